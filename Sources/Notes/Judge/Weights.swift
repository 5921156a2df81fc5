/// What each reason adds to the log-odds that a card is good, and how often the cards of each rule are.
///
/// Fitted by logistic regression with a quadratic penalty (1 for a reason, 2 for a rule) on the proposals of graded
/// notes: a proposal counted as good when it alone carried a fact that a person had listed for the note. Notes whose
/// lists are a selection count 0.35 for each proposal without a listed fact.
struct Weights: Sendable {
  /// A proposal with one of these is never a card.
  static let vetoes: Set<Reason> = [.leak, .rhetorical, .boilerplate, .brokenPhrase]

  /// Cards below this chance are dropped.
  static let bar = 0.5

  static let table: [Reason: Double] = [
    .anchored: 0.50,
    .blankFirst: -0.87,
    .clauseAnswer: -0.72,
    .emphasised: 0.00,
    .firstPerson: -0.81,
    .heading: -0.49,
    .hedged: 0.16,
    .hinted: 0.01,
    .hypothetical: -1.64,
    .inherited: -0.23,
    .listItem: -0.29,
    .longAnswer: 0.05,
    .longFront: -1.18,
    .missingSubject: -0.29,
    .nameAnswer: 0.14,
    .opinion: -0.28,
    .quantityAnswer: 0.75,
    .question: 0.21,
    .quotation: 1.34,
    .rareAnswer: 0.29,
    .severalValues: 0.48,
    .shortAnswer: -0.05,
    .shortFront: -0.24,
    .speech: -0.64,
    .unresolvedPronoun: 0.08,
    .vagueAnswer: -1.00,
    .wide: 0.37,
  ]

  /// By rule id; a rule that is not listed brings its own.
  static let priors: [String: Double] = [
    "abbreviation": 0.82,
    "colon-list": 0.80,
    "emphasis": 0.80,
    "en.allows": 0.83,
    "en.is": 0.66,
    "en.known-as": 0.83,
    "en.led-by": 0.73,
    "en.made-by": 0.84,
    "en.needed": 0.73,
    "entity": 0.58,
    "enumeration": 0.77,
    "label": 0.76,
    "label.date": 0.87,
    "leading-year": 0.70,
    "link": 0.76,
    "link-title": 0.86,
    "list": 0.61,
    "numbered-note": 0.87,
    "quantity": 0.78,
    "role": 0.88,
    "role.office": 0.88,
    "table": 0.70,
    "table.part": 0.65,
    "zh.are": 0.73,
    "zh.attribute": 0.73,
    "zh.becomes": 0.83,
    "zh.belongs": 0.83,
    "zh.better": 0.69,
    "zh.by-means": 0.80,
    "zh.causes": 0.74,
    "zh.comes-from": 0.84,
    "zh.degree": 0.89,
    "zh.equal": 0.75,
    "zh.in-fields": 0.71,
    "zh.includes": 0.69,
    "zh.indicates": 0.69,
    "zh.is": 0.77,
    "zh.like": 0.85,
    "zh.made": 0.68,
    "zh.maker": 0.68,
    "zh.offer-to": 0.75,
    "zh.only": 0.78,
    "zh.person-made": 0.77,
    "zh.place": 0.77,
    "zh.promise": 0.78,
    "zh.rated": 0.78,
    "zh.respectively": 0.81,
    "zh.seen-as": 0.79,
    "zh.stage": 0.90,
    "zh.used-for": 0.82,
    "zh.uses": 0.69,
  ]
}
