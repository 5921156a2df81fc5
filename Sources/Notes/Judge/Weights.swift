/// What each reason adds to the log-odds that a card is good.
struct Weights: Sendable {
  /// A proposal with one of these is never a card.
  static let vetoes: Set<Reason> = [.leak, .rhetorical, .boilerplate, .brokenPhrase]

  /// Cards below this chance are dropped.
  static let bar = 0.5

  static let table: [Reason: Double] = [
    .question: 0.5,
    .emphasised: 0.3,
    .nameAnswer: 0.3,
    .quantityAnswer: 0.4,
    .inherited: -0.5,
    .missingSubject: -1.2,
    .unresolvedPronoun: -1.0,
    .severalValues: -0.8,
    .longFront: -1.0,
    .longBack: -1.2,
    .shortFront: -1.5,
    .vagueAnswer: -1.5,
    .droppedHedge: -0.3,
    .firstPerson: -1.2,
    .opinion: -0.6,
    .hypothetical: -1.5,
  ]
}
