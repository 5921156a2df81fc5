import Testing

@testable import Notes

/// What is asked of Chinese sentences and of lines of speech.
@Suite struct `Chinese prose` {
  static let samples = [
    PhraseSample("zh.equal.bare", "甲窑的产量逐年上升，与⟦乙窑⟧相当。"),
    PhraseSample("zh.equal.bare", "甲窑的产量逐年上升，与日俱增。"),
    PhraseSample("zh.better.bare", "新桥在承重测试中，落后于⟦旧桥⟧。"),
    PhraseSample("zh.better", "新桥的造价超过 32% 的预算。"),
    PhraseSample("zh.lacks", "新版地图还不支持⟦离线导航⟧。"),
    PhraseSample("zh.lacks", "馆内不允许的行为有三种。"),
    PhraseSample("zh.pairs-with", "这种胶水可以与⟦木塞⟧搭配使用。"),
    PhraseSample("zh.manner", "馆员可以⟦无限制地⟧查看旧档案。"),
    PhraseSample("zh.manner", "馆员可以查看旧档案。"),
    PhraseSample("zh.turns", "水车把⟦水流⟧转化为动力。"),
    PhraseSample("zh.turns-into", "水车把水流转化为⟦动力⟧。"),
    PhraseSample("zh.namely", "第三关是守夜，即⟦整夜看住炉火⟧。"),
    PhraseSample("zh.namely", "第三关是守夜，即使下雨也要去。"),
    PhraseSample("zh.made-for", "这座炉子是专门为了⟦烧制青瓷⟧而设计的。"),
    PhraseSample("zh.parallel", "在试航中，青鸟号的平均航速为 18 海里，而白鹭号为 ⟦21 海里⟧。"),
    PhraseSample("zh.parallel", "在试航中，青鸟号的平均航速为 18 海里，而船员为 21 人。"),
    PhraseSample("zh.contrast", "北岸的渡口是⟦收费⟧的，而南岸的渡口是免费的。"),
    PhraseSample("zh.contrast", "北岸的渡口是新建的，而南岸的渡口是免费的。"),
    PhraseSample("zh.uses", "师傅们采用⟦竹尺⟧来测量水深。"),
    PhraseSample("zh.part.object", "两家船厂正在合作开发⟦新型渡船⟧。"),
    PhraseSample("zh.is", "来宾中的几个是从北岸来的渔民。"),
    PhraseSample("zh.part.copula", "其次是票价问题。"),
    PhraseSample("zh.part.place", "渡船将在未来几个月内得到改进。"),
    PhraseSample("role.office", "⟦首席产品官⟧卡尔·莱因哈特回复称，码头很快开放。"),
    PhraseSample("role.office", "⟦Hafen CEO⟧ Karl Reinhardt 在码头发表了演讲。"),
    PhraseSample("entity", "渡口对 Nordhafen 和 Südhafen 的船限速。"),
    PhraseSample("emphasis", "新船第一年 **船底漏水 修了两次**，后来很好。"),
    PhraseSample("zh.part.change", "随着水位的上升，渡口关闭。"),
    PhraseSample("quantity.count", "前三名的成绩分别为 62 米、58 米和 57 米。"),
    PhraseSample("enumeration", "清水经过炭层（甲）→ 砂层、石层、布层。"),
    PhraseSample("enumeration.counted", "渡口提供⟦小（S）、中（M）、大（L）⟧三种船票。"),
  ]

  @Test(arguments: samples)
  func `holds the answer and nothing else`(sample: PhraseSample) {
    #expect(answers(of: sample.rule, in: sample.text).first == sample.answer)
  }

  @Test(arguments: [
    // What only says where or when is shown with what holds there.
    ("quantity.percentage", "游客在 56% 的时间里，更喜欢坐渡船。", "游客在 [百分之几] 的时间里，更喜欢坐渡船"),
    // A comparison is shown with what it compares.
    ("quantity.count", "新渡船的载客量为 200 人，比旧渡船的 130 人略多。", "新渡船的载客量为 200 人，比旧渡船的 [多少人]略多"),
    // A deed may be what something is said of.
    ("quantity.count", "船厂的报告认为，修理一艘渡船需要 72 块木板。", "船厂的报告认为，修理一艘渡船需要 [多少块]木板"),
    // A sentence that speaks as 我 is not what another leans on.
    ("quantity.count", "我看有人做了试验，装满一艘渡船，只需要 72 袋米。", "装满一艘渡船，只需要 [多少袋]米"),
    ("zh.better.bare", "新渡船在静水里航速为 9 节，略高于旧渡船。", "新渡船在静水里航速为 9 节，略高于[什么]"),
    ("quantity.count", "渡口收了 320 张船票，其中儿童票占 41 张。", "渡口收了 320 张船票，其中儿童票占 [多少张]"),
    ("quantity.count", "在试航中，青鸟号很稳，响应时间为 8 分钟，载客量为 62 人。", "在试航中，青鸟号很稳，响应时间为 8 分钟，载客量为 [多少人]"),
    ("zh.rated", "在航速，也就是快慢，以及稳定性方面，青鸟号被评为“优等”。", "在航速，也就是快慢，以及稳定性方面，青鸟号被评为[什么]"),
    ("zh.contrast", "北岸的渡口是收费的，而南岸的渡口是免费的。", "北岸的渡口是[怎样]的，而南岸的渡口是免费的"),
    ("zh.better.bare", "不过，在逆风中，新渡船的速度很低，低于旧渡船。", "在逆风中，新渡船的速度很低，低于[什么]"),
  ])
  func `is shown with what makes it stand alone`(rule: String, text: String, front: String) {
    #expect(proposals(text).filter { $0.rule == rule }.map(\.front).contains(front))
  }

  @Test func `the second half of a comparison is asked for by what the first half names`() {
    let fronts = proposals("在试航中，青鸟号的平均航速为 18 海里，而白鹭号为 21 海里。").map(\.front)
    #expect(fronts.contains("白鹭号的平均航速是多少海里？"))
  }

  @Test(arguments: [
    ("在试航中，青鸟号和白鹭号的航速分别为 18 海里和 21 海里。", ["在试航中，青鸟号的航速是多少海里？", "在试航中，白鹭号的航速是多少海里？"]),
    ("青鸟号的长和宽分别为 31 米和 6 米。", ["青鸟号的长是多少米？", "青鸟号的宽是多少米？"]),
    ("前两名的成绩分别为 62 米和 58 米。", []),
  ])
  func `what is dealt out is asked for one by one`(text: String, fronts: [String]) {
    #expect(proposals(text).filter { $0.rule == "zh.respectively" }.map(\.front) == fronts)
  }

  @Test(arguments: [
    ("1960 年他的船厂改名海鸥。", 0.0), ("北湖渡口从不向大众开放。", 0.6), ("很难说这座桥是好桥。", 0.6),
    ("感觉新桥还不如北湖的旧桥。", 0.0), ("上次检修 3 月 16 日。", 0.6),
  ])
  func `what leans on others or says little is no card`(text: String, most: Double) {
    #expect(proposals(text).allSatisfy { $0.score <= most })
  }
}
