/// What `check` finds.
enum CheckWords: Words {
  case counts
  case fine
  case problems
  case more
  case sameFront
  case differentAnswers
  case orphan
  case carriedOver
  case proposed
  case carriedOverCount
  case proposedCount
  case noteGone
  case stale
  case idsWritten
  case allIDsWritten
  case accepted
  case cacheRenewed

  var wording: Wording {
    switch self {
    case .counts:
      Wording(
        "{1} {1|deck|decks}, {2} {2|card|cards}, {3} {3|event|events} read.",
        "共读取 {1} 个卡组、{2} 张卡片、{3} 条记录。")
    case .fine: Wording("All is well.", "一切正常。")
    case .accepted:
      Wording(
        "{1}: what is missing is not spoken of any more; a backup or another device may still have it.",
        "{1}：缺少的内容以后不再提醒；备份或其他设备上可能还有。")
    case .cacheRenewed:
      Wording(
        "What Retain had kept to open faster did not match your decks and log. It was thrown away; nothing of yours is lost.",
        "为加快启动而保存的数据与卡组和记录不一致，已丢弃；你的卡组和记录没有任何损失。")
    case .problems:
      Wording(
        "{1} {1|place needs|places need} your hand; everything else is in use.",
        "有 {1} 处需要处理，其余都能正常使用。")
    case .more: Wording("… and {1} more like these.", "……还有 {1} 处类似的。")
    case .sameFront:
      Wording(
        "{1}: asks the same as {2}; it is asked once. Remove one of them if you like.",
        "{1}：和 {2} 问的一样，只会问一次；可以删掉一张。")
    case .differentAnswers:
      Wording(
        "{1}: asks the same as {2}, but its answer is “{3}”, not “{4}”; only the first is asked. Correct one, or ask something else.",
        "{1}：和 {2} 问的一样，答案却是“{3}”而不是“{4}”，只会问前一张；请改正其中一张，或换个问法。")
    case .orphan:
      Wording(
        "{1}: {2} {2|review waits|reviews wait} for a card that is in no deck. Bring it back, or “retain relink {1} CARD”.",
        "{1}：有 {2} 次复习找不到卡片。把卡片放回来，或用“retain relink {1} 卡片编号”。")
    case .carriedOver:
      Wording("“{1}” is “{2}” now; its progress came along.", "“{1}”现在是“{2}”，进度已接上。")
    case .proposed:
      Wording(
        "“{1}” may be “{2}” now. If so: retain relink {3} {4}",
        "“{1}”现在可能是“{2}”。如果是：retain relink {3} {4}")
    case .carriedOverCount:
      Wording(
        "{1} {1|card was|cards were} edited since; progress came along.",
        "有 {1} 张卡片改过，进度已接上。")
    case .proposedCount:
      Wording(
        "{1} new {1|card looks|cards look} like one that you know; “retain check” shows what to do.",
        "有 {1} 张新卡片很像学过的；“retain check”会说明怎么处理。")
    case .noteGone:
      Wording(
        "{1}: this note is gone; {2} {2|card came|cards came} from it, see {3}.",
        "{1}：这份笔记不见了，{2} 张卡片出自它，见 {3}。")
    case .stale:
      Wording(
        "{1}: {2} no longer says this: “{3}”. No longer true? retain reject {4}",
        "{1}：{2} 里已经没有这句话：“{3}”。不再成立的话：retain reject {4}")
    case .idsWritten:
      Wording(
        "Wrote {1} {1|id|ids} into {2} {2|deck|decks}. No id changed.",
        "已在 {2} 个卡组里写入 {1} 个编号，编号都没有变。")
    case .allIDsWritten:
      Wording("Every card has its id in its deck already.", "每张卡片的编号都已经写在卡组里了。")
    }
  }
}
