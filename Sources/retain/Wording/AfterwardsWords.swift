/// What is offered when a session is over.
enum AfterwardsWords: Words {
  case new
  case more
  case ahead
  case cram
  case quiz
  case enough

  var wording: Wording {
    switch self {
    case .more: Wording("{1} more {1|review|reviews}", "再复习 {1} 张")
    case .new: Wording("{1} more new", "再学 {1} 张新的")
    case .ahead: Wording("{1} ahead of time", "提前复习 {1} 张")
    case .cram: Wording("practise {1} forgotten", "练习忘记的 {1} 张")
    case .quiz: Wording("quiz on {1|it|them}", "测验忘记的")
    case .enough: Wording("Enter: enough", "回车：够了")
    }
  }
}
