/// What `find` and the commands on cards say.
enum FindWords: Words {
  case unknownState
  case nothing
  case found
  case suspended
  case resumed
  case reset
  case rejected
  case restored
  case notRejected
  case inNoDeck
  case noneRejected
  case rejectedElsewhere
  case relinked
  case notInHistory
  case sameCard

  var wording: Wording {
    switch self {
    case .unknownState: Wording("is:{1} is no state; there are {2}.", "没有 is:{1} 这种状态；可以用 {2}。")
    case .nothing: Wording("No card fits.", "没有符合的卡片。")
    case .found: Wording("{1} {1|card|cards}", "{1} 张卡片")
    case .suspended: Wording("Suspended: {1}", "已暂停：{1}")
    case .resumed: Wording("Asked again from now on: {1}", "恢复提问：{1}")
    case .reset: Wording("New again, its history stays: {1}", "重新开始，历史保留：{1}")
    case .rejected: Wording("Rejected, never asked or generated again: {1}", "已弃用，不再提问或生成：{1}")
    case .restored: Wording("Back again: {1}", "已恢复：{1}")
    case .notRejected: Wording("Not rejected, so nothing to restore: {1}", "没有弃用，不需要恢复：{1}")
    case .inNoDeck: Wording("{1}  rejected {2}, in no deck", "{1}  {2} 弃用，不在任何卡组里")
    case .noneRejected: Wording("No card is rejected.", "没有弃用的卡片。")
    case .rejectedElsewhere:
      Wording(
        "{1} rejected {1|card is|cards are} in no deck: “retain restore” lists all.",
        "另有 {1} 张弃用的卡片不在任何卡组里：“retain restore”会全部列出。")
    case .relinked: Wording("{2} carries on the history of {1}.", "{2} 接续 {1} 的历史。")
    case .notInHistory: Wording("The log knows no card “{1}”.", "记录里没有卡片“{1}”。")
    case .sameCard: Wording("Both are the same card.", "这是同一张卡片。")
    }
  }
}
