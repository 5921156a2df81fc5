/// What `reschedule` says.
enum RescheduleWords: Words {
  case nothing
  case moving
  case moved
  case wouldMove
  case pastExam

  var wording: Wording {
    switch self {
    case .nothing:
      Wording("Every card is promised for a day that would be chosen today.", "所有卡片的日期都和现在会安排的一致。")
    case .moving: Wording("Moving {1} {1|card|cards} …", "正在移动 {1} 张卡片……")
    case .moved:
      Wording(
        "{1} {1|card comes|cards come} earlier, {2} later. “u” in a review takes all of it back.",
        "{1} 张提前，{2} 张推后。复习时按 u 可以全部撤销。")
    case .wouldMove:
      Wording(
        "{1} {1|card|cards} would come earlier, {2} later. Nothing was changed.",
        "会有 {1} 张提前，{2} 张推后。什么都没有改动。")
    case .pastExam:
      Wording(
        "{1} {1|card is|cards are} promised for after the exam; “retain reschedule” brings them before it.",
        "有 {1} 张卡片排在考试之后；“retain reschedule”会把它们提到考试之前。")
    }
  }
}
