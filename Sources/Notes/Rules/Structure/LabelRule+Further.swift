/// Labelled lines behind the first one of a passage, and what of the passage they tell.
extension LabelRule {
  /// `S3 → overload; S4 → stiff ventricle`: sentences behind the first that are labelled lines of their own.
  func further(at passage: Int, of document: Document) -> [Fact] {
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
      let outer = opening.flatMap { belongs(next, to: $0, passage, document) ? $0 : nil }
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

  /// `超载的后果：轻的 → 罚款；重的 → 吊证`, `木桨：便宜。坏处 = 易裂`: what the arrows and properties of a Chinese line belong
  /// to.
  private func chineseOpening(of passage: Int, _ document: Document) -> Range<Int>? {
    let text = document.text
    guard let line = document.labelledLine(at: passage), line.sign == .colon,
      ChineseName(text).isThing(line.key), fits(text, line.key, in: 24)
    else { return nil }
    return line.key
  }

  /// The arrow behind the first label, or a property such as 坏处.
  private func belongsInChinese(
    _ line: LabelledLine, to opening: Range<Int>, _ passage: Int, _ document: Document
  ) -> Bool {
    let text = document.text
    if ChineseLabelMeaning.relative.contains(text, line.key) {
      return !Label.noLabels.contains(text, opening) && !DateLabel.isDate(opening, text)
    }
    guard line.sign == .arrow, let whole = document.labelledLine(at: passage) else { return false }
    return LabelledLine(whole.value, in: text)?.sign == .arrow
  }

  /// A further label says what something is of what the first one names, unless it is a term of its own or stands
  /// beside the first: `north gate: … south gate: …`.
  private func belongs(
    _ line: LabelledLine, to opening: Range<Int>, _ passage: Int, _ document: Document
  ) -> Bool {
    let text = document.text
    let term = document.string(line.key)
    if text[opening.lowerBound] >= 0x80 {
      return belongsInChinese(line, to: opening, passage, document)
    }
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
}
