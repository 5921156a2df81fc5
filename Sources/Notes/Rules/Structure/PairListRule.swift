import Recognition

/// `water 1.33, crown glass 1.52, diamond 2.42`: names with a figure each, side by side.
struct PairListRule: SentenceRule {
  let id = "pair-list"
  let triggers = [",", "，", "、"]

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    let text = document.text
    guard !sentence.isQuestion else { return [] }
    var facts: [Fact] = []
    var start = 0
    let clauses = sentence.clauseRanges
    while start < clauses.count {
      var pairs: [(name: Range<Int>, value: Range<Int>)] = []
      while start + pairs.count < clauses.count,
        let pair = Self.pair(clauses[start + pairs.count], text)
      {
        pairs.append(pair)
      }
      if pairs.count > 1 {
        let lead = lead(before: clauses[start].lowerBound, sentence, document)
        let told = pairs.map { fact($0.name, $0.value, lead, sentence, document) }
        let isBare = lead == nil && told.allSatisfy { Self.asksNothing($0.question) }
        // `Ports` above `FTP 21, SSH 22, HTTP 80` says what the figures are.
        let set =
          isBare && pairs.count > 2 && pairs.count == clauses.count
          ? EntryRun(document).set(above: sentence.passage) : nil
        facts += told.compactMap { fact in
          guard lead == nil, Self.asksNothing(fact.question) else { return fact }
          return set.map { entry(fact, of: $0, sentence.language) }
        }
      }
      start += max(1, pairs.count)
    }
    return facts
  }

  private func entry(_ fact: Fact, of set: String, _ language: Language) -> Fact {
    var fact = fact
    fact.question = language == .chinese ? "\(set)：\(fact.subject)？" : "\(set): \(fact.subject)?"
    fact.isEntry = true
    return fact
  }

  /// `Rye: what figure?`: neither a unit nor what stands above says what is counted.
  static func asksNothing(_ question: String?) -> Bool {
    question?.hasSuffix("what figure?") ?? false || question?.hasSuffix("是多少？") ?? false
  }

  /// A clause that is words and one figure behind them.
  static func pair(
    _ clause: Range<Int>, _ text: [UInt8]
  ) -> (name: Range<Int>, value: Range<Int>)? {
    guard clause.count <= 60, let last = clause.last, last < text.count else { return nil }
    var at = clause.lowerBound
    while at < clause.upperBound,
      !text[at].isDigit || (at > clause.lowerBound && text[at - 1].isAlphanumeric)
    {
      at += 1
    }
    var start = at
    while start > clause.lowerBound, Self.signs.contains(text[start - 1]) { start -= 1 }
    start = behindBound(start, clause, text)
    let name = SentenceCutter(text).trimmed(clause.lowerBound..<start)
    guard at < clause.upperBound, start > clause.lowerBound, text[start - 1] == 0x20,
      name.count >= (text[name.lowerBound] < 0x80 ? 3 : 6),
      !text[name].contains(where: \.isDigit),
      text[name].allSatisfy({ $0.isLetter || $0 == 0x20 || $0 >= 0x80 || $0 == UInt8(ascii: "-") }),
      displayWidth(text, name) <= 30, Words.verbs.first(in: text, name) == nil,
      Words.prepositions.suffix(of: text, name) == 0, Words.openers.prefix(of: text, name) == 0,
      Words.hedges.suffix(of: text, name) == 0, Words.trailing.suffix(of: text, name) == 0,
      // `搭载系统 3`, `med year 3`: a number that belongs to the name.
      text[start..<clause.upperBound].count > 1 || text[name.lowerBound] < 0xE4,
      Self.adverbs.suffix(of: text, name) == 0,
      // `河对面是西山 900`
      Self.copulas.first(in: text, name) == nil || text[name.lowerBound] < 0x80
    else { return nil }
    let value = start..<clause.upperBound
    let words = text[value].split(separator: 0x20)
    // `1883 =6`
    guard !words.contains(where: { $0.first == UInt8(ascii: "=") }) else { return nil }
    return words.count <= 3 && !isLabel(value, text) && !isVersion(value, of: name, text)
      && !isYearOfDeed(value, text) && !tells(value, text)
      && !DateLabel.isDate(value, text)
      && isKnown(words, text)
      ? (name, value) : nil
  }

  private static let copulas = WordList("是")

  /// `Room 12: €40`, `Room 12 – €40`: the number belongs to the name, and the figure stands behind a sign.
  private static func isLabel(_ value: Range<Int>, _ text: [UInt8]) -> Bool {
    value.contains { at in
      guard at > value.lowerBound, text[at - 1].isAlphanumeric || text[at - 1] == 0x20 else {
        return false
      }
      let rest = text[at..<value.upperBound]
      return rest.starts(with: ": ".utf8) || rest.starts(with: "：".utf8)
        || text[at - 1] == 0x20
          && ["– ", "— ", "- ", "→ ", "= "].contains { rest.starts(with: $0.utf8) }
    }
  }

  /// `Apache 2.0` among Chinese words: which of its kind it is.
  private static func isVersion(
    _ value: Range<Int>, of name: Range<Int>, _ text: [UInt8]
  ) -> Bool {
    text[name.lowerBound].isCapital && !text[name].contains(0x20)
      && text[value].count == 3 && text[value.lowerBound].isDigit
      && text[value.lowerBound + 1] == UInt8(ascii: ".") && text[value.lowerBound + 2].isDigit
      && value.upperBound < text.count && text[name.upperBound - 1].isLetter
      && !text[name].contains(where: { $0 >= 0x80 })
      && DocumentSummary.language(of: text[max(0, name.lowerBound - 60)..<name.lowerBound])
        == .chinese
  }

  /// `38 岁去世`, `110 以下算低`: right behind the figure something is told of it.
  private static func tells(_ value: Range<Int>, _ text: [UInt8]) -> Bool {
    guard let figure = recognize(text, in: value).first, figure.outer.upperBound < value.upperBound
    else { return false }
    let rest = figure.outer.upperBound..<value.upperBound
    guard (0xE4...0xE9).contains(text[rest.lowerBound]) else { return false }
    return ChineseName(text).holdsPredicate(rest) || deaths.prefix(of: text, rest) > 0
  }

  private static let deaths = WordList("死 卒 生 去世 病逝 逝世 出生 登基 即位 继位 退位")

  /// `1581推行全省`: when it was done.
  private static func isYearOfDeed(_ value: Range<Int>, _ text: [UInt8]) -> Bool {
    let figures = text[value].prefix(while: \.isDigit)
    guard figures.count == 4, figures.endIndex < value.upperBound,
      (0xE4...0xE9).contains(text[figures.endIndex]),
      figures.first == UInt8(ascii: "1") || figures.starts(with: "20".utf8)
    else { return false }
    return recognize(text, in: value).first.map { $0.unit == nil } ?? true
  }

  /// Before the sign of `≥ 5 MB`, which belongs to the figure.
  private static func behindBound(_ start: Int, _ clause: Range<Int>, _ text: [UInt8]) -> Int {
    var at = start
    while at > clause.lowerBound, text[at - 1] == 0x20 { at -= 1 }
    guard at - clause.lowerBound > 3,
      bounds.contains(where: { text[at - 3..<at].elementsEqual($0.utf8) })
    else { return start }
    return at - 3
  }

  private static let bounds = ["≥", "≤", "≈", "～"]

  /// `4,2xx 没细算`: a figure that the writer does not know.
  private static func isKnown(_ words: [ArraySlice<UInt8>], _ text: [UInt8]) -> Bool {
    !words.contains { word in
      word.first?.isDigit == true && word.suffix(2).allSatisfy { $0.folded == UInt8(ascii: "x") }
        || unknowns.prefix(of: text, word.indices) > 0
    }
      && !holdsSecond(words)
  }

  /// `26–28 儿童 28–30`: a second name with a figure of its own.
  private static func holdsSecond(_ words: [ArraySlice<UInt8>]) -> Bool {
    words.count == 3 && words[0].first?.isDigit == true && words[2].first?.isDigit == true
      && words[1].count > 5 && words[1].allSatisfy { $0 >= 0x80 }
  }

  private static let unknowns = WordList("没 未 不 待 忘")

  /// What the figures are of: the clause before a colon, else the item or heading above.
  private func lead(before start: Int, _ sentence: Sentence, _ document: Document) -> String? {
    let before = sentence.clauses.last { $0.range.upperBound <= start }
    if let range = before?.range, displayWidth(document.text, range) <= 50,
      // `Oak 80% (old), elm 10`: a pair of its own.
      sentence.language == .chinese
        || document.text[range.upperBound..<start].contains(UInt8(ascii: ":"))
        || !document.text[range].contains(where: \.isDigit)
    {
      // `Typical values:` are those of what the sentence before spoke of.
      let carried = before?.carriedSubject.flatMap {
        $0.upperBound <= sentence.range.lowerBound && !document.text[$0.lowerBound].isDigit
          && EnglishLabelShape(document.string($0)).isNominal
          ? withoutFormula($0, document) + ": " : nil
      }
      guard
        !range.contains(where: { LabelledLine.arrow($0, document.text, range.upperBound) != nil })
      else { return nil }
      return (sentence.language == .english ? carried ?? "" : "") + document.string(range)
    }
    // A heading stands above the card anyway.
    return Topic(document).heading(above: sentence.passage).flatMap {
      $0.isHeading ? nil : $0.text
    }
  }

  /// `Refractive index $n` without the opened formula.
  private func withoutFormula(_ range: Range<Int>, _ document: Document) -> String {
    let dollars = document.text[range].count { $0 == UInt8(ascii: "$") }
    guard dollars % 2 == 1, let last = document.text[range].lastIndex(of: UInt8(ascii: "$")) else {
      return document.string(range)
    }
    return document.string(SentenceCutter(document.text).trimmed(range.lowerBound..<last))
  }

  private func fact(
    _ name: Range<Int>, _ value: Range<Int>, _ lead: String?, _ sentence: Sentence,
    _ document: Document
  ) -> Fact {
    let subject = document.string(name)
    let isChinese = sentence.language == .chinese
    let front = [lead, subject].compactMap(\.self).joined(separator: isChinese ? "：" : ": ")
    let answer = Self.answer(value, document.text)
    var fact = Fact(
      kind: .count, rule: id, prior: 0.6, passage: sentence.passage, evidence: sentence.range,
      subject: front, attribute: "figure", value: .span(answer),
      question: Self.question(front, answer, isChinese, document.text))
    fact.isQuestionOnly = true
    return fact
  }

  /// `Rye: how many kg?`, `用料：冰糖多少克？`
  static func question(
    _ front: String, _ value: Range<Int>, _ isChinese: Bool, _ text: [UInt8]
  ) -> String {
    if value.contains(where: { LabelledLine.arrow($0, text, value.upperBound) != nil }) {
      return isChinese ? "\(front)从多少变到多少？" : "\(front): from what to what?"
    }
    let quantities = recognize(text, in: value)
    var figure = value.lowerBound
    while figure < value.upperBound, !text[figure].isDigit { figure += 1 }
    let asked =
      quantities.count == 1 && (value.lowerBound...figure).contains(quantities[0].outer.lowerBound)
      ? Hint(text, isChinese ? .chinese : .english).hint(for: quantities[0]) : nil
    guard let asked, !quantities[0].kind.isDate else {
      if isChinese { return "\(front)是多少？" }
      if counts(front) { return "\(front): how many?" }
      // `Heights: Ilm?`
      return front.contains(": ") ? "\(front)?" : "\(front): what figure?"
    }
    let isSigned = ["+", "-", "\u{2212}"].contains { text[value].starts(with: $0.utf8) }
    guard isSigned else { return isChinese ? "\(front)\(asked)？" : "\(front): \(asked)?" }
    return isChinese ? "\(front)变化\(asked)？" : "\(front): changed by \(asked)?"
  }

  /// `Goals: Kolb`: the figures are of the things that the label names.
  private static func counts(_ front: String) -> Bool {
    guard let colon = front.firstIndex(of: ":") else { return false }
    let label = Array(front[..<colon].utf8)
    let last = label.split(separator: 0x20).last.map(Array.init) ?? []
    return EnglishLabel.isPlural(last) && countable.contains(last, last.indices)
  }

  private static let countable = WordList(
    "goals points wins losses medals votes seats members players visitors books pages copies tickets eggs trees boats ships houses cases deaths births sheep cows pupils students rooms beds shops stops users sales titles runs caps assists games matches"
  )

  /// `800 克（三层以上的）`, `58 元,偏甜`: the figure without what is said of it.
  static func answer(_ value: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let short = AnswerSpan(text).withoutRemark(value)
    let comma = short.first { at in
      Sign.at(at, in: text, end: short.upperBound)?.sign == .comma
    }
    return comma.map { SentenceCutter(text).trimmed(short.lowerBound..<$0) } ?? short
  }

  private static let adverbs = WordList("一直 总是 经常 已经 目前 现在 year day week page chapter version no")
  private static let signs: [UInt8] = Array("+-~$<>".utf8)
}
