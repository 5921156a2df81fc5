/// What each reason adds to the log-odds that a card is good, and how often the cards of each rule are.
///
/// Fitted by logistic regression with a quadratic penalty (1 for a reason, 2 for a rule) on the proposals of graded
/// notes: a proposal counted as good when it alone carried a fact that a person had listed for the note. Notes whose
/// lists are a selection count 0.35 for each proposal without a listed fact.
enum Weights {
  /// Cards below this chance are dropped.
  static let bar = 0.65

  static func weight(of reason: Reason) -> Double {
    switch reason {
    case .anchored: 0.43
    case .blankFirst: -0.74
    case .clauseAnswer: -0.87
    case .emphasised: 0.49
    case .firstPerson: -0.94
    case .heading: -0.54
    case .hedged: 0.26
    case .hinted: 0.08
    case .hypothetical: -1.43
    case .inherited: 0.05
    case .listItem: -0.40
    case .longAnswer: 0.07
    case .longFront: -0.95
    case .missingSubject: -0.17
    case .nameAnswer: 0.39
    case .opinion: -0.30
    case .quantityAnswer: 1.08
    case .question: 0.34
    case .quotation: 0.96
    case .rareAnswer: 0.10
    case .severalValues: 0.58
    case .shortAnswer: -0.35
    case .shortFront: -0.09
    case .speech: -0.44
    case .unresolvedPronoun: 0.21
    case .vagueAnswer: -0.73
    case .wide: 0.17
    default: 0
    }
  }

  /// By rule id; a rule that is not listed brings its own.
  static let priors: [String: Double] = [
    "abbreviation": 0.83,
    "dated-event": 0.79,
    "emphasis": 0.81,
    "en.allows": 0.83,
    "en.is": 0.64,
    "en.known-as": 0.83,
    "en.led-by": 0.72,
    "en.made-by": 0.85,
    "en.needed": 0.73,
    "entity": 0.63,
    "entity.quoted": 0.71,
    "enumeration": 0.74,
    "label": 0.84,
    "label.clause": 0.78,
    "label.dash": 0.66,
    "label.date": 0.94,
    "leading-year": 0.73,
    "link": 0.86,
    "link-title": 0.85,
    "list": 0.67,
    "numbered-note": 0.88,
    "quantity.count": 0.71,
    "quantity.date": 0.74,
    "quantity.duration": 0.73,
    "quantity.limit": 0.86,
    "quantity.percentage": 0.91,
    "quantity.price": 0.84,
    "quantity.score": 0.84,
    "quantity.small": 0.61,
    "role": 0.91,
    "role.office": 0.84,
    "table": 0.70,
    "table.part": 0.65,
    "zh.are": 0.69,
    "zh.attribute": 0.69,
    "zh.becomes": 0.83,
    "zh.belongs": 0.83,
    "zh.better": 0.80,
    "zh.by-means": 0.80,
    "zh.causes": 0.70,
    "zh.comes-from": 0.85,
    "zh.degree": 0.87,
    "zh.equal": 0.82,
    "zh.in-fields": 0.70,
    "zh.includes": 0.69,
    "zh.indicates": 0.69,
    "zh.is": 0.74,
    "zh.like": 0.84,
    "zh.made": 0.68,
    "zh.maker": 0.72,
    "zh.offer-to": 0.74,
    "zh.only": 0.77,
    "zh.person-made": 0.77,
    "zh.place": 0.78,
    "zh.promise": 0.75,
    "zh.rated": 0.87,
    "zh.seen-as": 0.79,
    "zh.stage": 0.91,
    "zh.used-for": 0.83,
    "zh.uses": 0.64,
  ]
}
