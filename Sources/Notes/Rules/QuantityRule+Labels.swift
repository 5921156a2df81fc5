import Recognition

/// Figures that number or label something and measure nothing.
extension QuantityRule {
  /// `X 为 10 秒`: what of X, an earlier line says.
  func lacksAttribute(
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

  /// `2 栋的…`, `p. 3 版`, `1.5对吧`: the figure names one of several, or the unit is none.
  func isLabelled(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    // `周二 3–4 节`
    if quantity.kind == .numberRange, Self.naming.suffix(of: text, quantity.range) > 0 {
      return true
    }
    if opensWord(behind: quantity, sentence, text) { return true }
    guard quantity.kind == .count else { return false }
    // `1962 把船厂卖给…`: a year, and no handles.
    if Self.handling.suffix(of: text, quantity.range) > 0, isYearLike(quantity.amount, text) {
      return true
    }
    // `1962 首批…`
    if text[quantity.range].suffix(3).elementsEqual("首".utf8), isYearLike(quantity.amount, text),
      Self.firsts.prefix(
        of: text,
        quantity.range.upperBound..<max(quantity.range.upperBound, sentence.range.upperBound))
        > 0
    {
      return true
    }
    let end = quantity.range.upperBound
    let behind = end..<min(end + 9, text.count)
    // `Ed = 1 单位弹性`
    if text[quantity.range].suffix(6).elementsEqual("单位".utf8) {
      // `P 0.97–1.61  单位 mmol/L`
      if end + 1 < text.count, text[end] == 0x20, text[end + 1].isLetter { return true }
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
    // `6 栋 2 号梯`
    if text[end..<max(end, sentence.range.upperBound)].drop(while: { $0 == 0x20 }).first?.isDigit
      == true
    {
      return true
    }
    let before = SentenceCutter(text).trimmed(before(quantity, in: sentence))
    if Self.articles.suffix(of: text, quantity.range) > 0 {
      // `208 条规定…`
      if Self.ruling.prefix(of: text, SentenceCutter(text).trimmed(behind)) > 0 { return true }
      // `不得超过二年（24 条）`
      return Self.brackets.suffix(of: text, before) > 0
    }
    return before.isEmpty || Self.joining.suffix(of: text, before) > 0
      // `37 页的报告`
      || Self.pages.suffix(of: text, quantity.range) == 0
        && Self.joining.prefix(of: text, SentenceCutter(text).trimmed(behind)) > 0
  }

  /// `1971 票房`, `1958年大修`: behind a year another word begins with what would be a unit.
  private func opensWord(
    behind quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard sentence.language == .chinese, isYearLike(quantity.amount, text),
      let start = (quantity.amount.upperBound..<quantity.range.upperBound).first(where: {
        text[$0] != 0x20
      }), text[start] >= 0xE4
    else { return false }
    let unit = start..<max(start, sentence.range.upperBound)
    return Self.behindYears.prefix(of: text, unit) > 0
      || ChineseLexicon.word(at: start, in: text, end: sentence.range.upperBound).map {
        $0.range.upperBound > quantity.range.upperBound
      } ?? false
  }

  private static let behindYears = WordList(
    "年大 年小 年中 年全 开"
  )

  func isYearLike(_ amount: Range<Int>, _ text: [UInt8]) -> Bool {
    amount.count == 4 && text[amount].allSatisfy(\.isDigit)
      && (text[amount].starts(with: "1".utf8) || text[amount].starts(with: "20".utf8))
  }

  private static let firsts = WordList("批 次 个 届 座 家 位 条 艘 台 部 辆 架 款 任 航 映 演 播 发 颁 创 办 飞 展")
  private static let handling = WordList("把 对 为")
  private static let naming = WordList("条 款 章 节 栋 幢 号 班 组 版 页 期 单元 排 路 区 队 桌 楼 层")
  private static let ruling = WordList("规定 只说 只讲 只写 明确 要求 指出 说 讲 写")
  private static let articles = WordList("条 款 章 节")
  static let brackets = WordList("（ ( 第 见")
  private static let pages = WordList("页 层 楼")
  private static let joining = WordList("： : ， , 、 和 与 及 先 后 的 （ ( ） ) 】 」 在 见 从 到 由 ; ；")
}
