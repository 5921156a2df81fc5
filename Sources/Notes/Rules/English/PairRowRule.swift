/// Names with a number each in one line below the name of a set: `rye 21, oats 34, flax 5` under `Crop codes`.
struct PairRowRule: PassageRule {
  let id = "pair-row"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    guard document.language == .english, own.isItem || own.kind == .paragraph, own.speaker == nil,
      own.parent == nil, let set = EntryRun(document).set(above: passage),
      EnglishLabelShape(set).isSet
    else { return [] }
    return PairRow.pairs(in: own.range, document.text).map { pair in
      let name = document.string(pair.name)
      var fact = Fact(
        kind: .count, rule: id, prior: 0.72, passage: passage, evidence: own.range,
        subject: name, attribute: set, value: .span(pair.figure), question: "\(set): \(name)?")
      fact.isQuestionOnly = true
      fact.isEntry = true
      return fact
    }
  }
}
