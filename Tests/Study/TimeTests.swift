import Support
import Testing

@testable import Study

@Suite struct `Time` {
  @Test(arguments: [
    ("2026-11-21T21:14:05.123+08:00", "2026-11-21T21:14:05.123+08:00"),
    ("2026-11-21T21:14:05Z", "2026-11-21T21:14:05.000+00:00"),
    ("2026-11-21 21:14+0530", "2026-11-21T21:14:00.000+05:30"),
    ("2026-11-21T21:14:05.1239-03", "2026-11-21T21:14:05.123-03:00"),
    ("1969-12-31T23:59:59.999+00:00", "1969-12-31T23:59:59.999+00:00"),
    ("2024-02-29T00:00:00.000-11:30", "2024-02-29T00:00:00.000-11:30"),
  ])
  func `a moment is read and written as ISO 8601`(text: String, written: String) throws {
    #expect(try #require(Moment(text)).description == written)
  }

  @Test(arguments: [
    "", "2026-11-21", "2026-11-21T21:14:05", "2026-13-01T00:00:00Z", "2025-02-29T00:00:00Z",
    "2026-11-21T24:00:00Z", "2026-11-21T21:14:05.+08:00", "2026-11-21T21:14:05+08:00x",
    "２０２６-11-21T21:14:05+08:00",
  ])
  func `what is no moment is refused`(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test func `a text without offset takes the one that is given`() {
    #expect(
      Moment("2026-11-21T21:14", defaultOffset: 28_800)?.description
        == "2026-11-21T21:14:00.000+08:00")
  }

  @Test(arguments: [
    ("2026-11-21T03:59:59.999+08:00", 4, "2026-11-20"),
    ("2026-11-21T04:00:00.000+08:00", 4, "2026-11-21"),
    ("2026-11-21T00:00:00.000+08:00", 0, "2026-11-21"),
    ("2026-11-21T23:30:00.000-05:00", 4, "2026-11-21"),
    ("2026-03-01T01:00:00.000+00:00", 4, "2026-02-28"),
  ])
  func `a study day begins at the rollover hour of the place`(time: String, hour: Int, day: String)
    throws
  {
    #expect(try #require(Moment(time)).day(rolloverHour: hour).description == day)
  }

  @Test func `the start of a study day is its first moment`() throws {
    let day = try #require(Day("2026-11-21"))
    let start = day.start(rolloverHour: 4, offset: 28_800)
    #expect(start.description == "2026-11-21T04:00:00.000+08:00")
    #expect(start.day(rolloverHour: 4) == day)
    #expect(start.adding(milliseconds: -1).day(rolloverHour: 4) == day - 1)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `every date is its own text`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let day = Day(Int.random(in: -700_000...2_900_000, using: &random))
    #expect(Day(day.description) == day)
    #expect(Day(year: day.date.year, month: day.date.month, day: day.date.day) == day)
  }

  @Test func `weekdays count from Monday`() throws {
    #expect(try #require(Day("2026-11-26")).weekday == 4)
    #expect(try #require(Day("1969-12-28")).weekday == 7)
  }
}
