import Decks
import Foundation
import Study
import Testing

@testable import Exchange

@Suite struct `Schedules of Obsidian` {
  private func promises(_ text: String) -> [String] {
    let file = ObsidianImport.read(Array(text.utf8))
    return file.promises.map { promise in
      "\(file.notes[promise.note].content.front) \(promise.place) \(promise.promise.due) "
        + "\(promise.promise.interval) \(promise.promise.detail.text)"
    }
  }

  @Test func `are first promises of the cards in their order`() {
    #expect(
      promises(
        """
        #flashcards
        Hund::dog <!--SR:!2026-12-16,20,250-->

        Katze:::cat
        <!--SR:!2000-01-01,1,250!2026-12-10,10,230-->

        The ==sun== is ==hot==.
        <!--SR:!fsrs,2026-12-20,30,31.5,4.2,2,3,0,0,2026-11-20!fsrs,broken-->

        plain::card
        <!--SR:2026-12-01,4.6,210-->
        """)
        == [
          "Hund 0 2026-12-16 20 {\"interval\":20,\"ease\":2.5}",
          "Katze 1 2026-12-10 10 {\"interval\":10,\"ease\":2.3}",
          "The sun is hot. 0 2026-12-20 30 {\"stability\":31.5,\"difficulty\":4.2}",
          "plain 0 2026-12-01 5 {\"interval\":5,\"ease\":2.1}",
        ])
  }

  @Test func `begin on the day before which the interval lies`() {
    var time = LocalTime(.gmt, rolloverHour: 4)
    let promise = FirstPromise(due: .day(Day("2026-12-16")!), interval: 20, state: .ease(2.5))
    let row = promise.row(of: 0, &time)
    #expect("\(Moment(milliseconds: row.milliseconds))" == "2026-11-26T12:00:00.000+00:00")
  }
}
