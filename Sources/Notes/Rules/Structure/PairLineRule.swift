/// Lines of a name and a figure one below the other: `petrol  -0.3`.
struct PairLineRule: PassageRule {
  let id = "pair-line"

  /// More lines are data to look up.
  private static let mostLines = 24

  /// The facts of all lines of a group are found at its first one.
  func facts(at passage: Int, of document: Document) -> [Fact] {
    guard isPair(passage, document), passage == 0 || !continues(passage - 1, passage, document)
    else {
      return []
    }
    var lines = [passage]
    while lines.count <= Self.mostLines, let last = lines.last,
      last + 1 < document.passages.count, continues(last, last + 1, document)
    {
      lines.append(last + 1)
    }
    guard (2...Self.mostLines).contains(lines.count) else { return [] }
    let lead = lead(above: passage, document)
    return lines.compactMap { line in
      guard let pair = PairListRule.pair(document.passages[line].range, document.text) else {
        return nil
      }
      let isChinese = document.language == .chinese
      let name = document.string(pair.name)
      let front = [lead, name].compactMap(\.self).joined(separator: isChinese ? "：" : ": ")
      let answer = PairListRule.answer(pair.value, document.text)
      let asked = PairListRule.question(front, answer, isChinese, document.text)
      let owned =
        lead == nil && isChinese
        ? HeadingProperty(document).question(of: name, answer: answer, below: line) : nil
      var fact = Fact(
        kind: .count, rule: id, prior: 0.6, passage: line,
        evidence: document.passages[line].range, subject: front, attribute: "figure",
        value: .span(answer),
        question: owned ?? ofSet(name, asked, lead, line, document) ?? asked)
      fact.isQuestionOnly = true
      // `oak 40`: neither the heading nor the name says what there are forty of.
      if !isChinese, lead == nil, PairListRule.asksNothing(fact.question),
        TableCellShape(document).isBareFigure(answer),
        !name.split(separator: " ").contains(where: { EnglishLabel.isPlural(Array($0.utf8)) })
      {
        return nil
      }
      let isTold = owned != nil || lead != nil || document.passages[line].heading != nil
      return isTold || !PairListRule.asksNothing(fact.question) ? fact : nil
    }
  }

  /// `Channels: Holm?` instead of `Holm: what figure?`
  private func ofSet(
    _ name: String, _ asked: String, _ lead: String?, _ line: Int, _ document: Document
  ) -> String? {
    guard document.language == .english, lead == nil, PairListRule.asksNothing(asked) else {
      return nil
    }
    return (EntryRun(document).set(above: line) ?? measure(above: line, document))
      .map { "\($0): \(name)?" }
  }

  /// `Heat capacity` above `tin 0.2`: what all the figures are.
  private func measure(above line: Int, _ document: Document) -> String? {
    guard let heading = document.passages[line].heading,
      case let words = AnswerSpan(document.text).withoutRemark(document.passages[heading].range),
      let start = words.first(where: { document.text[$0].isLetter }),
      case let name = start..<words.upperBound, fits(document.text, name, in: 40),
      TableHead(name, document.text).isMeasure
    else { return nil }
    return document.string(name)
  }

  private func isPair(_ passage: Int, _ document: Document) -> Bool {
    let own = document.passages[passage]
    return (own.kind == .paragraph || own.isItem)
      && PairListRule.pair(own.range, document.text) != nil
  }

  private func continues(_ first: Int, _ second: Int, _ document: Document) -> Bool {
    let group = document.passages[first].group
    return group != nil && group == document.passages[second].group && isPair(first, document)
      && isPair(second, document)
  }

  /// The line that introduces them, or the item above; a heading stands above the card anyway.
  private func lead(above passage: Int, _ document: Document) -> String? {
    if passage > 0 {
      let range = document.passages[passage - 1].range
      let line = document.text[range]
      let ends = line.last == UInt8(ascii: ":") || line.suffix(3).elementsEqual("：".utf8)
      if ends, displayWidth(document.text, range) <= 60 {
        return withoutSpeaker(Topic(document).label(range))
      }
    }
    return Topic(document).heading(above: passage).flatMap {
      $0.isHeading ? nil : withoutSpeaker($0.text)
    }
  }

  /// `本季收入由周远通报` without who told of it.
  private func withoutSpeaker(_ lead: String) -> String {
    guard Self.reports.contains(where: lead.hasSuffix), let by = lead.ranges(of: "由").first,
      by.lowerBound > lead.startIndex
    else { return lead }
    return String(lead[..<by.lowerBound])
  }

  private static let reports = ["通报", "公布", "提供", "整理", "介绍", "汇报", "报告"]
}
