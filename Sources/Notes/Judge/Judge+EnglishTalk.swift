/// Whether what somebody says in English talk can be understood without what was said before.
extension Judge {
  /// `they agreed on it in [when]`, `you get [how much] a crate`: who, somebody said before.
  func speaksOfNobody(_ proposal: Proposal) -> Bool {
    guard proposal.form == .cloze, let window = proposal.window, !proposal.isNamed else {
      return false
    }
    // `at your [how many degrees] nothing melts`: what the other one has.
    if let answer = fact.answerRange, window.lowerBound < answer.lowerBound,
      Self.owners.suffix(
        of: document.text,
        SentenceCutter(document.text).trimmed(window.lowerBound..<answer.lowerBound)) > 0
    {
      return true
    }
    guard
      let pronoun = Self.anybody.first(in: document.text, window)
    else { return false }
    let before = SentenceCutter(document.text).trimmed(window.lowerBound..<pronoun.lowerBound)
    if Self.somebody.prefix(of: document.text, pronoun) > 0,
      document.text[before].contains(where: \.isCapital)
    {
      return false
    }
    return before.isEmpty || EnglishVerb(document.text).first(in: before) == nil
  }

  /// Of speech without signs only what has a subject and a verb before the blank, or what answers a question shown.
  func isStated(_ proposal: Proposal, _ sentence: Sentence) -> Bool {
    guard proposal.form == .cloze, let window = proposal.window, let answer = fact.answerRange
    else { return false }
    if proposal.isNamed || proposal.prefixEnd > 0 || AskedLine(document).above(fact.passage) != nil
    {
      return true
    }
    let start = ClauseOpening(document.text).end(of: window)
    guard start < answer.lowerBound, Self.including.prefix(of: document.text, window) == 0,
      case let before = start..<answer.lowerBound
    else { return false }
    // `the harbour opens at …`: a verb that is not known.
    guard let verb = EnglishVerb(document.text).first(in: before) else {
      return Self.determiners.prefix(of: document.text, before) > 0
        && document.text[before].split(separator: 0x20).count > 3
    }
    guard verb.lowerBound > start, case let subject = start..<verb.lowerBound else { return false }
    return Words.pronouns.first(in: document.text, subject) == nil
      && Self.objects.first(in: document.text, before) == nil
      && Self.fillers.prefix(of: document.text, subject) == 0
      && Self.back.first(in: document.text, window) == nil
      && Words.prepositions.prefix(of: document.text, subject) == 0
  }

  private static let owners = WordList("your my our")
  private static let anybody = WordList("they they're they've you you've it it's he she he's she's")

  /// `she swam it in [when]`
  private static let objects = WordList("it them him her this these those they he she")
  private static let back = WordList("of_it of_them of_that of_those of_these")
  private static let fillers = WordList("ok okay well yeah right so")
  private static let determiners = WordList("the a an each every most")
  private static let including = WordList("including like except")
  private static let somebody = WordList("he she he's she's")
}
