import Decks
import Study

/// The same figures for programs: names stay, new ones may be added.
extension StatisticsReport {
  static let version = 1

  var json: JSONValue {
    .object([
      "version": .integer(Self.version), "day": .string(statistics.day.description),
      "total": Self.json(statistics.total), "today": Self.json(statistics.today),
      "streak": .integer(statistics.streak), "longest_streak": .integer(statistics.longestStreak),
      "cards": Self.json(statistics.cards),
      "forecast": .array(
        statistics.forecast.enumerated().filter { $1 > 0 }.map { days, count in
          .object([
            "day": .string((statistics.day + days).description), "cards": .integer(count),
          ])
        }),
      "days": .array(
        statistics.days.map { day in
          Self.json(day.totals, first: .init(name: "day", value: .string(day.day.description)))
        }),
      "decks": .array(
        zip(library.decks, statistics.decks).map { deck, totals in
          Self.json(totals, first: .init(name: "deck", value: .string(deck.name)))
        }),
      "kinds": .array(
        statistics.kinds.sorted { $0.key < $1.key }.map { kind, totals in
          Self.json(totals, first: .init(name: "kind", value: .string(kind)))
        }),
      "hours": .array(statistics.hours.map { .integer($0.answers) }),
    ])
  }

  /// One row for each day with an answer (RFC 4180).
  var csv: String {
    let rows = statistics.days.map { day in
      let totals = day.totals
      let fields = [
        totals.reviews, totals.practice, totals.new, totals.young.all, totals.young.right,
        totals.mature.all, totals.mature.right, totals.grades.again, totals.grades.hard,
        totals.grades.good, totals.grades.easy, totals.time,
      ]
      return "\(day.day)," + fields.map { "\($0)" }.joined(separator: ",") + "\r\n"
    }
    return
      "day,reviews,practice,new,young,young_right,mature,mature_right,again,hard,good,easy,ms\r\n"
      + rows.joined()
  }

  private static func json(_ totals: Totals, first: JSONValue.Member? = nil) -> JSONValue {
    let members: KeyValuePairs<String, JSONValue> = [
      "reviews": .integer(totals.reviews), "practice": .integer(totals.practice),
      "practice_right": .integer(totals.practiceRight), "new": .integer(totals.new),
      "young": json(totals.young), "mature": json(totals.mature),
      "retention": .optional(totals.retention.value) { .number($0) },
      "again": .integer(totals.grades.again), "hard": .integer(totals.grades.hard),
      "good": .integer(totals.grades.good), "easy": .integer(totals.grades.easy),
      "ms": .integer(totals.time),
    ]
    let all = members.map { JSONValue.Member(name: $0.key, value: $0.value) }
    return .object([first].compactMap(\.self) + all)
  }

  private static func json(_ share: Share) -> JSONValue {
    .object(["right": .integer(share.right), "all": .integer(share.all)])
  }

  private static func json(_ cards: CardCounts) -> JSONValue {
    .object([
      "all": .integer(cards.all), "new": .integer(cards.new), "learning": .integer(cards.learning),
      "young": .integer(cards.young), "mature": .integer(cards.mature),
      "suspended": .integer(cards.suspended), "rejected": .integer(cards.rejected),
      "leeches": .integer(cards.leeches), "flagged": .integer(cards.flagged),
    ])
  }
}
