/// Pairs one below the other, of which the heading says how they go together: `France – Paris` under `Capitals`.
struct PairRunRule: PassageRule {
  let id = "pair-run"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let run = EntryRun(document)
    guard let entry = run.entry(at: passage), isPair(entry, document),
      run.holds(passage, where: { $0.sign == entry.sign && isPair($0, document) }),
      !isDefined(entry, passage, document), let set = run.set(above: passage)
    else { return [] }
    let name = document.string(entry.word)
    let isChinese = document.language == .chinese
    let question =
      switch (isGlossary(set), isChinese) {
      case (true, true): "\(name)是什么？"
      case (true, false):
        EnglishBareLabel(document.text).question(name, entry.meaning, isExplained: true)
          ?? "What is \(name)?"
      case (false, true): "\(set)：\(name)？"
      case (false, false): "\(set): \(name)?"
      }
    var fact = Fact(
      kind: .relation, rule: id, prior: 0.8, passage: passage,
      evidence: document.passages[passage].range, subject: name, attribute: set,
      value: .span(entry.meaning), question: question)
    fact.isQuestionOnly = true
    fact.isEntry = true
    return [fact]
  }

  /// `swash - water that runs up a beach` beside another such line asks what it is.
  private func isDefined(_ entry: WordEntry, _ passage: Int, _ document: Document) -> Bool {
    document.language == .english
      && EnglishLabel.defines(document.string(entry.word), entry.meaning, document.text)
      && LabelNeighbours(document).explain(besides: passage)
  }

  private func isGlossary(_ set: String) -> Bool {
    let name = Array(set.utf8)
    return Self.glossaries.suffix(of: name, name.indices) > 0
  }

  private func isPair(_ entry: WordEntry, _ document: Document) -> Bool {
    let text = document.text
    guard Words.pronouns.prefix(of: text, entry.word) == 0, !DateLabel.isDate(entry.word, text),
      entry.word.count < 2 || !Label.noLabels.contains(text, entry.word),
      !Label(text).isStatement(entry.word),
      !Label(text).supposes(entry.word)
    else { return false }
    switch entry.sign {
    case .dash: return true
    // `Weight: light` is a property of what the heading names, `河北：冀` one of the things that it counts.
    case .colon:
      return document.language == .chinese
        && displayWidth(text, entry.word) <= Self.widestWord
        && displayWidth(text, entry.meaning) <= Self.widestMeaning
        && text[entry.word].allSatisfy { $0 >= 0x80 }
        && text[entry.meaning].allSatisfy { $0 >= 0x80 }
        && !ChineseLabel(text).isProperty(entry.word) && !Persons(text).isCalled(entry.word)
    case .equals, .gap, .border: return false
    }
  }

  /// Columns of a Chinese name and of what goes with it.
  private static let widestWord = 12
  private static let widestMeaning = 20

  private static let glossaries = WordList(
    "terms terminology definitions glossary concepts 术语 名词 名词解释 概念 术语表")
}
