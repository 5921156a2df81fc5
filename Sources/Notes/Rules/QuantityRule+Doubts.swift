import Recognition

/// Figures that are no fact: vague, relative, denied, or only there to date another.
extension QuantityRule {
  /// `几个`, `一种`, `两部分`: no figure to learn.
  func isVague(
    _ quantity: Quantity, _ kind: FactKind, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    let isFigure = text[quantity.range].contains(where: \.isDigit)
    if kind == .date, isPassing(quantity, sentence, text) { return true }
    if kind == .date, DateLabel.isFraction(quantity.range, in: sentence.range, text) { return true }
    if kind == .date, countsFromBefore(quantity, sentence, text) { return true }
    if kind == .count, namesVersion(quantity, sentence, text) { return true }
    if limitsAnother(quantity, sentence, text) || isSummand(quantity, sentence, text) {
      return true
    }
    // `36 元那个坑`
    if sentence.language == .chinese, kind != .date,
      Self.pointingBack.prefix(
        of: text,
        quantity.range.upperBound..<max(quantity.range.upperBound, sentence.range.upperBound)) > 0
    {
      return true
    }
    // `和 1 个接头`
    if kind == .count, sentence.language == .chinese, quantity.number == .one,
      text[quantity.amount].elementsEqual("1".utf8),
      text[quantity.range].suffix(3).elementsEqual("个".utf8)
    {
      return true
    }
    if isRated(quantity, sentence, text) { return true }
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
    // `一天四季`, `一年三熟`
    if kind == .duration, text[quantity.range].starts(with: "一".utf8), !isFigure,
      Self.numeralsBehind.prefix(
        of: text,
        quantity.range.upperBound..<max(quantity.range.upperBound, sentence.range.upperBound)) > 0
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
    // `诞辰一百周年`
    if kind == .duration, text[quantity.range].suffix(6).elementsEqual("周年".utf8) { return true }
    if kind == .duration, !isFigure, isReign(quantity, sentence, text) { return true }
    // `天成三年十二月`: the year of an era that has no name in the table.
    if kind == .duration, text[quantity.range].suffix(3).elementsEqual("年".utf8), !isFigure,
      Self.months.prefix(
        of: text,
        quantity.range.upperBound..<min(quantity.range.upperBound + 9, sentence.range.upperBound))
        > 0
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

  /// `9 天后又来了一批` opens a sentence: of what day, another one says.
  private func countsFromBefore(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    sentence.language == .chinese && Self.afters.suffix(of: text, quantity.range) > 0
      && SentenceCutter(text).trimmed(before(quantity, in: sentence)).isEmpty
  }

  private static let afters = WordList("后 之后 以后")

  /// `载重 > 20 吨   310 元`: which of them it is, and the figure behind it is what is told.
  private func limitsAnother(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    let before = SentenceCutter(text).trimmed(before(quantity, in: sentence))
    guard sentence.language == .chinese,
      Self.bounds.suffix(of: text, before) > 0 || Self.bounds.prefix(of: text, quantity.outer) > 0,
      let index = sentence.indexOfToken(at: quantity.range.lowerBound),
      let next = sentence.tokens[(index + 1)...].first, next.isMeasured
    else { return false }
    let between = text[
      quantity.range.upperBound..<max(quantity.range.upperBound, next.range.lowerBound)]
    return !between.isEmpty && between.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// `4 GB + 64 GB`: neither of them is all of it.
  private func isSummand(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard sentence.language == .chinese,
      let index = sentence.indexOfToken(at: quantity.range.lowerBound)
    else { return false }
    // `30 天 + 降 4%`, `两道选择 + 1 道简答`
    if isAdded(SentenceCutter(text).trimmed(before(quantity, in: sentence)), text)
      || isAddedTo(
        quantity.range.upperBound..<max(quantity.range.upperBound, sentence.range.upperBound), text)
    {
      return true
    }
    func isPlus(_ start: Int, _ end: Int) -> Bool {
      start < end && text[start..<end].filter { $0 != 0x20 }.elementsEqual("+".utf8)
    }
    if let before = sentence.tokens[..<index].last(where: \.isQuantity),
      isPlus(before.range.upperBound, quantity.range.lowerBound)
    {
      return true
    }
    let next = sentence.tokens[(index + 1)...].first(where: \.isQuantity)
    return next.map { isPlus(quantity.range.upperBound, $0.range.lowerBound) }
      ?? false
  }

  private func isAdded(_ before: Range<Int>, _ text: [UInt8]) -> Bool {
    let verb = Self.rises.suffix(of: text, before)
    let rest = SentenceCutter(text).trimmed(before.lowerBound..<before.upperBound - verb)
    return rest.count > 1 && text[rest.upperBound - 1] == UInt8(ascii: "+")
      && text[rest.upperBound - 2] == 0x20
  }

  private static let numeralsBehind = WordList("两 三 四 五 六 七 八 九 十")
  private static let rises = WordList("降 涨 减 加 再 再加 另加")

  /// Behind a noun of a few characters stands a plus and another figure.
  private func isAddedTo(_ behind: Range<Int>, _ text: [UInt8]) -> Bool {
    var at = behind.lowerBound
    while at + 3 <= behind.upperBound, (0xE4...0xE9).contains(text[at]) { at += 3 }
    guard at - behind.lowerBound <= 12 else { return false }
    let rest = text[at..<behind.upperBound]
    return rest.starts(with: " + ".utf8) && rest.dropFirst(3).first?.isDigit == true
  }

  private static let bounds = WordList("> < ≥ ≤ ＞ ＜")

  /// `Kite 9 起`: since that version, and not nine cases of something.
  private func namesVersion(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard text[quantity.range].suffix(3).elementsEqual("起".utf8) else { return false }
    let before = SentenceCutter(text).trimmed(before(quantity, in: sentence))
    let end = quantity.range.upperBound
    return !before.isEmpty
      && (text[before.upperBound - 1].isLetter || Self.versions.suffix(of: text, before) > 0)
      && (end >= sentence.range.upperBound
        || Sign.at(end, in: text, end: sentence.range.upperBound) != nil)
  }

  private static let versions = WordList("版 版本")

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

  /// `演练上次 3 月 16 日`: the next one makes it wrong; `到 2016 年的 7106 吨`: it only says which figure.
  private func isPassing(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard sentence.language == .chinese else { return false }
    let before = SentenceCutter(text).trimmed(before(quantity, in: sentence))
    if Self.turns.suffix(of: text, before) > 0 { return true }
    let end = quantity.range.upperBound
    // `前年 31 米 → 今年 5 月 28 米`: when it was so much.
    if end + 1 < sentence.range.upperBound, text[end] == 0x20, text[end + 1].isDigit,
      !before.isEmpty, case .date(let date) = quantity.value, date.day == nil,
      let next = sentence.token(at: end + 1),
      case .quantity(let other) = next.kind,
      !other.kind.isDate, other.factKind != nil
    {
      return true
    }
    let behind = text[end..<max(end, sentence.range.upperBound)]
    return behind.starts(with: "的".utf8)
      && behind.dropFirst(3).drop { $0 == 0x20 }.first?.isDigit == true
  }

  private static let turns = WordList("上次 下次 本次 上一次 下一次 这次 上回 下回 上次是 下次是")

  /// `1 GEL ≈ 2.58 RMB`: one of what the other side is the price of.
  private func isRated(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    guard quantity.number == .one else { return false }
    let rest = SentenceCutter(text).trimmed(
      quantity.range.upperBound..<max(quantity.range.upperBound, sentence.range.upperBound))
    return Self.equals.contains { text[rest].starts(with: $0.utf8) }
  }

  private static let equals = ["≈", "=", "＝", "约等于", "等于", "约合", "折合", "equals ", "is about "]

  /// A Chinese or English numeral stands before the unit: `三个月`, `six weeks`.
  private func isWritten(_ quantity: Quantity, _ text: [UInt8]) -> Bool {
    if case .vague = quantity.value { return false }
    return !["几", "数", "半"].contains { text[quantity.range].starts(with: $0.utf8) }
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

  /// `70 years ago (1948)`: it will be wrong next year, and the year stands beside it.
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

  /// `not 56B`: what the text says it is not.
  func isDenied(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    let before = before(quantity, in: sentence)
    let near = max(before.lowerBound, before.upperBound - 20)..<before.upperBound
    return Self.denials.first(in: text, near) != nil
  }

  /// `共 9 只，卖了 5 只，剩 4 只`: what the figures before it leave.
  func isRest(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    guard sentence.language == .chinese else { return false }
    let before = self.before(quantity, in: sentence)
    guard Self.rests.suffix(of: text, SentenceCutter(text).trimmed(before)) > 0 else {
      return false
    }
    return Reckoning.gives(Array(text[quantity.range]), from: Array(text[before]) + "[".utf8)
  }

  private static let rests = WordList("剩 还剩 只剩 剩下 剩余 还余 余下")

  /// `(as of June 2024)`, `… costs $20 (shop, June 2024)`: the day on which something else held.
  func isAsOf(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    let before =
      max(sentence.range.lowerBound, quantity.outer.lowerBound - 30)..<quantity.outer.lowerBound
    if Self.asOf.suffix(of: text, SentenceCutter(text).trimmed(before)) > 0
      || Self.asOf.prefix(of: text, quantity.outer) > 0
    {
      return true
    }
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

  private func wideBracket(_ range: Range<Int>, _ text: [UInt8]) -> Int? {
    range.last { text[$0] == 0xEF && text[$0..<range.upperBound].starts(with: "（".utf8) }
  }

  private static let asOf = WordList("as_of as_at status 截至 截止 截止到 更新 更新于 更新到 整理于 写于 记于 摘于 抄于")

  /// `7月` of a year that only a line above says.
  func lacksYear(
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

  /// `1938 那个数最高`: what the year stands for was said before.
  func isPointedAt(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    let behind = SentenceCutter(text).trimmed(quantity.range.upperBound..<sentence.range.upperBound)
    guard sentence.language == .chinese else { return false }
    if Self.pointing.prefix(of: text, behind) > 0 { return true }
    // `同年 6 月`: of a year that another sentence tells.
    let before = SentenceCutter(text).trimmed(before(quantity, in: sentence))
    return Self.sameYears.suffix(of: text, before) > 0
      && !sentence.tokens.contains { token in
        guard token.range.lowerBound < quantity.range.lowerBound,
          case .quantity(let other) = token.kind, case .date(let date) = other.value
        else { return false }
        return date.year != nil
      }
  }

  private static let pointingBack = WordList("那个 这个 那次 这次 那笔 这笔")
  private static let pointing = WordList("那个 这个 那 这 那年 这年 那一年 这一年")
  private static let sameYears = WordList("同年 当年 那年 这年 那一年 这一年")
  private static let relatives = WordList(
    "next last this past coming today tomorrow yesterday tonight now the_next the_last the_past")
  private static let agos = WordList("ago 前 以前 之前")
  private static let months = WordList(
    "正月 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月 腊月 冬月 春 夏 秋 冬 正 闰")
  private static let deictic = WordList("离现在 距今 距现在 离今天 这 那 前 过去 近 前面 the this these last past")
  private static let ahead = WordList("提前")
  private static let forecasts = WordList("未来 将 内 预计 可能 需要 至少 within next take takes last lasts")
  private static let denials = WordList("not no isn't doesn't never 不是 并非 不到 没有")
}
