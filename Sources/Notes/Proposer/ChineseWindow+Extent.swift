/// Clauses that a clause is shown with because it says only half without them.
extension ChineseWindow {
  /// `比前代高出一倍`, `也就是 X`: with the clause that says what of what.
  func withBeginning(_ base: Range<Int>, _ answer: Range<Int>) -> Range<Int> {
    guard
      let index = sentence.clauses.firstIndex(where: { $0.range.upperBound > base.lowerBound }),
      index > 0, sentence.clauses[index].range.lowerBound == base.lowerBound
    else { return base }
    let text = document.text
    var start = ClauseOpening(text).end(of: base)
    start += Self.degrees.prefix(of: text, start..<max(start, base.upperBound))
    start = min(start, answer.lowerBound)
    let isLeaning =
      Self.comparing.prefix(of: text, base) > 0
      || Self.explaining.prefix(of: text, base) > 0
      || Self.parting.prefix(of: text, base) > 0
      || sentence.clauses[index].subject == nil
        && Self.comparing.prefix(of: text, start..<max(start, base.upperBound)) > 0
    guard isLeaning else { return base }
    let whole = join(sentence.clauses[index - 1].range, base)
    return width(whole) <= Self.brief ? whole : base
  }

  private static let parting = WordList("分别 依次 其中")
  private static let degrees = WordList("略 略微 稍 明显 显著 大幅 远远 仍 仍然 全面 两者都 均 都")
  private static let comparing = WordList("比 跟 与 和 同 优于 超过 低于 高于 不如 逊于 落后于 领先 表现")

  /// `在 56 % 的时间里，…`: with what holds there or then.
  func withConsequence(_ base: Range<Int>) -> Range<Int> {
    guard
      let index = sentence.clauses.lastIndex(where: { $0.range.lowerBound < base.upperBound }),
      index + 1 < sentence.clauses.count,
      sentence.clauses[index].isScope || leads(sentence.clauses[index].range, index + 1)
        || isStep(sentence.clauses[index].range)
        || isSince(sentence.clauses[index].range)
        || isAfterDeed(sentence.clauses[index].range),
      sentence.clauses[index].range.upperBound <= base.upperBound
    else { return base }
    let whole = join(base, sentence.clauses[index + 1].range)
    return width(whole) <= Self.comfortable ? whole : base
  }

  /// `每天练两小时 一周五天 才算入门`: of talk the clause that says what those before it are needed for.
  func withJudgement(_ base: Range<Int>) -> Range<Int> {
    guard document.passages[sentence.passage].isTalk else { return base }
    let behind = sentence.clauseRanges.filter { $0.lowerBound >= base.upperBound }.prefix(2)
    guard let last = behind.first(where: { Self.verdicts.prefix(of: document.text, $0) > 0 }),
      width(join(base, last)) <= Self.comfortable
    else { return base }
    return join(base, last)
  }

  private static let verdicts = WordList("才算 才叫 才是 就算 就叫 这叫 这才")

  /// `自 1931 年秋天起`: nothing but since when something holds.
  private func isSince(_ clause: Range<Int>) -> Bool {
    let text = document.text
    return width(clause) <= 28 && Self.since.prefix(of: text, clause) > 0
      && Self.on.suffix(of: text, clause) > 0
      && text[clause].contains(where: \.isDigit)
  }

  /// `1931 年新灯塔亮起来后`: what happened then stands behind it.
  private func isAfterDeed(_ clause: Range<Int>) -> Bool {
    let text = document.text
    return width(clause) > 8 && Self.afters.suffix(of: text, clause) > 0
      && Self.noAfters.suffix(of: text, clause) == 0
      // `推到 6 月 23 日之后`
      && !sentence.tokens.contains { $0.isQuantity && $0.range.upperBound == clause.upperBound }
  }

  private static let afters = WordList("后 之后 以后 之前 以前")
  private static let noAfters = WordList(
    "先后 前后 今后 最后 背后 落后 幕后 善后 皇后 太后 王后 身后 午后 饭后 膳后 餐后 术后 产后 赛后 战后 课后 睡后 此后 其后 随后 滞后 殿后 断后 靠后 往后 向后")
  private static let since = WordList("自 自从 从")
  private static let on = WordList("起 开始 以来 以后 之后")

  /// `水位涨到 2 米以上，船夫就收缆`: what holds then stands behind it.
  private func leads(_ clause: Range<Int>, _ next: Int) -> Bool {
    let rest = sentence.clauses[next].range
    return Self.limits.suffix(of: document.text, clause) > 0
      && Self.then.first(in: document.text, rest) != nil
      && !document.text[rest].contains(where: \.isDigit)
  }

  /// `逾期累计 3 次，…`, `按每周 40 页的速度，…`: what comes of it stands behind it.
  private func isStep(_ clause: Range<Int>) -> Bool {
    let text = document.text
    if Self.rates.prefix(of: text, clause) > 0 { return Self.paces.suffix(of: text, clause) > 0 }
    guard
      let token = sentence.tokens.last(where: { $0.range.lowerBound < clause.upperBound }),
      token.isQuantity, token.range.upperBound >= clause.upperBound,
      token.range.lowerBound > clause.lowerBound
    else { return false }
    let before = SentenceCutter(text).trimmed(clause.lowerBound..<token.range.lowerBound)
    return Self.steps.suffix(of: text, before) > 0
  }

  private static let steps = WordList("累计 逾期 每增 每增加 每增大 每升 每升高 每降 每降低 每提高 增大 连续")
  private static let rates = WordList("按 按照 照")
  private static let paces = WordList("速度 算 计 计算 估算 估计 进度")
  private static let then = WordList("就 才 便 则")
  private static let limits = WordList("以上 以下 以内 以外 的话 的时候")

  /// `守军为了 X，拆掉了桥`: what was done for it.
  func withDeed(_ base: Range<Int>, _ answer: Range<Int>) -> Range<Int> {
    let text = document.text
    guard
      let index = sentence.clauses.lastIndex(where: { $0.range.lowerBound < base.upperBound }),
      index + 1 < sentence.clauses.count, sentence.clauses[index].range.contains(answer.lowerBound),
      sentence.clauses[index].range.upperBound <= base.upperBound,
      let aim = Self.aims.first(in: text, sentence.clauses[index].range)
        ?? end(ofAim: sentence.clauses[index].range),
      aim.lowerBound <= answer.lowerBound,
      !text[..<aim.lowerBound].suffix(3).elementsEqual("是".utf8)
    else { return base }
    let whole = join(base, sentence.clauses[index + 1].range)
    return width(whole) <= Self.comfortable ? whole : base
  }

  /// `为不影响航道`: 为 opens a clause that says to what end.
  private func end(ofAim clause: Range<Int>) -> Range<Int>? {
    let start = ClauseOpening(document.text).end(of: clause)
    return document.text[start..<max(start, clause.upperBound)].starts(with: "为".utf8)
      ? start..<start + 3 : nil
  }

  private static let aims = WordList("为了")
}
