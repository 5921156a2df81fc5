import Decks
import Memory
import Study
import Support
import Testing

@testable import retain

@Suite struct `The end of a session` {
  private let collection: Study.Collection
  private let folder: TemporaryFolder
  private let start: Moment

  init() throws {
    folder = try SampleCollection().folder
    collection = try Study.Collection(at: folder.path)
    start = try #require(Moment("2026-11-26T10:00:00+08:00"))
  }

  private func lines(
    _ session: Session, ended: Session.Next?, isLossy: Bool = false, at now: Moment
  ) -> [String] {
    let overview = Overview(
      session.library, history: session.history, settings: session.settings, at: now)
    return SessionSummary(
      session: session, ended: ended, isLossy: isLossy, overview: overview, rolloverHour: 4,
      now: now
    ).lines(width: 60, language: .english).map { $0.pieces.map(\.text).joined() }
  }

  @Test func `counts the time that the statistics count, and what the day still holds`() throws {
    let (library, history) = try collection.open()
    var session = Session(
      library, history: history, settings: collection.settings,
      journal: collection.journal(device: "test"), at: start)
    // Half an hour passes, and eleven seconds of it were answers.
    _ = try session.answer(.good, card: CardID("marsmoon"), milliseconds: 5000, at: start)
    let end = start.adding(seconds: 1800)
    _ = try session.answer(.again, card: CardID("ganymede"), milliseconds: 6000, at: end)
    let said = lines(session, ended: nil, at: end)
    #expect(
      said == [
        "2 reviewed · 0:11 · 1 right (50 %; target 90 %)", "Hardest:",
        "  ✗  木星最大的卫星叫什么？ → 木卫三 …  ganymede",
        "Everything is saved. 1 is left for today, and 2 come back.",
        "Tomorrow 0 · the week ······· · 1 day in a row",
      ])
    #expect(
      !lines(session, ended: nil, isLossy: true, at: end).contains { $0.contains("saved") })
    let statistics = Statistics(session.library, history: session.history, at: end)
    #expect(statistics.today.time == 11_000)
  }
}
