/// Titles, captions, columns and labels of the figures that `stats` shows.
enum FigureWords: Words {
  case calendarTitle
  case calendarCaption
  case activityTitle
  case activityByDay
  case activityByWeek
  case activityByMonth
  case activityByYear
  case retentionTitle
  case retentionCaption
  case sharesCaption
  case byDeckTitle
  case byKindTitle
  case byAgeTitle
  case overTimeTitle
  case forecastTitle
  case forecastCaption
  case knownTitle
  case knownCaption
  case stabilityTitle
  case stabilityCaption
  case difficultyTitle
  case difficultyCaption
  case retrievabilityTitle
  case retrievabilityCaption
  case cardsTitle
  case cardsCaption
  case hoursTitle
  case hoursCaption
  case gradesTitle
  case gradesCaption
  case calibrationTitle
  case calibrationCaption
  case leechesTitle
  case leechesCaption
  case confusionsTitle
  case confusionsCaption
  case day
  case week
  case month
  case year
  case answered
  case new
  case minutes
  case daysWithAnswers
  case remembered
  case of
  case sure
  case what
  case deck
  case kind
  case interval
  case promised
  case simulated
  case known
  case begun
  case count
  case range
  case hour
  case phase
  case forgot
  case effort
  case good
  case easy
  case expected
  case actual
  case card
  case lapses
  case reviews
  case other
  case times
  case all
  case young
  case mature
  case learning
  case relearning
  case newCards
  case suspended
  case rejected
  case today
  case sum
  case others
  case upTo
  case between
  case from
  case percentBetween
  case under
  case pageTitle
  case pageOf
  case table
  case target
  case perfect
  case answersAxis
  case minutesAxis
  case cardsAxis
  case shareAxis
  case expectedAxis
  case less
  case more
  case madeBy
  case squareText
  case noneYet
  case fewDays
  case spanText
  case sinceText
  case untilText

