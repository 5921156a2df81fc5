import Decks
import Foundation
import Support
import Testing

@testable import Notes
@testable import retain

@Suite struct `Generating cards` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try SampleNotes.folder()
  }

  private func generate(
    _ more: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> BuiltProgram.Result {
    try BuiltProgram.run(
      ["--collection", "study", "--device", "test", "--now", "2026-11-21T21:14:05+08:00"] + [
        "generate"
      ] + more, in: folder, input: input, environment: environment)
  }

  private let deck = """
    ---
    title: Bridges
    source: city/bridges.md
    language: en
    ---
    Q: Length of the Orion bridge: how many m?
    A: 512 m
    """

  @Test func `makes a deck at the note's path and says what to do next`() throws {
    let result = try generate()
    let output = """
      city/bridges.md  1 new (1 count)
      2 notes: 1 new, 0 updated.
      “retain review” begins to learn.

      """
    #expect(result == .init(output: output, errors: "", exitCode: 0))
    #expect(try folder.text(of: "study/decks/city/bridges.md").hasPrefix(deck))
  }

  @Test func `changes no byte the second time`() throws {
    _ = try generate()
    let text = try folder.text(of: "study/decks/city/bridges.md")
    let result = try generate()
    #expect(result.output == "2 notes: 0 new, 0 updated.\n")
    #expect(try folder.text(of: "study/decks/city/bridges.md") == text)
  }

  @Test func `puts new decks below the one that is named`() throws {
    _ = try generate("--into", "work")
    #expect(try folder.files().contains("study/decks/work/city/bridges.md"))
  }

  @Test func `finds a deck that was moved`() throws {
    _ = try generate()
    let text = try folder.text(of: "study/decks/city/bridges.md")
    try FileManager.default.removeItem(atPath: "\(folder.path)/study/decks/city")
    try folder.write(text, to: "study/decks/towns.md")
    try folder.write(
      "# Bridges\n\n- Length of the Orion bridge: 521 m\n", to: "notes/city/bridges.md")
    let result = try generate()
    #expect(
      result.output == """
        city/bridges.md  1 updated
          Length of the Orion bridge: how many m?  512 m → 521 m
        2 notes: 0 new, 1 updated.

        """)
    #expect(
      try folder.files().filter { $0.hasPrefix("study/decks/") } == [
        "study/decks/retain.toml", "study/decks/towns.md",
      ])
  }

  @Test func `keeps the cards of a renamed note, now and when it changes`() throws {
    _ = try generate()
    let id = try cardID()
    try FileManager.default.moveItem(
      atPath: "\(folder.path)/notes/city/bridges.md",
      toPath: "\(folder.path)/notes/crossings.md")
    #expect(
      try generate().output == """
        crossings.md  was city/bridges.md, 1 unchanged
        2 notes: 0 new, 0 updated.

        """)
    try folder.write(
      "# Bridges\n\n- Length of the Orion bridge: 521 m\n", to: "notes/crossings.md")
    _ = try generate()
    #expect(try cardID() == id)
  }

  private func cardID() throws -> Substring {
    let text = try folder.text(of: "study/decks/city/bridges.md")
    let comment = try #require(text.split(separator: "<!-- card ").last)
    return comment.prefix(8)
  }

  @Test func `makes a learned card due and notes both answers when its note changes`() throws {
    _ = try generate()
    let id = try cardID()
    try folder.write(
      """
      time\tevent\tcard\trating\tms\tdue\tdetail
      2026-11-01T10:00:00.000+08:00\treview\t\(id)\t3\t4210\t2026-12-25\t

      """, to: "study/progress/test/2026-11.tsv")
    try folder.write(
      "# Bridges\n\n- Length of the Orion bridge: 521 m\n", to: "notes/city/bridges.md")
    _ = try generate()
    let line = try folder.text(of: "study/progress/test/2026-11.tsv").split(separator: "\n").last
    #expect(
      line == """
        2026-11-21T21:14:05.000+08:00\tmove\t\(id)\t\t\t2026-11-21\t\
        {"why":"changed","old":"512 m","new":"521 m"}
        """)
  }

  @Test func `keeps a rejected card away`() throws {
    _ = try generate()
    let id = try cardID()
    try folder.write(
      """
      time\tevent\tcard\trating\tms\tdue\tdetail
      2026-11-01T10:00:00.000+08:00\treject\t\(id)\t\t\t\t

      """, to: "study/progress/test/2026-11.tsv")
    try FileManager.default.removeItem(atPath: "\(folder.path)/study/decks/city/bridges.md")
    #expect(try generate().output == "2 notes: 0 new, 0 updated.\n")
  }

  @Test func `writes nothing when only asked what it would do`() throws {
    let result = try generate("--dry-run")
    #expect(result.output.hasSuffix("2 notes: 1 new, 0 updated. Nothing was written.\n"))
    #expect(try folder.files().filter { $0.hasPrefix("study") } == ["study/decks/retain.toml"])
  }

  @Test func `prints the cards of a note without any collection`() throws {
    let result = try BuiltProgram.run(
      "generate", "--dry-run", "--jsonl", "notes/city/bridges.md", in: folder)
    let line = """
      {"front":"Length of the Orion bridge: how many m?","back":"512 m","context":["Bridges"],\
      "kind":"count","source":{"file":"bridges.md","line":3}}

      """
    #expect(result == .init(output: line, errors: "", exitCode: 0))
  }

  @Test func `takes in no more new cards than asked for`() throws {
    let result = try generate("--limit", "0")
    #expect(
      result.output == """
        city/bridges.md  1 waiting
        2 notes: 0 new, 0 updated.
        1 new card waits: run “retain generate” again, or take in more with --limit N.

        """)
  }

  @Test func `takes in the best cards of a note first`() throws {
    let cards = ["dull", "fair", "fine", "fair too"].map { name in
      GeneratedCard(
        content: .basic(front: name, back: "x"), id: CardID(hashing: [name]), kind: .count,
        evidence: 1...1, fingerprint: "", headings: [], language: .english,
        score: ["fine": 0.9, "dull": 0.6][name, default: 0.8], rule: "")
    }
    let generation = Generation(
      path: "a.md", title: "a", language: .english, cards: cards, dropped: [], warnings: [])
    let names = Dictionary(uniqueKeysWithValues: cards.map { ($0.id, $0.content.front) })
    #expect(
      generation.bestFirst(cards.map(\.id)).map { names[$0] } == [
        "fine", "fair", "fair too", "dull",
      ])
  }

  @Test func `takes in no more new cards than the settings allow`() throws {
    try folder.write("notes = [\"../notes\"]\nnew-per-run = 0\n", to: "study/decks/retain.toml")
    #expect(try generate().output.contains("1 new card waits"))
    #expect(try generate("--limit", "1").output.contains("1 new (1 count)"))
  }

  @Test func `says what was left out of a note, and where`() throws {
    try folder.write("One\u{0} and a second word.\n```\n", to: "notes/diary.txt")
    #expect(
      try generate().errors == """
        diary.txt:2:1: this code block is never closed; close it with the same marks
        diary.txt:1:4: 1 control character left out; delete it, or save the note as text

        """)
  }

  @Test func `skips what is hidden, and what is no note`() throws {
    let text = "- Length of the Vega bridge: 512 m\n"
    for name in ["notes/.git/a.md", "notes/node_modules/b.md", "notes/.c.md", "notes/d.swift"] {
      try folder.write(text, to: name)
    }
    #expect(try generate().output.contains("2 notes: 1 new"))
  }

  @Test func `goes on after notes that it cannot use`() throws {
    try folder.write(Data(repeating: 0, count: 1000), to: "notes/binary.md")
    try folder.write(Data([0xFF, 0xFE, 0x41, 0x00]), to: "notes/wide.txt")
    let result = try generate("notes", "missing.md")
    #expect(
      result.errors == """
        There is no note missing.md.
        binary.md is no text, so it was skipped.
        wide.txt is not UTF-8; save it as UTF-8.
        retain: 3 notes could not be used; the others are done.

        """)
    #expect(result.exitCode == 1)
    #expect(
      result.output.hasSuffix("2 notes: 1 new, 0 updated.\n“retain review” begins to learn.\n"))
    #expect(try folder.files().contains("study/decks/city/bridges.md"))
  }

  @Test func `says where notes can be named`() throws {
    try folder.write("", to: "study/decks/retain.toml")
    let errors = """
      retain: Retain does not know where your notes are.
        Name some, “retain generate NOTE…”, or set notes = ["~/notes"] in decks/retain.toml.

      """
    #expect(try generate() == .init(output: "", errors: errors, exitCode: 1))
  }

  @Test func `asks about each new card`() throws {
    let result = try generate(
      "--triage", input: "e\nQ: How long is the Orion bridge?\nA: 512 metres\n\n")
    #expect(result.exitCode == 0)
    #expect(
      try folder.text(of: "study/decks/city/bridges.md").contains(
        "Q: How long is the Orion bridge?\nA: 512 metres\n<!-- card "))
  }

  @Test func `remembers a card that is never wanted`() throws {
    #expect(try generate("--triage", input: "n\n").output.hasSuffix("2 notes: 0 new, 0 updated.\n"))
    #expect(try folder.text(of: "study/progress/test/2026-11.tsv").contains("\treject\t"))
    #expect(try generate().output == "2 notes: 0 new, 0 updated.\n")
  }

  private func triage() throws -> PseudoTerminal {
    try PseudoTerminal(
      BuiltProgram.path,
      ["--collection", "study", "--device", "test", "generate", "--triage"], folder: folder.path,
      environment: BuiltProgram.environment(home: folder.path, ["TERM": "xterm-256color"]))
  }

  @Test func `triage shows a card as it will be asked, and a key is enough on a terminal`() throws {
    try folder.write(
      "# Bridges\n\nQ: How long is the Orion bridge?\nA: 512 m\n\nC: It opened in [1998].\n",
      to: "notes/city/bridges.md")
    let terminal = try triage()
    #expect(terminal.waits(for: "q stop, all others wait"))
    #expect(
      terminal.screen.text.contains(
        """
        1 of 2 · city/bridges.md:3 · taken 0
        Q: How long is the Orion bridge?
        A: 512 m
          Q: How long is the Orion bridge?
        """))
    #expect(!terminal.wait(seconds: 0.2) { $0.text.contains("2 of 2") })
    terminal.type("a")
    #expect(terminal.waits(for: "2 of 2 · city/bridges.md:6 · taken 1"))
    #expect(terminal.screen.text.contains("Q: It opened in [……]."))
    #expect(!terminal.wait(seconds: 0.2) { !$0.text.contains("2 of 2") })
    terminal.type("q")
    #expect(terminal.waits(for: "1 new, 0 updated."))
    #expect(terminal.exitStatus() == 0)
  }

  @Test func `what is written into a deck during triage stays`() throws {
    _ = try generate()
    let deck = "study/decks/city/bridges.md"
    let text = try folder.text(of: deck)
    try folder.write(
      "# Bridges\n\n- Length of the Orion bridge: 512 m\n- Length of the Vega bridge: 90 m\n",
      to: "notes/city/bridges.md")
    let terminal = try triage()
    #expect(terminal.waits(for: "q stop, all others wait"))
    let own = "\nQ: Who built them?\nA: Lyra\n"
    try folder.write(text + own, to: deck)
    #expect(!terminal.wait(seconds: 0.2) { $0.text.contains("1 new") })
    terminal.type("a")
    #expect(terminal.waits(for: "1 new, 0 updated."))
    #expect(terminal.exitStatus() == 0)
    #expect(try folder.text(of: deck).contains(own))
    #expect(try folder.text(of: deck).contains("90 m"))
  }

  @Test func `no deck of another note is written over`() throws {
    let others = ["study/decks/city/bridges.md", "study/decks/city/bridges.md.md"]
    for path in others { try folder.write("---\nsource: \(path)\n---\nQ: a\nA: b\n", to: path) }
    let texts = try others.map { try folder.text(of: $0) }
    #expect(try generate().exitCode == 0)
    #expect(try others.map { try folder.text(of: $0) } == texts)
    #expect(try folder.files().contains("study/decks/city/bridges.md-2.md"))
    #expect(try generate().output.hasSuffix("2 notes: 0 new, 0 updated.\n"))
  }

  @Test func `a note is named from here or below a notes folder`() throws {
    #expect(try generate("city/bridges.md").output.hasPrefix("city/bridges.md  1 new"))
    #expect(try generate("notes/city/bridges.md").output.hasSuffix("1 note: 0 new, 0 updated.\n"))
    #expect(try folder.files().contains("study/decks/city/bridges.md"))
    #expect(
      try generate("missing.md").errors
        == "There is no note missing.md.\nretain: 1 note could not be used.\n")
  }

  @Test func `a broken front matter is told in Chinese too`() throws {
    try folder.write("---\ntitle Bridges\n---\n# Bridges\n", to: "notes/city/bridges.md")
    let result = try generate(environment: ["LANG": "zh_CN.UTF-8"])
    #expect(
      result.errors.contains("city/bridges.md:2:1：这一行不是“key: value”；请在值前面写上名字、冒号和空格"))
  }
}
