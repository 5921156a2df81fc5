import Decks
import Memory
import Study

/// The same figures for programs: names stay, new ones may be added.
extension StatisticsReport {
  static let version = 1

  var json: JSONValue {
    .object([
      "version": .integer(Self.version), "day": .string(statistics.day.description),
      "since": .optional(span.since) { .string($0.description) },
      "until": .optional(span.until) { .string($0.description) },
      "desired_retention": .number(target),
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
      "hour_retentions": .array(
        statistics.hours.map { .optional($0.retention.value) { .number($0) } }),
      "ages": .array(ReviewAge.allCases.map(json)), "grades": gradesJSON,
      "known": .number(knowledge.known), "begun": .integer(knowledge.entries.count),
      "past": .array(
        knowledge.past.map { past in
          .object([
            "day": .string(past.day.description), "known": .number(past.known),
            "begun": .integer(past.begun),
          ])
        }),
      "stability": Self.json(knowledge.stabilities),
      "difficulty": Self.json(knowledge.difficulties),
      "retrievability": Self.json(knowledge.retrievabilities), "calibration": calibrationJSON,
      "outlook": .array(
        outlook.days.enumerated().map { days, simulated in
          .object([
            "day": .string((statistics.day + days).description),
            "reviews": .integer(simulated.reviews), "new": .integer(simulated.new),
            "postponed": .integer(simulated.postponed), "seconds": .number(simulated.seconds),
          ])
        }),
      "leeches": .array(
        trouble.leeches.map { leech in
          .object([
            "card": .string(library.cards[leech.card].id.text),
            "lapses": .integer(leech.lapses), "reviews": .integer(leech.reviews),
          ])
        }),
      "confusions": .array(
        trouble.confusions.map { confusion in
          .object([
            "cards": .array(confusion.cards.map { .string(library.cards[$0].id.text) }),
            "times": .integer(confusion.times),
          ])
        }),
    ])
  }

  private static func json(_ totals: Totals, first: JSONValue.Member? = nil) -> JSONValue {
    let members: KeyValuePairs<String, JSONValue> = [
      "reviews": .integer(totals.reviews), "practice": .integer(totals.practice),
      "practice_right": .integer(totals.practiceRight), "new": .integer(totals.new),
      "young": json(totals.young), "mature": json(totals.mature),
      "retention": .optional(totals.retention.value) { .number($0) },
      "retention_low": .optional(totals.retention.interval) { .number($0.lowerBound) },
      "retention_high": .optional(totals.retention.interval) { .number($0.upperBound) },
      "again": .integer(totals.grades.again), "hard": .integer(totals.grades.hard),
      "good": .integer(totals.grades.good), "easy": .integer(totals.grades.easy),
      "ms": .integer(totals.time),
    ]
    let all = members.map { JSONValue.Member(name: $0.key, value: $0.value) }
    return .object([first].compactMap(\.self) + all)
  }

  private func json(_ age: ReviewAge) -> JSONValue {
    let share = statistics.ages[age] ?? Share()
    return .object([
      "from": .integer(age.days.first), "to": .optional(age.days.last) { .integer($0) },
      "right": .integer(share.right), "all": .integer(share.all),
      "low": .optional(share.interval) { .number($0.lowerBound) },
      "high": .optional(share.interval) { .number($0.upperBound) },
    ])
  }

  private var gradesJSON: JSONValue {
    .object(
      ReviewPhase.allCases.map { phase in
        let grades = statistics.grades[phase] ?? Grades()
        return JSONValue.Member(
          name: "\(phase)",
          value: .object([
            "again": .integer(grades.again), "hard": .integer(grades.hard),
            "good": .integer(grades.good), "easy": .integer(grades.easy),
          ]))
      })
  }

  private var calibrationJSON: JSONValue {
    let calibration = knowledge.calibration
    return .object([
      "model": .string(model.name), "reviews": .integer(calibration.count),
      "log_loss": .optional(calibration.logLoss) { .number($0) },
      "rmse_bins": .optional(calibration.binError) { .number($0) },
      "bins": .array(
        calibration.bins.compactMap { bin in
          guard let expected = bin.expected else { return nil }
          return .object([
            "expected": .number(expected), "remembered": .integer(bin.remembered),
            "reviews": .integer(bin.count),
          ])
        }),
    ])
  }

  private static func json(_ histogram: Histogram) -> JSONValue {
    .object([
      "median": .optional(histogram.median) { .number($0) },
      "bins": .array(
        zip(histogram.bounds, histogram.counts).map { bound, count in
          .object(["from": .number(bound), "cards": .integer(count)])
        }),
    ])
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
