import Testing

/// Figures, labels and tables that look like something else.
@Suite struct `What Chinese notes seem to say` {
  private func asks(_ note: String, _ card: String) -> Bool { deckLines(note).contains(card) }

  private func holds(_ note: String, _ part: String) -> Bool {
    deckLines(note).contains { $0.contains(part) }
  }

  @Test func `the unit of a figure may begin another word`() {
    #expect(!holds("# 渡口\n\n- 旧牌照上的 B 和 8 分不清，夜里误读最多。\n", "分::"))
    #expect(!holds("# 渡口\n\n- 票价单位是克朗，换算成元按 6.83 折。\n", "几折"))
  }

  @Test func `a year without its unit is no half of two`() {
    #expect(!holds("# 渡口\n\n范大川 1931、1932 年两次到北岸募捐，收到三千元。\n", "{{c1::1932 年"))
  }

  @Test func `the same year is that of another sentence`() {
    #expect(!holds("# 渡口\n\n同年 6 月渡船公司把旧船卖给了北岸的船厂。\n", "6 月::"))
  }

  @Test func `columns without heads are not asked`() {
    let cards = deckLines("# 自测\n\n- 北岸线：74.2%，0.81 秒，93%\n")
    #expect(!cards.contains { $0.contains("::百分之几") || $0.contains("::多久") })
  }

  @Test func `a sum is no year`() {
    #expect(!holds("# 耗材\n\n石船：约 420（滤网贵）\n\n北船：150\n", "什么时候"))
    #expect(!holds("# 扣除\n\n- 船只教育 2000 每月（原1000），三岁起\n", "哪一年"))
  }

  @Test func `what somebody said is not what he is`() {
    #expect(!holds("# 周会\n\n- 周立安：按入港时间的规则\n- 小梁：先补样本\n", "周立安是什么"))
    #expect(!holds("# 周会\n\n- 周立安：按入港时间的规则\n- 小梁：先补样本\n", "小梁是什么"))
  }

  @Test func `a table of years asks for its works by their names`() {
    let cards = deckLines(
      """
      # 唱片

      | 年份 | 名字 | 首数 |
      |---|---|---|
      | 2009 | 旧码头 | 4 |
      | 2011 | 退潮 | 5 |
      | 2014 | 白灯塔 | 2 |

      """)
    #expect(cards.contains("退潮：哪一年？ → 2011"))
    #expect(!cards.contains { $0.contains("年是谁") })
  }

  @Test func `an aside in the title is no aside everywhere`() {
    let table =
      "\n\n## 基本参数\n\n| 项 | 青舟 | 白舟 |\n|---|---|---|\n| 载重量 | 14 吨 | 7 吨 |\n| 航速 | 12 节 | 9 节 |\n"
    #expect(holds("# 青舟下水，测试表 + 吐槽" + table, "青舟的载重量是多少吨？ → 14 吨"))
  }

  @Test func `a deed announces no set`() {
    #expect(!holds("# 选船\n\n问了三个船工\n  - 阿珍用青舟两年，换过一根桅杆\n  - 老吴用白舟，缆绳卡死\n  - 表姐没修过\n", "有哪些"))
  }

  @Test func `a date that says another one again is not asked`() {
    let note = "# 石桥\n\n乾隆三年，也就是 1738 年，石桥建成通船。\n"
    #expect(deckLines(note) == ["石桥建成通船，是在哪一年？ → 1738 年"])
  }

  @Test func `amounts one after the other are no set`() {
    #expect(!holds("# 试片\n\n- 测石灰浓度：标样 0, 0.25, 0.5, 1, 2 克；30 min\n", "有哪些"))
  }

  @Test func `what is still to be done or asked is no fact`() {
    #expect(deckLines("# 渡口\n\n开年的事。\n\nTODO：查《盐路考》的第 6 篇；《潮信录》借走了。\n").isEmpty)
    #expect(deckLines("# 渡口\n\n？ 北岸 1987 年到底修了几座灯塔 → 周日去查\n").isEmpty)
    #expect(deckLines("# 渡口\n\n想读：《盐路全编》36 卷。\n").isEmpty)
  }

