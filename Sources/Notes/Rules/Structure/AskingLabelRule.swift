/// `Where: the upper cave` below a heading that names a thing: the label asks, and the heading says of what.
struct AskingLabelRule: PassageRule {
  let id = "label.asking"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let text = document.text
    let own = document.passages[passage]
    guard own.isItem || own.kind == .paragraph && own.group != nil, own.speaker == nil,
      let line = document.labelledLine(at: passage), line.sign == .colon, !line.value.isEmpty,
      Self.asking.contains(text, line.key), let topic = topic(of: passage, document)
    else { return [] }
    let value = AnswerSpan(text).short(line.value)
    guard !value.isEmpty, displayWidth(text, value) <= 60,
      !EnglishLabelShape.leans(value, text), !EnglishLabel.asks(value, text),
      text[value].last != UInt8(ascii: "?")
    else { return [] }
    var fact = Fact(
      kind: .relation, rule: id, prior: 0.68, passage: passage, evidence: own.range, subject: topic,
      attribute: document.string(line.key), value: .span(value),
      question: "\(topic): \(document.string(line.key).lowercased())?")
    fact.isQuestionOnly = true
    return [fact]
  }

  /// The item above or the nearest heading below the title; not what somebody is invited to.
  private func topic(of passage: Int, _ document: Document) -> String? {
    let name: String
    if let parent = Topic(document).parents(of: passage) {
      name = parent
    } else {
      guard let heading = document.passages[passage].heading,
        document.passages[heading].kind != .heading(level: 1)
      else { return nil }
      name = Topic(document).label(document.passages[heading].range)
    }
    let text = Array(name.utf8)
    return HeadingName.isTopic(name) && Self.occasions.first(in: text, text.indices) == nil
      ? name : nil
  }

  private static let asking = WordList("where when who why how")
  private static let occasions = WordList(
    """
    meeting mtg meetup party trip exam class session event workshop dinner lunch call visit tour walk lecture talk race match game concert wedding delivery
    pickup schedule plan next homework assignment practice training rehearsal appointment booking contact logistics
    """)
}
