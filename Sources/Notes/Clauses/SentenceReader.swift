import Recognition

/// Makes the sentences of a document, in order, with what each inherits from those before it.
struct SentenceReader {
  private let document: Document
  private let reference: CivilDate?

  init(_ document: Document) {
    self.document = document
    reference = document.date.flatMap { CivilDate(iso: $0) }
  }

  /// The sentences of one passage.
  ///
  /// - Parameter isNested: Whether the first ones may go on about what the passage above names.
  func sentences(of index: Int, isNested: Bool = true) -> [Sentence] {
    let passage = document.passages[index]
    let language = document.language(of: passage.range)
    let quantities = recognize(
      document.text, in: passage.range, reference: reference,
      locale: language == .chinese ? .chinese : .english)
    let cuts =
      passage.kind == .speech
      ? SpeechCutter(document.text).sentences(in: passage.range)
      : SentenceCutter(document.text).sentences(
        in: passage.range, masked: masked(in: passage, quantities))
    var context = Context(speaker: passage.speaker)
    if isNested, language == .chinese {
      context.subject = Topic(document).name(above: index)
    } else if language == .english, !passage.isHeading, !passage.isCell {
      context.subject = Topic(document).opening(of: index)
      context.isFixed = context.subject != nil
    }
    var rest = quantities[...]
    var sentences: [Sentence] = []
    for cut in cuts {
      while let first = rest.first, first.range.upperBound <= cut.range.lowerBound {
        rest = rest.dropFirst()
      }
      let own = rest.prefix { $0.range.lowerBound < cut.range.upperBound }
      let finder = NameFinder(document.text, language)
      let tokens = finder.tokens(in: cut.range, own, opaque: addresses(in: cut.range))
      var sentence = Sentence(
        passage: index, range: cut.range, language: language, clauses: cut.clauses,
        tokens: tokens, names: finder.names(among: tokens),
        isQuestion: cut.isQuestion, context: context)
      SubjectFinder(document.text).resolve(&sentence, carrying: &context)
      sentences.append(sentence)
    }
    return sentences
  }

  /// What no sign inside may cut: addresses, code, and quantities such as `February 1, 2025`.
  private func masked(in passage: Passage, _ quantities: [Quantity]) -> [Range<Int>] {
    let marks = document.marks(in: passage.range).filter {
      $0.kind == .address || $0.kind == .code
    }
    return (marks.map(\.range) + quantities.map(\.range)).sorted { $0.lowerBound < $1.lowerBound }
  }

  private func addresses(in range: Range<Int>) -> [Range<Int>] {
    document.marks(in: range).filter { $0.kind == .address }.map(\.range)
  }
}