  @Test func `what the writer thinks is not told as a fact`() {
    #expect(deckLines("# 渡口\n\n我的看法：迁港这笔账算不过来，多半是为了面子。\n").isEmpty)
  }

  @Test func `a day counted from another sentence is no date`() {
    #expect(!holds("# 渡口\n\n26 天后何青在南滩发现了第二艘沉船。\n", "{{c1::26 天后"))
  }

  @Test func `a designation or the first of a kind is no amount`() {
    #expect(!holds("# 渡口\n\n1992 年何青发现 2031 KX4，后来叫白舟。\n", "::多少}}"))
    #expect(!holds("# 租船\n\n- 租金减免：**首艘**，700 元/月，最多 36 个月。\n", "多少艘"))
    #expect(!holds("# 租船\n\n老版本只收现金（Kite 14 起；旧版本 9 起）。\n", "多少起"))
  }

  @Test func `both ends of a span are one answer`() {
    #expect(asks("# 冷库\n\n- 1931 年建成\n- 木料要在冷库里放四天到一周，霉斑才退。\n", "木料要在冷库里放{{c1::四天到一周::多久}}"))
  }

  @Test func `the word in brackets is no name when it tells how`() {
    #expect(!holds("# 潮位站\n\n旧的潮位走 STOW（折叠、分箱放到后面的库）。\n", "中文名"))
  }

  @Test func `a verb is no part of a longer noun`() {
    #expect(!holds("# 船厂\n\n厂长何青在庙会上说“不造帆船”。\n", "会上说“"))
  }

  @Test func `what somebody hates most is asked of nobody`() {
    #expect(!holds("# 访谈\n\n浓雾和逆风是我最怕的两件事。\n", "我最怕的两件事是"))
  }

  @Test func `settings without a word are asked in the language of the note`() {
    let note = "# 调度程序的设置\n\n其他默认值在下面，一般不用改：\n\nidle_wait = 4min\n"
    #expect(asks(note, "idle_wait是多久？ → 4min"))
  }

  @Test func `a date alone is shown with what holds since then`() {
    let note = "# 法规\n\n海岸法：自 2031 年 5 月 4 日起，载重超过 2 吨的渔船要有“船只护照”。\n"
    #expect(holds(note, "::什么时候}}，载重超过 2 吨的渔船要有"))
  }

  @Test func `what somebody cries is not what he is`() {
    #expect(!holds("# 访谈\n\n毛毛：修一艘船要多久？\n\n沈师傅：从前要十七年。\n\n毛毛：十七年！\n", "毛毛是"))
  }

  @Test func `a decision is dated with what was decided`() {
    let note = "# 年表\n\n2031-08-24    船会大会投票，南滩降为备用港。\n"
    #expect(asks(note, "船会大会投票，南滩降为备用港，是在哪一天？ → 2031-08-24"))
  }

  @Test func `a thing does not end in the verb before 着`() {
    #expect(!holds("# 旧书\n\n1931 年的账本，书脊用鱼鳔胶粘着。\n", "胶粘}}着"))
    #expect(!holds("# 旧书\n\n1931 年的账本，书脊用鱼鳔胶粘着。\n", "胶粘::"))
  }

  @Test func `a verb that only a list shares is no part of it`() {
    let note = "# 渡口\n\n1931 年改用单桥方案，即只连接南浦、白沙、北湾。\n"
    #expect(!holds(note, "{{c1::连接南浦"))
  }

  @Test func `a part of a sum or a bound is not asked for`() {
    #expect(!holds("# 青舟\n\n1931 年下水。\n\n油箱/水箱：40 升 + 64 升，不能再加\n", "::多少升}}"))
    #expect(!holds("# 船税\n\n1931 年的税率：\n\n载重 > 20 吨 310 元/月\n", "20 吨::"))
    #expect(!holds("# 船税\n\n注意 1931 年的规定，36 元那个坑，多缴 21 元。\n", "36 元::"))
  }

  @Test func `a survey of parameters owns none of them`() {
    let note = "# 青舟开了四十天\n\n1931 年下水。\n\n## 参数速览\n\n版本：南浦船厂 1931 年改制\n"
    #expect(!holds(note, "参数速览的"))
  }
}
