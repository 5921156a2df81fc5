import Recognition

/// What a blank tells of what is missing, so that only one answer fits: `多少字节`, `what river`.
struct Hint {
  private let text: [UInt8]
  private let language: Language

  init(_ text: [UInt8], _ language: Language) {
    self.text = text
    self.language = language
  }

  /// - Parameter kind: A year before 1000 is a date in the text and a length of time by itself.
  func hint(for quantity: Quantity, _ kind: FactKind? = nil) -> String? {
    if kind == .duration, quantity.kind.isDate { return language == .chinese ? "多久" : "how long" }
    if kind == .date, quantity.kind == .duration {
      let general = language == .chinese ? "什么时候" : "when"
      return language == .chinese && !isPartOfYear(behind: quantity) ? "哪一年" : general
    }
    let isChinese = language == .chinese
    switch quantity.kind {
    case .currency: return isChinese ? "多少钱" : marks(quantity) ?? "how much"
    case .percent: return isChinese ? share(quantity) : "what percentage"
    case .set: return isChinese ? isOnce(behind: quantity) ? "每隔多久" : "多久一次" : "how often"
    case .duration: return isChinese ? "多久" : "how long"
    case .date, .dateTime, .dateRange, .dateTimeRange:
      return isChinese
        ? chineseDay(quantity)
        : Self.since.prefix(of: text, quantity.range) > 0 ? "since when" : "when"
    // `首套`: the first of its kind is no figure.
    case .ordinal where text[quantity.range].starts(with: "首".utf8): return nil
    default:
      guard let unit = unit(of: quantity) else { return nil }
      guard !isChinese else { return "多少\(unit)" }
      let isOne = Self.one.contains(text, quantity.amount) && unit.count > 3 && !unit.contains(" ")
      return Self.english(unit: isOne ? Self.plural(of: unit[...]) : unit)
    }
  }

  /// `每 3 个月换一次`
  private func isOnce(behind quantity: Quantity) -> Bool {
    let end = quantity.range.upperBound
    return Leak.holds(text[end..<min(text.count, end + 18)], Array("一次".utf8)[...])
  }

  /// `8 marks` are mostly those of a test.
  private func marks(_ quantity: Quantity) -> String? {
    let length = Self.points.suffix(of: text, quantity.range)
    return length > 0 && length < quantity.range.count ? "how many marks" : nil
  }

  private static let one = WordList("1 one")
  private static let points = WordList("mark marks")
  private static let since = WordList("since")

  /// For a figure that is neither a day nor a sum of money, whose hints ask for more than a measure.
  func measure(for quantity: Quantity) -> String? {
    quantity.kind.isDate || quantity.kind == .currency ? nil : hint(for: quantity)
  }

  /// `多少mg/kg`: with what a measure is per.
  func rate(for quantity: Quantity) -> String? {
    guard let hint = hint(for: quantity) else { return nil }
    let behind = quantity.range.upperBound..<quantity.outer.upperBound
    return quantity.kind == .dimension && text[behind].first == UInt8(ascii: "/")
      ? hint + String(decoding: text[behind], as: UTF8.self) : hint
  }

  /// 八成, 95 折, 0.4 个百分点, 万分之一
  private func share(_ quantity: Quantity) -> String {
    if text[quantity.range].suffix(9).elementsEqual("百分点".utf8) { return "几个百分点" }
    let unit = ["成", "折"].first { text[quantity.range].suffix(3).elementsEqual($0.utf8) }
    return unit.map { "几\($0)" } ?? "\(parts(quantity))分之几"
  }

  /// 千 of 千分之五 and of `5‰`, 百 of `5%`.
  private func parts(_ quantity: Quantity) -> String {
    if text[quantity.range].suffix(3).elementsEqual("‰".utf8) { return "千" }
    return ["千", "万", "萬"].first {
      Leak.holds(text[quantity.range], Array("\($0)分之".utf8)[...])
    } ?? "百"
  }

