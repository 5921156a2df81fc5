/// Every way that Retain knows to find a fact. A new rule is one file or row and its place here.
struct RuleBook: Sendable {
  var passageRules: [any PassageRule]
  var phraseBook: PhraseBook

  static let standard = RuleBook(
    passageRules: passageRules,
    phraseBook: PhraseBook(phrases: phrases, rules: sentenceRules))

  static let passageRules: [any PassageRule] = [
    WrittenCardRule(), LabelRule(), TableRule(), ListRule(), LinkRule(), EmphasisRule(),
  ]

  static let sentenceRules: [any SentenceRule] = [
    QuantityRule()
  ]

  static let phrases: [Phrase] =
    ChineseRelations.phrases + EnglishRelations.phrases
}
