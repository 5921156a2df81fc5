/// What statistics say.
enum StatisticsWords: Words {
  case today
  case todayText
  case streak
  case streakText
  case week
  case month
  case pastText
  case retention
  case retentionText
  case shareText
  case noShare
  case grades
  case gradesText
  case cards
  case cardsText
  case forecast
  case forecastText
  case leeches
  case leechText
  case noAnswers
  case deck
  case kind
  case reviewed
  case right
  case time

  var wording: Wording {
    switch self {
    case .today: Wording("Today", "今天")
    case .todayText: Wording("{1} answered · {2} · {3} new", "答了 {1} 张 · {2} · 新 {3} 张")
    case .streak: Wording("Streak", "连续")
    case .streakText: Wording("{1} {1|day|days} · longest {2}", "{1} 天 · 最长 {2} 天")
    case .week: Wording("7 days", "7 天")
    case .month: Wording("30 days", "30 天")
    case .pastText: Wording("{1}  {2} answered · {3}", "{1}  答了 {2} 张 · {3}")
    case .retention: Wording("Remembered", "记得")
    case .retentionText:
      Wording(
        "young {1} · mature {2} · target {3} %", "较新 {1} · 成熟 {2} · 目标 {3} %")
    case .shareText: Wording("{1} % of {2} ({3}–{4} %)", "{1} %，共 {2} 次（{3}–{4} %）")
    case .noShare: Wording("not tested yet", "还没有数据")
    case .grades: Wording("Grades", "评分")
    case .gradesText:
      Wording(
        "forgot {1} % · with effort {2} % · good {3} % · easy {4} %",
        "忘了 {1} % · 想了想 {2} % · 记得 {3} % · 很容易 {4} %")
    case .cards: Wording("Cards", "卡片")
    case .cardsText:
      Wording(
        "{1}: {2} new · {3} learning · {4} young · {5} mature · {6} suspended",
        "{1}：新 {2} · 学习中 {3} · 较新 {4} · 成熟 {5} · 暂停 {6}")
    case .forecast: Wording("To come", "将要复习")
    case .forecastText: Wording("today {1}  {2}  {3} in 30 days", "今天 {1}  {2}  30 天共 {3}")
    case .leeches: Wording("Leeches", "难记")
    case .leechText:
      Wording("{1}: “retain find is:leech” shows them", "{1} 张：“retain find is:leech”可以查看")
    case .noAnswers:
      Wording("Nothing was answered yet: “retain review” begins.", "还没有答过：“retain review”开始复习。")
    case .deck: Wording("deck", "卡组")
    case .kind: Wording("kind", "类型")
    case .reviewed: Wording("answered", "答题")
    case .right: Wording("remembered", "记得")
    case .time: Wording("time", "时间")
    }
  }
}
