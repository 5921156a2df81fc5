/// What a part of a Chinese sentence is about, when it leaves that to what stands before it.
struct ChineseTopics {
  private let document: Document
  private let sentence: Sentence

  init(_ document: Document, _ sentence: Sentence) {
    self.document = document
    self.sentence = sentence
  }

  /// What to show before a window; `nil` when the window is about something that nothing near it names.
  func topics(of window: Range<Int>, _ answer: Range<Int>, _ first: Clause) -> [String]? {
    if pointsBack(window, answer) || explains(window) { return nil }
    if ChineseReference(document.text).opensWithCompany(
      max(window.lowerBound, first.range.lowerBound)..<first.range.upperBound)
    {
      let isFirst = first.range.lowerBound <= document.passages[sentence.passage].range.lowerBound
      return label(before: window).map { [document.string($0)] } ?? (isFirst ? [] : nil)
    }
    if isLabelled(window, answer) { return [] }
    // `某店（我没去过）35 元，三人份`: the item tells of a thing that is not shown.
    if document.passages[sentence.passage].isItem,
      FrontReasons.isChat(
        document.text,
        sentence.range.lowerBound..<max(sentence.range.lowerBound, first.range.lowerBound))
    {
      return nil
    }
    // `只有 X 才 Y`
    if Self.only.prefix(of: document.text, first.range) > 0,
      Self.then.first(in: document.text, first.range) != nil
    {
      return []
    }
    if let subject = first.subject, !subject.overlaps(answer) {
      if Self.shares.contains(document.text, subject)
        || Self.ordinals.prefix(of: document.text, subject.lowerBound..<first.range.upperBound) > 0
      {
        return nil
      }
      let named = sentence.names.contains {
        $0.lowerBound >= window.lowerBound && $0.upperBound <= answer.lowerBound
          && Self.comparing.suffix(of: document.text, window.lowerBound..<$0.lowerBound) == 0
      }
      if named { return [] }
      let owner = owner(of: subject, first)
      if owner == nil, isAdrift(subject) { return nil }
      return [owner].compactMap(\.self).map(document.string)
    }
    let start = max(window.lowerBound, first.range.lowerBound)
    let opening = opening(of: start..<first.range.upperBound)
    let isSpeech = document.passages[sentence.passage].kind == .speech
    if isSpeech, namesAnother(start..<max(start, answer.lowerBound), besides: first.carriedSubject)
    {
      return []
    }
    if opening == .thing {
      let label = label(before: window).flatMap { label in
        first.carriedSubject.map { $0.lowerBound == label.lowerBound } == true
          && stops(in: label.upperBound..<max(label.upperBound, window.lowerBound)) < 2
          ? label : nil
      }
      let said = label ?? givenLead ?? (isSpeech ? carried(first) : nil)
      return [said].compactMap(\.self).map(document.string)
    }
    if opening == .predicate,
      ToldDeed.stands(before: answer.lowerBound, in: first.range, of: sentence, document.text)
    {
      return []
    }
    if opening != .pronoun, tellsOfName(window, answer, behind: first) { return [] }
    if let said = label(before: window) ?? carried(first) ?? ownLead {
      return [document.string(said)]
    }
    if opening == .adverbial || namesSubject(window, answer, behind: first) { return [] }
    guard let heading = heading(first), !isDeed(start..<first.range.upperBound) || isPerson(heading)
    else { return nil }
    return [document.string(heading)]
  }

  /// `3 吨以下渔船：每条 200 元`: the label of the line, figure or not, stands in the window and says of what.
  private func isLabelled(_ window: Range<Int>, _ answer: Range<Int>) -> Bool {
    guard let line = document.labelledLine(at: sentence.passage), line.sign == .colon,
      document.text[line.key.lowerBound].isDigit
    else { return false }
    return window.lowerBound <= line.key.lowerBound && line.value.lowerBound <= answer.lowerBound
      && displayWidth(document.text, line.key) >= 8 && !DateLabel.isDate(line.key, document.text)
  }

  /// `作者强调这不等于…`: of what, stands before the window.
  private func pointsBack(_ window: Range<Int>, _ answer: Range<Int>) -> Bool {
    guard
      let clause = sentence.clauses.first(where: { $0.range.upperBound > window.lowerBound }),
      let verb = clause.parts?.verb, ChineseSpeech.claims(verb, document.text)
    else { return false }
    // `补充说，或许得等两年`: what, nobody says.
    if ChineseSpeech.announces(clause.range, document.text) {
      let next = sentence.clauses.first { $0.range.lowerBound >= clause.range.upperBound }
      return next.map {
        $0.range.lowerBound <= answer.lowerBound && opening(of: $0.range) == .predicate
          && !isDeedTold($0.range)
      } ?? false
    }
    let rest = verb.upperBound..<clause.range.upperBound
    return Self.pointing.prefix(of: document.text, SentenceCutter(document.text).trimmed(rest)) > 0
  }

