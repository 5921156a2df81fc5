/// The English names of months, with which days are varied.
enum MonthNames {
  enum Part {
    case text(String)
    case month(String)
  }

  static let full = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  static func isMonth(_ word: String) -> Bool {
    full.contains(word) || word.count == 3 && full.contains { $0.hasPrefix(word) }
  }

  /// A text in small letters, cut at the names of months.
  static func split(_ text: String) -> [Part] {
    var parts: [Part] = []
    var word = ""
    var rest = ""
    func isLetter(_ character: Character) -> Bool { ("a"..."z").contains(character) }
    func flush() {
      if isMonth(word) {
        if !rest.isEmpty { parts.append(.text(rest)) }
        parts.append(.month(word))
        rest = ""
      } else {
        rest += word
      }
      word = ""
    }
    for character in text {
      if isLetter(character) {
        word.append(character)
      } else {
        flush()
        rest.append(character)
      }
    }
    flush()
    if !rest.isEmpty { parts.append(.text(rest)) }
    return parts
  }
}
