import Recognition

/// `进水量，分级收费` above `3–12 吨 10%，1 档`: what holds for each band of what the head names.
struct BandRule: PassageRule {
  let id = "band"

  /// Whether the rule says what the figures of a passage are.
  func asks(_ passage: Int, of document: Document) -> Bool {
    let own = document.passages[passage]
    return (own.kind == .paragraph || own.isItem) && own.range.count <= 2 * Self.longest
      && (own.parent != nil || document.labelledLine(at: passage)?.sign == .colon)
      && !facts(at: passage, of: document).isEmpty
  }

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    if let row = row(at: passage, of: document) { return row }
    guard own.kind == .paragraph, let parent = own.parent, own.range.count <= Self.longest,
      document.language == .chinese, document.passages[parent].kind == .paragraph,
      let head = head(document.passages[parent].range, document.text),
      let (band, figure) = parts(of: own.range, document)
    else { return [] }
    let subject = "\(document.string(head)) \(document.string(band))"
    let asked = Hint(document.text, .chinese).hint(for: figure) ?? "多少"
    var fact = Fact(
      kind: figure.factKind ?? .count, rule: id, prior: 0.75, passage: passage, evidence: own.range,
      subject: subject, attribute: "band", value: .span(figure.outer),
      question: "\(subject)：\(asked)？")
    fact.isQuestionOnly = true
    return [fact]
  }

  /// `换桨间隔：3 吨 14，5 吨 21，8 吨 30`: a figure for each of three measures at least.
  private func row(at passage: Int, of document: Document) -> [Fact]? {
    let own = document.passages[passage]
    let text = document.text
    guard own.kind == .paragraph || own.isItem, own.range.count <= 2 * Self.longest,
      document.language == .chinese,
      let line = document.labelledLine(at: passage), line.sign == .colon,
      let name = head(line.key, text), name == line.key
    else { return nil }
    var start = line.value.lowerBound
    var pairs: [(band: Range<Int>, figure: Range<Int>)] = []
    let end = SentenceCutter(text).unstopped(line.value).upperBound
    let ends =
      OuterSigns(text, in: line.value.lowerBound..<end).filter {
        $0.sign == .comma || $0.sign == .enumeration
      }
      .map(\.range) + [end..<end]
    for sign in ends {
      let part = SentenceCutter(text).trimmed(start..<sign.lowerBound)
      guard let pair = pair(part, document) else { return nil }
      pairs.append(pair)
      start = sign.upperBound
    }
    guard pairs.count > 2 else { return nil }
    return pairs.map { band, figure in
      let subject = "\(document.string(band)) \(document.string(name))"
      var fact = Fact(
        kind: .count, rule: id, prior: 0.75, passage: passage, evidence: own.range,
        subject: subject, attribute: "band", value: .span(figure),
        question: "\(document.string(band))的\(document.string(name))是多少？")
      fact.isQuestionOnly = true
      return fact
    }
  }

  /// `3 吨 14`: a measure, a space and a bare figure.
  private func pair(
    _ part: Range<Int>, _ document: Document
  ) -> (band: Range<Int>, figure: Range<Int>)? {
    let text = document.text
    guard let space = text[part].lastIndex(of: 0x20),
      case let figure = space + 1..<part.upperBound, !figure.isEmpty,
      text[figure].allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }),
      case let band = SentenceCutter(text).trimmed(part.lowerBound..<space),
      let measure = document.quantities(in: band).first, measure.outer == band,
      measure.unit != nil || measure.kind == .duration
    else { return nil }
    return (band, figure)
  }

  /// In bytes.
  private static let longest = 120

  /// The head names a thing, before its first comma.
  private func head(_ line: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    let end = line.first { at in
      switch Sign.at(at, in: text, end: line.upperBound)?.sign {
      case .comma, .colon: true
      default: false
      }
    }
    let head = AnswerSpan(text).withoutRemark(
      SentenceCutter(text).trimmed(line.lowerBound..<(end ?? line.upperBound)))
    return fits(text, head, in: 24) && head.count >= 6 && !text[head].contains(where: \.isDigit)
      && !TextReasons.holdsQuestionWord(text, head) && !Label.noLabels.contains(text, head)
      && Words.pronouns.prefix(of: text, head) == 0 ? head : nil
  }

  /// A figure, a space and a figure with a unit, at which the line ends or a comma stands.
  private func parts(
    of line: Range<Int>, _ document: Document
  ) -> (band: Range<Int>, figure: Quantity)? {
    let text = document.text
    let quantities = document.quantities(in: line)
    guard quantities.count > 1, case let figure = quantities[1], figure.factKind != nil,
      !figure.kind.isDate, quantities[0].outer.upperBound < figure.outer.lowerBound,
      case let band = SentenceCutter(text).trimmed(line.lowerBound..<figure.outer.lowerBound),
      band.upperBound < figure.outer.lowerBound, band.upperBound == quantities[0].outer.upperBound,
      quantities[0].outer.lowerBound - line.lowerBound <= 4
    else { return nil }
    let rest = SentenceCutter(text).trimmed(figure.outer.upperBound..<line.upperBound)
    let next = Sign.at(figure.outer.upperBound, in: text, end: line.upperBound)?.sign
    let isEnd =
      rest.isEmpty || next == .comma || next == .semicolon
      || text[rest.lowerBound] == UInt8(ascii: "(")
      || next == .open
    return isEnd ? (band, figure) : nil
  }
}
