/// What the sentence is like that a proposal comes from.
struct TextReasons {
  let sentence: Sentence
  private let document: Document

  /// What holds for every fact of the sentence, found once: a sentence may hold thousands.
  private let common: [Reason]

  /// Words that tell of more than they say, in the sentence and right before it.
  private let hits: [WordScan<Signals>.Hit]

  /// Where the sentence begins to suppose something.
  private let supposition: Int?

  /// What was found in the sentences of the note so far.
  struct Reading: Sendable {
    fileprivate var signals = WordScan<Signals>.Reading()
  }

  init(_ document: Document, _ sentence: Sentence, _ reading: inout Reading) {
    self.document = document
    self.sentence = sentence
    let text = document.text
    let passage = document.passages[sentence.passage]
    var common: [Reason] = []
    let opening = ClauseOpening(text).end(of: sentence.range)
    if sentence.language == .english, Self.tellsOfNote(sentence, document) {
      common.append(.boilerplate)
    }
    // `It opens at nine... no, at ten`
    if sentence.language == .english, Self.correctsItself(sentence.range, text) {
      common.append(.boilerplate)
    }
    // `先到北岸……不对，先到南岸`
    if sentence.language == .chinese, Self.takenBack.first(in: text, sentence.range) != nil {
      common.append(.boilerplate)
    }
    // `Corrections: issue 8 gave the wrong weight`
    if Self.corrections.prefix(of: text, passage.range) > 0 { common.append(.boilerplate) }
    if sentence.isQuestion
      || passage.speaker.map({ Interview.isAsker(text[$0]) }) == true
      || Self.englishAsking.prefix(of: text, opening..<sentence.range.upperBound) > 0
    {
      common.append(.rhetorical)
    }
    if Chore.opens(text, sentence.range)
      || Chore.isTask(text, passage.range)
      || Chore.isBelowTasks(sentence.passage, of: document)
    {
      common.append(.chore)
    }
    if Self.ownViews.prefix(of: text, sentence.range) > 0
      || NoteOpening(document).tellsOfWriter(sentence)
      || AnsweredQuestion(document).leavesSubject(out: sentence)
    {
      common.append(.chat)
    }
    let start = max(passage.range.lowerBound, sentence.range.lowerBound - Self.reach)
    var hits = Self.signals.hits(
      in: text, start..<sentence.range.upperBound, &reading.signals)
    // `《How Ferries Think》`, `if` and `US` are names in a Chinese sentence.
    if sentence.language == .chinese { hits.removeAll { $0.isLatin(in: text) } }
    let found = hits
    func holds(_ signal: Signals) -> Bool {
      found.contains { $0.isOne(of: signal, in: sentence.range) }
    }
    self.hits = found
    if holds(.advertising) { common.append(.boilerplate) }
    if Self.unfinished.suffix(of: text, sentence.range) > 0 { common.append(.boilerplate) }
    if holds(.hypothesis) { common.append(.hypothetical) }
    if sentence.language == .chinese, let label = document.labelledLine(at: sentence.passage),
      Label(text).tellsOfNote(label.key, sentence.passage, document)
    {
      common.append(.boilerplate)
    }
    // `待读：《船史》、《灯塔》`
    if sentence.language == .chinese, let label = document.labelledLine(at: sentence.passage),
      Self.readingLists.contains(text, label.key)
    {
      common.append(.boilerplate)
    }
    if sentence.language == .chinese, sentence.passage < NoteDay.top,
      Self.countsLessons(sentence.range, text)
    {
      common.append(.boilerplate)
    }
    if sentence.language == .english, sentence.passage < NoteDay.top,
      Self.noteFigures.prefix(of: text, sentence.range) > 0
        || Self.noteMeasures.prefix(of: text, sentence.range) > 0
          && EnglishVerb(text).first(in: sentence.range) == nil
    {
      common.append(.boilerplate)
    }
    if passage.isHeading { common.append(.heading) }
    if passage.isItem { common.append(.listItem) }
    if Self.exampleLabels.contains(text, document.labelledLine(at: sentence.passage)?.key ?? 0..<0)
    {
      common.append(.example)
    }
    if passage.quoteDepth > 0 { common.append(.quotation) }
    if passage.kind != .speech, passage.speaker != nil { common.append(.turn) }
    self.common = common
    supposition =
      holds(.supposition) ? Self.suppositions.first(in: text, sentence.range)?.lowerBound : nil
  }

