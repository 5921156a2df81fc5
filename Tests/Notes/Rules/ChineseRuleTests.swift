import Decks
import Testing

@testable import Notes

@Suite struct `Rules of Chinese` {
  static let samples = [
    PhraseSample("zh.part.object", "园林局在河边种植了⟦柳树⟧。"),
    PhraseSample("zh.part.object", "园林局很忙。"),
    PhraseSample("zh.part.subject", "⟦园林局⟧在河边种植了许多柳树。"),
    PhraseSample("zh.part.subject", "如果园林局在河边种植柳树。"),
    PhraseSample("zh.part.place", "园林局在⟦北湖⟧种植了柳树。"),
    PhraseSample("zh.part.means", "木匠用⟦竹子⟧建造了凉亭。"),
    PhraseSample("zh.part.partner", "公司向⟦农户⟧订购苹果。"),
    PhraseSample("zh.part.change", "加热以后溶液⟦变红⟧。"),
    PhraseSample("zh.part.degree", "新车床的噪声⟦明显降低⟧。"),
    PhraseSample("zh.part.degree", "新车床的噪声来自齿轮。"),
    PhraseSample("zh.called", "番茄又叫⟦西红柿⟧。"),
    PhraseSample("zh.called", "老城后来改名⟦新州⟧。"),
    PhraseSample("quantity.duration", "花匠⟦每 6 周⟧施一次肥。"),
    PhraseSample("zh.part.subject", "⟦周明远⟧认为这座桥太窄。"),
    PhraseSample("zh.part.object", "馆长表示，新馆还没有⟦预算⟧。"),
    PhraseSample("zh.must", "登山者必须⟦佩戴安全带⟧。"),
    PhraseSample("zh.must", "登山者带了安全带。"),
    PhraseSample("zh.only", "这种胶水只用于⟦木材⟧。"),
    PhraseSample("zh.announced", "果园里只有一种梨能过冬：⟦雪梨⟧。"),
    PhraseSample("zh.announced", "果园里的梨：雪梨。"),
    PhraseSample("quantity.count", "每条记录占 ⟦8 个字节⟧。"),
    PhraseSample("quantity.duration", "大桥比计划提前⟦两年⟧完工。"),
    PhraseSample("quantity.date", "工厂在 ⟦2019 年 5 月初⟧搬迁。"),
    PhraseSample("quantity.small", "他写了一部十字军的历史。"),
    PhraseSample("zh.person-made", "⟦玛丽·安德森⟧研制出一种刷子"),
    PhraseSample("zh.better", "车速不超过 30 公里。"),
    PhraseSample("zh.part.unique", "青石塔建成于1712年，⟦青石塔⟧是城里最高的塔。"),
    PhraseSample("zh.part.unique", "青石塔是城里的塔。"),
    PhraseSample("zh.why", "果农提前采摘苹果，因为⟦霜冻来得早⟧。"),
    PhraseSample("zh.why.effect", "去年霜冻来得早，所以⟦苹果减产⟧。"),
    PhraseSample("zh.why.purpose", "果农夜里点火，以免⟦果树受冻⟧。"),
    PhraseSample("zh.why.purpose", "果农夜里点火。"),
    PhraseSample("zh.maker", "1723年⟦玛丽⟧发明了风车"),
  ]

  @Test(arguments: samples)
  func `find the answer and nothing else`(sample: PhraseSample) {
    #expect(answers(of: sample.rule, in: sample.text).first == sample.answer)
  }

  private func items(of rule: String, in text: String) -> [String] {
    let document = Reader.read(Note(path: "sample.md", text: Array(text.utf8)))
    return document.passages.indices.flatMap { passage in
      SentenceReader(document).sentences(of: passage).flatMap { sentence in
        RuleBook.standard.phraseBook.facts(in: sentence, of: document).flatMap { fact -> [String] in
          guard fact.rule == rule, case .items(let items) = fact.value else { return [] }
          return items.map(document.string)
        }
      }
    }
  }

  @Test func `a row of arrows is an order`() {
    #expect(items(of: "chain", in: "酿酒：浸泡 → 蒸煮 → 发酵") == ["浸泡", "蒸煮", "发酵"])
  }

  @Test func `figures compared are no order`() {
    #expect(items(of: "chain", in: "体重：幼犬 < 10 kg，成犬 < 30 kg，大型犬 < 50 kg").isEmpty)
  }

  private func fronts(_ text: String) -> [String] {
    Generator(options: .init(budget: .more)).cards(
      of: Note(path: "sample.md", text: Array(text.utf8))
    ).cards.map(\.content.front)
  }

  @Test func `a claim is asked for with whose it is`() {
    let document = Reader.read(
      Note(path: "sample.md", text: Array("馆长表示，新馆还没有预算。\n".utf8)))
    var reader = SentenceReader(document)
    var fronts: [String] = []
    Generator().forEachCandidate(at: 0, of: document, &reader) {
      fronts += $0.proposals.map(\.proposal.front)
    }
    #expect(!fronts.isEmpty && fronts.allSatisfy { $0.contains("馆长") })
  }

  @Test func `the day as of which something holds is not asked for`() {
    #expect(fronts("# 水厂\n\n水厂的配方至今没有公开（截至 2021 年 6 月）。\n") == [])
  }

  @Test(arguments: [("聊天机器人", false), ("磨坊工人", true), ("水文学家", true), ("稻草人", false)])
  func `a thing whose name ends in 人 is no person`(name: String, isPerson: Bool) {
    let text = Array(name.utf8)
    #expect(Persons(text).isPerson(text.indices) == isPerson)
  }

