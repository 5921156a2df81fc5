/// Where in a note a passage stands, as far as that tells how well its sentences can be understood alone.
struct PlaceInNote {
  /// Passages of a note that is long enough to have sections.
  private static let longNote = 16

  /// Bytes at the start of a passage, enough to see who speaks in it.
  private static let reach = 600

  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  func reasons(_ passage: Int) -> [Reason] {
    let own = document.passages[passage]
    var reasons: [Reason] = []
    if document.passages.count >= Self.longNote, isUntitled(own) { reasons.append(.untitled) }
    let start = own.range.prefix(Self.reach)
    if document.language(of: start) == .chinese { reasons.append(.chinese) }
    // A run of captions is no line of its own.
    if own.kind != .speech, speaksOfWriter(start) { reasons.append(.ownWords) }
    return reasons
  }

  private func isUntitled(_ passage: Passage) -> Bool {
    guard let heading = passage.heading else { return true }
    return passage.parent == nil && document.passages[heading].heading == nil
      && document.string(document.passages[heading].range) == document.title
  }

  private func speaksOfWriter(_ start: Range<Int>) -> Bool {
    Self.writer.first(in: document.text, start) != nil
      // The US is a country.
      || Self.us.firstInSmall(in: document.text, start) != nil
  }

  private static let writer = WordList("我 咱 I we my our me")
  private static let us = WordList("us")
}
