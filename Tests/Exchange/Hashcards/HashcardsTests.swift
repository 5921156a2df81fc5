import Decks
import Foundation
import Memory
import Study
import Support
import Testing

@testable import Exchange

@Suite struct `hashcards` {
  /// Source of the first two: the reference implementation's test vectors.
  @Test(arguments: [
    ("", "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262"),
    ("abc", "6437b3ac38465133ffb63b75273a8db548c558465d79db03fd359c6cd5bd9d85"),
  ])
  func `knows its cards by BLAKE3`(text: String, hash: String) {
    #expect(BLAKE3.hex(of: Array(text.utf8)) == hash)
  }

  /// Source: the reference implementation's test vectors, bytes that count up to 250.
  @Test(arguments: [
    (1024, "42214739f095a406f3fc83deb889744ac00df831c10daa55189b5d121c855af7"),
    (1025, "d00278ae47eb27b34faecf67b4fe263f82d5412916c1ffd97c8cb7fb814b8444"),
    (5121, "628bd2cb2004694adaab7bbd778a25df25c47b9d4155a55f8fbd79f2fe154cff"),
  ])
  func `knows long cards too`(count: Int, hash: String) {
    #expect(BLAKE3.hex(of: (0..<count).map { UInt8($0 % 251) }) == hash)
  }

  private func database(_ folder: TemporaryFolder, _ rows: [(String, String, String, String)])
    throws
  {
    let database = try Database("\(folder.path)/hashcards.db", for: .create)
    try database.execute(
      "CREATE TABLE reviews (review_id integer primary key, card_hash text, reviewed_at text, "
        + "grade text, due_date text)")
    let statement = try database.prepare(
      "INSERT INTO reviews (card_hash, reviewed_at, grade, due_date) VALUES (?, ?, ?, ?)")
    for row in rows {
      for (place, text) in [row.0, row.1, row.2, row.3].enumerated() {
        try statement.bind(text, at: place + 1)
      }
      try statement.run()
    }
  }

  @Test func `collections come with their reviews`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      ---
      name = "Geo"
      ---
      Q: Capital of France?
      A: Paris

      C: [Madrid] is the capital of [Spain].

      """, to: "a.md")
    try folder.write("Q: 1 + 1?\nA: 2\n", to: "sub/b.md")
    let basic = HashcardsHistory.hashes(of: .basic(front: "Capital of France?", back: "Paris"))
    let cloze = HashcardsHistory.hashes(of: .cloze("[Madrid] is the capital of [Spain]."))
    try database(
      folder,
      [
        (basic[0][0], "2026-10-01T10:00:00.123", "good", "2026-10-04"),
        (basic[0][0], "2026-10-04T10:00:00.123", "forgot", "2026-10-05"),
        (cloze[1][0], "2026-10-04T10:01:00Z", "easy", "2026-10-12"),
        ("ff", "2026-10-04T10:02:00Z", "easy", "2026-10-12"),
      ])
    let zone = try #require(TimeZone(secondsFromGMT: 7200))
    let source = try #require(
      try ImportedSource.read(
        folder.path, .init(scratch: folder.path, zone: zone, settings: Settings())))
    #expect(source.file.notes.map(\.deck) == ["Geo", "Geo", "sub/b"])
    #expect(
      source.file.warnings.map(\.description)
        == ["1 review of cards that are not there or at impossible times is left out"])
    let rows = source.history.rows.map { row in
      let card = source.history.cards[Int(row.card)]
      let moment = Moment(milliseconds: row.milliseconds, offset: Int(row.offset))
      return
        "\(card.note).\(card.place) \(moment) \(row.rating?.rawValue ?? 0) \(row.due.due(offset: 0)!)"
    }
    #expect(
      rows == [
        "0.0 2026-10-01T10:00:00.123+02:00 3 2026-10-04",
        "0.0 2026-10-04T10:00:00.123+02:00 1 2026-10-05",
        "1.1 2026-10-04T12:01:00.000+02:00 4 2026-10-12",
      ])
  }

  @Test func `gets decks that it can read`() {
    let deck = Deck.read(
      """
      ---
      title: "Mixed"
      ---
      # Part
      Q: a?
      A: b
      <!-- card aa -->

      B: c
      A: d

      C: {{c1::e::hint}} and [f] [link](x)

      L: Steps
      1. g
      2. h

      """, name: "x"
    ).deck
    #expect(
      HashcardsExport.text(of: deck).text == """
        ---
        name = "Mixed"
        ---

        Q: a?
        A: b

        Q: c
        A: d

        Q: d
        A: c

        C: [e] and [f] [link](x)

        Q: Steps

        1. [……]
        A: g

        Q: Steps

        1. g
        2. [……]
        A: h

        Q: Steps

        1. [……]
        2. [……]
        A: 1. g
        2. h

        """)
  }
}

@Suite struct `A study sheet` {
  @Test func `has every question with its answer below`() {
    let deck = Deck.read(
      "---\ntitle: T\n---\n# A\nQ: one?\nA: 1\n\nC: [two] is {{c1::2::n}}\n\n## B\nL: Steps\n1. x\n2. y\n",
      name: "d"
    ).deck
    var text = ""
    #expect(StudySheet.write([deck], to: { text += $0 }) == 3)
    #expect(
      text == """
        # T

        ## A

        **one?**

        1

        **two** is **2**

        ### B

        **Steps**

        1. x
        2. y


        """)
  }
}
