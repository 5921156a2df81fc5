/// The statement of a run of spoken words that an answer stands in: what goes on with `it …` or `that's …` is another.
struct EnglishTalk {
  private let text: [UInt8]
  private let run: Range<Int>

  init(_ text: [UInt8], _ run: Range<Int>) {
    self.text = text
    self.run = run
  }

  /// From the last turn before the answer to the first one behind it.
  func statement(around answer: Range<Int>) -> Range<Int> {
    var start = run.lowerBound
    var end = run.upperBound
    var from = run.lowerBound
    while let turn = Self.turns.first(in: text, from..<run.upperBound) {
      from = turn.upperBound
      guard isTurn(turn) else { continue }
      if turn.lowerBound <= answer.lowerBound {
        start = turn.lowerBound
      } else if turn.lowerBound >= answer.upperBound {
        end = turn.lowerBound
        break
      }
    }
    let statement = SentenceCutter(text).trimmed(start..<end)
    let joint = Self.joints.suffix(of: text, statement)
    return SentenceCutter(text).trimmed(statement.lowerBound..<statement.upperBound - joint)
  }

  /// Something was said before, and the word is no part of it: `what it does`, `because they …`.
  private func isTurn(_ turn: Range<Int>) -> Bool {
    let before = SentenceCutter(text).trimmed(run.lowerBound..<turn.lowerBound)
    guard before.count > 8, Self.leaders.suffix(of: text, before) == 0,
      Words.prepositions.suffix(of: text, before) == 0, EnglishVerb(text).first(in: before) != nil
    else { return false }
    if text[turn].contains(UInt8(ascii: "'")) { return true }
    let rest = SentenceCutter(text).trimmed(turn.upperBound..<run.upperBound)
    let word = rest.lowerBound..<(text[rest].firstIndex { $0 == 0x20 } ?? rest.upperBound)
    return Words.verbs.contains(text, word) || EnglishVerb(text).isListed(word)
      || Self.negations.contains(text, word)
  }

  private static let turns = WordList("it they he she it's they're that's there's he's she's")
  private static let joints = WordList("and but so or because then")
  private static let negations = WordList(
    "doesn't don't didn't isn't aren't wasn't weren't won't can't couldn't hasn't haven't")
  private static let leaders = WordList(
    """
    that which who when if because as than where what how why whether since while until before unless although though say says said think thinks
    thought know knows mean means found find finds believe that's
    """)
}
