/// `*The Night Ferry*, c. 1631–38, oil on oak`, `**Mill bridge**, finished 1631, …`: when a work was made, behind its name.
struct EnglishWorkRule: SentenceRule {
  let id = "en.work"
  let triggers = [","]

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    guard sentence.language == .english, !sentence.isQuestion else { return [] }
    let text = document.text
    return zip(sentence.clauseRanges, sentence.clauseRanges.dropFirst()).compactMap {
      name, clause -> Fact? in
      guard isWork(name, document), text[name.upperBound] == UInt8(ascii: ","),
        displayWidth(text, clause) <= Self.widest
      else { return nil }
      let deed = Self.deeds.prefix(of: text, clause)
      let time = AnswerSpan(text).withoutRemark(
        SentenceCutter(text).trimmed(clause.lowerBound + deed..<clause.upperBound))
      guard isTime(time, text) else { return nil }
      let asked =
        deed > 0 ? document.string(clause.lowerBound..<clause.lowerBound + deed) + " when" : "when"
      return Fact(
        kind: .date, rule: id, prior: 0.8, passage: sentence.passage, evidence: sentence.range,
        subject: document.string(name), attribute: "date", value: .span(time),
        question: "\(document.string(name)): \(asked)?", hint: "when")
    }
  }

  /// The writer set the name apart, all of it.
  private func isWork(_ name: Range<Int>, _ document: Document) -> Bool {
    name.count > 3 && displayWidth(document.text, name) <= 50
      && document.text[name.lowerBound].isCapital
      && document.marks(in: name).contains {
        ($0.kind == .strong || $0.kind == .emphasis) && $0.range.lowerBound == name.lowerBound
          && $0.range.upperBound >= name.upperBound
      }
  }

  /// A year, or two of them with a dash between: `1631`, `c. 1631–38`, `before 1650`.
  private func isTime(_ time: Range<Int>, _ text: [UInt8]) -> Bool {
    let bound = Self.bounds.prefix(of: text, time)
    let year = SentenceCutter(text).trimmed(time.lowerBound + bound..<time.upperBound)
    let figures = text[year].prefix { $0.isDigit }
    guard figures.count == 4, figures.first! <= UInt8(ascii: "2"),
      figures.first! > UInt8(ascii: "0")
    else {
      return false
    }
    return text[year].dropFirst(4).allSatisfy {
      $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") || $0 == 0xE2 || $0 == 0x80
        || $0 == 0x93
    }
  }

  private static let widest = 40
  private static let deeds = WordList(
    "finished begun started painted published released written built composed carved filmed founded opened first_published first_performed first_shown completed dated designed"
  )
  private static let bounds = WordList(
    "c. ca. c ca circa about around before after in by early late")
}
