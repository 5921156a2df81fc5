import Testing

@testable import Notes

/// Figures of Chinese that are asked for whole or not at all.
@Suite struct `Figures of Chinese` {
  @Test func `are asked for whole behind a span of deeds`() {
    let asked = deckLines("从下锚到起锚只用了三十四五天\n").filter { $0.contains("::多久}}") }
    #expect(asked == ["从下锚到起锚只用了{{c1::三十四五天::多久}}"])
  }

  @Test(arguments: [
    ("起锚只用了三十四五天\n", "起锚只用了{{c1::三十四五天::多久}}"),
    ("灯塔夜间停电22点到次日5点\n", "灯塔夜间停电{{c1::22点到次日5点::几点到几点}}"),
    ("总费用 1.6万 三个人分摊\n", "总费用 {{c1::1.6万::多少钱}} 三个人分摊"),
    ("一把船钩的长度从三十厘米到八十厘米\n", "一把船钩的长度{{c1::从三十厘米到八十厘米::多少厘米}}"),
  ])
  func `are asked for whole`(note: String, line: String) {
    #expect(deckLines(note) == [line])
  }

  @Test(arguments: [
    "周延之大业三载(607)任渔官,后来辞了。\n", "芦湾船厂:1998.6国营改制。\n", "修一次灯塔的报价320起。\n",
    "这不等于沉了三百条船。\n", "208条规定船东要赔。\n", "时间:4月20日(周日)下午两点\n",
    "643或644年芦湾建塔。\n", "王师傅和船主吵了二十分钟\n", "住 6 晚 × 2 间 ≈ 4800\n",
    "涨潮后2小时≥8.5 就收缆\n", "船工的年限不超过(60-年龄)的一半\n", "下周:每人交两篇《灯塔记》三百字\n",
    "码头变压器的容量160千伏安\n", "配比:主舱5 副舱3 底舱2\n",
    "灯油费 40×2.5=100元;船票 12箱×8=96元\n", "合计约√9=3元。\n", "船会11、12月不开闸。\n", "先停0天\n",
    "灯塔的钟 1951首颁\n", "灯塔(夜里1967开灯)\n", "守塔那年1958年大修\n", "417门口那盏灯\n", "灯油价(2031年夏整理,价格会变)\n",
    "守塔人说木锤敲起来发闷 铁锤要常年上油 铜锤敲钟声音最亮 放着不用管 又不生锈 十七个就够全岛用 再多也没处挂 还占地方\n",
  ])
  func `are not asked for where they are none to learn`(note: String) {
    #expect(deckLines(note) == [])
  }

  @Test func `of two digits are years of what was done`() {
    #expect(deckLines("周望 98年当上守塔人,点的是用了98年的旧灯。\n").first == "周望 {{c1::98年::哪一年}}当上守塔人")
  }

  @Test func `behind a year belong to the word that they begin`() {
    #expect(
      deckLines("老戏《灯塔》1971 票房319万元 破了纪录\n").last == "老戏《灯塔》1971 票房{{c1::319万元::多少钱}} 破了纪录")
  }

  @Test func `below 同上 are told of another row`() {
    let table = "| 船 | 吃水 |\n|---|---|\n| 白沙号 | 3.8 米 |\n| 同上 满载 | 4.2 米 |\n"
    #expect(tableCards(in: table) == ["白沙号的吃水是多少米？ → 3.8 米"])
  }

  @Test func `are dated by the bracket behind them`() {
    let cards = deckLines("芦湾船会有渔船46艘(2031年底),都是木船。\n")
    #expect(
      cards == [
        "芦湾船会有渔船{{c1::46艘::多少艘}}(2031年底)", "芦湾船会有渔船46艘(2031年底),都是{{c1::木船::什么}}",
      ])
  }

  @Test func `count cases where cases are told of`() {
    #expect(deckLines("芦湾去年沉船事故12起。\n") == ["芦湾去年沉船事故{{c1::12起::多少起}}"])
  }

  @Test(arguments: [
    ("自收到船票之日起7日内可以退票。\n", "自收到船票之日起{{c1::7日::多久}}内可以退票"),
    ("旧码头 67 年才有第一盏灯。\n", "旧码头 {{c1::67 年::哪一年}}才有第一盏灯"),
    ("67 年 Holm 船厂接手北闸，用了 8 条船。\n", "{{c1::67 年::哪一年}} Holm 船厂接手北闸"),
    ("新码头总造价约 307 亿。\n", "新码头总造价约 {{c1::307 亿::多少钱}}"),
    ("无故缺席又没请假的，累计3次，停船票一个月。\n", "无故缺席又没请假的，累计{{c1::3次::多少次}}，停船票一个月"),
    ("按每周40米的速度，五月能修完。\n", "按每周{{c1::40米::多少米}}的速度，五月能修完"),
  ])
  func `are asked for with what they are of`(note: String, line: String) {
    #expect(deckLines("# 船厂\n\n" + note).contains(line))
  }

  @Test(arguments: [
    ("候选甲:新船厂自建 → 3 年 运费约 120 万\n", "3 年::"), ("罚则见 23条3款。\n", "3款"),
    ("KOLB(2031,9361人)漏水降14%\n", "9361人::"), ("评奖 → 何青(91岁)、周望(76岁)\n", "岁::"),
    ("2031 年全岛失业率约 6%\n", "2031 年::"),
  ])
  func `are left out where another figure is what is told`(note: String, blank: String) {
    #expect(!deckLines("# 船厂\n\n" + note).contains { $0.contains(blank) })
  }

  @Test(arguments: [
    ("船上好几十个水手不会游泳。\n", "十个::"), ("芦湾船社 4 把新帆装到旧船上了。Kolb 5 把帆改成了布帆。\n", "5 把::"),
    ("订票系统赶在双 11 封版之前换掉。\n", "11 封::"), ("摆渡分数排在九十五分位以上的船才能夜航。\n", "分::多少分"),
    ("h=0.9, k=80 吨 → 0.9×80 = 72 吨。\n", "80 吨::"), ("白沙运一吨 9 元，芦湾运一吨 81 元，差 9 倍。\n", "9 倍::"),
    ("船厂裁员约三分之一到 1931 年。\n", "三分之一到 1931 年::"), ("吃水 2.1 米，比新船的 4.2 米少一半。\n", "4.2 米::"),
    ("2 级 ≥140 吨，3 级 ≥180 吨。\n", "级::"), ("船票不能留到下一年。\n", "一年::"),
    ("2031–2032 DRAM 大跌价，船厂停了电脑。\n", "2032"), ("渡轮公司 5120 亿只铆钉都是手打的。\n", "5120::"),
  ])
  func `are none where they belong to a word or to another figure`(note: String, blank: String) {
    #expect(!deckLines("# 船厂\n\n" + note).contains { $0.contains(blank) })
  }

  @Test func `are not asked for by one end of their span`() {
    let lines = deckLines("# 芦湾\n\n- 每年捕鱼 300 万–500 万 kg，休渔在 5月中–8月\n- 造价 218 万 4 千两左右\n")
    #expect(
      !lines.contains { $0.contains("500 万 kg::") || $0.contains("5月::") || $0.contains("218 万::") }
    )
  }
}
