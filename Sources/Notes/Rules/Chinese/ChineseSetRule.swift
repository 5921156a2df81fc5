/// A line of nothing but names below the heading that says what they are: `金、银、铜` below 三种奖牌.
struct ChineseSetRule: PassageRule {
  let id = "zh.set-line"

  /// Columns of one of them.
  private static let widest = 24

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    guard document.language == .chinese, own.kind == .paragraph || own.isItem,
      own.speaker == nil, own.parent == nil, own.range.count <= 300, let heading = own.heading,
      // The first of what stands there.
      heading + 1 == passage
    else { return [] }
    let text = document.text
    let items = names(in: SentenceCutter(text).unstopped(own.range), text)
    guard (3...9).contains(items.count), items.allSatisfy({ isName($0, text) }),
      let question = question(heading, items.count, document)
    else { return [] }
    var fact = Fact(
      kind: .list, rule: id, prior: 0.72, passage: passage,
      evidence: document.passages[heading].range.lowerBound..<own.range.upperBound,
      subject: document.string(document.passages[heading].range), attribute: "items",
      value: .items(items), question: question)
    fact.isQuestionOnly = true
    fact.isEntry = true
    return [fact]
  }

  /// Parted by any comma, or by spaces between Chinese words.
  private func names(in line: Range<Int>, _ text: [UInt8]) -> [Range<Int>] {
    let items = Enumeration(text).items(of: line)
    guard items.count < 2 else { return items }
    var start = line.lowerBound
    var parts: [Range<Int>] = []
    for (sign, place) in OuterSigns(text, in: line) where sign == .comma {
      parts.append(start..<place.lowerBound)
      start = place.upperBound
    }
    guard parts.isEmpty else { return parts + [start..<line.upperBound] }
    let words = text[line].split(separator: 0x20).map(\.indices)
    return words.allSatisfy { text[$0].allSatisfy { $0 >= 0x80 } } ? words : items
  }

  /// `四大发明有哪些？`
  private func question(_ heading: Int, _ count: Int, _ document: Document) -> String? {
    let range = document.passages[heading].range
    let label = document.string(range)
    // `拍摄要点` above three words is none of their kind.
    guard fits(document.text, range, in: 36),
      ListRule.isCounted(label, count) || Self.common.prefix(of: document.text, range) > 0
    else { return nil }
    return ListQuestion(label, isChinese: true)
      .question(topic: nil, isCounted: true, isOrdered: false)
  }

  private static let common = WordList("常见 常用 主要 著名 经典 代表性")

  private func isName(_ item: Range<Int>, _ text: [UInt8]) -> Bool {
    let name = AnswerSpan(text).withoutRemark(item)
    return displayWidth(text, name) >= 2 && fits(text, name, in: Self.widest)
      && Words.pronouns.prefix(of: text, name) == 0
      && !name.contains(where: { Sign.at($0, in: text, end: name.upperBound)?.sign == .colon })
      && !ChineseName(text).holdsPredicate(name) && !text[name].contains(where: \.isDigit)
  }
}
