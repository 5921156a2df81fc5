/// `Stage 1 is …, stage 2 is …`, `The first step is …`: the n-th of a set, and the whole order when every member is named.
struct EnglishStageRule: PassageRule {
  let id = "en.stage"

  private struct Stage {
    var number: Int
    var unit: String
    var answer: Range<Int>
    var clause: Range<Int>
  }

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    guard !own.isCell, (30..<4000).contains(own.range.count), own.kind != .speech,
      document.language(of: own.range) == .english,
      Self.units.first(in: document.text, own.range) != nil
    else { return [] }
    var stages: [Stage] = []
    for cut in SentenceCutter(document.text).sentences(in: own.range) where !cut.isQuestion {
      for clause in cut.clauses {
        for part in parts(of: clause, document.text) {
          if let stage = stage(part, document.text) { stages.append(stage) }
        }
      }
    }
    guard stages.count > 1, Set(stages.map(\.number)).count == stages.count,
      Set(stages.map(\.unit)).count == 1
    else { return [] }
    let unit = stages[0].unit
    let topic = Topic(document).heading(above: passage)
    let set = topic.map { "\($0.text): " } ?? ""
    var facts = stages.map { stage in
      Fact(
        kind: .stage, rule: id, prior: 0.7, passage: passage, evidence: stage.clause,
        subject: topic?.text ?? unit, attribute: "\(unit) \(stage.number)",
        value: .span(stage.answer),
        question: "\(set)What is \(unit) \(stage.number)?")
    }
    if stages.map(\.number) == Array(1...stages.count), stages.count > 2 {
      facts.append(
        Fact(
          kind: .ordering, rule: id + ".order", prior: 0.7, passage: passage,
          evidence: stages[0].clause.lowerBound..<stages[stages.count - 1].clause.upperBound,
          subject: topic?.text ?? unit, attribute: "order", value: .items(stages.map(\.answer)),
          question: "\(set)What are the \(stages.count) \(unit)s in order?"))
    }
    return facts
  }

  /// A clause, cut where `and` leads on to a further member.
  private func parts(of clause: Range<Int>, _ text: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = clause.lowerBound
    var from = start
    while let joint = Self.joints.first(in: text, from..<clause.upperBound) {
      from = joint.upperBound
      guard stage(joint.upperBound..<clause.upperBound, text) != nil else { continue }
      parts.append(SentenceCutter(text).trimmed(start..<joint.lowerBound))
      start = joint.upperBound
    }
    return parts + [SentenceCutter(text).trimmed(start..<clause.upperBound)]
  }

  private static let joints = WordList("and")

  /// `stage 2 is X`, `the second stage is X`
  private func stage(_ clause: Range<Int>, _ text: [UInt8]) -> Stage? {
    var at = clause.lowerBound
    func skip(_ words: WordList) -> Range<Int>? {
      while at < clause.upperBound, text[at] == 0x20 { at += 1 }
      let length = words.prefix(of: text, at..<clause.upperBound)
      guard length > 0 else { return nil }
      defer { at += length }
      return at..<at + length
    }
    _ = skip(Self.openers)
    var number: Int?
    if let ordinal = skip(Self.ordinals) {
      number = Self.ordinalList.firstIndex { $0.utf8.elementsEqual(text[ordinal].map(\.folded)) }
        .map { $0 + 1 }
    }
    guard let unit = skip(Self.units) else { return nil }
    if number == nil {
      guard let numeral = skip(Self.numerals) else { return nil }
      let word = String(decoding: text[numeral].map(\.folded), as: UTF8.self)
      number = Int(word) ?? Self.numeralList.firstIndex(of: word).map { $0 + 1 }
    }
    guard let number, skip(Self.copulas) != nil else { return nil }
    let answer = PhraseEdges(text).trimmed(at..<clause.upperBound)
    guard !answer.isEmpty, displayWidth(text, answer) <= 60 else { return nil }
    return Stage(
      number: number, unit: String(decoding: text[unit].map(\.folded), as: UTF8.self),
      answer: answer,
      clause: clause)
  }

  private static let openers = WordList("the and then finally")
  private static let units = WordList(
    "stage step phase level layer generation wave type rule law principle part")
  private static let ordinalList = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh",
  ]
  private static let ordinals = WordList("first second third fourth fifth sixth seventh")
  private static let numeralList = ["one", "two", "three", "four", "five", "six", "seven"]
  private static let numerals = WordList("1 2 3 4 5 6 7 8 9 one two three four five six seven")
  private static let copulas = WordList("is was means are : =")
}
