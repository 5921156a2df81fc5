import Recognition

/// Large Chinese numbers without a unit, and whether they are sums of money.
extension QuantityRule {
  /// `游客达到 307 万`: what is counted in tens of thousands needs no unit.
  func isLargeNumber(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard sentence.language == .chinese, quantity.kind == .number || quantity.kind == .numberRange,
      text[quantity.range].contains(where: \.isDigit),
      ["万", "亿"].contains(where: { text[quantity.range].suffix(3).elementsEqual($0.utf8) })
    else { return false }
    // `300 万字的手稿`: a unit that the table does not hold.
    let behind = SentenceCutter(text).trimmed(
      quantity.range.upperBound..<max(quantity.range.upperBound, sentence.range.upperBound))
    return behind.isEmpty || behind.lowerBound > quantity.range.upperBound
      || Self.afterNumbers.prefix(of: text, behind) > 0
  }

  /// `总造价约 307 万`: an amount of money, whatever it is paid in.
  func isSum(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    var before = SentenceCutter(text).trimmed(before(quantity, in: sentence))
    while case let length = Self.nearly.suffix(of: text, before), length > 0 {
      before = SentenceCutter(text).trimmed(before.lowerBound..<before.upperBound - length)
    }
    return Self.sums.suffix(of: text, before) > 0
  }

  private static let nearly = WordList("约 大约 大概 近 接近 超 超过 达 达到 为 是 共 仅 只有")
  private static let sums = WordList(
    """
    投资 投资额 总投资 费用 预算 总预算 营收 收入 净利 净利润 利润 成交额 销售额 交易额 成本 造价 总造价 总价 奖金 年薪 市值 融资 融资额 罚款 赔款 捐款 贷款 债务 欠款 花费 拨款
    经费 资金 注册资本 费
    """)
  private static let afterNumbers = WordList("左右 以上 以下 上下 多 ， 。 、 ； ） （")
}
