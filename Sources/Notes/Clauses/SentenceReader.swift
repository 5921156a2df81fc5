import Recognition

/// Makes the sentences of a document, in order, with what each inherits from those before it.
struct SentenceReader {
  private let document: Document
  private var recognizer: Recognizer

  /// Bytes of a passage that are looked at together, so that an endless one takes no more memory than others.
  private static let window = 65_536

  init(_ document: Document) {
    self.document = document
    recognizer = Recognizer(
      document.text, reference: document.date.flatMap { CivilDate(iso: $0) })
  }

  /// The sentences of one passage.
  ///
  /// - Parameter isNested: Whether the first ones may go on about what the passage above names.
  func sentences(of index: Int, isNested: Bool = true) -> [Sentence] {
    var sentences: [Sentence] = []
    var reader = self
    reader.forEachSentence(of: index, isNested: isNested) { sentences.append($0) }
    return sentences
  }

  /// Calls `body` with the sentences of one passage, one after the other.
  mutating func forEachSentence(
    of index: Int, isNested: Bool = true, _ body: (Sentence) -> Void
  ) {
    let passage = document.passages[index]
    let language = document.language(of: passage.range)
    var context = Context(speaker: passage.speaker)
    if isNested, language == .chinese {
      context.topic =
        Topic(document).name(above: index)
        ?? (passage.heading == nil && passage.parent == nil ? document.person : nil)
      let opening =
        passage.isHeading || passage.isCell || passage.kind == .speech
        ? nil : Topic(document).opening(of: index)
      context.subject = opening ?? subject(before: index) ?? context.topic
    } else if language == .english, !passage.isHeading, !passage.isCell {
      context.subject = Topic(document).opening(of: index)
      context.isFixed = context.subject != nil
    }
    var rest = passage.range
    while !rest.isEmpty {
      let isWhole = rest.count <= Self.window
      let window = isWhole ? rest : rest.prefix(Self.window)
      let quantities = recognizer.quantities(
        in: window, locale: language == .chinese ? .chinese : .english)
      let cuts = cuts(of: passage, in: window, quantities)
      // The last sentence of a window may go on behind it.
      let isCut = !isWhole && cuts.count > 1
      read(isCut ? cuts.dropLast() : cuts[...], quantities, index, language, &context, body)
      rest = (isCut ? cuts[cuts.count - 1].range.lowerBound : window.upperBound)..<rest.upperBound
    }
  }

  private func cuts(
    of passage: Passage, in range: Range<Int>, _ quantities: [Quantity]
  ) -> [SentenceCutter.Cut] {
    let speech = EnglishSpeech(document.text, in: range)
    let cuts =
      passage.kind == .speech
      ? SpeechCutter(document.text).sentences(in: range)
      : cutter(speech).sentences(
        in: document.language == .chinese ? QuotedPassage(document.text).inside(range) : range,
        masked: masked(in: range, quantities))
    guard !passage.isCell else { return cuts }
    if document.language == .chinese, passage.kind != .speech {
      return cuts.map(SpokenPauses(document.text).parted)
    }
    guard document.language == .english else { return cuts }
    var statements: [SentenceCutter.Cut] = []
    statements.reserveCapacity(cuts.count)
    for cut in cuts { append(cut, speech, to: &statements) }
    guard speech.isTalk else { return statements }
    return statements.flatMap { statement in
      statement.range.count <= 2 * SentenceCutter.longestSentence
        ? [statement] : SentenceCutter(document.text).sentences(in: statement.range)
    }
  }

  private func cutter(_ speech: EnglishSpeech) -> SentenceCutter {
    document.language == .english && speech.isTalk
      ? SentenceCutter(document.text, longest: SentenceCutter.longestTalk)
      : SentenceCutter(document.text)
  }

  /// What was said without a sign as a sentence each.
  private func append(
    _ cut: SentenceCutter.Cut, _ speech: EnglishSpeech, to parts: inout [SentenceCutter.Cut]
  ) {
    guard speech.mayPart(cut.range) else {
      parts.append(cut)
      return
    }
    let count = parts.count
    var pending: [Range<Int>] = []
    for clause in cut.clauses {
      guard let statements = speech.statements(of: clause) else {
        pending.append(clause)
        continue
      }
      if let first = pending.first, let last = pending.last {
        let range = first.lowerBound..<last.upperBound
        parts.append(SentenceCutter.Cut(range: range, clauses: pending, isQuestion: cut.isQuestion))
        pending = []
      }
      parts += statements.map {
        SentenceCutter.Cut(range: $0, clauses: [$0], isQuestion: cut.isQuestion, isSpoken: true)
      }
    }
    guard parts.count > count else {
      var cut = cut
      cut.isSpoken = speech.isRun(cut.range)
      parts.append(cut)
      return
    }
    guard let first = pending.first else { return }
    let rest = first.lowerBound..<cut.range.upperBound
    parts.append(SentenceCutter.Cut(range: rest, clauses: pending, isQuestion: cut.isQuestion))
  }

