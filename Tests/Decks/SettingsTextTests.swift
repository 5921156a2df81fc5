import Support
import Testing

@testable import Decks

@Suite struct `A TOML text` {
  @Test func `has strings, numbers, booleans, dates, lists and tables`() throws {
    let document = try TOMLDocument(
      reading: """
        # Settings
        notes = ["~/notes", 'C:\\path'] # where they are
        desired-retention = 0.9
        new-per-day = 1_000
        hex = 0xff
        small = -1e-3
        bury-siblings = true
        exam = 2026-12-01
        at = 2026-12-01 09:30:00Z
        steps = [
          "1m", # one
          "10m",
        ]
        text = \"\"\"
        one\\
           two "three"
        \"\"\"
        escaped = "tab\\t\\u6c34"
        a.b = 1
        point = { x = 1, y = 2 }

        [table."with space"]
        水 = false
        [[deck]]
        name = "one"
        [[deck]]
        name = "two"
        """)
    #expect(document["notes"] == .array([.string("~/notes"), .string("C:\\path")]))
    #expect(document["desired-retention"]?.number == 0.9)
    #expect(document["new-per-day"]?.integer == 1000)
    #expect(document["hex"] == .integer(255))
    #expect(document["small"] == .number(-0.001))
    #expect(document["bury-siblings"]?.boolean == true)
    #expect(document["exam"] == .date("2026-12-01"))
    #expect(document["at"] == .date("2026-12-01T09:30:00Z"))
    #expect(document["steps"]?.strings == ["1m", "10m"])
    #expect(document["text"]?.string == "onetwo \"three\"\n")
    #expect(document["escaped"]?.string == "tab\t水")
    guard case .table(let a) = document["a"], case .table(let point) = document["point"],
      case .table(let table) = document["table"], case .table(let inner) = table["with space"],
      case .array(let decks) = document["deck"]
    else {
      Issue.record("a table is missing")
      return
    }
    #expect(a["b"] == .integer(1))
    #expect(point["y"] == .integer(2))
    #expect(inner["水"] == .boolean(false))
    #expect(decks.count == 2)
  }

  @Test func `knows where each setting stands`() throws {
    let document = try TOMLDocument(reading: "\u{feff}a = 1\r\n\r\n水水 = [2]\n")
    #expect(
      document.settings.map(\.position) == [.init(line: 1, column: 1), .init(line: 3, column: 1)])
    #expect(document.settings[1].valuePosition == Position(line: 3, column: 6))
  }

  /// ⚑ marks where the error points.
  @Test(arguments: [
    ("⚑= 1", "a setting begins with its name, as in: new-per-day = 20"),
    ("⚑new-per-day 20", "\"new-per-day\" has no =; write: new-per-day = value"),
    ("a = 1\nb =⚑", "\"b\" has no value; write one after the ="),
    ("order = ⚑risk", "\"risk\" is no value; put quotes around text: \"risk\""),
    ("a = ⚑\"x\ny\"", "this string is not closed; add the closing quote on the same line"),
    ("a = ⚑[1, 2", "this list is not closed; add ]"),
    ("a = ⚑{ b = 1", "this table is not closed; add }"),
    ("⚑[a\nb = 1", "this table name is not closed; add ]"),
    ("a = \"⚑\\q\"", "\\q means nothing in a string; write \\\\ for a backslash"),
    ("a = ⚑1.2.3", "\"1.2.3\" is no number that fits"),
    ("a = ⚑99999999999999999999", "\"99999999999999999999\" is no number that fits"),
    ("a = 1\n⚑a = 2", "\"a\" is set twice; keep one of the two"),
    ("a = 1 ⚑b = 2", "unexpected \"b = 2\" after the value; one setting a line"),
    ("a = 水", "\"水\" is no value; put quotes around text: \"水\""),
  ])
  func `says where it is wrong`(sample: String, sentence: String) {
    let text = sample.replacing("⚑", with: "")
    let before = sample.prefix { $0 != "⚑" }.split(
      separator: "\n", omittingEmptySubsequences: false)
    do throws(TOMLError) {
      _ = try TOMLDocument(reading: text)
      Issue.record("no error")
    } catch {
      #expect(error.sentence == sentence)
      if sample.contains("⚑") {
        #expect(error.position == Position(line: before.count, column: before.last!.count + 1))
      }
    }
  }

  @Test func `is text`() {
    #expect(throws: TOMLError(problem: .notText, position: Position(line: 2, column: 6))) {
      try TOMLDocument(reading: Array("a = 1\nb = \"".utf8) + [0xff, 0x22])
    }
    #expect(throws: TOMLError.self) {
      try TOMLDocument(reading: "a = " + String(repeating: "[", count: 100_000))
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `never fails badly`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "a", "=", " ", "\"", "'", "[", "]", "{", "}", ".", ",", "\n", "#", "\\", "1", "-", ":",
      "\"\"\"", "水",
    ]
    let text = (0..<30).map { _ in pieces.randomElement(using: &random)! }.joined()
    _ = try? TOMLDocument(reading: text)
    _ = FrontMatter.read(Array("---\n\(text)\n---\n".utf8))
    _ = FrontMatter.read(Array("+++\n\(text)\n+++\n".utf8))
  }
}

