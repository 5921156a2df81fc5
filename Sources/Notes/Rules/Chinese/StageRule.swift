/// `第二个阶段是推理`: the n-th of a named set, and the whole order when every member is named.
struct StageRule: PassageRule {
  let id = "zh.stage"

  private struct Stage {
    var number: Int
    var unit: String
    var answer: Range<Int>
    var sentence: Range<Int>
    /// What is said of it on the side: `也就是刚刚达到的阶段`.
    var remark: Range<Int>?
  }

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    guard !own.isCell, (31...Self.longestText).contains(own.range.count),
      holdsOrdinal(document.text, own.range)
    else {
      return []
    }
    var stages: [Stage] = []
    for cut in SentenceCutter(document.text).sentences(in: own.range) {
      if let stage = stage(cut, document.text) { stages.append(stage) }
    }
    guard stages.count > 1, Set(stages.map(\.number)).count == stages.count,
      let unit = stages.lazy.map(\.unit).first(where: { $0 != "个" })
    else { return [] }
    let set = setName(before: stages[0].sentence.lowerBound, unit, own.range, document)
    // `第一步：…` below no heading that says of what names nothing.
    guard let prefix = set.map({ "在\($0)中，" }) ?? section(of: own, document).map({ "\($0)：" })
    else { return [] }
    var facts = stages.map { stage in
      // Alone, `第四阶段是 …` says of what no more than it does in the text.
      var fact = Fact(
        kind: .stage, rule: id, prior: set == nil ? 0.6 : 0.85, passage: passage,
        evidence: stage.sentence, subject: set ?? unit, attribute: "第\(stage.number)\(unit)",
        value: .span(stage.answer),
        question: "\(prefix)第\(Self.numerals[stage.number - 1])\(unit)是什么？")
      fact.isQuestionOnly = true
      return fact
    }
    facts += stages.compactMap { self.remark(on: $0, set, unit, prefix, passage, document) }
    let isWhole = stages.map(\.number) == Array(1...stages.count) && stages.count > 2
    if let set, isWhole {
      facts.append(
        Fact(
          kind: .ordering, rule: id + ".order", prior: 0.85, passage: passage,
          evidence: stages[0].sentence.lowerBound..<stages[stages.count - 1].sentence.upperBound,
          subject: set, attribute: "顺序", value: .items(stages.map(\.answer)),
          question: "\(set)依次是什么？"))
    }
    return facts
  }

  /// The heading, as far as it names something.
  private func section(of passage: Passage, _ document: Document) -> String? {
    guard let heading = passage.heading.map({ document.passages[$0] }),
      heading.kind != .heading(level: 1)
    else { return nil }
    let text = document.text
    let comma = OuterSigns(text, in: heading.range).first { $0.sign == .comma }?.range.lowerBound
    let name = heading.range.lowerBound..<(comma ?? heading.range.upperBound)
    return ChineseHeading(text).label(in: name).map(document.string)
  }

  /// In bytes; an endless passage names more than one set of stages.
  private static let longestText = 200_000

  private func holdsOrdinal(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    range.contains { text[$0] == 0xE7 && text[$0..<range.upperBound].starts(with: "第".utf8) }
  }

  /// The remark asked for: which of them is it?
  private func remark(
    on stage: Stage, _ set: String?, _ unit: String, _ prefix: String, _ passage: Int,
    _ document: Document
  ) -> Fact? {
    guard let remark = stage.remark, let set else { return nil }
    var fact = Fact(
      kind: .stage, rule: id + ".remark", prior: 0.85, passage: passage, evidence: stage.sentence,
      subject: set, attribute: document.string(remark), value: .span(stage.answer),
      question: "\(prefix)\(document.string(remark))是哪一个？")
    fact.isQuestionOnly = true
    fact.place = remark
    return fact
  }

  // MARK: One stage

  /// `第N(个)(阶段)…是X`: the answer is what follows the copula in its clause.
  private func stage(_ cut: SentenceCutter.Cut, _ text: [UInt8]) -> Stage? {
    guard !cut.isQuestion, let clause = cut.clauses.first,
      text[clause].starts(with: "第".utf8)
    else { return nil }
    var at = clause.lowerBound + 3
    guard let number = numeral(at, text, clause.upperBound) else { return nil }
    at += number.length
    if text[at..<clause.upperBound].starts(with: "个".utf8) { at += 3 }
    let length = Self.units.prefix(of: text, at..<clause.upperBound)
    let unit = length > 0 ? String(decoding: text[at..<at + length], as: UTF8.self) : "个"
    at += length
    let end = cut.range.upperBound
    guard length > 0 || Self.copulas.prefix(of: text, at..<clause.upperBound) > 0 else {
      return nil
    }
    guard let copula = copula(at, text, end, isClauseStart: length == 0 || at == clause.upperBound)
    else { return nil }
    let clauseEnd = cut.clauses.first { $0.contains(copula) }?.upperBound ?? end
    let answer = PhraseEdges(text).trimmed(copula..<clauseEnd)
    guard !answer.isEmpty, displayWidth(text, answer) <= 40 else { return nil }
    return Stage(
      number: number.value, unit: unit, answer: answer, sentence: cut.range,
      remark: remark(between: clause, copula, unit, cut, text))
  }

  /// A clause between number and copula that ends in the same word: `也就是刚刚达到的阶段`.
  private func remark(
    between first: Range<Int>, _ copula: Int, _ unit: String, _ cut: SentenceCutter.Cut,
    _ text: [UInt8]
  ) -> Range<Int>? {
    let clause = cut.clauses.first {
      $0.lowerBound >= first.upperBound && $0.upperBound <= copula
    }
    guard let range = clause else { return nil }
    var start = range.lowerBound + Self.remarks.prefix(of: text, range)
    guard start > range.lowerBound else { return nil }
    start += Words.pronouns.prefix(of: text, start..<range.upperBound)
    let ending = Self.units.suffix(of: text, start..<range.upperBound)
    return ending > 0 && range.upperBound - start > ending + 6 ? start..<range.upperBound : nil
  }

  /// The offset after the first copula: at once, or at the start of a later clause (`第二个阶段，也就是…，是X`).
  private func copula(_ start: Int, _ text: [UInt8], _ end: Int, isClauseStart: Bool) -> Int? {
    var at = start
    let direct = Self.copulas.prefix(of: text, at..<end)
    if direct > 0 { return at + direct }
    while at < end {
      guard let (sign, length) = Sign.at(at, in: text, end: end) else {
        at += 1
        continue
      }
      at += length
      guard sign == .comma || sign == .colon else { continue }
      if sign == .colon { return at }
      let found = Self.copulas.prefix(of: text, at..<end)
      if found > 0 { return at + found }
    }
    return nil
  }

  private func numeral(_ at: Int, _ text: [UInt8], _ end: Int) -> (value: Int, length: Int)? {
    for (index, numeral) in Self.numerals.enumerated() {
      if text[at..<end].starts(with: numeral.utf8) { return (index + 1, numeral.utf8.count) }
      let digits = String(index + 1)
      if text[at..<end].starts(with: digits.utf8), at + digits.count < end,
        !text[at + digits.count].isDigit
      {
        return (index + 1, digits.utf8.count)
      }
    }
    return nil
  }

  // MARK: The set

  /// `五个AI发展阶段` in the sentence before the first stage.
  private func setName(
    before start: Int, _ unit: String, _ passage: Range<Int>, _ document: Document
  ) -> String? {
    let text = document.text
    guard let previous = SentenceCutter(text).sentences(in: passage.lowerBound..<start).last,
      let end = lastPlace(of: unit, in: previous.range, text)
    else { return nil }
    for (index, numeral) in (Self.numerals + ["两", "几"]).enumerated() where index > 0 {
      guard let at = lastPlace(of: numeral, in: previous.range.lowerBound..<end, text) else {
        continue
      }
      let name = at - numeral.utf8.count..<end
      if displayWidth(text, name) <= 40 { return document.string(name) }
    }
    return nil
  }

  /// The offset after the last place of a word.
  private func lastPlace(of word: String, in range: Range<Int>, _ text: [UInt8]) -> Int? {
    let bytes = Array(word.utf8)
    let start = range.last {
      text[$0] == bytes[0] && text[$0..<range.upperBound].starts(with: bytes)
    }
    return start.map { $0 + bytes.count }
  }

  private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
  private static let units = WordList("发展阶段 阶段 步骤 步 级别 级 层次 层 代 类型 类 种 条 点 原则 定律 部分 环节 时期")
  private static let remarks = WordList("也就是 即 就是")
  private static let copulas = WordList("就是 则是 是 为 叫做 叫 ： :")
}
