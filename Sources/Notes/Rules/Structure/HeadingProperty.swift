import Recognition

/// A heading that names a property of what is listed below it: below `治疗目标` the line `孕妇 <130` tells of the goal of
/// the pregnant.
struct HeadingProperty {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// - Returns: `旧船票的有效期是多久？` below a heading for a period of time; `nil` below any other.
  func period(of name: String, below passage: Int) -> String? {
    guard let heading = document.passages[passage].heading, !name.contains("的") else { return nil }
    let text = document.text
    let label = ChineseHeading(text).unnumbered(document.passages[heading].range)
    let property = SentenceCutter(text).trimmed(label)
    guard (6...18).contains(property.count), Self.periods.suffix(of: text, property) > 0 else {
      return nil
    }
    return "\(name)的\(document.string(property))是多久？"
  }

  /// 时效, 有效期: a length of time, whatever it begins with.
  static func isPeriod(_ name: Range<Int>, _ text: [UInt8]) -> Bool {
    periods.suffix(of: text, name) > 0
  }

  private static let periods = WordList("期间 期限 时效 时限 工期 周期 有效期 保质期 质保期 宽限期 任期")

  /// - Returns: `孕妇的治疗目标是多少？`; `nil` when the heading names no property.
  func question(of name: String, answer: Range<Int>, below passage: Int) -> String? {
    guard let heading = document.passages[passage].heading,
      document.passages[passage].parent == nil, !name.contains("的"), !name.contains(" ")
    else { return nil }
    let text = document.text
    let label = ChineseHeading(text).unnumbered(document.passages[heading].range)
    let property = document.string(SentenceCutter(text).trimmed(label))
    let wording = ChineseQuestion(text)
    guard property.utf8.count >= 6, property.utf8.count <= 18, wording.isNamedProperty(property),
      !wording.isProperty(name)
    else { return nil }
    let quantities = recognize(text, in: answer)
    let figure = quantities.count == 1 && quantities[0].outer == answer ? quantities[0] : nil
    let question = wording.question(of: name, property, answer: answer, figure)
    // `<130` has no unit that could be asked for.
    return question.map {
      $0.hasSuffix("是什么？") ? $0.dropLast(3) + "多少？" : $0
    }
  }
}
