import Testing

@testable import Notes

@Suite struct `Phrase patterns` {
  @Test(arguments: RuleBook.phrases.map { ($0.id, $0.pattern) })
  func `every pattern of the book compiles`(id: String, pattern: String) {
    #expect(PhrasePattern(pattern) != nil, "\(id)")
  }

  @Test func `no two phrases share an id`() {
    let ids = RuleBook.phrases.map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}
