import Recognition

/// What the value of a labelled line says of its label, and how it is asked for.
struct LabelMeaning {
  let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// - Parameter outer: The label of the line around it: `Coherence: MESI = …`.
  func facts(
    _ line: LabelledLine, _ key: Range<Int>, _ passage: Int,
    below outer: Range<Int>? = nil
  ) -> [Fact] {
    var whole = AnswerSpan(document.text).short(line.value, isEqual: line.sign == .equals)
    // “when an answer is right” is no answer without its main clause.
    if Self.subordinators.prefix(of: document.text, whole) > 0 { whole = line.value }
    // `4（每季一换）`
    let plain = AnswerSpan(document.text).withoutRemark(whole)
    if line.sign == .equals, isFigure(plain) { whole = plain }
    if line.sign == .colon, let name = AnswerSpan(document.text).name(openingRemarks: whole) {
      whole = name
    }
    guard !whole.isEmpty, !CircledListRule.isMark(line.value.lowerBound, document.text),
      // `Three causes: (a) wind (b) tide`: a list asks for them.
      InlineNumbers(document.text).items(of: line.value).isEmpty,
      !EnglishLabel.asks(whole, document.text), !isRow(line.value),
      line.sign != .arrow || isState(key) && ArrowLine(document.text).isMeaning(line)
    else { return [] }
    // `原因有三个：甲`: the others stand behind the first stop.
    if Self.several.suffix(of: document.text, key) > 0,
      Enumeration(document.text).items(of: whole).count < 2
    {
      return []
    }
    let terms = ChineseTerm(document)
    let isTerm =
      document.language(of: document.passages[passage].range) == .chinese
      && terms.isDefined(line, key, as: whole)
    if isTerm { whole = terms.definition(whole) }
    let found = document.quantities(in: whole)
    let day = LabelDay(document.text)
    let date = day.isNamed(by: key) && !day.isDecimal(whole) ? day.date(in: whole, found) : nil
    let value = date ?? whole
    // As it is written: “Released on” loses its sense without the last word.
    let written = document.string(withoutStars(SentenceCutter(document.text).trimmed(line.key)))
    if let setting = SettingLabel(document).fact(line, whole, passage) { return [setting] }
    // `max_wait = 40 s` in a Chinese note has no language of its own.
    let isChinese =
      document.language(of: document.passages[passage].range) == .chinese
      || document.language == .chinese && found.count == 1
        && found[0].outer == AnswerSpan(document.text).withoutRemark(whole)
    let term = isChinese ? ChineseStub.written(written) : written
    let quantities = date == nil ? found : document.quantities(in: value)
    let isClause = isClause(value)
    let isDate =
      DateLabel.isDate(AnswerSpan(document.text).withoutRemark(value), document.text)
      // `优惠后：1030`
      && (day.isNamed(by: key) || !day.isFigure(value)) && !day.isDecimal(value)
      // `Moe 900: 1008`
      && (isChinese || !isSum(value, of: key))
      // `有效期：3 年`, `last 5 years`
      && !(isChinese && HeadingProperty.isPeriod(key, document.text))
      && Self.looking.prefix(of: document.text, value) == 0
    let measured =
      quantities.count == 1 && quantities[0].outer == value
        && !(quantities[0].kind.isDate && day.isDecimal(value))
      ? quantities[0].factKind : nil
    let kind = isDate ? .date : measured
    // `Kiosk: last 5 years` will be wrong next year.
    guard isChinese || kind != .date || Self.deictic.prefix(of: document.text, value) == 0 else {
      return []
    }
    // `晾干：4 h / 3 h / 6 h`: one of each of the things that another line names.
    guard !isChinese || found.count < 3 || !areSlashed(found) else { return [] }
    if isChinese, kind == nil, line.sign == .colon {
      if let fact = person(key, whole, passage) { return [fact] }
      if let people = given(key, whole) {
        return [told("\(written)谁？", written, people, passage, .name)]
      }
      if let dispute = terms.dispute(key, passage) {
        return [told("\(dispute)：\(written)怎么看？", written, whole, passage, .claim)]
      }
      if !Persons(document.text).isNamed(key), let persons = terms.persons(whole),
        key.count >= 6
      {
        return [told("\(written)是哪些人？", written, persons, passage, .name)]
      }
    }
    // `周立安：按旧规则`: what somebody said, or has to do.
    guard !isChinese || kind != nil || !Persons(document.text).isCalled(key) else { return [] }
    guard let topics = topics(of: term, key, passage, outer, isChinese) else { return [] }
    // `分度：轻 2–4%；中 4–6%`: the first of several is not what is asked for.
    guard !isChinese || kind != nil || !isCutAtSemicolon(whole, line.value) else { return [] }
    // What is said of a thing below a line of its own name has no label.
    guard topics.last != written else { return [] }
    // `第二步`: of what, nothing near it says.
    guard
      !isChinese || !Self.ordinals.contains(document.text, key)
        || document.passages[passage].parent != nil
    else { return [] }
    // `高：结石、骨痛`: a label of one character says too little, unless it is short for a property.
    guard !isChinese || !ChineseStub.isSingle(written) || !topics.isEmpty && term != written
    else { return [] }
    guard
      isChinese || kind != nil || topics.count > 0 || explainsTerms(passage)
        || EnglishLabel.defines(term, value, document.text)
        || !EnglishLabel.saysLittle(term, value, document.text)
    else { return [] }
    guard isChinese || !EnglishLabel.isPersonal(term) && !EnglishLabel.compares(term),
      // `Avoidance and tolerance: a plant that avoids …`
      isChinese || !EnglishLabel.isPair(Array(term.utf8))
        || !EnglishDefinition.opensWithArticle(value, document.text)
    else { return [] }
    let shape = EnglishLabelShape(term)
    guard isChinese || !shape.isNumbered && !shape.isCutQuotation,
      // `In the north the flag = a race`
      isChinese || line.sign != .equals
        || Words.prepositions.prefix(of: document.text, line.key) == 0
    else { return [] }
    // `3.0: drops the old clients`: a number alone names nothing.
    guard isChinese || topics.count > 0 || document.text[key].contains(where: \.isLetter) else {
      return []
    }
    let askedAbove = Topic(document).question(above: passage)
    let shown = askedAbove != nil ? [] : shown(topics, passage, outer, isChinese, term, value)
    let topic = shown.map { $0 + (isChinese ? "：" : ": ") }.joined()
    let isBare =
      !isChinese && kind == nil && topics.isEmpty && line.sign != .arrow
    let owned =
      isChinese && line.sign != .arrow && topics.count < 2 && kind != .date && date == nil
      ? ChineseQuestion(document.text).question(
        of: owning(topics.first), term, answer: value, measured == nil ? nil : quantities[0],
        isPlaced: topics.first.map(isOverview) ?? false)
        ?? (isFigure(value) || measured != nil
          ? HeadingProperty(document).question(of: term, answer: value, below: passage) : nil)
      : nil
    let isKnown =
      isChinese && kind == nil && line.sign == .colon
      && ChineseTermLabel(document).isExplained(line.key, by: value, at: passage)
    guard
      !isChinese || kind != nil || line.sign == .arrow || owned != nil || isTerm || isKnown
        || ChineseLabel(document.text).isAsked(key, for: value) || term != written
    else { return [] }
    let command = isChinese || kind != nil ? nil : command(value, key)
    var question =
      switch (kind, isChinese) {
      case _ where owned != nil: owned!
      case (.date, true): "\(topic)\(term)是什么时候？"
      case _ where line.sign == .arrow: "\(topic)\(term) → ?"
      case (.some, true): "\(topic)\(term)是\(asked(quantities[0]))？"
      case (nil, true)
      where ChineseLabel(document.text).namesSeveral(key, as: value)
        || line.sign == .equals && Enumeration(document.text).items(of: value).count > 2:
        topic + (ListQuestion(term, isChinese: true).byNumber ?? "\(term)有哪些？")
      case (nil, true) where isKnown: "\(term)是什么？"
      // `肺水肿：粉红色泡沫痰`: it goes with the label and is not what that is.
      case (nil, true)
      where !ChineseLabel(document.text).isProperty(key) && !isSuperlative(key)
        && term == written && !isTerm && !ChineseLabel(document.text).defines(value, key):
        "\(topic)\(term) → ?"
      // `最危险：心搏骤停`
      case (nil, true): "\(topic)\(term)\(isSuperlative(key) ? "的" : "")是什么？"
      case (nil, false) where command != nil: "\(topic)\(term): \(command!)?"
      case (nil, false) where topic.isEmpty && (isBare || explainsTerms(passage)):
        EnglishBareLabel(document.text).wording(
          term, value, quantities, isExplained: explainsTerms(passage))
      case (_, false):
        EnglishLabel.question(topic, term, value, quantities, isDate: isDate, of: document.text)
      }
    if let askedAbove { question = "\(term): \(askedAbove)" }
    let isFormula = document.text[value].contains { Self.operators.contains($0) }
    // `Drag = 1/2 × density`
    if !isChinese, line.sign == .equals, kind == nil, document.text[key.lowerBound].isLetter,
      question == "\(topic)\(term)?",
      isFormula || Leak.holds(document.text[value], Array("×".utf8)[...]),
      document.text[value].count(where: { $0 == 0x20 }) < 9
    {
      question =
        "\(topic)\(topic.isEmpty ? "What" : "what") is the formula for \(EnglishLabel.withSmallArticle(term))?"
    }
    guard
      isChinese || !question.hasPrefix("What is ") && !question.hasPrefix("What are \(term)")
        || EnglishTerm.isAskable(term, isSign: isFormula)
    else { return [] }
    if isChinese {
      guard let told = told(question, topic + term, line, key, value, passage, topics) else {
        return []
      }
      question = told
      // `门市价：800+`
      if question.hasSuffix("是什么？"),
        isFigure(value) && !Self.sayings.contains(document.text, key)
          || ChineseQuestion(document.text).asksFigure(term, value)
      {
        question = question.dropLast(3) + "多少？"
      }
    }
    guard
      isChinese || line.sign == .arrow
        || isAsked(
          question, topic + term, line, value, passage, isBare: isBare,
          isInner: outer != nil, isDate: isDate)
    else { return [] }
    var fact =
      Fact(
        kind: kind ?? (line.sign == .arrow ? .relation : .definition),
        rule: isTerm && kind == nil
          ? "label.term"
          : line.sign == .arrow
            ? "label.arrow"
            : isClause ? "label.clause" : line.sign == .dash ? "label.dash" : "label",
        prior: isTerm ? 0.72 : line.sign == .equals || isClause ? 0.5 : 0.7,
        passage: passage, evidence: document.passages[passage].range, subject: topic + term,
        attribute: "meaning", value: .span(value), question: question)
    fact.isQuestionOnly = true
    if kind == nil, !isChinese, line.sign != .arrow,
      EnglishLabel.defines(term, value, document.text)
    {
      // `Pace: the quarrel of the year. He wanted …`: what a paragraph tells about, and a remark.
      guard !opensProse(passage, value) else { return [] }
      fact.rule = "label.definition"
      fact.prior = 0.72
    } else if kind == nil, line.sign != .arrow, explainsTerms(passage) {
      fact.rule = "label.definition"
      fact.prior = 0.72
    }
    return [fact]
  }

