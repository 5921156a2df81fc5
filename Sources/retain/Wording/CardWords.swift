/// What is said about one card.
enum CardWords: Words {
  case fromNote
  case isNew
  case isSuspended
  case isRejected
  case isFlagged
  case due
  case memory
  case strength
  case alternatives
  case counts

  var wording: Wording {
    switch self {
    case .fromNote: Wording("from the note {1}", "出自笔记 {1}")
    case .isNew: Wording("New: not asked yet.", "新卡片，还没问过。")
    case .isSuspended: Wording("Suspended: not asked until it is resumed.", "已暂停，恢复前不再提问。")
    case .isRejected: Wording("Rejected: neither asked nor generated again.", "已弃用，不再提问，也不再生成。")
    case .isFlagged: Wording("Flagged to be mended.", "已标记，等待修改。")
    case .due: Wording("Promised for {1}.", "约定：{1}。")
    case .memory:
      Wording("Recall now {1} %, target {2} %.", "现在记得的可能是 {1} %，目标 {2} %。")
    case .strength:
      Wording(
        "Recall falls to 90 % in {1} {1|day|days}. Difficulty {2} of 10.",
        "复习后 {1} 天降到 90 %。难度 {2}（满分 10）。")
    case .alternatives: Wording("An answer now leads to:", "现在回答会得到：")
    case .counts:
      Wording("{1} {1|review|reviews}, forgotten {2} {2|time|times}.", "复习 {1} 次，忘记 {2} 次。")
    }
  }
}
