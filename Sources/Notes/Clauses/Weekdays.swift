/// The names of the days of the week as people write them, for word lists.
enum Weekdays {
  static let english =
    "mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday"
  static let chinese = "周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天"
}
