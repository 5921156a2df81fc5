import Recognition

/// How much of a Chinese sentence a cloze shows; ``EnglishWindow`` does the same for English.
struct ChineseWindow {
  /// Columns of a cloze that is read at a glance.
  static let comfortable = 130

  /// Columns up to which a whole sentence is shown even when its clause would do.
  static let brief = 90

  /// Of speech that runs on: columns of a statement with what it needs, and of one that needs more.
  private static let breath = 60
  private static let briefest = 20

  let document: Document
  let sentence: Sentence
  private let wording: Wording

  init(_ document: Document, _ sentence: Sentence) {
    wording = Wording(document)
    self.document = document
    self.sentence = sentence
  }

  /// The clause of the answer with as many clauses before it as make it stand alone; and the bare clause, when that is
  /// shorter.
  func windows(around answer: Range<Int>, _ given: Range<Int>?) -> [Range<Int>] {
    let clauses = sentence.clauseRanges
    guard let index = clauses.lastIndex(where: { $0.lowerBound <= answer.lowerBound }) else {
      return [given ?? sentence.range]
    }
    var base = join(given ?? clauses[index], clauses[index])
    // `因为 X，Y`: what follows from it.
    if given == nil || given == clauses[index],
      index + 1 < clauses.count,
      Self.subordinators.prefix(of: document.text, clauses[index]) > 0,
      width(join(base, clauses[index + 1])) <= Self.comfortable
    {
      base = join(base, clauses[index + 1])
    }
    base = withJudgement(withDeed(withConsequence(withBeginning(base, answer)), answer))
    // A claim is shown with whose it is.
    if let claim = sentence.claim(before: base, document.text) { base = join(claim, base) }
    var wide = base
    var first = clauses.lastIndex { $0.lowerBound <= base.lowerBound } ?? index
    while first > 0 {
      let next = join(clauses[first - 1], wide)
      let limit =
        isJotted
        ? Self.comfortable
        : sentence.isSpoken
          ? Self.breath : needsMore(wide, first) ? Self.comfortable : Self.brief
      // Of speech no more than the statement before it.
      guard
        !sentence.isSpoken || isJotted
          || wide == base && (needsMore(wide, first) || width(wide) < Self.briefest)
      else { break }
      guard width(next) <= limit, !FrontReasons.isChat(document.text, clauses[first - 1]) else {
        break
      }
      wide = next
      first -= 1
    }
    let windows = [wide, base].map {
      withoutColon(
        withoutReckoning(
          balanced(withoutRemark(withoutOpener($0, answer), answer), answer), answer))
    }
    return windows[0] == windows[1] ? [windows[0]] : windows
  }

  /// A line of few words with spaces for commas: all of it tells of what it opens with.
  private var isJotted: Bool {
    sentence.isSpoken && document.passages[sentence.passage].kind != .speech
      && document.passages[sentence.passage].speaker == nil
      && width(sentence.range) <= Self.brief
  }

  private func withoutArrow(_ window: Range<Int>) -> Range<Int> {
    let length = Self.arrows.prefix(of: document.text, window)
    return length == 0
      ? window
      : SentenceCutter(document.text).trimmed(window.lowerBound + length..<window.upperBound)
  }

  private static let arrows = WordList("→ ⇒ ← —— — : ：")

  /// Openers without which a clause says the same; 最近 or 后来 it does not.
  private static let conjunctions = WordList(
    """
    但是 但 不过 可是 然而 而且 而 并且 并 此外 另外 首先 其次 再次 最后 然后 接着 于是 因此 所以 其中 总之 总的来说 换句话说 事实上 实际上 其实 当然 显然 比如 例如 另一方面
    一方面 也就是说 以及 或者 和 与 可见 毕竟 尤其 特别是 甚至 那么 好了 是的 嗯 哦
    """)
  private static let subordinators = WordList("因为 由于 如果 虽然 尽管 即使 只要 只有 除非 当 一旦 假如 若")

  /// What the window is about and under which heading it holds, as far as it does not say so.
  ///
  /// - Returns: `nil` when the window is about something that nothing near it names.
  func prefix(for window: Range<Int>, _ answer: Range<Int>) -> [String]? {
    guard let first = sentence.clauses.first(where: { $0.range.upperBound > window.lowerBound })
    else {
      return []
    }
    if let speaker = speaker(of: window) { return [speaker] }
    let shownLevel = sentence.clauses.filter { window.overlaps($0.range) }.compactMap(\.scopeLevel)
      .min()
    var pieces = first.scopes.filter { scope in
      // Of speech a place that was said before holds no longer.
      (!sentence.isSpoken || scope.range.lowerBound >= sentence.range.lowerBound)
        && !covers(window, scope.range) && shownLevel.map { scope.level < $0 } ?? true
    }.map { wording.text($0.range) }
    if !speaksForItself(window, answer) {
      guard let topics = ChineseTopics(document, sentence).topics(of: window, answer, first) else {
        return nil
      }
      pieces += topics
    }
    if let scope = ChineseLineScope(document).name(before: window, answer, in: sentence.passage),
      !pieces.contains(where: { Leak.holds(Array(scope.utf8)[...], Array($0.utf8)[...]) })
    {
      pieces.insert(scope, at: 0)
    }
    guard !pieces.isEmpty else { return [] }
    let shown = document.text[window]
    let hidden = document.text[answer]
    let needed = pieces.filter { piece in
      !Leak.holds(shown, Array(piece.utf8)[...]) && !Leak.holds(Array(piece.utf8)[...], hidden)
    }
    let named = needed.filter { !Self.isScrap($0) }
    return named.isEmpty && !needed.isEmpty ? nil : named
  }