  private func told(
    _ question: String, _ subject: String, _ value: Range<Int>, _ passage: Int, _ kind: FactKind
  ) -> Fact {
    var fact = Fact(
      kind: kind, rule: "label.told", prior: 0.7, passage: passage,
      evidence: document.passages[passage].range, subject: subject, attribute: "told",
      value: .span(value), question: question)
    fact.isQuestionOnly = true
    return fact
  }

  /// `陆九渊：心学一派的开创者`: who somebody is, below a heading for people or by their name.
  private func person(_ key: Range<Int>, _ value: Range<Int>, _ passage: Int) -> Fact? {
    let text = document.text
    let own = document.passages[passage]
    let isBelowPeople = own.heading.map {
      Self.people.suffix(of: text, document.passages[$0].range) > 0
    }
    guard (6...30).contains(key.count), text[key].allSatisfy({ $0 >= 0x80 }),
      Persons(text).isNamed(key) || isBelowPeople == true
    else { return nil }
    let comma = value.first { Sign.at($0, in: text, end: value.upperBound)?.sign == .comma }
    let role = SentenceCutter(text).trimmed(value.lowerBound..<(comma ?? value.upperBound))
    guard displayWidth(text, role) <= 36, displayWidth(text, role) >= 4,
      Persons(text).isOffice(role), !ChineseName(text).holdsPredicate(role)
    else { return nil }
    var fact = Fact(
      kind: .definition, rule: "label.person", prior: 0.7, passage: passage, evidence: own.range,
      subject: document.string(key), attribute: "role", value: .span(role),
      question: "\(document.string(key))是谁？")
    fact.isQuestionOnly = true
    return fact
  }

