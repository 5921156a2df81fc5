/// `--lamps (default: 4): how many are lit`: what holds when nobody sets it.
struct DefaultRule: PassageRule {
  let id = "en.default"

  /// Columns of what has the default.
  private static let widest = 40

  /// Bytes within which it stands.
  private static let reach = 80

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    let text = document.text
    guard own.isItem || own.kind == .paragraph,
      let open = own.range.prefix(Self.reach).first(where: { at in
        [UInt8(ascii: "("), UInt8(ascii: "[")].contains(text[at])
          && text[(at + 1)..<own.range.upperBound].starts(with: "default".utf8)
      })
    else { return [] }
    let close = text[open] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    guard let end = text[open..<own.range.upperBound].firstIndex(of: close),
      case let name = SentenceCutter(text).trimmed(own.range.lowerBound..<open),
      !name.isEmpty, displayWidth(text, name) <= Self.widest,
      text[name].count(where: { $0 == 0x20 }) < 4
    else { return [] }
    var start = open + 8
    while start < end, [UInt8(ascii: ":"), UInt8(ascii: "="), 0x20].contains(text[start]) {
      start += 1
    }
    let value = SentenceCutter(text).trimmed(start..<end)
    // `(default in v2)`: where it holds, and not what it is.
    let holdsSign = text[open + 8..<start].contains { $0 != 0x20 }
    if !holdsSign, case let length = Self.joints.prefix(of: text, value),
      length > 0, length < value.count
    {
      return []
    }
    guard start > open + 8, !value.isEmpty, displayWidth(text, value) <= Self.widest else {
      return []
    }
    let term = document.string(name)
    var fact = Fact(
      kind: .relation, rule: id, prior: 0.74, passage: passage, evidence: own.range,
      subject: term, attribute: "default", value: .text(document.string(value)),
      question: "What is the default of \(term)?")
    fact.isQuestionOnly = true
    fact.place = value
    return [fact]
  }

  private static let joints = WordList("in for since if when on")
}
