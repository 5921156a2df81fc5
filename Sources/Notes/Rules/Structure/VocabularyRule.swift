/// Lines of a word and its meaning, one below the other.
struct VocabularyRule: PassageRule {
  let id = "vocabulary"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    guard let entry = entry(passage, document), run(around: passage, document) else { return [] }
    let vocabulary = Vocabulary(document)
    let isPlain =
      entry.direction(in: document.text) == .intoChinese && entry.isPlainWord(in: document.text)
    guard isPlain || vocabulary.isNamed(above: passage) else { return [] }
    return [
      vocabulary.fact(entry, at: passage, rule: id, document.passages[passage].range)
    ]
  }

  /// Two lines beside it, above or below, are entries as well.
  private func run(around passage: Int, _ document: Document) -> Bool {
    func isEntry(_ offset: Int) -> Bool {
      let other = passage + offset
      guard document.passages.indices.contains(other) else { return false }
      let (own, next) = (document.passages[passage], document.passages[other])
      return next.heading == own.heading && next.parent == own.parent && next.isItem == own.isItem
        && entry(other, document) != nil
    }
    if isEntry(1) { return isEntry(-1) || isEntry(2) }
    return isEntry(-1) && isEntry(-2)
  }

  private func entry(_ passage: Int, _ document: Document) -> WordEntry? {
    let own = document.passages[passage]
    guard own.isItem || own.kind == .paragraph, own.speaker == nil else { return nil }
    return WordEntry(own.range, in: document.text)
  }
}
