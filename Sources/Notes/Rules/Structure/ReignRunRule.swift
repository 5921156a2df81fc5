import Recognition

/// Names one below the other with years or a measure behind them: `Harald II (1012–1041)` under `Kings of Norland`, `Lok (1906): …`,
/// `Lok — 1906 — …` or `Lok (41 m): …` under `Shipwrecks`.
struct ReignRunRule: PassageRule {
  let id = "reign-run"

  private struct Entry {
    var name: Range<Int>
    var figures: Range<Int>
    var kind: Figures
  }

  /// What stands behind a name.
  private enum Figures {
    case year
    case span
    /// With what asks for it: `how many m`.
    case measure(String)

    var asked: String {
      switch self {
      case .year: "which year"
      case .span: "which years"
      case .measure(let hint): hint
      }
    }
  }

  func facts(at passage: Int, of document: Document) -> [Fact] {
    guard document.language == .english, let own = entry(at: passage, document),
      EntryRun(document).holds(
        passage, wherePassage: { entry(at: $0, document) != nil }),
      let set = EntryRun(document).set(above: passage)
    else { return [] }
    let isMeasure = if case .measure = own.kind { true } else { false }
    var fact = Fact(
      kind: isMeasure ? .count : .date, rule: id, prior: 0.8, passage: passage,
      evidence: document.passages[passage].range, subject: document.string(own.name),
      attribute: isMeasure ? "size" : "years", value: .span(own.figures),
      question: "\(set): \(document.string(own.name)) – \(own.kind.asked)?")
    fact.isQuestionOnly = true
    fact.isEntry = true
    return [fact]
  }

  private static let widestName = 36

  private func entry(at passage: Int, _ document: Document) -> Entry? {
    let own = document.passages[passage]
    let text = document.text
    guard own.isItem || own.kind == .paragraph, own.speaker == nil, own.range.count < 300,
      text[own.range.lowerBound].isCapital || text[own.range.lowerBound] >= 0xC3
        || text[own.range.lowerBound] == UInt8(ascii: "\""),
      let place = bracket(in: own.range, text) ?? dashes(in: own.range, text)
    else { return nil }
    guard fits(text, place.name, in: Self.widestName),
      !text[place.name].contains(UInt8(ascii: ":")),
      EnglishVerb(text).first(in: place.name) == nil,
      let kind = kind(of: place.figures, document)
    else { return nil }
    if case .span = kind, text[place.name].contains(where: \.isDigit) { return nil }
    return Entry(name: place.name, figures: place.figures, kind: kind)
  }

  private func kind(of figures: Range<Int>, _ document: Document) -> Figures? {
    let text = document.text
    if DateLabel.isYearOfEra(figures, text) { return .year }
    if areYears(figures, text) || areEarlyYears(figures, text) { return .span }
    guard !figures.isEmpty, text[figures.lowerBound].isDigit,
      case let quantities = document.quantities(in: figures), quantities.count == 1,
      quantities[0].kind == .dimension, quantities[0].outer == figures
    else { return nil }
    return Hint(text, .english).hint(for: quantities[0]).map(Figures.measure)
  }

  private func bracket(
    in range: Range<Int>, _ text: [UInt8]
  ) -> (name: Range<Int>, figures: Range<Int>)? {
    guard let open = text[range].firstIndex(of: UInt8(ascii: "(")),
      let close = text[open..<range.upperBound].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let name = SentenceCutter(text).trimmed(range.lowerBound..<open)
    // `The Kiln – Ann Lowe (1906)`: of her the card beside it tells.
    let line = LabelledLine(name, in: text)
    return (line?.sign == .dash ? line?.key ?? name : name, open + 1..<close)
  }

  /// `Lok — 1906 — lost with her cargo`
  private func dashes(
    in range: Range<Int>, _ text: [UInt8]
  ) -> (name: Range<Int>, figures: Range<Int>)? {
    let signs = range.dropLast(2).filter { at in
      text[at] == 0x20 && Self.dashes.contains { text[at + 1..<range.upperBound].starts(with: $0) }
    }
    guard signs.count == 2 else { return nil }
    let cutter = SentenceCutter(text)
    return (cutter.trimmed(range.lowerBound..<signs[0]), cutter.trimmed(signs[0]..<signs[1]))
  }

  private static let dashes = ["— ", "– ", "- "].map { Array($0.utf8) }

  /// `27 BC–14 AD`, `54–68`
  private func areEarlyYears(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let sides = String(decoding: text[range], as: UTF8.self).split(separator: "–")
    return sides.count == 2
      && sides.allSatisfy { side in
        let words = side.split(separator: " ").map { Array($0.utf8) }
        return (1...2).contains(words.count) && words[0].count < 5 && words[0].allSatisfy(\.isDigit)
          && (words.count == 1 || DateLabel.eras.contains(words[1], words[1].indices))
      }
  }

  /// `1012–1041`, `987-996`
  private func areYears(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let figures = text[range].split { !$0.isDigit }
    guard figures.count == 2, (3...4).contains(figures[0].count),
      (3...4).contains(figures[1].count) || figures[0].count == 4 && figures[1].count == 2,
      figures[0].startIndex == range.lowerBound, figures[1].endIndex == range.upperBound
    else { return false }
    let sign = text[figures[0].endIndex..<figures[1].startIndex]
    return ["-", "–", "—", " - ", " – "].contains { sign.elementsEqual($0.utf8) }
  }
}
