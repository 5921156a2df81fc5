/// What each reason adds to the log-odds that a card is good, and how often the cards of each rule are.
///
/// Fitted by logistic regression with a quadratic penalty (1 for a reason, 2 for a rule) on the proposals of graded
/// notes: a proposal counted as good when it alone carried a fact that a person had listed for the note. Notes whose
/// lists are a selection count 0.70 for each proposal without a listed fact.
enum Weights {
  /// Cards below this chance are dropped.
  static let bar = 0.65

  static func weight(of reason: Reason) -> Double {
    switch reason {
    case .anchored: 0.59
    case .blankFirst: -0.80
    case .clauseAnswer: -0.80
    case .emphasised: 0.36
    case .firstPerson: -0.41
    case .heading: -0.64
    case .hedged: 0.19
    case .hinted: 0.19
    case .hypothetical: -0.91
    case .inherited: -0.13
    case .listItem: -0.55
    case .longAnswer: 0.03
    case .longFront: -1.15
    case .missingSubject: -0.26
    case .nameAnswer: 0.20
    case .opinion: -0.24
    case .quantityAnswer: 1.07
    case .question: 0.30
    case .quotation: 0.89
    case .rareAnswer: 0.20
    case .severalValues: 0.72
    case .shortAnswer: -0.27
    case .shortFront: -0.07
    case .speech: -0.14
    case .unresolvedPronoun: 0.05
    case .vagueAnswer: -1.04
    case .wide: 0.13
    default: 0
    }
  }

  /// By rule id; a rule that is not listed brings its own.
  static let priors: [String: Double] = [
    "abbreviation": 0.81,
    "dated-event": 0.80,
    "emphasis": 0.79,
    "en.allows": 0.78,
    "en.becomes": 0.70,
    "en.is": 0.49,
    "en.known-as": 0.80,
    "en.led-by": 0.71,
    "en.made-by": 0.85,
    "en.needed": 0.67,
    "entity": 0.63,
    "entity.quoted": 0.72,
    "enumeration": 0.72,
    "label": 0.86,
    "label.clause": 0.75,
    "label.dash": 0.59,
    "label.date": 0.94,
    "leading-year": 0.64,
    "link": 0.90,
    "link-title": 0.83,
    "list.counted": 0.66,
    "list.heading": 0.56,
    "numbered-note": 0.88,
    "quantity.count": 0.69,
    "quantity.date": 0.71,
    "quantity.duration": 0.75,
    "quantity.limit": 0.84,
    "quantity.percentage": 0.91,
    "quantity.price": 0.82,
    "quantity.score": 0.82,
    "quantity.small": 0.52,
    "role": 0.92,
    "role.office": 0.86,
    "table": 0.60,
    "table.part": 0.56,
    "zh.are": 0.66,
    "zh.attribute": 0.64,
    "zh.becomes": 0.89,
    "zh.belongs": 0.80,
    "zh.better": 0.80,
    "zh.by-means": 0.76,
    "zh.causes": 0.66,
    "zh.comes-from": 0.82,
    "zh.degree": 0.87,
    "zh.equal": 0.82,
    "zh.in-fields": 0.66,
    "zh.includes": 0.65,
    "zh.indicates": 0.63,
    "zh.is": 0.71,
    "zh.like": 0.85,
    "zh.made": 0.60,
    "zh.maker": 0.67,
    "zh.offer-to": 0.69,
    "zh.only": 0.74,
    "zh.person-made": 0.73,
    "zh.place": 0.73,
    "zh.promise": 0.74,
    "zh.rated": 0.85,
    "zh.seen-as": 0.82,
    "zh.stage": 0.91,
    "zh.used-for": 0.80,
    "zh.uses": 0.63,
  ]
}
