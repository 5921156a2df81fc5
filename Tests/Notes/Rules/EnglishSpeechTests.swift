import Decks
import Testing

@testable import Notes

@Suite struct `Spoken English` {
  private func statements(_ line: String) -> [String] {
    let text = Array(line.utf8)
    return (EnglishSpeech(text, in: text.indices).statements(of: text.indices) ?? [text.indices])
      .map {
        String(decoding: text[$0], as: UTF8.self)
      }
  }

  @Test func `is parted where a statement begins, without fillers`() {
    #expect(
      statements(
        "um the ferry left in 1931 there was a crowd at the pier and the mayor gave a speech")
        == [
          "the ferry left in 1931", "there was a crowd at the pier", "the mayor gave a speech",
        ])
  }

  @Test func `keeps it with what it is`() {
    #expect(
      statements("the tide is a long wave and it's a metre high in the sound where we live now")
        == ["the tide is a long wave and it's a metre high in the sound where we live now"])
  }

  @Test func `is left as it is when it is short or has signs`() {
    #expect(
      statements("the ferry left and the crowd went home") == [
        "the ferry left and the crowd went home"
      ])
  }

  @Test(arguments: [
    (
      "Oh yeah so, Moss yard boils tar with, uh, 40 kilos of pitch.",
      "Moss yard boils tar with {{c1::40 kilos::how many kilos}} of pitch"
    ),
    (
      "Right, so the yard of Moss was, um, closed in 1931.",
      "The yard of Moss was closed in {{c1::1931::when}}"
    ),
    (
      "Right angles of the Moss yard were drawn in 1931.",
      "Right angles of the Moss yard were drawn in {{c1::1931::when}}"
    ),
    (
      "The grain of Moss sand is 40 um wide.",
      "The grain of Moss sand is {{c1::40 um::how many um}} wide"
    ),
    (
      "The grain of Moss sand is 40 um, that of Vik 70 um wide.",
      "The grain of Moss sand is 40 um, that of Vik {{c1::70 um::how many um}} wide"
    ),
    (
      "UM, the yard of Moss, was closed in 1931.",
      "UM, the yard of Moss, was closed in {{c1::1931::when}}"
    ),
  ])
  func `is shown without the sounds between its words and what opens an answer`(
    line: String, card: String
  ) {
    #expect(deckLines("# Tar\n\n\(line)\n").contains(card))
  }

  @Test func `asks only for what a statement says of its own subject`() {
    let note = """
      the old harbour was dredged in 1931 and the new mole is four hundred metres long
      it was paid for by the salt tax and nobody liked it at all in those days
      """
    let clozes = Generator().cards(of: Note(path: "talk.txt", text: Array(note.utf8))).cards
      .map(\.content.front)
    #expect(
      clozes == ["the old harbour was dredged in 1931", "the new mole is four hundred metres long"])
  }

  @Test func `is asked for with the name of what it goes on about`() {
    let note = """
      the first stage is the shortest it lasts about twenty minutes that's when the bell rings
      """
    let fronts = Generator(options: Generator.Options(budget: .more)).cards(
      of: Note(path: "talk.txt", text: Array(note.utf8))
    ).cards.map(\.content.front)
    #expect(fronts.contains("The first stage lasts about twenty minutes"))
  }

  @Test func `is parted before a joint with a subject and a verb, whatever line it stands in`() {
    let talk = """
      okay so the harbour was dredged in nineteen oh
      four and ida moe built a mole of granite and seven of the
      lamps are still there
      """
    let lines = String(
      repeating: "we walked along the quay and looked at all of the boats\n", count: 26)
    let document = Reader.read(
      Note(path: "talk.txt", text: Array("\(talk)\n[Music]\n\(lines)".utf8)))
    #expect(document.passages.map(\.kind) == [.paragraph, .paragraph])
    #expect(
      SentenceReader(document).sentences(of: 0).map { document.string($0.range) } == [
        "the harbour was dredged in nineteen oh four", "ida moe built a mole of granite",
        "seven of the lamps are still there",
      ])
  }

  @Test func `is parted before now and before the most of something`() {
    #expect(
      statements(
        "the mole was built in granite by two hundred men now the harbour holds sixty boats in winter the oldest boat is a cutter of oak"
      ) == [
        "the mole was built in granite by two hundred men",
        "the harbour holds sixty boats in winter", "the oldest boat is a cutter of oak",
      ])
  }
}
