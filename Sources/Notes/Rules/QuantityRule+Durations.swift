import Recognition

/// Lengths of time that nobody learns: parts of dates, of rates and of eras, and those that are never the same.
extension QuantityRule {
  /// `一年一场风`, `一天 3 次`: how much of it there is, and not how long; `一年一次` is how often.
  private func isEachOf(
    _ quantity: Quantity, _ behind: Range<Int>, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard sentence.language == .chinese, text[quantity.range].starts(with: "一".utf8),
      quantity.amount.count == 3
    else { return false }
    let rest = SentenceCutter(text).trimmed(behind)
    return Self.ones.prefix(of: text, rest) > 0 && rest.lowerBound == behind.lowerBound
      || text[rest].first?.isDigit == true
  }

  private static let ones = WordList("一场 一度 两次 三次 四次 五次 六次 几次")

  /// `讲解员讲了半小时`: how long somebody talked or slept that day.
  private func isOfDoing(_ quantity: Quantity, _ before: Range<Int>, _ text: [UInt8]) -> Bool {
    Self.hours.suffix(of: text, quantity.range) > 0
      && Self.doing.suffix(of: text, SentenceCutter(text).trimmed(before)) > 0
  }

  private static let hours = WordList("分钟 小时 刻钟 钟头 个钟")
  private static let doing = WordList("讲了 聊了 逛了 吵了 迟到了 晚开了 晚到了 堵了 排了")

  func isNoDuration(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    let range = quantity.range
    let before = before(quantity, in: sentence)
    let behind = range.upperBound..<max(range.upperBound, sentence.range.upperBound)
    if isEachOf(quantity, behind, sentence, text) || isOfDoing(quantity, before, text) {
      return true
    }
    // `a min of £4`: no minute.
    if text[range].elementsEqual("a min".utf8), text[behind].starts(with: " of ".utf8) {
      return true
    }
    // `80S`, a ribosome: seconds are written small.
    if sentence.language == .english, text[range].last == UInt8(ascii: "S"),
      text[range].dropLast().last?.isDigit == true
    {
      return true
    }
    if DateLabel.isYear(range, text) || quantity.number == .zero
      || isRate(range, behind: before, text)
    {
      return true
    }
    // `争了半小时`: what was said is worth knowing.
    if Self.arguing.suffix(of: text, SentenceCutter(text).trimmed(before)) > 0
      || tellsOfReading(SentenceCutter(text).trimmed(before), text)
    {
      return true
    }
    if Self.deictic.suffix(of: text, before) > 0, Self.ahead.suffix(of: text, before) == 0 {
      return true
    }
    // `sold two days before`: before what, a sentence above tells.
    if sentence.language == .english,
      case let rest = SentenceCutter(text).trimmed(behind), Self.befores.contains(text, rest)
    {
      return true
    }
    // `That was a quarter`: of what, is not said.
    if Self.quarters.contains(text, range) { return true }
    // `on one market day`, `on 2 days`: when, and not how long.
    if Self.timesOfDay.suffix(of: text, range) > 0,
      case let start = min(sentence.range.lowerBound, range.lowerBound),
      Self.on.suffix(of: text, SentenceCutter(text).trimmed(start..<range.lowerBound)) > 0
    {
      return true
    }
    // `一年财政收入`
    if ["一年", "一天", "一周", "一日"].contains(where: { text[range].elementsEqual($0.utf8) }),
      behind.count >= 3,
      ChineseLexicon.word(at: behind.lowerBound, in: text, end: sentence.range.upperBound)?.kind
        == .noun
    {
      return true
    }
    if text[range].starts(with: "一".utf8), isRate(quantity, sentence) { return true }
    // `诞辰一百周年`
    if text[range].suffix(6).elementsEqual("周年".utf8) { return true }
    let isYears = text[range].suffix(3).elementsEqual("年".utf8)
    // `(23 年 3.83)`: a year and what it came to.
    if isYears,
      text[range.upperBound...].prefix(2).drop(while: { $0 == 0x20 }).first?.isDigit == true
    {
      return true
    }
    guard !text[range].contains(where: \.isDigit) else { return false }
    // `一天四季`, `一年三熟`
    if text[range].starts(with: "一".utf8), Self.numerals.prefix(of: text, behind) > 0 {
      return true
    }
    if isEraYear(quantity, sentence, text) || isReign(quantity, sentence, text) { return true }
    if isYearInTwoWays(quantity, sentence, text) { return true }
    // `天成三年十二月`: the year of an era that has no name in the table.
    if isYears || text[range].suffix(3).elementsEqual("载".utf8),
      Self.months.prefix(of: text, behind.prefix(9)) > 0
    {
      return true
    }
    return !isWritten(quantity, text) && Self.forecasts.first(in: text, sentence.range) == nil
  }