  /// `部署一台需要三天`: the deed itself is what something is said of.
  private func isDeedTold(_ clause: Range<Int>) -> Bool {
    let start = ClauseOpening(document.text).end(of: clause)
    return Self.telling.first(
      in: document.text, min(start + 6, clause.upperBound)..<clause.upperBound)
      != nil
  }

  private static let telling = WordList("需要 需 意味着 导致 会 能 可以 是 有助于 有利于 不等于")

  /// `也就是…`: what it explains stands before the window.
  private func explains(_ window: Range<Int>) -> Bool {
    Self.explaining.prefix(of: document.text, window) > 0
      && window.lowerBound > sentence.range.lowerBound
  }

  private static let comparing = WordList("比")
  private static let only = WordList("只有")
  private static let then = WordList("才")
  private static let explaining = WordList("也就是 也就是说 即 换句话说 换言之 就是说 是说")

  /// Parts of something that was named before.
  private static let shares = WordList(
    "大部分 多数 大多数 少数 其余 剩下 剩下的 有的 有些 一部分 前者 后者 两者 其中 另一个 第二个 第三个 最后一个")
  private static let ordinals = WordList(
    "一是 二是 三是 其一 其二 其三 第一是 第二是 第三是 第一个 第二个 第三个 第四个 第五个 第一种 第二种 第三种 第一点 第二点 第三点 第一条 第二条 第三条")
  private static let pointing = WordList("这 那 它 此 该 其 他 她 它们 他们 这些 那些")

  /// `吵了四十分钟`: people did it, and a heading that names a thing does not say who.
  private func isDeed(_ clause: Range<Int>) -> Bool {
    let start = ClauseOpening(document.text).end(of: clause)
    let words = sentence.words(in: start..<clause.upperBound, of: document.text).prefix(4)
    return words.contains { Self.done.contains(document.text, $0.range) }
  }

  private func isPerson(_ heading: Range<Int>) -> Bool {
    Persons(document.text).isPerson(heading) || Persons.areTold(of: document)
  }

  private static let done = WordList("了 过")

  // MARK: Where it is named

  /// Of a bare property such as 海拔 or 响应时间: whose it is.
  private func owner(of subject: Range<Int>, _ first: Clause) -> Range<Int>? {
    // `木工入门的要点`
    let particle = subject.first { document.text[$0..<subject.upperBound].starts(with: "的".utf8) }
    if let particle, particle - subject.lowerBound >= 6,
      document.passages[sentence.passage].kind != .speech,
      Words.pronouns.prefix(of: document.text, subject) == 0
    {
      return nil
    }
    if isProperty(subject) {
      return label(before: subject) ?? ownLead ?? carried(first) ?? heading(first)
    }
    if isOfTheTopic(subject) { return givenLead }
    return Words.attributes.suffix(of: document.text, subject) > 0
      ? label(before: subject) ?? carried(first) : nil
  }

  /// A bare property such as 税率 below no heading that it could belong to.
  private func isAdrift(_ subject: Range<Int>) -> Bool {
    Words.attributes.contains(document.text, subject)
      || Words.attributes.suffix(of: document.text, subject) > 0 && subject.count <= 9
  }

  /// The label or bold term that the passage opens with, when the window stands behind it.
  private func label(before window: Range<Int>) -> Range<Int>? {
    ChineseLead(document).name(before: window.lowerBound, in: sentence.passage)
  }

  /// Columns of what is shown before a clause.
  private static let widest = 36

  /// The same, unless it is taken from a paragraph that says more than that.
  private var givenLead: Range<Int>? {
    guard let parent = document.passages[sentence.passage].parent, let lead = ownLead else {
      return nil
    }
    let topics = Topic(document)
    let isWhole = lead.count + 6 >= document.passages[parent].range.count
    return isWhole || document.passages[parent].isItem
      || topics.opening(of: parent).map { $0.lowerBound == lead.lowerBound } == true
      ? lead : nil
  }

  /// What the item above is about.
  private var ownLead: Range<Int>? {
    guard let parent = document.passages[sentence.passage].parent, !isOfItself(below: parent),
      let lead = Topic(document).lead(of: parent)
    else { return nil }
    let name = PhraseEdges(document.text).trimmed(lead)
    let names = ChineseName(document.text)
    if lead == Topic(document).boldOpening(of: parent) {
      let bare = AnswerSpan(document.text).withoutRemark(name)
      return names.isThing(bare) ? bare : nil
    }
    return displayWidth(document.text, name) <= Self.widest && names.isPhrase(name)
      && Words.attributes.suffix(of: document.text, name) == 0
      ? name : nil
  }

