/// What each reason adds to the log-odds that a card is good, and how often the cards of each rule are.
///
/// Fitted by logistic regression with a quadratic penalty (1 for a reason, 2 for a rule) on the proposals of graded
/// notes: a proposal counted as good when it alone carried a fact that a person had listed for the note. Notes whose
/// lists are a selection count 0.35 for each proposal without a listed fact.
struct Weights: Sendable {
  /// A proposal with one of these is never a card.
  static let vetoes: Set<Reason> = [.leak, .rhetorical, .boilerplate, .brokenPhrase]

  /// Cards below this chance are dropped.
  static let bar = 0.72

  static let table: [Reason: Double] = [
    .anchored: 0.53,
    .blankFirst: -0.83,
    .clauseAnswer: -0.80,
    .emphasised: 0.03,
    .firstPerson: -0.82,
    .heading: -0.52,
    .hedged: 0.24,
    .hinted: -0.10,
    .hypothetical: -1.66,
    .inherited: 0.11,
    .listItem: -0.36,
    .longAnswer: 0.04,
    .longFront: -1.03,
    .missingSubject: -0.23,
    .nameAnswer: 0.46,
    .opinion: -0.19,
    .quantityAnswer: 0.81,
    .question: 0.36,
    .quotation: 1.16,
    .rareAnswer: 0.09,
    .severalValues: 0.52,
    .shortAnswer: -0.14,
    .shortFront: 0.02,
    .speech: -0.38,
    .unresolvedPronoun: 0.27,
    .vagueAnswer: -0.76,
    .wide: 0.15,
  ]

  /// By rule id; a rule that is not listed brings its own.
  static let priors: [String: Double] = [
    "abbreviation": 0.79,
    "colon-list": 0.76,
    "dated-event": 0.74,
    "emphasis": 0.81,
    "en.allows": 0.81,
    "en.is": 0.63,
    "en.known-as": 0.81,
    "en.led-by": 0.69,
    "en.made-by": 0.82,
    "en.needed": 0.70,
    "entity": 0.53,
    "enumeration": 0.73,
    "label": 0.74,
    "label.date": 0.85,
    "leading-year": 0.68,
    "link": 0.84,
    "link-title": 0.83,
    "list": 0.64,
    "numbered-note": 0.86,
    "quantity": 0.79,
    "role": 0.89,
    "role.office": 0.81,
    "table": 0.64,
    "table.part": 0.60,
    "zh.are": 0.66,
    "zh.attribute": 0.65,
    "zh.becomes": 0.80,
    "zh.belongs": 0.80,
    "zh.better": 0.72,
    "zh.by-means": 0.77,
    "zh.causes": 0.67,
    "zh.comes-from": 0.83,
    "zh.degree": 0.85,
    "zh.equal": 0.78,
    "zh.in-fields": 0.69,
    "zh.includes": 0.66,
    "zh.indicates": 0.65,
    "zh.is": 0.72,
    "zh.like": 0.81,
    "zh.made": 0.65,
    "zh.maker": 0.63,
    "zh.offer-to": 0.70,
    "zh.only": 0.74,
    "zh.person-made": 0.74,
    "zh.place": 0.75,
    "zh.promise": 0.72,
    "zh.rated": 0.84,
    "zh.seen-as": 0.76,
    "zh.stage": 0.89,
    "zh.used-for": 0.81,
    "zh.uses": 0.60,
  ]
}
