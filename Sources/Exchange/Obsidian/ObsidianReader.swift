import Decks

/// Collects the lines of one card after the other.
struct ObsidianReader {
  private(set) var notes: [ImportedNote] = []
  private(set) var promises: [ImportedFile.Promise] = []
  private(set) var warnings: [ImportWarning] = []
  private var deck: String
  private var lines: [Substring] = []
  /// Which of them are code.
  private var codeLines: Set<Int> = []
  private var firstLine = 0
  private var fence: Substring?
  private var seen: [CardID: Int] = [:]

  init(deck: String) {
    self.deck = deck
  }

  mutating func add(_ line: Substring, number: Int) {
    let text = line.drop { $0 == " " || $0 == "\t" }
    if let open = fence {
      codeLines.insert(lines.count)
      lines.append(line)
      if text.hasPrefix(open) { fence = nil }
      return
    }
    if text.isEmpty || text.hasPrefix("#") && text.drop(while: { $0 == "#" }).hasPrefix(" ") {
      endCard()
      return
    }
    if text.hasPrefix("```") || text.hasPrefix("~~~") { fence = text.prefix(3) }
    if lines.isEmpty { firstLine = number }
    lines.append(withoutTag(line))
  }

  /// The line without a tag that names the deck from here on.
  private mutating func withoutTag(_ line: Substring) -> Substring {
    guard let start = line.firstRange(of: "#flashcards")?.lowerBound else { return line }
    let tag = line[start...].prefix { !$0.isWhitespace }
    guard let deck = Self.deck(ofTag: String(tag)) else { return line }
    self.deck = deck
    let rest = line[..<start] + line[tag.endIndex...].drop { $0 == " " }
    return Substring(rest)
  }

  /// `flashcards/a/b` names the deck `a/b`.
  static func deck(ofTag tag: String) -> String? {
    let parts = tag.drop { $0 == "#" }.split(separator: "/")
    guard parts.first == "flashcards" else { return nil }
    return DeckPath.path(parts.dropFirst())
  }

  /// Makes a card of the lines since the last blank one, if they have a mark.
  mutating func endCard() {
    defer {
      lines = []
      codeLines = []
      fence = nil
    }
    // Schedules stand at the end of a line or on their own.
    var schedule: ObsidianSchedule?
    for (index, line) in lines.enumerated() {
      guard let start = line.firstRange(of: ObsidianSchedule.opening) else { continue }
      schedule = ObsidianSchedule(line)
      lines[index] = line[..<start.lowerBound]
    }
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    guard let content = content(), Self.isWhole(content) else { return }
    let id = content.frontID
    if let first = seen[id] {
      warnings.append(ImportWarning(problem: .repeated(first: first), line: firstLine))
      return
    }
    seen[id] = firstLine
    for case (let place, let promise?) in (schedule?.promises ?? []).enumerated() {
      promises.append(ImportedFile.Promise(note: notes.count, place: place, promise: promise))
    }
    notes.append(ImportedNote(content, deck: deck))
  }

  private static func isWhole(_ content: Block.Content) -> Bool {
    switch content {
    case .basic(let front, let back), .reversible(let front, let back):
      ![front, back].contains { $0.allSatisfy(\.isWhitespace) }
    case .cloze, .list: true
    }
  }

  private func content() -> Block.Content? {
    for (mark, isReversible) in [("?", false), ("??", true)] {
      guard
        let place = lines.indices.first(where: {
          !codeLines.contains($0) && lines[$0].filter { !$0.isWhitespace } == mark
        }), place > 0
      else { continue }
      let front = lines[..<place].joined(separator: "\n")
      let back = lines[(place + 1)...].joined(separator: "\n")
      return isReversible
        ? .reversible(front: front, back: back) : .basic(front: front, back: back)
    }
    for (mark, isReversible) in [(":::", true), ("::", false)] {
      for (index, line) in lines.enumerated() where !codeLines.contains(index) {
        guard let place = Self.find(mark, in: line) else { continue }
        let front = Self.trim(line[..<place])
        let back = Self.trim(line[line.index(place, offsetBy: mark.count)...])
        return isReversible
          ? .reversible(front: front, back: back) : .basic(front: front, back: back)
      }
    }
    return cloze()
  }

  private static func trim(_ text: Substring) -> String {
    String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// A mark outside of code and of `{{c1::…}}`.
  private static func find(_ mark: String, in line: Substring) -> Substring.Index? {
    guard !line.contains("{{c") else { return nil }
    var isCode = false
    for place in line.indices {
      if line[place] == "`" { isCode.toggle() }
      if !isCode, line[place] == ":", line[place...].hasPrefix(mark) { return place }
    }
    return nil
  }

  /// `==hidden==` in the lines, outside of code.
  private func cloze() -> Block.Content? {
    let text = lines.joined(separator: "\n")
    if text.contains("{{c"), !Cloze(text).groups.isEmpty { return .cloze(text) }
    var pieces: [Cloze.Piece] = []
    var plain = ""
    var isCode = false
    var rest = text[...]
    while let first = rest.first {
      if first == "`" { isCode.toggle() }
      if !isCode, rest.hasPrefix("=="), let end = rest.dropFirst(2).firstRange(of: "==") {
        let hidden = rest[rest.index(rest.startIndex, offsetBy: 2)..<end.lowerBound]
        if !hidden.isEmpty, !hidden.contains("\n") {
          pieces += [.text(plain), .deletion(Cloze.Deletion(String(hidden)))]
          plain = ""
          rest = rest[end.upperBound...]
          continue
        }
      }
      plain.append(first)
      rest = rest.dropFirst()
    }
    guard !pieces.isEmpty else { return nil }
    return .cloze(Cloze(pieces: pieces + [.text(plain)]).text)
  }
}