  /// `- 绞盘：每班上油` below a paragraph that announces nothing.
  private func isOfItself(below parent: Int) -> Bool {
    let above = document.passages[parent]
    guard above.kind == .paragraph, Topic(document).boldOpening(of: parent) == nil,
      let line = document.labelledLine(at: sentence.passage), line.sign == .colon
    else { return false }
    let announces =
      document.text[above.range].last == UInt8(ascii: ":")
      || document.text[above.range].suffix(3).elementsEqual("：".utf8)
    return !announces && ChineseName(document.text).isThing(line.key)
      && ChineseLead.namesThing(line.key, document.text)
      && SentenceCutter(document.text).sentences(
        in: above.range.prefix(SentenceCutter.longestSentence)
      ).count > 1
  }

  /// The nearest heading that names a thing, unless the passage went on about something else.
  private func heading(_ first: Clause) -> Range<Int>? {
    let passage = document.passages[sentence.passage]
    let isElsewhere = first.carriedSubject.map { passage.range.contains($0.lowerBound) } ?? false
    if isElsewhere { return nil }
    guard let parent = passage.parent else { return sentence.context.topic }
    // Below a word such as 核心 the items tell of what the section is about.
    guard
      ChineseHeading.isPart(
        PhraseEdges(document.text).trimmed(document.passages[parent].range), document.text),
      let heading = passage.heading
    else { return nil }
    return ChineseHeading(document.text).name(in: document.passages[heading].range)
  }

  /// What the text went on about right before: a name, of which at most one sentence was told since.
  private func carried(_ first: Clause) -> Range<Int>? {
    guard let carried = first.carriedSubject, !opensWithLabel(first, besides: carried) else {
      return nil
    }
    let text = document.text
    let isSpeech = document.passages[sentence.passage].kind == .speech
    let isNear =
      carried.lowerBound >= sentence.range.lowerBound
      || document.passages[sentence.passage].range.contains(carried.lowerBound)
        && stops(in: min(carried.upperBound, sentence.range.lowerBound)..<sentence.range.lowerBound)
          < 2
      || isSpeech
    let names = ChineseName(text)
    let isSure =
      names.isProper(carried) || !isSpeech && names.isName(carried) && opensSentence(carried)
    return isNear && isSure && !makes(carried) ? versioned(carried) : nil
  }

  /// `绞盘：每班上油`: its own label says of what, and nothing of another passage.
  private func opensWithLabel(_ first: Clause, besides carried: Range<Int>) -> Bool {
    let passage = document.passages[sentence.passage]
    guard carried.lowerBound < passage.range.lowerBound, passage.kind != .speech,
      let line = document.labelledLine(at: sentence.passage), line.sign == .colon,
      first.range.lowerBound <= line.key.lowerBound
    else { return false }
    return ChineseName(document.text).isThing(line.key)
      && ChineseLead.namesThing(line.key, document.text)
  }

  /// With the number behind a Latin name: `Kolb 3`, `Kolb 3 70B`.
  private func versioned(_ name: Range<Int>) -> Range<Int> {
    let text = document.text
    guard text[name.upperBound - 1].isLetter else { return name }
    var end = name.upperBound
    while end + 1 < text.count, text[end] == 0x20, text[end + 1].isDigit {
      var at = end + 1
      while at < text.count, text[at].isDigit || text[at] == UInt8(ascii: ".") { at += 1 }
      let isSize = at < text.count && text[at] == UInt8(ascii: "B")
      guard at - end <= (isSize ? 5 : 4) else { break }
      if isSize { at += 1 }
      // A figure with a unit or a word behind it is told of the name.
      guard at == text.count || text[at] == 0x20 || text[at] == 0x0A || text[at] >= 0xE2,
        isSize || isBare(end + 1..<at)
      else { break }
      end = at
    }
    return name.lowerBound..<end
  }

  private func isBare(_ figure: Range<Int>) -> Bool {
    let text = document.text
    let rest = text[figure.upperBound...].prefix(4).drop { $0 == 0x20 }
    guard let next = rest.first, next >= 0xE4 else { return true }
    return Self.units.prefix(of: text, rest.startIndex..<min(text.count, rest.startIndex + 6)) == 0
  }

