import Recognition

/// Words the question for a property of a thing: `阿哌沙班的半衰期是多少？`
struct ChineseQuestion {
  let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// - Parameters:
  ///   - figure: All of the answer, when it is one figure or one day.
  ///   - isPlaced: The heading above the card says enough of whose property it is.
  /// - Returns: `nil` when what is asked for is no noun that goes before 是.
  func question(
    of subject: String, _ attribute: String, answer: Range<Int>, _ figure: Quantity?,
    isPlaced: Bool = false
  ) -> String? {
    let name = Array(attribute.utf8)
    let noun = withoutRemark(name)
    guard displayWidth(name, name.indices) <= 24, !noun.isEmpty, !isSentence(name, noun),
      let word = word(name, noun, answer, figure, isBare: subject.isEmpty && !isPlaced)
    else { return nil }
    // `收缩压 mmHg`: the unit goes with the question word.
    let unit = String(decoding: name[noun.upperBound...], as: UTF8.self)
    let isRemark = unit.hasPrefix("(") || unit.hasPrefix("（")
    if unit.isEmpty, !subject.isEmpty, let short = short(subject, name, word) { return short }
    let asked =
      isRemark || unit.isEmpty
      ? attribute + word : String(decoding: name[noun], as: UTF8.self) + word + unit
    guard !subject.isEmpty else { return "\(asked)？" }
    let owner = numbered(subject) ?? subject
    return "\(owner)\(joint(owner, attribute))\(asked)？"
  }

  /// `这辆车多少钱？`, `《早春》是哪一年的？`: the property is in the question word already.
  private func short(_ subject: String, _ name: [UInt8], _ word: String) -> String? {
    let owner = numbered(subject) ?? subject
    let space = owner.utf8.last.map { $0 < 0x80 && $0.isAlphanumeric } == true ? " " : ""
    if word == "是多少钱", Self.prices.contains(name, name.indices) {
      return "\(owner)\(space)多少钱？"
    }
    if word == "是谁", Self.nameHeads.contains(name, name.indices) { return "\(owner)\(space)是谁？" }
    return word == "是哪一年" && Self.yearHeads.contains(name, name.indices)
      ? "\(owner)\(space)是哪一年的？" : nil
  }

  private static let prices = WordList("价格 价 价钱 售价 单价")
  private static let nameHeads = WordList("姓名 名字 人名")
  private static let yearHeads = WordList("年份 年")

  /// The question for a figure with a unit, whatever its head is called: `北坡的水箱是多少升？`
  func measured(_ subject: String, _ attribute: String, _ measure: String?) -> String? {
    let name = Array(attribute.utf8)
    guard let measure, name.count >= 6,
      case let noun = withoutRemark(name), noun.upperBound == name.count,
      !isSentence(name, noun), !ChineseStub.isChoice(attribute)
    else { return nil }
    let owner = numbered(subject) ?? subject
    return "\(owner)\(joint(owner, attribute))\(attribute)是\(measure)？"
  }

  /// Whether it is the name of a property: 金额, 优点.
  func isProperty(_ attribute: String) -> Bool {
    let name = Array(attribute.utf8)
    let noun = withoutRemark(name)
    return !noun.isEmpty
      && (ends(in: Self.figures, name, noun) || ends(in: Self.properties, name, noun))
  }

  /// The same, by a whole word: not 主要数.
  func isNamedProperty(_ attribute: String) -> Bool {
    let name = Array(attribute.utf8)
    let noun = withoutRemark(name)
    return !noun.isEmpty && noun.upperBound == name.count
      && max(Self.figures.suffix(of: name, noun), Self.properties.suffix(of: name, noun)) > 3
  }

  /// `塔高` and `约 3 层楼，40 米左右`: a figure is told, whatever words stand around it.
  func asksFigure(_ attribute: String, _ answer: Range<Int>) -> Bool {
    let name = Array(attribute.utf8)
    let figure = answer.prefix(12).first { text[$0].isDigit }
    return figure.map {
      $0 == answer.lowerBound || text[$0 - 1] != UInt8(ascii: "-") && !text[$0 - 1].isLetter
    } == true
      && Self.figures.suffix(of: name, name.indices) > 3
      && Self.properties.suffix(of: name, name.indices) == 0
  }