  /// As precise as the date itself: `哪一天`, `哪年哪月`.
  private func chineseDay(_ quantity: Quantity) -> String {
    if isYear(quantity) { return "哪一年" }
    guard case .date(let date) = quantity.value,
      quantity.kind == .date || quantity.kind == .dateRange,
      date.portion == nil,
      date.season == nil, date.offset == nil, !isPartOfYear(behind: quantity),
      text[quantity.range.lowerBound].isDigit
        || Self.numerals.prefix(of: text, quantity.range) > 0,
      ["日", "号", "月"].contains(where: { text[quantity.range].suffix(3).elementsEqual($0.utf8) })
        || text[quantity.range.upperBound - 1].isDigit,
      // `5 月前`, `5 月到 7 月`
      Self.about.prefix(
        of: text, quantity.range.upperBound..<min(quantity.range.upperBound + 9, text.count)) == 0
    else { return "什么时候" }
    if date.day != nil { return "哪一天" }
    guard date.month != nil, text[quantity.range].suffix(3).elementsEqual("月".utf8) else {
      return "什么时候"
    }
    return date.year == nil ? "哪个月" : "哪年哪月"
  }

  private static let numerals = WordList("一 二 三 四 五 六 七 八 九 十 零 〇 ○ 廿")
  private static let about = WordList(
    "前 后 之前 之后 以前 以后 起 到 至 – — ～ ~ - / 、 和 或 初 底 末 中 上旬 中旬 下旬 左右 份")

  /// `1987 年`, and nothing more precise behind it.
  private func isYear(_ quantity: Quantity) -> Bool {
    guard case .date(let date) = quantity.value, date.year != nil, date.month == nil,
      date.portion == nil, date.season == nil, date.offset == nil
    else { return false }
    return DateLabel.isYear(quantity.range, text) && !isPartOfYear(behind: quantity)
  }

  /// `756 年正月`
  private func isPartOfYear(behind quantity: Quantity) -> Bool {
    let end = quantity.range.upperBound
    return DateLabel.partOfPeriod(end..<min(end + 12, text.count), text) > 0
  }

  /// `-metre` of a `310-metre quay` and the `x` of `2.3x` as they are asked for.
  static func english(unit: String) -> String {
    if unit == "x" { return "how many times" }
    if ["hr", "hrs", "min", "mins", "sec", "secs", "wk", "wks", "mth", "mths", "yr", "yrs"]
      .contains(unit)
    {
      return "how long"
    }
    // `2,000 odd sheets`
    let unit = unit.hasPrefix("odd ") ? String(unit.dropFirst(4)) : unit
    // `half a tonne`
    if unit.hasPrefix("a ") || unit.hasPrefix("an ") { return "how much" }
    guard unit.hasPrefix("-") else { return "how many \(unit)" }
    let word = unit.dropFirst()
    if word == "fold" { return "how many times" }
    return word == "old" || word.hasSuffix("-old") ? "how old" : "how many \(plural(of: word))"
  }

  /// `inches`, `feet`, `storeys`
  private static func plural(of unit: Substring) -> String {
    if unit == "foot" { return "feet" }
    if short.contains(Array(unit.utf8), 0..<unit.utf8.count) { return String(unit) }
    if unit.hasSuffix("s") { return String(unit) }
    if unit.hasSuffix("y"), let before = unit.dropLast().last, !"aeiou".contains(before) {
      return unit.dropLast() + "ies"
    }
    return ["ch", "sh", "x", "z"].contains(where: unit.hasSuffix) ? "\(unit)es" : "\(unit)s"
  }

  /// Signs of units, which have no plural.
  private static let short = WordList(
    "ft in cm mm km kg lb oz mi yd pt pp px kW MW GW hp ml cl dl kB MB GB TB Hz kHz MHz GHz dB ha kV mA mph kph psi cc"
  )

  /// The unit in the words of the text: what of the range is not the figure.
  private func unit(of quantity: Quantity) -> String? {
    guard quantity.amount.upperBound < quantity.range.upperBound else { return nil }
    let unit = SentenceCutter(text).trimmed(quantity.amount.upperBound..<quantity.range.upperBound)
    let word = String(decoding: text[unit], as: UTF8.self)
    guard language == .chinese || !["th", "st", "nd", "rd"].contains(word) else { return nil }
    // `m3`, `km²`
    let isPower = word.count < 5 && word.last.map { "23²³".contains($0) } ?? false
    let holdsNumber = (isPower ? word.dropLast() : word[...]).contains { $0.isNumber }
    return word.isEmpty || word.count > 12 || holdsNumber || word == "2" || word == "3"
      ? nil : word
  }

