/// Tells what an English sentence states from what it only supposes, foresees or says that nobody knows.
struct EnglishStatement {
  private let text: [UInt8]
  private let sentence: Sentence

  init(_ text: [UInt8], _ sentence: Sentence) {
    self.text = text
    self.sentence = sentence
  }

  func isStated(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard let clause = sentence.clause(at: answer.lowerBound)?.range else { return true }
    return !isConsequence(answer) && !isForeseen(answer, clause) && !isUnknown(answer, clause)
      && !isSample(answer) && !isQuip(answer, fact) && !isCorrected(answer)
      && !isOfExample && !isPlan(fact) && !isOfWriter(clause, fact) && !isInRemark(answer)
  }

  /// `It is 40 m, no, 60 m high`: said again, and better.
  private func isCorrected(_ answer: Range<Int>) -> Bool {
    let rest = text[answer.upperBound..<max(answer.upperBound, sentence.range.upperBound)]
      .drop { !$0.isLetter && !$0.isDigit }
    return rest.startIndex > answer.upperBound
      && rest.startIndex - answer.upperBound < 6
      && !text[answer.upperBound..<rest.startIndex].allSatisfy { $0 == 0x20 }
      && (Self.corrections.prefix(of: text, rest.indices) > 0
        || Self.interjections.prefix(of: text, rest.indices) > 0
          && rest.first { !$0.isLetter } == UInt8(ascii: ","))
  }

  private static let corrections = WordList("sorry I_mean or_rather correction make_that no_wait")
  private static let interjections = WordList("no wait")

  /// `Decide by 3 May`, `Book the hall for 3 May`; but `Book prices rose in 1990` tells of a thing.
  private func isPlan(_ fact: Fact) -> Bool {
    let length = Self.plans.prefix(of: text, sentence.range)
    guard fact.kind == .date, length > 0, let day = fact.answerRange else { return false }
    let done = sentence.range.lowerBound + length
    return EnglishVerb(text).first(in: done..<max(done, day.lowerBound)) == nil
  }

  private static let plans = WordList(
    "decide book call email ring submit renew remember return order bring pick collect apply register pay reply confirm finish"
  )

  /// `Worked: 30 boats …`, `Example: …`
  private var isOfExample: Bool {
    guard let line = LabelledLine(sentence.range, in: text), line.sign == .colon else {
      return false
    }
    return Self.exampleLabels.prefix(of: text, line.key) > 0
  }

  private static let exampleLabels = WordList("example worked e.g exercise")

  /// `we missed the ferry`, `Read this on the quay twice`: what the writer did or went through.
  private func isOfWriter(_ clause: Range<Int>, _ fact: Fact) -> Bool {
    let start = ClauseOpening(text).end(of: clause)
    let rest = start..<clause.upperBound
    if Self.writers.prefix(of: text, rest) > 0 { return true }
    return Self.deeds.prefix(of: text, rest) > 0
      || fact.rule.hasPrefix("entity") && Self.readers.first(in: text, rest) != nil
  }

  private static let readers = WordList(
    "asked_me told_me asked_us told_us gave_me gave_us showed_me showed_us")

  private static let writers = WordList(
    """
    we_got we_went we_ate we_slept we_left we_arrived we_missed we_walked we_drove we_stayed I_got I_had I_went I_ate I_slept I_left I_arrived
    I_missed I_walked I_drove I_stayed I_bought I_paid I_get I_booked I_asked I_told I_forgot I_wrote I_spent I_was I'm I_am I_tried
    """)
  /// At the start of a clause without anybody who did it.
  private static let deeds = WordList(
    "wrote_that wrote_this wrote_it did_this did_that read_this read_that asked_her asked_him")

  private static let pronouns = WordList("it they he she this that")

