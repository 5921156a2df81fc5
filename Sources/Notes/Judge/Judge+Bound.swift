/// What can be said of a proposal before it is worded.
extension Judge {
  /// Whether the log-odds of any proposal may reach a value, seen by all that does not depend on the front.
  ///
  /// Most facts of a note are no card whatever their front looks like; to word them and to look at each front would be
  /// most of the work.
  mutating func mayReach(_ least: Double, _ proposer: Proposer) -> Bool {
    guard fact.kind != .card else { return true }
    guard !common.contains(where: \.isVeto) else { return false }
    let odds = common.reduce(prior) { $0 + Weights.weight(of: $1) }
    guard case .span(let answer) = fact.value else {
      return odds + Weights.mostOfAnswer + Weights.mostOfQuestion >= least - Self.rounding
    }
    var forms: [Proposal.Form] = fact.isQuestionOnly ? [] : [.cloze]
    if fact.question != nil { forms.append(.question) }
    let back = proposer.text(of: answer)
    return forms.contains { form in
      let reasons = answerReasons(back, form)
      guard !reasons.contains(where: \.isVeto) else { return false }
      let front = form == .cloze ? Weights.mostOfCloze : Weights.mostOfQuestion
      return reasons.reduce(odds + front) { $0 + Weights.weight(of: $1) } >= least - Self.rounding
    }
  }

  /// The weights are added up here in another order than in a judgement.
  private static let rounding = 1e-6
}

extension Weights {
  private static func most(of reasons: [Reason]) -> Double {
    reasons.reduce(0) { $0 + max(0, weight(of: $1)) }
  }

  /// The most that the front of a cloze can add.
  fileprivate static let mostOfCloze =
    most(
      of: frontReasons + [
        .hinted, .openBlank, .conditionOnly, .missingSubject, .wide, .blankFirst, .introduced,
      ])
    + max(0, weight(of: .namedForPronoun) + weight(of: .inherited))

  /// The most that the front of a question can add.
  fileprivate static let mostOfQuestion = most(of: frontReasons + [.question, .bareLabel])

  /// The most that the answer can add.
  fileprivate static let mostOfAnswer = most(of: [
    .longAnswer, .shortAnswer, .tinyAnswer, .vagueAnswer, .bareFigure, .figureAnswer,
  ])

  /// What any front can be like. Pieces put before it only speak against a proposal.
  private static let frontReasons: [Reason] = [
    .longFront, .shortFront, .roomyFront, .demonstrative, .otherFigures, .manyFigures, .manyClauses,
    .severalSentences, .anchored,
  ]
}
