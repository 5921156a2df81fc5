import Recognition

/// Whether what somebody says in a Chinese talk can be understood without what was said before.
extension Judge {
  /// `每层一千块砖`, `四倍`, `用的是松木`: of what, the line before says.
  func opensWithFigureInTalk(_ proposal: Proposal, _ sentence: Sentence) -> Bool {
    guard sentence.language == .chinese, proposal.inherited.isEmpty,
      document.passages[fact.passage].kind == .speech, let window = proposal.window
    else { return false }
    return Self.goingOn.prefix(of: document.text, window) > 0
      || sentence.token(at: window.lowerBound).map { token in
        guard case .quantity(let quantity) = token.kind else { return false }
        return !quantity.kind.isDate && quantity.kind != .ordinal
      } ?? false
  }

  /// `后来林师傅[哪一年]`: what he did then, the next line says.
  func isDayOfUntold(_ proposal: Proposal, _ sentence: Sentence) -> Bool {
    guard sentence.language == .chinese,
      document.passages[fact.passage].kind == .speech, fact.kind == .date,
      let window = proposal.window, let answer = fact.answerRange,
      answer.upperBound == window.upperBound, let clause = sentence.clause(at: answer.lowerBound)
    else { return false }
    return clause.parts?.verb.map { $0.isEmpty } ?? true
  }

  private static let goingOn = WordList("每 也就是 就是 用的是 差不多 那个")

  /// Bytes: three characters, and two of what a day is told of.
  private static let shortestInTalk = 9
  private static let shortestOfDay = 6

  /// Of what somebody says in a Chinese talk, a window that neither opens with a thing of its own nor names one before the
  /// blank goes on about what was said before.
  func leansInTalk(_ proposal: Proposal, _ sentence: Sentence) -> Bool {
    guard sentence.language == .chinese, proposal.prefixEnd == 0,
      document.passages[fact.passage].speaker != nil, let window = proposal.window,
      let answer = fact.answerRange
    else { return false }
    // `船厂在上游，林记船行一共 8 条船`, `灯塔是[哪一年]修的`
    let least = fact.kind == .date ? Self.shortestOfDay : Self.shortestInTalk
    let told = sentence.rangeOfClause(at: answer.lowerBound).map {
      OwnThing(document, sentence, least: least).opens($0, before: answer)
    }
    return told != true && !opensWithOwnThing(proposal) && !opensWithName(proposal)
      && !sentence.names.contains {
        window.lowerBound <= $0.lowerBound && $0.upperBound <= answer.lowerBound
      }
  }
}
