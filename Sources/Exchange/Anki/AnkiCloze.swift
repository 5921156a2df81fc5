import Decks

/// A text with Anki's deletions, `{{c1::answer::hint}}`, as the text of a `C:` block.
struct AnkiCloze: Hashable {
  /// With brackets where they say all, else in braces.
  private(set) var text: String
  /// The number of the deletion that each card of the block asks, in the order of the cards.
  private(set) var ordinals: [Int] = []

  /// - Parameter markdown: with a backslash before brackets that are no deletions.
  init(_ markdown: String) {
    text = markdown
    let cloze = Cloze(markdown)
    var seen: Set<Int> = []
    var isSimple = true
    func visit(_ pieces: [Cloze.Piece], depth: Int) {
      for case .deletion(let deletion) in pieces {
        if deletion.hint != nil || depth > 0 { isSimple = false }
        for ordinal in deletion.ordinals {
          if seen.insert(ordinal).inserted { ordinals.append(ordinal) } else { isSimple = false }
        }
        if deletion.ordinals.count != 1 { isSimple = false }
        visit(deletion.pieces, depth: depth + 1)
      }
    }
    visit(cloze.pieces, depth: 0)
    guard isSimple, ordinals == Array(1..<(ordinals.count + 1)) else { return }
    // Numbered in the order of the text, which is what brackets mean.
    let pieces = cloze.pieces.map { piece -> Cloze.Piece in
      guard case .deletion(var deletion) = piece else { return piece }
      deletion.ordinals = []
      return .deletion(deletion)
    }
    let simple = Cloze(pieces: pieces).text
    if !simple.contains("{{c") { text = simple }
  }

  var isEmpty: Bool { ordinals.isEmpty }
}

/// What Anki shows of one deletion, for texts that have deletions inside of code or math.
struct AnkiClozeSides: Hashable {
  private(set) var question = ""
  /// The hidden texts, parted by ` / `.
  private(set) var answer = ""

  init(_ html: String, ordinal: Int) {
    var rest = html[...]
    var answers: [String] = []
    question = Self.read(&rest, ordinal, &answers, depth: 0)
    answer = answers.joined(separator: " / ")
  }

  /// Reads up to the end of a deletion, or of the text.
  private static func read(
    _ rest: inout Substring, _ ordinal: Int, _ answers: inout [String], depth: Int
  ) -> String {
    var text = ""
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" && depth > 0 }) {
      text += rest[..<brace]
      rest = rest[brace...]
      if rest.hasPrefix("}}") {
        rest = rest.dropFirst(2)
        return text
      }
      guard depth < 8, let number = takeOpening(&rest) else {
        text.append(rest.removeFirst())
        continue
      }
      let inner = read(&rest, ordinal, &answers, depth: depth + 1)
      let parts = inner.firstRange(of: "::")
      let hidden = String(inner[..<(parts?.lowerBound ?? inner.endIndex)])
      if number == ordinal {
        answers.append(hidden)
        text += "[" + (parts.map { String(inner[$0.upperBound...]) } ?? "……") + "]"
      } else {
        text += hidden
      }
    }
    text += rest
    rest = rest[rest.endIndex...]
    return text
  }

  /// Takes `{{c1::`.
  private static func takeOpening(_ rest: inout Substring) -> Int? {
    guard rest.hasPrefix("{{c") else { return nil }
    let digits = rest.dropFirst(3).prefix { $0.isASCII && $0.isNumber }
    let behind = rest[digits.endIndex...]
    guard behind.hasPrefix("::"), let number = Int(digits) else { return nil }
    rest = behind.dropFirst(2)
    return number
  }
}
