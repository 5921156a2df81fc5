import Recognition

/// `只有一家不在北岸：甲厂`: what a statement announces before its colon.
struct AnnouncementRule: SentenceRule {
  let id = "zh.announced"
  let triggers = ["：", ":"]

  private static let widest = 44

  /// Words that stand in statements and not in labels.
  private static let predicates = WordList("只有 能 会 可以 应当 不 没")

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    let text = document.text
    guard sentence.language == .chinese, !sentence.isQuestion, sentence.clauses.count > 1,
      !document.passages[sentence.passage].isHeading,
      let value = sentence.clauses.last?.range
    else { return [] }
    let statement = sentence.clauses[sentence.clauses.count - 2]
    let between = SentenceCutter(text).trimmed(statement.range.upperBound..<value.lowerBound)
    guard !between.isEmpty,
      Sign.at(between.lowerBound, in: text, end: value.lowerBound)?.sign == .colon,
      // `官方对比：运 800 箱，` goes on in the lines below.
      !endsInComma(document.passages[sentence.passage].range, text),
      displayWidth(text, value) <= Self.widest, displayWidth(text, statement.range) <= 60,
      statement.parts?.verb != nil || Self.predicates.first(in: text, statement.range) != nil
        || ListQuestion(document.string(statement.range), isChinese: true).byNumber != nil,
      Words.pronouns.prefix(of: text, statement.range) == 0,
      Words.pronouns.prefix(of: text, value) == 0, !isQuoted(value, statement, text),
      !isSaid(by: statement.range, text),
      // `条件有三个：甲；乙；丙`: the others stand behind the semicolon.
      Sign.at(value.upperBound, in: text, end: text.count)?.sign != .semicolon
        || Self.several.first(in: text, statement.range) == nil
    else { return [] }
    if let list = list(value, statement.range, sentence, document) { return [list] }
    return [
      Fact(
        kind: .relation, rule: id, prior: 0.5, passage: sentence.passage,
        evidence: sentence.range, value: .span(value), hint: hint(value, sentence, text),
        window: statement.range.lowerBound..<value.upperBound)
    ]
  }

  private func endsInComma(_ passage: Range<Int>, _ text: [UInt8]) -> Bool {
    text[passage].suffix(3).elementsEqual("，".utf8) || text[passage].last == UInt8(ascii: ",")
  }

  /// `全书写了四个人：甲、乙、丙、丁`: what is announced is a list.
  private func list(
    _ value: Range<Int>, _ statement: Range<Int>, _ sentence: Sentence, _ document: Document
  ) -> Fact? {
    let items = Enumeration(document.text).items(of: value)
    let title = document.string(SentenceCutter(document.text).trimmed(statement))
    let isBare =
      ChineseQuestion(document.text).isNamedProperty(title) && title.utf8.count <= 12
    let owner = isBare ? SiblingOwner(document).name(before: sentence.passage) : nil
    guard items.count > 2,
      let question = ListQuestion(title, isChinese: true)
        .question(topic: owner.map(document.string), isCounted: false, isOrdered: false)
        ?? quoted(statement, sentence, document).map({ "\($0)有哪些？" })
    else { return nil }
    return Fact(
      kind: .list, rule: id, prior: 0.5, passage: sentence.passage, evidence: sentence.range,
      subject: title, attribute: "items", value: .items(items), question: question)
  }

  /// `最出名的是“三湾两峡”：…`: the term that a statement ends in.
  private func quoted(_ statement: Range<Int>, _ sentence: Sentence, _ document: Document)
    -> String?
  {
    let term = sentence.names.last { $0.upperBound == statement.upperBound }
    guard let term,
      ["”", "」", "\""].contains(where: { mark in
        document.text[term].reversed().starts(with: mark.utf8.reversed())
      })
    else { return nil }
    return document.string(term)
  }

  /// `保安插嘴：“…”`: somebody's words, unless the statement says what they are.
  private func isQuoted(_ value: Range<Int>, _ statement: Clause, _ text: [UInt8]) -> Bool {
    let marks = ["「", "“", "\""]
    guard marks.contains(where: { text[value].starts(with: $0.utf8) }) else { return false }
    return Self.naming.first(in: text, statement.range) == nil
  }

  /// `打结用麻绳 周师傅：别用棉的`: what somebody has to say.
  private func isSaid(by statement: Range<Int>, _ text: [UInt8]) -> Bool {
    let words = text[statement].split { $0 == 0x20 }
    guard let last = words.last, words.count > 1 else { return false }
    return Persons(text).isCalled(last.indices)
  }

  private static let several = WordList(
    "两个 三个 四个 五个 六个 两种 三种 四种 五种 两点 三点 四点 五点 两条 三条 四条 五条 几个 几点 几种 几条 三件 两件 两类 三类 两项 三项 四项")
  /// What must or may be done then.
  private static let ruling = WordList("应当 必须 不得 可以 可 都要 须 应 由")
  private static let naming = WordList("是 叫 称 为 写 题 口号 名")

  private func hint(_ value: Range<Int>, _ sentence: Sentence, _ text: [UInt8]) -> String {
    guard let token = sentence.token(at: value.lowerBound), token.range == value,
      case .quantity(let quantity) = token.kind
    else {
      if Enumeration(text).items(of: value).count > 2 { return "哪些" }
      return Self.ruling.first(in: text, value) != nil ? "怎样" : "什么"
    }
    return Hint(text, .chinese).hint(for: quantity) ?? "多少"
  }
}
