/// What each reason adds to the log-odds that a card is good, and how often the cards of each rule are.
///
/// Fitted by logistic regression with a quadratic penalty on two sets of proposals: cards that a reader graded (good 1,
/// poor 0.5, bad 0; each counts twice), and the proposals of notes of some forty kinds for which a person had listed the
/// facts worth knowing, good when they alone carried a listed fact. Such a list is a selection, so a proposal without a
/// listed fact counts half, and these notes have an offset of their own, since their labels are stricter.
enum Weights {
  /// Cards below this chance are dropped.
  static let bar = 0.58

  static func weight(of reason: Reason) -> Double {
    switch reason {
    case .anchored: 0.16
    case .aside: -0.99
    case .bareFigure: 0.58
    case .blankFirst: -0.27
    case .clauseAnswer: -0.15
    case .conditionOnly: -0.60
    case .emphasised: 1.14
    case .figureAnswer: 0.18
    case .firstPerson: -0.86
    case .heading: -0.02
    case .hedged: 0.03
    case .hinted: -0.01
    case .hypothetical: -0.68
    case .inBrackets: -0.26
    case .inherited: -0.37
    case .listItem: 0.06
    case .longAnswer: -0.06
    case .longFront: -0.41
    case .manyClauses: -0.44
    case .manyFigures: -0.45
    case .missingSubject: -0.36
    case .nameAnswer: -0.17
    case .nameNeighbour: -0.45
    case .opinion: -0.44
    case .otherFigures: -0.26
    case .plainNote: -2.46
    case .quantityAnswer: 0.64
    case .question: 0.02
    case .quotation: -0.01
    case .rareAnswer: 0.76
    case .roomyFront: 0.24
    case .severalSentences: -0.61
    case .severalValues: -0.64
    case .shortAnswer: -0.15
    case .shortFront: -0.41
    case .speech: -0.06
    case .tinyAnswer: -0.07
    case .unresolvedPronoun: -0.11
    case .vagueAnswer: -0.91
    case .wide: 0.11
    default: 0
    }
  }

  /// By rule id; a rule that is not listed brings its own.
  static let priors: [String: Double] = [
    "abbreviation": 0.62,
    "asked": 0.57,
    "asked.leaning": 0.62,
    "attribution": 0.67,
    "bold-term": 0.65,
    "chain": 0.58,
    "colon-list": 0.51,
    "dated-event": 0.63,
    "emphasis": 0.66,
    "en.actor": 0.56,
    "en.allows": 0.68,
    "en.apposition": 0.55,
    "en.because": 0.65,
    "en.becomes": 0.48,
    "en.better": 0.53,
    "en.called-the": 0.56,
    "en.causes": 0.58,
    "en.claim": 0.63,
    "en.count": 0.77,
    "en.count.written": 0.53,
    "en.holder": 0.72,
    "en.is": 0.61,
    "en.is.first": 0.61,
    "en.is.property": 0.50,
    "en.known-as": 0.66,
    "en.led-by": 0.52,
    "en.made-by": 0.75,
    "en.means": 0.73,
    "en.passive": 0.53,
    "en.predicate": 0.57,
    "en.relates": 0.65,
    "en.stands-for": 0.62,
    "en.than": 0.53,
    "en.thanks-to": 0.70,
    "en.to-purpose": 0.57,
    "en.which": 0.64,
    "entity": 0.39,
    "entity.quoted": 0.50,
    "entity.title": 0.57,
    "enumeration": 0.54,
    "label": 0.65,
    "label.arrow": 0.74,
    "label.clause": 0.66,
    "label.dash": 0.49,
    "label.date": 0.51,
    "leading-year": 0.50,
    "link": 0.72,
    "link-title": 0.69,
    "list": 0.47,
    "list.heading": 0.51,
    "list.of-n": 0.67,
    "list.order": 0.63,
    "numbered-note": 0.69,
    "pair-line": 0.61,
    "pair-list": 0.42,
    "quantity.count": 0.56,
    "quantity.date": 0.54,
    "quantity.duration": 0.60,
    "quantity.limit": 0.69,
    "quantity.percentage": 0.60,
    "quantity.price": 0.65,
    "quantity.score": 0.70,
    "quantity.small": 0.34,
    "role": 0.81,
    "role.office": 0.59,
    "table": 0.61,
    "table.part": 0.48,
    "zh.announced": 0.65,
    "zh.are": 0.64,
    "zh.attribute": 0.63,
    "zh.becomes": 0.63,
    "zh.belongs": 0.66,
    "zh.better": 0.59,
    "zh.by-means": 0.63,
    "zh.called": 0.54,
    "zh.causes": 0.56,
    "zh.comes-from": 0.69,
    "zh.equal": 0.71,
    "zh.in-fields": 0.48,
    "zh.includes": 0.56,
    "zh.indicates": 0.51,
    "zh.is": 0.67,
    "zh.like": 0.75,
    "zh.made": 0.47,
    "zh.maker": 0.49,
    "zh.means": 0.56,
    "zh.must": 0.57,
    "zh.offer-to": 0.63,
    "zh.only": 0.59,
    "zh.part.change": 0.63,
    "zh.part.copula": 0.61,
    "zh.part.degree": 0.57,
    "zh.part.means": 0.54,
    "zh.part.object": 0.46,
    "zh.part.partner": 0.61,
    "zh.part.place": 0.53,
    "zh.part.subject": 0.23,
    "zh.part.unique": 0.57,
    "zh.person-made": 0.55,
    "zh.place": 0.55,
    "zh.promise": 0.60,
    "zh.purpose": 0.67,
    "zh.rated": 0.69,
    "zh.seen-as": 0.63,
    "zh.stage": 0.73,
    "zh.used-for": 0.62,
    "zh.uses": 0.46,
    "zh.why.cause": 0.52,
    "zh.why.effect": 0.45,
  ]
}
