/// What each reason adds to the log-odds that a card is good, and how often the cards of each rule are.
///
/// Fitted by logistic regression with a quadratic penalty on two sets of proposals: cards that a reader graded (good 1,
/// poor 0.5, bad 0; each counts twice), and the proposals of notes of some forty kinds for which a person had listed the
/// facts worth knowing, good when they alone carried a listed fact. Such a list is a selection, so a proposal without a
/// listed fact counts half, and these notes have an offset of their own, since their labels are stricter.
enum Weights {
  /// Cards below this chance are dropped.
  static let bar = 0.61

  static func weight(of reason: Reason) -> Double {
    switch reason {
    case .anchored: 0.17
    case .aside: -0.99
    case .bareFigure: 0.65
    case .blankFirst: -0.27
    case .clauseAnswer: -0.18
    case .conditionOnly: -0.61
    case .emphasised: 1.23
    case .figureAnswer: 0.20
    case .firstPerson: -0.89
    case .heading: -0.00
    case .hedged: 0.01
    case .hinted: 0.00
    case .hypothetical: -0.68
    case .inBrackets: -0.25
    case .inherited: -0.36
    case .listItem: 0.06
    case .longAnswer: 0.00
    case .longFront: -0.40
    case .machineText: -1.48
    case .manyClauses: -0.47
    case .manyFigures: -0.45
    case .missingSubject: -0.40
    case .nameAnswer: -0.14
    case .nameNeighbour: -0.46
    case .opinion: -0.46
    case .otherFigures: -0.28
    case .plainNote: -2.50
    case .quantityAnswer: 0.64
    case .question: 0.02
    case .quotation: -0.01
    case .rareAnswer: 0.69
    case .roomyFront: 0.25
    case .severalSentences: -0.61
    case .severalValues: -0.69
    case .shortAnswer: -0.19
    case .shortFront: -0.44
    case .speech: 0.07
    case .tinyAnswer: -0.09
    case .unresolvedPronoun: 0.00
    case .vagueAnswer: -0.89
    case .wide: 0.09
    default: 0
    }
  }

  /// By rule id; a rule that is not listed brings its own.
  static let priors: [String: Double] = [
    "abbreviation": 0.65,
    "asked": 0.61,
    "asked.leaning": 0.67,
    "bold-term": 0.69,
    "chain": 0.67,
    "colon-list": 0.56,
    "dated-event": 0.66,
    "emphasis": 0.68,
    "en.actor": 0.61,
    "en.allows": 0.73,
    "en.apposition": 0.60,
    "en.because": 0.69,
    "en.becomes": 0.52,
    "en.better": 0.59,
    "en.called-the": 0.61,
    "en.causes": 0.65,
    "en.claim": 0.67,
    "en.count": 0.79,
    "en.count.written": 0.58,
    "en.holder": 0.76,
    "en.is": 0.63,
    "en.is.first": 0.66,
    "en.is.property": 0.54,
    "en.known-as": 0.68,
    "en.led-by": 0.61,
    "en.made-by": 0.79,
    "en.means": 0.76,
    "en.passive": 0.59,
    "en.predicate": 0.63,
    "en.relates": 0.70,
    "en.stands-for": 0.67,
    "en.than": 0.58,
    "en.thanks-to": 0.71,
    "en.to-purpose": 0.63,
    "en.which": 0.69,
    "entity": 0.46,
    "entity.quoted": 0.56,
    "entity.title": 0.63,
    "enumeration": 0.63,
    "label": 0.68,
    "label.arrow": 0.77,
    "label.clause": 0.69,
    "label.dash": 0.53,
    "label.date": 0.59,
    "leading-year": 0.52,
    "link": 0.77,
    "link-title": 0.71,
    "list": 0.51,
    "list.heading": 0.59,
    "list.of-n": 0.69,
    "list.order": 0.68,
    "numbered-note": 0.74,
    "pair-line": 0.66,
    "pair-list": 0.47,
    "quantity.count": 0.59,
    "quantity.date": 0.59,
    "quantity.duration": 0.64,
    "quantity.limit": 0.73,
    "quantity.percentage": 0.67,
    "quantity.price": 0.70,
    "quantity.score": 0.72,
    "quantity.small": 0.39,
    "role": 0.84,
    "role.office": 0.64,
    "table": 0.63,
    "table.part": 0.53,
    "zh.announced": 0.74,
    "zh.are": 0.68,
    "zh.attribute": 0.70,
    "zh.becomes": 0.68,
    "zh.belongs": 0.70,
    "zh.better": 0.63,
    "zh.by-means": 0.69,
    "zh.called": 0.58,
    "zh.causes": 0.61,
    "zh.comes-from": 0.75,
    "zh.equal": 0.73,
    "zh.in-fields": 0.57,
    "zh.includes": 0.61,
    "zh.indicates": 0.56,
    "zh.is": 0.72,
    "zh.like": 0.79,
    "zh.made": 0.52,
    "zh.maker": 0.54,
    "zh.means": 0.61,
    "zh.must": 0.61,
    "zh.offer-to": 0.67,
    "zh.only": 0.64,
    "zh.part.change": 0.67,
    "zh.part.copula": 0.66,
    "zh.part.degree": 0.62,
    "zh.part.means": 0.59,
    "zh.part.object": 0.51,
    "zh.part.partner": 0.66,
    "zh.part.place": 0.58,
    "zh.part.subject": 0.26,
    "zh.part.unique": 0.66,
    "zh.person-made": 0.60,
    "zh.place": 0.60,
    "zh.promise": 0.64,
    "zh.purpose": 0.72,
    "zh.rated": 0.74,
    "zh.seen-as": 0.68,
    "zh.stage": 0.81,
    "zh.used-for": 0.67,
    "zh.uses": 0.50,
    "zh.why.cause": 0.58,
    "zh.why.effect": 0.50,
  ]
}
