import Support
import Testing

@testable import retain

@Suite struct `The prompt` {
  @Test func `opens home and runs the same commands`() throws {
    let collection = try SampleCollection()
    let result = try collection.run(input: "due\nretain decks\n\nq\nnonsense\nquit\nstats\n")
    let home = """
      Thu 26 Nov · 0 due · 3 new · about 1 min · tomorrow 0
        moons 0+3
      Enter reviews · quiz · stats · generate · help · quit

      """
    let tables = """
      deck   due  learning  new
      moons    ·         ·    3
      all      ·         ·    3
      tomorrow 0
      deck          cards  new  due  suspended
      moons  Moons      3    3    ·          ·

      """
    #expect(result.output.hasPrefix(home + tables))
    #expect(result.output.contains("1/3 · moons"))
    #expect(
      result.errors == "retain: “nonsense” is not a command.\n  “retain help” lists all commands.\n"
    )
    #expect(result.exitCode == 0)
  }

  @Test func `shows the ways to begin where there is no collection`() throws {
    let folder = try SampleCollection().folder
    let result = try BuiltProgram.run(["--collection", "nowhere"], in: folder)
    #expect(
      result.errors == "retain: nowhere is no collection.\n  “retain init nowhere” makes it one.\n")
    #expect(result.exitCode == 1)
    let empty = try BuiltProgram.run([], in: try .init())
    #expect(
      empty
        == .init(
          output: """
            There is no collection here yet.
              From your notes:  retain init ~/study --notes ~/notes
                                cd ~/study && retain generate && retain
              From elsewhere:   retain init ~/study, then retain import FILE
              An existing one:  retain --collection DIR
              To look around:   run retain in the folder of its source, which has decks to try
              All commands:     retain help

            """, errors: "", exitCode: 0))
  }
}
