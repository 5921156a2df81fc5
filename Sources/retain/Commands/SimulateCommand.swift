import Study

extension Command {
  static let simulate = Command(
    "simulate", in: .memory,
    options: [.newPerDay, .days, .json],
    summary: Wording("the coming year at several retentions", "推演不同保持率下的未来一年"),
    details: Wording(
      """
      From where your cards stand today, with your limits, grades and pace: how many reviews and minutes a day
      several desired retentions would cost, and how many cards you would know at the end.
      """,
      """
      从卡片今天的状态出发，按你的上限、评分习惯和速度推演：不同的目标保持率每天要复习多少次、多少分钟，
      最后记得多少张。
      """)
  ) { context in
    let days = try context.arguments.number(.days) ?? 365
    guard (1...3650).contains(days) else {
      throw Failure.wrongUsage(SimulateWords.badDays.with(days))
    }
    let forecast = Forecast(
      try context.workspace(), days: days, newPerDay: try context.arguments.number(.newPerDay),
      at: context.clock.now, seed: context.globals.seed ?? 1)
    guard let forecast else {
      context.say(SimulateWords.nothing.wording)
      return
    }
    if context.arguments.has(.json) {
      context.output.data(forecast.json.text + "\n")
    } else {
      forecast.print(to: context)
    }
  }
}

extension Option {
  fileprivate static let newPerDay = Option(
    "new", "N", .number, Wording("N new cards a day", "每天 N 张新卡片"))
  fileprivate static let days = Option(
    "days", "N", .number, Wording("look N days ahead (365)", "推演 N 天（365）"))
}
