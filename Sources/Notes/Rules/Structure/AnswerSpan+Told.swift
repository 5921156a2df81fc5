/// What answers a question that the note itself asks.
extension AnswerSpan {
  /// The first part of an answer; all of it where the question asks how, or where the first part is one of several
  /// behind a semicolon: half of that is no answer.
  ///
  /// - Returns: `nil` when all of it is too long.
  func told(_ answer: Range<Int>, asked question: Range<Int>) -> Range<Int>? {
    let first = short(answer)
    guard first.upperBound < answer.upperBound,
      DocumentSummary.language(of: text[answer]) == .chinese
    else { return first }
    let next = (first.upperBound..<answer.upperBound).first { text[$0] != 0x20 }
    let sign = next.flatMap { Sign.at($0, in: text, end: answer.upperBound)?.sign }
    let isHalf =
      sign == .semicolon
      || sign == .comma && Self.manners.firstWord(in: text, question) != nil
    guard isHalf else { return first }
    return fits(text, answer, in: Self.widest) ? answer : nil
  }

  /// A sentence with those that a semicolon ties to it, as far as an answer may reach.
  func statement(_ first: Range<Int>, in passage: Range<Int>) -> Range<Int> {
    let reach = first.lowerBound..<min(passage.upperBound, first.lowerBound + 400)
    var end = first.upperBound
    for sentence in SentenceCutter(text).sentences(in: reach)
    where sentence.range.lowerBound >= end {
      guard ends(first.lowerBound..<end) else { break }
      end = sentence.range.upperBound
    }
    return first.lowerBound..<end
  }

  /// In a semicolon.
  private func ends(_ sentence: Range<Int>) -> Bool {
    text[sentence].last == UInt8(ascii: ";") || text[sentence].suffix(3).elementsEqual("；".utf8)
  }

  /// Columns of an answer in several parts.
  private static let widest = 110

  private static let manners = WordList("怎么 怎样 如何 哪些 哪几 步骤 流程 条件")
}
