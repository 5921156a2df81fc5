/// A classifier whose 一 was left out: 是个展示品, 有种方法.
enum LeadingClassifier {
  /// The phrase without it.
  static func trimmed(_ phrase: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let length = classifiers.prefix(of: text, phrase)
    guard length > 0, phrase.count > 6,
      ChineseLexicon.word(at: phrase.lowerBound, in: text, end: phrase.upperBound) == nil
    else { return phrase }
    return phrase.lowerBound + length..<phrase.upperBound
  }

  private static let classifiers = WordList("个 种 位 款 座 项 条")
}
