/// The properties of one thing, a line for each: `承建商：远洋建工` below the heading 长堤码头.
///
/// One such line alone may say anything; a run of them is what somebody wants to know of the thing above it.
struct ChineseRecordRule: PassageRule {
  let id = "record"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    guard document.language == .chinese, let line = ChineseRecordLine(at: passage, of: document)
    else { return [] }
    let key = document.string(line.key)
    if let meaning = meaning(of: line, passage, document) {
      return isAsked(passage, document)
        ? [] : [fact(key, key, meaning, passage, document, "\(key)是什么？")]
    }
    guard line.isShort(document),
      EntryRun(document).holds(
        passage, wherePassage: { ChineseRecordLine(at: $0, of: document)?.isAlike(line) ?? false }),
      let thing = RecordTopic(document).name(above: passage),
      // Last, because all of a labelled line is read again for it.
      !isAsked(passage, document)
    else { return [] }
    return [fact(thing, key, line.value, passage, document, question(thing, line, document))]
  }

  /// `阈值大约` and a figure, `轮换` and `按船龄排`: how much and how are asked for.
  private func question(
    _ thing: String, _ line: ChineseRecordLine, _ document: Document
  ) -> String {
    let text = document.text
    let key = document.string(line.key)
    if Self.hedges.suffix(of: text, line.key) > 0, text[line.value].contains(where: \.isDigit) {
      return "\(thing)：\(key)是多少？"
    }
    if Self.manners.prefix(of: text, line.value) > 0,
      Self.noManners.prefix(of: text, line.value) == 0,
      ChineseName(text).holdsPredicate(line.value)
        || displayWidth(text, line.value) > 14
    {
      let space = text[line.key.upperBound - 1] < 0x80 ? " " : ""
      return "\(thing)：\(key)\(space)是怎么做的？"
    }
    return "\(thing)：\(key)？"
  }

  private static let hedges = WordList("大约 约 大概")
  private static let noManners = WordList(
    "用户 用途 用量 用法 用于 用作 用地 用电 用水 用例 用具 用品 用料 用词 用药 用人 靠近 靠背 靠山 靠岸 按钮 按键 按摩 按揭 按时")
  private static let manners = WordList("用 靠 按 按照 通过 依靠 利用")

  private func fact(
    _ thing: String, _ key: String, _ value: Range<Int>, _ passage: Int, _ document: Document,
    _ question: String
  ) -> Fact {
    var fact = Fact(
      kind: RecordValue(value, document).kind, rule: id, prior: 0.66, passage: passage,
      evidence: document.passages[passage].range, subject: thing, attribute: key,
      value: .span(value),
      question: question)
    fact.isQuestionOnly = true
    fact.isEntry = true
    return fact
  }

  /// What the key means, below a heading such as 术语.
  private func meaning(
    of line: ChineseRecordLine, _ passage: Int, _ document: Document
  ) -> Range<Int>? {
    guard line.sign != .space, TermSection(document).holds(passage) else { return nil }
    let text = document.text
    let sentence = SentenceCutter(text).sentences(in: line.value).first
    let value =
      line.value.lowerBound..<(sentence?.clauses.last?.upperBound ?? line.value.upperBound)
    return fits(text, value, in: Self.widestMeaning) && displayWidth(text, value) >= 8
      && Words.pronouns.prefix(of: text, value) == 0 ? value : nil
  }

  /// Columns of what a term means.
  private static let widestMeaning = 70

  /// The label alone says enough to be asked for in a sentence.
  private func isAsked(_ passage: Int, _ document: Document) -> Bool {
    LabelRule().facts(at: passage, of: document).contains {
      $0.kind == .definition && $0.rule != "label.dash" && $0.rule != "label.clause"
    }
  }
}
