import Decks
import Study

/// How many cards are promised for the days that come.
enum Forecast {
  /// From tomorrow on.
  static func days(
    _ count: Int, _ library: Library, _ history: History, from now: Moment, collection: Collection
  ) -> [Int] {
    let hour = collection.settings.rolloverHour
    let today = now.day(rolloverHour: hour)
    var days = Array(repeating: 0, count: count)
    for card in library.cards {
      let progress = history.progress(of: card.id)
      guard let day = progress.due?.day(rolloverHour: hour), !progress.isSuspended,
        (1...count).contains(day - today)
      else { continue }
      days[day - today - 1] += 1
    }
    return days
  }
}
