/// What the note and the headings above a passage say for or against every fact of it.
struct PassageReasons {
  private let document: Document

  /// Of the place asked about last: the passages of one list come one after the other.
  private var last: (heading: Int?, parent: Int?, isAside: Bool)?

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
    let own = document.passages[passage]
    if let last, last.heading == own.heading, last.parent == own.parent { return last.isAside }
    let isAside = AsideHeadings.cover(passage, of: document)
    last = (own.heading, own.parent, isAside)
    return isAside
  }
}
