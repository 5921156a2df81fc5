import Foundation
import Support
import Testing

@testable import retain

@Suite struct `Checking a collection` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("notes = [\"../notes\"]\n", to: "study/decks/retain.toml")
  }

  private func retain(
    _ words: String..., at time: String = "2026-11-21T10:00:00Z", input: String = ""
  ) throws -> BuiltProgram.Result {
    try BuiltProgram.run(
      ["--collection", "study", "--device", "test", "--now", time, "--plain"] + words, in: folder,
      input: input, environment: ["XDG_STATE_HOME": "\(folder.path)/state"])
  }

  private func log(_ lines: String..., device: String = "test") throws {
    try folder.write(
      "time\tevent\tcard\trating\tms\tdue\tdetail\n" + lines.map { $0 + "\n" }.joined(),
      to: "study/progress/\(device)/2026-11.tsv")
  }

  @Test func `that is sound says so`() throws {
    try folder.write("Q: Capital of France?\nA: Paris\n", to: "study/decks/a.md")
    #expect(
      try retain("check")
        == .init(
          output: "1 deck, 1 card, 0 events read.\nAll is well.\n", errors: "", exitCode: 0))
  }

  @Test func `names every place and what to do`() throws {
    try folder.write(
      "Q: Capital of France?\nA: Paris\n<!-- card aa -->\n\nA: stray\n", to: "study/decks/a.md")
    try folder.write(
      """
      Q: capital of France
      A: Lyon

      Q: Capital of Spain?
      A: Madrid
      <!-- card aa -->

      Q: One?
      A: 1
      <!-- card cc src=gone.md~123456 -->

      Q: Two?
      A: 2
      <!-- card dd src=here.md~123456 -->
      """, to: "study/decks/b.md")
    try folder.write("Q: Capital of france?\nA: Paris\n", to: "study/decks/c.md")
    try folder.write("Something else.\n", to: "notes/here.md")
    try log(
      "2026-11-20T10:00:00.000+00:00\treview\taa\t3\t1000\t2026-11-24\t",
      "2026-11-20T10:01:00.000+00:00\treview\tlost\t3\t1000\t2026-11-24\t",
      "2026-11-20T10:02:00.000+00:00\treview\taa\t9\t1000\t2026-11-24\t")
    let result = try retain("check")
    #expect(
      result.output == """
        decks/a.md:5:1: an answer without a question; put a line with Q: before it, or write \\A: if it is no answer
        decks/b.md:6:1: the id aa already belongs to a.md:1; remove this comment, and the card gets an id of its own
        progress/test/2026-11.tsv:4: the rating must be 1, 2, 3 or 4; the line is skipped
        decks/c.md:1: asks the same as decks/b.md:1, but its answer is “Paris”, not “Lyon”; only the first is asked. Correct one, or ask something else.
        lost: 1 review waits for a card that is in no deck. Bring it back, or “retain relink lost CARD”.
        gone.md: this note is gone; 1 card came from it, see decks/b.md.
        decks/b.md:12: here.md no longer says this: “Two?”. No longer true? retain reject dd
        3 decks, 5 cards, 2 events read.

        """)
    #expect(result.errors == "retain: 4 places need your hand; everything else is in use.\n")
    #expect(result.exitCode == 1)
  }

  @Test func `tells once of several cards of a sentence that is gone, until they are rejected`()
    throws
  {
    try folder.write("Something else.\n", to: "notes/here.md")
    try folder.write(
      """
      C: [Vega] is 90 m long.
      <!-- card aa src=here.md~123456 -->

      C: Vega is [90 m] long.
      <!-- card bb src=here.md~123456 -->

      """, to: "study/decks/b.md")
    #expect(
      try retain("check").output == """
        decks/b.md:1: here.md no longer says this: “Vega is 90 m long.”. No longer true? retain reject aa bb
        1 deck, 2 cards, 0 events read.

        """)
    _ = try retain("reject", "aa", "bb")
    #expect(try retain("check").output.hasSuffix("All is well.\n"))
  }

  @Test func `writes ids down without moving anything`() throws {
    let text = "---\ntitle: x\n---\nQ: Capital of France?\r\nA: Paris\r\n\r\nC: [a] b\r\n"
    try folder.write(text, to: "study/decks/a.md")
    let before = try retain("export", "cards", "--to", "jsonl").output
    #expect(
      try retain("check", "--write-ids").output == "Wrote 2 ids into 1 deck. No id changed.\n")
    #expect(try folder.text(of: "study/decks/a.md").contains("A: Paris\r\n<!-- card qi3jkc62 -->"))
    let after = try retain("export", "cards", "--to", "jsonl").output
    func withoutLines(_ text: String) -> [Substring] {
      text.split(separator: "\n").map { $0.prefix { $0 != "}" }.prefix(120) }
    }
    #expect(withoutLines(before) == withoutLines(after))
    #expect(
      try retain("check", "--write-ids").output
        == "Every card has its id in its deck already.\n")
  }

  @Test func `carries progress over to a card in other words`() throws {
    try folder.write(
      "Q: What is the capital of France?\nA: Paris\n\nC: The human heart has [four] chambers.\n",
      to: "study/decks/a.md")
    try log(
      "2026-11-20T10:00:00.000+00:00\treview\tg62trh7m\t3\t1000\t2026-11-24\t",
      "2026-11-20T10:01:00.000+00:00\treview\tuc5b4myn.ixei44\t3\t1000\t2026-11-24\t")
    _ = try retain("check")
    try folder.write(
      "Q: What is the capital city of France?\nA: Paris\n\nC: The human heart has [4] chambers.\n",
      to: "study/decks/a.md")
    let result = try retain("check")
    #expect(
      result.output == """
        “The human heart has [……] chambers.” is “The human heart has [……] chambers.” now; its progress came along.
        “What is the capital of France?” may be “What is the capital city of France?” now. If so: retain relink g62trh7m tr76qlf2
        1 deck, 2 cards, 3 events read.

        """)
  }

  @Test func `tells when a file of the log got shorter`() throws {
    try folder.write("Q: Capital of France?\nA: Paris\n<!-- card aa -->\n", to: "study/decks/a.md")
    try log(
      "2026-11-20T10:00:00.000+00:00\treview\taa\t3\t1000\t2026-11-24\t",
      "2026-11-21T10:00:00.000+00:00\treview\taa\t3\t1000\t2026-11-28\t")
    #expect(try retain("check").exitCode == 0)
    try log("2026-11-20T10:00:00.000+00:00\treview\taa\t3\t1000\t2026-11-24\t")
    let result = try retain("check")
    #expect(
      result.output.hasPrefix(
        "progress/test/2026-11.tsv: had 155 bytes and has 96 now, so answers are missing; of 3 lines 2 are left"
      ))
    #expect(result.exitCode == 1)
    #expect(try retain("check").exitCode == 1)
    #expect(try retain("due").errors.contains("had 155 bytes and has 96 now"))
    #expect(try retain("check", "--accept").exitCode == 0)
    #expect(try retain("check").exitCode == 0)
    #expect(try !retain("due").errors.contains("had 155 bytes"))
  }

  @Test func `has nothing to tell of a collection that was deleted before this one was made`()
    throws
  {
    try folder.write("Q: Capital of France?\nA: Paris\n<!-- card aa -->\n", to: "study/decks/a.md")
    try log("2026-11-20T10:00:00.000+00:00\treview\taa\t3\t1000\t2026-11-24\t")
    #expect(try retain("check").exitCode == 0)
    try FileManager.default.removeItem(atPath: "\(folder.path)/study")
    #expect(try retain("init", "study").exitCode == 0)
    #expect(try retain("check").exitCode == 0)
  }
}
