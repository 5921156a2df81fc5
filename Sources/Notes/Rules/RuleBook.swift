/// Every way that Retain knows to find a fact. A new rule is one file or row and its place here.
struct RuleBook: Sendable {
  var passageRules: [any PassageRule]
  var phraseBook: PhraseBook

  static let standard = RuleBook(
    passageRules: passageRules,
    phraseBook: PhraseBook(phrases: phrases, rules: sentenceRules))

  static let passageRules: [any PassageRule] = [
    WrittenCardRule(), LabelRule(), LeadingYearRule(), LinkTitleRule(), TableRule(), ListRule(),
    LinkRule(),
    StageRule(), BareDefinitionRule(), BoldTermRule(), EnglishStageRule(), AskedRule(),
    PairLineRule(),
  ]

  static let sentenceRules: [any SentenceRule] = [
    QuantityRule(), RespectivelyRule(), RoleRule(), AbbreviationRule(), NumberedNoteRule(),
    ColonListRule(), EntityRule(), EmphasisRule(), DatedEventRule(), EnumerationRule(),
    AttributionRule(), PairListRule(), PredicateRule(), ClaimRule(), EnglishCountRule(),
    AppositionRule(), EnglishRespectivelyRule(),
    ClausePartRule(), CauseRule(), AnnouncementRule(), ChainRule(), ParallelRule(), ContrastRule(),
  ]

  static let phrases: [Phrase] =
    ChineseRelations.phrases + ChineseComparisons.phrases + ChineseLists.phrases
    + EnglishRelations.phrases
}
