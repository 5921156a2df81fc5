/// A question that somebody asks in talk, without the talk around it: `最老的是哪条船` of `林老师给大家讲讲，最老的是哪条船？`
struct SpokenQuestion {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// The words of a Chinese question that ends without its mark; `nil` when they ask of what was named before.
  func words(in line: Range<Int>) -> Range<Int>? {
    var clauses = SentenceCutter(text).sentences(in: line).flatMap(\.clauses)
    if let last = clauses.dropLast().lastIndex(where: addresses) { clauses.removeFirst(last + 1) }
    guard let first = clauses.first, first.lowerBound < line.upperBound else { return nil }
    var asked = first.lowerBound..<line.upperBound
    guard Self.pointing.prefix(of: text, asked) == 0 else { return nil }
    let turn = Self.turns.prefix(of: text, asked)
    asked = SentenceCutter(text).trimmed(asked.lowerBound + turn..<asked.upperBound)
    asked = asked.lowerBound..<asked.upperBound - Self.tags.suffix(of: text, asked)
    guard Self.pointing.prefix(of: text, asked) == 0, names(asked),
      Self.bare.first(in: text, asked) == nil,
      // `榴莲？` only wonders.
      asked.count >= 12 || Self.particles.suffix(of: text, asked) > 0
        || Self.words.first(in: text, asked) != nil
    else { return nil }
    return asked
  }

  /// What somebody asks without a question mark, in the last clause: `大家会问那为什么漆要刷两遍`.
  func told(in line: Range<Int>) -> Range<Int>? {
    guard let clause = SentenceCutter(text).sentences(in: line).last?.clauses.last else {
      return nil
    }
    let asker = Self.askers.first(in: text, clause)
    let asked = SentenceCutter(text).trimmed(
      (asker?.upperBound ?? clause.lowerBound)..<clause.upperBound)
    guard !asked.isEmpty, Self.words.first(in: text, asked) != nil,
      // `到底涨了多少`: what did?
      Self.told.suffix(of: text, asked) == 0, named(asked) >= Self.shortestThing
    else { return nil }
    return words(in: asked)
  }

  /// Bytes: two characters.
  private static let shortestThing = 6
  private static let askers = WordList("会问 想问 问的是 问我 都问 就问 问过 说")
  /// `不知道要多少`, `没什么`: it tells of no question.
  private static let told = WordList("没什么 什么的 多少的 不知道")

  func pointsBack(_ line: Range<Int>) -> Bool { Self.pronouns.prefix(of: text, line) > 0 }

  private static let pronouns = WordList("它 他 她 这个 那个 这些 那些")

  /// The sentence of an English turn that asks, if it names what it asks of.
  func english(in turn: Range<Int>) -> Range<Int>? {
    let near = max(turn.lowerBound, turn.upperBound - Self.reach)..<turn.upperBound
    guard let mark = text[near].lastIndex(of: UInt8(ascii: "?")) else { return nil }
    let before = text[near.lowerBound..<mark]
    let stop = before.lastIndex { byte in Self.stops.contains(byte) }
    guard stop != nil || near.lowerBound == turn.lowerBound else { return nil }
    let line = SentenceCutter(text).trimmed((stop.map { $0 + 1 } ?? near.lowerBound)..<mark)
    let asked = ClauseOpening(text).end(ofConjunctions: line)..<line.upperBound
    guard !asked.isEmpty, fits(text, asked, in: Self.widest),
      Self.asking.prefix(of: text, asked) > 0, Self.unnamed.first(in: text, asked) == nil,
      !text[asked].contains(UInt8(ascii: ":")),
      text[asked].split(separator: 0x20).count(where: isNoun) > 0
    else { return nil }
    return asked
  }

  /// Bytes from the end of a turn within which its question begins.
  private static let reach = 240

  /// Columns.
  private static let widest = 72
  private static let stops = Array(".!?".utf8)

  /// What a run of speech without signs asks in the end: `what's a bower anchor` of `let's get on with it what's a bower anchor`.
  func closing(_ run: Range<Int>) -> Range<Int>? {
    let near = max(run.lowerBound, run.upperBound - Self.reach)..<run.upperBound
    var asked: Range<Int>?
    var from = near.lowerBound
    while let word = Self.naming.first(in: text, from..<near.upperBound) {
      from = word.upperBound
      let before = text[near.lowerBound..<word.lowerBound].split(separator: 0x20).last
      if before.map({ !Self.leaders.contains(text, $0.indices) }) ?? true {
        asked = word.lowerBound..<near.upperBound
      }
    }
    guard let asked, fits(text, asked, in: Self.widest),
      Self.unnamed.first(in: text, asked) == nil,
      text[asked].split(separator: 0x20).count(where: isNoun) > 0
    else { return nil }
    return asked
  }

