/// The text before a clause that says what it goes on about.
///
/// Whoever wrote `output fell to 27%` or “损失 9 箱” had just said of what. A cloze shows what stands before it in its
/// passage, as far as both are read at a glance.
struct Preamble {
  /// Columns of a cloze with the sentence before it.
  static let widest = 150

  /// Columns of a cloze that is shown from the start of its passage.
  private static let comfortable = 130

  let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// Where to begin so that a window is understood; `nil` when it stands first, when what stands before it is too long,
  /// or when that goes on about something else in turn.
  ///
  /// - Parameters:
  ///   - need: Of a short passage all of it is shown then, of a long one the sentence before or the first one; else nothing
  ///     but its own part of the sentence.
  ///   - mayLead: Nothing is put in front that would say what it speaks of.
  ///   - headline: Where a bold sentence ends that the passage opens with: the one behind it names what is told.
  func start(
    of window: Range<Int>, in passage: Range<Int>, _ need: Need, mayLead: Bool = true,
    behind headline: Int? = nil
  ) -> Start? {
    let openings = openings(before: window, in: passage)
    guard let own = openings.firstIndex(where: { $0.kind != .part }) else { return nil }
    let last = openings.count - 1
    let ownSentence = openings[own].start..<window.upperBound
    if ChineseReference(text).opensWithCompany(ownSentence) { return nil }
    if opensWithLabel(ownSentence, in: passage) {
      return openings[own].start < window.lowerBound
        ? Start(offset: openings[own].start, footing: .sentence) : nil
    }
    let told = max(passage.lowerBound, headline ?? 0)..<passage.upperBound
    if need == .setting {
      guard let before = openings.dropFirst(own + 1).first(where: { $0.kind != .part }),
        ChineseSetting(text).isTold(by: before.start..<openings[own].start)
      else { return nil }
      return Start(offset: before.start, footing: .sentence)
    }
    let lead =
      mayLead && need != .nothing && need != .label ? lead(of: told, before: ownSentence) : nil
    let leans =
      need == .text || need == .topic && lead.map { isUnnamed($0, in: ownSentence) } ?? false
    let isWhole =
      openings[last].kind == .passage
      && displayWidth(text, openings[last].start..<window.upperBound) <= Self.comfortable
    let before = openings[(own + 1)...].firstIndex { $0.kind != .part } ?? own
    var index = !leans ? 0 : isWhole ? last : before
    while index < openings.count, pointsBack(openings[index].start..<window.upperBound) {
      index += 1
    }
    if index == openings.count {
      guard !pointsBack(openings[own].start..<window.upperBound) else { return nil }
      index = own
    }
    while index > own,
      isRemark(openings[index].start..<openings[index - 1].start)
        || isOfNobody(openings[index].start..<window.upperBound)
    {
      index -= 1
    }
    let start = openings[index].start
    // Of the English sentences between, none need tell of the same.
    let isFar = need == .topic && text[start] < 0x80 && before < last
    if leans, !isWhole || isFar, let lead,
      need == .topic || !names(start..<max(start, window.lowerBound))
    {
      return Start(offset: openings[own].start, footing: .sentenceBefore, lead: lead)
    }
    guard start < window.lowerBound, !pointsBack(start..<window.upperBound),
      !isOfNobody(start..<window.upperBound)
    else { return nil }
    return Start(offset: start, footing: index > own ? .sentenceBefore : .sentence)
  }

  /// `涨潮：六小时一次，…` behind another sentence: its own label says what it tells of.
  private func opensWithLabel(_ sentence: Range<Int>, in passage: Range<Int>) -> Bool {
    guard sentence.lowerBound > passage.lowerBound, text[sentence.lowerBound] >= 0xE4,
      let line = LabelledLine(sentence, in: text), line.sign == .colon
    else { return false }
    return (6...Self.longestLabel).contains(line.key.count) && !pointsBack(line.key)
      && ChineseName(text).isThing(line.key) && ChineseLead.namesThing(line.key, text)
  }

  /// Bytes.
  private static let longestLabel = 30

  /// What a sentence needs to be understood.
  enum Need {
    case nothing
    /// It opens with a thing of its own; only the label of its line may stand before it.
    case label
    /// It says what it speaks of; the line before may say where or when, or who says so.
    case setting
    /// It has names, but none that says what it speaks of.
    case topic
    /// It goes on about something that the text before it names.
    case text
  }

  struct Start {
    var offset: Int
    /// What the window stands on then.
    var footing: Proposal.Footing
    /// The first sentence of the passage, when what stands between is left out.
    var lead: Range<Int>?
  }

  struct Opening {
    enum Kind {
      /// Behind a semicolon.
      case part
      case sentence
      /// What stands before it, if anything, is told side by side with it.
      case passage
    }

    /// Behind conjunctions and the clock time of a protocol.
    var start: Int
    var kind: Kind
  }