  /// The question word that fits both what is asked for and the answer.
  private func word(
    _ name: [UInt8], _ noun: Range<Int>, _ answer: Range<Int>, _ figure: Quantity?, isBare: Bool
  ) -> String? {
    let isProperty = ends(in: Self.properties, name, noun)
    if Self.years.suffix(of: name, noun) > 0, text[answer].allSatisfy(\.isDigit), answer.count == 4
    {
      return "是哪一年"
    }
    if Self.dayHeads.suffix(of: name, noun) > 0, isDay(answer) { return "是哪一天" }
    if Self.clockHeads.suffix(of: name, noun) > 0, isClock(answer) { return "是几点" }
    // `MTU` and `1492`: a year is written with its 年 there.
    if figure?.factKind == .date, name.allSatisfy({ $0 < 0x80 }),
      text[answer].allSatisfy({ $0.isDigit })
    {
      return "是多少"
    }
    if figure?.factKind == .date {
      // `10/8` may well be no day.
      return text[answer].contains { $0 >= 0xE4 } || text[answer].prefix(4).allSatisfy(\.isDigit)
        ? "是什么时候" : nil
    }
    let isMeasured = figure?.factKind != nil || isFigure(answer)
    let namesUnit = noun.upperBound < name.count
    let asksFigure =
      ends(in: Self.figures, name, noun) || figure?.factKind == .percentage || namesUnit
    if isMeasured, asksFigure, !isBare || figure != nil {
      let measure = namesUnit ? nil : figure.flatMap { Hint(text, .chinese).rate(for: $0) }
      return "是\(measure ?? "多少")"
    }
    if Self.persons.suffix(of: name, noun) > 0, isNamed(answer) { return "是谁" }
    if Self.places.suffix(of: name, noun) > 0, !isMeasured { return "在哪里" }
    if isProperty, let figure, let measure = Hint(text, .chinese).rate(for: figure) {
      return "是\(measure)"
    }
    guard isProperty, !isBare || noun.count >= 12 else { return nil }
    let isBareFigure = isMeasured && !text[answer].contains(where: \.isLetter)
    let isSingle = Self.singles.suffix(of: name, noun) > 0
    return isList(answer) && !isSingle ? "有哪些" : isBareFigure ? "是多少" : "是什么"
  }

  /// Of which a thing has one, however many commas it is told with.
  private static let singles = WordList("定义 概念 含义 意思 公式 定理 本质")

  /// `7/11`, `10.8`, `3 月 5 日`: a day and no more than that.
  private func isDay(_ answer: Range<Int>) -> Bool {
    let bytes = text[answer]
    guard bytes.first?.isDigit == true, bytes.count <= 20 else { return false }
    let parts = bytes.split { !$0.isDigit }
    return (2...3).contains(parts.count)
      && !bytes.contains { $0.isLetter || $0 == UInt8(ascii: ":") || $0 == 0x20 && parts.count < 2 }
      && (bytes.allSatisfy { $0 < 0x80 } || text[answer].suffix(3).elementsEqual("日".utf8))
  }

  private static let dayHeads = WordList("日期 截止日 生日 首发日 上线日")
  private static let clockHeads = WordList("时间 时刻 时段 时间段 钟点")

  /// `9:30–17:00`
  private func isClock(_ answer: Range<Int>) -> Bool {
    let bytes = text[answer]
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > answer.lowerBound,
      colon + 2 < answer.upperBound
    else { return false }
    return bytes.first!.isDigit && text[colon - 1].isDigit && text[colon + 1].isDigit
      && text[colon + 2].isDigit
      && bytes.allSatisfy { $0.isDigit || !$0.isLetter && $0 < 0xE3 }
  }

  /// Single characters count only as the whole word.
  private func ends(in words: WordList, _ name: [UInt8], _ noun: Range<Int>) -> Bool {
    let length = words.suffix(of: name, noun)
    return length > 3 || length == noun.count || Self.heads.suffix(of: name, noun) > 0 && length > 0
  }

