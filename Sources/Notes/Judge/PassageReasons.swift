/// What the note and the headings above a passage say for or against every fact of it.
struct PassageReasons {
  private let document: Document

  /// Of the heading asked about last: the passages below it come one after the other.
  private var last: (heading: Int, isAside: Bool)?

  init(_ document: Document) {
    self.document = document
  }

  mutating func reasons(_ passage: Int) -> [Reason] {
    var reasons: [Reason] = []
    if document.isMachineText { reasons.append(.machineText) }
    if isAside(passage) { reasons.append(.aside) }
    if document.isPlain { reasons.append(.plainNote) }
    return reasons
  }

  private mutating func isAside(_ passage: Int) -> Bool {
    guard let heading = document.passages[passage].heading else { return false }
    if let last, last.heading == heading { return last.isAside }
    let isAside = AsideHeadings.cover(passage, of: document)
    last = (heading, isAside)
    return isAside
  }
}
