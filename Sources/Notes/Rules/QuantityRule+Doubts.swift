import Recognition

/// Figures that are no fact: vague, denied, or only there to bound, to sum or to count another.
extension QuantityRule {
  /// `几个`, `一种`, `两部分`: no figure to learn.
  func isVague(
    _ quantity: Quantity, _ kind: FactKind, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    if isOfReading(quantity, sentence, text) || isComparedWith(quantity, sentence, text)
      || isLastStep(quantity, sentence, text)
    {
      return true
    }
    // `£10/30 days`: so much in so long.
    if quantity.kind == .currency, sentence.language == .english,
      let slash = text[quantity.outer].lastIndex(of: UInt8(ascii: "/")),
      text[slash...].dropFirst().first?.isDigit == true
    {
      return true
    }
    if isArticle(quantity, sentence, text) || namesCase(quantity, sentence, text)
      || isInTrial(quantity, sentence, text)
    {
      return true
    }
    if limitsAnother(quantity, sentence, text) || isSummand(quantity, sentence, text)
      || isStep(quantity, sentence, text)
      || isRated(quantity, sentence, text)
      || kind != .date && isPointedBack(quantity, sentence, text)
    {
      return true
    }
    switch kind {
    case .date: return isNoDate(quantity, sentence, text)
    case .duration: return isNoDuration(quantity, sentence, text)
    default: break
    }
    if kind == .count,
      opensSpan(quantity, sentence, text) || isOne(quantity, sentence, text)
        || isYear(quantity, sentence, text)
    {
      return true
    }
    if case .vague = quantity.value { return true }
    // `a 1x drive`
    if quantity.kind == .multiple, quantity.number == .one, sentence.language == .english {
      return true
    }
    guard kind == .count, quantity.kind == .count, quantity.unit != nil else { return false }
    let isWritten = text[quantity.amount].allSatisfy { $0 >= 0x80 }
    return isWritten && (quantity.number?.integer ?? 100) < 3
  }

  /// `read in 3 evenings`, `watched at 1.5x`: how the writer came to the note.
  private func isOfReading(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    sentence.language == .english && Self.tellsOfReading(before(quantity, in: sentence), text)
  }

  static func tellsOfReading(_ before: Range<Int>, _ text: [UInt8]) -> Bool {
    readings.suffix(of: text, SentenceCutter(text).trimmed(before)) > 0
  }

  private static let readings = WordList(
    "read_in watched_at watched_in read_over listened_at listened_in skimmed_in typed_up_in"
  )

  /// `5% → 40% → 100%`: where such a row ends, anybody knows.
  private func isLastStep(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    guard quantity.kind == .percent, text[quantity.amount].elementsEqual("100".utf8),
      case let before = SentenceCutter(text).trimmed(before(quantity, in: sentence)),
      Self.arrows.suffix(of: text, before) > 0
    else { return false }
    return text[before].contains(UInt8(ascii: "%"))
  }

  private static let arrows = WordList("→ -> ⇒")

  /// `一箱 40 斤，和 90 斤不是一回事`: the other figure is one that the text named before.
  private func isComparedWith(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard sentence.language == .chinese,
      case let before = SentenceCutter(text).trimmed(before(quantity, in: sentence)),
      case let joint = Self.comparing.suffix(of: text, before), joint > 0
    else { return false }
    let end = quantity.outer.upperBound
    let start = before.upperBound - joint
    let opens =
      start == sentence.range.lowerBound || Sign.at(start - 3, in: text, end: start) != nil
      || text[start - 1] < 0x80 && Sign.at(start - 1, in: text, end: start) != nil
    let rest = SentenceCutter(text).trimmed(end..<max(end, sentence.range.upperBound))
    return opens && start > 2 && Self.unlike.prefix(of: text, rest) > 0
  }

  private static let comparing = WordList("和 跟 与 同")
  private static let unlike = WordList("不是一回事 是两回事 不是一个概念 两码事 是两码事 完全不同 完全不一样 不同 不一样 没法比")

  /// `36 元那个坑`
  private func isPointedBack(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    let end = quantity.range.upperBound
    return sentence.language == .chinese
      && Self.pointingBack.prefix(of: text, end..<max(end, sentence.range.upperBound)) > 0
  }

  /// `和 1 个接头`
  private func isOne(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    sentence.language == .chinese && quantity.number == .one
      && text[quantity.amount].elementsEqual("1".utf8)
      && text[quantity.range].suffix(3).elementsEqual("个".utf8)
  }

  /// `2010 级新生`: a year that the character behind it is taken for a unit of.
  private func isYear(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    sentence.language == .chinese && quantity.amount.count == 4
      && text[quantity.amount].allSatisfy(\.isDigit)
      && [UInt8(ascii: "1"), UInt8(ascii: "2")].contains(text[quantity.amount.lowerBound])
      && Self.ofYears.contains(
        text,
        SentenceCutter(text).trimmed(quantity.amount.upperBound..<quantity.range.upperBound))
  }

  private static let ofYears = WordList("世 格 代 届 级 班 版 款 期 号")

