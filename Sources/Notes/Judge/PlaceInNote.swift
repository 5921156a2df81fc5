/// Where in a note a passage stands, as far as that tells how well its sentences can be understood alone.
struct PlaceInNote {
  /// Passages of a note that is long enough to have sections.
  private static let longNote = 16

  /// Bytes of a passage; its start is enough to see who speaks in it.
  private static let shortLine = 40
  private static let longLine = 200
  private static let reach = 600

  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  func reasons(_ passage: Int) -> [Reason] {
    let own = document.passages[passage]
    var reasons: [Reason] = []
    if document.passages.count >= Self.longNote, isUntitled(own) { reasons.append(.untitled) }
    if !own.isCell, own.range.count < Self.shortLine { reasons.append(.shortLine) }
    let start = own.range.prefix(Self.reach)
    if document.language(of: start) == .chinese { reasons.append(.chinese) }
    // A run of captions is no line of its own.
    guard own.kind != .speech else { return reasons }
    if own.range.count > Self.longLine { reasons.append(.longLine) }
    if Self.writer.first(in: document.text, start) != nil { reasons.append(.ownWords) }
    return reasons
  }

  private func isUntitled(_ passage: Passage) -> Bool {
    guard let heading = passage.heading else { return true }
    return passage.parent == nil && document.passages[heading].heading == nil
      && document.string(document.passages[heading].range) == document.title
  }

  private static let writer = WordList("我 咱 I we my our me us I'm I’m I've I’ve we're we’re")
}
