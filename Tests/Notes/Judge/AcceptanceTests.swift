import Testing

@testable import Notes

/// Where in its note a card stands, and what that says of it.
@Suite struct `The place of a card` {
  /// Each proposal's reasons, by front.
  private func reasons(_ note: String) -> [String: Set<Reason>] {
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    var reader = SentenceReader(document)
    var found: [String: Set<Reason>] = [:]
    for passage in document.passages.indices {
      Generator().forEachCandidate(at: passage, of: document, &reader) { candidate in
        for (proposal, judgement) in candidate.proposals {
          found[proposal.front] = Set(judgement.reasons)
        }
      }
    }
    return found
  }

  private static let filler = (1...16).map { "The quay of Moss \($0) has a bench.\n\n" }.joined()

  @Test func `is below the title alone only in a long note without headings`() throws {
    let line = "The mill of Dahl has 14 sails.\n"
    let front = "The mill of Dahl has [how many sails]"
    #expect(try #require(reasons(line)[front]).contains(.untitled) == false)
    #expect(try #require(reasons(Self.filler + line)[front]).contains(.untitled))
    #expect(
      try #require(reasons(Self.filler + "## Mills\n\n" + line)[front]).contains(.untitled)
        == false)
  }

  @Test func `is behind another sentence when that is not shown`() throws {
    let alone = reasons("# Moss\n\nThe quay of Moss is old. Dahl has 14 barges in Vik.\n")
    let front = "Dahl has [how many barges] in Vik"
    #expect(try #require(alone[front]).contains(.laterSentence))
    let behind = reasons("# Moss\n\nThe quay of Moss is old. Dahl built 14 barges there.\n")
    let shown = "The quay of Moss is old. Dahl built [how many barges] there"
    #expect(try #require(behind[shown]).contains(.laterSentence) == false)
  }

  @Test(arguments: [
    ("My barge of Dahl has 14 oars.\n", true), ("The barge of Dahl has 14 oars.\n", false),
    ("我看白沙号有 14 支桨。\n", true), ("白沙号有 14 支桨。\n", false),
  ])
  func `is in words of the writer where these say so`(line: String, isOwn: Bool) {
    let found = reasons(line).values
    #expect(!found.isEmpty && found.allSatisfy { $0.contains(.ownWords) == isOwn })
  }

  @Test func `makes no aside better than its wording`() {
    let wording = -0.2
    let told: [Reason] = [.shortAnswer, .figureAnswer, .listItem, .brief, .hinted]
    let free = Acceptance.chance(wording: wording, told, rule: "quantity.count")
    let aside = Acceptance.chance(wording: wording, told + [.aside], rule: "quantity.count")
    #expect(free > 0.5 && aside < 0.5)
  }

  @Test(arguments: [
    ("", 0), ("tar", 1), ("tar and pitch", 3), ("桐油", 2), ("桐油 14 kg", 4), ("——", 0),
  ])
  func `counts words of English and characters of Chinese`(text: String, words: Int) {
    let bytes = Array(text.utf8)
    #expect(WordCount.count(in: bytes[...], upTo: 100) == words)
    #expect(WordCount.isOver(words, in: bytes[...]) == false)
    if words > 0 { #expect(WordCount.isOver(words - 1, in: bytes[...])) }
  }

  @Test func `every reason has a bit of its own`() {
    for reason in Reason.allCases {
      let set = ReasonSet([reason])
      #expect(Reason.allCases.filter(set.contains) == [reason])
    }
  }
}
