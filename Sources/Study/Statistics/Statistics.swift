import Decks
import Memory

/// Figures of what was done and of what is to come, as values; nothing of it is stored.
///
/// An answer counts on the study day of its line, an undone one nowhere, and one of a card that is in
/// no deck any more only in the totals and days.
public struct Statistics: Sendable {
  /// The study day of `now`.
  public private(set) var day: Day
  public private(set) var total = Totals()
  /// The days with an answer, in their order.
  public private(set) var days: [DayTotals] = []
  /// One for each deck of the library, in its order.
  public private(set) var decks: [Totals]
  /// By kind of fact, such as `price`.
  public private(set) var kinds: [String: Totals] = [:]
  /// Reviews by hour of the clock, from 0 to 23.
  public private(set) var hours: [Totals] = Array(repeating: Totals(), count: 24)
  /// By what the review found.
  public private(set) var grades: [ReviewPhase: Grades] = [:]
  public private(set) var cards: CardCounts
  /// Cards promised for a day, from the present one on; what is overdue counts today.
  public private(set) var forecast: [Int]

  /// - Parameters:
  ///   - selection: only its decks count.
  ///   - since: the first study day that counts.
  ///   - until: the last one.
  public init(
    _ library: Library, history: History, selection: Selection = Selection(), since: Day? = nil,
    until: Day? = nil, at now: Moment
  ) {
    day = now.day(rolloverHour: history.rolloverHour)
    decks = Array(repeating: Totals(), count: library.decks.count)
    let roster = Roster(library, history)
    (cards, forecast) = CardCounts.count(
      library, history, roster, decks: library.decks(of: selection), on: day)
    count(library, history, roster, selection, since: since, until: until)
  }

  /// What was done on the present day.
  public var today: Totals { totals(on: day) }

  public func totals(on day: Day) -> Totals {
    place(of: day).map { days[$0].totals } ?? Totals()
  }

  /// Days in a row with an answer, up to today; a day that is not over breaks nothing.
  public var streak: Int {
    let last = place(of: day) == nil ? day - 1 : day
    guard var place = place(of: last) else { return 0 }
    var length = 1
    while place > 0, days[place].day - days[place - 1].day == 1 {
      place -= 1
      length += 1
    }
    return length
  }

  public var longestStreak: Int {
    var (length, longest) = (0, 0)
    for (index, day) in days.enumerated() {
      let continues = index > 0 && day.day - days[index - 1].day == 1
      length = continues ? length + 1 : 1
      longest = max(longest, length)
    }
    return longest
  }

  private func place(of day: Day) -> Int? {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low < days.count && days[low].day == day ? low : nil
  }
}

/// What was answered on one study day.
public struct DayTotals: Hashable, Sendable {
  public var day: Day
  public var totals: Totals
}

extension Statistics {
  private mutating func count(
    _ library: Library, _ history: History, _ roster: Roster, _ selection: Selection,
    since: Day?, until: Day?
  ) {
    let chosen = library.decks(of: selection)
    let countsAll = selection.decks.isEmpty
    var kindTotals = Array(repeating: Totals(), count: library.kinds.count)
    var grades = Array(repeating: Grades(), count: ReviewPhase.allCases.count)
    var byDay: [Int: Totals] = [:]
    var (current, currentDay) = (Totals(), Int.min)
    for (index, row) in history.log.rows.enumerated()
    where row.kind == .review || row.kind == .practice {
      guard let rating = row.rating, !history.isUndone(index) else { continue }
      let rowDay = Day(row.day(rolloverHour: history.rolloverHour))
      if let since, rowDay < since { continue }
      if let until, rowDay > until { continue }
      let card = history.record(ofRow: row).map { Int(roster.cardOfRecord[$0]) } ?? -1
      let deck = card < 0 ? -1 : Int(library.deckOfCard[card])
      guard countsAll || chosen.contains(deck) else { continue }

      let phase = ReviewPhase(rawValue: history.phases[index])
      let milliseconds = max(0, Int(row.answer))
      func add(to totals: inout Totals) {
        totals.add(rating, phase: phase, milliseconds: milliseconds)
      }
      add(to: &total)
      if rowDay.number != currentDay {
        if currentDay != .min { byDay[currentDay] = current }
        currentDay = rowDay.number
        current = byDay[currentDay] ?? Totals()
      }
      add(to: &current)
      add(to: &hours[row.hour])
      if let phase { grades[Int(phase.rawValue)][rating] += 1 }
      if deck >= 0 {
        add(to: &decks[deck])
        let kind = Int(library.kindOfCard[card])
        if kind >= 0 { add(to: &kindTotals[kind]) }
      }
    }
    for (kind, totals) in zip(library.kinds, kindTotals) where totals.answers > 0 {
      kinds[kind] = totals
    }
    if currentDay != .min { byDay[currentDay] = current }
    days = byDay.sorted { $0.key < $1.key }.map { DayTotals(day: Day($0.key), totals: $0.value) }
    for phase in ReviewPhase.allCases { self.grades[phase] = grades[Int(phase.rawValue)] }
  }
}

extension LogRow {
  /// The hour of the clock at the event, from 0 to 23.
  fileprivate var hour: Int {
    let local = milliseconds + Int64(offset) * 60_000
    return Int(local.dividedFloor(by: 3_600_000) % 24 + 24) % 24
  }
}
