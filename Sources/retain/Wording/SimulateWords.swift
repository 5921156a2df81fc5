/// What `simulate` says.
enum SimulateWords: Words {
  case nothing
  case opening
  case retention
  case reviews
  case minutes
  case known
  case minutesPerCard
  case chart
  case cheapest
  case honest
  case badDays

  var wording: Wording {
    switch self {
    case .nothing:
      Wording(
        "There are no cards to look ahead with; “retain generate” or “retain import” brings some.",
        "还没有卡片，无从预测；可以先用“retain generate”或“retain import”加入一些。")
    case .opening:
      Wording(
        "The coming {1} {1|day|days} with {2} cards in review and {3} new, {4} new a day:",
        "今后 {1} 天，复习中的卡片 {2} 张，新卡片 {3} 张，每天学 {4} 张：")
    case .retention: Wording("retention", "目标保持率")
    case .reviews: Wording("reviews/day", "每天复习")
    case .minutes: Wording("min/day", "每天分钟")
    case .known: Wording("known", "记得")
    case .minutesPerCard: Wording("min/known", "分钟/张")
    case .chart: Wording("Minutes a day at {1}, month by month:", "保持率 {1} 时每月的每日分钟数：")
    case .cheapest:
      Wording("{1} costs the least time for each card that is known.", "{1} 时，每张记得的卡片花的时间最少。")
    case .honest:
      Wording(
        "Simulated from the model; life differs, the comparison holds.", "按模型推演；实际会有出入，但比较是可靠的。")
    case .badDays:
      Wording("--days is from 1 to 3650, not {1}.", "--days 在 1 到 3650 之间，不能是 {1}。")
    }
  }
}
