/// `Moe v Lund [1932] AC 562 — a boat left unlit`: a case of law and what it is known for.
struct EnglishCaseRule: PassageRule {
  let id = "en.case"

  /// Columns of the names, and of what is told.
  private static let widestName = 60
  private static let widest = 110

  /// Bytes within which the names and their year stand.
  private static let reach = 90

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    let text = document.text
    // `**Salvage** Moe v Lund [1932]`
    let bold = document.marks(in: own.range).first {
      $0.kind == .strong && $0.range.lowerBound == own.range.lowerBound
    }
    let told = bold.flatMap {
      CaseName.versus.first(in: text, $0.range) == nil
        ? $0.range.upperBound..<own.range.upperBound : nil
    }
    guard own.isItem || own.kind == .paragraph, document.language(of: own.range) == .english,
      let name = name(told ?? own.range, text),
      let sign = sign(behind: name.upperBound, own.range, text)
    else { return [] }
    let rest = SentenceCutter(text).trimmed(sign..<own.range.upperBound)
    guard let first = SentenceCutter(text).sentences(in: rest).first, !first.isQuestion else {
      return []
    }
    // What was decided mostly stands behind what happened.
    let end =
      OuterSigns(text, in: rest).first { $0.sign == .stop(isQuestion: false) }?.range.lowerBound
      ?? rest.upperBound
    let isShort = displayWidth(text, rest.lowerBound..<end) <= Self.widest
    let value = SentenceCutter(text).unstopped(
      rest.lowerBound..<(isShort ? end : first.range.upperBound))
    guard value.count > 8, displayWidth(text, value) <= Self.widest,
      // `3 parts: a, b and c`
      LabelledLine(value, in: text)?.sign != .colon
    else { return [] }
    let title = document.string(name)
    var fact = Fact(
      kind: .definition, rule: id, prior: 0.74, passage: passage, evidence: own.range,
      subject: title, attribute: "known for", value: .text(document.string(value)),
      question: "What is \(title) known for?")
    fact.isQuestionOnly = true
    fact.place = value
    return [fact]
  }

  /// Two names with `v` between them, and the year behind in brackets.
  private func name(_ passage: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    let line = passage.lowerBound..<min(passage.upperBound, passage.lowerBound + Self.reach)
    guard let versus = CaseName.versus.first(in: text, line),
      versus.lowerBound > line.lowerBound + 2,
      let open = text[versus.upperBound..<line.upperBound].firstIndex(where: {
        $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "(")
      }), open + 5 < line.upperBound,
      text[(open + 1)...(open + 4)].allSatisfy(\.isDigit),
      [UInt8(ascii: "]"), UInt8(ascii: ")")].contains(text[open + 5])
    else { return nil }
    // `police: Moe v Lund`
    let label = (line.lowerBound..<versus.lowerBound).last { at in
      text[at] == UInt8(ascii: ":") || LabelledLine.arrow(at, text, line.upperBound) != nil
    }
    let sign = label.map { LabelledLine.arrow($0, text, line.upperBound) ?? 1 } ?? 0
    let start = SentenceCutter(text).trimmed((label ?? line.lowerBound) + sign..<open)
      .lowerBound
    let second = SentenceCutter(text).trimmed(versus.upperBound..<open)
    guard start < versus.lowerBound, text[start].isCapital, !second.isEmpty,
      // `Notice = seven days, Moe v Lund`
      !text[start..<versus.lowerBound].contains(where: { "=,;".utf8.contains($0) }),
      text[second.lowerBound].isCapital,
      !text[start..<open].contains(UInt8(ascii: ".")) || versus.count == 2,
      EnglishVerb(text).first(in: second) == nil,
      displayWidth(text, start..<open + 6) <= Self.widestName
    else { return nil }
    return start..<open + 6
  }

  /// Behind the dash or colon that follows, a citation such as `UKSC 4` between.
  private func sign(behind name: Int, _ passage: Range<Int>, _ text: [UInt8]) -> Int? {
    let line = name..<min(passage.upperBound, name + 24)
    for at in line {
      guard let (sign, length) = Sign.at(at, in: text, end: passage.upperBound) else { continue }
      switch sign {
      case .colon: return at + length
      case .dash where text[at - 1] == 0x20: return at + length
      case .comma, .stop, .semicolon: return nil
      default: continue
      }
    }
    return nil
  }

}