  /// Who says 我们, when the note names the speaker.
  private func speaker(of window: Range<Int>) -> String? {
    let text = document.text
    guard let speaker = document.passages[sentence.passage].speaker,
      FirstPerson.opens(window, text), !FirstPerson.addressesOthers(window, text),
      FirstPerson.isNamed(document.string(speaker))
    else { return nil }
    return document.string(speaker)
  }

  /// `对面倒`, `最后的办法`, `下周`: a piece of a line that names nothing.
  private static func isScrap(_ piece: String) -> Bool {
    let text = Array(piece.utf8)
    return hours.contains(text, text.indices) || scrapEnds.suffix(of: text, text.indices) > 0
      || scrapStarts.prefix(of: text, text.indices) > 0
  }

  private static let hours = WordList("白天 夜里 夜间 早上 中午 傍晚 半夜")
  private static let scrapEnds = WordList("倒 却 也 又 了 的")
  private static let scrapStarts = WordList(
    "有一个 有个 最后的 最初的 后来的 当时的 下周 上周 本周 今天 明天 昨天 今晚 上午 下午 周一 周二 周三 周四 周五 周六 周日")

  /// A later clause of the window, at or before the answer, names what it is about.
  private func speaksForItself(_ window: Range<Int>, _ answer: Range<Int>) -> Bool {
    sentence.clauses.contains { clause in
      guard let subject = clause.subject, window.overlaps(clause.range) else { return false }
      return subject.upperBound <= answer.lowerBound && !isAttribute(subject)
        && sentence.names.contains(subject)
    }
  }

  /// A property such as 响应时间 or `price`: it belongs to something that was named before.
  private func isAttribute(_ subject: Range<Int>) -> Bool {
    Words.attributes.suffix(of: document.text, subject) > 0
  }

  private func covers(_ window: Range<Int>, _ range: Range<Int>) -> Bool {
    window.lowerBound <= range.lowerBound && range.upperBound <= window.upperBound
  }

  /// A clause cannot stand alone without a subject, or when the one before it says under which condition it holds.
  private func needsMore(_ window: Range<Int>, _ first: Int) -> Bool {
    if sentence.clauses[first].subject == nil { return true }
    let before = sentence.clauses[first - 1].range
    return isTime(before)
      || Self.explaining.prefix(of: document.text, sentence.clauses[first].range) > 0
      || sentence.clauses[first - 1].isScope
      || Words.prepositions.prefix(of: document.text, before) > 0
      || isAttribute(sentence.clauses[first].subject ?? window)
  }

  /// `未来三年`, `十六世纪`: a clause that only says when.
  private func isTime(_ clause: Range<Int>) -> Bool {
    width(clause) <= 20
      && sentence.tokens.contains { token in
        guard case .quantity(let quantity) = token.kind, clause.contains(token.range.lowerBound)
        else { return false }
        return (quantity.kind.isDate || quantity.kind == .duration)
          && clause.count - quantity.outer.count <= 12
      }
  }

  static let explaining = WordList("也就是 也就是说 即 换句话说 换言之 就是说")

  private func withoutOpener(_ given: Range<Int>, _ answer: Range<Int>) -> Range<Int> {
    let line = withoutArrow(withoutTime(withoutPartOfDay(given, answer)))
    let window = line.lowerBound <= answer.lowerBound ? line : given
    let start =
      Self.conjunctions.prefix(of: document.text, window) > 0
      ? ClauseOpening(document.text).end(ofConjunctions: window) : window.lowerBound
    guard start <= answer.lowerBound else { return window }
    return afterComma(start..<window.upperBound)
  }

  /// `不过，在逆风中` without the comma of what was cut.
  private func afterComma(_ window: Range<Int>) -> Range<Int> {
    guard
      let (sign, length) = Sign.at(window.lowerBound, in: document.text, end: window.upperBound),
      sign == .comma
    else { return window }
    return SentenceCutter(document.text).trimmed(window.lowerBound + length..<window.upperBound)
  }

  /// `下午 白沙，离城 6 公里`: when somebody was there that day; of `下午 潮位 2.4 米` it is when that holds.
  private func withoutPartOfDay(_ window: Range<Int>, _ answer: Range<Int>) -> Range<Int> {
    guard let length = ClockMark.partOfDay(window, document.text),
      window.lowerBound + length < answer.lowerBound,
      OuterSigns(document.text, in: window.lowerBound..<answer.lowerBound)
        .contains(where: { $0.sign == .comma })
    else { return window }
    return window.lowerBound + length..<window.upperBound
  }

  /// `[14:02] Tom: rent is …` without who wrote it when.
  private func withoutTime(_ window: Range<Int>) -> Range<Int> {
    let text = document.text
    guard window.count > 12, text[window.lowerBound] == UInt8(ascii: "["),
      text[window.lowerBound + 1].isDigit,
      let close = text[window].prefix(12).firstIndex(of: UInt8(ascii: "]")),
      let colon = text[close..<window.upperBound].prefix(28).firstIndex(of: UInt8(ascii: ":"))
    else { return window }
    return SentenceCutter(text).trimmed(colon + 1..<window.upperBound)
  }

  func join(_ left: Range<Int>, _ right: Range<Int>) -> Range<Int> {
    min(left.lowerBound, right.lowerBound)..<max(left.upperBound, right.upperBound)
  }

  func width(_ range: Range<Int>) -> Int { displayWidth(document.text, range) }
}