  private func read(
    _ cuts: ArraySlice<SentenceCutter.Cut>, _ quantities: [Quantity], _ passage: Int,
    _ language: Language, _ context: inout Context, _ body: (Sentence) -> Void
  ) {
    var rest = quantities[...]
    for cut in cuts {
      while let first = rest.first, first.range.upperBound <= cut.range.lowerBound {
        rest = rest.dropFirst()
      }
      let own = rest.prefix { $0.range.lowerBound < cut.range.upperBound }
      let finder = NameFinder(document.text, language)
      let tokens = finder.tokens(in: cut.range, own, opaque: addresses(in: cut.range))
      let subjects = SubjectFinder(document.text)
      subjects.begin(cut.range, &context)
      let sentence = Sentence(
        passage: passage, range: cut.range, language: language, clauseRanges: cut.clauses,
        tokens: tokens, names: finder.names(among: tokens),
        isQuestion: cut.isQuestion || asksWhether(cut.range, language), isSpoken: cut.isSpoken,
        context: context, brackets: brackets(in: cut.range))
      body(subjects.resolved(sentence, carrying: &context))
    }
  }

  /// `那家能不能退`: a question without its mark.
  private func asksWhether(_ range: Range<Int>, _ language: Language) -> Bool {
    language == .chinese && range.count <= Self.longestQuestion
      && Self.alternatives.first(in: document.text, range) != nil
  }

  /// Bytes; a longer sentence says something besides.
  private static let longestQuestion = 90
  private static let alternatives = WordList("能不能 会不会 是不是 要不要 可不可以 好不好 该不该 行不行 有没有 对不对 值不值得")

  private func brackets(in range: Range<Int>) -> [Sentence.Bracket] {
    var brackets: [Sentence.Bracket] = []
    var depth = 0
    var at = range.lowerBound
    while at < range.upperBound {
      guard let (sign, length) = Sign.at(at, in: document.text, end: range.upperBound) else {
        at += 1
        continue
      }
      at += length
      guard sign == .open || sign == .close else { continue }
      depth += sign == .open ? 1 : -1
      brackets.append(Sentence.Bracket(offset: at, depth: depth))
    }
    return brackets
  }

  /// Bytes of a line that is read a second time for the line below it.
  private static let longestLine = 400

  /// What the line right above goes on about, when this one leans on it: `12月就攻下洛阳`.
  private func subject(before index: Int) -> Range<Int>? {
    let own = document.passages[index]
    guard index > 0, own.kind == .paragraph, own.group != nil else { return nil }
    let above = document.passages[index - 1]
    guard above.kind == .paragraph, above.group == own.group,
      above.range.count <= Self.longestLine, leans(own.range),
      let last = sentences(of: index - 1, isNested: false).last
    else { return nil }
    return last.clauses.lazy.compactMap(\.subject).first ?? last.context.subject
  }

  /// After its date a line goes on with a word such as 就 or 又.
  private func leans(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound, document.text[start].isDigit { start += 1 }
    let rest = start..<range.upperBound
    start += start > range.lowerBound ? Self.periods.prefix(of: document.text, rest) : 0
    return Self.leaning.prefix(of: document.text, start..<range.upperBound) > 0
  }

  private static let periods = WordList("年 月 日 世纪")
  private static let leaning = WordList(
    "就 又 也 便 即 则 还 并 同年 次年 翌年 当年 同月 后来 随后 此后 之后 不久 接着 于是 其后 最后 最终")

  /// What no sign inside may cut: addresses, code, and quantities such as `February 1, 2025`.
  private func masked(in range: Range<Int>, _ quantities: [Quantity]) -> [Range<Int>] {
    // The full stop of `Jan.` may close the sentence as well.
    var masked = quantities.map { quantity in
      let isClosed = document.text[quantity.range].last == UInt8(ascii: ".")
      return isClosed ? quantity.range.dropLast() : quantity.range
    }
    for mark in document.marks(in: range) where mark.kind == .address || mark.kind == .code {
      masked.append(mark.range)
    }
    if masked.count > quantities.count { masked.sort { $0.lowerBound < $1.lowerBound } }
    return masked
  }

  private func addresses(in range: Range<Int>) -> [Range<Int>] {
    let marks = document.marks(in: range)
    return marks.isEmpty ? [] : marks.filter { $0.kind == .address }.map(\.range)
  }
}
