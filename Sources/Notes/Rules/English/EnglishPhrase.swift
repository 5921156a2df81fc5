/// Finds where an English phrase ends that a clause leaves open.
struct EnglishPhrase {
  /// Columns up to which a phrase takes in the next clause.
  private static let widest = 90

  /// Columns beyond which a phrase is cut at its first adverbial.
  private static let comfortable = 50

  private let text: [UInt8]
  private let sentence: Sentence

  init(_ text: [UInt8], _ sentence: Sentence) {
    self.text = text
    self.sentence = sentence
  }

  /// With the clauses behind it that only name more of the same: `multiple producer, single consumer`.
  func extended(_ phrase: Range<Int>) -> Range<Int> {
    var end = phrase.upperBound
    for clause in sentence.clauses where clause.range.lowerBound >= phrase.upperBound {
      let range = clause.range
      let between = end..<range.lowerBound
      guard between.contains(where: { text[$0] == UInt8(ascii: ",") }),
        between.allSatisfy({ text[$0] == UInt8(ascii: ",") || text[$0] == 0x20 }),
        displayWidth(text, phrase.lowerBound..<range.upperBound) <= Self.widest,
        Self.others.prefix(of: text, range) == 0,
        // `4 bytes, a Unicode scalar value` says the same again.
        EnglishWords.articles.prefix(of: text, range) == 0
          || EnglishWords.articles.prefix(of: text, phrase) > 0,
        EnglishVerb(text).first(in: range) == nil,
        !EnglishVerb(text).opens(range)
      else { break }
      end = range.upperBound
    }
    return phrase.lowerBound..<end
  }

  /// Without a reason, condition or further statement behind it when it is long, and without a remark in brackets.
  func main(of phrase: Range<Int>) -> Range<Int> {
    var range = phrase
    if let cut = Self.conjunctions.first(in: text, phrase), cut.lowerBound > phrase.lowerBound + 6 {
      range = SentenceCutter(text).trimmed(phrase.lowerBound..<cut.lowerBound)
    }
    if let joint = furtherStatement(range) {
      range = SentenceCutter(text).trimmed(range.lowerBound..<joint)
    }
    let isLong = displayWidth(text, range) > Self.comfortable
    return isLong ? AnswerSpan(text).withoutRemark(range) : range
  }

  /// The `and` behind which another verb begins.
  private func furtherStatement(_ range: Range<Int>) -> Int? {
    var start = range.lowerBound + 1
    while start < range.upperBound,
      let joint = Self.joints.first(in: text, start..<range.upperBound)
    {
      var next = joint.upperBound
      while next < range.upperBound, text[next] == 0x20 { next += 1 }
      if EnglishVerb(text).opens(next..<range.upperBound) { return joint.lowerBound }
      start = joint.upperBound
    }
    return nil
  }

  private static let joints = WordList("and but")
  private static let conjunctions = WordList(
    "because since so_that so when while if although though unless until whereas which but")

  /// Clauses that say something else.
  private static let others = WordList(
    """
    which who where when while but so because although though since if unless until whereas e.g i.e for in on at by with from after before during under
    including such_as like not then thus therefore however also even especially usually often maybe perhaps probably to as
    """)
}
