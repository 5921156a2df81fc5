import Decks
import Testing

@testable import Notes

/// Which lines of a Chinese note are texts of their own.
@Suite struct `Lines of a Chinese note` {
  @Test func `below other lines are an outline and no speech`() {
    let wood = "木船的料  松木为多\n      松木轻而耐水泡\n      樟木防虫\n铁件  船钉铁锚\n      船钉有长有短\n"
    let note = String(repeating: wood, count: 6)
    let document = Reader.read(Note(path: "sample.txt", text: Array(note.utf8)))
    #expect(!document.passages.contains { $0.kind == .speech })
  }

  /// Jottings in which spaces stand for commas.
  @Test func `of a chronicle are no talk`() {
    let lines = (1931...1960).map { "\($0)  港务局买下北岸的第 \($0 - 1900) 座码头，工期半年" }
    let document = Reader.read(
      Note(path: "a.txt", text: Array(lines.joined(separator: "\n").utf8)))
    #expect(!document.passages.contains { $0.kind == .speech })
  }

  @Test func `with spaces in them are no talk that runs on`() {
    let line = "   水闸 1931年建成 高38米 夜里有灯"
    let note = "芦湾三日  两个人\n" + Array(repeating: line, count: 30).joined(separator: "\n")
    let document = Reader.read(Note(path: "sample.txt", text: Array(note.utf8)))
    #expect(!document.passages.contains { $0.kind == .speech })
  }

  @Test func `are not joined where others are much wider`() {
    let wide = String(repeating: "守塔人把灯擦亮再把钟上紧，", count: 5) + "\n"
    let note = wide + "\n涨潮时船头朝东,落潮时船头朝西。起锚的次序:先前锚、再尾锚\n缆长 = 水深 x 3\n"
    #expect(passages(note).suffix(2) == ["涨潮时船头朝东,落潮时船头朝西。起锚的次序:先前锚、再尾锚", "缆长 = 水深 x 3"])
  }

  @Test func `are joined behind a comma`() {
    let note = "船会今年换了钟楼上的大钟,新钟比旧钟重了三百多斤,声音能传到对岸,\n对岸的人都听得见。\n"
    #expect(passages(note).count == 1)
  }

  @Test func `are not joined where no other line ends at that width`() {
    let note = "灯塔的石墙刷到三丈高,塔顶刷到头;码头的木桩泡过桐油再下水\n师傅刷的是白漆,刷了两遍\n"
    #expect(passages(note).count == 2)
  }

  @Test func `are joined where they break at a word of Latin letters`() {
    let wide = String(repeating: "守塔人把灯擦亮再把钟上紧，", count: 5) + "\n"
    let note = wide + "\n灯塔的新程序由三个村子的守塔人一起写成，叫作 Kolb\n每晚自动点灯。\n"
    #expect(passages(note).count == 2)
  }

  @Test func `are not joined before a label`() {
    let note = "中舱不要装满, 缆绳要收短, 帆也别挂得太高; 两个人一起推船下水\n防潮: 桐油加麻绳把舱口的四边都塞紧。水位高过三尺就不走\n"
    #expect(passages(note).count == 2)
  }

  @Test func `are not joined before a quotation`() {
    let note = "**三帆**:大帆 前帆 后帆 小帆\n\"大帆前帆\"是主帆,\"后帆小帆\"是副帆;落潮以前不升后帆,守塔人说的,谁也没有改过\n\"先帆后锚\"也是他说的\n"
    #expect(passages(note).count == 3)
  }

  @Test func `that open with bold terms are not joined`() {
    let note =
      "**大帆** 用旧布缝,风大的时候先收它,雨天不挂,收起来先晾干\n**前帆** 用新布缝,逆风靠它转向,一年换一次,换下来的给小船用\n**后帆** 用粗布缝,只在顺风的日子升起来,守塔人说十年不用换新的\n"
    #expect(passages(note).count == 3)
  }

  @Test func `that open with years are no items`() {
    let document = Reader.read(Note(path: "sample.md", text: Array("2026、2027 船费减半\n".utf8)))
    #expect(document.passages.map(\.kind) == [.paragraph])
  }

  @Test func `are not joined where the others end anywhere`() {
    let note = """
      灯塔的灯一共三盏
      大灯照外海,小灯照港口,还有一盏备用的放在塔底
      油一年换两次,守塔人自己换
      钟在雾天敲,每三分钟敲一次
      绳子一丈二
      船到了先看旗再下锚,锚要两只

      塔顶的石头是芦湾运来的,一块三百斤,抬了两天,成功率一成
      岸边卖的灯笼太贵,一只三十文
      """
    #expect(passages(note).suffix(2).first?.hasSuffix("成功率一成") == true)
  }

  @Test func `below a bold name and its year tell of it`() {
    let note = "**岳望** 1604年生,渔村人。\n1631任巡检,守了三十年。\n"
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    #expect(document.passages.map(\.parent) == [nil, 0])
  }

  @Test func `that are set further in than a list do not introduce it`() {
    let note = "灯的颜色:\n   红灯  左岸\n   绿灯  右岸\n  - 灯油每天添满\n  - 灯罩每周擦净\n"
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    #expect(document.passages.suffix(2).allSatisfy { $0.parent == nil || $0.parent == 0 })
  }

  @Test func `that are sentences are not joined`() {
    let lines = [
      "**小潮汛**:每月初八和廿三前后,水涨得慢。渔船多在这时候修。",
      "**大潮汛**:每月初三和十八前后,水涨得快。渔船多在这时候出。",
      "**平潮时**:水不涨也不落,大约半个钟头。过浅滩就等这时候。",
    ]
    #expect(passages(lines.joined(separator: "\n") + "\n").count == 3)
  }

  @Test func `that are numbered open sections without a blank line`() {
    let note = "船会例会\n\n一、账目\n收会费38元。\n二、码头\n木桩换了6根。\n三、灯塔\n灯油还剩4桶。\n"
    #expect(headings(note) == ["一、账目", "二、码头", "三、灯塔"])
  }

  @Test func `that are numbered without a text are a list`() {
    #expect(!headings("船会例会\n\n一、账目\n二、码头\n三、灯塔\n").contains("二、码头"))
  }

  private func headings(_ note: String) -> [String] {
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    return document.passages.filter(\.isHeading).map { document.string($0.range) }
  }

  @Test func `of a film that run from its start lose their marks`() {
    let note = "00:40 白沙灯塔高38米\n03:15 灯油用鱼油\n08:20 钟楼有27级台阶\n20:10 船会十年一选\n"
    #expect(passages(note).first == "白沙灯塔高38米")
  }

  @Test func `of an interview without signs are asked and answered`() {
    let turns = (0..<4).map { "问 一天能擦几盏灯\n答 二十来盏 第\($0)盏最难擦\n" }
    #expect(deckLines("守塔人口述\n" + turns.joined()) == [])
  }

  private func passages(_ note: String) -> [String] {
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    return document.passages.map { document.string($0.range) }
  }
}
