import Notes
import Study

/// What earlier runs of `generate` left of each note, so that a run reads only what changed since.
///
/// It is derived and disposable: a note is passed over only while the note, its decks, the options and the program itself
/// are as they were, and a run without it does the same, only slower.
struct GenerateMemory {
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

  /// The program and the options; entries of others do not count.
  private let key: String

  /// When it was written, in nanoseconds since 1970: what changed shortly before may have changed once more, unseen.
  private var writtenAt: Int64 = 0

  private static let header = "retain-generate 1"

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
      guard let (path, entry) = Self.entry(line) else { continue }
      entries[path] = entry
    }
  }

  /// The entry of a note whose file looks as it did.
  func entry(of path: String, _ stamp: FileStamp) -> Entry? {
    guard let entry = entries[path], entry.note == stamp else { return nil }
    return entry
  }

  func hash(of path: String) -> UInt64? { entries[path]?.hash }

  /// Whether the file may have changed since without a new stamp; then its bytes decide.
  func isRecent(_ stamp: FileStamp) -> Bool { stamp.modification >= writtenAt - Self.tick }

  mutating func keep(_ entry: Entry?, of path: String) {
    entries[path] = path.utf8.contains { $0 == 0x09 || $0 == 0x0A } ? nil : entry
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
  /// A line for each note: path, size, time, hash, waiting cards, then name, size and time of each deck.
  func text() -> [UInt8] {
    var text = "\(Self.header)\t\(key)\n"
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      text +=
        "\(path)\t\(entry.note.size)\t\(entry.note.modification)\t\(entry.hash)\t\(entry.held)"
      for deck in entry.decks {
        text += "\t\(deck.name)\t\(deck.stamp?.size ?? -1)\t\(deck.stamp?.modification ?? -1)"
      }
      text += "\n"
    }
    return Array(text.utf8)
  }

  private static func entry(_ line: ArraySlice<UInt8>) -> (path: String, Entry)? {
    var fields = line.split(separator: 0x09, omittingEmptySubsequences: false)[...]
    guard fields.count >= 5, (fields.count - 5) % 3 == 0 else { return nil }
    func text() -> String { String(decoding: fields.removeFirst(), as: UTF8.self) }
    func number() -> Int64? { Int64(text()) }
    let path = text()
    guard let size = number(), let time = number(), let hash = UInt64(text()), let held = number()
    else { return nil }
    var entry = Entry(
      note: FileStamp(size: Int(size), modification: time), hash: hash, decks: [], held: Int(held))
    while !fields.isEmpty {
      let name = text()
      guard let size = number(), let time = number() else { return nil }
      let stamp = size < 0 ? nil : FileStamp(size: Int(size), modification: time)
      entry.decks.append(DeckState(name: name, stamp: stamp))
    }
    return (path, entry)
  }
}
