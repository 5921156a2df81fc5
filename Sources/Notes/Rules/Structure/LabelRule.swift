import Recognition

/// `key: value`, `term - meaning`, `date: event`.
struct LabelRule: PassageRule {
  let id = "label"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    guard own.kind != .speech, !own.isCell, !own.isHeading, own.speaker == nil,
      own.range.count <= Self.longestLine
    else { return [] }
    return first(at: passage, of: document) + further(at: passage, of: document)
  }

  /// The label that a passage opens with, colon excluded: its words name what the rest tells.
  func label(of passage: Int, in document: Document) -> Range<Int>? {
    let own = document.passages[passage]
    guard own.kind != .speech, own.kind != .definition, !own.isCell,
      own.range.count <= Self.longest,
      let line = LabelledLine(own.range, in: document.text), line.sign == .colon,
      !line.value.isEmpty, !DateLabel.isDate(line.key, document.text),
      !isStatement(PhraseEdges(document.text).trimmed(line.key), document)
    else { return nil }
    return line.key
  }

  private func first(at passage: Int, of document: Document) -> [Fact] {
    guard let line = line(passage, document), !line.value.isEmpty,
      !isLink(document.passages[passage].range, document)
    else { return [] }
    let key = PhraseEdges(document.text).trimmed(line.key)
    // `[14:02] Tom: …` is a line of a chat.
    guard !key.isEmpty, document.text[line.key.lowerBound] != UInt8(ascii: "["),
      !isInCode(line, document), !Self.noLabels.contains(document.text, key),
      Self.suppositions.prefix(of: document.text, key) == 0,
      Words.pronouns.prefix(of: document.text, key) == 0
    else { return [] }
    if let address = address(line.value, document) {
      return LinkRule.isMemorable(document.string(address))
        ? [link(key, address, passage, document)] : []
    }
    if DateLabel.isDate(line.key, document.text) { return event(line, passage, document) }
    guard !isStatement(key, document) else { return [] }
    if line.sign == .arrow,
      holdsArrow(line.value, document.text)
        // `airport → centre: by bus` is a way.
        || LabelledLine(line.value, in: document.text).map({
          $0.sign == .colon && fits(document.text, $0.key, in: 24)
        }) ?? false
    {
      return []
    }
    return meaning(line, key, passage, document) + inner(line, passage, document)
  }

  /// Bytes of a passage beyond which it is prose.
  private static let longest = 1000

  /// `S3 → overload; S4 → stiff ventricle`: sentences behind the first that are labelled lines of their own.
  private func further(at passage: Int, of document: Document) -> [Fact] {
    let text = document.text
    let range = document.passages[passage].range
    guard range.count < Self.longest else { return [] }
    let cuts = SentenceCutter(text).sentences(in: range)
    guard cuts.count > 1 else { return [] }
    return cuts.dropFirst().flatMap { cut -> [Fact] in
      let end = cut.clauses.last?.range.upperBound ?? cut.range.upperBound
      guard !cut.isQuestion, cut.range.lowerBound < end,
        let next = LabelledLine(cut.range.lowerBound..<end, in: text), next.sign != .dash,
        !next.value.isEmpty, displayWidth(text, next.key) <= 36,
        displayWidth(text, next.value) <= 90, !isInCode(next, document),
        text[next.key].contains(where: { $0.isLetter || $0 >= 0xE4 }),
        next.sign != .arrow || !holdsArrow(next.value, text),
        !Self.noLabels.contains(text, next.key), Words.pronouns.prefix(of: text, next.key) == 0,
        Words.nounBlockers.first(in: text, next.key) == nil,
        Words.verbs.first(in: text, next.key) == nil, !DateLabel.isDate(next.key, text)
      else { return [] }
      let key = PhraseEdges(text).trimmed(next.key)
      return key.isEmpty ? [] : meaning(next, key, passage, document)
    }
  }

  /// `a → b → c` is a chain, and no pair.
  private func holdsArrow(_ value: Range<Int>, _ text: [UInt8]) -> Bool {
    let first = SentenceCutter(text).sentences(in: value).first?.range ?? value
    return first.contains { LabelledLine.arrow($0, text, first.upperBound) != nil }
  }

  /// `Coherence: MESI = Modified, …`: the value is a labelled line of its own.
  private func inner(
    _ line: LabelledLine, _ passage: Int, _ document: Document
  ) -> [Fact] {
    guard line.sign == .colon, let inner = LabelledLine(line.value, in: document.text),
      inner.sign == .equals || inner.sign == .arrow, !inner.value.isEmpty,
      displayWidth(document.text, inner.key) <= 30, !isInCode(inner, document),
      document.text[inner.key].contains(where: \.isLetter),
      inner.sign != .arrow || !holdsArrow(inner.value, document.text)
    else { return [] }
    let key = PhraseEdges(document.text).trimmed(inner.key)
    return key.isEmpty ? [] : meaning(inner, key, passage, document, below: line.key)
  }

  /// In bytes; what is longer is a text, whatever it starts with.
  private static let longestLine = 10_000

  /// A definition below its term, or a line with a label.
  private func line(_ passage: Int, _ document: Document) -> LabelledLine? {
    let own = document.passages[passage]
    guard own.kind == .definition, let parent = own.parent else {
      return LabelledLine(own.range, in: document.text)
    }
    let term = document.passages[parent].range
    return fits(document.text, term, in: 40)
      ? LabelledLine(term: term, meaning: own.range) : nil
  }

  /// The sign belongs to a formula.
  private func isInCode(_ line: LabelledLine, _ document: Document) -> Bool {
    document.marks(in: line.key.lowerBound..<line.value.lowerBound).contains {
      $0.kind == .code && $0.range.upperBound > line.key.upperBound
    }
  }

  /// A label with a verb is the first half of a sentence.
  private func isStatement(_ key: Range<Int>, _ document: Document) -> Bool {
    if ChineseSpeech.announces(key, document.text) { return true }
    guard displayWidth(document.text, key) > 12, !isNominal(key, document.text) else {
      return false
    }
    // `网页版有优化`, `调用更加容易`: half a sentence, unless the word opens the label, as in 有氧呼吸.
    if let word = Self.predicates.first(in: document.text, key), word.lowerBound > key.lowerBound,
      !WordGuards.isInsideWord(word, document.text)
    {
      return true
    }
    return Words.nounBlockers.first(in: document.text, key) != nil
      || Words.verbs.first(in: document.text, behindNoun(key, document.text)) != nil
  }

  /// `新车床胜出的项目`: what ends in 的 and a noun is no statement, whatever verbs stand before.
  private func isNominal(_ key: Range<Int>, _ text: [UInt8]) -> Bool {
    guard let de = key.last(where: { text[$0..<key.upperBound].starts(with: "的".utf8) }) else {
      return false
    }
    let noun = de + 3..<key.upperBound
    return (6...12).contains(noun.count) && text[noun].allSatisfy { $0 >= 0x80 }
  }

  /// `Cost of the mission`, `Rise of the empire`: before “of” the first word is a noun, whatever else it can be.
  private func behindNoun(_ key: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let end = text[key].firstIndex(of: 0x20) ?? key.upperBound
    return text[end..<key.upperBound].starts(with: " of ".utf8) ? end..<key.upperBound : key
  }

  /// The colon stands inside the name of a link.
  private func isLink(_ range: Range<Int>, _ document: Document) -> Bool {
    document.marks(in: range).contains { mark in
      if case .link = mark.kind { mark.range == range } else { false }
    }
  }

  // MARK: Dates

  /// The day is asked, the event is shown.
  private func event(_ line: LabelledLine, _ passage: Int, _ document: Document) -> [Fact] {
    let wording = Wording(document)
    let event = AnswerSpan(document.text).event(line.value)
    guard !event.isEmpty else { return [] }
    let text = wording.text(event)
    let isChinese = document.language(of: event) == .chinese
    // `1912: Hill House: the first school`
    var told: [Fact] = []
    if let inner = LabelledLine(line.value, in: document.text), inner.sign == .colon,
      !inner.value.isEmpty, fits(document.text, inner.key, in: 50)
    {
      told = meaning(inner, inner.key, passage, document)
    }
    return told + [
      Fact(
        kind: .date, rule: "label.date", prior: 0.8, passage: passage,
        evidence: document.passages[passage].range, subject: text, attribute: "date",
        value: .span(line.key),
        question: isChinese ? "\(text)：什么时候？" : "\(text): when?", hint: isChinese ? "何时" : "when")
    ]
  }

  // MARK: Links

  private func address(_ value: Range<Int>, _ document: Document) -> Range<Int>? {
    guard document.text[value].starts(with: "http".utf8) else { return nil }
    return document.text[value].contains(0x20) ? nil : value
  }

  private func link(
    _ key: Range<Int>, _ address: Range<Int>, _ passage: Int, _ document: Document
  ) -> Fact {
    LinkRule.fact(
      label: document.string(key), target: document.string(address), range: address,
      passage: passage, document)
  }

  // MARK: Meanings

  private func meaning(
    _ line: LabelledLine, _ key: Range<Int>, _ passage: Int, _ document: Document,
    below outer: Range<Int>? = nil
  ) -> [Fact] {
    var whole = AnswerSpan(document.text).short(line.value)
    // “when an answer is right” is no answer without its main clause.
    if Self.subordinators.prefix(of: document.text, whole) > 0 { whole = line.value }
    guard !EnglishLabel.asks(whole, document.text) else { return [] }
    guard !whole.isEmpty else { return [] }
    let found = recognize(document.text, in: whole)
    let date = date(in: whole, found, document)
    let value = date ?? whole
    // As it is written: “Released on” loses its sense without the last word.
    let term = document.string(SentenceCutter(document.text).trimmed(line.key))
    let isChinese =
      document.language(of: document.passages[passage].range) == .chinese
    let quantities = date == nil ? found : recognize(document.text, in: value)
    let isClause = isClause(value, document)
    let isDate = DateLabel.isDate(AnswerSpan(document.text).withoutRemark(value), document.text)
    let measured =
      quantities.count == 1 && quantities[0].outer == value ? quantities[0].factKind : nil
    let kind = isDate ? .date : measured
    let parents =
      document.passages[passage].kind == .definition
      ? nil : Topic(document).parents(of: passage) ?? owner(of: key, passage, document)
    var topics = [parents, outer.map(document.string)].compactMap(\.self)
    if !isChinese, topics.isEmpty {
      guard !EnglishLabel.isGeneral(term) else { return [] }
      if EnglishLabel.isProperty(term), document.passages[passage].heading != nil,
        let heading = Topic(document).heading(above: passage), HeadingName.isTopic(heading.text)
      {
        topics.append(heading.text)
      }
    }
    let topic = topics.map { $0 + (isChinese ? "：" : ": ") }.joined()
    let isExplained = Self.definers.prefix(of: document.text, value) > 0
    let question =
      switch (kind, isChinese) {
      case (.date, true): "\(topic)\(term)是什么时候？"
      case _ where line.sign == .arrow: "\(topic)\(term) → ?"
      case (.some, true): "\(topic)\(term)是\(asked(quantities[0], document))？"
      case (nil, true) where isExplained: "\(topic)\(term)是什么？"
      case (_, true): "\(topic)\(term)？"
      case (_, false):
        EnglishLabel.question(topic, term, value, quantities, isDate: isDate, of: document.text)
      }
    var fact =
      Fact(
        kind: kind ?? (line.sign == .arrow ? .relation : .definition),
        rule: line.sign == .arrow
          ? "label.arrow" : isClause ? "label.clause" : line.sign == .dash ? "label.dash" : "label",
        prior: line.sign == .equals || isClause ? 0.5 : 0.7,
        passage: passage, evidence: document.passages[passage].range, subject: topic + term,
        attribute: "meaning", value: .span(value), question: question)
    fact.isQuestionOnly = true
    return [fact]
  }

  /// How a figure is asked for: by its unit, when it has one.
  private func asked(_ quantity: Quantity, _ document: Document) -> String {
    Hint(document.text, .chinese).hint(for: quantity) ?? "多少"
  }

  /// What a property belongs to: `成因` below the heading 贝加尔湖.
  private func owner(of key: Range<Int>, _ passage: Int, _ document: Document) -> String? {
    guard key.count <= 12, document.text[key].allSatisfy({ $0 >= 0x80 }) else { return nil }
    guard let owner = Topic(document).owner(above: passage).map(document.string) else { return nil }
    // Below 发布 the 发布日期 needs no owner.
    return document.string(key).contains(owner) ? nil : owner
  }

  /// The day that a value gives: its only date at the start, or the one in brackets behind `ten years ago`.
  private func date(
    in value: Range<Int>, _ quantities: [Quantity], _ document: Document
  ) -> Range<Int>? {
    if let year = yearInBrackets(value, document.text) { return year }
    let dates = quantities.filter { $0.kind.isDate }
    if let last = dates.last, last.range.lowerBound > value.lowerBound,
      document.text[last.range.lowerBound - 1] == UInt8(ascii: "(")
    {
      return last.range
    }
    guard let first = dates.first, first.range.lowerBound == value.lowerBound,
      first.range.count * 2 < value.count
    else { return nil }
    return first.range
  }

  /// `85 years ago (1936)`: the year that stays true.
  private func yearInBrackets(_ value: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    guard text[value].last == UInt8(ascii: ")"),
      let open = text[value].lastIndex(of: UInt8(ascii: "(")),
      open > value.lowerBound
    else { return nil }
    let inner = open + 1..<value.upperBound - 1
    let isYear = text[inner].count == 4 && text[inner].allSatisfy(\.isDigit)
    return isYear || (DateLabel.isDate(inner, text) && text[inner].contains(where: \.isDigit))
      ? inner : nil
  }

  /// A value that says something of its own instead of what the label is.
  private func isClause(_ value: Range<Int>, _ document: Document) -> Bool {
    let verbs =
      DocumentSummary.language(of: document.text[value]) == .chinese
      ? Self.statementVerbs : Words.verbs
    guard let verb = verbs.first(in: document.text, value) else { return false }
    let before = value.lowerBound..<verb.lowerBound
    return verb.lowerBound > value.lowerBound
      && Self.relatives.first(in: document.text, before) == nil
  }

  private static let predicates = WordList("有 更 更加 变得 变成 已 已经 不再 可以 允许 支持")
  private static let suppositions = WordList(
    "imagine suppose assume say if when what_if 假设 假如 如果 若 当 设 设想 例 例题")

  private static let statementVerbs = WordList(
    "强调 认为 表示 指出 宣布 充满 受到 成长 需要 必须 可以 能够 不会 将会 应该 发布 推出 成为 是 不是 没有 已经 正在")

  private static let relatives = WordList("that which who when where if because whose the a an")

  /// With these begins what something is, rather than what is said of it.
  private static let definers = WordList("一种 一类 一个 一款 一项 一套 指 是 即")

  private static let subordinators = WordList(
    "when if because while as after before once unless although")

  /// Labels that name no fact.
  static let noLabels = WordList(
    """
    例如 比如 例 注 更新时间 创建时间 注意 备注 提示 说明 来源 参考 参考链接 原文链接 链接 图 如下 以下 总结 结论 问 答 目录 标签 关键词
    note notes example examples e.g i.e see source sources tip warning todo ps tags tag ref reference references update edit
    lecturer teacher instructor prof professor room attendees participants present absent agenda homework assignment exam quiz test next next_time my_take
    me us seen by q a date time when where who out collapsed collapsed: id: icon public
    会议时间 会议地点 会议主题 会议名称 参会人员 与会人员 主持人 发布时间 发布地 发布日 文章作者 撰文 编辑 责编 字数 阅读时间 待查 疑问 问题 老师问 例子 举例
    讲师 老师 教室 参会 参会人 出席 缺席 记录 记录人 主持 议程 作业 考试 下次 待办
    """)
}
