import Decks
import Memory
import Study
import Support
import Testing

@testable import Exchange

@Suite struct `Exported tables` {
  private let folder: TemporaryFolder
  private let collection: Collection

  /// Two cards, four answers from two devices, one of them taken back, and a card that was relinked.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      ---
      title: Prices
      ---
      # API
      Q: price of "x", per month?
      A: =1+1
      <!-- card p src=x.md~1f gen=0 kind=price tags=api,cost -->

      C: From [-5] to [+5 %].
      <!-- card c -->

      """, to: "decks/ai/prices.md")
    try folder.write("", to: "decks/retain.toml")
    collection = try Collection(at: folder.path)
    let laptop = collection.journal(device: "laptop")
    let phone = collection.journal(device: "phone")
    func review(
      _ journal: Journal, _ card: String, _ rating: Rating, _ due: String, _ time: String
    ) throws {
      try journal.append(
        .review(
          CardID(card), rating, milliseconds: 4210, due: Due(due)!, at: Moment(time)!))
    }
    try review(laptop, "old", .good, "2026-11-01T10:10:00.000Z", "2026-11-01T10:00:00Z")
    try laptop.append(
      .relink(CardID("p"), from: CardID("old"), at: Moment("2026-11-01T10:01:00Z")!))
    try review(phone, "p", .good, "2026-11-04", "2026-11-02T03:30:00+08:00")
    try review(laptop, "p", .again, "2026-11-04T10:10:00.000Z", "2026-11-04T10:00:00Z")
    try laptop.append(
      .undo(
        of: EventReference(device: "laptop", moment: Moment("2026-11-04T10:00:00Z")!),
        at: Moment("2026-11-04T10:00:05Z")!))
    try laptop.append(
      Event(.suspend, card: CardID("c.zupwhq"), at: Moment("2026-11-04T10:01:00Z")!))
  }

  private func text(_ table: Export.Table, _ format: ExportFormat) throws -> String {
    let history = try History(of: collection)
    let export = Export(
      try Library(of: collection), history: history, model: history.model(.auto),
      at: Moment("2026-11-05T12:00:00Z")!)
    var bytes: [UInt8] = []
    export.write(table, as: format) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `of cards have every card, with quotes and no formulas in CSV`() throws {
    let cards = try text(.cards, .csv)
    #expect(
      cards
        == """
        id,block,deck,form,kind,context,question,answer,tags,source,fingerprint,file,line
        p,p,ai/prices,basic,price,Prices > API,"price of ""x"", per month?",'=1+1,"api,cost",x.md,1f,decks/ai/prices.md,5
        c.zupwhq,c,ai/prices,cloze,,Prices > API,From [……] to +5 %.,-5,,,,decks/ai/prices.md,9
        c.nh2ekw,c,ai/prices,cloze,,Prices > API,From -5 to [……].,'+5 %,,,,decks/ai/prices.md,9

        """.replacing("\n", with: "\r\n"))
  }

  @Test func `of cards have typed values in JSON lines`() throws {
    let line = try text(.cards, .jsonLines).split(separator: "\n")[0]
    #expect(
      line == """
        {"id":"p","block":"p","deck":"ai/prices","form":"basic","kind":"price",\
        "context":["Prices","API"],"question":"price of \\"x\\", per month?","answer":"=1+1",\
        "tags":["api","cost"],"source":"x.md","fingerprint":"1f","file":"decks/ai/prices.md","line":5}
        """)
  }

  @Test func `of reviews leave out what was taken back, under the id that a card has now`() throws {
    #expect(
      try text(.reviews, .tsv) == """
        card_id\treview_time_ms\trating\tduration_ms\ttime\tday\tdeck\tdue\tdevice
        p\t1793527200000\t3\t4210\t2026-11-01T10:00:00.000+00:00\t2026-11-01\tai/prices\t2026-11-01T10:10:00.000+00:00\tlaptop
        p\t1793561400000\t3\t4210\t2026-11-02T03:30:00.000+08:00\t2026-11-01\tai/prices\t2026-11-04\tphone

        """)
  }

  @Test func `of reviews are what the optimizer reads`() throws {
    let histories = try ReviewTable.read(Array(try text(.reviews, .csv).utf8))
    #expect(histories.reviewCount == 2)
  }

  @Test func `for benchmarks count the days and seconds since the review before`() throws {
    #expect(
      try text(.benchmark, .csv).replacing("\r\n", with: "\n") == """
        card_id,review_th,delta_t,rating,elapsed_seconds,duration_ms
        p,1,-1,3,-1,4210
        p,2,0,3,34200,4210

