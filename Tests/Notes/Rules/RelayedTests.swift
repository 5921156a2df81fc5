import Testing

/// Questions and answers that somebody tells of.
@Suite struct `Relayed answers` {
  @Test(arguments: [
    ("有居民问新桥何时通车？建设局王立回应称，大约三月底。", "新桥何时通车？（建设局王立的回答） → 大约三月底"),
    ("关于过桥费的问题，王立表示头两年不收。", "关于过桥费的问题，王立怎么说？ → 头两年不收"),
    ("有网友关心旧桥是否会拆除，王立对此回复称，是的，我们正在招标。", "旧桥是否会拆除？（王立的回答） → 是的，我们正在招标"),
    ("有居民问新桥何时通车？王立的答复是大约三月底。", "新桥何时通车？（王立的回答） → 大约三月底"),
    ("其次是噪音的问题，住户很不满。副局长周宁解释说，其实隔音墙已经够用。", "关于噪音的问题，副局长周宁怎么说？ → 隔音墙已经够用"),
  ])
  func `are asked for with the question and the name`(text: String, card: String) {
    #expect(deckLines("# 新桥\n\n\(text)\n\n\(Self.figures)").contains(card))
  }

  /// A note of deeds alone is a diary.
  private static let figures = "全长 812 米，宽 24 米，造价 3.2 亿元，2021 年动工。\n"

  @Test func `stand behind the line of talk that says who speaks`() {
    let talk = """
      昨天港务局开了一场发布会
      介绍今年秋天要来的新渡轮
      船长八十六米
      最多载客 420 人
      每小时能跑 38 公里
      造价一共 2.4 亿元
      比旧船贵了三成
      接着是记者提问的时间
      有记者问新渡轮什么时候下水
      港务局长周宁回应称
      目前看是十月
      关于票价的问题
      周宁表示不会上涨
      最后大家一起参观了船坞
      船坞是 1958 年建的
      至今已经修过 9 条船
      """
    let cards = deckLines(talk)
    #expect(cards.contains("新渡轮什么时候下水？（港务局长周宁的回答） → 目前看是十月"))
    #expect(cards.contains("关于票价的问题，周宁怎么说？ → 不会上涨"))
  }

  @Test(arguments: [
    // Nobody asks.
    "王立表示，新桥三月通车。",
    // The question turns to somebody who is not named.
    "有记者问你怎么看？王立回应称，不好说。",
    // Of what, only the text before says.
    "有人追问能否便宜一点？王立回应称，可以商量。",
  ])
  func `are not made up`(text: String) {
    #expect(proposals(text).filter { $0.rule == "zh.relayed" }.map(\.front) == [])
  }
}
