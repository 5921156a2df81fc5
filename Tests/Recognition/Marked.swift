import Recognition

/// A text whose quantities stand in `⟦…⟧`, as a test writes it.
struct Marked {
  let text: String
  /// UTF-8 offsets of what the marks enclose.
  let ranges: [Range<Int>]

  init(_ marked: String) {
    var text = ""
    var ranges: [Range<Int>] = []
    var start = 0
    for character in marked {
      switch character {
      case "⟦": start = text.utf8.count
      case "⟧": ranges.append(start..<text.utf8.count)
      default: text.append(character)
      }
    }
    self.text = text
    self.ranges = ranges
  }
}

/// `kind value` of every annotation of the whole quantities, outer ranges marked in the text.
func marked(_ text: String, reference: CivilDate? = nil) -> String {
  var bytes = Array(text.utf8)
  for quantity in recognize(text, reference: reference).reversed() {
    bytes.insert(contentsOf: "⟧".utf8, at: quantity.outer.upperBound)
    bytes.insert(contentsOf: "⟦".utf8, at: quantity.outer.lowerBound)
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// The first annotation of every quantity: `currency 1.10 USD`.
func values(
  _ text: String, reference: CivilDate? = nil, locale: TextLocale? = nil
) -> [String] {
  let bytes = Array(text.utf8)
  let found = recognize(bytes, in: 0..<bytes.count, reference: reference, locale: locale)
  return found.compactMap { quantity in
    quantity.annotations(in: bytes, reference: reference).first.map { "\($0.type) \($0.value)" }
  }
}

let day = CivilDate(year: 2024, month: 9, day: 20)
