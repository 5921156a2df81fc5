/// What a place in the text is about, when its own clause does not say so.
struct Topic {
  struct Subject: Hashable {
    var text: String

    /// It stands in the clause itself, so that nothing is carried over.
    var isOwn: Bool

    /// It is a heading or the title, which the card shows anyway.
    var isHeading = false
  }

  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// The subject of the clause, else of the clause before it, of the sentence before it, the item above, the heading,
  /// the title.
  func subject(at offset: Int, in sentence: Sentence) -> Subject? {
    let own = sentence.clauses.last { $0.range.lowerBound <= offset }
    if let subject = own?.subject, !subject.contains(offset) {
      return Subject(text: document.string(subject), isOwn: true)
    }
    let earlier = sentence.clauses.last { clause in
      clause.range.upperBound <= (own?.range.lowerBound ?? offset) && clause.subject != nil
    }
    if let subject = earlier?.subject ?? sentence.context.subject, !subject.contains(offset) {
      return Subject(text: document.string(subject), isOwn: false)
    }
    return heading(above: sentence.passage)
  }

  /// The item or label above a passage, else the nearest heading that is short enough to be a name, else the title.
  func heading(above passage: Int) -> Subject? {
    let own = document.passages[passage]
    if let parent = own.parent, isLabel(document.passages[parent].range) {
      return Subject(text: label(document.passages[parent].range), isOwn: false)
    }
    if let heading = own.heading, document.passages[heading].range.count <= 60 {
      let isLabel = document.passages[heading].kind == .heading(level: 7)
      return Subject(
        text: label(document.passages[heading].range), isOwn: false, isHeading: !isLabel)
    }
    return document.title.map { Subject(text: $0, isOwn: false, isHeading: true) }
  }

  /// Short, and no sentence of its own.
  private func isLabel(_ range: Range<Int>) -> Bool {
    let text = document.text
    return fits(text, range, in: 40)
      && SentenceCutter(text).sentences(in: range).first?.clauses.count == 1
      && Words.nounBlockers.first(in: text, range) == nil
      && TextReasons.asking.first(in: text, range) == nil
  }

  /// The labels of the items and introductions above a passage, outermost first, when they are short.
  func parents(of passage: Int) -> String? {
    var labels: [String] = []
    var next = document.passages[passage].parent
    while let parent = next, labels.count < 2 {
      let range = document.passages[parent].range
      guard fits(document.text, range, in: 40) else { break }
      labels.append(label(range))
      next = document.passages[parent].parent
    }
    guard !labels.isEmpty else { return nil }
    let isChinese = DocumentSummary.language(of: Array(labels[0].utf8)[...]) == .chinese
    return labels.reversed().joined(separator: isChinese ? "：" : ": ")
  }

  /// A label without its colon.
  func label(_ range: Range<Int>) -> String {
    document.string(PhraseEdges(document.text).trimmed(range))
  }
}
