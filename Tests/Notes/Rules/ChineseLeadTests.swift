import Testing

@testable import Notes

/// What a Chinese passage opens with, before its later sentences.
@Suite struct `A name that a Chinese passage opens with` {
  @Test(arguments: [
    (
      "**雁北陶业(6601.HK)** 2031全年营收84.2亿。窑炉换了一半。出口占38%\n",
      "（雁北陶业 2031全年）出口占{{c1::38%::百分之几}}"
    ),
    ("- 白沙渔行(旧):1931年开张。伙计一共46人\n", "（白沙渔行）伙计一共{{c1::46人::多少人}}"),
    ("- 芦湾渔港:1931年开埠。码头重修过两次。泊位一共46个\n", "（芦湾渔港）泊位一共{{c1::46个::多少个}}"),
    ("**鱼龙来** 不上市。店里只有十七名师傅\n", "（鱼龙来）店里只有{{c1::十七名::多少名}}师傅"),
  ])
  func `stands before a later sentence`(note: String, line: String) {
    #expect(deckLines(note).contains(line))
  }

  @Test func `is the name of 公司`() {
    let note = "**芦湾航运** 船长周沛然,以前跑长江。公司1996年在芦湾挂牌,有船23艘。\n"
    #expect(
      deckLines(note) == [
        "（芦湾航运）公司{{c1::1996年::哪一年}}在芦湾挂牌", "（芦湾航运）公司1996年在芦湾挂牌,有船{{c1::23艘::多少艘}}",
      ])
  }

  @Test(arguments: [
    "外侧水道:船由东往西走。内侧水道宽38米。\n", "三种绳结:平结、半结、渔人结。每根绳长38米。\n",
  ])
  func `stands before nothing that it does not name`(note: String) {
    #expect(!deckLines(note).contains { $0.hasPrefix("（") })
  }

  @Test func `is not that of the list when an item has its own`() {
    let note = "报价两家:\n\n- 白沙 52万,保修3年\n- 某厂(名字我没听清) 48万,保修5年\n"
    #expect(!deckLines(note).contains { $0.contains("5年::") })
  }

  @Test func `may be a noun before a pause`() {
    let note = "小麦 九月底播种 来年五月收割 前后二百四十天\n"
    #expect(deckLines(note).allSatisfy { $0.hasPrefix("小麦") })
  }

  @Test func `gives way to the label of a later sentence`() {
    let note = "先量水深再下锚;风大就撤。缆绳:受潮后收紧,每根能吊38公斤。\n"
    #expect(deckLines(note) == ["缆绳:受潮后收紧,每根能吊{{c1::38公斤::多少公斤}}"])
  }

  @Test(arguments: [
    (
      "- **南岸** 9/2 发细则：每船补 90 元，超载不补。10 月 5 日起执行，为期 4 年\n",
      "（南岸 9/2 发细则）10 月 5 日起执行，为期 {{c1::4 年::多久}}"
    ),
    ("官方对比：运木材 800 箱，\n  - 白沙号 9 条，38 天\n", "（官方对比：运木材 800 箱）白沙号 9 条，{{c1::38 天::多久}}"),
    ("几件事：\n1. 拆掉旧闸，用工 38 人\n2. 修补船坞\n", "拆掉旧闸，用工 {{c1::38 人::多少人}}"),
    ("恶浪（老柯说 >5 米）\n- 石门 1946 —— 史上最多，38 小时沉一条船\n", "（恶浪）石门 1946 —— 史上最多，{{c1::38 小时::多久}}沉一条船"),
  ])
  func `is the whole label without remarks, and none that names nothing`(note: String, line: String)
  {
    #expect(deckLines("# 渡口周报\n\n" + note).contains(line))
  }

  @Test(arguments: [
    (
      "灯塔规范 CB 40：木船 3 人查，泡水 6 小时，漏水不超过 2 桶，船底不许见光；铁船用 Kolb 水泵压舱 9 小时\n",
      "（灯塔规范 CB 40）铁船用 Kolb 水泵压舱 {{c1::9 小时::多久}}"
    ),
    ("芦湾 2031：船票 38 万张，误点率 6.0%。摆渡占全部客运的 44.5%\n", "（芦湾 2031）摆渡占全部客运的 {{c1::44.5%::百分之几}}"),
    ("- 1931 北闸动工；7 月 Kolb 公司送来 38 吨钢\n", "（1931）7 月 Kolb 公司送来 {{c1::38 吨::多少吨}}钢"),
    ("- 1931 北闸动工；1946 年 Kolb 公司送来 38 吨钢\n", "1946 年 Kolb 公司送来 {{c1::38 吨::多少吨}}钢"),
  ])
  func `holds for the parts of a line behind its semicolons`(note: String, line: String) {
    #expect(deckLines("# 渡口\n\n## 大事\n\n" + note).contains(line))
  }

  @Test func `of a year ends with the part that it opens`() {
    let note = "# 渡口\n\n## 大事\n\n- 1931 Holm 船厂造出头一条钢船；Kolb 改用柴油机\n- 1946 北闸合龙\n"
    #expect(
      deckLines(note).contains {
        $0.hasPrefix("{{c1::1931::哪一年}}") && !$0.contains("柴油")
          || $0.hasPrefix("Holm 船厂造出头一条钢船：哪一年？")
      })
  }
}
