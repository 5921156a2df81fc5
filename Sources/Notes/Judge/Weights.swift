/// What each reason adds to the log-odds that a card is good, and how often the cards of each rule are.
///
/// Fitted by logistic regression with a quadratic penalty on two sets of proposals: cards that a reader graded (good 1,
/// poor 0.5, bad 0; each counts twice), and the proposals of notes of some forty kinds for which a person had listed the
/// facts worth knowing, good when they alone carried a listed fact. Such a list is a selection, so a proposal without a
/// listed fact counts half, and these notes have an offset of their own, since their labels are stricter.
enum Weights {
  /// Cards below this chance are dropped.
  static let bar = 0.475

  static func weight(of reason: Reason) -> Double {
    switch reason {
    case .anchored: 0.17
    case .bareFigure: 0.62
    case .blankFirst: -0.22
    case .clauseAnswer: -0.10
    case .closing: -0.69
    case .conditionOnly: -0.52
    case .emphasised: 1.23
    case .figureAnswer: 0.21
    case .firstPerson: -0.87
    case .heading: -0.04
    case .hedged: 0.01
    case .hinted: -0.00
    case .hypothetical: -0.76
    case .inBrackets: -0.26
    case .inherited: -0.35
    case .listItem: 0.06
    case .longAnswer: -0.01
    case .longFront: -0.44
    case .manyClauses: -0.50
    case .manyFigures: -0.45
    case .missingSubject: -0.43
    case .nameAnswer: -0.13
    case .nameNeighbour: -0.44
    case .opinion: -0.45
    case .otherFigures: -0.29
    case .plainNote: -2.55
    case .quantityAnswer: 0.67
    case .question: 0.02
    case .quotation: 0.06
    case .rareAnswer: 0.65
    case .roomyFront: 0.24
    case .severalSentences: -0.54
    case .severalValues: -0.72
    case .shortAnswer: -0.19
    case .shortFront: -0.42
    case .speech: 0.04
    case .tinyAnswer: -0.16
    case .unresolvedPronoun: 0.09
    case .vagueAnswer: -0.87
    case .wide: 0.10
    default: 0
    }
  }

  /// By rule id; a rule that is not listed brings its own.
  static let priors: [String: Double] = [
    "abbreviation": 0.65,
    "asked": 0.62,
    "asked.leaning": 0.68,
    "bold-term": 0.69,
    "chain": 0.67,
    "colon-list": 0.56,
    "dated-event": 0.67,
    "emphasis": 0.68,
    "en.actor": 0.62,
    "en.allows": 0.73,
    "en.apposition": 0.62,
    "en.because": 0.69,
    "en.becomes": 0.55,
    "en.better": 0.60,
    "en.called-the": 0.61,
    "en.causes": 0.66,
    "en.claim": 0.65,
    "en.count": 0.79,
    "en.count.written": 0.59,
    "en.holder": 0.78,
    "en.is": 0.65,
    "en.is.first": 0.66,
    "en.is.property": 0.56,
    "en.known-as": 0.68,
    "en.led-by": 0.63,
    "en.made-by": 0.79,
    "en.means": 0.79,
    "en.passive": 0.59,
    "en.predicate": 0.64,
    "en.relates": 0.70,
    "en.stands-for": 0.67,
    "en.than": 0.59,
    "en.thanks-to": 0.71,
    "en.to-purpose": 0.64,
    "en.which": 0.70,
    "entity": 0.47,
    "entity.quoted": 0.58,
    "entity.title": 0.63,
    "enumeration": 0.64,
    "label": 0.69,
    "label.arrow": 0.79,
    "label.clause": 0.69,
    "label.dash": 0.55,
    "label.date": 0.60,
    "leading-year": 0.54,
    "link": 0.77,
    "link-title": 0.72,
    "list": 0.51,
    "list.heading": 0.61,
    "list.of-n": 0.69,
    "list.order": 0.68,
    "numbered-note": 0.74,
    "pair-line": 0.67,
    "pair-list": 0.47,
    "quantity.count": 0.59,
    "quantity.date": 0.60,
    "quantity.duration": 0.66,
    "quantity.limit": 0.73,
    "quantity.percentage": 0.67,
    "quantity.price": 0.70,
    "quantity.score": 0.75,
    "quantity.small": 0.39,
    "role": 0.85,
    "role.office": 0.65,
    "table": 0.64,
    "table.part": 0.53,
    "zh.announced": 0.73,
    "zh.are": 0.68,
    "zh.attribute": 0.69,
    "zh.becomes": 0.70,
    "zh.belongs": 0.71,
    "zh.better": 0.64,
    "zh.by-means": 0.69,
    "zh.called": 0.61,
    "zh.causes": 0.63,
    "zh.comes-from": 0.77,
    "zh.equal": 0.73,
    "zh.in-fields": 0.58,
    "zh.includes": 0.61,
    "zh.indicates": 0.56,
    "zh.is": 0.72,
    "zh.like": 0.79,
    "zh.made": 0.54,
    "zh.maker": 0.56,
    "zh.means": 0.61,
    "zh.must": 0.63,
    "zh.offer-to": 0.68,
    "zh.only": 0.66,
    "zh.part.change": 0.67,
    "zh.part.copula": 0.66,
    "zh.part.degree": 0.63,
    "zh.part.means": 0.59,
    "zh.part.object": 0.52,
    "zh.part.partner": 0.64,
    "zh.part.place": 0.57,
    "zh.part.subject": 0.28,
    "zh.part.unique": 0.68,
    "zh.person-made": 0.62,
    "zh.place": 0.60,
    "zh.promise": 0.66,
    "zh.purpose": 0.72,
    "zh.rated": 0.74,
    "zh.seen-as": 0.69,
    "zh.stage": 0.82,
    "zh.used-for": 0.68,
    "zh.uses": 0.53,
    "zh.why.cause": 0.58,
    "zh.why.effect": 0.51,
  ]
}
