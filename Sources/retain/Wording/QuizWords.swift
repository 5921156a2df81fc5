/// What the quiz says.
enum QuizWords: Words {
  case chooseHint
  case typeHint
  case orderHint
  case right
  case wrong
  case inPlace
  case goOn
  case score
  case moreWrong
  case reviewWrong
  case noQuestions
  case noQuestionsNext
  case unknownKind

  var wording: Wording {
    switch self {
    case .chooseHint: Wording("1 to 4 chooses · q leaves", "按 1 到 4 选择 · q 离开")
    case .typeHint: Wording("Type the answer, then Enter · Esc leaves", "键入答案后按回车 · Esc 离开")
    case .orderHint:
      Wording("Type the numbers in the right order: 3 1 2 · Esc leaves", "按正确顺序输入编号：3 1 2 · Esc 离开")
    case .right: Wording("Right ✓", "对 ✓")
    case .wrong: Wording("Wrong ✗", "错 ✗")
    case .inPlace: Wording("{1} of {2} in place ✗", "{2} 个里有 {1} 个位置对 ✗")
    case .goOn: Wording("Any key goes on · q leaves", "按任意键继续 · q 离开")
    case .score: Wording("{1} of {2} right", "{2} 题答对 {1} 题")
    case .moreWrong: Wording("  … and {1} more", "  ……还有 {1} 张")
    case .reviewWrong:
      Wording("review the {1} wrong {1|one|ones} now", "现在复习答错的 {1} 张")
    case .noQuestions: Wording("These decks give no {1} questions.", "这些卡组出不了“{1}”题。")
    case .noQuestionsNext:
      Wording(
        "Choice needs answers of one kind, order needs lists; “quiz --kind typed” works with every card.",
        "选择题要有同类答案，排序题要有列表；“quiz --kind typed”适用于所有卡片。")
    case .unknownKind: Wording("“{1}” is no kind of quiz; there are {2}.", "没有“{1}”这种测验，可以用 {2}。")
    }
  }
}
