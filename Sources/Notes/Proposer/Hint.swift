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
    case .currency: return isChinese ? "多少钱" : "how much"
    case .percent: return isChinese ? share(quantity) : "what percentage"
    case .set: return isChinese ? "多久一次" : "how often"
    case .duration: return isChinese ? "多久" : "how long"
    case .date, .dateTime, .dateRange, .dateTimeRange:
      return isChinese ? isYear(quantity) ? "哪一年" : "什么时候" : "when"
    default: return unit(of: quantity).map { isChinese ? "多少\($0)" : Self.english(unit: $0) }
    }
  }

  /// For a figure that is neither a day nor a sum of money, whose hints ask for more than a measure.
  func measure(for quantity: Quantity) -> String? {
    quantity.kind.isDate || quantity.kind == .currency ? nil : hint(for: quantity)
  }

  /// 八成, 95 折
  private func share(_ quantity: Quantity) -> String {
    let unit = ["成", "折"].first { text[quantity.range].suffix(3).elementsEqual($0.utf8) }
    return unit.map { "几\($0)" } ?? "百分之几"
  }

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
  private static func english(unit: String) -> String {
    if unit == "x" { return "how many times" }
    guard unit.hasPrefix("-") else { return "how many \(unit)" }
    let word = unit.dropFirst()
    if word == "fold" { return "how many times" }
    return word == "old" || word.hasSuffix("-old") ? "how old" : "how many \(word)s"
  }

  /// The unit in the words of the text: what of the range is not the figure.
  private func unit(of quantity: Quantity) -> String? {
    guard quantity.amount.upperBound < quantity.range.upperBound else { return nil }
    let unit = SentenceCutter(text).trimmed(quantity.amount.upperBound..<quantity.range.upperBound)
    let word = String(decoding: text[unit], as: UTF8.self)
    return word.isEmpty || word.count > 12 || word.contains { $0.isNumber } ? nil : word
  }

  /// The hint of a rule, made more precise by the noun that the answer ends in.
  func hint(for answer: Range<Int>, _ general: String?) -> String? {
    if let general, !Self.general.contains(general) { return general }
    if language == .chinese {
      let length = Self.chineseNouns.suffix(of: text, answer)
      guard length > 0, length < answer.count else { return general }
      return "什么"
        + String(decoding: text[(answer.upperBound - length)..<answer.upperBound], as: UTF8.self)
    }
    let length = Self.englishNouns.suffix(of: text, answer)
    // Of `a copy of the code for each type` the head is no type.
    guard length > 0, length < answer.count, text[answer.upperBound - length - 1] == 0x20,
      Words.prepositions.first(in: text, answer) == nil
    else {
      return general
    }
    return "what "
      + String(decoding: text[(answer.upperBound - length)..<answer.upperBound], as: UTF8.self)
      .lowercased()
  }

  private static let general = ["什么", "谁", "what", "who", "which"]

  private static let chineseNouns = WordList(
    """
    状态 功能 模型 能力 问题 方法 公司 大学 系统 机器 时代 阶段 语言 协议 理论 定律 策略 模式 平台 装置 计算机 材料 元素 国家 城市 地区 山脉 河流 战争
    运动 制度 组织 机构 政策 风险 优势 用户 版本 接口 算法 结构 效应 反应 细胞 器官 疾病 药物 格式 工具 概念 思维 路线
    """)
  private static let englishNouns = WordList(
    """
    river city country state system model method process theory law language company university algorithm protocol layer function
    tactics war battle empire kingdom sea mountain island cell organ acid element effect policy market rate network memory cache
    keys license book paper format standard tool technique structure phase stage group class type unit
    """)
}
