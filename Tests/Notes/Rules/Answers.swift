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