  /// The places at or before a window where a sentence begins or a part of one, nearest first.
  func openings(before window: Range<Int>, in passage: Range<Int>) -> [Opening] {
    // No character takes more than three bytes a column.
    let earliest = max(passage.lowerBound, window.lowerBound - 3 * Self.widest)
    var openings: [Opening] = []
    for at in (earliest...window.lowerBound).reversed() {
      guard let kind = kind(ofOpeningAt: at, passage) else { continue }
      let start = begin(at..<window.upperBound)
      guard displayWidth(text, start..<window.upperBound) <= Self.widest else { break }
      openings.append(Opening(start: start, kind: kind))
      if kind == .passage { break }
    }
    return openings
  }

  /// `nil` when nothing begins there.
  func kind(ofOpeningAt at: Int, _ passage: Range<Int>) -> Opening.Kind? {
    guard at > passage.lowerBound else { return .passage }
    // In the middle of a character or of a word, as most places are.
    guard text[at] & 0xC0 != 0x80, text[at] != 0x20 else { return nil }
    var end = at
    while end > passage.lowerBound, text[end - 1] == 0x20 { end -= 1 }
    // Of a link without words only the space behind it is left.
    guard end > passage.lowerBound else { return .sentence }
    guard !text[end - 1].isAlphanumeric, !isClosing(at, passage) else { return nil }
    if text[end - 1] == 0x0A { return .sentence }
    for length in 1...3 where end - length >= passage.lowerBound {
      guard let (sign, size) = Sign.at(end - length, in: text, end: passage.upperBound),
        size == length
      else { continue }
      switch sign {
      case .stop: return .sentence
      case .semicolon: return Self.dividers.contains(text[end - length]) ? .passage : .part
      default: return nil
      }
    }
    return nil
  }

  /// The bar, and the first byte of a middle dot.
  private static let dividers = [UInt8(ascii: "|"), 0xC2]

  /// A second stop or a closing bracket belongs to the sentence before.
  private func isClosing(_ at: Int, _ passage: Range<Int>) -> Bool {
    switch at < passage.upperBound ? Sign.at(at, in: text, end: passage.upperBound)?.sign : nil {
    case .stop, .close, .semicolon, .comma: true
    default: false
    }
  }

  /// Behind the clock time of a protocol and behind 但 or `and`, which go on from what is not shown.
  func begin(_ range: Range<Int>) -> Int {
    let shown = ClockMark.skipped(range, text)
    var start = shown.lowerBound
    // `→ 本来 1931 年完工`, below what led to it.
    if text[shown].starts(with: "→ ".utf8) { start += 4 }
    // `A: it opened in …`, in an interview.
    if shown.count > 2, text[start].isCapital, text[start + 1] == UInt8(ascii: ":") { start += 2 }
    start += Self.answers.prefix(of: text, start..<shown.upperBound)
    start = behindReply(start..<shown.upperBound)
    start = behindRemark(start..<shown.upperBound)
    var isBehindConjunction = false
    while start < shown.upperBound {
      let length = Self.conjunctions.prefix(of: text, start..<shown.upperBound)
      let sign = Sign.at(start, in: text, end: shown.upperBound)
      if length > 0 {
        start += length
        isBehindConjunction = true
      } else if isBehindConjunction, let sign, sign.sign == .comma {
        start += sign.length
      } else if text[start] == 0x20 {
        start += 1
      } else {
        break
      }
    }
    return start
  }

  /// Behind `看风。`, up to three characters with a full stop, which reply and name nothing.
  private func behindReply(_ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at + 3 <= range.upperBound, at - range.lowerBound <= 9, (0xE4...0xE9).contains(text[at]) {
      at += 3
    }
    guard (3...9).contains(at - range.lowerBound), Self.replying.prefix(of: text, range) > 0,
      at + 3 + Self.leastBehindReply < range.upperBound,
      ["。", "！"].contains(where: { text[at..<range.upperBound].starts(with: $0.utf8) })
    else { return range.lowerBound }
    return at + 3
  }

  /// `古船。` names what is told.
  private static let replying = WordList("看 会 有 要 不 没 能 得 对 是 行 难 快 说 问 差 够 算")

  /// Bytes of what is told then.
  private static let leastBehindReply = 18

  /// Behind `(Ask Ann for hers.)`, a sentence in brackets.
  private func behindRemark(_ range: Range<Int>) -> Int {
    guard !range.isEmpty, text[range.lowerBound] == UInt8(ascii: "("),
      let close = text[range].firstIndex(of: UInt8(ascii: ")")), close + 2 < range.upperBound,
      [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(text[close - 1]),
      text[close + 1] == 0x20
    else { return range.lowerBound }
    return close + 2
  }

  /// The short words that open an answer, each with the sign behind it.
  private static let answers = WordList(
    "答: 答： "
      + [
        "对", "对对", "对对对", "对啊", "是的", "是啊", "嗯", "没错", "没有", "没有没有", "不是", "不会", "会", "会的", "有",
        "有的", "有啊",
        "大啊", "多啊", "当然", "可以", "可以的", "好",
      ].flatMap { word in ["。", "，", ","].map { word + $0 } }.joined(separator: " "))
  private static let conjunctions = WordList(
    "但是 但 不过 可是 然而 而且 并且 并 此外 另外 首先 其次 其中 于是 因此 所以 其实 而 然后 嗯 哦 呃 哎 这么说吧 怎么说呢 and but so yet however also then thus hence additionally"
  )
}
