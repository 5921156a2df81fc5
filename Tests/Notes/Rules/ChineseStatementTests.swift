import Testing

@testable import Notes

/// What is told of a thing in a Chinese clause, and how it is asked for.
@Suite struct `Chinese statements` {
  static let samples = [
    PhraseSample("zh.defined", "⟦水流不再上涨的状态⟧叫做平潮。"),
    PhraseSample("zh.defined", "湖中最高的山叫石帽山。"),
    PhraseSample("zh.seen-so", "渡工一般把⟦东渡口⟧看作起点。"),
    PhraseSample("zh.must.bare", "船票一经售出，不得⟦退换⟧。"),
    PhraseSample("zh.deemed", "逾期三日不取的，视为⟦自愿放弃⟧。"),
    PhraseSample("zh.origin", "老站长，⟦木匠⟧出身，管过三座渡口。"),
    PhraseSample("zh.owns", "青釉碗产地⟦龙泉⟧。"),
    PhraseSample("zh.more-than", "二号渡船比一号渡船多了⟦甲板和船舱⟧。"),
    PhraseSample("zh.beside", "木船的造价与⟦铁船⟧相比没有优势。"),
    PhraseSample("zh.only-so", "⟦持有驾驶证的船员⟧才可以掌舵。"),
    PhraseSample("zh.only-so", "这样才能靠岸。"),
    PhraseSample("zh.when", "水闸只在⟦涨潮⟧时关闭。"),
    PhraseSample("zh.rather", "渡船不是重点，⟦码头⟧才是重点。"),
    PhraseSample("zh.not-but", "渡口卖的不是船票，而是⟦时间⟧。"),
    PhraseSample("zh.purpose.rest", "水车的特点是⟦先蓄水，再靠落差转动，最后排空⟧。"),
    PhraseSample("zh.attribute", "渡口的生意在于⟦它们对码头的独占⟧。"),
    PhraseSample("zh.attribute", "渡工的几个可能是从北岸来的。"),
    PhraseSample("zh.includes", "航线限于⟦北岸、南岸和湖心岛⟧。"),
    PhraseSample("zh.aims", "守军为了⟦挡住敌船⟧，拆掉了木桥。"),
    PhraseSample("zh.why.cause", "渡船停开，因为⟦水位太低，船底会碰石⟧。"),
    PhraseSample("zh.why.cause", "新渡船更稳，因为它⟦装了两条龙骨⟧。"),
    PhraseSample("zh.part.object", "渡工从没有齐过。"),
    PhraseSample("quantity.count", "6 栋 2 号梯停了很久。"),
    PhraseSample("quantity.duration", "绳结保持⟦2 秒至 3 分钟⟧。"),
    PhraseSample("quantity.date", "水鸟 ⟦3–6 月⟧ 不离巢。"),
    PhraseSample("quantity.duration", "渡口始建于丰祐二年。"),
    PhraseSample("zh.cleft", "渡口最早运来的是⟦井盐⟧。"),
    PhraseSample("zh.cleft", "更重要的是井盐。"),
    PhraseSample("zh.cleft", "修桥的目的是运盐。"),
    PhraseSample("zh.using", "旧渡船用⟦竹篙⟧，新渡船用柴油机。"),
    PhraseSample("zh.using", "渡口改用木秤称盐。"),
    PhraseSample("zh.using", "船工引用旧书。"),
    PhraseSample("zh.version", "离线地图在 ⟦4.2⟧ 版本被移除。"),
    PhraseSample("zh.than", "新船只比⟦旧船⟧略快一点。"),
    PhraseSample("zh.part.copula", "防水布是真的防水布。"),
    PhraseSample("zh.part.partner", "渡船由 410 只增到 960 只。"),
    PhraseSample("zh.aims", "守军为了赶路没有等船就走了。"),
    PhraseSample("zh.why.cause", "渡口停开，因为缺水引起的，不怪船工。"),
    PhraseSample("emphasis", "船绳的种类（**必考**）有三种。"),
    PhraseSample("entity", "工匠用木料改进了 Hafen Nord 的航速和载客量，从此人人都坐它。"),
    PhraseSample("zh.default", "缆绳的编号 cable_id 默认 ⟦12⟧。"),
    PhraseSample("zh.than", "逆风行船比⟦顺风行船⟧困难得多。"),
    PhraseSample("zh.is", "木船的甲板是⟦可拆卸的⟧。"),
    PhraseSample("quantity.count", "渡口的乘客达到 ⟦307 万⟧。"),
    PhraseSample("quantity.duration", "渡口为纪念建港一百周年修了灯塔。"),
  ]

