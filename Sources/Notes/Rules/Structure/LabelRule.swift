import Recognition

/// `key: value`, `term - meaning`, `date: event`.
struct LabelRule: PassageRule {
  let id = "label"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    guard own.kind != .speech, !own.isCell, !own.isHeading, own.speaker == nil,
      own.range.count <= Self.longestLine,
      !Self.examples.contains(document.text, document.labelledLine(at: passage)?.key ?? 0..<0)
    else { return [] }
    return first(at: passage, of: document) + further(at: passage, of: document)
  }

  /// `例：小船 4 吨 → 收 80 元`
  private static let examples = WordList("例 例题 例子 举例")

  /// The label that a passage opens with, colon excluded: its words name what the rest tells.
  func label(of passage: Int, in document: Document) -> Range<Int>? {
    let own = document.passages[passage]
    guard own.kind != .speech, own.kind != .definition, !own.isCell,
      own.range.count <= Self.longest,
      let line = document.labelledLine(at: passage), line.sign == .colon,
      !line.value.isEmpty, !DateLabel.isDate(line.key, document.text),
      !Label(document.text).isStatement(PhraseEdges(document.text).trimmed(line.key))
    else { return nil }
    return line.key
  }

  /// `Model: Hale K2` above what is told of it.
  private func namesRecord(_ passage: Int, _ document: Document) -> Bool {
    let own = document.passages[passage]
    return own.kind == .paragraph && passage + 1 < document.passages.count
      && document.passages[passage + 1].parent == passage
      && RecordName(document.text).name(in: own.range) != nil
  }

  private func first(at passage: Int, of document: Document) -> [Fact] {
    guard var line = line(passage, document), !line.value.isEmpty,
      // `Contents and liability — switch or stay?`: the first line is a title.
      passage > 0 || line.sign != .dash,
      !isLink(document.passages[passage].range, document)
    else { return [] }
    // `[14:02] Tom: …` is a line of a chat.
    guard document.text[line.key.lowerBound] != UInt8(ascii: "[") else { return [] }
    guard !namesRecord(passage, document) else { return [] }
    // `小周：十七年！` is what somebody cried.
    guard
      !document.text[document.passages[passage].range].suffix(3).elementsEqual("！".utf8)
        || ChineseLabel(document.text).isProperty(PhraseEdges(document.text).trimmed(line.key))
    else { return [] }
    // `Ann: which one do you wear?` is what somebody asked.
    guard
      !["?", "？"].contains(where: {
        document.text[line.value].reversed().starts(with: $0.utf8.reversed())
      })
    else { return [] }
    line.key = ClockMark.skipped(line.key, document.text)
    let pairs = LabelPairs(document.text).pairs(of: line)
    guard let own = pairs.first else { return [] }
    line = own
    let key = PhraseEdges(document.text).trimmed(line.key)
    guard !key.isEmpty, !opensWithYear(key, document.text), !holdsReckoning(key, document.text),
      document.passages[passage].kind == .definition || !isCounted(key, document.text)
        || isConversion(line, passage, document),
      !isInCode(line, document), !Label.noLabels.contains(document.text, key),
      !Label(document.text).tellsOfNote(key, passage, document),
      !Label(document.text).supposes(key),
      Words.pronouns.prefix(of: document.text, key) == 0, !Sum(document.text).isSum(key),
      !Sum(document.text).isReckoning(
        line.key
          .lowerBound..<(LowStop.first(in: line.value, document.text) ?? line.value.upperBound))
    else { return [] }
    if let address = address(line.value, document) {
      return LinkRule.isMemorable(document.string(address))
        ? [link(key, address, passage, document)] : []
    }
    if DateLabel.isDate(line.key, document.text) { return event(line, passage, document) }
    guard !Label(document.text).isStatement(key),
      // `Foxley adds "Notes" = …`
      line.sign != .equals
        // `bands frozen until 2028 = …`
        || Self.spans.first(in: document.text, key) == nil
          && EnglishVerb(document.text).first(in: Label(document.text).behindNoun(key)) == nil
    else { return [] }
    if line.sign == .arrow,
      holdsArrow(line.value, document.text)
        // `airport → centre: by bus` is a way.
        || LabelledLine(line.value, in: document.text).map({
          $0.sign == .colon && fits(document.text, $0.key, in: 24)
        }) ?? false
    {
      return []
    }
    let told = inner(line, passage, document)
    let further = pairs.dropFirst().flatMap { pair -> [Fact] in
      isLabel(pair, document)
        ? LabelMeaning(document).facts(pair, PhraseEdges(document.text).trimmed(pair.key), passage)
        : []
    }
    // `Heart sounds: S1 = …, S2 = …` tells nothing of heart sounds as such.
    let whole = told.count > 1 ? [] : LabelMeaning(document).facts(line, key, passage)
    return whole + told + further
  }

  private static let spans = WordList("until till since")

  /// Bytes of a passage beyond which it is prose.
  private static let longest = 1000

  /// `S3 → overload; S4 → stiff ventricle`: sentences behind the first that are labelled lines of their own.
  private func further(at passage: Int, of document: Document) -> [Fact] {
    let text = document.text
    let range = document.passages[passage].range
    guard range.count < Self.longest, holdsSign(range, text) else { return [] }
    let cuts = SentenceCutter(text).sentences(in: range)
    guard cuts.count > 1 else { return [] }
    let opening = opening(of: passage, document)
    return zip(cuts, cuts.dropFirst()).flatMap { before, cut -> [Fact] in
      // `旧船要不要报废？新规：能用就用`: what is said of the question.
      guard !before.isQuestion || document.language(of: cut.range) == .english else { return [] }
      let end = cut.clauses.last?.upperBound ?? cut.range.upperBound
      guard !cut.isQuestion, cut.range.lowerBound < end,
        let next = LabelledLine(cut.range.lowerBound..<end, in: text), next.sign != .dash,
        !next.value.isEmpty, displayWidth(text, next.key) <= 36,
        displayWidth(text, next.value) <= 90,
        next.sign != .arrow || !holdsArrow(next.value, text), isLabel(next, document)
      else { return [] }
      let key = PhraseEdges(text).trimmed(next.key)
      guard !key.isEmpty else { return [] }
      let outer = opening.flatMap { belongs(next, to: $0, document) ? $0 : nil }
      return LabelMeaning(document).facts(next, key, passage, below: outer)
    }
  }

  /// The label of an English passage that all of it may tell of: `Heron: grey. Summer: nests in reed.`
  private func opening(of passage: Int, _ document: Document) -> Range<Int>? {
    let text = document.text
    guard document.language(of: document.passages[passage].range) == .english else {
      return chineseOpening(of: passage, document)
    }
    guard let line = document.labelledLine(at: passage), line.sign == .colon || line.sign == .dash,
      // `From scratch: …`
      Words.prepositions.prefix(of: text, line.key) == 0
    else {
      return Topic(document).boldOpening(of: passage).flatMap {
        EnglishLabel.isEmpty(document.string($0)) ? nil : $0
      }
    }
    let key = PhraseEdges(text).trimmed(ClockMark.skipped(line.key, text))
    let term = document.string(key)
    guard !key.isEmpty, fits(text, key, in: 40), !DateLabel.isDate(key, text),
      !Label.noLabels.contains(text, key), !Label(text).isStatement(key),
      !Label(text).tellsOfNote(key, passage, document), !EnglishLabel.isPersonal(term),
      !EnglishLabel.isEmpty(term), EnglishLabelShape(term).isNominal,
      !EnglishLabel.isGeneral(term), !EnglishLabel.isGeneral(term.lowercased()),
      Words.pronouns.prefix(of: text, key) == 0
    else { return nil }
    return key
  }

  /// `超载的后果：轻的 → 罚款；重的 → 吊证`: what the arrows of a Chinese line belong to.
  private func chineseOpening(of passage: Int, _ document: Document) -> Range<Int>? {
    let text = document.text
    guard let line = document.labelledLine(at: passage), line.sign == .colon,
      let first = LabelledLine(line.value, in: text), first.sign == .arrow,
      ChineseName(text).isThing(line.key), fits(text, line.key, in: 24)
    else { return nil }
    return line.key
  }

  /// A further label says what something is of what the first one names, unless it is a term of its own or stands
  /// beside the first: `north gate: … south gate: …`.
  private func belongs(
    _ line: LabelledLine, to opening: Range<Int>, _ document: Document
  ) -> Bool {
    let text = document.text
    let term = document.string(line.key)
    if text[opening.lowerBound] >= 0x80 { return line.sign == .arrow }
    guard line.key.lowerBound > opening.upperBound,
      !EnglishLabel.defines(term, AnswerSpan(text).short(line.value), text),
      !text[line.key].contains(where: \.isDigit),
      // `Squeeze a handful: …`
      EnglishWords.articles.first(in: text, line.key.dropFirst(2)) == nil
    else { return false }
    func words(_ range: Range<Int>) -> [[UInt8]] {
      text[range].split { !$0.isAlphanumeric && $0 < 0x80 }.map { $0.map(\.folded) }
    }
    let known = Set(words(opening).filter { $0.count > 2 })
    return !words(line.key).contains { known.contains($0) }
  }

  /// `eight phones: 6.4`, `37 hexes: 12 mud, 10 grass`: so many of them are no term.
  private func isCounted(_ key: Range<Int>, _ text: [UInt8]) -> Bool {
    guard let space = text[key].firstIndex(of: 0x20), space + 1 < key.upperBound,
      text[space + 1].isLetter,
      // `2 US cups`
      !text[space + 1].isCapital
        || text[space + 2..<max(space + 2, key.upperBound)].first?.isCapital == true
          && text[space + 1..<key.upperBound].contains(0x20)
    else { return false }
    let first = key.lowerBound..<space
    return text[first].allSatisfy(\.isDigit) || Self.numerals.contains(text, first)
  }

  /// `1 league = 4.8 km`: one unit in another.
  private func isConversion(_ line: LabelledLine, _ passage: Int, _ document: Document) -> Bool {
    guard line.sign == .equals, document.text[line.key].starts(with: "1 ".utf8),
      document.language == .english
    else { return false }
    func isMeasure(_ range: Range<Int>) -> Bool {
      let quantities = document.quantities(in: range)
      return quantities.count == 1 && quantities[0].kind == .dimension
        && quantities[0].outer == range
    }
    return isMeasure(line.key) && isMeasure(SentenceCutter(document.text).trimmed(line.value))
  }

  private static let numerals = WordList(
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred")

  /// `left 9700-2340-5921 = 1439`, `12 shelves @ £31 = 372`
  private func holdsReckoning(_ key: Range<Int>, _ text: [UInt8]) -> Bool {
    guard !text[key].contains(UInt8(ascii: "@")) || !text[key.lowerBound].isDigit else {
      return true
    }
    return text[key].split { !$0.isDigit && $0 != UInt8(ascii: ".") }.count { $0.count > 2 } > 2
      && !DateLabel.isDate(key, text)
  }

  /// `1905 Einstein: light quanta` is a line of a chronicle.
  private func opensWithYear(_ key: Range<Int>, _ text: [UInt8]) -> Bool {
    let figures = text[key].prefix(while: \.isDigit).count
    return figures == 4 && key.count > 6 && text[key.lowerBound + 4] == 0x20
      && text[key.lowerBound] <= UInt8(ascii: "2") && text[key.lowerBound + 5].isLetter
      && !DateLabel.isDate(key, text)
  }

  /// What stands before the sign of a further pair names something.
  private func isLabel(_ line: LabelledLine, _ document: Document) -> Bool {
    let text = document.text
    return !isInCode(line, document)
      && text[line.key].contains { $0.isLetter || $0 >= 0xE4 }
      && !Label.noLabels.contains(text, line.key)
      && Words.pronouns.prefix(of: text, line.key) == 0
      && Words.nounBlockers.first(in: text, line.key) == nil
      && Words.verbs.first(in: text, line.key) == nil && !DateLabel.isDate(line.key, text)
  }

  /// Whether a colon, an equals sign or an arrow stands anywhere, or what begins as one.
  private func holdsSign(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    text[range].contains {
      $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ">") || $0 == 0xE2
        || $0 == 0xEF
    }
  }

  /// `a → b → c` is a chain, and no pair.
  private func holdsArrow(_ value: Range<Int>, _ text: [UInt8]) -> Bool {
    let first = SentenceCutter(text).sentences(in: value).first?.range ?? value
    return first.contains { LabelledLine.arrow($0, text, first.upperBound) != nil }
  }

  /// `Coherence: MESI = Modified, …`: the value is a labelled line of its own, or several.
  private func inner(
    _ line: LabelledLine, _ passage: Int, _ document: Document
  ) -> [Fact] {
    guard line.sign == .colon, let inner = LabelledLine(line.value, in: document.text),
      inner.sign == .equals || inner.sign == .arrow, !inner.value.isEmpty,
      inner.sign != .arrow || !holdsArrow(inner.value, document.text)
    else { return [] }
    return LabelPairs(document.text).pairs(of: inner).flatMap { pair -> [Fact] in
      guard displayWidth(document.text, pair.key) <= 30, !isInCode(pair, document),
        document.text[pair.key].contains(where: \.isLetter)
          || pair.sign == .arrow && document.text[pair.key].contains(where: { $0 >= 0xE4 })
          || Enumeration(document.text).items(of: AnswerSpan(document.text).short(pair.value)).count
            > 2,
        // `flow: 40 L/min = 2.4 m³/h`
        !document.text[pair.key.lowerBound].isDigit
      else { return [] }
      let key = PhraseEdges(document.text).trimmed(pair.key)
      return key.isEmpty
        ? [] : LabelMeaning(document).facts(pair, key, passage, below: line.key)
    }
  }

  /// In bytes; what is longer is a text, whatever it starts with.
  private static let longestLine = 10_000

  /// A definition below its term, or a line with a label.
  private func line(_ passage: Int, _ document: Document) -> LabelledLine? {
    let own = document.passages[passage]
    guard own.kind == .definition, let parent = own.parent else {
      return document.labelledLine(at: passage)
    }
    let term = document.passages[parent].range
    return fits(document.text, term, in: 40)
      ? LabelledLine(term: term, meaning: own.range) : nil
  }

  /// The sign belongs to a formula.
  private func isInCode(_ line: LabelledLine, _ document: Document) -> Bool {
    document.marks(in: line.key.lowerBound..<line.value.lowerBound).contains {
      $0.kind == .code && $0.range.upperBound > line.key.upperBound
    }
  }

  /// The colon stands inside the name of a link.
  private func isLink(_ range: Range<Int>, _ document: Document) -> Bool {
    document.marks(in: range).contains { mark in
      if case .link = mark.kind { mark.range == range } else { false }
    }
  }

  // MARK: Dates

  /// The day is asked, the event is shown.
  private func event(_ line: LabelledLine, _ passage: Int, _ document: Document) -> [Fact] {
    let wording = Wording(document)
    let event = AnswerSpan(document.text).event(line.value)
    // `2020 → $140`: what something came to.
    guard !event.isEmpty, !EventLine(document).tellsNothing(event),
      document.language == .chinese
        || !DateLabel.isOrdinal(line.key, document.text) && !isFigure(event, document),
      line.sign != .arrow || document.language(of: line.value) == .chinese
    else { return [] }
    let text = wording.text(event)
    let isChinese = document.language(of: event) == .chinese
    // `1912: Hill House: the first school`
    var told: [Fact] = []
    if let inner = LabelledLine(line.value, in: document.text), inner.sign == .colon,
      !inner.value.isEmpty, fits(document.text, inner.key, in: 50)
    {
      told = LabelMeaning(document).facts(inner, inner.key, passage)
    }
    let isChronicle = !isChinese && isChronicle(passage, document)
    var fact = Fact(
      kind: .date, rule: isChronicle ? "label.chronicle" : "label.date",
      prior: isChronicle ? 0.66 : 0.8, passage: passage,
      evidence: document.passages[passage].range, subject: text, attribute: "date",
      value: .span(line.key),
      question: isChinese ? "\(text)：什么时候？" : "\(text): when?", hint: isChinese ? "何时" : "when")
    fact.isQuestionOnly = isChronicle
    return told + [fact]
  }

  /// Years with what happened in them, one below the other.
  private func isChronicle(_ passage: Int, _ document: Document) -> Bool {
    EntryRun(document).holds(
      passage,
      wherePassage: { other in
        document.labelledLine(at: other).map { line in
          (line.sign == .colon || line.sign == .dash)
            && DateLabel.isYearOfEra(line.key, document.text)
        } ?? false
      })
      && document.labelledLine(at: passage).map {
        DateLabel.isYearOfEra($0.key, document.text)
      } ?? false
  }

  /// `2017: £410`: what it came to in that year, and no event.
  private func isFigure(_ event: Range<Int>, _ document: Document) -> Bool {
    let quantities = document.quantities(in: event)
    return quantities.count == 1 && quantities[0].outer == event && !quantities[0].kind.isDate
  }

  // MARK: Links

  private func address(_ value: Range<Int>, _ document: Document) -> Range<Int>? {
    guard document.text[value].starts(with: "http".utf8) else { return nil }
    return document.text[value].contains(0x20) ? nil : value
  }

  private func link(
    _ key: Range<Int>, _ address: Range<Int>, _ passage: Int, _ document: Document
  ) -> Fact {
    LinkRule.fact(
      label: document.string(key), target: document.string(address), range: address,
      passage: passage, document)
  }
}
