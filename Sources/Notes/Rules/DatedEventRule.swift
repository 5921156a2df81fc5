import Recognition

/// `9月12日，X 发布了 Y`, `On 5 May 1821, X died`: the day of what the rest of the sentence tells.
struct DatedEventRule: SentenceRule {
  let id = "dated-event"
  let triggers: [String] = []

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    let text = document.text
    guard !sentence.isQuestion else { return [] }
    for token in sentence.tokens {
      guard case .quantity(let quantity) = token.kind,
        quantity.kind.isDate
          || (quantity.kind == .duration && DateLabel.isYear(quantity.range, text)),
        text[quantity.range].contains(where: \.isDigit),
        // `9 天后`: of what day, another sentence says.
        Self.afters.suffix(of: text, quantity.range) == 0,
        // `3–5 月`: half of it.
        !isEndOfSpan(quantity, text),
        // To the second: a line of a log.
        text[quantity.range].count(where: { $0 == UInt8(ascii: ":") }) < 2,
        let clause = sentence.clause(at: quantity.range.lowerBound),
        sentence.language == .english || !clause.isScope
          || quantity.outer.count * 2 > clause.range.count,
        ClauseOpening(text).end(of: clause.range) >= quantity.outer.lowerBound - 6,
        !isYearly(quantity, sentence, document), !isOneOfTwo(quantity, sentence, text),
        let event = event(after: quantity, clause, sentence, document),
        Self.opinions.first(in: text, event.range) == nil,
        sentence.language == .chinese || Self.writers.prefix(of: text, event.range) == 0,
        // `Moss, 1902 → Vik falls`: the day of what stands before the arrow.
        LabelledLine.arrow(event.range.lowerBound, text, event.range.upperBound) == nil,
        // `1883年11月18日，一个礼拜天，…`
        Self.weekdays.suffix(of: text, event.range) == 0 || event.range.count > 24
      else { continue }
      guard Self.yearly.first(in: text, sentence.range) == nil,
        !EventLine(document).isDiary(sentence.passage)
      else { return [] }
      return [fact(quantity, event.range, event.owner, sentence, document)]
    }
    return []
  }

  private func isEndOfSpan(_ quantity: Quantity, _ text: [UInt8]) -> Bool {
    let start = quantity.range.lowerBound
    return ["–", "—", "～", "-", "~", "到", "至"].contains { dash in
      let length = dash.utf8.count
      return start > length && text[start - length - 1].isDigit
        && text[start - length..<start].elementsEqual(dash.utf8)
    }
  }

  /// `643 或 644 年`: nobody knows which of the two.
  private func isOneOfTwo(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    let before =
      min(sentence.range.lowerBound, quantity.outer.lowerBound)..<quantity.outer.lowerBound
    let rest = SentenceCutter(text).trimmed(before)
    let joint = Self.either.suffix(of: text, rest)
    let year = SentenceCutter(text).trimmed(rest.lowerBound..<rest.upperBound - joint)
    return joint > 0
      && year.last.map { text[$0].isDigit || text[year].suffix(3).elementsEqual("年".utf8) } == true
  }

  private static let either = WordList("或 或者 or")

  /// `每年 10 月放水`, `2015 年起蓄水：10 月放水，12 月关闸`: no day of one year.
  private func isYearly(_ quantity: Quantity, _ sentence: Sentence, _ document: Document) -> Bool {
    guard case .date(let date) = quantity.value, date.year == nil else { return false }
    let end = quantity.range.lowerBound
    let start = max(document.passages[sentence.passage].range.lowerBound, end - Self.reach)
    return Self.onwards.first(in: document.text, min(start, end)..<end) != nil
  }

  /// Bytes within which `2015 年起` holds for the months behind it.
  private static let reach = 600

  private static let deciding = WordList("投票 表决 宣布 决定 判决 裁定 公布 决议 建议 提议 主张 倡议 奏请 上书")
  private static let pretexts = WordList("为由 为借口 为名 为条件 为代价 为契机 为理由 为掩护 为诱饵")
  private static let widestDecision = 80
  private static let afters = WordList("后 之后 以后")
  private static let weekdays = WordList(
    "礼拜天 礼拜日 星期天 星期日 星期一 星期二 星期三 星期四 星期五 星期六 周日 周六 周末")
  /// How something was to the writer.
  private static let opinions = WordList("很 挺 好吃 好喝 好看 难吃 难喝 难看")
  private static let writers = WordList("I we my our I'm we're")
  private static let yearly = WordList("每年 每逢 历年 every_year each_year")
  private static let onwards = WordList("每年 年起 every_year each_year")

  /// After 初, 正月 and the like.
  private func end(of quantity: Quantity, _ text: [UInt8]) -> Int {
    let end = quantity.outer.upperBound
    return end + DateLabel.partOfPeriod(end..<min(end + 12, text.count), text)
  }

  /// What happened: the rest of the clause, or the clauses after a date that stands alone.
  private func event(
    after quantity: Quantity, _ clause: Clause, _ sentence: Sentence, _ document: Document
  ) -> (range: Range<Int>, owner: Range<Int>?)? {
    let text = document.text
    let rest = SentenceCutter(text).trimmed(
      min(end(of: quantity, text), clause.range.upperBound)..<clause.range.upperBound)
    var clauses = sentence.clauses.filter { $0.range.lowerBound >= clause.range.upperBound }[...]
    if displayWidth(text, rest) > 8 {
      guard Self.conjunctions.prefix(of: text, rest) == 0 else { return nil }
      // `3 月 1 日是分界`: what that day is, and nothing that was done.
      if sentence.language == .chinese,
        text[ClauseOpening(text).end(of: rest)..<rest.upperBound].starts(with: "是".utf8)
          || Self.being.prefix(of: text, rest) > 0
      {
        return nil
      }
      guard Self.timeEnds.suffix(of: text, rest) == 0 else { return nil }
      if sentence.language == .english, holdsDay(rest, sentence) { return nil }
      guard !EventLine(document).tellsNothing(rest) else { return nil }
      let isNamed = boldName(before: sentence, rest, document) != nil
      if isTold(rest, text), isNamed || !lacksSubject(rest, sentence, document) {
        // `船会投票，旧港关闭`, `县令以防火为由，拆了市集`: what was decided or done.
        if sentence.language == .chinese,
          Self.deciding.suffix(of: text, rest) > 0 || Self.pretexts.suffix(of: text, rest) > 0,
          let next = clauses.first,
          displayWidth(text, rest.lowerBound..<next.range.upperBound) <= Self.widestDecision
        {
          return (rest.lowerBound..<next.range.upperBound, nil)
        }
        return (rest, nil)
      }
      // Told of what the text goes on about.
      guard let owner = clause.carriedSubject, owner != sentence.context.topic,
        !Self.together.contains(text, owner),
        clause.subject == nil, clause.parts?.verb != nil
      else { return nil }
      return (ClauseOpening(text).end(of: rest)..<rest.upperBound, owner)
    }
    // `70 jars, May 2019, sealed twice`: the date belongs to what stands before it.
    if sentence.language == .english, sentence.clauses.first?.range != clause.range { return nil }
    // `海瑞 1587 年死，…`: the date is of what its own clause tells.
    guard sentence.language == .english || rest.isEmpty, let first = clauses.popFirst() else {
      return nil
    }
    // A date with a comma in it reaches into the next clause.
    let start = min(max(first.range.lowerBound, quantity.outer.upperBound), first.range.upperBound)
    var event = SentenceCutter(text).trimmed(start..<first.range.upperBound)
    guard Self.conjunctions.prefix(of: text, event) == 0 else { return nil }
    if Self.pretexts.suffix(of: text, event) > 0, let next = clauses.popFirst() {
      event = event.lowerBound..<next.range.upperBound
    }
    while let next = clauses.popFirst(),
      sentence.clauses.first(where: { $0.range.upperBound == event.upperBound })?.isScope == true
    {
      event = event.lowerBound..<next.range.upperBound
    }
    guard displayWidth(text, event) >= 10, isTold(event, text),
      sentence.language == .chinese || !holdsDay(event, sentence),
      !lacksSubject(event, sentence, document)
    else { return nil }
    return (event, nil)
  }

  /// `2026: 1–4 May booked`: the event tells when itself.
  private func holdsDay(_ event: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence.tokens.contains { token in
      guard case .quantity(let other) = token.kind, other.kind.isDate,
        event.lowerBound <= token.range.lowerBound, token.range.upperBound <= event.upperBound
      else { return false }
      return if case .date(let date) = other.value { date.day != nil } else { true }
    }
  }

  /// `长沙大火前四天`: a time of its own, and no event.
  private static let timeEnds = WordList("前 后 时 时候 之前 之后 以前 以后 期间 天 周 个月 的")

  /// `进制片厂做助理`: of whom, only a note about one person or thing says.
  private func lacksSubject(_ event: Range<Int>, _ sentence: Sentence, _ document: Document) -> Bool
  {
    let text = document.text
    guard sentence.language == .chinese,
      [.predicate, .pronoun].contains(ChineseOpening(sentence, text).kind(of: event))
    else { return false }
    guard let topic = sentence.context.topic else { return true }
    return Self.becoming.prefix(of: text, event) == 0 && !Persons(text).isNamed(topic)
      && !Persons.areTold(of: document)
  }

  /// What a heading that names a thing does itself.
  private static let becoming = WordList(
    "被 列入 列为 入选 成为 获 获得 获评 更名 改名 改称 改为 升级 升格 并入 划归 归 建成 通车 开通 开放 成立 竣工 完工 投产 上市 破产 停产 停刊 创刊 首播 上映 发布 关闭 倒闭 沦陷 灭亡 迁 位于 始建 起源"
  )

  /// How it was done, and nobody who did it.
  private static let together = WordList("一起 一同 一道 同时 先后 陆续 相继 随后 分别 各自 单独 一并 一齐")
  private static let being = WordList("大概是 大约是 差不多是 又是 就是 还是 已是 正是 也是")
  private static let conjunctions = WordList("and or but not nor even 和 或 及 与 以及 但")

  /// It says of whom or what, rather than leaning on the sentence before: not `在灵武即位`, `就攻下洛阳`.
  private func isTold(_ event: Range<Int>, _ text: [UInt8]) -> Bool {
    let isEnglish = DocumentSummary.language(of: text[event]) == .english
    if isEnglish,
      EnglishVerb(text).first(in: event) == nil || EnglishReference(text).pointsBack(event)
        || EnglishReference(text).namesObjectElsewhere(event)
    {
      return false
    }
    let word = event.lowerBound..<(text[event].firstIndex { !$0.isLetter } ?? event.upperBound)
    if EnglishVerb(text).opens(event) || isEnglish && EnglishVerb(text).isListed(word)
      || Sign.at(event.lowerBound, in: text, end: event.upperBound)?.sign == .open
    {
      return false
    }
    // `等 11 月的新船再说`
    if text[event].starts(with: "的".utf8) { return false }
    let opener = Words.openers.prefix(of: text, event)
    let isScope = Words.prepositions.prefix(of: text, event) > 0
    let hasComma = event.contains {
      Sign.at($0, in: text, end: event.upperBound)?.sign == .comma || text[$0] == 0x0A
    }
    return opener == 0 && (!isScope || hasComma)
  }

  private func fact(
    _ quantity: Quantity, _ event: Range<Int>, _ carried: Range<Int>?, _ sentence: Sentence,
    _ document: Document
  ) -> Fact {
    let isChinese = sentence.language == .chinese
    let owner = isChinese && carried == nil ? owner(of: event, sentence, document) : nil
    let words =
      (owner.map { "（\($0)）" } ?? "") + (carried.map(document.string) ?? "")
      + Wording(document).text(event)
    var fact = Fact(
      kind: .date, rule: id, prior: 0.75, passage: sentence.passage, evidence: sentence.range,
      subject: words, attribute: "date", value: .text(answer(quantity, sentence, document)),
      question: isChinese
        ? "\(words)，是在\(word(for: quantity, document.text))？"
        : "\(words): \(opening(quantity, document.text))?")
    fact.place = quantity.range
    return fact
  }

  /// `from 9 May 2031 boats pay`: no day on which they did.
  private func opening(_ quantity: Quantity, _ text: [UInt8]) -> String {
    if isSince(quantity, text) { return "since when" }
    let before = max(0, quantity.range.lowerBound - 5)..<max(0, quantity.range.lowerBound - 1)
    return Self.from.contains(text, before) ? "from when" : "when"
  }

  private static let from = WordList("from")

  /// The bold name that the passage opens with, or whom all of the note tells of.
  private func owner(
    of event: Range<Int>, _ sentence: Sentence, _ document: Document
  ) -> String? {
    if let name = boldName(before: sentence, event, document) { return name }
    guard let person = document.person, sentence.context.topic == person,
      ChineseOpening(sentence, document.text).kind(of: event) == .predicate,
      !Leak.holds(document.text[event], document.text[person])
    else { return nil }
    return document.string(person)
  }

  /// `**周望** 守塔人。1604 年修好了钟`: who or what the passage tells of, before a later sentence that does not name it.
  private func boldName(
    before sentence: Sentence, _ event: Range<Int>, _ document: Document
  ) -> String? {
    let start = document.passages[sentence.passage].range.lowerBound
    guard start < sentence.range.lowerBound,
      let bold = Topic(document).boldOpening(of: sentence.passage),
      let name = ChineseLead(document).name(
        before: sentence.range.lowerBound, in: sentence.passage),
      bold.contains(name.lowerBound), !Leak.holds(document.text[event], document.text[name])
    else { return nil }
    return document.string(name)
  }

  /// As precise as the day; a month gets its year from elsewhere.
  private func word(for quantity: Quantity, _ text: [UInt8]) -> String {
    let hint = Hint(text, .chinese).hint(for: quantity, .date)
    return hint.flatMap { $0 == "哪个月" ? nil : $0 } ?? "什么时候"
  }

  /// `Since 1951`
  private func isSince(_ quantity: Quantity, _ text: [UInt8]) -> Bool {
    Self.since.prefix(of: text, quantity.range) > 0
  }

  private static let since = WordList("since")

  /// The year that a day without one must have: that of the note, or the one before when the day lies far ahead of it.
  private func year(of date: PartialDate, in document: Document) -> Int? {
    guard let month = date.month, let written = document.date.flatMap({ CivilDate(iso: $0) }) else {
      return nil
    }
    return month > written.month + 3 ? written.year - 1 : written.year
  }

  /// The date as written, with the year that the lines above or the day of the note give it.
  private func answer(
    _ quantity: Quantity, _ sentence: Sentence, _ document: Document
  ) -> String {
    let range = quantity.range
    let written = document.string(
      range.lowerBound..<range.upperBound
        + DateLabel.partOfPeriod(
          range.upperBound..<min(range.upperBound + 12, document.text.count), document.text))
    guard case .date(let date) = quantity.value, date.month != nil else { return written }
    let above = YearAbove(document)
    guard
      let year = date.year
        ?? above.year(before: range.lowerBound, in: sentence.passage)
        ?? self.year(of: date, in: document)
    else { return written }
    if written.contains(String(year)) { return written }
    guard sentence.language == .chinese else { return "\(written), \(year)" }
    // `24 年 12 月`, `去年 12 月`: the year is there, and only told otherwise.
    guard let sign = written.firstIndex(of: "年") else { return "\(year)年\(written)" }
    let told = written[..<sign].prefix { $0 != " " }
    guard told.count < 3, told.allSatisfy(\.isWholeNumber) || Self.near.contains(String(told))
    else { return written }
    return "\(year)" + written[told.endIndex...]
  }

  private static let near: Set = ["今", "去", "前", "明", "本", "当"]
}
