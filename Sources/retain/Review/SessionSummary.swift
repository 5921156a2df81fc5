import Decks
import Memory
import Study

/// What is said at the end of a session: how it went, what was hard, what comes.
struct SessionSummary {
  let session: Session
  let ended: Session.Next?
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
    case nil: say(SummaryWords.left.with(session.remaining.all))
    case .wait(let moment): say(SummaryWords.waiting.with(clockTime(moment)))
    case .done(.timeIsUp): say(SummaryWords.timeIsUp.with(session.remaining.all))
    case .done(.nothingLeft), .card:
      let left = overview.total.all
      if session.selection.mode == .cram {
        say(SummaryWords.crammed.wording, .good)
      } else if left > 0 {
        say(SummaryWords.portion.with(left), .good)
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

  /// `32 reviewed · 5:41 · 28 right (88 %; target 90 %)`.
  private var counts: Wording {
    let answers = session.answers
    let right = answers.filter { $0.rating != .again }.count
    let share = (right * 100 + answers.count / 2) / answers.count
    let time = TimeWords.stopwatch(
      milliseconds: Int(max(0, now.milliseconds - session.start.milliseconds)))
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
      + hard.prefix(3).compactMap { id, ratings in
        guard let card = session.library[id] else { return nil }
        let marks = String(ratings.map { $0 == .again ? "✗" : "✓" as Character })
        return StyledText("  \(marks)  ", .bad)
          + CardLine.text(card, width: width - 4 - marks.count)
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