  /// `适合送给：常走夜路的人`
  private func given(_ key: Range<Int>, _ value: Range<Int>) -> Range<Int>? {
    let text = document.text
    let comma = value.first { Sign.at($0, in: text, end: value.upperBound)?.sign == .comma }
    let names = SentenceCutter(text).trimmed(value.lowerBound..<(comma ?? value.upperBound))
    return key.count > 6 && text[key].suffix(3).elementsEqual("给".utf8)
      && text[names].suffix(3).elementsEqual("人".utf8) ? names : nil
  }

  private static let people = WordList("人物 人名 人物表 名人 作家 诗人 科学家 画家 将领 皇帝")

  /// Behind `Moe 900` the figure 1008 is a sum; what has a number in its name is hardly of the Middle Ages.
  private func isSum(_ value: Range<Int>, of key: Range<Int>) -> Bool {
    value.count == 4 && document.text[value].allSatisfy(\.isDigit)
      && document.text[value.lowerBound] == UInt8(ascii: "1")
      && document.text[value.lowerBound + 1] < UInt8(ascii: "4")
      && document.text[key].contains(where: \.isDigit)
  }

  /// Two sentences or more follow what stands behind the label of a paragraph.
  private func opensProse(_ passage: Int, _ value: Range<Int>) -> Bool {
    let own = document.passages[passage]
    guard own.kind == .paragraph, own.range.upperBound - value.upperBound > 160 else {
      return false
    }
    return SentenceCutter(document.text).sentences(in: value.upperBound..<own.range.upperBound)
      .count > 2
  }

