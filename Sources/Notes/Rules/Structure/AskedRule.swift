/// A question that the note itself asks and answers at once: an interview, a list of frequent questions, an item with
/// the answer below it.
struct AskedRule: PassageRule {
  let id = "asked"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let text = document.text
    let own = document.passages[passage]
    // `Home cover — switch or stay?` above everything is the title.
    guard passage > 0 || own.kind != .paragraph, own.kind != .speech, !own.isCell,
      passage + 1 < document.passages.count,
      isQuestion(own.range, text)
    else { return [] }
    let next = document.passages[passage + 1]
    guard !next.isHeading, !next.isCell, !isQuestion(next.range, text),
      next.parent == passage || next.heading == passage
        // `1. Who built it?` right above a line of its own
        || own.isItem && next.kind == .paragraph && next.parent == own.parent
          && next.heading == own.heading
        || (own.speaker != nil && next.speaker != nil
          && text[own.speaker!] != text[next.speaker!])
    else { return [] }
    // Several items below it are an answer in parts, which a list asks for.
    let second = passage + 2 < document.passages.count ? document.passages[passage + 2] : nil
    let isOnly =
      next.parent == passage
      ? second?.parent != passage
      : !next.isItem || second.map { !$0.isItem || $0.group != next.group } ?? true
    guard isOnly,
      let first = SentenceCutter(text).sentences(
        in: next.range.lowerBound..<min(next.range.upperBound, next.range.lowerBound + 400)
      ).first,
      !first.isQuestion,
      // `是不是早就修好了？`, `给年轻人一句话？`: talk, which is no question with its answer.
      own.speaker == nil || document.language == .english
        || SpokenQuestion(text).words(in: withoutMark(withoutSign(own.range, text), text)) != nil
          && Self.others.first(in: text, own.range) == nil
          && Self.asking.firstWord(in: text, own.range) != nil
          && Self.whether.firstWord(in: text, own.range) == nil
    else { return [] }
    var answer = AnswerSpan(text).statement(first.range, in: next.range)
    let mark = Self.answerMarks.prefix(of: text, answer)
    answer = SentenceCutter(text).trimmed(answer.lowerBound + mark..<answer.upperBound)
    while answer.count > 1,
      Sign.at(answer.upperBound - 1, in: text, end: text.count)?.sign == .stop(isQuestion: false)
    {
      answer = answer.lowerBound..<answer.upperBound - 1
    }
    guard let told = AnswerSpan(text).told(answer, asked: own.range) else { return [] }
    answer = told
    // `多深算深？` `一般是平的`: a statement beside what was asked.
    guard
      own.speaker == nil || document.language == .english
        || Self.counting.first(in: text, own.range) == nil
        || Self.copulas.first(in: text, answer) == nil
    else { return [] }
    guard !answer.isEmpty, displayWidth(text, answer) <= 100,
      // `分三种：`, and they stand below.
      Sign.at(answer.upperBound, in: text, end: next.range.upperBound)?.sign != .colon,
      !text[answer].suffix(3).elementsEqual("：".utf8), text[answer].last != UInt8(ascii: ":"),
      DocumentSummary.language(of: text[answer]) == .chinese
        || Words.pronouns.prefix(of: text, answer) == 0
        || EnglishWords.owners.prefix(of: text, answer) > 0
        // “What is a marl? It is …” says of what.
        || Self.referring.prefix(of: text, answer) > 0
          && Self.naming.prefix(of: text, own.range) > 0
    else { return [] }
    // “What did it cost?” needs the title that the card shows above it.
    let leans = Self.pronouns.first(in: text, own.range) != nil
    let question = document.string(withoutMark(own.range, text))
    // A numbered question with a short answer is what somebody wants to be asked; of a statement a part is asked for.
    let isShort = displayWidth(text, answer) <= 60 && !EnglishVerb(text).isPredicated(answer)
    let isNumbered: Bool
    if case .item(.some, _) = own.kind {
      isNumbered = !leans && isShort
    } else {
      isNumbered =
        !leans && isShort
        && (own.speaker.map { text[$0].elementsEqual("Q".utf8) }
          ?? (Self.marks.prefix(of: text, own.range) > 0))
    }
    var fact = Fact(
      kind: .relation, rule: leans ? id + ".leaning" : isNumbered ? id + ".numbered" : id,
      prior: leans ? 0.45 : isNumbered ? 0.9 : 0.65,
      passage: passage + 1, evidence: next.range,
      subject: question, attribute: "answer", value: .span(answer), question: question)
    fact.isQuestionOnly = true
    return [fact]
  }

  private static let asking = WordList("什么 怎么 怎样 如何 为什么 为何 多少 多久 多大 几 谁 哪 哪些 哪里 哪种")
  private static let counting = WordList("多少 多久 多长 多深 多高 几")
  private static let copulas = WordList("是")

  /// `除了船还有什么？`: the first thing is one of several.
  private static let others = WordList("还有什么 还有哪 除了 怎么办")
  private static let whether = WordList("是不是 有没有 能不能 会不会 要不要 好不好 吗 吧")

  private func withoutSign(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    range.lowerBound..<range.upperBound - (text[range.upperBound - 1] < 0x80 ? 1 : 3)
  }

  /// Without the `Q:` before it.
  private func withoutMark(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let length = Self.marks.prefix(of: text, range)
    return SentenceCutter(text).trimmed(range.lowerBound + length..<range.upperBound)
  }

  private static let referring = WordList("it they")
  private static let naming = WordList(
    "what_is what_are what_was what_were who_is who_was how_does how_do")
  private static let pronouns = WordList(
    "it they he she this that these those him her them its their and one 它 他 她 这 那 这个 那个")
  private static let marks = WordList("Q: Q. Q： 问： 问: Question: 问题： 问题:")
  private static let answerMarks = WordList("A: A. A： 答： 答: Answer: answer: Ans: 答案： 答案:")

  /// One question that says what it is about.
  private func isQuestion(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    guard text[range].last == UInt8(ascii: "?") || text[range].suffix(3).elementsEqual("？".utf8)
    else { return false }
    return range.count >= 15 && displayWidth(text, range) <= 120
      && SentenceCutter(text).sentences(in: range).count == 1
      && Self.personal.first(in: text, range) == nil
      && Self.goingOn.prefix(of: text, range) == 0
      && Self.yesOrNo.prefix(of: text, withoutMark(range, text)) == 0
  }

  /// `And the other one?` goes on from the question before.
  private static let goingOn = WordList("and but so or then also 那 那么 还有 然后")
  /// `Is it complete?`
  private static let yesOrNo = WordList(
    "is are was were do does did can could will would has have had should isn't aren't doesn't don't didn't won't can't"
  )
  private static let personal = WordList("you your I my we our us me 你 您 我 我们 咱们")
}