  @Test(arguments: samples)
  func `hold the answer and nothing else`(sample: PhraseSample) {
    let answers = answers(of: sample.rule, in: sample.text)
    #expect(sample.answer == nil ? answers.isEmpty : answers.contains(sample.answer!))
  }

  @Test(arguments: [
    ("zh.defined", "水流不再上涨的状态叫做平潮。", "什么叫平潮？"),
    ("zh.attribute", "渡口的生意在于它们对码头的独占。", "渡口的生意在于什么？"),
    ("zh.aims", "守军为了挡住敌船，拆掉了木桥。", "守军为了[什么目的]，拆掉了木桥"),
    ("zh.why.cause", "新渡船更稳，因为它装了两条龙骨。", "新渡船更稳，因为它[什么原因]"),
    ("zh.part.partner", "北湖渡口向比利时订购了一艘汽船。", "北湖渡口向[哪国]订购了一艘汽船"),
    ("zh.part.object", "修船的人使用了三种松香溶液。", "修船的人使用了[什么溶液]"),
    ("zh.part.copula", "北湖渡口的经办人是一位老船工学者。", "北湖渡口的经办人是[什么人]"),
    ("quantity.count", "每条缆绳的编号占用 8 个字节。", "每条缆绳的编号占用 [多少个字节]"),
    ("quantity.count", "北湖渡口的乘客达到 307 万。", "北湖渡口的乘客达到 [多少]"),
    ("zh.is", "北湖渡口的甲板是可拆卸的。", "北湖渡口的甲板是[怎样的]"),
    ("zh.part.copula", "北湖渡船队的教练是镇医院的护士长。", "北湖渡船队的教练是[谁]"),
    ("zh.part.copula", "北湖渡口的三面都是毛竹山。", "北湖渡口的三面都是[什么]"),
    ("zh.called", "北湖渡口的第一任站长叫邵青山湖。", "北湖渡口的第一任站长叫[什么名称]"),
    ("zh.called", "北湖渡口的第一任站长叫邵铁生。", "北湖渡口的第一任站长叫[什么名字]"),
    ("zh.must", "北湖渡口的汽笛不能太响。", "北湖渡口的汽笛不能[怎样]"),
    ("zh.is", "北湖渡口的开航是一九三七年五月。", "北湖渡口的开航是[哪年哪月]"),
    ("numbered-note", "湖心岛的灯塔点亮 (Week 3)", "湖心岛的灯塔点亮：Week 几？"),
    ("emphasis", "北湖渡口每天开船 **12 班**，从不停航。", "北湖渡口每天开船 [多少班]，从不停航。"),
    ("quantity.date", "北湖渡口的新船将于 10 月 17 日下水。", "北湖渡口的新船将于 [哪一天]下水"),
    ("quantity.date", "北湖渡口的新船于 1931 年 4 月下水。", "北湖渡口的新船于 [哪年哪月]下水"),
    ("quantity.date", "北湖渡口的新船在 15 天后下水。", "北湖渡口的新船在 [什么时候]下水"),
    ("quantity.date", "老站长，湖心岛人，1911—1932 年在任。", "老站长，湖心岛人，[哪年到哪年]在任"),
  ])
  func `are asked for as precisely as the answer is`(rule: String, text: String, front: String) {
    #expect(proposals(text).filter { $0.rule == rule }.map(\.front).contains(front))
  }

  @Test func `a figure that a name shows is no answer`() {
    let score = proposals("潜水船“深蓝 7000”号在试航中下潜了 7000 米。")
      .filter { $0.rule == "quantity.count" }.map(\.score)
    #expect(score == [0])
  }
}
