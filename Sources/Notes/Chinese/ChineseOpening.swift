/// Tells how a Chinese clause begins behind its conjunctions and dates.
struct ChineseOpening {
  enum Kind {
    /// A phrase that may well be what it is about.
    case thing
    /// 在, 从, 按: a place or a means.
    case adverbial
    /// A verb, 被, 比: somebody or something named before does it.
    case predicate
    /// 它, 该
    case pronoun
  }

  private let sentence: Sentence
  private let text: [UInt8]

  init(_ sentence: Sentence, _ text: [UInt8]) {
    self.sentence = sentence
    self.text = text
  }

  func kind(of clause: Range<Int>) -> Kind {
    let start = ClauseOpening(text).end(of: clause)
    guard start < clause.upperBound else { return .thing }
    let words = sentence.words(in: start..<clause.upperBound, of: text)
    var index = endOfTime(in: words)
    while index < words.count, words[index].kind == .date || words[index].kind == .adverb {
      index += 1
    }
    guard index < words.count else { return .predicate }
    let next = index + 1 < words.count ? words[index + 1].kind : .sign
    switch words[index].kind {
    case .pronoun: return .pronoun
    case .preposition:
      return Self.needy.contains(text, words[index].range) ? .predicate : .adverbial
    // `付费用户`
    case .verb where Self.namesPeople(words, at: index, text): return .thing
    // `以前的船`
    case .localizer where next == .particle: return .thing
    case .verb, .copula, .auxiliary, .complement, .localizer: return .predicate
    case .weakVerb: return next == .character || next == .sign ? .thing : .predicate
    case .adjective: return index > 0 && next != .particle && next != .noun ? .predicate : .thing
    case .quantity:
      switch next {
      case .noun, .name, .character, .verbalNoun, .particle: return .thing
      default: return .predicate
      }
    // `砍掉三分之一`, `吵了四十分钟`: a verb that the table of words does not hold.
    case .character where index + 2 < words.count && next != .sign:
      let isDone =
        next == .complement || Self.becoming.contains(text, words[index + 1].range)
        || Self.results.contains(text, words[index + 1].range)
      return isDone && words[index + 2].kind != .particle ? .predicate : .thing
    default: return .thing
    }
  }

  /// Behind `价格大跌后`, which says when.
  private func endOfTime(in words: [ChineseWord]) -> Int {
    let time = words.indices.dropFirst().prefix(7).first {
      words[$0].kind == .sign || Self.times.contains(text, words[$0].range)
    }
    guard let time, words[time].kind != .sign, time + 1 < words.count else { return 0 }
    switch words[time + 1].kind {
    case .verb, .adverb, .weakVerb, .complement: return time + 1
    default: return 0
    }
  }

  private static let times = WordList("后 之后 以后 前 之前 以前 时 期间")
  /// `付费用户`, `参赛选手`: the verb says which people.
  static func namesPeople(_ words: [ChineseWord], at index: Int, _ text: [UInt8]) -> Bool {
    index + 1 < words.count && people.contains(text, words[index + 1].range)
  }

  private static let people = WordList("用户 人员 学生 员工 选手 客户 观众 读者 患者 病人 居民 家庭 企业 国家 单位 会员 乘客 游客")
  /// `辟为博物馆`
  private static let becoming = WordList("为")
  private static let results = WordList("掉 完 住 开 走 成 起 好 光 坏 死 破 于 在 自 向 入")

  /// Prepositions before which stands who does it.
  private static let needy = WordList("比 把 将 被 对 向 给 与 跟 同")
}
