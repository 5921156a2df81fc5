/// What each reason adds to the log-odds that a card is good, and how often the cards of each rule are.
///
/// Fitted by logistic regression with a quadratic penalty (1 for a reason, 2 for a rule) on two sets of proposals that
/// count alike: cards that a reader graded (good 1, poor 0.5, bad 0), and the proposals of notes for which a person had
/// listed the facts, good when they alone carried a listed fact. Where the list is a selection, a proposal without a
/// listed fact counts 0.35; the second set has an offset of its own, since its labels are stricter.
enum Weights {
  /// Cards below this chance are dropped.
  static let bar = 0.62

  static func weight(of reason: Reason) -> Double {
    switch reason {
    case .anchored: 0.33
    case .blankFirst: -0.60
    case .clauseAnswer: -0.73
    case .conditionOnly: -0.80
    case .emphasised: 0.31
    case .firstPerson: -0.35
    case .heading: 0.21
    case .hedged: 0.03
    case .hinted: 0.01
    case .hypothetical: -0.60
    case .inBrackets: -0.33
    case .inherited: -0.00
    case .listItem: 0.19
    case .longAnswer: 0.39
    case .longFront: -0.65
    case .manyClauses: -0.40
    case .manyFigures: -0.60
    case .missingSubject: -0.30
    case .nameAnswer: 0.33
    case .nameNeighbour: -0.72
    case .opinion: -0.25
    case .otherFigures: -0.36
    case .quantityAnswer: 0.84
    case .question: 0.42
    case .quotation: 1.01
    case .rareAnswer: 0.14
    case .roomyFront: 0.17
    case .severalSentences: -0.60
    case .severalValues: -0.23
    case .shortAnswer: -0.22
    case .shortFront: -0.48
    case .speech: -0.43
    case .tinyAnswer: -0.32
    case .unresolvedPronoun: 0.01
    case .vagueAnswer: -0.74
    case .wide: 0.48
    default: 0
    }
  }

  /// By rule id; a rule that is not listed brings its own.
  static let priors: [String: Double] = [
    "abbreviation": 0.63,
    "colon-list": 0.33,
    "dated-event": 0.60,
    "emphasis": 0.53,
    "en.allows": 0.58,
    "en.becomes": 0.53,
    "en.is": 0.41,
    "en.known-as": 0.57,
    "en.led-by": 0.52,
    "en.made-by": 0.64,
    "en.needed": 0.51,
    "entity": 0.41,
    "entity.quoted": 0.60,
    "enumeration": 0.55,
    "label": 0.62,
    "label.clause": 0.56,
    "label.dash": 0.39,
    "label.date": 0.72,
    "leading-year": 0.48,
    "link": 0.67,
    "link-title": 0.65,
    "list.counted": 0.47,
    "numbered-note": 0.65,
    "quantity.count": 0.53,
    "quantity.date": 0.51,
    "quantity.duration": 0.51,
    "quantity.limit": 0.65,
    "quantity.percentage": 0.59,
    "quantity.price": 0.65,
    "quantity.score": 0.73,
    "quantity.small": 0.43,
    "role": 0.75,
    "role.office": 0.65,
    "table": 0.72,
    "table.part": 0.52,
    "zh.are": 0.50,
    "zh.attribute": 0.48,
    "zh.becomes": 0.69,
    "zh.belongs": 0.62,
    "zh.better": 0.51,
    "zh.by-means": 0.55,
    "zh.causes": 0.45,
    "zh.comes-from": 0.65,
    "zh.degree": 0.68,
    "zh.equal": 0.61,
    "zh.in-fields": 0.49,
    "zh.includes": 0.48,
    "zh.indicates": 0.47,
    "zh.is": 0.55,
    "zh.like": 0.66,
    "zh.made": 0.45,
    "zh.maker": 0.45,
    "zh.offer-to": 0.48,
    "zh.only": 0.54,
    "zh.person-made": 0.51,
    "zh.place": 0.56,
    "zh.promise": 0.55,
    "zh.rated": 0.66,
    "zh.seen-as": 0.62,
    "zh.stage": 0.73,
    "zh.used-for": 0.62,
    "zh.uses": 0.42,
  ]
}