  private static let units = WordList(
    "年 月 日 号 天 周 个 人 名 台 层 头 次 倍 种 条 位 元 块 万 亿 千 百 分 秒 小时 公里 米 吨 克 度 岁 级 款 项 章 页 字 行 步 家 座 只 张 把 件 辆 艘 本 部 集 期 届 点 成 门 组 套"
  )

  /// Another Latin name with a capital stands in it.
  private func namesAnother(_ range: Range<Int>, besides name: Range<Int>?) -> Bool {
    let text = document.text
    guard range.lowerBound < range.upperBound, range.count <= Self.farthest else { return false }
    let known = name.map { text[$0] }
    return text[range].split { !$0.isAlphanumeric && $0 != UInt8(ascii: "-") }.contains { word in
      word.count > 1 && word.first!.isCapital
        && word.contains { $0.isLetter && !$0.isCapital || $0.isDigit }
        && known.map { !Leak.holds($0, word) } ?? true
    }
  }

  /// Only a date stands between the phrase and the stop before it.
  private func opensSentence(_ subject: Range<Int>) -> Bool {
    let text = document.text
    let start = document.passages[sentence.passage].range.lowerBound
    var at = subject.lowerBound
    while at > start {
      if text[at - 1] == 0x20 || text[at - 1].isDigit {
        at -= 1
      } else if case let length = Self.dates.suffix(of: text, start..<at), length > 0 {
        at -= length
      } else if case .stop = at > start + 2 ? Sign.at(at - 3, in: text, end: at)?.sign : nil {
        return true
      } else {
        return false
      }
    }
    return true
  }

  private static let dates = WordList("年 月 日 世纪 年代 起 初 末 底 后")

  /// `X 发明了 Y`: the text goes on about Y.
  private func makes(_ subject: Range<Int>) -> Bool {
    let rest = subject.upperBound..<min(subject.upperBound + 200, sentence.range.upperBound)
    let end = rest.first {
      if document.text[$0] == 0x0A { return true }
      return switch Sign.at($0, in: document.text, end: rest.upperBound)?.sign {
      case .comma, .stop, .semicolon: true
      default: false
      }
    }
    let clause = rest.lowerBound..<(end ?? rest.upperBound)
    return Self.making.first(in: document.text, clause).map {
      $0.upperBound + 6 <= clause.upperBound
    } ?? false
  }

  private static let making = WordList(
    "发明 研制 制作 制造 制成 造出 造成 建成 完成 设计 创立 创办 创建 发现 提出 发表 出版 推出 发布 开发 展示 演示 设想 写 拍")

  /// Bytes over which nothing is carried.
  private static let farthest = 400

  private func stops(in range: Range<Int>) -> Int {
    guard range.count <= Self.farthest else { return .max }
    return range.count {
      if case .stop = Sign.at($0, in: document.text, end: range.upperBound)?.sign {
        true
      } else {
        false
      }
    }
  }

  // MARK: What the clause says itself

  /// A later clause of the window has a name for its subject.
  private func tellsOfName(_ window: Range<Int>, _ answer: Range<Int>, behind first: Clause) -> Bool
  {
    sentence.clauses.contains { clause in
      guard let subject = clause.subject, clause.range.lowerBound > first.range.lowerBound,
        window.overlaps(clause.range), subject.upperBound <= answer.lowerBound
      else { return false }
      return sentence.names.contains { $0.overlaps(subject) }
    }
  }

  private func namesSubject(_ window: Range<Int>, _ answer: Range<Int>, behind first: Clause)
    -> Bool
  {
    sentence.clauses.contains { clause in
      guard clause.range.lowerBound > first.range.lowerBound, window.overlaps(clause.range),
        clause.range.lowerBound <= answer.lowerBound
      else { return false }
      if let subject = clause.subject {
        return subject.upperBound <= answer.lowerBound
          && Words.attributes.suffix(of: document.text, subject) == 0
      }
      return opening(of: clause.range) == .thing
    }
  }

  private func opening(of clause: Range<Int>) -> ChineseOpening.Kind {
    ChineseOpening(sentence, document.text).kind(of: clause)
  }

  /// In a list the items tell of what stands above them, unless they name something of their own.
  private func isOfTheTopic(_ subject: Range<Int>) -> Bool {
    document.passages[sentence.passage].isItem && !sentence.names.contains { $0.overlaps(subject) }
  }

  /// One or two common words, such as 盐度 or 主要补给: they belong to what is spoken of.
  private func isProperty(_ subject: Range<Int>) -> Bool {
    subject.count <= 12 && document.text[subject].allSatisfy { $0 >= 0x80 }
      && !sentence.names.contains { $0.overlaps(subject) }
      && !Persons(document.text).isPerson(subject)
  }
}
