import Decks

/// Words the ways in which a fact can be asked for.
struct Proposer {
  private let document: Document
  private let wording: Wording

  init(_ document: Document) {
    self.document = document
    wording = Wording(document)
  }

  func proposals(for fact: Fact, in sentence: Sentence?) -> [Proposal] {
    switch fact.value {
    case .text(let text):
      question(fact, back: text)
    case .items(let items):
      list(fact, items.map(wording.text))
    case .span(let range):
      question(fact, back: wording.text(range)) + clozes(fact, range, sentence)
    }
  }

  private func question(_ fact: Fact, back: String) -> [Proposal] {
    guard let question = fact.question else { return [] }
    return [
      Proposal(
        form: .question, content: .basic(front: question, back: back), front: question, back: back,
        inherited: [])
    ]
  }

  private func list(_ fact: Fact, _ items: [String]) -> [Proposal] {
    guard let title = fact.question, items.count > 1 else { return [] }
    if fact.kind == .ordering || fact.kind == .stage {
      return [
        Proposal(
          form: .list, content: .list(title: title, items: items), front: title,
          back: items.joined(separator: " → "), inherited: [])
      ]
    }
    let isChinese = DocumentSummary.language(of: Array(title.utf8)[...]) == .chinese
    let back = items.joined(separator: isChinese ? "；" : "; ")
    return [
      Proposal(
        form: .question, content: .basic(front: title, back: back), front: title, back: back,
        inherited: [])
    ]
  }

  private func clozes(_ fact: Fact, _ answer: Range<Int>, _ sentence: Sentence?) -> [Proposal] {
    let window = fact.window ?? fact.evidence
    guard window.lowerBound <= answer.lowerBound, answer.upperBound <= window.upperBound else {
      return []
    }
    let before = wording.text(window.lowerBound..<answer.lowerBound)
    let after = wording.text(answer.upperBound..<window.upperBound)
    var prefix = ""
    var inherited: [String] = []
    if let sentence, let topic = Topic(document).subject(at: answer.lowerBound, in: sentence),
      !topic.isOwn,
      !before.contains(topic.text), !after.contains(topic.text)
    {
      inherited.append(topic.text)
      prefix = sentence.language == .chinese ? "（\(topic.text)）" : "\(topic.text): "
    }
    let cloze = ClozeText(
      before: prefix + before, answer: wording.text(answer), after: after, hint: fact.hint)
    return [
      Proposal(
        form: .cloze, content: .cloze(cloze.deckText), front: cloze.front,
        back: wording.text(answer), inherited: inherited)
    ]
  }
}
