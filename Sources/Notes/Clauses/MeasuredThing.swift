import Recognition

/// A clause of Chinese that tells the figure of a thing without a verb: `全程完赛率 94.7%`, `玻璃毛坯采购价 -6%`.
struct MeasuredThing {
  /// Four characters: a shorter word such as 毛利 is that of something named before.
  private static let shortest = 12

  /// Twenty characters.
  private static let longest = 60

  private let text: [UInt8]
  private let sentence: Sentence

  init(_ text: [UInt8], _ sentence: Sentence) {
    self.text = text
    self.sentence = sentence
  }

  /// Whether nothing but the name of a thing stands between the start of a clause and the figure that it ends in.
  func isTold(in clause: Range<Int>) -> Bool {
    guard sentence.language == .chinese,
      let figure = sentence.tokens.first(where: {
        $0.isQuantity && $0.range.lowerBound >= clause.lowerBound
      }),
      case .quantity(let quantity) = figure.kind, !quantity.kind.isDate,
      figure.range.upperBound == clause.upperBound, quantity.outer.lowerBound > clause.lowerBound
    else { return false }
    let thing = SentenceCutter(text).trimmed(clause.lowerBound..<quantity.outer.lowerBound)
    return thing.count >= Self.shortest && thing.count <= Self.longest
      && sentence.words(in: thing, of: text).allSatisfy(\.isNominal)
  }
}
