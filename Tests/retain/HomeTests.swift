import Support
import Testing

@testable import retain

@Suite struct `Home` {
  @Test func `says how many decks it does not name`() throws {
    let folder = try TemporaryFolder()
    try folder.write("new-per-day = 500\n", to: "decks/retain.toml")
    for number in 100..<132 {
      try folder.write("Q: What is \(number)?\nA: A number\n", to: "decks/n\(number).md")
    }
    let output = try BuiltProgram.run(["--device", "test"], in: folder, input: "quit\n").output
    #expect(output.contains("n129 0+1"))
    #expect(!output.contains("n130 0+1"))
    #expect(output.contains("\n  and 2 more decks: “due” lists all\n"))
  }
}
