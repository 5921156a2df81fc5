/// `有读者问何时再版？王敏回应称，大约在秋天`: a question that somebody asks and the answer that somebody gives, both told
/// by the writer.
struct RelayedAnswerRule: PassageRule {
  let id = "zh.relayed"

  /// Clauses between the question and who answers it.
  private static let reach = 6

  /// Lines above and below one that is looked at.
  private static let linesAbove = 6
  private static let linesBelow = 2

  /// Columns of an answer.
  private static let widest = 44

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    let text = document.text
    guard own.kind == .speech || own.kind == .paragraph || own.isItem, own.speaker == nil,
      document.language == .chinese,
      Self.verbs.first(in: text, own.range) != nil
    else { return [] }
    let parts = lines(around: passage, document).flatMap { self.parts(of: $0, text) }
    var facts: [Fact] = []
    var asked: (question: RelayedQuestion, at: Int)?
    for (index, part) in parts.enumerated() {
      if let question = RelayedQuestion(parts, at: index, in: text) {
        asked = (question, index)
        continue
      }
      guard let reply = RelayedReply(part.range, in: text) else { continue }
      if let pending = asked, index - pending.at <= Self.reach,
        own.range.contains(part.range.lowerBound),
        let answer = answer(reply, parts, behind: index, text)
      {
        facts.append(fact(pending.question, reply, answer, passage, document))
      }
      asked = nil
    }
    return facts
  }

  /// A passage with the lines right above and below it, unless it is a run of talk and has them all.
  private func lines(around passage: Int, _ document: Document) -> [Range<Int>] {
    let own = document.passages[passage]
    guard own.kind != .speech else { return [own.range] }
    func isBeside(_ other: Passage) -> Bool {
      other.isItem == own.isItem && !other.isHeading && !other.isCell
        && other.heading == own.heading && other.parent == own.parent
        && other.range.count <= Self.longest
    }
    let above = document.passages[max(0, passage - Self.linesAbove)..<passage].reversed()
      .prefix(while: isBeside).reversed()
    let below = document.passages[(passage + 1)...].prefix(Self.linesBelow).prefix(while: isBeside)
    return above.map(\.range) + [own.range] + below.map(\.range)
  }

  /// Bytes of a line above or below.
  private static let longest = 400

  private func fact(
    _ asked: RelayedQuestion, _ reply: RelayedReply, _ answer: Range<Int>, _ passage: Int,
    _ document: Document
  ) -> Fact {
    let speaker = document.string(reply.speaker)
    let words = document.string(asked.words)
    let question =
      switch asked.form {
      case .question: "\(words)？（\(speaker)的回答）"
      case .topic: "关于\(words)，\(speaker)怎么说？"
      }
    var fact = Fact(
      kind: .relation, rule: id, prior: 0.8, passage: passage,
      evidence: asked.words.lowerBound..<answer.upperBound,
      subject: words, attribute: speaker, value: .span(answer),
      qualifiers: [.speaker(speaker)], question: question)
    fact.isQuestionOnly = true
    return fact
  }

  /// The first clause that says something: behind the verb, or in the lines that follow.
  private func answer(
    _ reply: RelayedReply, _ parts: [RelayedQuestion.Part], behind index: Int, _ text: [UInt8]
  ) -> Range<Int>? {
    var said = reply.said.isEmpty ? [] : [reply.said.lowerBound..<parts[index].end]
    for part in parts[(index + 1)...].prefix(3) {
      guard !part.isQuestion, RelayedReply(part.range, in: text) == nil else { break }
      said.append(part.range.lowerBound..<part.end)
    }
    while let first = said.first, Self.hollow.prefix(of: text, first) == first.count {
      said.removeFirst()
    }
    guard var answer = said.first else { return nil }
    if Self.assent.prefix(of: text, answer) == answer.count, said.count > 1 {
      answer = answer.lowerBound..<said[1].upperBound
    }
    answer = behindOpening(answer, text)
    guard fits(text, answer, in: Self.widest), displayWidth(text, answer) >= 4,
      Self.pointing.prefix(of: text, answer) == 0, Self.personal.first(in: text, answer) == nil
    else { return nil }
    return answer
  }

  /// Without `实际上`; `我猜` says how sure they are.
  private func behindOpening(_ answer: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    var start = answer.lowerBound
    while case let length = Self.openings.prefix(of: text, start..<answer.upperBound), length > 0,
      start + length < answer.upperBound
    {
      start += length
    }
    return SentenceCutter(text).trimmed(start..<answer.upperBound)
  }

  /// The clauses of a passage; those of talk line by line.
  private func parts(of range: Range<Int>, _ text: [UInt8]) -> [RelayedQuestion.Part] {
    text[range].split(separator: 0x0A).flatMap { line in
      SentenceCutter(text).sentences(in: line.indices).flatMap { cut in
        cut.clauses.map { clause in
          let sign = Sign.at(clause.upperBound, in: text, end: cut.range.upperBound)?.sign
          return RelayedQuestion.Part(
            range: clause, isQuestion: sign == .stop(isQuestion: true),
            end: cut.clauses[cut.clauses.count - 1].upperBound)
        }
      }
    }
  }

  static let verbs = WordList("回应 回复 回答 答道 答复 解释 坦言 透露 表示 认为 补充")
  private static let assent = WordList("是 是的 对 对的 不 不是 不会 会 会的 可以 不可以 没有 有 当然 没错")
  private static let hollow = WordList("我 我个人认为 我认为 我觉得 我想 我们认为 我们觉得 坦白说 说实话 老实说 其实 当然")
  private static let openings = WordList("实际上 事实上 其实 坦白说 说实话 老实说 我们发现 我认为 我个人认为 我们认为")
  private static let pointing = WordList("这是 那是 这个 那个 这也 这种 这些 它 他 她 该 以上 同上 如下")
  private static let personal = WordList("你 您 你们")
}
