/// What the subject of a clause is, when only one thing can be.
extension ClausePartRule {
  /// `谁在 1877 年赎回了吴淞铁路？`: the clause itself, with a question word for its subject.
  func subject(
    _ parts: ClauseParts, _ verb: Range<Int>, _ clause: Clause, _ sentence: Sentence,
    _ document: Document
  ) -> Fact? {
    guard !Self.equating.contains(document.text, verb), let subject = parts.subject,
      isAnswer(subject, sentence, document),
      displayWidth(document.text, subject) <= 30, isNamed(subject, sentence, document.text),
      displayWidth(document.text, subject.upperBound..<clause.range.upperBound) >= 10,
      Words.attributes.suffix(of: document.text, subject) == 0,
      Self.conditions.prefix(of: document.text, clause.range) == 0,
      !isAnyOne(parts.object, sentence, document.text)
    else { return nil }
    let wording = Wording(document)
    let claim = sentence.claim(before: clause.range, document.text).map { wording.text($0) + "，" }
    let start = ClauseOpening(document.text).end(ofConjunctions: clause.range)
    let before = wording.text(min(start, subject.lowerBound)..<subject.lowerBound)
    let rest = SentenceCutter(document.text).trimmed(subject.upperBound..<clause.range.upperBound)
    let after = wording.text(rest)
    let word =
      ChineseSpeech.claims(verb, document.text) ? "谁" : asking(subject, sentence, document)
    var fact = Fact(
      kind: .name, rule: "\(id).subject", prior: 0.34, passage: sentence.passage,
      evidence: sentence.range, subject: document.string(verb), attribute: after,
      value: .span(subject), question: "\(claim ?? "")\(before)\(word)\(after)？")
    fact.isQuestionOnly = true
    return fact
  }

  /// `一篇论文`: whoever wrote one could be the answer.
  private func isAnyOne(_ object: Range<Int>?, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    guard let object, text[object].starts(with: "一".utf8) else { return false }
    return displayWidth(text, object) <= 12
      && !sentence.names.contains { object.contains($0.lowerBound) }
  }

  /// Not a bare common word or two: those name a kind of thing rather than a thing.
  private func isNamed(_ subject: Range<Int>, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    sentence.words(in: subject, of: text).contains { word in
      word.kind == .name || word.kind == .character || word.kind == .particle
    }
  }

  /// `这是世界上第一座…`, `X 是最大的…`: of which there is only one, so that it can be asked for by what is said of it.
  func unique(
    _ parts: ClauseParts, _ verb: Range<Int>, _ clause: Clause, _ sentence: Sentence,
    _ document: Document
  ) -> Fact? {
    guard isCopula(verb, document.text), let object = parts.object,
      let subject = parts.subject ?? referent(of: clause, verb, sentence, document.text),
      displayWidth(document.text, object) <= 60, displayWidth(document.text, subject) <= 30,
      // `X 是最有启发的`: what is most so is not said.
      !document.text[object.upperBound...].starts(with: "的".utf8),
      displayWidth(document.text, object) > 6,
      isAnswer(subject, sentence, document),
      Self.superlatives.first(in: document.text, object) != nil,
      Self.amongOthers.suffix(of: document.text, object) == 0
    else { return nil }
    let said = Wording(document).text(object)
    var fact = Fact(
      kind: .name, rule: "\(id).unique", prior: 0.7, passage: sentence.passage,
      evidence: sentence.range, subject: said, attribute: "name", value: .span(subject),
      question: "\(said)是\(fitting(asking(subject, sentence, document), behind: said))？")
    fact.isQuestionOnly = true
    return fact
  }

  /// What 这 or 它 at the start of the clause stands for; before 即 it is the object of the clause before.
  private func referent(
    of clause: Clause, _ verb: Range<Int>, _ sentence: Sentence, _ text: [UInt8]
  ) -> Range<Int>? {
    let start = ClauseOpening(text).end(of: clause.range)
    if Words.pronouns.prefix(of: text, start..<max(start, verb.lowerBound)) > 0 {
      return clause.carriedSubject.flatMap { carried in
        carried != sentence.context.topic && ChineseName(text).isName(carried) ? carried : nil
      }
    }
    guard Self.namely.prefix(of: text, clause.range) > 0 else { return nil }
    return sentence.clauses.last { $0.range.upperBound <= clause.range.lowerBound }?.parts?.object
  }

  /// No `第一条铁路是什么铁路？`, and no `第一个养蜂的人是什么？`
  private func fitting(
    _ word: String, behind said: String
  ) -> String {
    if word == "什么", said.hasSuffix("的人") { return "谁" }
    return word.hasPrefix("什么") && said.hasSuffix(word.dropFirst(2)) ? "什么" : word
  }

  /// Of a condition nobody asks who fulfils it.
  private static let conditions = WordList("若 如果 如 当 只要 只有 一旦 假如 倘若 除非 即使 虽然 尽管 无论 不管")
  private static let namely = WordList("即 也就是")
  private static let superlatives = WordList("第一 首个 首座 首次 首位 首条 首部 首家 最 唯一 首都 别名 前身 简称 创始人 发明者 发明人")
  private static let amongOthers = WordList("之一 因素 原因")
  private static let equating = WordList("是 为 即 系 就是 则是 也是 便是")
}
