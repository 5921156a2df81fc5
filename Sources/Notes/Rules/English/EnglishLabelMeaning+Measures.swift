import Recognition

/// Labels of figures, formulas and ways.
extension EnglishLabelMeaning {
  /// `sail Moss → Vik`: a leg of a way.
  var isJourney: Bool {
    let length = label.isArrow ? Self.journeys.prefix(of: text, label.key) : 0
    let rest = text[label.key].dropFirst(length)
    return length > 0 && rest.first == 0x20 && rest.dropFirst().first?.isCapital == true
  }

  private static let journeys = WordList(
    "fly flight flights drive train bus ferry sail cycle walk hike tram coach")

  /// `Flow ~80 L/s = 290 m³/h`: the same twice, and no label.
  var isMeasured: Bool {
    guard label.line.sign == .equals, text[label.key.lowerBound].isLetter, isMeasure(value) else {
      return false
    }
    return document.quantities(in: label.line.key).contains {
      $0.kind == .dimension && $0.range.lowerBound > label.line.key.lowerBound
    }
  }

  /// `96485 C/mol`, `40 bar`: a figure and a unit, known or not, and no more.
  func isMeasure(_ range: Range<Int>) -> Bool {
    guard text[range.lowerBound].isDigit, let space = text[range].firstIndex(of: 0x20),
      text[range.lowerBound..<space].allSatisfy({
        $0.isDigit || $0 >= 0x80 || ".,-e".utf8.contains($0)
      })
    else { return false }
    let unit = text[space + 1..<range.upperBound].prefix { $0 != 0x20 && $0 != UInt8(ascii: ",") }
    return unit.first.map { $0.isLetter || $0 >= 0x80 } ?? false
      && unit.allSatisfy { $0.isAlphanumeric || $0 >= 0x80 || "/^".utf8.contains($0) }
      && Words.prepositions.prefix(of: text, unit.indices) == 0
      && Self.conditions.prefix(of: text, unit.indices) == 0
  }

  /// `k ln W`: a function of something.
  var isCalculated: Bool {
    guard let name = Self.functions.first(in: text, value) else { return false }
    return name.upperBound < value.upperBound
  }

  private static let functions = WordList("ln log log2 log10 exp sqrt sin cos tan")

  /// How the value of a symbol is asked for: `F = ?`, and of `dG = 0 at rest` only for that case.
  func symbol(_ name: String) -> (question: String, answer: Range<Int>)? {
    guard label.line.sign == .equals, isSymbol(label.key), text[value.lowerBound].isDigit else {
      return nil
    }
    if isMeasure(value) {
      let remark = Self.remarks.first(in: text, value.dropFirst())
      return (
        "\(name) = ?",
        SentenceCutter(text).trimmed(
          value.lowerBound..<(remark?.lowerBound ?? value.upperBound))
      )
    }
    guard let space = text[value].firstIndex(of: 0x20),
      case let rest = space + 1..<value.upperBound, displayWidth(text, rest) <= 24,
      Self.conditions.prefix(of: text, rest) > 0
    else { return nil }
    return ("\(name) \(document.string(rest)) = ?", value.lowerBound..<space)
  }

  /// `k[A]^m[B]^n` of `k[A]^m[B]^n orders are measured`: a formula without spaces, and what is said of it.
  var powers: Range<Int>? {
    guard label.line.sign == .equals, let space = text[value].firstIndex(of: 0x20),
      case let formula = value.lowerBound..<space, text[formula].contains(UInt8(ascii: "^")),
      text[formula].contains(where: \.isLetter), text[formula].last != UInt8(ascii: ","),
      case let word = text[space + 1..<value.upperBound].prefix(while: { $0.isLetter }),
      word.count > 3, !word.contains(where: \.isCapital),
      Self.functions.prefix(of: text, word.indices) == 0
    else { return nil }
    return formula
  }

  /// `F`, `Kw`, `pKa`; `Wear` is a word.
  private func isSymbol(_ key: Range<Int>) -> Bool {
    key.count < 3 || key.count < 5 && text[key].dropFirst().contains { $0.isCapital || $0.isDigit }
  }

  private static let conditions = WordList("at if when for")
  private static let remarks = WordList("exact exactly since by_definition approx approximately")
}
