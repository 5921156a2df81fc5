import Support
import Testing

@testable import retain

@Suite struct `Reports` {
  /// Two devices, an answer before four in the morning, an undone one, a quiz; counted by hand below.
  private func history() throws -> SampleCollection {
    let collection = try SampleCollection()
    let header = "time\tevent\tcard\trating\tms\tdue\tdetail\n"
    try collection.folder.write(
      header
        + "2026-11-20T21:00:00.000+08:00\treview\tmarsmoon\t3\t4000\t2026-11-22\t\n"
        + "2026-11-21T03:30:00.000+08:00\treview\tganymede\t3\t5000\t2026-11-23\t\n"
        + "2026-11-22T09:00:00.000+08:00\treview\tmarsmoon\t1\t2500\t2026-11-22T09:10:00.000+08:00\t\n"
        + "2026-11-22T09:00:30.000+08:00\tundo\t\t\t\t\t"
        + "{\"of\":\"laptop/2026-11-22T09:00:00.000+08:00\"}\n"
        + "2026-11-22T09:01:00.000+08:00\treview\tmarsmoon\t3\t3000\t2026-12-01\t\n",
      to: "progress/laptop/2026-11.tsv")
    try collection.folder.write(
      header
        + "2026-11-23T20:00:00.000+08:00\treview\tganymede\t1\t9000\t2026-11-23T20:10:00.000+08:00\t\n"
        + "2026-11-23T20:15:00.000+08:00\treview\tganymede\t3\t2000\t2026-11-25\t\n"
        + "2026-11-23T20:20:00.000+08:00\tpractice\tmarsmoon\t1\t1500\t\t{\"mode\":\"choice\"}\n",
      to: "progress/phone/2026-11.tsv")
    return collection
  }

  @Test func `of a known history are as counted by hand`() throws {
    let result = try history().run("stats", "--csv")
    let expected = """
      day,reviews,practice,new,young,young_right,mature,mature_right,again,hard,good,easy,ms
      2026-11-20,2,0,2,0,0,0,0,0,0,2,0,9000
      2026-11-22,1,0,0,1,1,0,0,0,0,1,0,3000
      2026-11-23,2,1,0,1,0,0,0,1,0,1,0,12500

      """
    #expect(result.output == expected.replacing("\n", with: "\r\n"))
  }

  @Test func `as JSON name every figure`() throws {
    let output = try history().run("stats", "--json").output
    let total =
      #""total":{"reviews":5,"practice":1,"practice_right":0,"new":2,"young":{"right":1,"all":2},"#
      + #""mature":{"right":0,"all":0},"retention":0.5,"retention_low":0.09453120463920084,"#
      + #""retention_high":0.9054687953607992,"again":1,"hard":0,"good":4,"easy":0,"ms":24500}"#
    #expect(
      output.hasPrefix(
        #"{"version":1,"day":"2026-11-26","since":null,"until":null,"desired_retention":0.9,"#
          + total))
    #expect(output.contains(#""streak":0,"longest_streak":2,"#))
    #expect(
      output.contains(
        #""forecast":[{"day":"2026-11-26","cards":1},{"day":"2026-12-01","cards":1}]"#))
  }

  @Test func `for the terminal say what was done and what comes`() throws {
    let result = try history().run("stats")
    let expected = """
      Today       0 answered · 0:00 · 0 new
      Streak      0 days · longest 2
      7 days      ▅·▃▇···  6 answered · 0:25
      30 days     ·······················▅·▃▇···  6 answered · 0:25
      In all      6 answered · 0:25 · on 3 days
      Remembered  50 % of 2 (9–91 %) · target 90 %
      Known       2 of 2 begun
      Cards       3: 1 new · 0 learning · 2 young · 0 mature · 0 suspended
      To come     ▇····▇························  today 1 · 2 in 30 days
      3 days with answers so far; shares and curves say more after a few weeks.

      The last year, day by day
      """
    #expect(result.output.hasPrefix(expected))
    let age = """

      Remembered, by days since the last review
      Counted in the same way.
      days  remembered  of  95 % sure
      2–3         50 %   2     9–91 %

      """
    #expect(result.output.replacing("\u{a0}", with: " ").contains(age))
  }

  @Test func `show, find and due agree`() throws {
    let collection = try history()
    #expect(
      try collection.run("due").output == """
        deck   due  learning  new
        moons    1         ·    1
        all      1         ·    1
        tomorrow 0

        """)
    #expect(
      try collection.run("find", "is:due").output
        == "ganymede  木星最大的卫星叫什么？  → 木卫三 …\n"
    )
    #expect(
      try collection.run("show", "marsmoon").output == """
        Moons › Mars
        How many moons has Mars?
        ────
        two

        marsmoon  decks/moons.md:6
        Promised for 2026-12-01.
        Recall now 95 %, target 90 %.
        Recall falls to 90 % in 11 days. Difficulty 2.1 of 10.
        2 reviews, forgotten 0 times.
          2026-11-20 21:00  Good  → 2026-11-22
          2026-11-22 09:01  Good  → 2026-12-01
          2026-11-23 20:20  practice: Forgot

        """)
  }
}
