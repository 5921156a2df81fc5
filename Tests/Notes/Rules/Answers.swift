import Decks

@testable import Notes

/// What one rule of the standard book finds in a text.
func answers(of rule: String, in text: String) -> [String] {
  let document = Reader.read(Note(path: "sample.md", text: Array(text.utf8)))
  let reader = SentenceReader(document)
  var answers: [String] = []
  for passage in document.passages.indices {
    for sentence in reader.sentences(of: passage) {
      for fact in RuleBook.standard.phraseBook.facts(in: sentence, of: document)
      where fact.rule == rule {
        if case .span(let range) = fact.value { answers.append(document.string(range)) }
      }
    }
  }
  return answers
}

/// Every way in which a text is asked, whatever its score.
func proposals(_ text: String) -> [(rule: String, front: String, score: Double)] {
  let document = Reader.read(Note(path: "sample.md", text: Array((text + "\n").utf8)))
  var reader = SentenceReader(document)
  var found: [(rule: String, front: String, score: Double)] = []
  for passage in document.passages.indices {
    Generator().forEachCandidate(at: passage, of: document, &reader) { candidate in
      found += candidate.proposals.map {
        (candidate.fact.rule, $0.proposal.front, $0.judgement.score)
      }
    }
  }
  return found
}

/// All cards of a text, those that are less sure too: fronts and backs, clozes as a deck has them.
func deckLines(_ note: String) -> [String] {
  Generator(options: Generator.Options(budget: .more)).cards(
    of: Note(path: "sample.md", text: Array(note.utf8))
  ).cards.map {
    switch $0.content {
    case .cloze(let text): text
    case .basic(let front, let back), .reversible(let front, let back): "\(front) → \(back)"
    case .list(let title, let items): "\(title) → \(items.joined(separator: "; "))"
    }
  }
}

/// Fronts and backs of all cells of a table that are asked for.
func tableCards(in table: String) -> [String] {
  let document = Reader.read(Note(path: "sample.md", text: Array(table.utf8)))
  return document.passages.indices.flatMap { TableRule().facts(at: $0, of: document) }.map { fact in
    switch fact.value {
    case .span(let range): "\(fact.question ?? "") → \(document.string(range))"
    case .text(let answer): "\(fact.question ?? "") → \(answer)"
    case .items: ""
    }
  }
}