        """)
    #expect(try ReviewTable.read(Array(try text(.benchmark, .csv).utf8)).reviewCount == 2)
  }

  @Test func `for benchmarks begin anew after a reset`() throws {
    try collection.journal(device: "laptop").append(
      Event(.reset, card: CardID("p"), at: Moment("2026-11-04T11:00:00Z")!))
    try collection.journal(device: "laptop").append(
      .review(
        CardID("p"), .easy, milliseconds: 900, due: Due("2026-11-12")!,
        at: Moment("2026-11-04T12:00:00Z")!))
    #expect(
      try text(.benchmark, .jsonLines) == """
        {"card_id":"p","review_th":1,"delta_t":-1,"rating":4,"elapsed_seconds":-1,"duration_ms":900}

        """)
  }

  @Test func `come in pieces that stay small`() throws {
    let folder = try TemporaryFolder()
    try SyntheticCollection(cards: 300, days: 300).write(to: folder.path)
    let collection = try Collection(at: folder.path)
    let history = try History(of: collection)
    let export = Export(
      try Library(of: collection), history: history, model: history.model(.auto),
      at: Moment("2026-11-26T12:00:00Z")!)
    var sizes: [Int] = []
    let count = export.write(.reviews, as: .jsonLines) { sizes.append($0.count) }
    #expect(count > 2000 && sizes.count > 3 && sizes.allSatisfy { $0 < 70_000 })
  }

  @Test func `of days have the totals of each day`() throws {
    #expect(
      try text(.days, .csv).replacing("\r\n", with: "\n") == """
        day,reviews,practice,new,young,young_right,mature,mature_right,again,hard,good,easy,ms,practice_right
        2026-11-01,2,0,1,0,0,0,0,0,0,2,0,8420,0

        """)
  }

  @Test func `of states have every card, new ones without numbers`() throws {
    let states = try text(.states, .jsonLines)
    #expect(
      states == """
        {"id":"p","deck":"ai/prices","state":"review","due":"2026-11-04","last_review":"2026-11-02T03:30:00.000+08:00","stability":2.3065,"difficulty":2.111214,"retrievability":0.857986,"reviews":2,"lapses":0,"suspended":false,"buried_until":null,"flagged":false,"rejected":false}
        {"id":"c.zupwhq","deck":"ai/prices","state":"new","due":null,"last_review":null,"stability":null,"difficulty":null,"retrievability":null,"reviews":0,"lapses":0,"suspended":true,"buried_until":null,"flagged":false,"rejected":false}
        {"id":"c.nh2ekw","deck":"ai/prices","state":"new","due":null,"last_review":null,"stability":null,"difficulty":null,"retrievability":null,"reviews":0,"lapses":0,"suspended":false,"buried_until":null,"flagged":false,"rejected":false}

        """)
  }

  @Test(arguments: [
    ("-5", "-5"), ("-5.25", "-5.25"), ("+5", "+5"), ("-5+cmd", "'-5+cmd"), ("-", "'-"),
    ("=x", "'=x"), ("@x", "'@x"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("a\nb", "\"a\nb\""),
    ("- x", "'- x"), ("-1.2.3", "'-1.2.3"), ("价格，$1", "价格，$1"), ("", ""),
  ])
  func `in CSV never begin a formula`(text: String, cell: String) {
    var bytes: [UInt8] = []
    Delimited.comma.append(.text(text), to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == cell)
  }

  @Test func `in JSON have no control characters`() {
    var bytes: [UInt8] = []
    JSONText.append(.texts(["\u{1}\"\\\n\u{2028}水"], separator: ""), to: &bytes)
    JSONText.append(.number(.nan), to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == "[\"\\u0001\\\"\\\\\\n\\u2028水\"]null")
  }

  @Test func `are told by the end of a file's name`() {
    #expect(ExportFormat(path: "a/b.CSV") == .csv)
    #expect(ExportFormat(path: "cards.jsonl") == .jsonLines)
    #expect(ExportFormat(path: "cards") == nil)
    #expect(ExportFormat(path: "cards.xlsx") == nil)
  }
}
