/// A Chinese clause that opens with a thing of its own, so that the text before it need not be shown: `管道容量默认 64KB`,
/// `氯解磷定 1–2g`.
struct OwnThing {
  /// Four characters; a shorter word is that of something named before.
  static let shortest = 12
  static let shortestOfSentence = 9

  /// A word for a property alone, such as 平均响应时间, is that of something else.
  private static let shortestProperty = 18

  private let document: Document
  private let sentence: Sentence

  /// Bytes of the shortest thing.
  private let least: Int

  init(_ document: Document, _ sentence: Sentence, least: Int = shortest) {
    self.document = document
    self.sentence = sentence
    self.least = least
  }

  private var text: [UInt8] { document.text }

  /// Whether a window opens with such a thing before the blank.
  func opens(_ window: Range<Int>, before answer: Range<Int>) -> Bool {
    guard sentence.language == .chinese,
      let clause = sentence.clauseRanges.first(where: { $0.upperBound > window.lowerBound })
    else { return false }
    let whole = window.lowerBound..<clause.upperBound
    let start = ClauseOpening(text).end(of: whole)
    let end = min(answer.lowerBound, clause.upperBound)
    guard start < end, Self.needy.prefix(of: text, whole) == 0,
      Self.needy.prefix(of: text, start..<end) == 0,
      Words.pronouns.prefix(of: text, start..<end) == 0,
      Self.pointing.first(in: text, start..<end) == nil,
      let thing = thing(in: start..<end), isSpecific(thing),
      !isCondition(thing, end),
      isTold(by: thing.upperBound..<answer.lowerBound, answer, window)
    else { return false }
    return !losesLabel(window) && !answersQuestion(window)
  }

  /// The noun phrase at the start, when more than a sign stands between it and the end.
  private func thing(in range: Range<Int>) -> Range<Int>? {
    var upper = range.lowerBound
    for word in sentence.words(in: range, of: text) {
      guard isPart(word, at: range.lowerBound) else {
        if word.kind == .sign { return nil }
        break
      }
      upper = word.range.upperBound
    }
    let thing = PhraseEdges(text).trimmed(range.lowerBound..<upper)
    return thing.isEmpty || Persons(text).isPerson(thing) ? nil : thing
  }

  private func isPart(_ word: ChineseWord, at start: Int) -> Bool {
    switch word.kind {
    case .noun, .name, .character, .verbalNoun: true
    case .adjective, .particle, .joint, .weakVerb: word.range.lowerBound > start
    default: false
    }
  }

  private func isSpecific(_ thing: Range<Int>) -> Bool {
    let isProperty = Words.attributes.suffix(of: text, thing) > 0
    if text[thing].contains(where: \.isLetter) {
      return thing.count > 2 && (!isProperty || thing.count >= Self.shortest)
    }
    return thing.count >= (isProperty ? Self.shortestProperty : least)
  }

  /// `意式的话是` names a thing, `下雨的话` a condition.
  private func isCondition(_ thing: Range<Int>, _ end: Int) -> Bool {
    Self.conditions.suffix(of: text, thing) > 0
      || Self.supposing.suffix(of: text, thing) > 0
        && !text[thing.upperBound..<end].starts(with: "是".utf8)
  }

  /// Not in `客户要 [多久]` or `东港出版社，[哪一年]`: what takes so long or was then, the text before says.
  private func isTold(by between: Range<Int>, _ answer: Range<Int>, _ window: Range<Int>) -> Bool {
    let said = SentenceCutter(text).trimmed(between)
    guard !said.isEmpty else { return between.isEmpty || text[between].allSatisfy { $0 == 0x20 } }
    return answer.upperBound < window.upperBound || !Self.bareVerbs.contains(text, said)
  }

  /// It opens what somebody answers to a question, which says what it tells of.
  private func answersQuestion(_ window: Range<Int>) -> Bool {
    let passage = document.passages[sentence.passage].range
    return sentence.range.lowerBound <= Preamble(text).begin(passage)
      && AskedLine(document).above(sentence.passage) != nil
  }

  /// It stands behind a semicolon in a line whose label cannot be put before it.
  private func losesLabel(_ window: Range<Int>) -> Bool {
    let passage = sentence.passage
    guard let line = document.labelledLine(at: passage), line.sign == .colon,
      line.key.upperBound <= window.lowerBound,
      Preamble(text).openings(before: window, in: document.passages[passage].range).first?.kind
        == .part
    else { return false }
    return ChineseLead(document).topic(of: window, in: passage) == nil
  }

  private static let bareVerbs = WordList("要 用 占 到 够 需 需要 要求")
  private static let conditions = WordList("时 后 前 以后 之后 以前 之前")
  private static let supposing = WordList("的话")
  private static let pointing = WordList("他 她 它 他们 她们 它们 这 那 该 此 这些 那些")

  /// Words that speak of something named before.
  static let needy = WordList(
    "每 各 全 首 第 另 其 两 双方 同 该 本 此 上述 前者 后者 其余 剩下 最 更 再 又 也 还 都 仅 只 共 总 合计 平均 目前 现在 现行 当时 后来 之后 之前 以前 以后 从前 一 官方"
  )
}