  /// A slash and nothing else stands between all of them.
  private func areSlashed(_ quantities: [Quantity]) -> Bool {
    zip(quantities, quantities.dropFirst()).allSatisfy { first, second in
      guard first.outer.upperBound < second.outer.lowerBound else { return false }
      let between = SentenceCutter(document.text).trimmed(
        first.outer.upperBound..<second.outer.lowerBound)
      return document.text[between].elementsEqual("/".utf8)
    }
  }

  /// The topics that the question itself names. A heading stands above the card anyway, and so does the item above a
  /// term that is explained.
  private func shown(
    _ topics: [String], _ passage: Int, _ outer: Range<Int>?, _ isChinese: Bool, _ term: String,
    _ value: Range<Int>
  ) -> [String] {
    let inner = outer.map { [document.string($0)] } ?? []
    if isChinese { return Topic(document).parents(of: passage) == nil ? inner : topics }
    let isDefined = EnglishLabel.defines(term, value, document.text)
    return topics.count > inner.count && (isDefined || explainsTerms(passage)) ? inner : topics
  }

  /// `<130/80`: no word in any language.
  private func isFigure(_ value: Range<Int>) -> Bool {
    let text = document.text[value]
    return text.contains(where: \.isDigit) && text.allSatisfy { !$0.isLetter && $0 < 0xE3 }
  }

