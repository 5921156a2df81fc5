import Decks
import Support
import Testing

@testable import Notes

@Suite struct `Merging a note into its deck` {
  let input = fact("Input price?", "$1.10", below: ["Prices"])
  let output = fact("Output price?", "$4.40", below: ["Prices"])
  let pages = fact("Pages?", "37")

  @Test func `writes a new deck in the order of the note, by headings`() {
    let expected = """
      ---
      title: o3
      source: o3.md
      language: en
      ---
      Q: Pages?
      A: 37
      <!-- card fgzhwn6g src=o3.md~cde3df gen=3fa803dc kind=price -->

      # Prices

      Q: Input price?
      A: $1.10
      <!-- card 2auxoypz src=o3.md~793ba2 gen=d4b4c4db kind=price -->

      Q: Output price?
      A: $4.40
      <!-- card 52arkzta src=o3.md~e1c4cd gen=0ed2d863 kind=price -->

      """
    #expect(deckText([input, output, pages]) == expected)
  }

  @Test func `changes nothing the second time`() {
    let text = deckText([pages, input, output])
    let again = merged([pages, input, output], into: text)
    #expect(again.text == text)
    #expect(again.changes.isEmpty)
  }

  @Test func `changes the answer and the comment of a changed price, and keeps its id`() {
    let text = deckText([pages, input, output])
    let cheaper = fact("Input price?", "$0.90", below: ["Prices"])
    let result = Merge().merge(generation([pages, cheaper, output]), of: note, into: read(text))
    #expect(
      difference(from: text, to: result.deck.write()) == [
        "-A: $1.10",
        "-<!-- card 2auxoypz src=o3.md~793ba2 gen=d4b4c4db kind=price -->",
        "+A: $0.90",
        "+<!-- card 2auxoypz src=o3.md~2d02eb gen=779abc38 kind=price -->",
      ])
    #expect(result.changes.map(\.kind) == [.updated])
    #expect(
      result.changes[0].answers == [
        Change.Answer(card: input.id, formerID: nil, old: "$1.10", new: "$0.90")
      ])
  }

  @Test func `leaves what a person edited, and reports that the note moved on`() {
    let text = deckText([input]).replacing("Input price?", with: "Price of a million tokens in?")
    let cheaper = fact("Input price?", "$0.90", below: ["Prices"])
    let result = merged([cheaper], into: text)
    #expect(result.text == text)
    #expect(result.changes == [.theirs])
  }

  @Test func `says nothing of an edited card while the note stays the same`() {
    let text = deckText([input]).replacing("Input price?", with: "Price of a million tokens in?")
    let result = merged([input], into: text)
    #expect(result.text == text)
    #expect(result.changes.isEmpty)
  }

  @Test func `takes a card back when the note says what the person wrote`() {
    let text = deckText([input]).replacing("$1.10", with: "$0.90")
    let cheaper = fact("Input price?", "$0.90", below: ["Prices"])
    #expect(merged([cheaper], into: text).text == deckText([cheaper]))
  }

  @Test func `keeps a rejected card away`() {
    var merge = Merge()
    merge.isRejected = { [id = input.id] in $0 == id }
    #expect(merged([input, output], into: "", by: merge).text == deckText([output]))
  }

  @Test func `keeps a list away when all its cards are rejected`() {
    let list = made(.list(title: "Stages", items: ["one", "two"]), named: "list")
    let cards = read(deckText([list])).cards.map(\.id)
    var merge = Merge()
    merge.isRejected = { [cards] in cards.contains($0) }
    #expect(merged([list], into: "", by: merge).text == "")
    merge.isRejected = { [cards] in $0 == cards[0] }
    #expect(merged([list], into: "", by: merge).changes == [.added])
  }

  @Test func `reports a card whose source is gone, and keeps it`() {
    let text = deckText([pages, input, output])
    let result = merged([pages, output], into: text)
    #expect(result.text == text)
    #expect(result.changes == [.stale])
  }

  @Test func `does not call a card stale whose sentence still stands`() {
    let text = "Nothing else.\n\nThe report has 37 pages. It is long.\n"
    let note = Note(path: "o3.md", text: Array(text.utf8))
    var card = pages
    card.fingerprint = Fingerprint.evidence("The report has 37 pages.")
    let deck = read(deckText([card]))
    let result = Merge().merge(generation([]), of: note, into: deck)
    #expect(result.changes.isEmpty)
    #expect(Evidence(of: note).lines(of: card.fingerprint) == 3...3)
  }

  @Test(arguments: [
    "Tea needs three things:\n\n1. hot water\n2. leaves\n3. patience\n\nServe at once.\n",
    "# Tea\n\n| Tea | Water |\n|---|---|\n| green | 80 °C |\n| black | 95 °C |\n",
  ])
  func `finds again what a fresh card was made from`(text: String) {
    let note = Note(path: "tea.md", text: Array(text.utf8))
    let cards = Generator().cards(of: note).cards
    let evidence = Evidence(of: note)
    #expect(!cards.isEmpty)
    #expect(cards.filter { evidence.lines(of: $0.fingerprint) == nil }.map(\.content).isEmpty)
  }

  @Test func `keeps the card that a sentence gave before when it would now give another one`() {
    let note = Note(path: "o3.md", text: Array("The report has 37 pages and 9 maps.\n".utf8))
    var pages = fact("Pages?", "37")
    var maps = fact("Maps?", "9")
    pages.fingerprint = Fingerprint.evidence("The report has 37 pages and 9 maps.")
    maps.fingerprint = pages.fingerprint
    let text = deckText([pages])
    let result = Merge().merge(generation([maps]), of: note, into: read(text))
    #expect(result.deck.write() == text)
    #expect(result.changes.isEmpty)
  }

  @Test func `does not call a card of another note stale`() {
    let text = deckText([pages]).replacing("src=o3.md", with: "src=other.md")
    #expect(merged([], into: text).changes.isEmpty)
  }

  @Test func `leaves a card alone that a person moved to another deck`() {
    var merge = Merge()
    merge.elsewhere = [input.id]
    #expect(merged([input, output], into: "", by: merge).text == deckText([output]))
  }

  @Test func `keeps tags and unknown words of a comment`() {
    let text = deckText([pages]).replacing(" -->", with: " tags=size,own note=1 -->")
    let result = merged([fact("Pages?", "38")], into: text)
    #expect(result.text.contains(" kind=price tags=size,own note=1 -->"))
    #expect(result.changes == [.updated])
  }

  @Test func `takes a new card in the words of the person`() {
    var merge = Merge()
    merge.edits = [pages.id: .basic(front: "How many pages?", back: "37")]
    let text = merged([pages], into: "", by: merge).text
    #expect(text.contains("Q: How many pages?\nA: 37\n"))
    #expect(merged([fact("Pages?", "38")], into: text).changes == [.theirs])
  }

  @Test func `keeps line ends of Windows`() {
    let text = deckText([pages, input]).replacing("\n", with: "\r\n")
    #expect(merged([pages, input], into: text).text == text)
    let result = merged([pages, input, output], into: text)
    #expect(result.text == deckText([pages, input, output]).replacing("\n", with: "\r\n"))
  }
}

/// The lines that differ, as in a unified diff without context.
func difference(from old: String, to new: String) -> [String] {
  let old = old.split(separator: "\n", omittingEmptySubsequences: false)
  let new = new.split(separator: "\n", omittingEmptySubsequences: false)
  let changes = new.difference(from: old)
  return changes.removals.map { "-\($0.line)" } + changes.insertions.map { "+\($0.line)" }
}

extension CollectionDifference<Substring>.Change {
  fileprivate var line: Substring {
    switch self {
    case .insert(_, let element, _), .remove(_, let element, _): element
    }
  }
}
