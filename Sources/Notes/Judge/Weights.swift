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
    case .anchored: 0.61
    case .blankFirst: -0.68
    case .clauseAnswer: -0.83
    case .emphasised: 0.35
    case .example: -1.56
    case .firstPerson: -0.42
    case .heading: 0.10
    case .hedged: 0.13
    case .hinted: 0.10
    case .hypothetical: -0.65
    case .inherited: -0.13
    case .listItem: -0.54
    case .longAnswer: 0.05
    case .longFront: -1.15
    case .missingSubject: -0.21
    case .nameAnswer: 0.19
    case .opinion: -0.26
    case .quantityAnswer: 1.29
    case .question: 0.33
    case .quotation: 0.77
    case .rareAnswer: 0.19
    case .severalValues: 0.11
    case .shortAnswer: -0.31
    case .shortFront: -0.08
    case .speech: -0.16
    case .unresolvedPronoun: 0.02
    case .vagueAnswer: -1.02
    case .wide: 0.17
    default: 0
    }
  }

  /// By rule id; a rule that is not listed brings its own.
  static let priors: [String: Double] = [
    "abbreviation": 0.81,
    "dated-event": 0.85,
    "emphasis": 0.79,
    "en.allows": 0.79,
    "en.becomes": 0.72,
    "en.is": 0.52,
    "en.known-as": 0.81,
    "en.led-by": 0.72,
    "en.made-by": 0.86,
    "en.needed": 0.67,
    "entity": 0.64,
    "entity.quoted": 0.73,
    "enumeration": 0.73,
    "label": 0.86,
    "label.clause": 0.75,
    "label.dash": 0.59,
    "label.date": 0.94,
    "leading-year": 0.65,
    "link": 0.90,
    "link-title": 0.83,
    "list.counted": 0.69,
    "numbered-note": 0.89,
    "quantity.count": 0.68,
    "quantity.date": 0.75,
    "quantity.duration": 0.73,
    "quantity.limit": 0.84,
    "quantity.percentage": 0.90,
    "quantity.price": 0.81,
    "quantity.score": 0.80,
    "quantity.small": 0.53,
    "role": 0.92,
    "role.office": 0.86,
    "table": 0.60,
    "table.part": 0.57,
    "zh.are": 0.67,
    "zh.attribute": 0.68,
    "zh.becomes": 0.90,
    "zh.belongs": 0.81,
    "zh.better": 0.82,
    "zh.by-means": 0.77,
    "zh.causes": 0.67,
    "zh.comes-from": 0.83,
    "zh.degree": 0.88,
    "zh.equal": 0.83,
    "zh.in-fields": 0.68,
    "zh.includes": 0.66,
    "zh.indicates": 0.65,
    "zh.is": 0.73,
    "zh.like": 0.85,
    "zh.made": 0.61,
    "zh.maker": 0.68,
    "zh.offer-to": 0.70,
    "zh.only": 0.74,
    "zh.person-made": 0.74,
    "zh.place": 0.74,
    "zh.promise": 0.76,
    "zh.rated": 0.86,
    "zh.seen-as": 0.83,
    "zh.stage": 0.91,
    "zh.used-for": 0.81,
    "zh.uses": 0.65,
  ]
}