  /// `Dutch is (only 40 lamps, but 12 points)`: what is said stands in the bracket.
  private func isInRemark(_ answer: Range<Int>) -> Bool {
    let near = max(sentence.range.lowerBound, answer.lowerBound - 60)..<answer.lowerBound
    guard let open = text[near].lastIndex(of: UInt8(ascii: "(")),
      !text[open..<near.upperBound].contains(UInt8(ascii: ")"))
    else { return false }
    // `(it is £18 less)`
    if Self.pronouns.prefix(of: text, open + 1..<near.upperBound) > 0 { return true }
    return EnglishWords.be.suffix(
      of: text, SentenceCutter(text).trimmed(near.lowerBound..<open)) > 0
  }

  /// `If the chart is right, a tide of 40% should do no harm`
  private func isConsequence(_ answer: Range<Int>) -> Bool {
    let start = ClauseOpening(text).end(ofConjunctions: sentence.range)
    let opening = sentence.range.lowerBound..<max(start, sentence.range.lowerBound)
    guard
      Self.conditions.prefix(of: text, sentence.range) > 0
        || Self.conditions.suffix(of: text, SentenceCutter(text).trimmed(opening)) > 0
    else { return false }
    return Self.suppositions.first(in: text, sentence.range) != nil
  }

  /// `was expected to fall by 30%`, `would have cost £400`: what came of it is another matter.
  private func isForeseen(_ answer: Range<Int>, _ clause: Range<Int>) -> Bool {
    var before = clause.lowerBound..<max(clause.lowerBound, answer.lowerBound)
    while let joint = Self.turns.first(in: text, before) {
      before = joint.upperBound..<before.upperBound
    }
    return Self.foresights.first(in: text, before) != nil
  }

  /// `Nobody knows whether it was 30 or 40`
  private func isUnknown(_ answer: Range<Int>, _ clause: Range<Int>) -> Bool {
    let before = clause.lowerBound..<max(clause.lowerBound, answer.lowerBound)
    return Self.ignorance.first(in: text, before) != nil
  }

  /// `dig deeper, say 3 m`; `Suppose 30 boats …`
  private func isSample(_ answer: Range<Int>) -> Bool {
    let near = max(sentence.range.lowerBound, answer.lowerBound - 12)..<answer.lowerBound
    var before = SentenceCutter(text).trimmed(near)
    if text[before].last == UInt8(ascii: ",") { before = before.dropLast() }
    guard Self.say.suffix(of: text, before) > 0 else {
      return Self.samples.prefix(of: text, sentence.range) > 0
    }
    // `people say 30`, `the rules say`
    let lead = SentenceCutter(text).trimmed(before.lowerBound..<before.upperBound - 3)
    return lead.isEmpty || !text[lead.upperBound - 1].isAlphanumeric
  }

  /// `Buoys are "for those who fear the dark"`
  private func isQuip(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard fact.rule.hasPrefix("en.is"), text[answer.lowerBound] == UInt8(ascii: "\"") else {
      return false
    }
    let before = max(sentence.range.lowerBound, answer.lowerBound - 8)..<answer.lowerBound
    return text[answer].count(where: { $0 == 0x20 }) > 1
      && EnglishWords.be.suffix(of: text, SentenceCutter(text).trimmed(before)) > 0
  }

  private static let conditions = WordList("if had were suppose in_theory")
  private static let suppositions = WordList("should would might would've wouldn't shouldn't")
  private static let foresights = WordList(
    """
    was_expected_to were_expected_to was_due_to_be were_due_to_be would_have would've
    wouldn't_have might_have might've could_have could've should_have should've expected_that had_expected had_hoped hoped_for we_expected I_expected
    hypothesised hypothesized guessed
    """)
  private static let turns = WordList("but and")
  private static let ignorance = WordList(
    """
    nobody_knows no_one_knows nobody_agrees no_one_agrees nobody_knew no_one_knew don't_know doesn't_know didn't_know not_known is_unknown are_unknown
    can't_remember couldn't_remember can't_recall forgotten_how is_unclear not_sure unsure
    """)
  private static let say = WordList("say")
  private static let samples = WordList(
    "suppose imagine assume say let's_say let_us_say worked_example")
}
