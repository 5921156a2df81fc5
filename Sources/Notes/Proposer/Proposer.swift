import Decks

/// Words the ways in which a fact can be asked for.
struct Proposer {
  let document: Document
  private let wording: Wording
  private let writer: ClozeWriter

  /// What was shown for other facts of the same sentence.
  private let known: KnownViews?

  /// A longer order is learned item by item, unless it is short enough to be said in one breath.
  private static let mostArrows = 5
  private static let widestOrder = 80

  init(_ document: Document, _ known: KnownViews? = nil) {
    self.document = document
    self.known = known
    wording = Wording(document)
    writer = ClozeWriter(document)
  }

  func proposals(for fact: Fact, in sentence: Sentence?) -> [Proposal] {
    if let written = fact.written { return [self.written(written)] }
    return switch fact.value {
    case .text(let text):
      question(fact, back: Array(text.utf8))
    case .items(let items):
      list(fact, items.map(wording.text))
    case .span(let range):
      proposals(for: fact, answer: range, sentence)
    }
  }

  private func proposals(
    for fact: Fact, answer: Range<Int>, _ sentence: Sentence?
  ) -> [Proposal] {
    let back = text(of: answer)
    let question = question(fact, back: back)
    guard !fact.isQuestionOnly else { return question }
    let clozes = clozes(fact, answer, back: back, sentence)
    return question.isEmpty ? clozes : question + clozes
  }

  /// An answer as a card shows it.
  func text(of answer: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    wording.append(answer, to: &text)
    return text
  }

  private func written(_ content: Block.Content) -> Proposal {
    let back =
      switch content {
      case .basic(_, let back), .reversible(_, let back): back
      case .cloze(let text): text
      case .list(_, let items): items.joined(separator: " → ")
      }
    return Proposal(
      .written, front: Array(content.front.utf8), back: Array(back.utf8), shape: .written(content))
  }

  private func list(_ fact: Fact, _ items: [String]) -> [Proposal] {
    guard let question = fact.question, items.count > 1 else { return [] }
    let title = document.spacing.applied(to: Array(question.utf8))
    let isOrdered = fact.kind == .ordering
    let order = Array(items.joined(separator: " → ").utf8)
    if isOrdered, items.count > Self.mostArrows,
      displayWidth(order, order.indices) > Self.widestOrder
    {
      return [
        Proposal(
          .list, front: title, back: order,
          shape: .list(items: items))
      ]
    }
    let isChinese = DocumentSummary.language(of: title[...]) == .chinese
    let back =
      isOrdered ? order : Array(items.joined(separator: isChinese ? "；" : "; ").utf8)
    return [Proposal(.question, front: title, back: back)]
  }

  private func clozes(
    _ fact: Fact, _ answer: Range<Int>, back: [UInt8], _ sentence: Sentence?
  ) -> [Proposal] {
    guard let sentence else {
      return writer.cloze(
        fact, answer, back: back, in: fact.window ?? fact.evidence, prefix: [], language: nil
      ).map { [$0] } ?? []
    }
    let language = sentence.language
    func views() -> [View] {
      language == .chinese
        ? chineseViews(around: answer, fact.window, sentence)
        : EnglishWindow(document, sentence).views(around: answer, fact.window)
    }
    let shown = known?.views(around: answer, fact.window, views) ?? views()
    return shown.compactMap {
      writer.cloze(
        fact, answer, back: back, in: $0.range, of: sentence, prefix: $0.prefix,
        naming: $0.naming, footing: $0.footing, language: language)
    }
  }

  private func chineseViews(
    around answer: Range<Int>, _ given: Range<Int>?, _ sentence: Sentence
  ) -> [View] {
    let windows = ChineseWindow(document, sentence)
    var views: [View] = []
    var whole: Range<Int>?
    for window in windows.windows(around: answer, given) {
      guard let prefix = windows.prefix(for: window, answer) else {
        views.append(View(range: window, prefix: [], footing: .none))
        continue
      }
      // The label, which could be put in front, stands there already.
      if let whole, !prefix.isEmpty, displayWidth(document.text, whole) <= Self.atOnce,
        prefix.allSatisfy({ Leak.holds(document.text[whole], Array($0.utf8)[...]) })
      {
        continue
      }
      if prefix.isEmpty { whole = window }
      views.append(View(range: window, prefix: prefix))
    }
    // Of talk the clause before, mostly of something else, is not needed behind a name.
    if document.passages[sentence.passage].kind == .speech, let last = views.last,
      last.prefix.contains(where: { !ChineseSetting.isScope($0) }),
      displayWidth(document.text, last.range) >= Self.fewest
    {
      return [last]
    }
    return views
  }

  /// Columns that are read at once.
  private static let atOnce = 72

  /// Columns of a clause that says enough behind a name.
  private static let fewest = 20
}
