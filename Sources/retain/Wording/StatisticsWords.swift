/// What the head of the statistics says.
enum StatisticsWords: Words {
  case today
  case todayText
  case streak
  case streakText
  case week
  case month
  case pastText
  case total
  case totalText
  case retention
  case shareText
  case noShare
  case known
  case knownText
  case cards
  case cardsText
  case forecast
  case forecastText
  case noAnswers
  case tileToday
  case tileStreak
  case tileTotal
  case tileRetention
  case tileKnown
  case tileForecast
  case badDay
  case dayForm
  case emptySpan
  case page
  case weekdays
  case months

  var wording: Wording {
    switch self {
    case .today: Wording("Today", "今天")
    case .todayText: Wording("{1} answered · {2} · {3} new", "答了 {1} 张 · {2} · 新 {3} 张")
    case .streak: Wording("Streak", "连续")
    case .streakText: Wording("{1} {1|day|days} · longest {2}", "{1} 天 · 最长 {2} 天")
    case .week: Wording("7 days", "7 天")
    case .month: Wording("30 days", "30 天")
    case .pastText: Wording("{1} answered · {2}", "答了 {1} 张 · {2}")
    case .total: Wording("In all", "总计")
    case .totalText:
      Wording("{1} answered · {2} · on {3} {3|day|days}", "答了 {1} 张 · {2} · 共 {3} 天")
    case .retention: Wording("Remembered", "记得")
    case .shareText:
      Wording("{1} % of {2} ({3}–{4} %) · target {5} %", "{1} %，共 {2} 次（{3}–{4} %）· 目标 {5} %")
    case .noShare: Wording("not tested yet", "还没有数据")
    case .known: Wording("Known", "掌握")
    case .knownText: Wording("{1} of {2} begun", "已开始的 {2} 张中的 {1} 张")
    case .cards: Wording("Cards", "卡片")
    case .cardsText:
      Wording(
        "{1}: {2} new · {3} learning · {4} young · {5} mature · {6} suspended",
        "{1}：新 {2} · 学习中 {3} · 较新 {4} · 成熟 {5} · 暂停 {6}")
    case .forecast: Wording("To come", "将要复习")
    case .forecastText: Wording("today {1} · {2} in 30 days", "今天 {1} · 30 天共 {2}")
    case .noAnswers:
      Wording("Nothing was answered yet: “retain review” begins.", "还没有答过：“retain review”开始复习。")
    case .tileToday: Wording("answers in {1}, {2} new cards", "次答题，用时 {1}，新卡片 {2} 张")
    case .tileStreak: Wording("{1|day|days}, the longest {2}", "天，最长 {2} 天")
    case .tileTotal: Wording("answers in {1} hours on {2} {2|day|days}", "次答题，{1} 小时，共 {2} 天")
    case .tileRetention:
      Wording("{1}–{2} % with 95 % confidence, target {3} %", "95 % 区间 {1}–{2} %，目标 {3} %")
    case .tileKnown: Wording("of {1} cards begun, {2} in all", "张，已开始 {1} 张，总共 {2} 张")
    case .tileForecast: Wording("cards today, {1} in 30 days", "张今天到期，30 天共 {1} 张")
    case .badDay: Wording("“{1}” is no day for --{2}.", "--{2} 不认识“{1}”这个日期。")
    case .dayForm: Wording("A day is written like 2026-11-25.", "日期写成 2026-11-25 这样。")
    case .emptySpan:
      Wording("--since {1} is after --until {2}.", "--since {1} 晚于 --until {2}。")
    case .page: Wording("Wrote {1} ({2} KB). Open it in a browser.", "已写入 {1}（{2} KB），可用浏览器打开。")
    case .weekdays: Wording("Mo Tu We Th Fr Sa Su", "一 二 三 四 五 六 日")
    case .months:
      Wording(
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月")
    }
  }

  static let headLabels: [StatisticsWords] = [
    .today, .streak, .week, .month, .total, .retention, .known, .cards, .forecast,
  ]

  /// A short name; 1 is Monday.
  static func weekday(_ number: Int) -> Wording { weekdays.word(number) }

  /// A short name; 1 is January.
  static func month(_ number: Int) -> Wording { months.word(number) }

  /// One of several words, counted from 1.
  private func word(_ number: Int) -> Wording {
    func word(_ text: String) -> String { String(text.split(separator: " ")[number - 1]) }
    return Wording(word(wording.english), word(wording.chinese))
  }
}
