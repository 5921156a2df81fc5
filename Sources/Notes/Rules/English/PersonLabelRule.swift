/// `Ida Moe: first mayor of Moss, founder of its library`: who somebody is, in a list of people.
struct PersonLabelRule: PassageRule {
  let id = "person-label"

  /// Columns.
  private static let widest = 90

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    guard let line = line(passage, document),
      let value = Self.role(line, at: passage, of: document)
    else { return [] }
    let name = document.string(line.key)
    var fact = Fact(
      kind: .name, rule: id, prior: 0.72, passage: passage, evidence: own.range, subject: name,
      attribute: "who", value: .span(value), question: "Who is \(name)?")
    fact.isQuestionOnly = true
    return [fact]
  }

  /// A definition below its term, as columns have it, or a line with a label.
  private func line(_ passage: Int, _ document: Document) -> LabelledLine? {
    let own = document.passages[passage]
    guard own.kind == .definition, let parent = own.parent else {
      return document.labelledLine(at: passage)
    }
    return LabelledLine(term: document.passages[parent].range, meaning: own.range)
  }

  /// What somebody of two names or more is, up to the first sign behind a role.
  ///
  /// - Returns: `nil` when this rule asks nothing: then the line is a label as any other.
  static func role(
    _ line: LabelledLine, at passage: Int, of document: Document
  ) -> Range<Int>? {
    let own = document.passages[passage]
    guard own.isItem || own.kind == .paragraph || own.kind == .definition, line.sign != .arrow,
      document.language(of: own.range) == .english
    else { return nil }
    return role(line, document.text)
  }

  private static func role(_ line: LabelledLine, _ text: [UInt8]) -> Range<Int>? {
    guard EnglishPerson.isName(text, AnswerSpan(text).withoutRemark(line.key)) else { return nil }
    let end = OuterSigns(text, in: line.value).first {
      $0.sign == .semicolon || $0.sign == .comma || $0.sign == .dash
        || $0.sign == .stop(isQuestion: false)
    }
    let value = AnswerSpan(text).withoutRemark(
      SentenceCutter(text).trimmed(
        line.value.lowerBound..<(end?.range.lowerBound ?? line.value.upperBound)))
    let noun = SentenceCutter(text).trimmed(
      value.lowerBound..<(Words.prepositions.first(in: text, value)?.lowerBound ?? value.upperBound)
    )
    guard !noun.isEmpty, displayWidth(text, value) <= widest, roles.suffix(of: text, noun) > 0,
      text[noun].count(where: { $0 == 0x20 }) < 4, EnglishVerb(text).first(in: noun) == nil,
      // `chair` alone is what somebody is at a meeting.
      text[value].contains(0x20), Self.denials.first(in: text, noun) == nil,
      Self.kin.suffix(of: text, noun) == 0 || noun != value
    else { return nil }
    return value
  }

  private static let denials = WordList("no not never hardly neither")
  private static let kin = WordList(
    "son daughter brother sister wife husband mother father niece nephew cousin uncle aunt grandson granddaughter widow pupil friend student successor predecessor rival ally"
  )
  private static let roles = WordList(
    """
    king queen emperor empress prince princess poet philosopher writer author painter composer physicist chemist biologist mathematician engineer inventor
    scientist general admiral politician president minister chancellor architect historian economist explorer astronomer physician doctor surgeon
    director founder co-founder leader teacher student son daughter brother sister wife husband mother father nurse lawyer judge bishop archbishop pope
    priest monk abbot banker merchant senator governor mayor ambassador diplomat revolutionary reformer commander captain sculptor novelist playwright
    dramatist journalist editor publisher printer botanist zoologist geologist naturalist psychologist sociologist linguist chief ruler sultan shah tsar
    dictator activist designer builder pioneer critic singer pianist conductor actor actress producer sailor soldier officer secretary professor
    discoverer successor predecessor rival ally assassin niece nephew cousin uncle aunt grandson granddaughter widow pupil friend
    """)
}
