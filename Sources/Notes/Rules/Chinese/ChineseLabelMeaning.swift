import Recognition

/// How a Chinese label is asked for.
struct ChineseLabelMeaning {
  private let label: LabelledValue

  init(_ label: LabelledValue) {
    self.label = label
  }

  private var document: Document { label.document }
  private var text: [UInt8] { label.document.text }
  private var term: String { label.term }
  private var value: Range<Int> { label.value }
  private var kind: FactKind? { label.kind }

  var facts: [Fact] {
    guard !isSlashed, !isOfSentenceBefore else { return [] }
    if kind == nil, label.line.sign == .colon, let fact = ChineseLabelPeople(label).fact {
      return [fact]
    }
    let topics = LabelTopics(label).names
    guard isOne, isPlaced(topics) else { return [] }
    let askedAbove = Topic(document).question(above: label.passage)
    let topic = (askedAbove == nil ? shown(topics) : []).map { $0 + "：" }.joined()
    let owned = owned(by: topics)
    let isKnown =
      kind == nil && label.line.sign == .colon
      && ChineseTermLabel(document).isExplained(label.line.key, by: value, at: label.passage)
    guard
      kind != nil || label.isArrow || owned != nil || label.isTerm || isKnown
        || ChineseLabel(text).isAsked(label.key, for: value) || term != label.written
        || isAbbreviation || isCourse
    else { return [] }
    let plain = owned ?? question(topic, isKnown: isKnown)
    guard
      let question = ChineseLabelDoubts(label).question(
        askedAbove.map { "\(term): \($0)" } ?? plain, topic + term, topics)
    else { return [] }
    var fact = label.fact(topic + term, byFigure(question))
    if kind == nil, !label.isArrow, TermSection(document).holds(label.passage) {
      fact.rule = "label.definition"
      fact.prior = 0.72
    }
    return [fact]
  }

  /// `潮水倒灌。原因＝闸门没关`: the cause of what was told right before, and of nothing above.
  private var isOfSentenceBefore: Bool {
    guard label.outer == nil, Self.relative.contains(text, label.key),
      let opening = Preamble(text).openings(
        before: label.key, in: document.passages[label.passage].range
      ).first
    else { return false }
    return opening.kind != .passage
  }

  static let relative = WordList("原因 结果 后果 影响 理由 目的 好处 坏处 优点 缺点 教训")

  /// `晾干：4 h / 3 h / 6 h`: one of each of the things that another line names.
  private var isSlashed: Bool {
    let found = label.found
    guard found.count > 2 else { return false }
    return zip(found, found.dropFirst()).allSatisfy { first, second in
      guard first.outer.upperBound < second.outer.lowerBound else { return false }
      let between = SentenceCutter(text).trimmed(first.outer.upperBound..<second.outer.lowerBound)
      return text[between].elementsEqual("/".utf8)
    }
  }

  /// One thing that the label is, and nothing that somebody said.
  private var isOne: Bool {
    // `周立安：按旧规则`: what somebody said, or has to do.
    (kind != nil || !Persons(text).isCalled(label.key))
      // `双塔 = 双塔 + 回廊`
      && (label.line.sign != .equals || Enumeration(text).items(of: value).count > 2
        || !Leak.holds(text[value], text[label.key]))
      // `靠岸 = 白靠？`
      && Sign.at(label.whole.upperBound, in: text, end: text.count)?.sign != .stop(isQuestion: true)
      // `分度：轻 2–4%；中 4–6%`: the first of several is not what is asked for.
      && (kind != nil || !isCutAtSemicolon)
  }

  /// The label says enough below what it belongs to.
  private func isPlaced(_ topics: [String]) -> Bool {
    // What is said of a thing below a line of its own name has no label.
    topics.last != label.written
      // `第二步`: of what, nothing near it says.
      && (!Self.ordinals.contains(text, label.key)
        || document.passages[label.passage].parent != nil)
      // `高：结石、骨痛`: a label of one character says too little, unless it is short for a property.
      && (!ChineseStub.isSingle(label.written) || !topics.isEmpty && term != label.written)
  }

  /// A heading stands above the card anyway.
  private func shown(_ topics: [String]) -> [String] {
    Topic(document).parents(of: label.passage) == nil
      ? label.outer.map { [document.string($0)] } ?? [] : topics
  }

