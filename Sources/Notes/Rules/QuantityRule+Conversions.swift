import Recognition

/// Figures that repeat others: `90 寻（≈165 m）`, `换算：一条船 40 斤`.
extension QuantityRule {
  /// In brackets right behind another figure the same in another unit.
  func isConversion(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard sentence.language == .chinese,
      let index = sentence.indexOfToken(at: quantity.range.lowerBound), index > 0,
      let before = sentence.tokens[..<index].last(where: \.isQuantity),
      case let between = before.range.upperBound..<quantity.range.lowerBound,
      (3...9).contains(between.count)
    else { return false }
    // Of `mg/dL` the recognised unit may be the first half.
    let opening = between.drop { text[$0] == UInt8(ascii: "/") || text[$0].isLetter }
    return Self.conversions.contains(text, SentenceCutter(text).trimmed(opening))
  }

  private static let conversions = WordList("（≈ (≈ （= (= （约合 （合 （折合 (约合 (合 (折合")

  /// `换算：…`: what the line above comes to.
  func isReckonedFromAbove(_ sentence: Sentence, _ document: Document) -> Bool {
    guard sentence.language == .chinese, let line = document.labelledLine(at: sentence.passage),
      line.sign == .colon
    else { return false }
    return Self.reckonings.contains(document.text, line.key)
      // `换算：1 英里等于 1.6 千米` tells of the units.
      && Self.equals.first(in: document.text, line.value) == nil
  }

  private static let equals = WordList("= ＝ 等于 合")
  private static let reckonings = WordList("换算 换算一下 折算 算下来 换句话说 也就是说 也就是 试算 试算一下")
}
