/// What triage says.
enum TriageWords: Words {
  case card
  case keys
  case edit
  case noCard
  case manyCards
  case line
  case brokenKeys

  var wording: Wording {
    switch self {
    case .card: Wording("{1} of {2} · {3} · taken {4}", "{1}/{2} · {3} · 已收下 {4} 张")
    case .keys:
      Wording(
        """
        a take it (Enter)
        e edit
        s not now
        n never
        r take all {1} left of this note
        q stop, all others wait
        """,
        """
        a 收下（回车）
        e 修改
        s 这次跳过
        n 永不要
        r 收下这篇笔记余下的 {1} 张
        q 到此为止，其余以后再说
        """)
    case .edit:
      Wording(
        "Write the card like above, and an empty line behind it.", "请按上面的格式写卡片，最后输入一个空行。")
    case .noCard:
      Wording(
        "There is no card in it: a card begins with Q:, B:, C: or L: at the start of a line.",
        "里面没有卡片：卡片要以行首的 Q:、B:、C: 或 L: 开头。")
    case .manyCards:
      Wording("There are {1} cards in it; leave one.", "里面有 {1} 张卡片；请只留一张。")
    case .line: Wording("Line {1}: {2}", "第 {1} 行：{2}")
    case .brokenKeys:
      Wording(
        """
        e edit it again (Enter)
        b back to the card as it was
        """,
        """
        e 继续改（回车）
        b 放弃修改，回到原来的卡片
        """)
    }
  }
}
