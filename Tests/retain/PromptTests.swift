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

  @Test func `shows the day anew after a review`() throws {
    let collection = try SampleCollection()
    let result = try collection.run(input: "\n\n4\n\n3\nq\nquit\n")
    #expect(
      result.output.hasSuffix(
        """
        2 reviewed · 0:00 · 2 right (100 %; target 90 %)
        Everything is saved. 1 is left for today, and 1 comes back.
        Tomorrow 0 · the week ······· · 1 day in a row

        Thu 26 Nov · 1 due · 1 new · about 1 min · tomorrow 0 · 1 day in a row
          moons 1+1
        Enter reviews · quiz · stats · generate · help · quit

        """))
    #expect(result.exitCode == 0)
  }

  @Test func `a clock that went back is told once, in its own words`() throws {
    let collection = try SampleCollection()
    let lines = ["12:00", "10:00"].map {
      "2026-11-20T\($0):00.000+08:00\treview\tmarsmoon\t3\t900\t2026-12-20\t\n"
    }
    try collection.folder.write(
      "time\tevent\tcard\trating\tms\tdue\tdetail\n" + lines.joined(),
      to: "progress/old/2026-11.tsv")
    let home = ["XDG_STATE_HOME": "\(collection.folder.path)/state"]
    let first = try collection.run(input: "due\n\nq\nquit\n", environment: home)
    #expect(
      first.errors
        == "The clock of old went back by 120 minutes: please check it. Every answer counts.\n")
    #expect(try collection.run("due", environment: home).errors == "")
    let check = try collection.run("check")
    #expect(check.exitCode == 0)
    #expect(check.output.contains("progress/old/2026-11.tsv:3: the clock went back by 120 minutes"))
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
              From elsewhere:   retain init ~/study
                                cd ~/study && retain import FILE
              An existing one:  retain --collection DIR
              To look around:   retain, in the folder of its source
              All commands:     retain help

            """, errors: "", exitCode: 0))
  }
}
