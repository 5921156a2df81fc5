import Notes
import Study

/// What earlier runs of `generate` left of each note and deck, so that a run reads only what changed since.
///
/// It is derived and disposable: a note is passed over only while the note, its decks, the options and the program itself
/// are as they were, and a run without it does the same, only slower.
struct GenerateMemory: Equatable {
  /// A note as a run left it.
  struct Entry: Hashable {
    var note: FileStamp

    /// Of the note's bytes: tells a note that was only touched from one that was changed.
    var hash: UInt64

    /// The decks with cards of the note, its own first; without a stamp those that are not there.
    var decks: [DeckState]

    /// New cards that had to wait.
    var held: Int
  }

  struct DeckState: Hashable {
    var name: String
    var stamp: FileStamp?
  }

  private(set) var entries: [String: Entry] = [:]

  /// By name.
  var decks: [String: DeckFacts] = [:]

  /// The program and the options; entries of others do not count.
  private let key: String

  /// When it was written, in nanoseconds since 1970: what changed shortly before may have changed once more, unseen.
  private var writtenAt: Int64 = 0

  private static let header = "retain-generate 2"

  /// The clock of a file system may be this coarse.
  private static let tick: Int64 = 2_000_000_000

  init(key: String) {
    self.key = key
  }

  /// - Parameter stamp: Of the file that the text was read from.
  init(key: String, reading text: [UInt8], _ stamp: FileStamp) {
    self.init(key: key)
    writtenAt = stamp.modification
    var lines = text.split(separator: UInt8(ascii: "\n"))[...]
    guard let first = lines.popFirst(), first.elementsEqual("\(Self.header)\t\(key)".utf8) else {
      return
    }
    entries.reserveCapacity(lines.count)
    for line in lines {
      var fields = Fields(line)
      switch fields.next() {
      case "note": if let (path, entry) = Self.entry(&fields) { entries[path] = entry }
      case "deck": if let (name, deck) = Self.deck(&fields) { decks[name] = deck }
      default: break
      }
    }
  }

  /// The entry of a note whose file looks as it did.
  func entry(of path: String, _ stamp: FileStamp) -> Entry? {
    guard let entry = entries[path], entry.note == stamp else { return nil }
    return entry
  }

  /// A deck whose file looks as it did, and not only since a moment ago.
  func deck(_ name: String, _ stamp: FileStamp) -> DeckFacts? {
    guard let deck = decks[name], deck.stamp == stamp, !isRecent(stamp) else { return nil }
    return deck
  }

  func hash(of path: String) -> UInt64? { entries[path]?.hash }

  /// Whether the file may have changed since without a new stamp; then its bytes decide.
  func isRecent(_ stamp: FileStamp) -> Bool { stamp.modification >= writtenAt - Self.tick }

  func isRecent(_ note: NoteFile) -> Bool { note.stamp.map(isRecent) ?? false }

  mutating func keep(_ entry: Entry?, of path: String) {
    entries[path] = Self.holdsSeparator(path) ? nil : entry
  }

  /// Forgets notes that are gone.
  mutating func forget(except paths: Set<String>) {
    entries = entries.filter { paths.contains($0.key) }
  }

  static func hash(_ bytes: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}

// MARK: - Text

extension GenerateMemory {
  /// A line for each note: path, size, time, hash, waiting cards, then name, size and time of each deck; and one for each
  /// deck: name, size, time, warnings, source, first source, notes.
  func text() -> [UInt8] {
    var text = "\(Self.header)\t\(key)\n"
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      text += "note\t\(path)\t\(Self.text(entry.note))\t\(entry.hash)\t\(entry.held)"
      for deck in entry.decks { text += "\t\(deck.name)\t\(Self.text(deck.stamp))" }
      text += "\n"
    }
    for (name, deck) in decks.sorted(by: { $0.key < $1.key }) {
      let words = [name, deck.source ?? "", deck.firstSource ?? ""] + deck.notes
      guard !words.contains(where: Self.holdsSeparator) else { continue }
      text += "deck\t\(name)\t\(Self.text(deck.stamp))\t\(deck.warnings)"
      for word in words.dropFirst() { text += "\t\(word)" }
      text += "\n"
    }
    return Array(text.utf8)
  }

  private static func text(_ stamp: FileStamp?) -> String {
    "\(stamp?.size ?? -1)\t\(stamp?.modification ?? -1)"
  }

  private static func holdsSeparator(_ word: String) -> Bool {
    word.utf8.contains { $0 == 0x09 || $0 == 0x0A }
  }

  private static func entry(_ fields: inout Fields) -> (path: String, Entry)? {
    guard let path = fields.next(), case let stamp?? = fields.stamp(),
      let hash = fields.next().flatMap({ UInt64($0) }), let held = fields.number()
    else { return nil }
    var entry = Entry(note: stamp, hash: hash, decks: [], held: held)
    while let name = fields.next() {
      guard let stamp = fields.stamp() else { return nil }
      entry.decks.append(DeckState(name: name, stamp: stamp))
    }
    return entry.decks.isEmpty ? nil : (path, entry)
  }

  private static func deck(_ fields: inout Fields) -> (name: String, DeckFacts)? {
    guard let name = fields.next(), case let stamp?? = fields.stamp(),
      let warnings = fields.number(), let source = fields.next(), let first = fields.next()
    else { return nil }
    var deck = DeckFacts(
      stamp: stamp, source: source.isEmpty ? nil : source,
      firstSource: first.isEmpty ? nil : first, notes: [], warnings: warnings)
    while let note = fields.next() { deck.notes.append(note) }
    return (name, deck)
  }

  /// The fields of a line, one after the other.
  private struct Fields {
    private var rest: ArraySlice<UInt8>?

    init(_ line: ArraySlice<UInt8>) {
      rest = line
    }

    /// Nothing behind the last one.
    mutating func next() -> String? {
      guard let line = rest else { return nil }
      let end = line.firstIndex(of: 0x09)
      rest = end.map { line[($0 + 1)...] }
      return String(decoding: line[..<(end ?? line.endIndex)], as: UTF8.self)
    }

    mutating func number() -> Int? { next().flatMap { Int($0) } }

    /// A stamp, or that there is no file; nothing when it is neither.
    mutating func stamp() -> FileStamp?? {
      guard let size = number(), let time = next().flatMap({ Int64($0) }) else { return nil }
      return .some(size < 0 ? nil : FileStamp(size: size, modification: time))
    }
  }
}
