#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The chance that a careful reader keeps a card, told from its wording and from where in its note it stands.
///
/// Fitted by logistic regression on the cards of a hundred notes, mostly of notes for which no rule was made, each graded
/// by a reader who had the note beside it (good 1, poor 0.5, bad 0), and on the cards of thirty notes for which a person
/// had listed the facts worth knowing (1 when a card carried one), with offsets for those sets of notes. Pairs of reasons
/// were chosen by an absolute penalty, the weights then fitted with a quadratic one; both by leaving out whole notes.
enum Acceptance {
  /// Cards below this chance are dropped; ``Budget`` moves it for fewer cards or more.
  static let bar = 0.67

  /// So much of the log-odds of a wording holds on notes for which no rule was made.
  private static let trust = 0.98

  /// Log-odds of a wording that is as likely good as not.
  private static let base = 0.35

  static func chance(wording: Double, _ reasons: [Reason], rule: String) -> Double {
    let held = ReasonSet(reasons)
    var odds = base + trust * wording + rules[rule, default: 0]
    for (reason, weight) in weights where held.contains(reason) { odds += weight }
    for (first, second, weight) in pairs where held.contains(first) && held.contains(second) {
      odds += weight
    }
    // What stands aside was hardly ever graded: it is no better than its wording.
    if held.contains(.aside) || held.contains(.plainNote) { odds = min(odds, wording) }
    return 1 / (1 + exp(-odds))
  }

  /// What each reason adds to the log-odds, beside what it says of the wording.
  private static let weights: [(Reason, Double)] = [
    (.anchored, 0.19),
    (.aside, 0.06),
    (.bareFigure, -0.25),
    (.bareLabel, 0.15),
    (.brief, -0.10),
    (.clauseAnswer, -0.32),
    (.demonstrative, -0.52),
    (.figureAnswer, -0.48),
    (.hedged, 0.07),
    (.hinted, 0.18),
    (.inBrackets, 0.14),
    (.inherited, -0.12),
    (.introduced, 0.29),
    (.laterSentence, -0.12),
    (.listItem, -0.11),
    (.longAnswer, -0.12),
    (.manyClauses, 0.22),
    (.manyFigures, -0.06),
    (.nameAnswer, 0.18),
    (.otherFigures, 0.10),
    (.ownWords, -0.14),
    (.quantityAnswer, -0.14),
    (.question, 0.10),
    (.roomyFront, -0.05),
    (.severalSentences, -0.39),
    (.shortFront, 0.08),
    (.slightAnswer, -0.28),
    (.sliver, 0.23),
    (.turn, -0.07),
    (.untitled, -0.20),
    (.wide, 0.07),
    (.wordyAnswer, -0.12),
  ]

  /// What two reasons add when both hold.
  private static let pairs: [(Reason, Reason, Double)] = [
    (.anchored, .carried, -0.38),
    (.anchored, .openBlank, -0.26),
    (.anchored, .quantityAnswer, 0.18),
    (.anchored, .shortAnswer, 0.09),
    (.brief, .chinese, -0.23),
    (.brief, .laterSentence, -0.17),
    (.brief, .listItem, 0.37),
    (.brief, .sliver, -0.36),
    (.brief, .untitled, -0.12),
    (.chinese, .hinted, 0.25),
    (.chinese, .nameAnswer, -0.32),
    (.chinese, .quantityAnswer, 0.10),
    (.chinese, .roomyFront, -0.32),
    (.chinese, .untitled, 0.41),
    (.figureAnswer, .listItem, 0.26),
    (.figureAnswer, .shortAnswer, 0.54),
    (.hinted, .introduced, -0.53),
    (.inBrackets, .roomyFront, 0.43),
    (.introduced, .untitled, -0.37),
    (.openBlank, .roomyFront, -0.19),
    (.ownWords, .quantityAnswer, -0.50),
    (.quantityAnswer, .untitled, -0.42),
    (.quantityAnswer, .wide, 0.16),
  ]

  /// By rule id.
  private static let rules: [String: Double] = [
    "chain": -0.26,
    "colon-list": -0.05,
    "dated-event": -0.36,
    "emphasis": 0.22,
    "en.case": -0.20,
    "en.count": -0.22,
    "en.count.written": -0.07,
    "en.is": 0.20,
    "en.predicate": 0.05,
    "entity": -0.20,
    "entity.quoted": -0.09,
    "label": 0.07,
    "label.arrow": -0.17,
    "label.clause": 0.18,
    "label.dash": 0.14,
    "label.date": 0.44,
    "label.definition": -0.24,
    "label.term": -0.05,
    "leading-year": -0.42,
    "list": -0.20,
    "list.of-n": 0.11,
    "pair-line": -0.22,
    "quantity.count": -0.25,
    "quantity.date": 0.07,
    "quantity.duration": -0.10,
    "quantity.price": -0.06,
    "quantity.score": -0.28,
    "quantity.small": 0.06,
    "record": -0.22,
    "zh.announced": -0.27,
    "zh.better": -0.49,
    "zh.causes": 0.22,
    "zh.is": -0.14,
    "zh.must": -0.19,
    "zh.part.copula": -0.10,
    "zh.part.means": -0.20,
    "zh.part.object": -0.19,
    "zh.uses": 0.06,
  ]
}
