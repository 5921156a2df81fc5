/// What the items below a passage are about.
extension Topic {
  /// What the items below a passage are about: its bold opening, its label, all of it when it is short, or the subject
  /// of its first sentence.
  func lead(of passage: Int) -> Range<Int>? {
    document.leads.value(of: passage) { findLead(of: passage) }
  }

  /// Of several Chinese sentences the last one introduces what stands below, when it ends in a colon.
  private func introduction(in passage: Int) -> Range<Int>? {
    let range = document.passages[passage].range
    guard document.text[range].suffix(3).elementsEqual("：".utf8), range.count <= 600 else {
      return nil
    }
    let sentences = SentenceCutter(document.text).sentences(in: range)
    guard sentences.count > 1, let last = sentences.last?.clauses.last else { return nil }
    return last
  }

  private func findLead(of passage: Int) -> Range<Int>? {
    let range = start(of: passage)
    if boldOpening(of: passage) == nil, let last = introduction(in: passage) {
      return isLabel(last) ? last : nil
    }
    if let name = RecordName(document.text).name(in: range) { return name }
    // `If the rope is frayed = at once`
    guard !isFormula(range), EnglishClause.subordinators.prefix(of: document.text, range) == 0
    else {
      return nil
    }
    guard document.language(of: range) == .chinese || introduces(passage) else {
      return IntroducingLine(document.passages[passage].range, document.text).priced
    }
    if let opening = opening(of: passage) {
      return ChineseLead.tellsView(opening, document.text) ? nil : opening
    }
    if isLabel(document.passages[passage].range) { return announces(range) ? nil : range }
    var first = range
    if let line = LabelledLine(range, in: document.text), DateLabel.isDate(line.key, document.text)
    {
      first = line.value
    }
    if document.language(of: range) == .chinese {
      guard document.passages[passage].range.count <= range.count else { return nil }
      let sentences = SentenceReader(document).sentences(of: passage, isNested: false)
      // `清早小何开闸, 没系绳, 手套也没戴`: what a later clause speaks of is not what all of it tells of.
      let subject = sentences.first?.clauses.first { !$0.isScope }?.subject
      // `不涂漆，先打磨`: the lines below do not tell of paint.
      return subject.flatMap {
        // Of a word that nobody knows one character may be left.
        $0.count <= 3 && document.text[$0.lowerBound] >= 0xE3
          || Self.denials.suffix(of: document.text, range.lowerBound..<$0.lowerBound) > 0
          ? nil : $0
      }
    }
    // Of several sentences the last one introduces what stands below.
    let sentences = SentenceCutter(document.text).sentences(in: first)
    let introduction = document.passages[passage].isItem ? sentences.first : sentences.last
    guard !first.isEmpty, var clause = introduction?.clauses.first else { return nil }
    // `Kelp is an ash. It was used for:`
    if Self.references.first(in: document.text, clause) != nil,
      let opening = sentences.first?.clauses.first
    {
      clause = opening
    }
    if IntroducingLine(range, document.text).isHeadline(clause) { return clause }
    // `The mill is nearest, so ask there or at:`: what stands below is no part of the mill.
    guard
      Self.conclusions.first(
        in: document.text,
        clause.upperBound..<max(clause.upperBound, introduction?.range.upperBound ?? 0))
        == nil
    else { return nil }
    let subject = SubjectFinder(document.text).subject(of: clause, [], .english)
    return subject.flatMap {
      fits(document.text, $0, in: Self.widest) && !isTeller($0, in: clause) ? $0 : nil
    }
  }

  /// `甲 = 乙 + 丙。每行里有：`: the lines below belong to what the last sentence speaks of.
  private func isFormula(_ range: Range<Int>) -> Bool {
    guard let line = LabelledLine(range, in: document.text), line.sign == .equals else {
      return false
    }
    return line.value.contains { document.text[$0...].starts(with: "。".utf8) }
  }

  /// `每行里有：`: what stands below belongs to something else.
  func announces(_ range: Range<Int>) -> Bool {
    Self.announcers.suffix(of: document.text, withoutColon(range)) > 0
  }

  private static let announcers = WordList("里有 中有 包括 包含 如下 有如下 有以下 分别是 分别为")

  /// `Ida presented the results:` is no list of what Ida is.
  private func isTeller(_ subject: Range<Int>, in clause: Range<Int>) -> Bool {
    let text = document.text
    let rest = SentenceCutter(text).trimmed(subject.upperBound..<clause.upperBound)
    let word = rest.lowerBound..<(text[rest].firstIndex { !$0.isLetter } ?? rest.upperBound)
    return ClaimVerbs.saying.contains(text, word) || Self.tellings.contains(text, word)
  }

  private static let tellings = WordList(
    "presented presents gave gives listed lists shared told asked discussed collected wrote made follows followed tested tried"
  )

  private static let references = WordList("it they")
  private static let conclusions = WordList("so hence therefore then")

  /// An item, a line that ends in a colon or opens in bold, or a few words; no sentence that happens to stand there.
  func introduces(_ passage: Int) -> Bool {
    let own = document.passages[passage]
    guard own.kind == .paragraph else { return true }
    let name = AnswerSpan(document.text).withoutRemark(own.range)
    // `SAILS (square)` is written as a heading.
    let isTitle =
      name.count > 3
      && document.text[name].allSatisfy { $0.isCapital || !$0.isLetter && $0 < 0x80 }
    let text = document.text[
      ClockMark.skipped(isTitle ? name : own.range, document.text)]
    if text.last == UInt8(ascii: ":") || boldOpening(of: passage) != nil { return true }
    return text.count <= Self.widest && text.count(where: { $0 == 0x20 }) < 4
      && !text.contains { $0.isDigit || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ",") }
  }

  /// Short, and no sentence of its own.
  private func isLabel(_ range: Range<Int>) -> Bool {
    let text = document.text
    return fits(text, range, in: Self.widest)
      && SentenceCutter(text).sentences(in: range).first?.clauses.count == 1
      && Words.nounBlockers.first(in: text, range) == nil
      && !TextReasons.holdsQuestionWord(text, range)
  }

  private static let denials = WordList("不 没 别 未 不要 不用 没有")
}
