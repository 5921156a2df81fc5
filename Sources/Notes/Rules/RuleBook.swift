/// Every way that Retain knows to find a fact. A new rule is one file or row and its place here.
///
/// A class, so that those who ask its rules about passage after passage hand on one reference.
final class RuleBook: Sendable {
  let passageRules: [any PassageRule]
  let phraseBook: PhraseBook

  private init(passageRules: [any PassageRule], phraseBook: PhraseBook) {
    self.passageRules = passageRules
    self.phraseBook = phraseBook
  }

  static let standard = RuleBook(
    passageRules: passageRules,
    phraseBook: PhraseBook(phrases: phrases, rules: sentenceRules))

  static let passageRules: [any PassageRule] = [
    WrittenCardRule(), LabelRule(), LeadingYearRule(), LinkTitleRule(), TableRule(), ListRule(),
    LinkRule(),
    StageRule(), BareDefinitionRule(), BoldTermRule(), EnglishStageRule(), AskedRule(),
    InlineAnswerRule(), AskingLabelRule(), PairLineRule(), CircledListRule(), SemicolonListRule(),
    VocabularyRule(), VocabularyTable(), PairRunRule(), FormulaRule(),
    CodeRunRule(), ReignRunRule(), PersonLabelRule(), CommandRule(),
    DefaultRule(), EnglishCaseRule(), RelayedAnswerRule(), ChineseRecordRule(),
    EnglishRecordRule(), ChineseSetRule(), EnglishSetRule(), PairRowRule(), BandRule(),
  ]

  static let sentenceRules: [any SentenceRule] = [
    QuantityRule(), RespectivelyRule(), RoleRule(), AbbreviationRule(), NumberedNoteRule(),
    ColonListRule(), EntityRule(), EmphasisRule(), DatedEventRule(), EnumerationRule(),
    AttributionRule(), PairListRule(), PredicateRule(), ClaimRule(), EnglishCountRule(),
    AppositionRule(), EnglishRespectivelyRule(), EnglishWorkRule(),
    ClausePartRule(), CauseRule(), AnnouncementRule(), ChainRule(), ParallelRule(), ContrastRule(),
    CleftRule(), NamelyRule(), DiscoveryRule(), BracketListRule(), EffectRule(),
  ]

  static let phrases: [Phrase] =
    ChineseRelations.phrases + ChineseComparisons.phrases + ChineseLists.phrases
    + EnglishRelations.phrases
}