  /// `年份 1840` is the year 1840, `名次 2` the second place.
  func numbered(_ subject: String) -> String? {
    guard subject.utf8.last?.isDigit == true else { return nil }
    func number(behind heads: [String]) -> Substring? {
      heads.first { subject.hasPrefix($0) }.map { subject.dropFirst($0.count) }
        .flatMap { !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) ? $0 : nil }
    }
    if let year = number(behind: ["年份 ", "年份", "年度 ", "年 "]), year.count == 4 {
      return "\(year) 年"
    }
    if let term = ["任", "届", "期", "局", "章"].first(where: { subject.hasPrefix($0) }),
      let which = number(behind: [term + " ", term])
    {
      return "第 \(which) \(term)"
    }
    return number(behind: ["名次 ", "名次", "排名 ", "排名"]).map { "第 \($0) 名" }
  }

  /// 的, or a colon behind a subject that holds one already, with a space where Latin letters or figures stand beside it.
  func joint(_ subject: String, _ attribute: String) -> String {
    // `越狱测试：新版的表现是什么？`
    if attribute.contains("的") { return "：" }
    if subject.contains("的") || subject.contains("，") || subject.contains("…") { return "：" }
    let before = subject.utf8.last.map { $0 < 0x80 && $0.isAlphanumeric } == true ? " 的" : "的"
    return attribute.utf8.first.map { $0 < 0x80 && $0.isAlphanumeric } == true
      ? before + " " : before
  }

  private func isSentence(_ name: [UInt8], _ noun: Range<Int>) -> Bool {
    ChineseName(name).holdsPredicate(withoutHead(name, noun))
      || TextReasons.holdsQuestionWord(name, noun)
      || Words.nounBlockers.first(in: name, noun) != nil
      || noun.contains { index in
        switch Sign.at(index, in: name, end: name.count)?.sign {
        case .comma, .colon, .semicolon, .stop, .dash, .enumeration: true
        default: false
        }
      }
  }

  /// `建成年份`: a verb may stand before the noun that is asked for.
  private func withoutHead(_ name: [UInt8], _ noun: Range<Int>) -> Range<Int> {
    let length =
      [Self.years, Self.properties, Self.figures].map { $0.suffix(of: name, noun) }.max() ?? 0
    return noun.lowerBound..<noun.upperBound - length
  }

  /// `年运盐(万斤)`, `收缩压 mmHg` without the unit.
  private func withoutRemark(_ name: [UInt8]) -> Range<Int> {
    let end = name.indices.first {
      name[$0] == UInt8(ascii: "(") || name[$0...].starts(with: "（".utf8)
        || $0 > 5 && name[$0] == 0x20 && name[$0...].count < 12
          && name[$0...].allSatisfy { ($0 < 0xE4 || $0 > 0xE9) && !$0.isDigit }
    }
    let noun = SentenceCutter(name).trimmed(0..<(end ?? name.count))
    // What is asked for ends in a Chinese word.
    return !noun.isEmpty && name[noun.upperBound - 1] >= 0x80 && name[noun.lowerBound] != 0xC2
      ? noun : 0..<0
  }

  /// Nothing but a figure with its signs and a unit in Latin letters: `~12h`, `5–13`, `<120`.
  private func isFigure(_ answer: Range<Int>) -> Bool {
    let bytes = text[answer]
    return bytes.contains(where: \.isDigit) && displayWidth(text, answer) <= 16
      && bytes.first.map { !$0.isLetter } == true
      && bytes.count { (0xE4...0xE9).contains($0) } <= 4
  }

  /// `周远（邮政大臣）`, `周远、何青`
  private func isNamed(_ answer: Range<Int>) -> Bool {
    let name = AnswerSpan(text).withoutRemark(answer)
    let items = Enumeration(text).items(of: name)
    return Persons(text).isNamed(name) || isShort(name)
      || items.count > 1
        && items.allSatisfy { (6...12).contains($0.count) && Persons(text).isNamed($0) }
  }

  /// Two or three characters that make no common word: a name with a rare family name, or a nickname.
  private func isShort(_ name: Range<Int>) -> Bool {
    (6...9).contains(name.count) && text[name].allSatisfy { $0 >= 0x80 }
      && ChineseLexicon.word(at: name.lowerBound, in: text, end: name.upperBound) == nil
      && ChineseLexicon.word(at: name.upperBound - 6, in: text, end: name.upperBound) == nil
      && !ChineseLexicon.isSuffix(name.upperBound - 3, in: text)
  }

  private func isList(_ answer: Range<Int>) -> Bool {
    !text[answer].contains { $0.isDigit || $0 == UInt8(ascii: ",") }
      && !answer.contains { text[$0..<answer.upperBound].starts(with: "，".utf8) }
      && Enumeration(text).items(of: answer).count > 2
      && answer.contains { text[$0..<answer.upperBound].starts(with: "、".utf8) }
  }

  /// Single characters that head such words: 造价, 含水率.
  private static let heads = WordList("价 费 率 量 额 值 长 宽 高 重 比 数 期")
  private static let years = WordList("年份 年 年度 到期")
  private static let persons = WordList(
    "姓名 名字 人名 人 者 员 君主 国君 元首 总督 将领 主帅 统帅 人物 主角 设计师 建筑师 指挥官 教练 总裁 董事长 部长 作者 导演 编剧 主演 校长 院长 主席 总统 总理 首相 国王 皇帝 冠军 亚军 季军 选手 负责人 创始人 发明人 提出者 代表人物 关键人物 总工程师 老师 教授"
  )
  private static let places = WordList("场所 地点 所在地 出生地 产地 位置 发源地 原产地 总部 首都所在")
  private static let figures = WordList(
    """
    本金 年化 票息 保额 保费 月供 首付 余额 面值 起付线 起付 价 价格 单价 均价 市价 门票 票价 房租 月租 学费 押金 定金 年费 邮费 运费 路费 费 费用 成本 率 比 占比 比例 比重 数 数量 人数 次数 天数 个数 量 产量 销量 容量 重量 质量 体积 密度 面积 长 长度 全长 宽度 高度 转速 深度 厚度 海拔 温度 速度 时速 流速 时间 时长 用时 耗时 寿命
    期 期间 期限 时效 时限 工期 半衰期 保质期 周期 质保 年龄 年限 上限 下限 最大值 最小值 额 金额 收入 利润 净利润 营收 预算 奖金 工资 薪水 分 总分 得分 分数 成绩 名次 排名 压 收缩压 舒张压 浓度 熔点 沸点 功率 电压 电流 频率 精度 续航 库容 人口 移民
    默认值 正常值 参考值 目标值 最低值 最高值 同比 环比 增速 增幅 涨幅 跌幅 市值 估值 股价 股本 税率 利率 汇率 单位成本 大小 里程 距离 半径 直径 周长 角度 称重 尺寸 内存 带宽 延迟
    """)
  private static let properties = WordList(
    """
    症状 体征 并发症 剂量 机制 部位 对策 表现 试剂 国家 刀盘
    优点 缺点 优缺点 优势 劣势 特点 特征 特性 性质 本质 实质 核心 关键 重点 成因 原因 起因 病因 结果 后果 结局 影响 意义 作用 用途 功能 目的 目标 任务 含义 定义 内容 概念 原理 机制 公式 反应式 化学式 方程式 表达式
    单位 符号 名称 全称 简称 别名 别称 原名 本名 英文名 中文名 学名 译名 字 号 缩写 代表 代表作 作品 例子 身份 职务 职业 国籍 籍贯 学历 专业 类型 种类 类别 分类 形式 形状 颜色 材质 材料 原料 成分 组成 结构
    条件 前提 依据 标准 界值 诊断标准 处罚 等级 级别 口诀 语言 官方语言 首都 反应物 产物 底物 场所 不良反应 副作用 禁忌 禁忌证 适应证 首选药 治疗 方法 工具 协议 算法 端口 默认值 返回值 格式 后缀 单元 地层名 动物 植物
    主题 主旨 中心思想 体裁 题材 风格 流派 朝代 时代 年代 信仰 货币 宗教 气候 地形 支流 源头 入海口 首府 省会 处理器 芯片 屏幕 系统 接口 配置 型号 品牌 版本
    """)
}
