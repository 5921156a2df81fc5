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
    holds(passage, wherePassage: { entry(at: $0).map(isAlike) ?? false })
  }

  /// - Parameter isAlike: Whether the passage at a place is one of them.
  func holds(_ passage: Int, wherePassage isAlike: (Int) -> Bool) -> Bool {
    let own = document.passages[passage]
    func isEntry(_ offset: Int) -> Bool {
      let other = passage + offset
      guard document.passages.indices.contains(other) else { return false }
      let next = document.passages[other]
      return next.heading == own.heading && next.parent == own.parent && next.isItem == own.isItem
        && isAlike(other)
    }
    if isEntry(1) { return isEntry(-1) || isEntry(2) }
    return isEntry(-1) && isEntry(-2)
  }

  /// The heading or line above that names what they all are.
  func set(above passage: Int) -> String? {
    guard !AsideHeadings.cover(passage, of: document),
      let topic = Topic(document).heading(above: passage)?.text
    else { return nil }
    let name = Array(topic.utf8)
    guard displayWidth(name, name.indices) <= Self.widestSet,
      !Label.noLabels.contains(name, name.indices),
      !Self.general.contains(name, name.indices),
      !ChineseHeading.isPart(name.indices, name), !topic.hasSuffix("?"), !topic.hasSuffix("？"),
      !name.contains(where: \.isDigit)
    else { return nil }
    return topic
  }

  private static let widestSet = 40
  private static let general = WordList(
    "notes overview misc miscellaneous other people team roles general basics 笔记 其他 其它 杂项 概述 要点 人员 分工"
  )
}