  /// The hint of a rule, made more precise by the noun that the answer ends in.
  func hint(for answer: Range<Int>, _ general: String?) -> String? {
    if let general, !Self.general.contains(general) { return general }
    if language == .chinese {
      if Self.countries.contains(text, answer) { return "哪国" }
      let length = Self.chineseNouns.suffix(of: text, answer)
      guard length > 0, length < answer.count else {
        return general == "什么" ? ChineseClassNoun(text).hint(for: answer) ?? general : general
      }
      return "什么"
        + String(decoding: text[(answer.upperBound - length)..<answer.upperBound], as: UTF8.self)
    }
    let length = Self.englishNouns.suffix(of: text, answer)
    // Of `a copy of the code for each type` the head is no type.
    guard length > 0, length < answer.count, text[answer.upperBound - length - 1] == 0x20,
      Words.prepositions.first(in: text, answer) == nil,
      // `upgrading the process`
      !text[answer].prefix(while: { $0 != 0x20 }).suffix(3).elementsEqual("ing".utf8),
      // `the wharf using the old method`
      !text[answer].split(separator: 0x20).dropLast(2).contains(where: {
        $0.suffix(3).elementsEqual("ing".utf8)
      })
    else {
      return general
    }
    return "what "
      + String(decoding: text[(answer.upperBound - length)..<answer.upperBound], as: UTF8.self)
      .lowercased()
  }

  /// One of the nouns that a blank asks for by name: 状态, 河流; or what the rule itself looked for.
  static func isListed(_ noun: some Collection<UInt8>) -> Bool {
    let bytes = Array(noun)
    return roles.contains(bytes, bytes.indices) || chineseNouns.contains(bytes, bytes.indices)
  }

  private static let roles = WordList("人 原因 结果 目的 用途 名称 名字 条件")

  private static let general = ["什么", "谁", "what", "who", "which"]

  private static let chineseNouns = WordList(
    """
    状态 功能 模型 能力 问题 方法 公司 大学 系统 机器 时代 阶段 语言 协议 理论 定律 策略 模式 平台 装置 计算机 材料 元素 国家 城市 地区 山脉 河流 战争
    运动 制度 组织 机构 政策 风险 优势 用户 版本 接口 算法 结构 效应 反应 细胞 器官 疾病 药物 格式 工具 概念 思维 路线
    溶液 铁路 公路 线路 方向 市场 数据集 数据库 软件 按钮 框架 标准 指标 部门 学院 医院 学校 银行 集团 工艺 文件 证书 合同 项目 计划 法案 条约 协定 王朝 民族 宗教 语言 学科 课程 专业 职位 职业
    效果 性质 特征 原理 规则 原则 指令 函数 变量 参数 字段 信号 设备 仪器 芯片 电池 燃料 合金 气体 液体 金属 蛋白 激素 维生素 抗生素 病毒 细菌 植物 动物 颜色 形状 角色 奖项 比赛 节日 仪式
    人群 人员 群体 阶层 行业 产业 业务 服务 产品 商品 货物 作物 食物 建筑 景点 车站 机场 港口 码头 海峡 海湾 半岛 群岛 高原 盆地 平原 沙漠 草原 湖泊 运河 水库 隧道 大桥
    """)
  static func isCountry(_ name: Range<Int>, in text: [UInt8]) -> Bool {
    countries.contains(text, name)
  }

  private static let countries = WordList(
    """
    中国 美国 英国 法国 德国 俄国 俄罗斯 苏联 日本 韩国 朝鲜 印度 巴基斯坦 孟加拉国 越南 泰国 缅甸 老挝 柬埔寨 也门 马来西亚 新加坡 印度尼西亚 印尼 菲律宾 蒙古 哈萨克斯坦 乌兹别克斯坦 阿富汗 伊朗 伊拉克 叙利亚
    土耳其 以色列 沙特阿拉伯 沙特 埃及 埃塞俄比亚 肯尼亚 南非 尼日利亚 摩洛哥 阿尔及利亚 突尼斯 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 奥地利 匈牙利 波兰 捷克 丹麦 瑞典 挪威 芬兰 冰岛 爱尔兰 希腊 保加利亚
    罗马尼亚 塞尔维亚 克罗地亚 乌克兰 白俄罗斯 立陶宛 拉脱维亚 爱沙尼亚 格鲁吉亚 亚美尼亚 阿塞拜疆 加拿大 墨西哥 古巴 巴西 阿根廷 智利 秘鲁 哥伦比亚 委内瑞拉 澳大利亚 新西兰
    """)
  private static let englishNouns = WordList(
    """
    river city country state system model method process theory law language company university algorithm protocol layer function
    tactics war battle empire kingdom sea mountain island cell organ acid element effect policy market rate network memory cache
    keys license book paper format standard tool technique structure phase stage group class type unit
    """)
}
