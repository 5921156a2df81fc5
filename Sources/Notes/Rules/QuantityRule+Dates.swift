import Recognition

/// Dates that nobody learns: those that pass, that only say when something else held, or whose year stands elsewhere.
extension QuantityRule {
  /// `2031 年全岛失业率约 6%`: the figure is what is told, and not the year.
  func isOfStatistic(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    guard sentence.language == .chinese,
      let clause = sentence.rangeOfClause(at: quantity.range.lowerBound),
      quantity.range.upperBound < clause.upperBound
    else { return false }
    return EventLine.isStatistic(quantity.range.upperBound..<clause.upperBound, text)
  }

  /// `（《船报》2006 年第 6 期）`: where something is printed.
  private func isOfIssue(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    let behind = SentenceCutter(text).trimmed(
      quantity.range.upperBound..<max(quantity.range.upperBound, sentence.range.upperBound))
    guard text[behind].starts(with: "第".utf8) else { return false }
    let rest = text[behind.dropFirst(3)].drop { $0 == 0x20 || $0.isDigit }
    return rest.startIndex > behind.lowerBound + 3
      && Self.issues.prefix(of: text, rest.startIndex..<behind.upperBound) > 0
  }

  private static let issues = WordList("期 卷 辑 册 号")

  /// `周望，1863 年 3 月接`: what he took over, is not said; `1871 年卒` says all.
  private func isOfBareVerb(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    guard sentence.language == .chinese,
      let clause = sentence.rangeOfClause(at: quantity.range.lowerBound),
      clause.lowerBound == quantity.range.lowerBound
    else { return false }
    let behind = SentenceCutter(text).trimmed(
      quantity.range.upperBound..<max(quantity.range.upperBound, clause.upperBound))
    return Self.bareVerbs.contains(text, behind)
  }

  private static let bareVerbs = WordList("接 去 来 走 回 到 做 给 收 送 拿 看 学 买 卖 换 改 停 退 交 还")

  func isNoDate(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    if isOfIssue(quantity, sentence, text) || isOfBareVerb(quantity, sentence, text) { return true }
    if isPassing(quantity, sentence, text)
      || DateLabel.isFraction(quantity.range, in: sentence.range, text)
      || countsFromBefore(quantity, sentence, text)
      || !text[quantity.range].contains(where: \.isDigit)
      || isRelative(quantity, sentence, text)
      // `in 1931 prices`
      || Self.moneys.prefix(
        of: text,
        SentenceCutter(text).trimmed(
          quantity.range.upperBound..<max(quantity.range.upperBound, sentence.range.upperBound)))
        > 0
    {
      return true
    }
    if sentence.language == .english,
      // `for the next 50 years`
      Self.relatives.prefix(of: text, quantity.range) > 0
        || isTitle(quantity, sentence, text)
        // `on 2`, `params 65535`
        || ![3, 4].contains(quantity.range.count)
          && text[quantity.range].allSatisfy(\.isDigit)
        // `ran on 1.4 billion rows`
        || text[quantity.range].allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") })
          && text[quantity.range].count(where: { $0 == UInt8(ascii: ".") }) == 1
    {
      return true
    }
    guard case .vague = quantity.value else { return false }
    return quantity.kind != .duration
  }

  /// `a word in July 4, 1920`: a day that something is in is the name of a work.
  private func isTitle(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    guard quantity.kind == .date, case .date(let date) = quantity.value, date.day != nil,
      text[quantity.range].contains(UInt8(ascii: ","))
    else { return false }
    let start = min(sentence.range.lowerBound, quantity.range.lowerBound)
    return Self.inside.suffix(
      of: text, SentenceCutter(text).trimmed(start..<quantity.range.lowerBound)) > 0
  }

  private static let inside = WordList("in")
  private static let moneys = WordList("prices dollars pounds money terms")

  /// `9 天后又来了一批` opens a sentence: of what day, another one says.
  private func countsFromBefore(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    sentence.language == .chinese && Self.afters.suffix(of: text, quantity.range) > 0
      && SentenceCutter(text).trimmed(before(quantity, in: sentence)).isEmpty
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
    // `2031 年夏整理，价格会变`
    if sentence.language == .chinese,
      case let rest = end..<max(end, sentence.range.upperBound),
      case let part = end + DateLabel.partOfPeriod(rest, text),
      Self.noted.prefix(of: text, part..<max(part, rest.upperBound)) > 0
    {
      return true
    }
    guard end < text.count, text[end] == UInt8(ascii: ")") || text[end...].starts(with: "）".utf8),
      let open = text[before].lastIndex(where: { $0 == UInt8(ascii: "(") })
        ?? wideBracket(before, text),
      !text[open + 1..<quantity.range.lowerBound].contains(UInt8(ascii: ")"))
    else { return false }
    // `46 家（2031 年底）`
    if sentence.language == .chinese,
      sentence.tokens.contains(where: { $0.isQuantity && $0.range.upperBound == open })
    {
      return true
    }
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

  /// `北岸 12 月把桥拆了`: what was done once, in a month of which nothing tells the year.
  private func isMonthOfDeed(
    _ quantity: Quantity, _ sentence: Sentence, _ document: Document
  ) -> Bool {
    guard sentence.language == .chinese, document.date == nil,
      case .date(let date) = quantity.value, date.year == nil, date.month != nil, date.day == nil,
      let clause = sentence.rangeOfClause(at: quantity.range.lowerBound),
      quantity.range.upperBound < clause.upperBound,
      Self.done.suffix(of: document.text, clause) > 0,
      // `候鸟 10 月就飞走了`, each year
      Self.early.prefix(
        of: document.text,
        SentenceCutter(document.text).trimmed(quantity.range.upperBound..<clause.upperBound)) == 0
    else { return false }
    return !sentence.tokens.contains { token in
      guard case .quantity(let other) = token.kind, case .date(let date) = other.value else {
        return false
      }
      return date.year != nil
    }
  }

  private static let done = WordList("了")
  private static let early = WordList("就 才 便 都 会 已")

  /// `7月` of a year that only a line above says.
  func lacksYear(
    _ quantity: Quantity, _ sentence: Sentence, _ document: Document
  ) -> Bool {
    if isMonthOfDeed(quantity, sentence, document) { return true }
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

  private static let afters = WordList("后 之后 以后")
  private static let turns = WordList("上次 下次 本次 上一次 下一次 这次 上回 下回 上次是 下次是")
  private static let asOf = WordList("as_of as_at status 截至 截止 截止到 更新 更新于 更新到 整理于 写于 记于 摘于 抄于")
  private static let noted = WordList("整理 更新 摘抄 抄录 查的 记的 写的 抄的 整理的 更新的")
  private static let pointing = WordList("那个 这个 那 这 那年 这年 那一年 这一年")
  private static let sameYears = WordList("同年 当年 那年 这年 那一年 这一年")
  private static let relatives = WordList(
    "next last this past coming today tomorrow yesterday tonight now the_next the_last the_past")
  private static let agos = WordList("ago 前 以前 之前")
}
