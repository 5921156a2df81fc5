/// What each reason adds to the log-odds that a card is good, and how often the cards of each rule are.
///
/// Fitted by logistic regression with a quadratic penalty on two sets of proposals: cards that a reader graded (good 1,
/// poor 0.5, bad 0; each counts four times), and the proposals of notes of some forty kinds for which a person had listed the
/// facts worth knowing, good when they alone carried a listed fact. Such a list is a selection, so a proposal without a
/// listed fact counts half, and these notes have an offset of their own, since their labels are stricter.
enum Weights {
  /// Cards below this chance are dropped.
  static let bar = 0.65

  static func weight(of reason: Reason) -> Double {
    switch reason {
    case .anchored: 0.19
    case .aside: -0.72
    case .bareFigure: 0.30
    case .bareLabel: -0.07
    case .blankFirst: -0.20
    case .clauseAnswer: -0.30
    case .conditionOnly: -1.09
    case .demonstrative: -0.46
    case .derivable: -0.40
    case .emphasised: 1.29
    case .figureAnswer: 0.02
    case .firstPerson: -0.62
    case .heading: 0.28
    case .hedged: -0.11
    case .hinted: 0.24
    case .hypothetical: -0.19
    case .inBrackets: -0.26
    case .inherited: -0.22
    case .listItem: 0.22
    case .longAnswer: 0.04
    case .longFront: -0.33
    case .manyClauses: -0.29
    case .manyFigures: -0.58
    case .missingSubject: -0.32
    case .nameAnswer: -0.38
    case .nameNeighbour: -0.83
    case .openBlank: -0.29
    case .opinion: -0.21
    case .otherFigures: -0.29
    case .plainNote: -3.01
    case .quantityAnswer: 0.51
    case .question: 0.02
    case .quotation: -0.21
    case .rareAnswer: 0.87
    case .roomyFront: 0.16
    case .severalSentences: -0.53
    case .severalValues: -0.67
    case .shortAnswer: -0.32
    case .shortFront: -0.48
    case .speech: -0.18
    case .tinyAnswer: -0.24
    case .unresolvedPronoun: 0.91
    case .vagueAnswer: -0.48
    case .wide: 0.28
    default: 0
    }
  }

  /// By rule id; a rule that is not listed brings its own.
  static let priors: [String: Double] = [
    "abbreviation": 0.69,
    "asked": 0.60,
    "attribution": 0.72,
    "attribution.year": 0.58,
    "bold-term": 0.58,
    "chain": 0.58,
    "colon-list": 0.72,
    "dated-event": 0.72,
    "emphasis": 0.66,
    "en.actor": 0.57,
    "en.allows": 0.77,
    "en.apposition": 0.62,
    "en.because": 0.63,
    "en.becomes": 0.60,
    "en.called-so": 0.76,
    "en.called-the": 0.67,
    "en.causes": 0.69,
    "en.claim": 0.68,
    "en.count": 0.76,
    "en.count.written": 0.57,
    "en.holder": 0.78,
    "en.is": 0.60,
    "en.is.first": 0.67,
    "en.is.property": 0.60,
    "en.known-as": 0.64,
    "en.led-by": 0.51,
    "en.made-by": 0.80,
    "en.means": 0.71,
    "en.passive": 0.68,
    "en.predicate": 0.70,
    "en.relates": 0.77,
    "en.stands-for": 0.70,
    "en.than": 0.61,
    "en.thanks-to": 0.79,
    "en.used-for": 0.60,
    "en.which": 0.72,
    "entity": 0.53,
    "entity.quoted": 0.65,
    "entity.title": 0.61,
    "enumeration": 0.46,
    "label": 0.72,
    "label.arrow": 0.82,
    "label.clause": 0.57,
    "label.dash": 0.64,
    "label.date": 0.55,
    "label.definition": 0.66,
    "leading-year": 0.73,
    "link": 0.57,
    "link-title": 0.77,
    "link.paper": 0.79,
    "list": 0.48,
    "list.heading": 0.46,
    "list.of-n": 0.68,
    "list.order": 0.77,
    "numbered-note": 0.73,
    "pair-line": 0.67,
    "pair-list": 0.45,
    "quantity.count": 0.67,
    "quantity.date": 0.67,
    "quantity.duration": 0.66,
    "quantity.limit": 0.69,
    "quantity.percentage": 0.70,
    "quantity.price": 0.66,
    "quantity.score": 0.76,
    "quantity.small": 0.46,
    "role": 0.62,
    "role.office": 0.64,
    "table": 0.81,
    "table.date": 0.87,
    "table.part": 0.71,
    "zh.announced": 0.78,
    "zh.are": 0.47,
    "zh.attribute": 0.71,
    "zh.becomes": 0.72,
    "zh.belongs": 0.68,
    "zh.better": 0.75,
    "zh.by-means": 0.69,
    "zh.called": 0.48,
    "zh.causes": 0.64,
    "zh.comes-from": 0.75,
    "zh.ends-on": 0.72,
    "zh.equal": 0.72,
    "zh.in-fields": 0.53,
    "zh.includes": 0.58,
    "zh.indicates": 0.60,
    "zh.is": 0.75,
    "zh.like": 0.73,
    "zh.made": 0.55,
    "zh.maker": 0.62,
    "zh.means": 0.63,
    "zh.must": 0.66,
    "zh.only": 0.50,
    "zh.part.change": 0.61,
    "zh.part.copula": 0.67,
    "zh.part.degree": 0.61,
    "zh.part.means": 0.68,
    "zh.part.object": 0.58,
    "zh.part.partner": 0.71,
    "zh.part.place": 0.56,
    "zh.part.subject": 0.31,
    "zh.part.unique": 0.76,
    "zh.person-made": 0.63,
    "zh.place": 0.63,
    "zh.promise": 0.62,
    "zh.purpose": 0.72,
    "zh.rated": 0.80,
    "zh.respectively": 0.77,
    "zh.stage": 0.81,
    "zh.used-for": 0.70,
    "zh.uses": 0.56,
    "zh.why.cause": 0.58,
    "zh.why.effect": 0.52,
  ]
}
