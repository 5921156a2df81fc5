/// `潮间带是什么？涨潮时淹没、退潮时露出的地带。`: a passage that opens with a question and answers it in the next
/// sentence.
struct InlineAnswerRule: PassageRule {
  let id = "asked.inline"

  /// Bytes of a passage beyond which it is prose that asks on the way.
  private static let longest = 400

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let text = document.text
    let own = document.passages[passage]
    guard own.kind == .paragraph || own.isItem, own.speaker == nil, own.range.count <= Self.longest
    else { return [] }
    let sentences = SentenceCutter(text).sentences(in: own.range)
    guard (2...3).contains(sentences.count), sentences[0].isQuestion,
      sentences.dropFirst().allSatisfy({ !$0.isQuestion }),
      case let asked = withoutMark(sentences[0].range, text), asks(asked, text),
      own.heading != nil || !opensWithVerb(asked, text)
    else { return [] }
    var answer = AnswerSpan(text).statement(sentences[1].range, in: own.range)
    while answer.count > 1,
      Sign.at(answer.upperBound - 1, in: text, end: text.count)?.sign == .stop(isQuestion: false)
        || answer.count > 3
          && Sign.at(answer.upperBound - 3, in: text, end: text.count)?.sign
            == .stop(isQuestion: false)
    {
      answer =
        answer.lowerBound..<answer.upperBound - (text[answer.upperBound - 1] < 0x80 ? 1 : 3)
    }
    let mark = Self.answerMarks.prefix(of: text, answer)
    answer = SentenceCutter(text).trimmed(answer.lowerBound + mark..<answer.upperBound)
    guard let told = AnswerSpan(text).told(answer, asked: sentences[0].range) else { return [] }
    answer = told
    guard !answer.isEmpty, displayWidth(text, answer) >= 4, displayWidth(text, answer) <= 110,
      // `2 reasons:` above a list
      text[answer].last != UInt8(ascii: ":"), Self.evading.prefix(of: text, answer) == 0,
      Self.personal.first(in: text, answer) == nil
    else { return [] }
    let question = document.string(asked)
    var fact = Fact(
      kind: .relation, rule: id, prior: 0.65, passage: passage, evidence: own.range,
      subject: question, attribute: "answer", value: .span(answer), question: question)
    fact.isQuestionOnly = true
    return [fact]
  }

  /// Without the `Q:` before it.
  private func withoutMark(_ question: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let length = Self.questionMarks.prefix(of: text, question)
    return SentenceCutter(text).trimmed(question.lowerBound + length..<question.upperBound)
  }

  /// It names what it asks of, and asks for more than yes or no.
  private func asks(_ question: Range<Int>, _ text: [UInt8]) -> Bool {
    guard displayWidth(text, question) >= 9, displayWidth(text, question) <= 60,
      Self.personal.first(in: text, question) == nil,
      Self.leaning.first(in: text, question) == nil
    else { return false }
    return text[question.lowerBound] < 0x80
      ? EnglishWords.questions.prefix(of: text, question) > 0
      : Self.asking.firstWord(in: text, question) != nil
        && Self.rhetorical.first(in: text, question) == nil
  }

  /// `沉了几条？`: of what, nothing says below the title alone.
  private func opensWithVerb(_ question: Range<Int>, _ text: [UInt8]) -> Bool {
    guard text[question.lowerBound] >= 0xE4, displayWidth(text, question) < 16 else { return false }
    let word = ChineseLexicon.word(at: question.lowerBound, in: text, end: question.upperBound)
    let kind = word?.kind ?? ChineseLexicon.kind(ofCharacterAt: question.lowerBound, in: text)
    return kind == .verb || kind == .weakVerb
  }

  private static let asking = WordList("什么 怎么 怎样 如何 为什么 为何 多少 多久 几 谁 哪 哪些 哪里 哪种")
  private static let rhetorical = WordList("难道 何必 怎么可能 怎么会 有什么用 凭什么 谁知道 什么鬼 怎么说 什么意思")
  private static let leaning = WordList(
    "it they he she this that these those them him her and but then so 它 他 她 这 那 这个 那个 那么 呢 吧")
  private static let personal = WordList("you your I my me we our us 我 你 您 咱 我们 你们 大家")
  private static let evading = WordList(
    "没写 没有写 没数字 没说 书里没 不详 未详 不知道 没人知道 不清楚 待 见 看 nobody unknown see ask don't maybe 可能 也许 说不清 不好说")
  private static let questionMarks = WordList("Q: Q： 问： 问:")
  private static let answerMarks = WordList("A: A. A： 答： 答: → ⇒ ->")
}
