/// What is said about typed answers.
enum TypedWords: Words {
  case hint
  case right
  case near
  case off
  case wrong
  case nothing
  case keys
  case keysShort
  case lineHint
  case accepted
  case lineKeys

  var wording: Wording {
    switch self {
    case .hint: Wording("Type the answer, then Enter · Esc leaves", "键入答案后按回车 · Esc 离开")
    case .right: Wording("{1} ✓", "{1} ✓")
    case .near: Wording("Nearly: {1}", "差一点：{1}")
    case .off: Wording("{1} ✗ off by {2} %", "{1} ✗ 差 {2} %")
    case .wrong: Wording("{1} ✗", "{1} ✗")
    case .nothing: Wording("Nothing typed.", "没有键入。")
    case .keys:
      Wording(
        "Space {1} · = mine is right too · u undo · ? keys · q", "空格 {1} · = 我的也对 · u 撤销 · ? 按键 · q"
      )
    case .keysShort: Wording("Space {1} · = right too · ? · q", "空格 {1} · = 也对 · ? · q")
    case .lineHint:
      Wording("Type the answer; an empty line shows it.", "键入答案；空行直接看答案。")
    case .accepted: Wording("“{1}” counts as right from now on.", "以后“{1}”也算对。")
    case .lineKeys:
      Wording("Enter: {1} · = mine is right too", "回车：{1} · = 我的也对")
    }
  }
}