  /// What the part of the sentence is like that a fact stands in.
  private struct Part {
    var range: Range<Int>
    var isAsking: Bool
    var isExample: Bool
    var isFirstPerson: Bool
    var isOpinion: Bool
    var isHedged: Bool
  }

  /// The part of the last fact; the next one mostly stands in the same.
  private var part: Part?

  mutating func reasons(_ fact: Fact) -> [Reason] {
    var reasons = common
    let range: Range<Int> =
      if case .span(let answer) = fact.value, let clause = sentence.clause(at: answer.lowerBound) {
        clause.range
      } else {
        sentence.range
      }
    let part = part(range)
    if isCalledWrong(part.range) || !sentence.isQuestion && part.isAsking {
      reasons.append(.rhetorical)
    }
    if isExample(part, fact) { reasons.append(.example) }
    if part.isFirstPerson { reasons.append(.firstPerson) }
    if part.isOpinion { reasons.append(.opinion) }
    if part.isHedged { reasons.append(.hedged) }
    return reasons
  }

  /// `有人说是 5 天，错。`
  private func isCalledWrong(_ clause: Range<Int>) -> Bool {
    guard sentence.language == .chinese,
      let next = sentence.clauseRanges.first(where: { $0.lowerBound >= clause.upperBound })
    else { return false }
    return next.count <= 15 && Self.wrongs.contains(document.text, next)
  }

  private static let wrongs = WordList("错 错了 错的 错误 不对 是错的 其实不对 不是的 假的 是假的 谣传 瞎说")

  private mutating func part(_ range: Range<Int>) -> Part {
    if let part, part.range == range { return part }
    let passage = document.passages[sentence.passage].range
    let start = max(passage.lowerBound, range.lowerBound - Self.reach)
    func holds(_ signal: Signals, _ range: Range<Int>) -> Bool {
      hits.contains { $0.isOne(of: signal, in: range) }
    }
    let new = Part(
      range: range, isAsking: holds(.asking, range),
      isExample: holds(.example, start..<range.upperBound),
      isFirstPerson: holds(.firstPerson, range) && !holds(.compound, range) || tellsOfUs(range),
      isOpinion: holds(.opinion, range),
      isHedged: holds(.hedge, range))
    part = new
    return new
  }

  /// `showed us the pumps`; the US is a country.
  private func tellsOfUs(_ range: Range<Int>) -> Bool {
    Self.us.firstInSmall(in: document.text, range) != nil
  }

  /// Bytes within which “for example” makes an example of what comes behind it.
  private static let reach = 240

  fileprivate struct Signals: OptionSet, Sendable {
    let rawValue: UInt16

    static let advertising = Signals(rawValue: 1)
    static let hypothesis = Signals(rawValue: 2)
    static let supposition = Signals(rawValue: 4)
    static let asking = Signals(rawValue: 8)
    static let example = Signals(rawValue: 16)
    static let firstPerson = Signals(rawValue: 32)
    static let opinion = Signals(rawValue: 64)
    static let hedge = Signals(rawValue: 128)
    static let compound = Signals(rawValue: 256)
  }

  private static let signals = WordScan<Signals>([
    (.advertising, advertising), (.hypothesis, hypotheses), (.supposition, suppositions),
    (.asking, chineseAsking), (.example, examples), (.firstPerson, firstPerson),
    (.opinion, opinions), (.hedge, Words.hedges), (.compound, FirstPerson.compounds),
  ])

