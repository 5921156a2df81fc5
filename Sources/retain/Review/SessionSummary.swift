import Decks
import Memory
import Study

/// What is said at the end of a session: how it went, what was hard, what comes.
struct SessionSummary {
  let session: Session
  let ended: Session.Next?
  /// The log has lost answers, which was said above.
  let isLossy: Bool
  /// What the session's decks hold for today now.
  let overview: Overview
  let rolloverHour: Int
  let now: Moment

  /// - Parameter width: of the screen, for the lines that must not be broken.
  func lines(width: Int, language: Language) -> [StyledText] {
    var lines: [StyledText] = []
    func say(_ wording: Wording, _ style: Style = .plain) {
      lines.append(StyledText(wording.text(in: language), style))
    }
    if !session.answers.isEmpty {
      say(counts, .strong)
      lines += hardest(width: width, language)
    }
    switch ended {
    case nil where isLossy: break
    case nil: say(left(after: SummaryWords.saved.wording))
    case .wait(let moment): say(SummaryWords.waiting.with(clockTime(moment)))
    case .done(.timeIsUp): say(left(after: SummaryWords.timeIsUp.wording))
    case .done(.nothingLeft), .card:
      if session.selection.mode == .cram {
        say(SummaryWords.crammed.wording, .good)
      } else if overview.total.all > 0 {
        say(left(after: SummaryWords.portion.wording), .good)
      } else {
        say((session.answers.isEmpty ? SummaryWords.nothingDue : .done).wording, .good)
        if let next = overview.next { say(SummaryWords.next.with(next.minute)) }
      }
      if overview.overLimit > 0 { say(SummaryWords.overLimit.with(overview.overLimit)) }
    }
    if !session.answers.isEmpty, session.selection.mode != .cram {
      let statistics = Statistics(session.library, history: session.history, at: now)
      say(
        SummaryWords.tomorrow.with(
          overview.tomorrow, Sparkline.text(statistics.week), statistics.streak))
    }
    return lines
  }

  /// What the day still holds: what was not asked yet, and what was and comes back.
  private func left(after opening: Wording) -> Wording {
    let (counts, waiting) = (overview.total, overview.total.new + overview.total.reviews)
    let left: Wording? =
      switch (waiting, counts.learning) {
      case (0, 0): nil
      case (_, 0): SummaryWords.left.with(waiting)
      case (0, _): SummaryWords.comingBack.with(counts.learning)
      default: SummaryWords.leftAndComingBack.with(waiting, counts.learning)
      }
    return left.map { opening.followed(by: $0) } ?? opening
  }

  /// `32 reviewed · 5:41 · 28 right (88 %; target 90 %)`, the time from question to grade as in the statistics.
  private var counts: Wording {
    let answers = session.answers
    let right = answers.filter { $0.rating != .again }.count
    let share = (right * 100 + answers.count / 2) / answers.count
    let time = TimeWords.stopwatch(
      milliseconds: answers.reduce(0) { $0 + max(0, $1.milliseconds) })
    let target = Int((session.settings.deck.desiredRetention * 100).rounded())
    return SummaryWords.counts.with(answers.count, time, right, share, target)
  }

  /// The cards that were forgotten most, with their grades: `✗✗✓`.
  private func hardest(width: Int, _ language: Language) -> [StyledText] {
    var grades: [CardID: [Rating]] = [:]
    for answer in session.answers { grades[answer.card, default: []].append(answer.rating) }
    let hard = grades.filter { $0.value.contains(.again) }
      .sorted { left, right in
        let (l, r) = (left.value.count { $0 == .again }, right.value.count { $0 == .again })
        return (r, left.key) < (l, right.key)
      }
    guard !hard.isEmpty else { return [] }
    return [StyledText(SummaryWords.hardest.wording.text(in: language))]
      + hard.prefix(3).flatMap { id, ratings -> [StyledText] in
        guard let card = session.library[id] else { return [] }
        let marks = String(ratings.map { $0 == .again ? "✗" : "✓" as Character })
        return CardLine.wrapped(card, behind: StyledText("  \(marks)  ", .bad), width: width)
      }
  }

  private func clockTime(_ moment: Moment) -> String {
    String(moment.description.dropFirst(11).prefix(5))
  }
}

extension Statistics {
  /// Cards promised for each of the seven days after this one.
  var week: [Int] { (1...7).map { forecast.indices.contains($0) ? forecast[$0] : 0 } }
}
