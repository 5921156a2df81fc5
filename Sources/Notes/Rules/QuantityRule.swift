import Recognition

/// Every quantity with a unit is worth asking for, in the words of its clause.
struct QuantityRule: SentenceRule {
  let id = "quantity"
  let triggers: [String] = []

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    guard !sentence.isQuestion, !isSupposed(sentence, document.text) else { return [] }
    let passage = document.passages[sentence.passage].range
    let label =
      sentence.range.lowerBound == passage.lowerBound
      ? LabelledLine(passage, in: document.text) : nil
    var facts: [Fact] = []
    for token in sentence.tokens {
      guard case .quantity(let quantity) = token.kind,
        let kind = kind(of: quantity, sentence, document.text),
        !isVague(quantity, kind, sentence, document.text),
        // The label of a line is what the line tells something about.
        label.map({ quantity.range.lowerBound >= $0.key.upperBound || kind == .date }) ?? true,
        // `Length: 512 m` is asked for by its label.
        label?.value != quantity.range,
        !isPartOfName(quantity, document.text), !isCut(quantity, document.text),
        !sentence.names.contains(where: { isForeign($0, behind: quantity, document.text) }),
        !(kind == .date && isAsOf(quantity, sentence, document.text)),
        !(kind == .date && document.passages[sentence.passage].isHeading),
        !(kind == .date && isPointedAt(quantity, sentence, document.text)),
        !isOneOfSeveral(quantity, sentence, document.text),
        !lacksAttribute(quantity, sentence, document.text),
        !isLabelled(quantity, sentence, document.text),
        !(kind == .date && lacksYear(quantity, sentence, document)),
        !isDenied(quantity, sentence, document.text),
        let clause = sentence.clause(at: quantity.range.lowerBound)
      else { continue }
      facts.append(
        Fact(
          kind: kind,
          rule: isSmall(quantity, document.text) ? id + ".small" : id + "." + kind.rawValue,
          prior: 0.6, passage: sentence.passage, evidence: sentence.range,
          value: .span(whole(quantity, kind, document.text)), unit: quantity.unit,
          hint: hint(for: quantity, kind, sentence, document), window: clause.range))
    }
    return facts
  }

  /// `(2023 模拟题) 设导体棒长 0.5 m`: the figures of an exercise.
  private func isSupposed(_ sentence: Sentence, _ text: [UInt8]) -> Bool {
    guard sentence.language == .chinese, let first = sentence.clauses.first?.range else {
      return false
    }
    var start = first.lowerBound
    if let bracket = sentence.brackets.first, bracket.offset <= first.lowerBound + 3,
      let close = sentence.brackets.dropFirst().first(where: { $0.depth == 0 }),
      close.offset < first.upperBound
    {
      start = close.offset
    }
    let rest = SentenceCutter(text).trimmed(start..<first.upperBound)
    return Self.suppositions.prefix(of: text, rest) > 0
  }

  private static let suppositions = WordList("设 假设 若设 例题 已知 假如 比方说")

  private func kind(
    of quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> FactKind? {
    if isCountOfDays(quantity, sentence, text) { return .duration }
    return isEarlyYear(quantity, sentence, text)
      ? .date : quantity.factKind ?? interval(quantity, text)
  }

  /// `60 日作出决定，简单的 15 日`: beside a length in 日 no day of a month.
  private func isCountOfDays(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard case .date(let date) = quantity.value, date.day != nil, date.month == nil,
      text[quantity.range].suffix(3).elementsEqual("日".utf8)
    else { return false }
    return sentence.tokens.contains { token in
      guard case .quantity(let other) = token.kind else { return false }
      return other.kind == .duration && text[other.range].suffix(3).elementsEqual("日".utf8)
    }
  }

  /// `758 年`: a year before 1000 looks like a length of time.
  private func isEarlyYear(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard quantity.kind == .duration, DateLabel.isYear(quantity.range, text) else { return false }
    let end = quantity.range.upperBound
    let before = SentenceCutter(text).trimmed(before(quantity, in: sentence))
    let behind = end..<min(end + 12, sentence.range.upperBound)
    // `立于门前 240 年`: with nothing told behind it, a length after all.
    guard behind.count > 2, text[end] >= 0xE4, text[end] < 0xEF else { return false }
    return Self.lasting.suffix(of: text, before) == 0
      && Self.lastingBehind.prefix(of: text, behind) == 0
  }

  private static let lasting = WordList(
    "历时 前后 共 约 近 长达 达 了 过去 每 超过 不到 至少 大约 有 用 延续 持续 统治 存在 写 是 过 活 满 树龄 寿命 第")
  private static let lastingBehind = WordList("来 间 后 前 以上 以来 以后 之后 之前 以前 的历史 里 内 时间 之久 左右 才 寿命")

  /// With the rest of a compound unit: `多少g/cm³`.
  private func hint(
    for quantity: Quantity, _ kind: FactKind, _ sentence: Sentence, _ document: Document
  ) -> String? {
    guard
      let hint = Hint(
        document.text, document.language == .chinese ? .chinese : sentence.language
      ).hint(for: quantity, kind)
    else { return nil }
    let end = whole(quantity, kind, document.text).upperBound
    guard end > quantity.range.upperBound, !quantity.kind.isDate,
      document.text[quantity.range.upperBound] < 0x80
    else { return hint }
    return hint + document.string(quantity.range.upperBound..<end)
  }

  /// `(as of June 2024)`, `… costs $20 (shop, June 2024)`: the day on which something else held.
  private func isAsOf(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    let before =
      max(sentence.range.lowerBound, quantity.outer.lowerBound - 30)..<quantity.outer.lowerBound
    if Self.asOf.suffix(of: text, SentenceCutter(text).trimmed(before)) > 0 { return true }
    let end = quantity.range.upperBound
    guard end < text.count, text[end] == UInt8(ascii: ")") || text[end...].starts(with: "）".utf8),
      let open = text[before].lastIndex(where: { $0 == UInt8(ascii: "(") })
        ?? wideBracket(before, text),
      !text[open + 1..<quantity.range.lowerBound].contains(UInt8(ascii: ")"))
    else { return false }
    // The bracket ends the sentence, and what stands before it is itself a figure to learn.
    return end + 4 >= sentence.range.upperBound
      && sentence.tokens.contains { token in
        guard case .quantity(let other) = token.kind else { return false }
        return token.range.upperBound <= open && other.factKind != nil && !other.kind.isDate
      }
  }

  /// `7月` of a year that only a line above says.
  private func lacksYear(
    _ quantity: Quantity, _ sentence: Sentence, _ document: Document
  ) -> Bool {
    guard case .date(let date) = quantity.value, date.year == nil, date.month != nil,
      YearAbove(document).year(before: sentence.range.lowerBound, in: sentence.passage) != nil
    else { return false }
    return !sentence.tokens.contains { token in
      guard case .quantity(let other) = token.kind, case .date(let date) = other.value else {
        return false
      }
      return date.year != nil
    }
  }

  private func wideBracket(_ range: Range<Int>, _ text: [UInt8]) -> Int? {
    range.last { text[$0] == 0xEF && text[$0..<range.upperBound].starts(with: "（".utf8) }
  }

  private static let asOf = WordList("as_of as_at status 截至 截止 截止到")

  /// `every six weeks`, `每 6 周`: how often.
  private func interval(_ quantity: Quantity, _ text: [UInt8]) -> FactKind? {
    guard quantity.kind == .set else { return nil }
    if text[quantity.range].starts(with: "每".utf8) {
      return text[quantity.range].contains(where: \.isDigit) ? .duration : nil
    }
    guard text[quantity.range].prefix(5).map(\.folded).elementsEqual("every".utf8) else {
      return nil
    }
    let words = text[quantity.range].split(separator: 0x20)
    guard words.count == 3 else { return nil }
    return words[2].last == UInt8(ascii: "s") ? .duration : nil
  }

  /// With the first figure of a span (`15~30分钟`) and the rest of a compound unit (`0.2g/l`).
  /// `公元前256年—前251年`: after the second year.
  private func endOfSpan(behind end: Int, _ text: [UInt8]) -> Int {
    guard let dash = ["—", "–", "～", "~", "至"].first(where: { text[end...].starts(with: $0.utf8) })
    else { return end }
    var at = end + dash.utf8.count
    if text[at...].starts(with: "公元".utf8) { at += 6 }
    if text[at...].starts(with: "前".utf8) { at += 3 }
    let figure = at
    while at < text.count, text[at].isDigit { at += 1 }
    if at < text.count, text[at] == 0x20 { at += 1 }
    return at > figure && text[at...].starts(with: "年".utf8) ? at + 3 : end
  }

  /// `0.1g/l~0.2g/l`: where the span begins whose last figure a quantity is.
  private func firstFigure(of quantity: Quantity, _ text: [UInt8]) -> Int {
    let start = quantity.range.lowerBound
    guard start > 2, text[start - 1] == UInt8(ascii: "~"), text[start - 2].isLetter else {
      return start
    }
    var at = start - 1
    while at > 0,
      text[at - 1].isAlphanumeric || text[at - 1] == UInt8(ascii: ".")
        || text[at - 1] == UInt8(ascii: "/")
    {
      at -= 1
    }
    return text[at].isDigit ? at : start
  }

  private func whole(_ quantity: Quantity, _ kind: FactKind, _ text: [UInt8]) -> Range<Int> {
    var start = firstFigure(of: quantity, text)
    var end = quantity.range.upperBound
    if start > 1, text[start - 1] == UInt8(ascii: "~") || text[start - 1] == UInt8(ascii: "-"),
      text[start - 2].isDigit
    {
      start -= 1
      while start > 0, text[start - 1].isDigit || text[start - 1] == UInt8(ascii: ".") {
        start -= 1
      }
    }
    if start > 3, text[..<start].suffix(3).elementsEqual("−".utf8), !text[start - 4].isAlphanumeric
    {
      start -= 3
    }
    if end + 1 < text.count, text[end] == UInt8(ascii: "/"), text[end + 1].isLetter,
      text[end - 1].isLetter
    {
      end += 1
      while end < text.count, text[end].isLetter { end += 1 }
      for power in ["²", "³"] where text[end...].starts(with: power.utf8) { end += 2 }
    }
    if kind == .date { end = endOfSpan(behind: end, text) }
    if kind == .date { end += partOfPeriod(after: end, text) }
    // `37 dB(A)`
    if end + 2 < text.count, text[end] == UInt8(ascii: "("), text[end - 1].isLetter,
      text[end + 1].isLetter, text[end + 2] == UInt8(ascii: ")")
    {
      end += 3
    }
    if text[start..<end].suffix(3).elementsEqual("个".utf8) {
      end += Self.counted.prefix(of: text, end..<min(end + 12, text.count))
    }
    return start..<end
  }

  /// `9 月初`, `756 年正月`: bytes of the part of a month or year that a date names.
  private func partOfPeriod(after end: Int, _ text: [UInt8]) -> Int {
    DateLabel.partOfPeriod(end..<min(end + 12, text.count), text)
  }

  /// `几个`, `一种`, `两部分`: no figure to learn.
  private func isVague(
    _ quantity: Quantity, _ kind: FactKind, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    let isFigure = text[quantity.range].contains(where: \.isDigit)
    if kind == .date, !isFigure || isRelative(quantity, sentence, text) { return true }
    // `for the next 50 years`
    if kind == .date, sentence.language == .english,
      Self.relatives.prefix(of: text, quantity.range) > 0
    {
      return true
    }
    // `on 2`, `params 65535`
    if kind == .date, sentence.language == .english,
      ![3, 4].contains(quantity.range.count), text[quantity.range].allSatisfy(\.isDigit)
    {
      return true
    }
    if kind == .duration, DateLabel.isYear(quantity.range, text) { return true }
    if quantity.kind == .duration, kind == .date { return false }
    if kind == .duration,
      Self.deictic.suffix(of: text, before(quantity, in: sentence)) > 0,
      Self.ahead.suffix(of: text, before(quantity, in: sentence)) == 0
    {
      return true
    }
    // `一年财政收入`
    if kind == .duration,
      ["一年", "一天", "一周", "一日"].contains(where: { text[quantity.range].elementsEqual($0.utf8) }),
      quantity.range.upperBound + 3 <= sentence.range.upperBound,
      ChineseLexicon.word(
        at: quantity.range.upperBound, in: text, end: sentence.range.upperBound)?.kind == .noun
    {
      return true
    }
    if kind == .duration, !isFigure, isEraYear(quantity, sentence, text) { return true }
    if kind == .duration, text[quantity.range].starts(with: "一".utf8),
      isRate(quantity, sentence)
    {
      return true
    }
    // `(23 年 3.83)`: a year and what it came to.
    if kind == .duration, text[quantity.range].suffix(3).elementsEqual("年".utf8),
      text[quantity.range.upperBound...].prefix(2).drop(while: { $0 == 0x20 }).first?.isDigit
        == true
    {
      return true
    }
    // `天成三年十二月`: the year of an era that has no name in the table.
    if kind == .duration, text[quantity.range].suffix(3).elementsEqual("年".utf8), !isFigure,
      Self.months.prefix(
        of: text,
        quantity.range.upperBound..<min(quantity.range.upperBound + 9, sentence.range.upperBound))
        > 0
    {
      return true
    }
    // `一年两次`: how often.
    if kind == .duration, text[quantity.range].starts(with: "一".utf8),
      sentence.tokens.contains(where: {
        $0.range.lowerBound == quantity.range.upperBound && $0.isQuantity
      })
    {
      return true
    }
    if kind == .duration, !isFigure, !isWritten(quantity, text) {
      return Self.forecasts.first(in: text, sentence.range) == nil
    }
    if case .vague = quantity.value { return kind != .duration }
    guard kind == .count, quantity.kind == .count, quantity.unit != nil else { return false }
    let isWritten = text[quantity.amount].allSatisfy { $0 >= 0x80 }
    return isWritten && (quantity.number?.integer ?? 100) < 3
  }

  /// `(924 年,同光二年)`: a year beside the same year in figures.
  private func isEraYear(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    let start = quantity.range.lowerBound - 6
    guard text[quantity.range].suffix(3).elementsEqual("年".utf8), start > sentence.range.lowerBound,
      text[start] >= 0xE4
    else { return false }
    let before = max(sentence.range.lowerBound, start - 16)..<start
    return text[before].contains(where: \.isDigit)
      && [UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: " ")].contains(text[start - 1])
  }

  /// `一年大约 180 万台`: so much in so long.
  private func isRate(_ quantity: Quantity, _ sentence: Sentence) -> Bool {
    sentence.tokens.contains { token in
      token.isQuantity && token.range.lowerBound >= quantity.range.upperBound
        && token.range.lowerBound - quantity.range.upperBound <= 9
    }
  }

  /// `60 years ago (1959)`: it will be wrong next year, and the year stands beside it.
  private func isRelative(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    guard case .date(let date) = quantity.value,
      date.offset != nil || Self.agos.suffix(of: text, quantity.range) > 0
    else { return false }
    return sentence.range.contains { at in
      at + 4 <= sentence.range.upperBound && !quantity.range.contains(at)
        && (text[at] == UInt8(ascii: "1") || text[at] == UInt8(ascii: "2"))
        && text[at..<at + 4].allSatisfy(\.isDigit)
        && (at == 0 || !text[at - 1].isAlphanumeric)
        && (at + 4 == text.count || !text[at + 4].isAlphanumeric)
    }
  }

  /// Half a date (`755年|11月`), half a time (`31秒|8`), small change that is a spice (`八角`), a room's or class's number.
  private func isCut(_ quantity: Quantity, _ text: [UInt8]) -> Bool {
    let range = quantity.range
    let before = text[..<range.lowerBound].suffix(3)
    let after = text[range.upperBound...].prefix(3)
    if after.first?.isDigit == true
      || ["半", "多", "份"].contains(where: { after.elementsEqual($0.utf8) })
    {
      return true
    }
    // `0.1g/l~0.2g/l`: the first figure of a span.
    if text[range.upperBound...].prefix(8).drop(while: { $0.isLetter || $0 == UInt8(ascii: "/") })
      .first == UInt8(ascii: "~"), quantity.kind == .dimension
    {
      return true
    }
    // `小飞马 610N`: a model rather than a force.
    if quantity.unit == "Newton", text[range.upperBound - 2].isDigit { return true }
    // `6 °|dH`
    if after.first?.isLetter == true, text[range.upperBound - 1] >= 0x80,
      text[range.upperBound - 1] < 0xC0,
      text[range.upperBound - 2] == 0xC2
    {
      return true
    }
    // `9-21 Mar|-Oct`
    if quantity.kind.isDate, after.count > 1, after.first == UInt8(ascii: "-"),
      after.dropFirst().first?.isAlphanumeric == true
    {
      return true
    }
    // `十字军`, `三重县`: the numeral belongs to a name.
    if Self.named.prefix(of: text, range.lowerBound..<min(range.upperBound + 6, text.count)) > 0 {
      return true
    }
    // An exponent or index of a formula.
    if before.last.map(Self.formula.contains) == true { return true }
    if quantity.kind.isDate, ["年", "月"].contains(where: { before.elementsEqual($0.utf8) }) {
      return true
    }
    guard let last = text[range].suffix(3).first, last >= 0xE3 else { return false }
    let isFigure = text[range].contains(where: \.isDigit)
    if quantity.kind == .currency, !isFigure, Self.change.suffix(of: text, range) > 0 {
      return true
    }
    return Self.numbered.suffix(of: text, range) > 0
  }

  /// `1927 年和 1994 年`, `3 个或 5 个`: half of what belongs together.
  private func isOneOfSeveral(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard sentence.language == .chinese,
      let index = sentence.indexOfToken(at: quantity.range.lowerBound)
    else { return false }
    func isAlike(_ other: Int, _ between: Range<Int>) -> Bool {
      guard sentence.tokens.indices.contains(other),
        case .quantity(let beside) = sentence.tokens[other].kind, beside.kind == quantity.kind,
        beside.unit == quantity.unit, between.count < 12
      else { return false }
      let joint = SentenceCutter(text).trimmed(between)
      let joints = quantity.kind.isDate ? Self.joints : Self.alternatives
      return joints.contains(text, joint)
    }
    let before = index - 2
    let behind = index + 2
    if before >= 0,
      isAlike(before, sentence.tokens[before].range.upperBound..<quantity.range.lowerBound)
    {
      return true
    }
    return behind < sentence.tokens.count
      && isAlike(behind, quantity.range.upperBound..<sentence.tokens[behind].range.lowerBound)
  }

  private static let joints = WordList("、 和 与 及 或 或者")
  private static let alternatives = WordList("或 或者")

  /// `X 为 10 秒`: what of X, an earlier line says.
  private func lacksAttribute(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard sentence.language == .chinese, let clause = sentence.clauses.first,
      sentence.clauses.dropFirst().allSatisfy({ $0.range.lowerBound > quantity.range.lowerBound }),
      let subject = clause.subject, sentence.names.contains(subject), let verb = clause.parts?.verb,
      Self.equating.contains(text, verb)
    else { return false }
    return !quantity.kind.isDate && quantity.outer.lowerBound <= verb.upperBound + 1
      && quantity.range.upperBound + 3 >= clause.range.upperBound
  }

  private static let equating = WordList("为 是 达 达到 有")

  /// `1938 那个数最高`: what the year stands for was said before.
  private func isPointedAt(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    let behind = SentenceCutter(text).trimmed(quantity.range.upperBound..<sentence.range.upperBound)
    return sentence.language == .chinese && Self.pointing.prefix(of: text, behind) > 0
  }

  private static let pointing = WordList("那个 这个 那 这 那年 这年 那一年 这一年")

  /// `2 栋的…`, `p. 3 版`, `1.5对吧`: the figure names one of several, or the unit is none.
  private func isLabelled(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    guard quantity.kind == .count else { return false }
    let end = quantity.range.upperBound
    let behind = end..<min(end + 9, text.count)
    // `Ed = 1 单位弹性`
    if text[quantity.range].suffix(6).elementsEqual("单位".utf8) {
      return behind.count >= 3 && text[end] >= 0xE4 && text[end] < 0xEF
    }
    // `取 2 只写到磁盘`
    if text[quantity.range].suffix(3).elementsEqual("只".utf8), behind.count >= 3, text[end] >= 0xE4
    {
      let word = ChineseLexicon.word(at: end, in: text, end: text.count)?.kind
      let kind = word ?? ChineseLexicon.kind(ofCharacterAt: end, in: text)
      return [.verb, .weakVerb, .auxiliary, .adverb, .preposition].contains(kind)
    }
    guard Self.naming.suffix(of: text, quantity.range) > 0 else { return false }
    let before = SentenceCutter(text).trimmed(before(quantity, in: sentence))
    if Self.articles.suffix(of: text, quantity.range) > 0 {
      // `不得超过二年（24 条）`
      return Self.brackets.suffix(of: text, before) > 0
    }
    return before.isEmpty || Self.joining.suffix(of: text, before) > 0
      // `37 页的报告`
      || Self.pages.suffix(of: text, quantity.range) == 0
        && Self.joining.prefix(of: text, SentenceCutter(text).trimmed(behind)) > 0
  }

  private static let naming = WordList("条 款 章 节 栋 幢 号 班 组 版 页 期 单元 排 路 区 队 桌 楼 层")
  private static let articles = WordList("条 款 章 节")
  private static let brackets = WordList("（ ( 第 见")
  private static let pages = WordList("页 层 楼")
  private static let joining = WordList("： : ， , 、 和 与 及 先 后 的 （ ( ） ) 】 」 在 见 从 到 由 ; ；")

  /// `1896 赫尔曼·霍尔瑞斯`: what looks like a unit begins a name.
  private func isForeign(_ name: Range<Int>, behind quantity: Quantity, _ text: [UInt8]) -> Bool {
    name.lowerBound == quantity.range.upperBound && text[name].contains(0xC2)
      && text[name.lowerBound] >= 0xE4
  }

  /// Units that are counted with 个.
  private static let counted = WordList("字节 比特 大气压 百分点 基点 工作日 交易日 自然日 像素 单位 学分 季度 世纪 汉字 字符 单词")
  private static let named = WordList(
    "十字军 十字架 十字路口 三重县 三角洲 三角形 三角函数 三国 三峡 三位一体 三权分立 四书 四合院 五行 五官 五代 六朝 七国 八国联军 八旗 九州 百科 千岛 一对一 一对多 多对一 多对多 一次性 二手 一手 一元论 二进制 十进制 八进制 十六进制 一级市场 二级市场"
  )
  private static let formula = "^_{\\".utf8.map(\.self)
  private static let change = WordList("角 块 毛 分")
  private static let numbered = WordList("楼 班 号 届 章 室 年级")

  /// A single Chinese numeral with a classifier counts what is named anyway: `三次握手`.
  private func isSmall(_ quantity: Quantity, _ text: [UInt8]) -> Bool {
    quantity.amount.count == 3 && text[quantity.amount.lowerBound] >= 0xE3
      && quantity.factKind == .count
  }

  /// A Chinese or English numeral stands before the unit: `三个月`, `six weeks`.
  private func isWritten(_ quantity: Quantity, _ text: [UInt8]) -> Bool {
    if case .vague = quantity.value { return false }
    return !["几", "数", "半"].contains { text[quantity.range].starts(with: $0.utf8) }
  }

  /// `AIME 2024`, `2024 AIME`: the year belongs to the name beside it.
  private func isPartOfName(_ quantity: Quantity, _ text: [UInt8]) -> Bool {
    guard quantity.kind.isDate || quantity.kind == .number else { return false }
    var before = quantity.range.lowerBound
    while before > 0, text[before - 1] == 0x20 { before -= 1 }
    var after = quantity.range.upperBound
    while after < text.count, text[after] == 0x20 { after += 1 }
    let wordBefore = text[..<before].suffix(8).reversed().prefix { $0.isAlphanumeric }
    let wordAfter = text[after...].prefix(8).prefix { $0.isAlphanumeric }
    return wordBefore.filter(\.isCapital).count > 1 || wordAfter.filter(\.isCapital).count > 1
  }

  /// `not 56B`: what the text says it is not.
  private func isDenied(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    let before = before(quantity, in: sentence)
    let near = max(before.lowerBound, before.upperBound - 20)..<before.upperBound
    return Self.denials.first(in: text, near) != nil
  }

  /// What the sentence says before a quantity; nothing when an endless sentence was cut inside its outer range.
  private func before(_ quantity: Quantity, in sentence: Sentence) -> Range<Int> {
    let end = quantity.outer.lowerBound
    return min(sentence.range.lowerBound, end)..<end
  }

  private static let relatives = WordList(
    "next last this past coming today tomorrow yesterday tonight now the_next the_last the_past")
  private static let agos = WordList("ago 前 以前 之前")
  private static let months = WordList(
    "正月 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月 腊月 冬月 春 夏 秋 冬 正 闰")
  private static let deictic = WordList("这 那 前 过去 近 前面 the this these last past")
  private static let ahead = WordList("提前")
  private static let forecasts = WordList("未来 将 内 预计 可能 需要 至少 within next take takes last lasts")
  private static let denials = WordList("not no isn't doesn't never 不是 并非 不到 没有")
}
