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
  static let longest = 1000

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
