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
