import Recognition

/// The words that a cell is asked for with.
extension TableCell {
  func caption(_ quantities: [Quantity]) -> String? {
    if let scale = table.scale, scale.place == .table,
      takes(scale, row.firstIndex(of: cell) ?? key)
    {
      return table.caption.map { $0 + (isChinese ? "，" : ", ") + scale.words } ?? scale.words
    }
    if let caption = table.caption {
      // `Conductivity in W/(m·K) at 10 °C` says nothing of what is given in another unit.
      let isBrief = displayWidth(Array(caption.utf8), 0..<caption.utf8.count) <= Self.briefCaption
      return isBrief
        || !table.head(header).namesUnit && !quantities.contains { $0.kind == .currency }
        ? caption : nil
    }
    // `上限` of what, only the heading says.
    if isSwapped, table.head(property).isState, let heading = document.passages[cell].heading,
      case let name = document.passages[heading].range, displayWidth(text, name) <= 40
    {
      return document.string(name)
    }
    // `All prices per kg` holds for the prices only, `In mm` for the figures without a unit.
    let isPrice =
      table.head(property).isMoney || quantities.contains { $0.kind == .currency }
    let isOfPrices = table.basis.map { TableSetting.tellsOfPrices($0) } == true
    let areMixed = isOfPrices && table.currency == nil && table.holdsCurrency
    let isPriced =
      isPrice
      || areMixed && isBareFigure
        && siblings.contains { sibling in
          document.quantities(in: table.range(sibling)).contains { $0.kind == .currency }
        }
    return (isOfPrices && (areMixed || table.currency != nil) ? isPriced : isBareFigure)
      ? table.basis : nil
  }

  /// Columns of a caption that is no burden.
  private static let briefCaption = 36

  func question(
    _ value: Range<Int>, _ figure: Quantity?, _ caption: String?
  ) -> String? {
    func asked(_ caption: String?) -> String? {
      let wording = TableQuestion(text)
      if isChinese {
        return wording.chinese(
          subject, attribute, caption: caption, answer: value, figure, isSwapped: isSwapped,
          isSum: sign != nil)
      }
      return table.head(header).isWhat
        ? "What is \(subject)?"
        : wording.english(
          subject, attribute, caption: caption, answer: value, figure, isSum: sign != nil)
    }
    if let borne = borne(value, figure) { return borne }
    var question = asked(caption)
    // `Tar: spent – how much?` below `Budget`
    if !isChinese, caption == nil, sign == nil, !attribute.isEmpty,
      // `Vik: inhabitants – how many?`
      isOwedMoney && !(attribute.hasSuffix("s") && question?.hasSuffix("how many?") == true)
        || !table.head(header).holdsUnit && !table.head(property).isMoney
          && TableUnit(table).currency(of: value, in: row.firstIndex(of: cell)) != nil
    {
      return "\(subject): \(attribute) – how much?"
    }
    // `Glaze: top? → 1222`: neither the table nor its heads say what such a figure is.
    let saysNothing = question.map { TableQuestion.saysNothing($0, of: attribute) } ?? false
    if caption == nil, !isScaled, sign == nil, isShare || isBareFigure && saysNothing,
      table.head(property).isDirection
        || ![row[key], header].contains(where: { table.head($0).saysFigure }),
      !table.isOfYears(header)
    {
      question = table.measure.flatMap { asked($0) } ?? (table.namesMeasure ? question : nil)
    }
    if isBareFigure, let keyHeader,
      let score = score(keyHeader == header ? nil : keyHeader, caption: caption)
    {
      question = score
    }
    return question
  }

  /// A bare figure of thousands in a table that its heading says to be of money.
  private var isOwedMoney: Bool {
    table.isOfMoney && isBareFigure && isAmount && !attribute.isEmpty
      && !table.head(property).counts && !table.head(header).holdsUnit
  }

  /// `船险：船东承担百分之几？`: below the heads 船东 and 船工, in a table of what is paid.
  private func borne(_ value: Range<Int>, _ figure: Quantity?) -> String? {
    guard isChinese, Self.parties.contains(text, table.range(header)),
      // `单位`, `100 度`
      text[value].contains(UInt8(ascii: "%"))
        || !Self.units.contains(text, table.range(header))
          && text[value].contains(where: \.isDigit),
      !subject.isEmpty, !attribute.isEmpty,
      let heading = document.passages[cell].heading,
      Self.paying.first(in: text, document.passages[heading].range) != nil
    else { return nil }
    let asked = figure.flatMap { Hint(text, .chinese).rate(for: $0) } ?? "多少"
    return isSwapped
      ? "\(attribute)：\(subject)承担\(asked)？" : "\(subject)：\(attribute)承担\(asked)？"
  }

  private static let parties = WordList(
    "单位 个人 公司 雇主 企业 政府 财政 学校 家庭 房东 房客 租客 买方 卖方 甲方 乙方 业主 物业 员工 职工 集体 国家 自己 船东")
  private static let units = WordList("单位")
  private static let paying = WordList("扣什么 扣多少 扣款 代扣 缴 交多少 分摊 承担 出资 五险一金 社保 公积金")

  /// `锚-7B 在 MMLU 上的得分是多少？`: below the head `测试` the rows are tests, and the columns who took them.
  private func score(_ head: Int?, caption: String?) -> String? {
    guard let head, !subject.isEmpty, Self.tests.contains(text, table.range(head)),
      !attribute.isEmpty, attribute.utf8.contains(where: \.isLetter)
    else { return nil }
    guard isChinese else {
      let setting = caption.map { " (\(TableQuestion.unbracketed($0)))" } ?? ""
      return "What does \(attribute) score on \(subject)\(setting)?"
    }
    func gap(_ byte: UInt8?) -> String { byte.map { $0 < 0x80 } ?? false ? " " : "" }
    let setting = caption.map { "（\(TableQuestion.unbracketed($0))）" } ?? ""
    return setting + attribute + gap(attribute.utf8.last) + "在" + gap(subject.utf8.first) + subject
      + gap(subject.utf8.last) + "上的得分是多少？"
  }

  private static let tests = WordList(
    "测试 评测 测试集 评测集 基准 基准测试 榜单 benchmark benchmarks eval evals test_set")
}
