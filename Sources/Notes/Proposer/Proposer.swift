import Decks

/// Words the ways in which a fact can be asked for.
struct Proposer {
  private let document: Document
  private let wording: Wording

  /// A longer order is learned item by item.
  private static let mostArrows = 5

  init(_ document: Document) {
    self.document = document
    wording = Wording(document)
  }

  func proposals(for fact: Fact, in sentence: Sentence?) -> [Proposal] {
    if let written = fact.written { return [self.written(written)] }
    return switch fact.value {
    case .text(let text):
      question(fact, back: text)
    case .items(let items):
      list(fact, items.map(wording.text))
    case .span(let range):
      question(fact, back: wording.text(range))
        + (fact.isQuestionOnly ? [] : clozes(fact, range, sentence))
    }
  }

  private func written(_ content: Block.Content) -> Proposal {
    let back =
      switch content {
      case .basic(_, let back), .reversible(_, let back): back
      case .cloze(let text): text
      case .list(_, let items): items.joined(separator: " → ")
      }
    return Proposal(
      form: .written, content: content, front: content.front, back: back, inherited: [])
  }

  private func question(_ fact: Fact, back: String) -> [Proposal] {
    guard let written = fact.question else { return [] }
    let question = fact.kind == .card ? written : document.spacing.applied(to: written)
    return [
      Proposal(
        form: .question, content: .basic(front: question, back: back), front: question, back: back,
        inherited: [])
    ]
  }

  private func list(_ fact: Fact, _ items: [String]) -> [Proposal] {
    guard let question = fact.question, items.count > 1 else { return [] }
    let title = document.spacing.applied(to: question)
    let isOrdered = fact.kind == .ordering
    if isOrdered, items.count > Self.mostArrows {
      return [
        Proposal(
          form: .list, content: .list(title: title, items: items), front: title,
          back: items.joined(separator: " → "), inherited: [])
      ]
    }
    let isChinese = DocumentSummary.language(of: Array(title.utf8)[...]) == .chinese
    let back = items.joined(separator: isOrdered ? " → " : isChinese ? "；" : "; ")
    return [
      Proposal(
        form: .question, content: .basic(front: title, back: back), front: title, back: back,
        inherited: [])
    ]
  }

  private func clozes(_ fact: Fact, _ answer: Range<Int>, _ sentence: Sentence?) -> [Proposal] {
    guard let sentence else {
      return cloze(fact, answer, in: fact.window ?? fact.evidence, prefix: [], language: nil).map {
        [$0]
      } ?? []
    }
    let windows = ClozeWindow(document, sentence)
    return windows.windows(around: answer, fact.window).compactMap { window in
      let prefix = windows.prefix(for: window, answer)
      return cloze(fact, answer, in: window, prefix: prefix, language: sentence.language)
    }
  }

  private func cloze(
    _ fact: Fact, _ answer: Range<Int>, in window: Range<Int>, prefix: [String], language: Language?
  ) -> Proposal? {
    guard window.lowerBound <= answer.lowerBound, answer.upperBound <= window.upperBound else {
      return nil
    }
    let before = wording.text(window.lowerBound..<answer.lowerBound)
    let after = wording.text(answer.upperBound..<window.upperBound)
    let isChinese = language == .chinese
    let pieces = prefix.joined(separator: isChinese ? "，" : ", ")
    // “在 X 上，…” reads on; a bare name is set apart.
    let isAdverbial = ["在", "对", "从", "按"].contains { pieces.hasPrefix($0) }
    let shown =
      prefix.isEmpty
      ? "" : !isChinese ? "\(pieces): " : isAdverbial ? "\(pieces)，" : "（\(pieces)）"
    let back = wording.text(answer)
    let cloze = ClozeText(before: shown + before, answer: back, after: after, hint: fact.hint)
    return Proposal(
      form: .cloze, content: .cloze(cloze.deckText), front: cloze.front, back: back,
      inherited: prefix)
  }
}
