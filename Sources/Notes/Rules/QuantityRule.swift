import Recognition

/// Every quantity with a unit is worth asking for, in the words of its clause.
struct QuantityRule: SentenceRule {
  let id = "quantity"
  let triggers: [String] = []

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    guard !sentence.isQuestion, !isSupposed(sentence, document.text),
      !isReckonedFromAbove(sentence, document),
      sentence.language == .english || !BandRule().asks(sentence.passage, of: document)
    else { return [] }
    let passage = document.passages[sentence.passage].range
    let label =
      sentence.range.lowerBound == passage.lowerBound
      ? document.labelledLine(at: sentence.passage) : nil
    var facts: [Fact] = []
    for token in sentence.tokens {
      guard case .quantity(let quantity) = token.kind,
        let kind = kind(of: quantity, sentence, document.text),
        !isVague(quantity, kind, sentence, document.text),
        // The label of a line is what the line tells something about.
        label.map({ quantity.range.lowerBound >= $0.key.upperBound || kind == .date }) ?? true,
        // `Length: 512 m` is asked for by its label.
        label?.value != quantity.range,
        !isOption(quantity, document), !isPartOfName(quantity, document.text),
        !isPartOfWord(quantity, sentence, document.text),
        !isCut(quantity, document.text),
        !sentence.names.contains(where: { isForeign($0, behind: quantity, document.text) }),
        !(kind == .date && isAsOf(quantity, sentence, document.text)),
        !(kind == .date && document.passages[sentence.passage].isHeading),
        !(kind == .date && isPointedAt(quantity, sentence, document.text)),
        !isOneOfSeveral(quantity, sentence, document.text),
        !isOneOfRow(quantity, sentence, document.text),
        !lacksAttribute(quantity, sentence, document.text),
        !isLabelled(quantity, sentence, document.text),
        !(kind == .date && lacksYear(quantity, sentence, document)),
        !(kind == .date && isOfStatistic(quantity, sentence, document.text)),
        !isDenied(quantity, sentence, document.text), !isRest(quantity, sentence, document.text),
        !isSetting(quantity, kind, sentence, document.text),
        !isConversion(quantity, sentence, document.text),
        let clause = sentence.clause(at: quantity.range.lowerBound)
      else { continue }
      facts.append(
        Fact(
          kind: kind,
          rule: isSmall(quantity, document.text) ? id + ".small" : id + "." + kind.rawValue,
          prior: 0.6, passage: sentence.passage, evidence: sentence.range,
          value: .span(whole(quantity, kind, sentence, document.text)), unit: quantity.unit,
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

  func kind(
    of quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> FactKind? {
    if isCountOfDays(quantity, sentence, text) { return .duration }
    if isLargeNumber(quantity, sentence, text) { return .count }
    return isEarlyYear(quantity, sentence, text) || isShortYear(quantity, sentence, text)
      ? .date : quantity.factKind ?? interval(quantity, text)
  }

  /// `60 日作出决定，简单的 15 日`: beside a length in 日 no day of a month.
  private func isCountOfDays(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard case .date(let date) = quantity.value, date.day != nil, date.month == nil,
      text[quantity.range].suffix(3).elementsEqual("日".utf8)
    else { return false }
    // `自收到货物之日起 7 日`
    if text[quantity.amount].allSatisfy(\.isDigit),
      Self.starts.suffix(of: text, SentenceCutter(text).trimmed(before(quantity, in: sentence))) > 0
    {
      return true
    }
    return sentence.tokens.contains { token in
      guard case .quantity(let other) = token.kind else { return false }
      return other.kind == .duration && text[other.range].suffix(3).elementsEqual("日".utf8)
    }
  }

  private static let starts = WordList("之日起 日起 次日起 当日起")

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

  /// `24 年底`: no length of time ends so.
  private func isEdgeOfYear(behind end: Int, _ text: [UInt8]) -> Bool {
    let near = end..<min(end + 6, text.count)
    return Self.edges.prefix(of: text, near) > 0 && Self.noEdges.prefix(of: text, near) == 0
  }

  private static let edges = WordList("底 初 末")
  private static let noEdges = WordList("底子 底气 底薪 初中 初恋 末期")

  /// `98 年获奖`, `奥运 04 年设项`: a year without its century, for nobody counts so many years of what was done.
  private func isShortYear(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    let figures = text[quantity.amount]
    guard sentence.language == .chinese, quantity.kind == .duration, figures.count == 2,
      figures.allSatisfy(\.isDigit), let first = figures.first,
      first == UInt8(ascii: "0") || first >= UInt8(ascii: "5")
        || isEdgeOfYear(behind: quantity.range.upperBound, text),
      quantity.outer == quantity.range, text[quantity.range].suffix(3).elementsEqual("年".utf8)
    else { return false }
    let end = quantity.range.upperBound
    // `67 年 Holm 接手`
    let gap = end < text.count && text[end] == 0x20 ? 1 : 0
    let behind = end + gap..<max(end + gap, min(end + 12, sentence.range.upperBound))
    guard behind.count > 2,
      (0xE4...0xE9).contains(text[behind.lowerBound])
        || gap > 0 && text[behind.lowerBound].isCapital
    else { return false }
    let before = SentenceCutter(text).trimmed(before(quantity, in: sentence))
    // `木桥 67 年才有栏杆`, but `等了 67 年才有`
    let isOnly = text[behind].starts(with: "才".utf8)
    return Self.lasting.suffix(of: text, before) == 0
      && (isOnly
        ? Self.waiting.suffix(of: text, before) == 0
        : Self.lastingBehind.prefix(of: text, behind) == 0)
      && Self.terms.prefix(of: text, behind) == 0
  }

  private static let waiting = WordList("等 花 花费 经过 隔 熬 干 要 得 需 需要")

  /// What lasts for so many years.
  private static let terms = WordList(
    "的 产权 使用权 租期 租约 质保 保修 版权 保护期 期限 历史 一遇 如一日 光阴 不 没 未 至 到 老 陈 树龄 工龄 党龄")

  private static let lasting = WordList(
    "历时 前后 共 约 近 长达 达 了 过去 每 超过 不到 至少 大约 有 用 延续 持续 统治 存在 写 是 过 活 满 树龄 寿命 第")
  private static let lastingBehind = WordList("来 间 后 前 以上 以来 以后 之后 之前 以前 的历史 里 内 时间 之久 左右 才 寿命")

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

  /// `from [£4 to £6]`: two figures.
  private func isChange(_ answer: Range<Int>, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    Self.to.first(in: text, answer) != nil
      && Self.from.suffix(
        of: text, sentence.range.lowerBound..<max(sentence.range.lowerBound, answer.lowerBound - 1))
        > 0
  }

  private static let to = WordList("to")
  private static let from = WordList("from")

  /// With the rest of a compound unit: `多少g/cm³`.
  private func hint(
    for quantity: Quantity, _ kind: FactKind, _ sentence: Sentence, _ document: Document
  ) -> String? {
    guard
      let hint = Hint(
        document.text, document.language == .chinese ? .chinese : sentence.language
      ).hint(for: quantity, kind)
    else {
      return isLargeNumber(quantity, sentence, document.text)
        ? isSum(quantity, sentence, document.text) ? "多少钱" : "多少" : nil
    }
    let answer = whole(quantity, kind, sentence, document.text)
    if let noun = noun(ofMillions: quantity, sentence, document.text) {
      return "how many \(document.string(noun))"
    }
    if countsMillions(quantity, sentence, document.text) { return "how much" }
    if hint == "多少钱", isPiece(answer, document.text) { return "多少块" }
    if hint == "多少点", let hour = quantity.number?.integer, (0...24).contains(hour) {
      return answer.count > quantity.range.count + 3 ? "几点到几点" : "几点"
    }
    if isInTwoUnits(answer, quantity, document.text) { return "多少" }
    if sentence.language == .english, quantity.kind == .currency,
      isChange(quantity.range, sentence, document.text)
    {
      return "\(hint) to \(hint)"
    }
    if document.language == .chinese {
      if isSpanOfYears(answer, document.text) { return "哪年到哪年" }
      // `3–6 月`
      if kind == .date, answer.lowerBound < quantity.range.lowerBound { return "什么时候" }
    }
    if Sides.start(
      before: quantity.range.lowerBound, notBefore: sentence.range.lowerBound, document.text)
      != nil
    {
      return document.language == .chinese ? "多大" : "what size"
    }
    if firstPart(of: quantity, sentence, document.text) < quantity.range.lowerBound {
      return document.language == .chinese ? "多少" : "how much"
    }
    let end = answer.upperBound
    // `9 yr olds`
    if hint == "how long", end < sentence.range.upperBound,
      Self.olds.prefix(
        of: document.text, SentenceCutter(document.text).trimmed(end..<sentence.range.upperBound))
        > 0
    {
      return "what age"
    }
    // `8 个字节`
    if end > quantity.range.upperBound, hint.hasSuffix("个"), end <= sentence.range.upperBound {
      return hint + document.string(quantity.range.upperBound..<end)
    }
    guard end > quantity.range.upperBound, !quantity.kind.isDate,
      document.text[quantity.range.upperBound] < 0x80
    else { return hint }
    return hint + document.string(quantity.range.upperBound..<end)
  }

  private static let olds = WordList("old olds")
  /// `给学校留 3 块`, near `每块 8 平米`.
  private func isPiece(_ answer: Range<Int>, _ text: [UInt8]) -> Bool {
    let start = max(0, answer.lowerBound - Self.reach)
    let near = text[start..<min(text.count, answer.upperBound + 30)]
    return text[answer].suffix(3).elementsEqual("块".utf8)
      && Leak.holds(near, Array("每块".utf8)[...])
  }

  /// Bytes within which a classifier says what 块 counts.
  private static let reach = 600

  /// `--grace 20m`, as code: what somebody might type.
  private func isOption(_ quantity: Quantity, _ document: Document) -> Bool {
    let line = document.text[..<quantity.range.lowerBound].suffix(40).indices
    return document.marks(in: line).contains { mark in
      mark.kind == .code && document.text[mark.range.lowerBound] == UInt8(ascii: "-")
        && mark.range.upperBound >= quantity.range.upperBound
    }
  }

  /// `capex 40m` beside `sales of $600m`: no metres.
  private func countsMillions(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    guard sentence.language == .english, quantity.kind == .dimension,
      quantity.range.upperBound == quantity.amount.upperBound + 1,
      text[quantity.amount.upperBound] == UInt8(ascii: "m")
    else { return false }
    return ["$", "€", "£"].contains { Leak.holds(text[sentence.range], Array($0.utf8)[...]) }
  }

  /// `948—960年`
  private func isSpanOfYears(_ answer: Range<Int>, _ text: [UInt8]) -> Bool {
    let figures = text[answer].split { !$0.isDigit }
    return text[answer].suffix(3).elementsEqual("年".utf8) && figures.count == 2
      && figures.allSatisfy { (3...4).contains($0.count) }
      && ["–", "—", "～", "~", "-", "至"].contains { Leak.holds(text[answer], Array($0.utf8)[...]) }
  }

  /// A single Chinese numeral with a classifier counts what is named anyway: `三次握手`.
  private func isSmall(_ quantity: Quantity, _ text: [UInt8]) -> Bool {
    quantity.amount.count == 3 && text[quantity.amount.lowerBound] >= 0xE3
      && quantity.factKind == .count
  }

  /// What the sentence says before a quantity; nothing when an endless sentence was cut inside its outer range.
  func before(_ quantity: Quantity, in sentence: Sentence) -> Range<Int> {
    let end = quantity.outer.lowerBound
    return min(sentence.range.lowerBound, end)..<end
  }
}
