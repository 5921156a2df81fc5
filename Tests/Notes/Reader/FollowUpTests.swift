import Testing

@testable import Notes

@Suite struct `Written questions that go on from the one before` {
  @Test func `are shown behind it`() {
    let note = "Q: How long does tar keep?\nA: Two years.\n\nQ: And in the cold?\nA: Five.\n"
    #expect(
      deckLines(note) == [
        "How long does tar keep? → Two years.",
        "How long does tar keep? And in the cold? → Five.",
      ])
  }

  @Test(arguments: ["What about resin?", "Why is tar black?", "And what did Ida Moe sell it for?"])
  func `are none where they ask for something of their own`(question: String) {
    let note = "Q: How long does tar keep?\nA: Two years.\n\nQ: \(question)\nA: Much.\n"
    #expect(deckLines(note).last == "\(question) → Much.")
  }
}
