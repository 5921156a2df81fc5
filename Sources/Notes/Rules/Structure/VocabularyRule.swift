/// Lines of a word and its meaning, one below the other.
struct VocabularyRule: PassageRule {
  let id = "vocabulary"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let run = EntryRun(document)
    guard let entry = run.entry(at: passage), run.holds(passage, where: { _ in true }) else {
      return []
    }
    let vocabulary = Vocabulary(document)
    let isPlain =
      entry.direction(in: document.text) == .intoChinese && entry.isPlainWord(in: document.text)
    guard isPlain || vocabulary.isNamed(above: passage) else { return [] }
    return [
      vocabulary.fact(entry, at: passage, rule: id, document.passages[passage].range)
    ]
  }
}
