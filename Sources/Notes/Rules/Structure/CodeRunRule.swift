/// Numbers and signs one below the other that stand for something, as the heading or first line says: `112: fire` under `Calls`,
/// `ð eth` under `Letters`.
struct CodeRunRule: PassageRule {
  let id = "code-run"

  private struct Entry {
    var code: Range<Int>
    var meaning: Range<Int>

    /// `nil` for a sign.
    var number: Int?
  }

  func facts(at passage: Int, of document: Document) -> [Fact] {
    guard let own = entry(at: passage, document),
      EntryRun(document).holds(
        passage,
        wherePassage: { other in
          guard let next = entry(at: other, document) else { return false }
          return (next.number == nil) == (own.number == nil) && !counts(own, next)
        }),
      let set = firstLine(above: passage, document)
        ?? EntryRun(document).set(above: passage)
    else { return [] }
    var fact = Fact(
      kind: .relation, rule: id, prior: 0.8, passage: passage,
      evidence: document.passages[passage].range, subject: document.string(own.code),
      attribute: set, value: .span(own.meaning),
      question: document.language == .chinese
        ? "\(set)：\(document.string(own.code))？" : "\(set): \(document.string(own.code))?")
    fact.isQuestionOnly = true
    fact.isEntry = true
    return [fact]
  }

  /// `11: tie the rope` below `10: …`: they are counted, and mean nothing.
  private func counts(_ entry: Entry, _ other: Entry) -> Bool {
    guard let first = entry.number, let second = other.number else { return false }
    return first < 100 && second < 100 && abs(first - second) < 3
  }

  private static let widestMeaning = 60

  private func entry(at passage: Int, _ document: Document) -> Entry? {
    let own = document.passages[passage]
    guard own.isItem || own.kind == .paragraph, own.speaker == nil, own.range.count < 120 else {
      return nil
    }
    let text = document.text
    guard let end = endOfCode(own.range, text) else { return nil }
    let code = own.range.lowerBound..<end.code
    // `812 AD: …`
    guard !DateLabel.isYearOfEra(code, text) else { return nil }
    let meaning = AnswerSpan(text).short(
      SentenceCutter(text).trimmed(end.sign..<own.range.upperBound))
    let isChinese = document.language == .chinese
    guard !meaning.isEmpty, text[meaning.lowerBound].isLetter || isChinese,
      text[meaning].allSatisfy({ ($0 < 0xE3 || isChinese) && $0 != UInt8(ascii: "=") }),
      displayWidth(text, meaning) <= Self.widestMeaning,
      SentenceCutter(text).sentences(in: meaning).count == 1
    else { return nil }
    let isNumber = text[code.lowerBound].isDigit
    return Entry(
      code: code, meaning: meaning,
      number: isNumber ? Int(document.string(code.lowerBound..<endOfFigures(code, text))) : nil)
  }

  /// Behind two to five figures that are no year, or behind one sign that no keyboard has; and behind what parts them from
  /// their meaning.
  private func endOfCode(_ range: Range<Int>, _ text: [UInt8]) -> (code: Int, sign: Int)? {
    let first = text[range.lowerBound]
    var end = range.lowerBound
    if first.isDigit {
      while end < range.upperBound, text[end].isDigit { end += 1 }
      let figures = end - range.lowerBound
      guard (2...5).contains(figures),
        figures != 4 || first != UInt8(ascii: "1") && first != UInt8(ascii: "2")
      else { return nil }
      end = endOfName(behind: end, range, text)
    } else {
      guard first >= 0xC3, !(0xE3...0xE9).contains(first) else { return nil }
      end += 1
      while end < range.upperBound, text[end] & 0xC0 == 0x80 { end += 1 }
    }
    let rest = text[end..<range.upperBound]
    if let sign = Self.signs.first(where: { rest.starts(with: $0) }) {
      return (end, end + sign.count)
    }
    return !first.isDigit && rest.first == 0x20 ? (end, end + 1) : nil
  }

  private func endOfFigures(_ code: Range<Int>, _ text: [UInt8]) -> Int {
    text[code].firstIndex { !$0.isDigit } ?? code.upperBound
  }

  /// `200 OK: …`, `404 Not Found — …`: what the code is called.
  private func endOfName(behind end: Int, _ range: Range<Int>, _ text: [UInt8]) -> Int {
    guard end + 1 < range.upperBound, text[end] == 0x20, text[end + 1].isCapital else { return end }
    var at = end + 1
    while at < range.upperBound,
      text[at].isLetter
        || text[at] == 0x20 && at + 1 < range.upperBound && text[at + 1].isCapital
    {
      at += 1
    }
    return Self.signs.contains { text[at..<range.upperBound].starts(with: $0) } ? at : end
  }

  private static let signs = ["：", ": ", " = ", " - ", " – ", " — ", "\t", "  "].map {
    Array($0.utf8)
  }

  /// The short line that stands right above the first of them.
  private func firstLine(above passage: Int, _ document: Document) -> String? {
    guard let group = document.passages[passage].group else { return nil }
    var at = passage
    while at > 0, passage - at < Self.mostLines, document.passages[at - 1].group == group {
      at -= 1
    }
    let line = document.passages[at].range
    guard at < passage, entry(at: at, document) == nil, fits(document.text, line, in: 40),
      !document.text[line].contains(where: { $0.isDigit || $0 == UInt8(ascii: ",") })
    else { return nil }
    return Topic(document).label(line)
  }

  /// More of them are a table to look up.
  private static let mostLines = 40
}