  @Test func `who made something is asked for whatever character a foreign name begins with`() {
    #expect(
      fronts("# 灯\n\n- 1879 李·德·富兰 Lee de Fran发明弧光灯，用于矿井。\n")
        .contains("谁发明了弧光灯？"))
  }

  @Test func `a figure behind the name of a thing needs no verb`() {
    let note = Note(path: "sample.md", text: Array("# 渡口\n\n- 渡船往返票价 6 元，昨天停航\n".utf8))
    #expect(
      Generator().cards(of: note).cards.map(\.content) == [.cloze("渡船往返票价 {{c1::6 元::多少钱}}")])
  }

  @Test func `what stands above a card as its heading is not said in it again`() {
    let cards = Generator(options: .init(budget: .more)).cards(
      of: Note(path: "sample.md", text: Array("# 湖\n\n## 青湖\n\n水温约 12 度，四季不变。\n".utf8))
    ).cards
    #expect(cards.map(\.headings) == [["青湖"]])
    #expect(cards.map(\.content) == [.cloze("水温约 {{c1::12 度::多少度}}")])
  }

  @Test func `a blank alone is no card`() {
    #expect(fronts("# 城堡\n\n912～961年\n\n城堡由石匠周明远建造。\n").allSatisfy { !$0.hasPrefix("[") })
  }

  @Test func `a month is told with the year of the line above`() {
    let cards = Generator(options: .init(budget: .more)).cards(
      of: Note(path: "sample.md", text: Array("1723年3月，赵明山在北湖建造码头。\n\n5月，赵明山建造灯塔。\n".utf8))
    ).cards
    #expect(
      cards.contains {
        $0.content == .basic(front: "赵明山建造灯塔，是在什么时候？", back: "1723年5月")
      })
  }

  @Test(arguments: [
    ("- 冰糖：40 克\n", "冰糖是多少克？"), ("- 续航：12 小时\n", "续航是多久？"), ("- 定价：30 元\n", "定价是多少钱？"),
    ("- 市场份额：18%\n", "市场份额是百分之几？"),
  ])
  func `the figure behind a label is asked for by its unit`(line: String, front: String) {
    #expect(fronts(line).contains(front))
  }

  @Test(arguments: [
    ("灯塔分为两种：石塔、木塔。\n", ["灯塔分为两种，是哪两种？"]), ("石塔：坚固、昂贵、耐久。\n", []),
  ])
  func `a list behind a colon is asked for when several are announced`(
    line: String, expected: [String]
  ) {
    #expect(fronts(line).filter { $0.contains("哪") } == expected)
  }

  @Test(arguments: [
    ("- 四个条件：互斥、占有、等待、循环\n", ["四个条件有哪些？"]), ("- 摆渡税：过河的人交的钱\n", ["摆渡税是什么？"]),
    ("- 妊娠：换用另一种药\n", []), ("- 里程 290+220：一共很远\n", []),
  ])
  func `a label is asked for when its value says what it is`(line: String, expected: [String]) {
    #expect(fronts(line) == expected)
  }

  @Test func `nothing is asked of the label of a line`() {
    let fronts = fronts("- 与旧车床相同的优点：噪声小、振动小\n")
    #expect(fronts == ["与旧车床相同的优点是什么？"])
  }

  @Test(arguments: ["CEO 周明远参加了北湖的三场发布会。\n", "国王周明远在北湖建造了一座码头。\n"])
  func `an office without an owner is not asked for`(text: String) {
    #expect(!fronts(text).contains { $0.contains("是谁") || $0.contains("职务") })
  }

  @Test func `a heading that compares names nothing`() {
    #expect(fronts("# 车床\n\n## 与旧车床相比\n\n- 噪声低 3 分贝\n").allSatisfy { !$0.contains("（旧车床相比）") })
  }

  @Test func `an event that goes on about the line above names who did it`() {
    let text = "1723年3月，赵明山在北湖建造码头，招来船工。\n5月又建造灯塔。\n"
    #expect(fronts(text).contains("赵明山建造灯塔，是在什么时候？"))
  }

  @Test func `a clause without a subject is asked for under the item above`() {
    let text = "- 青石塔建成于1712年，至今没有倒塌过，是游客最多的地方\n  - 高 31 米\n"
    #expect(fronts(text).contains { $0.contains("青石塔") && $0.contains("高") })
  }

  @Test(arguments: ["它在 1723 年建成。\n", "第二个是北湖的码头。\n", "我觉得码头长 31 米。\n"])
  func `nothing is asked that leans on words not shown`(text: String) {
    #expect(fronts(text) == [])
  }

  @Test func `what something is compared with is not what the next line is about`() {
    let text = "X3车床的噪声上限日期为2023年10月\n和K1车床一样\n转速上限为3000转/分\n"
    #expect(!fronts(text).contains { $0.contains("（K1") })
  }

  @Test func `a question says where it holds`() {
    let text = "在冬季测试中，X3车床的故障率为 3.5%。\n"
    #expect(fronts(text).allSatisfy { $0.hasPrefix("在冬季测试中，") })
  }

  @Test func `a speaker is no answer without what he says`() {
    let text = "- 码头的维护：博物馆的馆长强调，北湖的码头每五年要由园林局从上到下全面检查一次，并且更换所有腐朽的木板和生锈的铁钉\n"
    #expect(!fronts(text).contains("码头的维护？"))
  }
}
