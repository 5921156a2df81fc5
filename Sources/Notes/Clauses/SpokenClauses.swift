/// Parts a long run of spoken Chinese without signs where a new clause plainly begins: before 但是 and 所以, before
/// `第二种`, behind a particle such as 啊, and before 它 or 这 once something has been said.
struct SpokenClauses {
  /// Columns that are read at a glance.
  private static let comfortable = 44

  /// Bytes of twenty characters: enough for a clause, whether its verb is known or not.
  private static let long = 60

  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  func clauses(of range: Range<Int>) -> [Range<Int>] {
    guard displayWidth(text, range) > Self.comfortable,
      text[range].count(where: { $0 >= 0xE3 }) * 4 > range.count
    else { return [range] }
    var clauses: [Range<Int>] = []
    var start = range.lowerBound
    var at = range.lowerBound
    var said = Said()
    func close(_ end: Int) {
      let clause = SentenceCutter(text).trimmed(start..<end)
      if !clause.isEmpty { clauses.append(clause) }
      start = end
      said = Said()
    }
    while at < range.upperBound {
      let rest = at..<range.upperBound
      if at > start, begins(rest, said, at - start) { close(at) }
      let word = ChineseLexicon.word(at: at, in: text, end: range.upperBound)
      let end = word?.range.upperBound ?? endOfCharacter(at, range.upperBound)
      let isSingle = word == nil && end - at == 3
      let kind = word?.kind ?? (isSingle ? ChineseLexicon.kind(ofCharacterAt: at, in: text) : nil)
      said.add(kind)
      at = end
      if isSingle, said.hasVerb, Self.particles.suffix(of: text, start..<at) > 0,
        at < range.upperBound
      {
        close(at)
      }
    }
    close(range.upperBound)
    return clauses
  }

  /// What a clause holds so far.
  private struct Said {
    var hasVerb = false
    var hasObject = false
    private var last: ChineseWord.Kind?

    /// The last word waits for another.
    var isOpen: Bool {
      switch last {
      case .preposition, .particle, .verb, .weakVerb, .copula, .auxiliary, .adverb, .joint: true
      default: false
      }
    }

    mutating func add(_ kind: ChineseWord.Kind?) {
      switch kind {
      case .verb, .copula: hasVerb = true
      case .preposition, .particle, .auxiliary, .adverb, .joint, .complement: break
      default: if hasVerb { hasObject = true }
      }
      last = kind ?? .character
    }
  }

  private func begins(_ rest: Range<Int>, _ said: Said, _ length: Int) -> Bool {
    guard said.hasVerb || length > Self.long else { return false }
    if Self.openers.prefix(of: text, rest) > 0 { return true }
    guard said.hasObject || length > Self.long, !said.isOpen else { return false }
    if Self.ordinals.prefix(of: text, rest) > 0 { return true }
    return Self.pronouns.prefix(of: text, rest) > 0
  }

  private func endOfCharacter(_ at: Int, _ end: Int) -> Int {
    let byte = text[at]
    return min(at + (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1), end)
  }

  private static let openers = WordList(
    "但是 所以 因为 然后 而且 不过 如果 虽然 于是 另外 后来 也就是说 就是说 其中 可是 因此 结果 比如 比如说 到今年 估计")
  private static let ordinals = WordList(
    "第一种 第二种 第三种 第四种 第五种 第一个 第二个 第三个 第四个 第五个 第一块 第二块 第一类 第二类 第三类 第一步 第二步 第三步 另一个 另一种 一个是 另一个是")
  private static let pronouns = WordList("它 他 她 这个 这些 这种 这叫 那个 那些 我们 你们 他们 它们 大家")
  private static let particles = WordList("啊 呢 吧 嘛 呀 哦")
}
