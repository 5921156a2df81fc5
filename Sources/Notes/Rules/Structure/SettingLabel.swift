import Recognition

/// A line that gives the value of a setting: `max_open = 12`, `log.level: warn`.
struct SettingLabel {
  private let document: Document
  private let text: [UInt8]

  init(_ document: Document) {
    self.document = document
    text = document.text
  }

  /// `nil` for a line whose label is no name of a program's, or whose value is more than a figure or a word; what has a
  /// unit is asked for by that.
  func fact(_ line: LabelledLine, _ value: Range<Int>, _ passage: Int) -> Fact? {
    let value = AnswerSpan(text).withoutRemark(value)
    guard line.sign == .colon || line.sign == .equals, isIdentifier(line.key), isValue(value),
      document.quantities(in: value).allSatisfy({ $0.factKind == nil || $0.unit == nil })
    else { return nil }
    let name = document.string(line.key)
    let isFigure = text[value].contains(where: \.isDigit)
    var fact = Fact(
      kind: .relation, rule: "label.setting", prior: 0.72, passage: passage,
      evidence: document.passages[passage].range, subject: name, attribute: "value",
      value: .span(value),
      question: document.language == .chinese
        ? isFigure ? "\(name) 是多少？" : "\(name) 的值是什么？" : "What is the value of \(name)?")
    fact.isQuestionOnly = true
    return fact
  }

  /// `max_open`, `log.level`, `--max-depth`: parts joined by signs, all in small letters.
  private func isIdentifier(_ key: Range<Int>) -> Bool {
    let body = text[key].drop { $0 == UInt8(ascii: "-") }
    let parts = body.split { "_.-".utf8.contains($0) }
    return parts.count > 1
      && (body.contains(UInt8(ascii: "_")) || body.count < key.count
        || body.contains(UInt8(ascii: ".")))
      && parts.allSatisfy { $0.first!.isLetter && $0.allSatisfy(\.isAlphanumeric) }
      && parts.contains { $0.count > 2 } && !(body.first!.isCapital)
      // `notes.md`, `example.org` are files and addresses.
      && (body.contains(UInt8(ascii: "_")) || body.count < key.count
        || !Self.endings.contains(text, parts[parts.count - 1].indices))
  }

  private func isValue(_ value: Range<Int>) -> Bool {
    !value.isEmpty && value.count <= 24
      && text[value].allSatisfy { $0.isAlphanumeric || "._-%".utf8.contains($0) }
      && text[value].contains(where: \.isAlphanumeric)
  }

  private static let endings = WordList(
    "md txt py js ts swift go rs c h cpp java html css json yaml yml toml sh org com net io dev pdf png jpg csv g e"
  )
}
