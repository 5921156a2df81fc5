import Recognition

/// `正式发布 X (Day 3)`, `Kickoff (week 2)`: the number that a remark in brackets gives to what stands before it.
struct NumberedNoteRule: SentenceRule {
  let id = "numbered-note"
  let triggers = ["(", "（"]

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    let text = document.text
    var facts: [Fact] = []
    for at in sentence.range
    where text[at] == UInt8(ascii: "(") || text[at] == 0xEF && text[at...].starts(with: "（".utf8) {
      let inner = at + (text[at] < 0x80 ? 1 : 3)
      guard let numbers = numbers(inner, sentence.range.upperBound, text),
        at > sentence.range.lowerBound, !isDate(numbers, sentence),
        !isYear(numbers, text),
        // `(Nov 68)`
        !Self.months.contains(text, SentenceCutter(text).trimmed(inner..<numbers.lowerBound))
      else { continue }
      let each = pairs(inner, numbers, before: at, sentence, document)
      guard each.isEmpty else {
        facts += each
        continue
      }
      let subject = document.string(
        SentenceCutter(text).trimmed(sentence.range.lowerBound..<at))
      let word = document.string(SentenceCutter(text).trimmed(inner..<numbers.lowerBound))
      facts.append(
        Fact(
          kind: .date, rule: id, prior: 0.8, passage: sentence.passage, evidence: sentence.range,
          subject: subject, attribute: document.string(inner..<numbers.lowerBound),
          value: .span(numbers),
          question: sentence.language == .chinese ? "\(subject)：\(word) 几？" : nil,
          window: sentence.range))
    }
    return facts
  }

  private static let months = WordList(Months.english)

  /// `(Moe 1990)`: whose work, and of what year.
  private func isYear(_ numbers: Range<Int>, _ text: [UInt8]) -> Bool {
    numbers.count == 4 && text[numbers].allSatisfy(\.isDigit)
      && (text[numbers].starts(with: "1".utf8) || text[numbers].starts(with: "20".utf8))
  }

  /// `(March 1994)`
  private func isDate(_ numbers: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence.tokens.contains { token in
      guard case .quantity(let quantity) = token.kind else { return false }
      return quantity.kind.isDate && token.range.overlaps(numbers)
    }
  }

  /// `Preview (a and b) (Day 2, 12)`: as many things as numbers belong together one by one.
  private func pairs(
    _ start: Int, _ numbers: Range<Int>, before at: Int, _ sentence: Sentence, _ document: Document
  ) -> [Fact] {
    let text = document.text
    let values = Enumeration(text).items(of: numbers)
    var close = at
    while close > sentence.range.lowerBound, text[close - 1] == 0x20 { close -= 1 }
    guard values.count > 1, close > sentence.range.lowerBound,
      text[close - 1] == UInt8(ascii: ")") || text[..<close].suffix(3).elementsEqual("）".utf8)
    else { return [] }
    close -= text[close - 1] < 0x80 ? 1 : 3
    guard let open = (sentence.range.lowerBound..<close).last(where: { isOpening($0, text) }) else {
      return []
    }
    let names = Enumeration(text).things(of: open + (text[open] < 0x80 ? 1 : 3)..<close)
    guard names.count == values.count else { return [] }
    let word = document.string(SentenceCutter(text).trimmed(start..<numbers.lowerBound))
    let lead = document.string(SentenceCutter(text).trimmed(sentence.range.lowerBound..<open))
    return zip(names, values).map { name, value in
      let subject = document.string(name)
      var fact = Fact(
        kind: .date, rule: id + ".pair", prior: 0.75, passage: sentence.passage,
        evidence: sentence.range, subject: subject, attribute: word, value: .span(value),
        question: sentence.language == .chinese
          ? "\(lead)：\(subject)是 \(word) 几？" : "\(lead): \(subject) is which \(word)?")
      fact.isQuestionOnly = true
      fact.place = name
      return fact
    }
  }

  private func isOpening(_ at: Int, _ text: [UInt8]) -> Bool {
    text[at] == UInt8(ascii: "(") || text[at...].starts(with: "（".utf8)
  }

  /// Nobody learns the number of `(ISO 9021)` by what it was noted for.
  private static let standards = WordList("ISO IEC GB DIN EN ANSI ASTM IEEE RFC JIS BS")

  /// `The Grey Mare (No 2)`: part of a name.
  private static let numerals = WordList("No Nr Number Pt Part Vol Op")

  /// A capitalised word and one or more whole numbers up to the closing bracket; the range of the numbers.
  private func numbers(_ start: Int, _ end: Int, _ text: [UInt8]) -> Range<Int>? {
    var at = start
    guard at < end, text[at].isCapital else { return nil }
    while at < end, text[at].isLetter { at += 1 }
    guard at < end, text[at] == 0x20, at - start >= 2, !Self.standards.contains(text, start..<at),
      !Self.numerals.contains(text, start..<at)
    else { return nil }
    let first = at + 1
    at = first
    while at < end, text[at].isDigit || text[at] == 0x20 || text[at] == UInt8(ascii: ",") {
      at += 1
    }
    let isClosed = at < end && (text[at] == UInt8(ascii: ")") || text[at...].starts(with: "）".utf8))
    return isClosed && at > first && text[first].isDigit ? first..<at : nil
  }
}
