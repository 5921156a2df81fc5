import Recognition

/// What the figures below a head are: amounts of money, counts, rates, and the unit they have.
extension TableHead {
  /// `Requests (per M)`, `Storage /GB`: for how many of what.
  var isRate: Bool { Self.rates.first(in: text, range) != nil }

  private static let rates = WordList("per /gb /tb /m /k /month /mo /h /hour /user /seat")

  /// `Employees`, `订单量`: its figures count things and are no money, whatever unit the others have; nor are ratios.
  var counts: Bool { Self.counted.suffix(of: text, name) > 0 }

  private static let counted = WordList(
    """
    employees headcount users customers clients subscribers members stores shops branches orders units shares seats days visitors patients households
    ratio ratios multiple eps per_share rate rates margin margins % people population
    人数 数 员工 员工数 用户数 门店 门店数 客户数 订单量 单量 销量 户数 家数 店数 天数 次数 倍数 每股 每股收益 股数 人次 出货量 产量 交付量 活跃用户 月活 日活 率 比 比例
    """)

  /// It is an amount of money by its name: `Net profit`, `营业收入`.
  var isSum: Bool { isMoney || Self.sums.suffix(of: text, name) > 0 }

  private static let sums = WordList(
    """
    revenue revenues sales turnover profit profits income ebit ebitda cash debt cost costs capex fcf dividend dividends expenses spending earnings
    storage egress ingress transfer input output cached cache_hit overage tax taxes fee fees premium
    收入 营收 利润 净利 净利润 毛利 成本 费用 支出 市值 现金 负债 资产 资本开支 现金流 输入 输出 缓存命中 命中 归母 归母净利 房租 票价 门票 电价 油价 房价 学费 报价 比价
    """)

  /// Its figures are amounts of money.
  var isMoney: Bool {
    Self.money.first(in: text, range) != nil
      || Self.prices.suffix(of: text, range) > 0
  }

  private static let prices = WordList(
    "单价 总价 均价 售价 卖价 零售价 批发价 票价 房价 报价 标价 原价 现价 到手价 到岸价 离岸价 出厂价 市价 市场价 进价 进货价 买入价 购入价 成交价 起拍价 收盘价 开盘价 发行价 首发价 特价 优惠价 会员价 折后价 团购价 官网价 年价 月价"
  )

  /// A unit stands in brackets behind it, or is part of it.
  var holdsUnit: Bool {
    text[range].contains {
      $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "/")
        || $0 == UInt8(ascii: "$")
    } || Self.wideUnits.contains { Leak.holds(text[range], $0) }
  }

  /// The unit of its figures: `Fee (€)`, `Depth (m)`, `收入（亿元）`, but no `FCF (adj)`.
  var namesUnit: Bool {
    if text[range].contains(where: { "%/$".utf8.contains($0) })
      || Self.currencies.contains(where: { Leak.holds(text[range], $0) })
    {
      return true
    }
    let told = SentenceCutter(text).trimmed(name.upperBound..<range.upperBound)
    let unit = told.isEmpty ? name : TableScale.unbracketed(told, text)
    // `Monthly` is a fee.
    guard !unit.isEmpty, unit.count < 12, !told.isEmpty || !isMoney else { return false }
    if !told.isEmpty, TableScale.isScale(unit, text) || Self.units.contains(text, unit) {
      return true
    }
    let written = "1 " + String(decoding: text[unit], as: UTF8.self)
    // A planet's `Year` is no unit of what stands below.
    let kinds: [Quantity.Kind] =
      told.isEmpty ? [.dimension, .temperature] : [.dimension, .temperature, .duration, .currency]
    return recognize(written).contains {
      kinds.contains($0.kind) && $0.range.count == written.utf8.count
    }
  }

  /// `°C`, `mm`: a unit and nothing else.
  var isUnit: Bool {
    name.upperBound == range.upperBound && range.count < 6
      && !text[range].contains(where: { " /$%".utf8.contains($0) }) && namesUnit
  }

  private static let currencies = ["€", "£", "¥", "￥", "元/", "元）", "元)"].map { ArraySlice($0.utf8) }
  private static let wideUnits = ["（", "€", "£", "¥", "￥", "元"].map { ArraySlice($0.utf8) }

  private static let money = WordList(
    """
    price prices cost costs fee fees per_year per_month a_year a_month yearly monthly annual premium sum rent salary budget excess deductible amount
    deposit 价格 单价 总价 售价 费用 金额 月租 年费 保费 租金 工资 预算 花费 押金
    """)
}
