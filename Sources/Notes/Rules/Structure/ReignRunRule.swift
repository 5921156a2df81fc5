/// Names one below the other with years in brackets behind them: `Harald II (1012–1041)` under `Kings of Norland`.
struct ReignRunRule: PassageRule {
  let id = "reign-run"

  private typealias Entry = (name: Range<Int>, years: Range<Int>)

  func facts(at passage: Int, of document: Document) -> [Fact] {
    guard document.language == .english, let own = entry(at: passage, document),
      EntryRun(document).holds(passage, wherePassage: { entry(at: $0, document) != nil }),
      let set = EntryRun(document).set(above: passage)
    else { return [] }
    var fact = Fact(
      kind: .date, rule: id, prior: 0.8, passage: passage,
      evidence: document.passages[passage].range, subject: document.string(own.name),
      attribute: "years", value: .span(own.years),
      question: "\(set): \(document.string(own.name)) – which years?")
    fact.isQuestionOnly = true
    fact.isEntry = true
    return [fact]
  }

  private static let widestName = 36

  private func entry(at passage: Int, _ document: Document) -> Entry? {
    let own = document.passages[passage]
    let text = document.text
    guard own.isItem || own.kind == .paragraph, own.speaker == nil, own.range.count < 300,
      text[own.range.lowerBound].isCapital || text[own.range.lowerBound] >= 0xC3,
      let open = text[own.range].firstIndex(of: UInt8(ascii: "(")),
      let close = text[open..<own.range.upperBound].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let name = SentenceCutter(text).trimmed(own.range.lowerBound..<open)
    let years = open + 1..<close
    guard fits(text, name, in: Self.widestName),
      !text[name].contains(where: { $0.isDigit || $0 == UInt8(ascii: ":") }),
      EnglishVerb(text).first(in: name) == nil, areYears(years, text)
    else { return nil }
    return (name, years)
  }

  /// `1012–1041`, `987-996`
  private func areYears(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let figures = text[range].split { !$0.isDigit }
    guard figures.count == 2, figures.allSatisfy({ (3...4).contains($0.count) }),
      figures[0].startIndex == range.lowerBound, figures[1].endIndex == range.upperBound
    else { return false }
    let sign = text[figures[0].endIndex..<figures[1].startIndex]
    return ["-", "–", "—", " - ", " – "].contains { sign.elementsEqual($0.utf8) }
  }
}
