/// Lines of the same shape one below the other: what one of them alone leaves open, three of them make clear.
struct EntryRun {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  func entry(at passage: Int) -> WordEntry? {
    let own = document.passages[passage]
    guard own.isItem || own.kind == .paragraph, own.speaker == nil else { return nil }
    return WordEntry(own.range, in: document.text)
  }

  /// Whether two lines beside it, above or below, are such entries as well.
  func holds(_ passage: Int, where isAlike: (WordEntry) -> Bool) -> Bool {
    let own = document.passages[passage]
    func isEntry(_ offset: Int) -> Bool {
      let other = passage + offset
      guard document.passages.indices.contains(other) else { return false }
      let next = document.passages[other]
      return next.heading == own.heading && next.parent == own.parent && next.isItem == own.isItem
        && entry(at: other).map(isAlike) ?? false
    }
    if isEntry(1) { return isEntry(-1) || isEntry(2) }
    return isEntry(-1) && isEntry(-2)
  }
}