  var wording: Wording {
    switch self {
    case .calendarTitle: Wording("The last year, day by day", "过去一年，逐日")
    case .calendarCaption:
      Wording(
        "The darker, the more was answered; each shade holds a quarter of the days with answers.",
        "颜色越深，答得越多；每种颜色各占有复习的日子的四分之一。")
    case .activityTitle: Wording("Answers and time", "答题与时间")
    case .activityByDay: Wording("For each day.", "按天统计。")
    case .activityByWeek: Wording("For each week, from Monday.", "按周统计，从周一算起。")
    case .activityByMonth: Wording("For each month.", "按月统计。")
    case .activityByYear: Wording("For each year.", "按年统计。")
    case .retentionTitle: Wording("Remembered", "记得的比例")
    case .retentionCaption:
      Wording(
        "Reviews after an interval of days; your target is {1} %. The true share lies in the range with 95 % confidence.",
        "只算隔天的复习；目标是 {1} %。真实比例有 95 % 的把握落在区间内。")
    case .sharesCaption: Wording("Counted in the same way.", "统计方法同上。")
    case .byDeckTitle: Wording("Remembered, by deck", "记得的比例，按卡组")
    case .byKindTitle: Wording("Remembered, by kind of fact", "记得的比例，按知识类型")
    case .byAgeTitle: Wording("Remembered, by days since the last review", "记得的比例，按间隔天数")
    case .overTimeTitle: Wording("Remembered, over time", "记得的比例，随时间变化")
    case .forecastTitle: Wording("What comes", "接下来")
    case .forecastCaption:
      Wording(
        "Promised: cards due on that day as things stand; what is overdue counts today. Simulated: reviews and new cards with your limits and habits, {1} new and {2} reviews a day at most.",
        "已约定：目前约在那天的卡片，逾期的算在今天。推演：按你的上限和习惯，每天最多 {1} 张新卡片、{2} 次复习。")
    case .knownTitle: Wording("What you know", "记得多少")
    case .knownCaption:
      Wording(
        "Cards expected to be remembered at the end of each day, of those begun: the sum of their probabilities by {1}. Now {2} of {3}.",
        "每天结束时预计记得的卡片（按 {1} 的概率相加）和已开始的卡片。现在是 {3} 张中的 {2} 张。")
    case .stabilityTitle: Wording("Stability", "稳定性")
    case .stabilityCaption:
      Wording(
        "Cards by the time until recall is expected to fall to 90 %. Half of them last {1} or longer.",
        "卡片按记得的概率降到 90 % 所需的时间分布。一半的卡片不短于 {1}。")
    case .difficultyTitle: Wording("Difficulty", "难度")
    case .difficultyCaption:
      Wording(
        "Cards by difficulty, from 1 (easy) to 10 (hard). Half of them are at {1} or above.",
        "卡片按难度分布，1 最易，10 最难。一半的卡片不低于 {1}。")
    case .retrievabilityTitle: Wording("Recall now", "此刻记得的概率")
    case .retrievabilityCaption:
      Wording(
        "Cards by the probability that you remember them now. Half of them are at {1} % or above.",
        "卡片按此刻记得的概率分布。一半的卡片不低于 {1} %。")
    case .cardsTitle: Wording("Cards", "卡片")
    case .cardsCaption:
      Wording(
        "Young cards were promised for less than 21 days, mature ones for 21 days or more.",
        "较新：约定的间隔不到 21 天；成熟：21 天或更长。")
    case .hoursTitle: Wording("Hours of the day", "一天中的时段")
    case .hoursCaption: Wording("By the clock where you were.", "按你所在地的时间。")
    case .gradesTitle: Wording("Grades", "评分")
    case .gradesCaption:
      Wording("How often each grade was given, by what the review found.", "各种评分的比例，按卡片当时的阶段。")
    case .calibrationTitle: Wording("Prediction and truth", "预测与实际")
    case .calibrationCaption:
      Wording(
        "Of the reviews for which {1} expected a recall, so many were remembered. Log loss {2}, RMSE {3}, over {4} reviews; smaller is better.",
        "{1} 预计的概率，与实际记得的比例。对数损失 {2}，均方根误差 {3}，共 {4} 次复习；越小越好。")
    case .leechesTitle: Wording("Cards that do not stick", "老是记不住的卡片")
    case .leechesCaption:
      Wording(
        "Forgotten most often after they had been learned. Rewording or splitting them helps more than repeating: “retain edit CARD”.",
        "学会之后忘得最多。改写或拆开比反复背更有用：“retain edit CARD”。")
    case .confusionsTitle: Wording("Mixed up", "容易混淆")
    case .confusionsCaption:
      Wording("The answer of one was typed for the other.", "把其中一张的答案写到了另一张上。")
    case .day: Wording("day", "日期")
    case .week: Wording("week of", "周")
    case .month: Wording("month", "月份")
    case .year: Wording("year", "年份")
    case .answered: Wording("answered", "答题")
    case .new: Wording("new", "新学")
    case .minutes: Wording("time", "时间")
    case .daysWithAnswers: Wording("days", "天数")
    case .remembered: Wording("remembered", "记得")
    case .of: Wording("of", "次数")
    case .sure: Wording("95 % sure", "95 % 区间")
    case .what: Wording("cards", "卡片")
    case .deck: Wording("deck", "卡组")
    case .kind: Wording("kind", "类型")
    case .interval: Wording("days", "间隔天数")
    case .promised: Wording("promised", "已约定")
    case .simulated: Wording("simulated", "推演")
    case .known: Wording("known", "记得")
    case .begun: Wording("begun", "已开始")
    case .count: Wording("cards", "卡片")
    case .range: Wording("range", "范围")
    case .hour: Wording("hour", "时段")
    case .phase: Wording("phase", "阶段")
    case .forgot: Wording("forgot", "忘了")
    case .effort: Wording("with effort", "想了想")
    case .good: Wording("good", "记得")
    case .easy: Wording("easy", "很容易")
    case .expected: Wording("expected", "预计")
    case .actual: Wording("remembered", "实际记得")
    case .card: Wording("card", "卡片")
    case .lapses: Wording("forgotten", "忘记")
    case .reviews: Wording("reviews", "复习")
    case .other: Wording("the other one", "另一张")
    case .times: Wording("times", "次数")
    case .all: Wording("all", "全部")
    case .young: Wording("young", "较新")
    case .mature: Wording("mature", "成熟")
    case .learning: Wording("learning", "学习中")
    case .relearning: Wording("relearning", "重新学习")
    case .newCards: Wording("new", "新卡片")
    case .suspended: Wording("suspended", "暂停")
    case .rejected: Wording("rejected", "已弃用")
    case .today: Wording("today", "今天")
    case .sum: Wording("{1} days", "{1} 天合计")
    case .others: Wording("{1} others", "其他 {1} 个")
    case .upTo: Wording("up to {1}", "不超过 {1}")
    case .between: Wording("{1}–{2}", "{1}–{2}")
    case .from: Wording("{1} and more", "{1} 以上")
    case .percentBetween: Wording("{1}–{2} %", "{1}–{2} %")
    case .under: Wording("under {1}", "{1} 以内")
    case .pageTitle: Wording("Progress", "学习进度")
    case .pageOf: Wording("Progress on {1}", "{1} 的学习进度")
    case .table: Wording("Table", "表格")
    case .target: Wording("target {1} %", "目标 {1} %")
    case .perfect: Wording("prediction = truth", "预测 = 实际")
    case .answersAxis: Wording("answers", "答题数")
    case .minutesAxis: Wording("minutes", "分钟")
    case .cardsAxis: Wording("cards", "卡片数")
    case .shareAxis: Wording("remembered, %", "记得，%")
    case .expectedAxis: Wording("expected, %", "预计，%")
    case .less: Wording("less", "少")
    case .more: Wording("more", "多")
    case .madeBy:
      Wording("Made by Retain on {1}. Nothing on this page leaves it.", "Retain 制作于 {1}。本页不发送任何数据。")
    case .squareText: Wording("{1}: {2}", "{1}：{2}")
    case .noneYet:
      Wording(
        "Nothing was answered yet. These figures fill with the first review.",
        "还没有答过题。第一次复习后，这里就会有数字。")
    case .fewDays:
      Wording(
        "{1} {1|day|days} with answers so far; shares and curves say more after a few weeks.",
        "目前只有 {1} 天的记录；几个星期后，比例和曲线更有意义。")
    case .spanText: Wording("Answers from {1} to {2} only.", "只统计 {1} 至 {2} 的答题。")
    case .sinceText: Wording("Answers since {1} only.", "只统计 {1} 起的答题。")
    case .untilText: Wording("Answers until {1} only.", "只统计 {1} 止的答题。")
    }
  }
}