  /// A section of definitions, whose labels are terms.
  func explainsTerms(_ passage: Int) -> Bool {
    let own = document.passages[passage]
    if own.kind == .definition { return true }
    return [own.heading, own.parent].contains { above in
      guard let above, case let range = document.passages[above].range, range.count <= 400 else {
        return false
      }
      return Self.glossaries.first(in: document.text, range) != nil
    }
  }

  private static func isChore(_ topic: String) -> Bool {
    let text = Array(topic.utf8)
    return chores.contains(text, text.indices)
  }

  private static let ordinals = WordList(
    "第一步 第二步 第三步 第四步 第五步 第一阶段 第二阶段 第三阶段 第一点 第二点 第三点 第一条 第二条 第三条 第一层 第二层 第三层 第一类 第二类 第三类 第一种 第二种 第三种 第一次 第二次 第三次 首先 其次 最后"
  )
  private static let looking = WordList("last past next within previous coming")
  private static let operators = Array("^=/*".utf8)
  private static let chores = WordList(
    "action actions action_items todo todos to_do next_steps tasks chores jobs who_does_what")
  private static let glossaries = WordList(
    "term terms terminology definition definitions glossary vocabulary vocab concepts abbreviations keywords 名词 名词解释 概念 术语 定义"
  )

  /// `4h / 3h / 6h`: whose each of them is, another line says.
  private func isRow(_ value: Range<Int>) -> Bool {
    let parts = document.string(value).split(separator: " / ")
    return parts.count > 2
      && parts.allSatisfy { $0.utf8.count <= 8 && $0.utf8.first.map(\.isDigit) ?? false }
  }

  /// Behind the bracket that opens there, if one does.
  private func behindRemark(_ offset: Int, _ value: Range<Int>) -> Int {
    guard offset < value.upperBound,
      Sign.at(offset, in: document.text, end: value.upperBound)?.sign == .open
    else { return offset }
    var signs = OuterSigns(document.text, in: offset..<value.upperBound)
    return signs.next()?.range.lowerBound ?? value.upperBound
  }

  private func isCutAtSemicolon(_ part: Range<Int>, _ value: Range<Int>) -> Bool {
    let end = behindRemark(part.upperBound, value)
    return end < value.upperBound
      && Sign.at(end, in: document.text, end: value.upperBound)?.sign == .semicolon
  }

  /// `近因效应 ★★`: how often it is asked, for the writer.
  private func withoutStars(_ key: Range<Int>) -> Range<Int> {
    var end = key.upperBound
    while end - key.lowerBound > 3,
      ["★", "☆"].contains(where: { document.text[end - 3..<end].elementsEqual($0.utf8) })
    {
      end -= 3
    }
    return SentenceCutter(document.text).trimmed(key.lowerBound..<end)
  }

  private func isSuperlative(_ key: Range<Int>) -> Bool {
    // `最左原则` is a name.
    document.text[key].starts(with: "最".utf8) && key.count <= 9
      && !ChineseLabel(document.text).isProperty(key)
  }

  /// What leads to something can be asked for; a figure or a day that leads to another is a sum or a journey.
  private func isState(_ key: Range<Int>) -> Bool {
    !key.contains { at in
      document.text[at] == UInt8(ascii: "+")
        || document.text[at].isDigit && !(at > key.lowerBound && document.text[at - 1].isLetter)
    }
  }

