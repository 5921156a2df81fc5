/// `A → B → C`, `A > B > C`: an order.
struct ChainRule: SentenceRule {
  let id = "chain"
  let triggers = ["→", "⇒", "->", "=>", " > ", " < ", "＞", "＜"]

  /// Columns of a step.
  private static let widest = 50

  /// Of a chain whose steps are shown with their remarks.
  private static let comfortable = 100

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    guard !sentence.isQuestion else { return [] }
    let text = document.text
    let run = withoutLabel(sentence, text)
    let steps = self.steps(in: run.range, text)
    guard steps.count > 2, steps.allSatisfy({ displayWidth(text, $0) <= Self.widest }) else {
      return []
    }
    // `所以由贱到贵：…`, `木料先到 → 他就顺路收货`: told below a heading, and no order of what that names.
    guard run.label != nil || steps.allSatisfy({ isStep($0, text) }) else { return [] }
    // `my logs grow by 40 GB → …`
    guard !steps.contains(where: { Self.writer.first(in: text, $0) != nil }) else { return [] }
    let told =
      run.label ?? introduction(of: sentence.passage, document)
      ?? Topic(document).introduction(of: sentence.passage) ?? heading(above: sentence, document)
    guard let label = told ?? Topic(document).name(above: sentence.passage) else { return [] }
    // `机制：受潮 → 生锈 → 断裂`: one course of things, which the label asks for as a whole.
    guard !Self.courses.contains(text, label) else { return [] }
    let isChinese = sentence.language == .chinese
    let name = self.name(
      PhraseEdges(text).trimmed(label), of: sentence.passage, document, isChinese)
    // A heading does not say which of its orders is meant; its first step does.
    if told == nil { return [fact(behindFirst: steps, name, sentence, document)] }
    return [
      Fact(
        kind: .ordering, rule: id, prior: 0.7, passage: sentence.passage,
        evidence: sentence.range, subject: name, attribute: "order",
        value: .items(withoutRemarks(steps, text)),
        question: isChinese ? "\(name)：依次是什么？" : "\(name): in which order?")
    ]
  }

  private func isStep(_ step: Range<Int>, _ text: [UInt8]) -> Bool {
    text[step.lowerBound] < 0xE3
      || Self.going.prefix(of: text, step) == 0 && Self.persons.prefix(of: text, step) == 0
  }

  private static let persons = WordList("他 她 它 他们 我 你 咱")

  private static let going = WordList("所以 因此 于是 结果 但是 但 而且 因为 如果")

  /// What the order is of: `顺序` says it only with the heading above, and what a heading says to somebody is none of its name.
  private func name(
    _ label: Range<Int>, of passage: Int, _ document: Document, _ isChinese: Bool
  ) -> String {
    let text = document.text
    let comma = OuterSigns(text, in: label).first { $0.sign == .comma }?.range
    if let comma, Self.addressed.first(in: text, comma.upperBound..<label.upperBound) != nil {
      return document.string(label.lowerBound..<comma.lowerBound)
    }
    guard Self.orders.contains(text, label),
      let heading = document.passages[passage].heading.map({ document.passages[$0].range }),
      case let section = isChinese ? ChineseHeading(text).unnumbered(heading) : heading,
      section != label, fits(text, section, in: 32)
    else { return document.string(label) }
    return document.string(section) + (isChinese ? "的" : ": ") + document.string(label)
  }

  private static let orders = WordList("顺序 次序 流程 步骤 过程 路径 路线 order sequence steps flow path")
  private static let writer = WordList("I my me our we")
  private static let addressed = WordList("我 你 自己 咱们 me myself you yourself")

  /// Of a long row the steps alone.
  private func withoutRemarks(_ steps: [Range<Int>], _ text: [UInt8]) -> [Range<Int>] {
    guard steps.reduce(0, { $0 + displayWidth(text, $1) }) > Self.widestRow else { return steps }
    return steps.map { AnswerSpan(text).withoutRemark($0) }
  }

  /// Columns.
  private static let widestRow = 72

  /// A chain that is a whole line may stand below a heading such as 做法.
  private func heading(above sentence: Sentence, _ document: Document) -> Range<Int>? {
    let own = document.passages[sentence.passage]
    guard own.parent == nil, own.range == sentence.range, let heading = own.heading,
      namesOrder(document.passages[heading].range, document)
    else { return nil }
    return ChineseHeading(document.text).label(in: document.passages[heading].range)
  }

  /// An English heading need not be of one order alone.
  private func namesOrder(_ heading: Range<Int>, _ document: Document) -> Bool {
    document.language(of: heading) == .chinese
      || Self.orders.first(in: document.text, heading) != nil
      || Self.ranks.first(in: document.text, heading) != nil
      || Self.how.prefix(of: document.text, heading) > 0
  }

  private static let how = WordList("how")
  private static let ranks = WordList(
    "stages stage phases ranks ranking hierarchy cycle pathway precedence priority chain life_cycle order_of"
  )

  private func fact(
    behindFirst steps: [Range<Int>], _ name: String, _ sentence: Sentence, _ document: Document
  ) -> Fact {
    let first = document.string(steps[0])
    return Fact(
      kind: .ordering, rule: id, prior: 0.7, passage: sentence.passage,
      evidence: sentence.range, subject: name, attribute: "order",
      value: .items(withoutRemarks(Array(steps.dropFirst()), document.text)),
      question: sentence.language == .chinese
        ? "\(name)：\(first) → 之后依次是什么？" : "\(name): \(first) → what follows, in order?")
  }

  /// `Rank by price (ask Jo):` right above.
  private func introduction(of passage: Int, _ document: Document) -> Range<Int>? {
    guard passage > 0 else { return nil }
    let above = document.passages[passage - 1]
    let own = document.passages[passage]
    if own.kind == .paragraph, above.isHeading {
      // `Glazing` may tell of more orders than one, `Stages of firing` names its own.
      guard namesOrder(above.range, document) else { return nil }
      let title = beforeComma(AnswerSpan(document.text).withoutRemark(above.range), document.text)
      return fits(document.text, title, in: 48) ? title : nil
    }
    guard above.kind == .paragraph, above.heading == own.heading, above.group == own.group,
      above.group != nil || own.parent == passage - 1
    else { return nil }
    let text = document.text
    guard
      let colon = [":", "："].first(where: {
        text[above.range].suffix($0.utf8.count).elementsEqual($0.utf8)
      })
    else {
      return nil
    }
    let line = SentenceCutter(text).trimmed(above.range.dropLast(colon.utf8.count))
    let label = AnswerSpan(text).withoutRemark(line)
    return fits(text, label, in: 48)
      && SentenceCutter(text).sentences(in: label).count == 1 ? label : nil
  }

  /// `发酵，写给自己看`: what the line names, without what the writer says besides.
  private func beforeComma(_ title: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let comma = OuterSigns(text, in: title).first { $0.sign == .comma }
    return comma.map { title.lowerBound..<$0.range.lowerBound } ?? title
  }

  /// What stands before a colon says what the order is of.
  private func withoutLabel(
    _ sentence: Sentence, _ text: [UInt8]
  ) -> (range: Range<Int>, label: Range<Int>?) {
    guard let first = sentence.clauses.first?.range, sentence.clauses.count > 1,
      Sign.at(first.upperBound, in: text, end: sentence.range.upperBound)?.sign == .colon
    else { return (sentence.range, nil) }
    return (sentence.clauses[1].range.lowerBound..<sentence.range.upperBound, first)
  }

  /// Parted by one sign throughout; figures are compared and not put in order.
  private func steps(in range: Range<Int>, _ text: [UInt8]) -> [Range<Int>] {
    var steps: [Range<Int>] = []
    var sign: [UInt8]?
    var start = range.lowerBound
    var at = range.lowerBound
    var depth = 0
    while at < range.upperBound {
      guard depth == 0,
        let found = Self.signs.first(where: { text[at..<range.upperBound].starts(with: $0) })
      else {
        let sign = Sign.at(at, in: text, end: range.upperBound)
        if sign?.sign == .open { depth += 1 }
        if sign?.sign == .close { depth = max(0, depth - 1) }
        at += sign?.length ?? 1
        continue
      }
      guard sign == nil || sign == found else { return [] }
      sign = found
      steps.append(trimmed(start..<at, text))
      at += found.count
      start = at
    }
    steps.append(trimmed(start..<range.upperBound, text))
    // `卵（浮在水面，很轻） → 幼体（…）`: what is told of a step besides would make the answer too long to say.
    if displayWidth(text, range) > Self.comfortable {
      steps = steps.map { AnswerSpan(text).withoutRemark($0) }
    }
    let isChain = steps.allSatisfy { step in
      !step.isEmpty && !text[step.lowerBound].isDigit
        // `轻 → 减慢，重 → 停`: several pairs
        && !OuterSigns(text, in: step).contains { $0.sign == .comma }
    }
    return isChain ? steps : []
  }

  private func trimmed(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    PhraseEdges(text).trimmed(SentenceCutter(text).trimmed(range))
  }

  private static let courses = WordList("机制 机理 原理 原因 病因 成因 作用 影响 结果 后果 关系 逻辑 治疗 处理")
  private static let signs = ["→", "⇒", "->", "=>", " > ", " < ", "＞", "＜"].map { Array($0.utf8) }
}
