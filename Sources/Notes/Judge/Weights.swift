/// What each reason adds to the log-odds that a wording is good, and how often those of each rule are. Which cards are
/// kept, ``Acceptance`` tells.
///
/// Fitted by logistic regression with a quadratic penalty on two sets of proposals: cards that a reader graded (good 1,
/// poor 0.5, bad 0; each counts twice), and the proposals of notes of some forty kinds for which a person had listed the
/// facts worth knowing, good when they alone carried a listed fact. Such a list is a selection, so a proposal without a
/// listed fact counts half, and these notes have an offset of their own, since their labels are stricter. Rules whose
/// cards changed since then have the priors that a thousand later grades speak for, drawn towards the fitted ones where a
/// rule had few.
enum Weights {
  /// Log-odds; a fact whose best wording stays below gives no card at any budget.
  static let leastWording = -0.4

  static func weight(of reason: Reason) -> Double {
    switch reason {
    case .anchored: 0.11
    case .aside: -0.95
    case .bareFigure: 0.39
    case .bareLabel: -0.20
    case .blankFirst: -0.29
    case .carried: -0.05
    case .clauseAnswer: -0.34
    case .conditionOnly: -0.82
    case .demonstrative: -0.20
    case .emphasised: 1.24
    case .figureAnswer: 0.04
    case .firstPerson: -0.25
    case .heading: 0.18
    case .hedged: -0.02
    case .hinted: 0.14
    case .hypothetical: -0.57
    case .inBrackets: -0.23
    case .inherited: -0.44
    case .listItem: 0.15
    case .longAnswer: -0.02
    case .longFront: -0.22
    case .manyClauses: -0.51
    case .manyFigures: -0.45
    case .missingSubject: -0.36
    case .nameAnswer: 0.70
    case .nameNeighbour: -0.34
    case .namedForPronoun: 0.38
    case .openBlank: -0.30
    case .opinion: -0.40
    case .otherFigures: -0.23
    case .plainNote: -2.34
    case .quantityAnswer: 0.69
    case .question: 0.08
    case .quotation: -0.01
    case .roomyFront: 0.21
    case .severalSentences: -0.45
    case .severalValues: -0.50
    case .shortAnswer: -0.24
    case .shortFront: -0.50
    case .slightAnswer: -0.50
    case .tinyAnswer: -0.11
    case .unresolvedPronoun: 0.38
    case .vagueAnswer: -0.55
    case .wide: 0.28
    default: 0
    }
  }

  /// By rule id; a rule that is not listed brings its own.
  static let priors: [String: Double] = [
    "abbreviation": 0.68,
    "asked": 0.63,
    "attribution": 0.66,
    "attribution.year": 0.56,
    "bold-term": 0.60,
    "chain": 0.59,
    "colon-list": 0.55,
    "dated-event": 0.69,
    "emphasis": 0.52,
    "en.actor": 0.54,
    "en.allows": 0.70,
    "en.apposition": 0.65,
    "en.because": 0.57,
    "en.becomes": 0.55,
    "en.better": 0.55,
    "en.called-so": 0.75,
    "en.called-the": 0.64,
    "en.causes": 0.59,
    "en.claim": 0.65,
    "en.count": 0.80,
    "en.count.written": 0.52,
    "en.holder": 0.69,
    "en.is": 0.60,
    "en.is.first": 0.62,
    "en.is.property": 0.52,
    "en.known-as": 0.61,
    "en.led-by": 0.50,
    "en.made-by": 0.77,
    "en.means": 0.71,
    "en.passive": 0.61,
    "en.predicate": 0.62,
    "en.relates": 0.72,
    "en.stands-for": 0.66,
    "en.than": 0.62,
    "en.thanks-to": 0.74,
    "en.to-purpose": 0.61,
    "en.used-for": 0.57,
    "en.which": 0.63,
    "entity": 0.38,
    "entity.quoted": 0.53,
    "entity.title": 0.57,
    "enumeration": 0.55,
    "label": 0.66,
    "label.arrow": 0.68,
    "label.clause": 0.52,
    "label.dash": 0.56,
    "label.date": 0.55,
    "leading-year": 0.74,
    "link": 0.61,
    "link-title": 0.72,
    "link.paper": 0.74,
    "list": 0.48,
    "list.heading": 0.48,
    "list.of-n": 0.68,
    "list.order": 0.70,
    "numbered-note": 0.74,
    "pair-line": 0.68,
    "pair-list": 0.38,
    "quantity.count": 0.63,
    "quantity.date": 0.60,
    "quantity.duration": 0.61,
    "quantity.limit": 0.63,
    "quantity.percentage": 0.59,
    "quantity.price": 0.61,
    "quantity.score": 0.74,
    "quantity.small": 0.35,
    "role": 0.78,
    "role.office": 0.70,
    "table": 0.74,
    "table.part": 0.58,
    "zh.announced": 0.76,
    "zh.are": 0.56,
    "zh.attribute": 0.71,
    "zh.becomes": 0.69,
    "zh.belongs": 0.67,
    "zh.better": 0.74,
    "zh.by-means": 0.67,
    "zh.called": 0.52,
    "zh.causes": 0.60,
    "zh.comes-from": 0.74,
    "zh.equal": 0.71,
    "zh.in-fields": 0.53,
    "zh.includes": 0.54,
    "zh.indicates": 0.56,
    "zh.is": 0.70,
    "zh.like": 0.72,
    "zh.made": 0.51,
    "zh.maker": 0.53,
    "zh.means": 0.59,
    "zh.must": 0.61,
    "zh.offer-to": 0.63,
    "zh.only": 0.53,
    "zh.part.change": 0.62,
    "zh.part.copula": 0.64,
    "zh.part.degree": 0.60,
    "zh.part.means": 0.64,
    "zh.part.object": 0.50,
    "zh.part.partner": 0.60,
    "zh.part.place": 0.56,
    "zh.part.subject": 0.24,
    "zh.part.unique": 0.70,
    "zh.person-made": 0.56,
    "zh.place": 0.58,
    "zh.promise": 0.62,
    "zh.purpose": 0.71,
    "zh.rated": 0.75,
    "zh.respectively": 0.70,
    "zh.seen-as": 0.66,
    "zh.stage": 0.78,
    "zh.such-as": 0.63,
    "zh.used-for": 0.67,
    "zh.uses": 0.55,
    "zh.why.cause": 0.54,
    "zh.why.effect": 0.41,
  ]
}
