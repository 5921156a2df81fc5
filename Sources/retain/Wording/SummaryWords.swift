/// What is said when a session ends.
enum SummaryWords: Words {
  case counts
  case hardest
  case saved
  case left
  case comingBack
  case leftAndComingBack
  case waiting
  case timeIsUp
  case done
  case nothingDue
  case next
  case overLimit
  case crammed
  case portion
  case tomorrow

  var wording: Wording {
    switch self {
    case .counts:
      Wording(
        "{1} reviewed · {2} · {3} right ({4} %; target {5} %)",
        "复习 {1} 张 · {2} · 记得 {3} 张（{4} %，目标 {5} %）")
    case .hardest: Wording("Hardest:", "最难的：")
    case .saved: Wording("Everything is saved.", "都已保存。")
    case .left: Wording("{1} {1|is|are} left for today.", "今天还剩 {1} 张。")
    case .comingBack: Wording("{1} {1|comes|come} back today.", "今天还有 {1} 张会再问。")
    case .leftAndComingBack:
      Wording(
        "{1} {1|is|are} left for today, and {2} {2|comes|come} back.",
        "今天还剩 {1} 张，另有 {2} 张会再问。")
    case .waiting: Wording("The next card comes back at {1}.", "下一张卡片 {1} 再问。")
    case .timeIsUp: Wording("Time is up.", "时间到。")
    case .done: Wording("Done for today ✓", "今天的复习完成了 ✓")
    case .nothingDue: Wording("Nothing is due ✓", "没有要复习的 ✓")
    case .next: Wording("Next: {1}.", "下一次：{1}。")
    case .overLimit:
      Wording(
        "{1} more {1|is|are} due beyond today’s limit.", "另有 {1} 张到期，超出今天的上限。")
    case .crammed:
      Wording("Practised; nothing was rescheduled.", "练习完成，复习安排没有变。")
    case .portion: Wording("Done.", "完成。")
    case .tomorrow:
      Wording(
        "Tomorrow {1} · the week {2} · {3} {3|day|days} in a row", "明天 {1} 张 · 一周 {2} · 连续 {3} 天")
    }
  }
}
