import Decks
import Study

/// The first screen: how much the day holds, by deck, and what to do next. It stays in the terminal's scrollback.
struct Home {
  let workspace: Workspace
  let overview: Overview
  private let streak: Int
  private let now: Moment

  /// So many decks are shown by name.
  private static let mostDecks = 30

  init(_ workspace: Workspace, _ context: Context) {
    self.workspace = workspace
    now = context.clock.now
    let settings = workspace.collection.settings
    overview = Overview(
      workspace.library, history: workspace.history, settings: settings,
      selection: Selection(languages: settings.studyLanguages(environment: context.environment)),
      at: now)
    streak = Statistics(workspace.library, history: workspace.history, at: now).streak
  }

  func lines(width: Int, language: Language) -> [StyledText] {
    func say(_ wording: Wording, _ style: Style = .plain) -> StyledText {
      StyledText(wording.text(in: language), style)
    }
    var lines = StyledText.row(summary(say), width: width)
    lines += deckLines(width: width)
    let busy = overview.decks.count { $0.all > 0 }
    if busy > Self.mostDecks {
      lines += say(HomeWords.moreDecks.with(busy - Self.mostDecks), .faint)
        .wrapped(to: width, indent: 2)
    }
    if overview.newInOtherLanguages > 0 {
      lines += say(HomeWords.otherLanguages.with(overview.newInOtherLanguages), .faint)
        .wrapped(to: width, indent: 2)
    }
    if workspace.library.cardCount == 0 {
      lines.append(say(HomeWords.noCards.wording))
    } else if overview.total.all > 0 {
      lines += say(HomeWords.keys.wording, .faint).wrapped(to: width)
    } else {
      lines += say(HomeWords.nothing.wording, .faint).wrapped(to: width)
    }
    return lines
  }

  /// `26 Nov · 24 due · 8 new · about 6 min · tomorrow 31 · streak 12`.
  private func summary(_ say: (Wording, Style) -> StyledText) -> [StyledText] {
    let day = now.day(rolloverHour: workspace.collection.settings.rolloverHour)
    let total = overview.total
    var parts = [
      say(Self.date(day), .strong),
      say(HomeWords.due.with(total.reviews + total.learning), .good),
      say(HomeWords.new.with(total.new), .accent),
    ]
    if total.all > 0 {
      parts.append(say(HomeWords.minutes.with(max(1, (overview.time + 30_000) / 60_000)), .plain))
    }
    parts.append(say(HomeWords.tomorrow.with(overview.tomorrow), .plain))
    if streak > 0 { parts.append(say(HomeWords.streak.with(streak), .plain)) }
    return parts
  }

  /// The decks that have something for today: `prices 9+3`, reviews and new cards, in columns.
  private func deckLines(width: Int) -> [StyledText] {
    let busy = overview.decks.indices.filter { overview.decks[$0].all > 0 }
    let cells = busy.prefix(Self.mostDecks).map { index in
      let counts = overview.decks[index]
      return StyledText(workspace.library.decks[index].name + " ")
        + StyledText("\(counts.reviews + counts.learning)", .good)
        + StyledText("+", .faint) + StyledText("\(counts.new)", .accent)
    }
    guard let widest = cells.map(\.width).max() else { return [] }
    let columns = max(1, (width - 2) / (widest + 3))
    return stride(from: 0, to: cells.count, by: columns).map { start in
      let row = cells[start..<min(start + columns, cells.count)]
      var line = StyledText()
      for (place, cell) in row.enumerated() { line = line.padded(to: place * (widest + 3)) + cell }
      return (StyledText("  ") + line).truncated(to: width)
    }
  }

  /// `Thu 26 Nov` or `11月26日 星期四`.
  private static func date(_ day: Day) -> Wording {
    let (_, month, number) = day.date
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let chinese: [Character] = ["一", "二", "三", "四", "五", "六", "日"]
    return Wording(
      "\(names[day.weekday - 1]) \(number) \(months[month - 1])",
      "\(month)月\(number)日 星期\(chinese[day.weekday - 1])")
  }
}
