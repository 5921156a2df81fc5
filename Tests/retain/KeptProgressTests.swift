import Foundation
import Support
import Testing

/// What people do to their decks between two reviews, through the commands that they use.
@Suite struct `Progress stays` {
  private let collection: SampleCollection

  private static let deck = """
    # Mars

    C: Phobos needs [7.7 h] for one orbit, Deimos [30.3 h].

    L: The planets nearest to the Sun
    1. Mercury
    2. Venus
    3. Earth

    Q: How many moons has Mars?
    A: two

    """

  init() throws {
    collection = try SampleCollection(deck: Self.deck)
    try collection.folder.write("bury-siblings = false\n", to: "decks/retain.toml")
    let all = String(repeating: "\n4\n", count: 7)
    _ = try run("review", input: all, at: "2026-11-01T10:00:00+08:00")
    #expect(try newCards().isEmpty)
  }

  private func run(
    _ words: String..., input: String = "", at time: String = "2026-11-26T10:00:00+08:00",
    environment: [String: String] = [:]
  ) throws -> BuiltProgram.Result {
    let home = ["XDG_STATE_HOME": "\(collection.folder.path)/state"]
    return try BuiltProgram.run(
      words + ["--now", time, "--device", "test"], in: collection.folder, input: input,
      environment: environment.merging(home) { $1 })
  }

  private func newCards() throws -> [String] {
    try run("find", "is:new").output.split(separator: "\n").map(String.init)
  }

  private func edit(_ old: String, _ new: String) throws {
    let text = try collection.folder.text(of: "decks/moons.md")
    try #require(text.contains(old))
    try collection.folder.write(text.replacing(old, with: new), to: "decks/moons.md")
  }

  /// The state of every card: what `find --json` tells, without its place.
  private func states() throws -> [String] {
    try run("export", "states", "--to", "csv").output.split(separator: "\n")
      .map(String.init).sorted()
  }

  @Test func `when a deletion is edited`() throws {
    try edit("[7.7 h]", "[7.65 h]")
    let review = try run("review", input: "q\n")
    #expect(review.errors.contains("2 cards were edited since; progress came along."))
    #expect(try newCards().isEmpty)
  }

  @Test func `when a list item is edited`() throws {
    try edit("2. Venus", "2. The planet Venus")
    _ = try run("review", input: "q\n")
    #expect(try newCards().isEmpty)
  }

  @Test func `when list items are put in another order and one is added`() throws {
    try edit("1. Mercury\n2. Venus\n", "1. Venus\n2. Mercury\n3. The Moon\n")
    _ = try run("review", input: "q\n")
    let new = try newCards()
    #expect(new.count == 1 && new[0].contains("The Moon"))
  }

  @Test func `when a quiz is the first to see the edit`() throws {
    try edit("[30.3 h]", "[30 h 18 min]")
    let quiz = try run("quiz", "--kind", "typed", "--count", "1", input: "q\n")
    #expect(quiz.errors.contains("2 cards were edited since; progress came along."))
    #expect(try newCards().isEmpty)
  }

  @Test func `when a card moves to another deck`() throws {
    try edit("Q: How many moons has Mars?\nA: two\n", "")
    try collection.folder.write(
      "# Elsewhere\n\nQ: How many moons has Mars?\nA: two\n", to: "decks/new/place.md")
    #expect(try newCards().isEmpty)
  }

  @Test func `when a deck is renamed`() throws {
    let before = try states()
    let text = try collection.folder.text(of: "decks/moons.md")
    try FileManager.default.removeItem(atPath: "\(collection.folder.path)/decks/moons.md")
    try collection.folder.write(text, to: "decks/sky/planets.md")
    #expect(try newCards().isEmpty)
    #expect(try states().count == before.count)
  }

  @Test func `when an answer is rewritten in the editor`() throws {
    try collection.folder.write(
      "#!/bin/sh\nsed -i.old 's/A: two/A: two, Phobos and Deimos/' \"$2\"\n", to: "editor")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(collection.folder.path)/editor")
    let id = try #require(
      try run("find", "How many moons").output.split(separator: " ").first)
    let edited = try run(
      "edit", String(id), environment: ["EDITOR": "\(collection.folder.path)/editor"])
    #expect(edited.output == "Edited. Its progress stays.\n")
    #expect(try newCards().isEmpty)
  }

  @Test func `undo, quit, undo again is back where it was`() throws {
    let fresh = try SampleCollection()
    func due() throws -> String { try fresh.run("due", "--json").output }
    func states() throws -> String { try fresh.run("export", "states", "--to", "csv").output }
    let (dueAtFirst, statesAtFirst) = (try due(), try states())
    _ = try fresh.run("review", input: "\n4\n\n4\nq\n")
    let (dueAfterTwo, statesAfterTwo) = (try due(), try states())
    #expect(dueAfterTwo != dueAtFirst)
    _ = try fresh.run("review", input: "\n1\nu\nq\n")
    #expect(try due() == dueAfterTwo)
    #expect(try states() == statesAfterTwo)
    let second = try fresh.run("review", input: "u\nq\n")
    #expect(second.output.contains("Undone: the grade “Easy”."))
    let third = try fresh.run("review", input: "u\nu\nq\n")
    #expect(third.output.contains("There is nothing to undo."))
    #expect(try due() == dueAtFirst)
    #expect(try states() == statesAtFirst)
  }
}
