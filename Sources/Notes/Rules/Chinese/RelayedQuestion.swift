/// What somebody asked, in the words of whoever tells of it: `有读者问何时再版？`, `关于运费的问题`.
struct RelayedQuestion {
  enum Form {
    /// It asks: 何时再版.
    case question
    /// It names what was spoken of: 关于运费的问题.
    case topic
  }

  /// A clause, and whether a question mark ends it.
  struct Part {
    var range: Range<Int>
    var isQuestion: Bool
    /// Where its sentence ends.
    var end: Int
  }

  let words: Range<Int>
  let form: Form

  /// Columns of a question.
  private static let widest = 70

  /// - Returns: `nil` when the clause asks nothing that can be understood alone.
  init?(_ parts: [Part], at index: Int, in text: [UInt8]) {
    let part = parts[index]
    guard fits(text, part.range, in: Self.widest + 20) else { return nil }
    let clause = Self.trimmed(part.range, text)
    let before = index > 0 ? Self.trimmed(parts[index - 1].range, text) : nil
    let isContinued = before.map { Self.who.prefix(of: text, $0) > 0 } ?? false
    if let asker = Self.asker(opening: clause, text, isContinued: isContinued) {
      let content = Self.trimmed(asker..<clause.upperBound, text)
      let isQuestion = part.isQuestion || Self.asks(content, text)
      guard isQuestion || Self.ends.suffix(of: text, content) > 0,
        Self.isUnderstood(content, text)
      else { return nil }
      words = content
      form = isQuestion ? .question : .topic
    } else if part.isQuestion, let before,
      let asker = Self.asker(opening: before, text, isContinued: false),
      asker == before.upperBound
    {
      guard Self.isUnderstood(clause, text), Self.asks(clause, text) else { return nil }
      words = clause
      form = .question
    } else if let topic = Self.topic(of: clause, text) {
      guard Self.isUnderstood(topic, text) else { return nil }
      words = topic
      form = .topic
    } else {
      return nil
    }
  }

  /// What a clause is about: `运费的问题` of `关于运费的问题` or `其次是运费的问题`.
  private static func topic(of clause: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    var start = clause.lowerBound + turns.prefix(of: text, clause)
    let named = topics.prefix(of: text, start..<clause.upperBound)
    start += named
    guard start > clause.lowerBound else { return nil }
    let rest = SentenceCutter(text).trimmed(start..<clause.upperBound)
    if ends.suffix(of: text, rest) > 0 { return rest }
    let of = stride(from: rest.upperBound - 3, through: rest.lowerBound, by: -1).first {
      Self.of.prefix(of: text, $0..<rest.upperBound) > 0
    }
    let thing = (of.map { $0 + 3 } ?? rest.lowerBound)..<rest.upperBound
    return named > 0 && ChineseName(text).isThing(thing) ? rest : nil
  }

  /// Where the words of whoever asks begin: behind `有读者问`, `还有人继续追问`.
  ///
  /// - Parameter isContinued: The clause before says who.
  private static func asker(
    opening clause: Range<Int>, _ text: [UInt8], isContinued: Bool
  ) -> Int? {
    var at = clause.lowerBound
    var length = who.prefix(of: text, at..<clause.upperBound)
    guard length > 0 || isContinued else { return nil }
    at += length
    repeat {
      length = how.prefix(of: text, at..<clause.upperBound)
      at += length
    } while length > 0
    length = asking.prefix(of: text, at..<clause.upperBound)
    guard length > 0 else { return nil }
    return at + length
  }

  /// It opens with no conjunction and ends in no sign.
  private static func trimmed(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let range = SentenceCutter(text).trimmed(range)
    let length = conjunctions.prefix(of: text, range)
    return SentenceCutter(text).trimmed(range.lowerBound + length..<range.upperBound)
  }

  private static func asks(_ words: Range<Int>, _ text: [UInt8]) -> Bool {
    interrogatives.firstWord(in: text, words) != nil || particles.suffix(of: text, words) > 0
  }

  private static func isUnderstood(_ words: Range<Int>, _ text: [UInt8]) -> Bool {
    displayWidth(text, words) >= 8 && fits(text, words, in: widest)
      && personal.first(in: text, words) == nil && pointing.prefix(of: text, words) == 0
      // `能否便宜一点`: what, unless a name says it.
      && (elliptic.prefix(of: text, words) == 0 || text[words].contains(where: \.isCapital))
  }

  /// What they ask of was named before.
  private static let elliptic = WordList("有没有 是否 能否 会否 会不会 能不能 是不是 要不要 何时 为什么 为何 多少 多久 怎么 如何")
  private static let conjunctions = WordList("于是 然后 此外 另外 而且 而 但是 但 不过 随后 后来 当 在")
  private static let who = WordList(
    "有人 还有人 也有人 有用户 有网友 有读者 有听众 有观众 有记者 有同学 有学生 有员工 有家长 有居民 有客户 有顾客 有业主 有市民 有股东 有投资者 有分析师 有朋友 网友 记者 主持人 听众 观众 读者 还有用户 还有网友 还有读者 还有听众 还有观众 还有记者 还有同学 也有用户 也有网友"
  )
  private static let how = WordList("继续 接着 还 也 又 则 随后 现场 当场 比较 很 更 好奇地")
  private static let asking = WordList("追问 询问 提问 问到 问道 问起 问 关心 关注 好奇 想知道")
  private static let topics = WordList("关于 对于 针对 至于 谈到 谈及 被问到 被问及")
  private static let of = WordList("的")
  private static let turns = WordList("首先是 其次是 再次是 然后是 接着是 最后是 第一是 第二是 第三是")
  private static let ends = WordList("问题 话题 质疑 疑问 传闻 提问 批评 争议")
  private static let interrogatives = WordList(
    "什么 怎么 怎样 如何 为什么 为何 多少 多久 多大 有多 几 谁 哪 哪些 哪里 哪种 哪个 何时 何处 是否 能否 会否 有没有 会不会 能不能 是不是 要不要")
  private static let particles = WordList("吗 呢 么")
  private static let personal = WordList("你 您 你们 我 我们 咱们")
  private static let pointing = WordList("这 那 此 它 他 她 该 其")
}