  /// What the writer alone thinks, which a card without these words would tell as a fact.
  private static let ownViews = WordList(
    "我的看法 我的感想 我的感受 我的猜测 我的判断 我的吐槽 个人看法 个人感想 个人观点 个人感受 个人猜测 读后感 感想")

  /// Whether a question word stands anywhere in a label or heading.
  static func holdsQuestionWord(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    chineseAsking.first(in: text, range) != nil || englishAsking.first(in: text, range) != nil
  }

  private static let chineseAsking = WordList(
    "多大 多长 多久 多高 吗 呢 是否 什么 怎么 怎样 如何 为什么 哪些 哪个 谁 多少 几时 能不能 会不会 该不该 值不值得 是不是 要不要")

  /// What a line at the top says of the note itself: `Checked with the harbour office last spring`; or its title, which is
  /// the first line of a plain text: `NOTES ON TIDES -- talk of 20 minutes`.
  private static func tellsOfNote(_ sentence: Sentence, _ document: Document) -> Bool {
    let text = document.text
    let passage = document.passages[sentence.passage]
    guard sentence.passage < NoteDay.top, sentence.range.lowerBound == passage.range.lowerBound
    else { return false }
    if makings.prefix(of: text, sentence.range) > 0 { return true }
    guard sentence.passage == 0, passage.kind == .paragraph, passage.range.count < 120,
      document.passages.count > 3
    else { return false }
    let words = text[passage.range].split(separator: 0x20).prefix(2)
    let isShouted =
      words.count == 2 && words[0].count > 2 && words[0].allSatisfy(\.isCapital)
      && (words[1].count > 2 && words[1].allSatisfy(\.isCapital)
        // `FERRY - the lease ends soon`
        || words[1].elementsEqual("-".utf8))
    return isShouted
      || !endsSentence(passage.range, text)
        && EnglishVerb(text).first(in: opening(passage.range, text)) == nil
  }

  /// `共 12 讲，每讲半小时`: of the course that the note was made in.
  private static func countsLessons(_ line: Range<Int>, _ text: [UInt8]) -> Bool {
    let opening = all.prefix(of: text, line)
    let figure = text[line].dropFirst(opening).prefix { $0.isDigit || $0 == 0x20 }
    return opening > 0 && !figure.isEmpty
      && lessons.prefix(of: text, figure.endIndex..<line.upperBound) > 0
  }

  private static let all = WordList("共 一共 全 总共")
  private static let lessons = WordList("节 讲 集 课 课时 节课 讲课")

  /// `Tides 2, talk by Ida` of `Tides 2, talk by Ida (missed the start)`, `FERRIES` of `FERRIES - the lease ends soon`.
  private static func opening(_ line: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let end = line.first { at in
      switch Sign.at(at, in: text, end: line.upperBound)?.sign {
      case .open, .dash: true
      default: false
      }
    }
    return line.lowerBound..<(end ?? line.upperBound)
  }

