import Decks
import Recognition

/// What answers have in common that could stand beside one another as options.
///
/// Options of one shape cannot be told apart by their look: prices with cents stand beside prices with
/// cents, days beside days, names in Chinese beside names in Chinese.
struct AnswerShape: Hashable {
  enum Form: Hashable {
    /// A text with figures; digits are written as 0, names of months as `Month`.
    case figures(pattern: String)
    case words(isHan: Bool)
  }

  var form: Form
  /// The kind of fact.
  var kind: String?
  /// The list that the answer is an item of.
  var list: CardID?

  init(_ card: Card, plain: String, canonical: CanonicalAnswer) {
    kind = card.kind
    list = card.form == .listItem ? card.blockID : nil
    if canonical.hasFigure {
      form = .figures(pattern: Self.pattern(plain))
    } else {
      form = .words(isHan: plain.unicodeScalars.contains { (0x3400...0x9fff).contains($0.value) })
    }
  }

  /// `$1.10` is `$0.00`, `128,000` is `0,000`, `Sep 12, 2024` is `Month 0, 0`.
  static func pattern(_ text: String) -> String {
    var result = ""
    var isFraction = false
    var previousIsDigit = false
    for word in MonthNames.split(text.lowercased()) {
      guard case .text(let part) = word else {
        result += "Month"
        previousIsDigit = false
        continue
      }
      for character in part {
        if ("0"..."9").contains(character) {
          if !previousIsDigit || isFraction { result += "0" }
          previousIsDigit = true
        } else {
          isFraction = character == "." && previousIsDigit
          previousIsDigit = false
          result.append(character)
        }
      }
    }
    return result
  }
}

extension CanonicalAnswer {
  var hasFigure: Bool {
    parts.contains { part in
      guard case .value(let value) = part else { return false }
      if case .words = value.measure { return false }
      return true
    }
  }
}

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
