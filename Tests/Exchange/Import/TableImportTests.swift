import Decks
import Testing

@testable import Exchange

@Suite struct `Importing a table` {
  /// `front = back (deck; tags)` of each note, then the warnings.
  private func read(_ text: String, columns: [TableImport.Column]? = nil) -> [String] {
    shown(TableImport.read(Array(text.utf8), columns: columns))
  }

  private func shown(_ file: ImportedFile) -> [String] {
    file.notes.map { note in
      let card = note.block.cards(deck: "")[0]
      let more = [note.deck, note.tags.joined(separator: ",")].filter { !$0.isEmpty }
      return "\(card.question) = \(card.answer)"
        + (more.isEmpty ? "" : " (\(more.joined(separator: "; ")))")
    } + file.warnings.map(\.description)
  }

  @Test(arguments: ["\t", ",", ";", "|"])
  func `finds the separator`(separator: String) {
    #expect(
      read("水\(separator)water\n火\(separator)fire\n") == ["水 = water", "火 = fire"])
  }

  @Test func `reads quotes, line breaks in cells, empty lines and Windows lines`() {
    #expect(
      read("\u{feff}\"a, \"\"b\"\"\",\"1\n2\"\r\n\r\nc,3\r\n,\r\n") == ["a, \"b\" = 1\n2", "c = 3"])
  }

  @Test func `reads columns off a header, in any order`() {
    #expect(
      read("Tags,Back,Other,Question,Deck\n\"a b\",1,x,one?,x/../y:z\n")
        == ["one? = 1 (x/y-z; a,b)"])
    #expect(read("正面,答案\n水,water\n") == ["水 = water"])
  }

  @Test func `takes columns as they are named`() {
    #expect(
      read("1,one,n\n", columns: [.back, .front, .skip]) == ["one = 1"])
    #expect(
      read("one,1,more\n")
        == [
          "one = 1",
          "1: 3 columns, of which 2 are used; --columns front,back,tags says which are what",
        ])
  }

  @Test func `says which rows are left out`() {
    #expect(
      read("a,1\n,2\nb,\nA?,3\n\"c,4\nd,5\n")
        == [
          "a = 1", "\"c = 4", "d = 5", "2: the front is empty; the row is left out",
          "3: the back is empty; the row is left out",
          "4: the same front as line 1; only that one is taken",
          "5: a quotation mark is not closed; it is read as a plain character",
        ])
  }

  @Test func `takes clozes and undoes what keeps spreadsheets safe`() {
    #expect(
      read("{{c1::Paris::city}} is in France,\n'=1+1,'x\n")
        == ["[city] is in France = Paris", "=1+1 = 'x"])
  }

  @Test func `reads what Excel saves as Unicode text`() {
    let text = "水\twater\r\n"
    var bytes: [UInt8] = [0xff, 0xfe]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xff), UInt8(unit >> 8)] }
    #expect(shown(TableImport.read(bytes)) == ["水 = water"])
    #expect(
      shown(TableImport.read([0x61, 0xff, 0x2c, 0x62]))
        == ["not UTF-8 or UTF-16 text; save it as UTF-8"])
  }
}

@Suite struct `Bringing imported cards into decks` {
  private func note(_ front: String, _ back: String, deck: String = "") -> ImportedNote {
    ImportedNote(.basic(front: front, back: back), deck: deck)
  }

  private func merge(_ notes: [ImportedNote], _ decks: [Deck] = []) -> ImportMerge {
    ImportMerge(notes, into: "words", isPrefix: false, decks: decks)
  }

  @Test func `makes decks and adds to those that are there`() {
    let there = Deck.read("Q: old?\nA: 1\n", name: "a/b").deck
    let result = merge([note("one?", "1"), note("two?", "2", deck: "a/b")], [there])
    #expect(result.added == 2)
    #expect(
      result.decks["words"]?.write()
        == "Q: one?\nA: 1\n<!-- card hfdvqutr gen=0f78f33a -->\n")
    #expect(
      result.decks["a/b"]?.write()
        == "Q: old?\nA: 1\n\nQ: two?\nA: 2\n<!-- card dselt4eb gen=4e2191a0 -->\n")
  }

  @Test func `adds nothing twice, updates what changed, and keeps what a person edited`() {
    let notes = [note("one?", "1"), note("two?", "2"), note("three?", "3")]
    var deck = merge(notes).decks["words"]!
    let again = merge(notes, [deck])
    #expect(again.added == 0 && again.updated == 0 && again.unchanged == 3)
    #expect(again.decks.isEmpty)

    deck = Deck.read(deck.write().replacing("A: 2\n", with: "A: II\n"), name: "words").deck
    let changed = merge([note("one?", "1!"), note("two?", "2!"), note("three?", "3")], [deck])
    #expect(changed.updated == 1 && changed.theirs == 1 && changed.unchanged == 1)
    let text = changed.decks["words"]!.write()
    #expect(text.contains("A: 1!\n") && text.contains("A: II\n"))
  }

  @Test func `finds a card in whatever deck it is now`() {
    let moved = Deck.read(merge([note("one?", "1")]).decks["words"]!.write(), name: "elsewhere")
      .deck
    #expect(merge([note("one?", "2")], [moved]).decks.keys.sorted() == ["elsewhere"])
  }
}
