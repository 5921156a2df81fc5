/// `拆掉 Kite 会导致漏水`: a clause about what is done to something, which needs nobody who does it.
enum ToldDeed {
  /// Whether what stands before an answer is such a deed, with the name of something in it.
  static func stands(
    before answer: Int, in clause: Range<Int>, of sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard sentence.language == .chinese else { return false }
    let start = ClauseOpening(text).end(of: clause)
    guard start < answer, let telling = Self.telling.first(in: text, start..<answer),
      telling.lowerBound >= start + 9, telling.upperBound + 3 >= answer
    else { return false }
    return ChineseOpening(sentence, text).kind(of: clause) == .predicate
      && sentence.names.contains {
        $0.lowerBound >= start && $0.upperBound <= telling.lowerBound
      }
  }

  private static let telling = WordList("会导致 导致 意味着 会引起 引起 要比 有助于 有利于 等于")
}
