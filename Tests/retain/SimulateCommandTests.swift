import Support
import Testing

@testable import retain

@Suite struct `retain simulate` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try BuiltProgram.run("init", "c", in: folder)
  }

  private func simulate(_ words: String...) throws -> BuiltProgram.Result {
    let options = ["--collection", "c", "--now", "2026-11-21T10:00:00+00:00", "--seed", "3"]
    return try BuiltProgram.run(options + ["simulate"] + words, in: folder)
  }

  @Test func `needs cards`() throws {
    let output = """
      There are no cards to look ahead with; “retain generate” or “retain import” brings some.

      """
    #expect(try simulate() == .init(output: output, errors: "", exitCode: 0))
  }

  @Test func `gives the same figures for the same seed`() throws {
    let cards = (1...30).map { "Q: What is \($0) + \($0)?\nA: \(2 * $0)\n\n" }.joined()
    try folder.write(cards, to: "c/decks/sums.md")
    let first = try simulate("--days", "90")
    #expect(
      first.output.hasPrefix(
        "The coming 90 days with 0 cards in review and 30 new, 20 new a day:\n"))
    #expect(try simulate("--days", "90") == first)
  }

  @Test func `refuses days without end`() throws {
    let errors = "retain: --days is from 1 to 3650, not 0.\n"
    #expect(try simulate("--days", "0") == .init(output: "", errors: errors, exitCode: 2))
  }
}