  /// What the label belongs to; nothing when a label as general as `Total` stands alone.
  private func topics(
    of term: String, _ key: Range<Int>, _ passage: Int, _ outer: Range<Int>?, _ isChinese: Bool
  ) -> [String]? {
    let own = document.passages[passage]
    let parents =
      own.kind == .definition
      ? own.parent.flatMap { Topic(document).parents(of: $0) }
      : Topic(document).parents(of: passage) ?? owner(of: key, passage)
    let topics = [parents, outer.map(document.string)].compactMap(\.self)
      .filter { !EnglishLabel.isEmpty($0) }
    // `Actions: Kwame – chase the roofer`
    let isPerson = document.text[key.lowerBound].isCapital && !document.text[key].contains(0x20)
    guard isChinese || !isPerson || !topics.contains(where: Self.isChore) else { return nil }
    guard !isChinese, topics.isEmpty else { return topics }
    guard !EnglishLabel.isGeneral(term) else { return nil }
    guard EnglishLabel.isProperty(term) || EnglishLabel.isMonths(term),
      document.passages[passage].heading != nil,
      let heading = Topic(document).heading(above: passage),
      HeadingName.isTopic(heading.text) || EnglishLabel.isMonths(term)
    else { return [] }
    return [heading.text]
  }

  /// A heading such as 数据 or `一楼：井与灶` stands above the card and owns nothing.
  private func owning(_ topic: String?) -> String {
    guard var topic else { return "" }
    var text = Array(topic.utf8)
    if ChineseHeading(text).isOfNote(text.indices) {
      guard let name = ChineseHeading(text).name(in: text.indices) else { return "" }
      topic = String(decoding: text[name], as: UTF8.self)
      text = Array(topic.utf8)
    }
    let isThing =
      ChineseName(text).isThing(text.indices)
      && !ChineseHeading(text).isOverview(text.indices)
      // `免疫学 第三章 抗体`
      && !topic.contains(" 第")
      && !text.indices.contains {
        if case .colon = Sign.at($0, in: text, end: text.count)?.sign { true } else { false }
      }
    return isThing ? topic : ""
  }

  /// `参数速览`
  private func isOverview(_ topic: String) -> Bool {
    let text = Array(topic.utf8)
    return ChineseHeading(text).isOverview(text.indices)
  }

  /// How a figure is asked for: by its unit, when it has one.
  private func asked(_ quantity: Quantity) -> String {
    Hint(document.text, .chinese).hint(for: quantity) ?? "多少"
  }

  /// What a property belongs to: `成因` below the heading 贝加尔湖.
  private func owner(of key: Range<Int>, _ passage: Int) -> String? {
    guard key.count <= 12, document.text[key].allSatisfy({ $0 >= 0x80 }) else { return nil }
    guard let owner = Topic(document).owner(above: passage).map(document.string) else { return nil }
    // Below 发布 the 发布日期 needs no owner.
    return document.string(key).contains(owner) ? nil : owner
  }

  private static let sayings = WordList("口诀 公式 代号 编号 暗号")
  private static let deictic = WordList(
    "last next this past the_last the_past the_next today tomorrow yesterday tonight")

  private static let several = WordList(
    "两个 三个 四个 五个 两种 三种 四种 五种 两点 三点 四点 五点 两条 三条 四条 几个 几点 几种 几条 三件 两件")
  /// A value that says something of its own instead of what the label is.
  private func isClause(_ value: Range<Int>) -> Bool {
    let verbs =
      DocumentSummary.language(of: document.text[value]) == .chinese
      ? Self.statementVerbs : Words.verbs
    guard let verb = verbs.first(in: document.text, value) else { return false }
    let before = value.lowerBound..<verb.lowerBound
    return verb.lowerBound > value.lowerBound
      && Self.relatives.first(in: document.text, before) == nil
  }

  private static let statementVerbs = WordList(
    "强调 认为 表示 指出 宣布 充满 受到 成长 需要 必须 可以 能够 不会 将会 应该 发布 推出 成为 是 不是 没有 已经 正在")

  private static let relatives = WordList("that which who when where if because whose the a an")

  private static let subordinators = WordList(
    "when if because while as after before once unless although")
}
