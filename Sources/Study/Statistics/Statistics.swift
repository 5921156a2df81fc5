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
  /// Reviews of a promise of days, by the days since the card's review before, and how many were
  /// remembered.
  public private(set) var ages: [ReviewAge: Share] = [:]
  /// By what the review found.
  public private(set) var grades: [ReviewPhase: Grades] = [:]
  public private(set) var cards: CardCounts
  /// Cards promised for a day, from the present one on; what is overdue counts today.
  public private(set) var forecast: [Int]

  /// - Parameters:
  ///   - selection: only its decks count.
  ///   - span: only answers on its days count; cards and the forecast are those of `now`.
  public init(
    _ library: Library, history: History, selection: Selection = Selection(),
    in span: DaySpan = DaySpan(), at now: Moment
  ) {
    self.init(
      library, history: history, roster: Roster(library, history), selection: selection, in: span,
      at: now)
  }

  init(
    _ library: Library, history: History, roster: Roster, selection: Selection, in span: DaySpan,
    at now: Moment
  ) {
    day = now.day(rolloverHour: history.rolloverHour)
    decks = Array(repeating: Totals(), count: library.decks.count)
    (cards, forecast) = CardCounts.count(
      library, history, roster, isChosen: library.isChosen(by: selection), on: day)
    count(library, history, roster, selection, in: span)
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
    in span: DaySpan
  ) {
    let isChosen = library.isChosen(by: selection)
    let countsAll = selection.decks.isEmpty
    var kindTotals = Array(repeating: Totals(), count: library.kinds.count)
    var grades = Array(repeating: Grades(), count: ReviewPhase.allCases.count)
    var ages = Array(repeating: Share(), count: ReviewAge.allCases.count)
    var byDay: [Int: Totals] = [:]
    var (current, currentDay) = (Totals(), Int.min)
    var lastDays = Array(repeating: Int32.min, count: history.records.count)
    for (index, row) in history.log.rows.enumerated()
    where row.kind == .review || row.kind == .practice {
      guard let rating = row.rating, let record = history.record(ofRow: row),
        let phase = history.phase(ofAnswer: index, row)
      else { continue }
      let rowDay = row.day(rolloverHour: history.rolloverHour)
      let lastDay = lastDays[record]
      if phase != .practice { lastDays[record] = Int32(clamping: rowDay) }
      guard span.contains(rowDay) else { continue }
      let card = Int(roster.cardOfRecord[record])
      let deck = card < 0 ? -1 : Int(library.deckOfCard[card])
      guard countsAll || deck >= 0 && isChosen[deck] else { continue }

      let milliseconds = max(0, Int(row.answer))
      func add(to totals: inout Totals) {
        totals.add(rating, phase: phase.review, milliseconds: milliseconds)
      }
      if rowDay != currentDay {
        if currentDay != .min { byDay[currentDay] = current }
        currentDay = rowDay
        current = byDay[currentDay] ?? Totals()
      }
      add(to: &current)
      add(to: &hours[row.hour])
      if deck >= 0 {
        add(to: &decks[deck])
        let kind = Int(library.kindOfCard[card])
        if kind >= 0 { add(to: &kindTotals[kind]) }
      }
      guard let review = phase.review else { continue }
      grades[Int(review.rawValue)][rating] += 1
      if review.isReview {
        let days = max(0, rowDay - Int(lastDay))
        ages[ReviewAge.place(ofDays: days)].add(rating != .again)
      }
    }
    for (kind, totals) in zip(library.kinds, kindTotals) where totals.answers > 0 {
      kinds[kind] = totals
    }
    if currentDay != .min { byDay[currentDay] = current }
    days = byDay.sorted { $0.key < $1.key }.map { DayTotals(day: Day($0.key), totals: $0.value) }
    for day in days { total.add(day.totals) }
    for phase in ReviewPhase.allCases { self.grades[phase] = grades[Int(phase.rawValue)] }
    for age in ReviewAge.allCases { self.ages[age] = ages[age.rawValue] }
  }
}

extension History {
  /// What an answer was.
  fileprivate enum AnswerPhase: Equatable {
    case practice
    case review(ReviewPhase)

    var review: ReviewPhase? { if case .review(let phase) = self { phase } else { nil } }
  }

  /// Nil for an answer that was taken back.
  fileprivate func phase(ofAnswer index: Int, _ row: LogRow) -> AnswerPhase? {
    if row.kind == .practice { return isUndone(index) ? nil : AnswerPhase.practice }
    // A review that was taken back has no phase.
    return ReviewPhase(rawValue: phases[index]).map { .review($0) }
  }
}

extension LogRow {
  /// The hour of the clock at the event, from 0 to 23.
  fileprivate var hour: Int {
    let local = milliseconds + Int64(offset) * 60_000
    return Int(local.dividedFloor(by: 3_600_000) % 24 + 24) % 24
  }
}
