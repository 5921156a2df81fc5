/// Tells whether an English clause speaks of something that was named before it.
struct EnglishReference {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// It starts with a pronoun, a verb, or an adverbial with a pronoun behind it.
  func leans(_ clause: Range<Int>) -> Bool {
    guard !clause.isEmpty, Self.speakers.prefix(of: text, clause) == 0 else { return false }
    if Words.pronouns.prefix(of: text, clause) > 0 || EnglishVerb(text).opens(clause) {
      return true
    }
    if Words.prepositions.prefix(of: text, clause) > 0 {
      return Self.subjects.first(in: text, clause) != nil
    }
    return false
  }

  /// `The move took …`: one common noun between article and verb.
  func isBareNoun(_ clause: Range<Int>) -> Bool {
    guard Self.article.prefix(of: text, clause) > 0, clause.count > 4 else { return false }
    let start = clause.lowerBound + 4
    var end = start
    while end < clause.upperBound, text[end].isLetter { end += 1 }
    guard end > start, !text[start].isCapital, end + 1 < clause.upperBound else { return false }
    return EnglishVerb(text).opens(end + 1..<clause.upperBound)
      || EnglishVerb(text).first(in: clause)?.lowerBound == end + 1
  }

  private static let article = WordList("the")
  /// Who writes or reads is nobody that was named before.
  private static let speakers = WordList(
    "I we you my our your ours mine yours both here there someone everyone")
  private static let subjects = WordList("it they he she")
}