  /// A question that names what the label is a property of.
  private func owned(by topics: [String]) -> String? {
    guard !label.isArrow, topics.count < 2, kind != .date, !label.isDay else { return nil }
    return ChineseQuestion(text).question(
      of: starred ?? owning(topics.first), term, answer: value,
      label.figure,
      isPlaced: topics.first.map(isOverview) ?? false)
      ?? (LabelledValueShape(text).isFigure(value) || label.measured != nil
        ? HeadingProperty(document).question(of: term, answer: value, below: label.passage) : nil)
  }

  /// The starred item before that a bare property belongs to.
  private var starred: String? {
    guard ChineseQuestion(text).isNamedProperty(label.written), label.key.count <= 12 else {
      return nil
    }
    return SiblingOwner(document).name(before: label.passage).map(document.string)
  }

  private func question(_ topic: String, isKnown: Bool) -> String {
    if kind == .date { return "\(topic)\(term)是什么时候？" }
    // `叶尖发黄=缺氮`
    if label.line.sign == .equals || label.isArrow, tellsLack { return "\(topic)\(term)说明什么？" }
    if label.isArrow { return "\(topic)\(term) → ?" }
    if kind != nil {
      let asked = label.figure.flatMap { Hint(text, .chinese).hint(for: $0) } ?? "多少"
      return "\(topic)\(term)是\(asked)？"
    }
    let shape = ChineseLabel(text)
    if label.line.sign == .equals, ChineseLabelDoubts.isSum(value, text) {
      return "\(topic)\(term)怎么算？"
    }
    if isCourse {
      return "\(topic)\(term)：依次是什么？"
    }
    if isAbbreviation { return "\(topic)\(term) 包括哪些？" }
    if let order = order(topic) { return order }
    if shape.namesSeveral(label.key, as: value) || label.line.sign == .colon && isPair
      || label.line.sign == .equals && isEnumerated
    {
      return topic + (ListQuestion(term, isChinese: true).byNumber ?? "\(term)有哪些？")
    }
    if isKnown { return "\(term)是什么？" }
    if label.line.sign == .colon, let verb = bearing { return "\(topic)\(term)由谁\(verb)？" }
    // `肺水肿：粉红色泡沫痰`: it goes with the label and is not what that is.
    if !shape.isProperty(label.key), !isSuperlative, term == label.written, !label.isTerm,
      !shape.defines(value, label.key)
    {
      return "\(topic)\(term) → ?"
    }
    // `最危险：心搏骤停`
    return "\(topic)\(term)\(isSuperlative ? "的" : "")是什么？"
  }

  /// `买方承担`: who has to.
  private var bearing: String? {
    let told = AnswerSpan(text).withoutRemark(value)
    let verb = Self.bearings.suffix(of: text, told)
    guard verb > 0, fits(text, told, in: 20), told.count - verb >= 6,
      case let who = told.lowerBound..<told.upperBound - verb,
      ChineseName(text).isThing(who), !ChineseName(text).holdsPredicate(who),
      Self.degrees.suffix(of: text, who) == 0,
      !text[who].contains(where: \.isDigit)
    else { return nil }
    return String(decoding: text[told.upperBound - verb..<told.upperBound], as: UTF8.self)
  }

  private static let degrees = WordList("完全 部分 全部 共同 连带 各自 不 须 应 应当")
  private static let bearings = WordList("承担 负责 支付 决定 管辖 审批 保管")

  /// `缺氮`, `肥料过多`: what a sign is the sign of.
  private var tellsLack: Bool {
    let told = AnswerSpan(text).withoutRemark(value)
    return fits(text, told, in: 16)
      && (Self.lacks.prefix(of: text, told) > 0 || Self.excesses.suffix(of: text, told) > 0)
      && (ChineseName(text).holdsPredicate(label.key) || Self.signs.suffix(of: text, label.key) > 0)
  }

  private static let lacks = WordList("缺 缺少 缺乏")
  private static let excesses = WordList("不足 过多 过少 过量 过高 过低 太多 太少 太重 太轻")
  private static let signs = WordList("黄 白 红 黑 焦 干 卷 软 硬 皱 裂 斑 孔 臭 酸 苦 哑 黏 粘 糊 松 翘")

