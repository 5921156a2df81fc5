/// What the front of a proposal is like.
struct FrontReasons {
  private let front: [UInt8]
  private let proposal: Proposal
  private let document: Document

  init(_ front: [UInt8], _ proposal: Proposal, _ document: Document) {
    self.front = front
    self.proposal = proposal
    self.document = document
  }

  func reasons(isHinted: Bool) -> [Reason] {
    var reasons: [Reason] = []
    let width = displayWidth(front, front.indices)
    if width > 150 { reasons.append(.longFront) }
    if width > 320 { reasons.append(.brokenPhrase) }
    switch proposal.form {
    case .question, .list:
      reasons.append(.question)
      if width < 9 { reasons.append(.shortFront) }
    case .cloze:
      if width < 22 { reasons.append(.shortFront) }
      if width < 14 { reasons.append(.brokenPhrase) }
      if isHinted { reasons.append(.hinted) }
    case .written: break
    }
    if isAnchored { reasons.append(.anchored) }
    if holdsAddress { reasons.append(.boilerplate) }
    reasons += proposal.inherited.map { _ in .inherited }
    return reasons
  }

  /// A capital inside the front, a digit in a word, a title or a quotation.
  private var isAnchored: Bool {
    for index in front.indices.dropFirst() {
      if front[index].isCapital { return true }
      if front[index].isDigit, front[index - 1].isLetter { return true }
      if front[index] == 0x80, index > 1, front[index - 1] == 0x80 || front[index - 1] == 0x9C {
        return true
      }
    }
    return front.contains(UInt8(ascii: "\""))
  }

  private var holdsAddress: Bool {
    let scheme = Array("://".utf8)
    return front.indices.contains { front[$0] == scheme[0] && front[$0...].starts(with: scheme) }
  }
}