  /// With a stop or a colon, be there quotation marks or brackets behind it: `The mill opened (rebuilt in 1931.)`.
  private static func endsSentence(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    var end = range.upperBound
    while let mark = closings.first(where: {
      text[range.lowerBound..<end].suffix($0.utf8.count).elementsEqual($0.utf8)
    }) {
      end -= mark.utf8.count
    }
    return stops.contains {
      text[range.lowerBound..<end].suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  private static let closings = [")", "]", "\"", "'", "”", "’"]
  private static let stops = [".", "!", "?", "…", ":"]

  private static func correctsItself(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    guard let no = no.first(in: text, range), no.lowerBound > range.lowerBound + 4,
      no.upperBound < range.upperBound,
      [UInt8(ascii: ","), UInt8(ascii: ":")].contains(text[no.upperBound])
    else { return false }
    let before = text[range.lowerBound..<no.lowerBound].reversed().drop { $0 == 0x20 }.prefix(3)
    // `on Sunday, no, Monday`
    if before.first == UInt8(ascii: ","), text[no.upperBound] == UInt8(ascii: ",") { return true }
    return before.elementsEqual("...".utf8) || before.elementsEqual("…".utf8.reversed())
  }

  private static let no = WordList("no")
  private static let readingLists = WordList(
    "接下去读 接下来读 接着读 之后读 还要读 要读 待看 想看 下一本 相关 延伸 延伸阅读 扩展阅读 待读 想读 书单 推荐阅读 参考书 参考书目 参考资料 参考文献 对照看 对照读 教材 用书"
  )
  /// What was said right before was wrong, and what stands right behind need not be all of it.
  private static let takenBack = WordList(
    "记反过 记错过 搞反过 搞错过 弄反过 弄错过 背反过 背错过 答错过 ，不对， …不对， 。不对， ……不对， ，哦不， ，啊不， 说错了 我说错 写错了， 还是多少来着 来着，")
  private static let makings = WordList(
    "checked rechecked updated compiled revised typed_up written_up copied_from copied_out last_checked last_updated"
  )
  private static let corrections = WordList("correction: corrections: erratum: errata:")
  /// An English question word asks where a sentence begins; inside it joins: “the process by which”, “who led”.
  private static let englishAsking = WordList("what why how who which whether")
  private static let advertising = WordList(
    """
    大家好 感谢大家 感谢收看 感谢观看 下期再见 关注我 点赞 在看 星标 转发 订阅 公众号 扫码 点击 欢迎 本期视频 今天的视频 这里是 跟大家分享 例子 比如说 赞助播出 笔者 哈哈 嘿嘿 呵呵 笑死 本文将 这篇文章 没抄下 我没抄 没记下 记不清 忘了抄 核一下 核实一下 待授权 待核实 这份笔记 这篇笔记 笔记没记全 本节目由 优惠码 立减
    subscribe follow_us click_here thanks_for welcome_to sign_up in_this_post in_this_article let's
    """)
  /// The figure stands behind “for example” or “suppose”: it is no fact. A list of examples is one.
  private func isExample(_ part: Part, _ fact: Fact) -> Bool {
    if let supposition, supposition < part.range.upperBound { return true }
    return part.isExample && fact.kind != .list && fact.kind != .definition && fact.kind != .name
  }

  /// A sentence that trails off names no fact.
  private static let unfinished = WordList("…… … ... ..")
  private static let suppositions = WordList("假设 假如 倘若 试想 设想 suppose imagine assume hypothetically")
  private static let examples = WordList("例如 比如说 比方说 比方 举个例子 举例来说 for_example for_instance e.g")
  /// `Figures for a 60 kg adult`: of whom the note tells.
  private static let noteFigures = WordList(
    "numbers_are_for numbers_are_from figures_are_for figures_are_from values_are_for values_are_from prices_are_for prices_are_from all_numbers all_figures all_values"
  )
  /// The same without a verb; `Prices for oak rose in 1931` is a fact.
  private static let noteMeasures = WordList(
    "numbers_for figures_for values_for prices_for doses_for")
  private static let exampleLabels = WordList("例 例题 例子 example exercise")
  private static let firstPerson = WordList("我们 我 咱们 你 你们 您 I we you my our your me")
  private static let us = WordList("us")
  private static let opinions = WordList(
    "感觉 看来 觉得 我猜 看上去 似乎 好像 恐怕 应该说 无疑 毕竟 尴尬 遗憾 有意思 有趣 兴奋 令人 罕见 喜欢 希望 feel think interesting exciting unfortunately hopefully great amazing"
  )
  private static let hypotheses = WordList(
    "假设 假如 如果 要是 倘若 试想 想象一下 很难说 不好说 谈不上 算不上 设想 比方说 打个比方 开玩笑 调侃 suppose imagine assume if joke hypothetically"
  )
}