  /// `从低到高：甲、乙、丙`: what is ordered so, the heading says.
  private func order(_ topic: String) -> String? {
    guard label.line.sign == .colon, Self.ordering.prefix(of: text, label.key) > 0,
      Self.towards.first(in: text, label.key) != nil,
      Enumeration(text).items(of: value).count > 2
    else { return nil }
    let name =
      topic.isEmpty ? Topic(document).name(above: label.passage).map(document.string) ?? "" : topic
    return "\(name)\(term)依次是什么？"
  }

  private static let ordering = WordList("从 由 自 按")
  private static let towards = WordList("到 至 往 顺序 次序 排")

  /// `先退锚，再收缆，最后关灯`
  private var isCourse: Bool {
    label.line.sign == .colon && text[value].starts(with: "先".utf8)
      && Self.courses.first(in: text, value) != nil && Self.ends.first(in: text, value) != nil
  }

  private static let courses = WordList("再 然后 接着")
  private static let ends = WordList("最后")

  /// `ABC：甲、乙、丙`: each letter stands for one of them, or one word for each.
  private var isAbbreviation: Bool {
    let key = label.line.key
    guard label.line.sign == .colon, (3...6).contains(key.count),
      text[key].allSatisfy(\.isCapital)
    else { return false }
    let items = Enumeration(text).items(of: value)
    return items.count == key.count
      && items.allSatisfy { fits(text, $0, in: 16) && !ChineseName(text).holdsPredicate($0) }
  }

  /// `甲种：麦、豆`
  private var isPair: Bool {
    let items = Enumeration(text).items(of: value)
    return items.count == 2 && !ChineseLabel(text).goOn(items)
      && !TextReasons.holdsQuestionWord(text, label.line.key)
      && Leak.holds(text[value], Array("、".utf8)[...])
      && items.allSatisfy {
        fits(text, $0, in: 12) && !ChineseName(text).holdsPredicate($0) && !isQuality($0)
      }
  }

  /// `果香重`, `甜`: how something is.
  private func isQuality(_ item: Range<Int>) -> Bool {
    item.count < 6 || Self.qualities.suffix(of: text, item) > 0
      || item.count > 6
        && ChineseLexicon.word(at: item.upperBound - 6, in: text, end: item.upperBound)?.kind
          == .adjective
  }

  private static let qualities = WordList(
    "重 轻 高 低 大 小 多 少 快 慢 强 弱 浓 淡 厚 薄 长 短 好 差 甜 酸 苦 辣 咸 亮 暗 软 硬 贵 冷 热")

  /// Three things side by side, and no `甲 乙 丙，先到丁：再到戊`.
  private var isEnumerated: Bool {
    let items = Enumeration(text).items(of: value)
    return items.count > 2 && !ChineseLabel(text).goOn(items)
      && !value.contains { Sign.at($0, in: text, end: value.upperBound)?.sign == .colon }
  }

  /// `门市价：800+`
  private func byFigure(_ question: String) -> String {
    guard question.hasSuffix("是什么？"),
      LabelledValueShape(text).isFigure(value) && !Self.sayings.contains(text, label.key)
        || ChineseQuestion(text).asksFigure(term, value)
    else { return question }
    return question.dropLast(3) + "多少？"
  }

  private var isSuperlative: Bool {
    // `最左原则` is a name.
    text[label.key].starts(with: "最".utf8) && label.key.count <= 9
      && !ChineseLabel(text).isProperty(label.key)
  }

  /// Only brackets stand between the answer and a semicolon.
  private var isCutAtSemicolon: Bool {
    let end = behindRemark(label.whole.upperBound)
    return end < label.line.value.upperBound
      && Sign.at(end, in: text, end: label.line.value.upperBound)?.sign == .semicolon
  }

  /// Behind the bracket that opens there, if one does.
  private func behindRemark(_ offset: Int) -> Int {
    let end = label.line.value.upperBound
    guard offset < end, Sign.at(offset, in: text, end: end)?.sign == .open else { return offset }
    var signs = OuterSigns(text, in: offset..<end)
    return signs.next()?.range.lowerBound ?? end
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

  private static let ordinals = WordList(
    "第一步 第二步 第三步 第四步 第五步 第一阶段 第二阶段 第三阶段 第一点 第二点 第三点 第一条 第二条 第三条 第一层 第二层 第三层 第一类 第二类 第三类 第一种 第二种 第三种 第一次 第二次 第三次 首先 其次 最后"
  )
  private static let sayings = WordList("口诀 公式 代号 编号 暗号")
}