  /// `10 meetings a year`, `two a day`: so many in one of them.
  private func isRate(_ range: Range<Int>, behind before: Range<Int>, _ text: [UInt8]) -> Bool {
    guard text[range].starts(with: "a ".utf8) || text[range].starts(with: "an ".utf8),
      case let told = SentenceCutter(text).trimmed(before), let last = text[told].last
    else { return false }
    let word = (text[told].lastIndex(of: 0x20).map { $0 + 1 } ?? told.lowerBound)..<told.upperBound
    return last == UInt8(ascii: "s") && text[word].allSatisfy(\.isLetter) && word.count > 3
      && word.lowerBound > told.lowerBound + 1 && text[told].contains(where: \.isDigit)
      && !EnglishVerb(text).isListed(word)
  }

  /// `开元八年（720）`, `大业三载(607)`: the year of an era with the same year in figures.
  private func isYearInTwoWays(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    let end = quantity.range.upperBound
    guard sentence.language == .chinese, end < sentence.range.upperBound,
      ["年", "载"].contains(where: { text[quantity.range].suffix(3).elementsEqual($0.utf8) })
    else { return false }
    let bracket = text[end..<sentence.range.upperBound].starts(with: "（".utf8) ? 3 : 1
    guard bracket == 3 || text[end] == UInt8(ascii: "(") else { return false }
    let rest = text[min(end + bracket, sentence.range.upperBound)..<sentence.range.upperBound]
    let figures = rest.prefix(while: \.isDigit)
    let behind = rest[figures.endIndex...]
    return (3...4).contains(figures.count)
      && (behind.first == UInt8(ascii: ")") || behind.starts(with: "）".utf8)
        || behind.starts(with: "年".utf8))
  }

  /// `广德二年`: two characters before it that are neither a word nor verbs name an era.
  private func isReign(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    let start = quantity.range.lowerBound
    guard text[quantity.range].suffix(3).elementsEqual("年".utf8),
      start - 6 >= sentence.range.lowerBound, text[start - 6] >= 0xE4, text[start - 3] >= 0xE4,
      ChineseLexicon.word(at: start - 6, in: text, end: start) == nil
    else { return false }
    return [6, 3].allSatisfy {
      (ChineseLexicon.kind(ofCharacterAt: start - $0, in: text) ?? .character) == .character
    }
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

  /// `一年大约 180 万台`, `一年两次`: so much in so long, so often.
  private func isRate(_ quantity: Quantity, _ sentence: Sentence) -> Bool {
    let end = sentence.rangeOfClause(at: quantity.range.lowerBound)?.upperBound ?? 0
    return sentence.tokens.contains { token in
      token.isQuantity && token.range.lowerBound >= quantity.range.upperBound
        && (token.range.lowerBound - quantity.range.upperBound <= 9
          || sentence.language == .chinese && token.range.upperBound <= end)
    }
  }

  /// `断断续续读了三周`: how the writer came to the note.
  private func tellsOfReading(_ before: Range<Int>, _ text: [UInt8]) -> Bool {
    let length = Self.reading.suffix(of: text, before)
    return length > 0
      && Self.spells.suffix(of: text, before.lowerBound..<before.upperBound - length) > 0
  }

  /// A Chinese or English numeral stands before the unit: `三个月`, `six weeks`.
  private func isWritten(_ quantity: Quantity, _ text: [UInt8]) -> Bool {
    if case .vague = quantity.value { return false }
    return !["几", "数", "半"].contains { text[quantity.range].starts(with: $0.utf8) }
  }

  private static let befores = WordList(
    "before earlier beforehand before_that before. earlier. beforehand. before_that.")
  private static let quarters = WordList("a_quarter")
  private static let on = WordList("on")
  private static let timesOfDay = WordList(
    "day days night nights morning mornings evening evenings afternoon weekend weekends")
  private static let deictic = WordList("离现在 距今 距现在 离今天 这 那 前 过去 近 前面 the this these last past")
  private static let arguing = WordList(
    "吵了 争了 争论了 讨论了 议论了 聊了 谈了 吵了大概 争论了大概 讨论了大概 聊了大概")
  private static let reading = WordList("看了 读了 听了 翻了 学了")
  private static let spells = WordList("断断续续 陆陆续续 陆续 前后 前前后后")
  private static let ahead = WordList("提前")
  private static let forecasts = WordList("未来 将 内 预计 可能 需要 至少 within next take takes last lasts")
  private static let months = WordList(
    "正月 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月 腊月 冬月 春 夏 秋 冬 正 闰")
  private static let numerals = WordList("两 三 四 五 六 七 八 九 十")
}