@Suite struct `The front matter` {
  private func read(_ text: String) -> FrontMatter.Reading {
    FrontMatter.read(Array(text.utf8))!
  }

  @Test func `in YAML has values, lists, maps, quotes and block texts`() {
    let reading = read(
      """
      ---
      title: "o3: a \\"mini\\" model" # comment
      name: 'it''s'
      url: https://x.y/#z
      date: 2024-09-12
      retention: 0.9
      typed: true
      tags: [ai, "a, b", 'c']
      steps:
        - 1m
        - "10m"
      other:
      - x
      nested:
        key: value
        deeper:
          more: 1
      note: |
        first
          second

      last: >
        one
        two
      empty:
      ---
      Body
      """)
    let front = reading.frontMatter
    #expect(reading.problems.isEmpty)
    #expect(reading.bodyLine == 27)
    #expect(front["title"] == .string("o3: a \"mini\" model"))
    #expect(front["name"] == .string("it's"))
    #expect(front["url"] == .string("https://x.y/#z"))
    #expect(front["date"] == .date("2024-09-12"))
    #expect(front["retention"]?.number == 0.9)
    #expect(front["typed"]?.boolean == true)
    #expect(front["tags"]?.strings == ["ai", "a, b", "c"])
    #expect(front["steps"]?.strings == ["1m", "10m"])
    #expect(front["other"]?.strings == ["x"])
    #expect(front["note"] == .string("first\n  second"))
    #expect(front["last"] == .string("one two"))
    #expect(front["empty"] == .string(""))
    guard case .table(let nested) = front["nested"], case .table(let deeper) = nested["deeper"]
    else {
      Issue.record("a map is missing")
      return
    }
    #expect(nested["key"] == .string("value"))
    #expect(deeper["more"] == .integer(1))
    #expect(front.settings[0].position == Position(line: 2, column: 1))
    #expect(front.settings[0].valuePosition == Position(line: 2, column: 8))
  }

  @Test func `in TOML stands between plus signs, or between hyphens as hashcards has it`() {
    #expect(read("+++\ntitle = \"x\"\n+++\n").frontMatter["title"] == .string("x"))
    #expect(read("---\n# hashcards\nname = \"x\"\n---\n").frontMatter["name"] == .string("x"))
    #expect(read("---\ntitle: a = b\n---\n").frontMatter["title"] == .string("a = b"))
  }

  @Test func `is none without a closing line`() {
    #expect(FrontMatter.read(Array("---\ntitle: x\n".utf8)) == nil)
    #expect(FrontMatter.read(Array("text\n---\n".utf8)) == nil)
  }

  @Test func `keeps what it does not know when a key is set`() {
    let text = "---\ntitle: x # keep\n  odd:: stuff\nz: [1, 2]\nsource: a.md\n---\nQ: a\nA: 1\n"
    var deck = Deck.read(text, name: "d").deck
    deck.setFrontMatter("source", to: "b: c.md")
    deck.setFrontMatter("language", to: "en")
    #expect(
      deck.write()
        == "---\ntitle: x # keep\n  odd:: stuff\nz: [1, 2]\nsource: \"b: c.md\"\nlanguage: en\n---\n"
        + "Q: a\nA: 1\n")
  }

  @Test func `is written in YAML, with quotes where they are needed`() {
    var front = FrontMatter.none
    front.set("title", to: "水: a")
    front.set("source", to: "a.md")
    front.set("date", to: "2024")
    front.set("flag", to: "true")
    front.set("odd", to: "- x")
    front.set("hash", to: "a #b")
    #expect(
      front.text
        == """
        ---
        title: "水: a"
        source: a.md
        date: "2024"
        flag: "true"
        odd: "- x"
        hash: "a #b"
        ---

        """)
    #expect(front["date"] == .string("2024"))
  }
}