  private static let naming = WordList(
    "what's what_is what_are what_was what_were what_does what_do how_much how_many how_long how_does how_do how_did who_was where_does where_do why_is why_are why_do why_does"
  )
  private static let leaders = WordList(
    "that's that of about know knows see understand tell explain wonder ask asked and from on is was"
  )

  private func isNoun(_ word: ArraySlice<UInt8>) -> Bool {
    let word = word.indices
    return word.count > 2 && !Self.asking.contains(text, word) && !Self.small.contains(text, word)
      && !Words.verbs.contains(text, word) && !Words.prepositions.contains(text, word)
      && !EnglishVerb(text).isListed(word)
  }

  private static let asking = WordList(
    "what what's how who who's where where's when when's why which whose")
  private static let unnamed = WordList(
    """
    it its they them their this that these those he him his she her one ones you your i me my we us our so such there here it's that's they're
    you're
    """)
  private static let small = WordList(
    """
    the and much many long old big far often high fast deep tall about then now really actually just even ever most more worst best first last
    thing things trick deal part people else like mean called difference
    """)

  /// `林老师给大家讲讲`, `最后`, `哈哈`: it asks nothing yet.
  private func addresses(_ clause: Range<Int>) -> Bool {
    Self.openers.contains(text, clause) || Self.requests.first(in: text, clause) != nil
  }

  /// `有大的吗`, `也不一样，对吧`: it asks whether.
  func asksWhether(_ asked: Range<Int>) -> Bool {
    Self.whether.suffix(of: text, asked) > 0
      || Self.tags.prefix(of: text, asked.upperBound..<min(text.count, asked.upperBound + 16)) > 0
  }

  private static let whether = WordList("吗 吧")
  private static let tags = WordList("，对吧 ，是吧 ，对不对 ，是不是 对吧 是吧 对不对")
  private static let particles = WordList("呢 吗 吧")
  private static let words = WordList("怎么 什么 啥 多少 几 谁 哪 为何 如何")
  private static let openers = WordList(
    "最后 好 好的 对 那 那么 哈哈 嗯 啊 哦 来 行 最后一个 最后一个问题 还有一个问题 再问一个 再问一句")
  private static let requests = WordList(
    "老师好 您好 你好 先问 讲讲 说说 聊聊 谈谈 讲一讲 说一说 聊一聊 请问 问一下 想问 请教 不知道")
  private static let turns = WordList("那么 那 所以 但是 但 可是 不过 而 然后 最后")

  private static let bare = WordList("这个的 那个的 这样的")

  /// What was named before, or nothing at all.
  private static let pointing = WordList(
    "它 他 她 这 那个 那时 那时候 那些 那边 那里 那种 那次 那么大 那么多 怎么办 怎么说 怎么讲 真的 是吗 是吧 对吧 除了 才 还有呢 然后呢 后来呢 为什么呢 凭什么")

  /// Something is left besides the words that ask.
  private func names(_ asked: Range<Int>) -> Bool { named(asked) > 0 }

  /// Bytes of a question besides the words that ask.
  private func named(_ asked: Range<Int>) -> Int {
    var at = asked.lowerBound
    var count = 0
    while at < asked.upperBound {
      let length = Self.light.prefix(of: text, at..<asked.upperBound)
      guard length == 0 else {
        at += length
        continue
      }
      if text[at].isAlphanumeric || text[at] >= 0x80 { count += 1 }
      at += 1
    }
    return count
  }

  private static let light = WordList(
    """
    为什么 为啥 怎么样 怎么 怎样 如何 什么 啥 多少 多久 多长 多大 多高 多远 几 谁 哪儿 哪里 哪个 哪些 哪 吗 呢 吧 啊 呀 嘛 是 有 的 了 大概 大约 时间 时候 上 以前
    以后 还 都 也 最 要 能 会 想 去 看 得 现在 今天 普通人 大家 一般 个 点 不 没 对 又 就 再 到底 究竟 请 您 你 您说 觉得 一天 一次
    """)
}