  /// `载重 > 20 吨   310 元`: which of them it is, and the figure behind it is what is told.
  private func limitsAnother(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    let before = SentenceCutter(text).trimmed(before(quantity, in: sentence))
    guard sentence.language == .chinese,
      Self.bounds.suffix(of: text, before) > 0 || Self.bounds.prefix(of: text, quantity.outer) > 0,
      let index = sentence.indexOfToken(at: quantity.range.lowerBound),
      let next = sentence.tokens[(index + 1)...].first(where: \.isQuantity)
    else { return false }
    let start = max(quantity.range.upperBound, quantity.outer.upperBound)
    let between = text[start..<max(start, next.range.lowerBound)]
    // `≥2 杯/天 HR 1.4`, `≤1 杯 0.95`
    return between.first == 0x20 || between.first == 0x09
      ? between.allSatisfy { $0 == 0x20 || $0 == 0x09 }
        || EffectRule.measures.contains(text, SentenceCutter(text).trimmed(between.indices))
      : false
  }

  /// `每多喝 200 毫升果汁，死亡率高 7%`: the step, of which the figure behind it is told.
  func isStep(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard sentence.language == .chinese,
      let clause = sentence.rangeOfClause(at: quantity.range.lowerBound),
      let index = sentence.indexOfToken(at: quantity.range.lowerBound)
    else { return false }
    let before = clause.lowerBound..<max(clause.lowerBound, quantity.outer.lowerBound)
    guard let step = Self.steps.first(in: text, before), before.upperBound - step.upperBound < 24,
      // `每升高 100 米降 0.6 ℃，…`: the second figure is the effect.
      !sentence.tokens[..<index].contains(where: {
        $0.isQuantity && $0.range.lowerBound >= step.upperBound
      })
    else { return false }
    return sentence.tokens[(index + 1)...].contains(where: \.isQuantity)
  }

  private static let steps = WordList(
    "每多 每增加 每增 每升高 每上升 每提高 每高 每高于 每高出 每降低 每下降 每减少 每减 每低 每低于 每少 每长 每涨 每延长 每缩短")

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
    // `6 晚 × 2 间 ≈ 4800`
    let behind = SentenceCutter(text).trimmed(
      quantity.range.upperBound..<max(quantity.range.upperBound, sentence.range.upperBound))
    if text[behind].starts(with: "× ".utf8)
      || text[SentenceCutter(text).trimmed(before(quantity, in: sentence))].suffix(3)
        .elementsEqual(" ×".utf8)
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

  /// Behind a noun of a few characters stands a plus and another figure.
  private func isAddedTo(_ behind: Range<Int>, _ text: [UInt8]) -> Bool {
    var at = behind.lowerBound
    while at + 3 <= behind.upperBound, (0xE4...0xE9).contains(text[at]) { at += 3 }
    guard at - behind.lowerBound <= 12 else { return false }
    let rest = text[at..<behind.upperBound]
    return rest.starts(with: " + ".utf8) && rest.dropFirst(3).first?.isDigit == true
  }

  /// `Kite 9 起`, `单间 130 起`, `1987 起`: since or from so much, and not so many cases of something.
  private func opensSpan(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard text[quantity.range].suffix(3).elementsEqual("起".utf8) else { return false }
    let before = SentenceCutter(text).trimmed(before(quantity, in: sentence))
    let end = quantity.range.upperBound
    if isYearLike(quantity.amount, text) { return true }
    // `三起车祸`
    let isEnd =
      end >= sentence.range.upperBound || text[end] < 0xE4
      || Sign.at(end, in: text, end: sentence.range.upperBound) != nil
    return isEnd && !before.isEmpty && Self.cases.first(in: text, before) == nil
  }

  /// `1 GEL ≈ 2.58 RMB`: one of what the other side is the price of.
  private func isRated(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    guard quantity.number == .one else { return false }
    let rest = SentenceCutter(text).trimmed(
      quantity.range.upperBound..<max(quantity.range.upperBound, sentence.range.upperBound))
    // `1 cup 240`
    if sentence.language == .chinese, text[quantity.amount].elementsEqual("1".utf8),
      text[quantity.range.upperBound - 1].isLetter, rest.count > 1,
      text[quantity.range.upperBound] == 0x20, text[rest.lowerBound].isDigit
    {
      return true
    }
    return Self.equals.contains { text[rest].starts(with: $0.utf8) }
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

  private static let rises = WordList("降 涨 减 加 再 再加 另加")
  private static let bounds = WordList("> < ≥ ≤ ＞ ＜")
  private static let cases = WordList(
    "案 事故 事件 火灾 火警 投诉 纠纷 诉讼 袭击 盗窃 诈骗 车祸 故障 病例 并购 融资 收购 地震 抢劫 违规 违法 报警 警情 险情 死亡 疫情 泄漏 争议")
  private static let equals = ["≈", "=", "＝", "约等于", "等于", "约合", "折合", "equals ", "is about "]
  private static let rests = WordList("剩 还剩 只剩 剩下 剩余 还余 余下")
  private static let pointingBack = WordList("那个 这个 那次 这次 那笔 这笔")
  private static let denials = WordList(
    "not no isn't doesn't never 不是 并非 不到 没有 不等于 不代表 不意味着 不见得 未必")
}
