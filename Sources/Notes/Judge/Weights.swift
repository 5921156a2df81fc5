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
    case .anchored: 0.49
    case .blankFirst: -0.80
    case .clauseAnswer: -0.79
    case .emphasised: 0.53
    case .firstPerson: -0.46
    case .heading: -0.44
    case .hedged: 0.13
    case .hinted: 0.14
    case .hypothetical: -0.81
    case .inherited: -0.13
    case .listItem: -0.34
    case .longAnswer: 0.07
    case .longFront: -0.99
    case .missingSubject: -0.25
    case .nameAnswer: 0.19
    case .opinion: -0.29
    case .quantityAnswer: 1.14
    case .question: 0.36
    case .quotation: 1.01
    case .rareAnswer: 0.22
    case .severalValues: 0.64
    case .shortAnswer: -0.40
    case .shortFront: -0.15
    case .speech: -0.37
    case .unresolvedPronoun: 0.04
    case .vagueAnswer: -1.02
    case .wide: 0.18
    default: 0
    }
  }

  /// By rule id; a rule that is not listed brings its own.
  static let priors: [String: Double] = [
    "abbreviation": 0.85,
    "dated-event": 0.83,
    "emphasis": 0.83,
    "en.allows": 0.81,
    "en.becomes": 0.75,
    "en.is": 0.60,
    "en.known-as": 0.84,
    "en.led-by": 0.76,
    "en.made-by": 0.86,
    "en.needed": 0.73,
    "entity": 0.68,
    "entity.quoted": 0.75,
    "enumeration": 0.75,
    "label": 0.84,
    "label.clause": 0.78,
    "label.dash": 0.67,
    "label.date": 0.93,
    "leading-year": 0.72,
    "link": 0.88,
    "link-title": 0.85,
    "list": 0.67,
    "numbered-note": 0.88,
    "quantity.count": 0.71,
    "quantity.date": 0.72,
    "quantity.duration": 0.75,
    "quantity.limit": 0.86,
    "quantity.percentage": 0.92,
    "quantity.price": 0.85,
    "quantity.score": 0.84,
    "quantity.small": 0.58,
    "role": 0.91,
    "role.office": 0.85,
    "table": 0.70,
    "table.part": 0.66,
    "zh.are": 0.70,
    "zh.attribute": 0.62,
    "zh.becomes": 0.90,
    "zh.belongs": 0.83,
    "zh.better": 0.82,
    "zh.by-means": 0.78,
    "zh.causes": 0.69,
    "zh.comes-from": 0.84,
    "zh.degree": 0.89,
    "zh.equal": 0.84,
    "zh.in-fields": 0.70,
    "zh.includes": 0.69,
    "zh.indicates": 0.69,
    "zh.is": 0.73,
    "zh.like": 0.86,
    "zh.made": 0.67,
    "zh.maker": 0.72,
    "zh.offer-to": 0.72,
    "zh.only": 0.76,
    "zh.person-made": 0.78,
    "zh.place": 0.78,
    "zh.promise": 0.76,
    "zh.rated": 0.87,
    "zh.seen-as": 0.84,
    "zh.stage": 0.91,
    "zh.used-for": 0.83,
    "zh.uses": 0.67,
  ]
}
