import Recognition
import Testing

@Suite struct `Amounts with a unit` {
  @Test(arguments: [
    ("售价 3.20 美元", "currency 3.20 USD"), ("€45", "currency 45 EUR"),
    ("¥6,000", "currency 6000 CNY"),
    ("HK$12.50", "currency 12.50 HKD"), ("85亿元", "currency 8500000000 CNY"),
    ("three dollars", "currency 3 USD"),
    ("$2.4 million", "currency 2400000 USD"), ("八块五毛", "currency 8.5 CNY"),
    ("80块左右", "currency 80 CNY"), ("五元的票", "currency 5 CNY"), ("三元一次", "currency 3 CNY"),
    ("五元月票", "currency 5 CNY"), ("三块五", "currency 3.5 CNY"),
    ("四块二欧元", "currency 4.2 EUR"),
    ("40 cents", "currency 40 Cent"),
    ("CHF 70", "currency 70 CHF"), ("$38m", "currency 38000000 USD"),
    ("€2.5 m of loans", "currency 2500000 EUR"),
  ])
  func `are money`(text: String, value: String) { #expect(values(text) == [value]) }

  @Test(arguments: [
    ("高 8848 米", "dimension 8848 Meter"), ("26.2 miles", "dimension 26.2 Mile"),
    ("80GB 显存", "dimension 80 Gigabyte"),
    ("三斤", "dimension 3 Jin"), ("6 ft 3 in", "dimension 6.25 Foot"),
    ("120 km/h", "dimension 120 Kilometer per hour"),
    ("5.5 平方公里", "dimension 5.5 Square kilometer"), ("700W", "dimension 700 Watt"),
    ("12 mg", "dimension 12 Milligram"),
    ("−40 摄氏度", "temperature 40 C"), ("98.6°F", "temperature 98.6 F"),
    ("三十七摄氏度", "temperature 37 C"),
    ("身高一米八", "dimension 1.8 Meter"), ("两米零五的门", "dimension 2.05 Meter"),
    ("箱长十二米一九二", "dimension 12.192 Meter"), ("跳了7米45", "dimension 7.45 Meter"),
    ("128K tokens", "dimension 128000 token"), ("八岁", "age 8 Year"),
    ("six months old", "age 6 Month"),
  ])
  func `are measures`(text: String, value: String) { #expect(values(text) == [value]) }

  @Test(arguments: [
    ("共 412 页", "count 412 页"), ("招收 20 名义工", "count 20 名"), ("十六种语言", "count 16 种"),
    ("三万名学生", "count 30000 名"),
    ("提高了 3 倍", "multiple 3 倍"),
    ("扣 0.5 分", "score 0.5 分"), ("每天 80 次", "rate 80 次;per=day"), ("每周限用30条", "rate 30 条;per=week"),
    ("12 pages", "count 12 page"), ("三块石头", "count 3 块"), ("工时 6 人日", "count 6 人日"),
    ("4 盘位的机箱", "count 4 盘位"), ("用了 8 块 GPU", "count 8 块"),
  ])
  func `are counts, multiples, scores and rates`(text: String, value: String) {
    #expect(values(text) == [value])
  }

  @Test(arguments: [
    "比 3 名义上多", "10G 口两个", "4 盘点一次", "三元悖论", "三元论", "一元二次方程", "三元酸", "2031 回购", "1963.4首通",
    "Kestrel 31 只 认 ARM", "用量 3\n对乙酰氨基酚", "1分子水", "15S Pro",
  ])
  func `count nothing before a word of its own`(text: String) {
    #expect(values(text).first?.hasPrefix("number") == true)
  }

  @Test(arguments: [
    ("存粮十二三万吨", "dimension [120000,130000] Ton"), ("百分之十五六的人", "percent [15,16]"),
    ("占百分之七八十", "percent [70,80]"), ("大约百分之三五", "percent [3,5]"),
  ])
  func `count from one rough figure to the next`(text: String, value: String) {
    #expect(values(text) == [value])
  }

  @Test(arguments: [
    ("30 欧元/年", "currency 30 EUR;per=year"), ("$9/month", "currency 9 USD;per=month"),
    ("每千次请求收费0.4元", "currency 0.4 CNY;per=1000 次"),
    ("每百万输入token 2.50美元", "currency 2.50 USD;per=1000000 输入token"),
  ])
  func `keep what they are for`(text: String, value: String) { #expect(values(text) == [value]) }

  @Test(arguments: [
    ("⟦约 30 公里⟧外", "about"), ("⟦40人左右⟧", "about"), ("⟦超过 70%⟧的人", "more"),
    ("⟦at least 12 days⟧", "least"),
    ("⟦不到 5 秒⟧", "less"), ("⟦up to 64 GB⟧ of memory", "most"), ("⟦100 元以上⟧", "least"),
    ("⟦三十多家⟧公司", "more"),
  ])
  func `carry their hedge or bound in the outer range`(text: String, what: String) throws {
    let sample = Marked(text)
    let quantity = try #require(recognize(sample.text).first)
    #expect(quantity.outer == sample.ranges[0])
    switch quantity.bound?.relation {
    case nil: #expect(what == "about" && quantity.isApproximate)
    case .moreThan: #expect(what == "more")
    case .atLeast: #expect(what == "least")
    case .lessThan: #expect(what == "less")
    case .atMost: #expect(what == "most")
    case .equal: Issue.record("no bound was meant")
    }
  }

  @Test(arguments: [
    ("20到30人", "count 30 人"), ("between 8 and 12", "numberrange [8,12)"),
    ("3-5 days", "duration [3,5) day"),
    ("大于6小于9", "numberrange (6,9)"), ("5～10公里", "dimension 10 Kilometer"), ("七八个", "count [7,8] 个"),
    ("一到三个月", "duration [1,3) month"), ("两到三周", "duration [2,3) week"), ("统一到三周", "duration P3W"),
    ("5-8万元", "currency 80000 CNY"),
    ("四天到一周", "duration [4,7) day"), ("90 minutes to 2 hours", "duration [90,120) minute"),
    ("6 months to 3 years", "duration [6,36) month"),
    ("three weeks to two months", "duration [21,60) day"),
  ])
  func `reach from one figure to another`(text: String, value: String) {
    #expect(values(text) == [value])
  }

  @Test(arguments: [
    ("三年半", "P3.5Y"), ("2小时15分钟", "PT2H15M"), ("90 seconds", "PT90S"),
    ("an hour and a half", "PT1.5H"),
    ("半个月", "P0.5M"), ("6 weeks", "P6W"), ("0.4秒", "PT0.4S"),
    ("提前30日", "P30D"), ("15日内付清", "P15D"), ("3个多小时", "PT3H"), ("1 分 52 秒", "PT1M52S"),
  ])
  func `are lengths of time`(text: String, value: String) {
    #expect(values(text) == ["duration \(value)"])
  }

  @Test(arguments: [
    ("1687 牛顿发表原理", "number 1687"), ("1890 赫尔曼的机器", "number 1890"),
    ("1500 瓦的炉子", "dimension 1500 Watt"), ("60 瓦灯泡", "dimension 60 Watt"),
  ])
  func `a year before a person is no measure called after one`(text: String, value: String) {
    #expect(values(text) == [value])
  }
}
