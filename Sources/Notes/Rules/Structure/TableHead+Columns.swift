/// What a head says of the others beside it.
extension TableHead {
  /// `Price`, `Author`, `适合谁？`: what the rows have, and nothing that has what they name.
  var isOfRows: Bool {
    !isChange && (isMoney || isMeasure) && !isPeriod
      || namesUnit && !isChange && !isTotal && !text[range].contains(where: \.isDigit)
      || ["?", "？"].contains { text[range].reversed().starts(with: $0.utf8.reversed()) }
      || Self.ofRows.contains(text, name)
  }

  private static let ofRows = WordList(
    """
    case cases author authors year use uses cause causes rule holding remedy founder symptom symptoms treatment example definition unit formula
    作者 年份 用途 原因 例子 判例 案例 公式 单位 症状 治疗 适应症 禁忌
    本金 年化 到期 到期日 利率 期限 年限 保费 保额 起点 起存 起购 费率 缴费 领取 余额 面值 票息 月供 首付 金额 数量 规格 尺寸 重量 容量 余量 费用 负责人 截止 型号 产地 品牌 时间 地点 日期
    """)

  /// `银卡`, `Pro`: one of the forms in which something is sold.
  var isEdition: Bool {
    Self.editions.contains(text, name) || Self.editionEndings.suffix(of: text, name) > 0
  }

  private static let editions = WordList(
    "free basic starter pro plus premium team business enterprise standard personal hobby gold silver platinum 普通 标准 高级 基础 免费 旗舰 尊享"
  )
  /// `事项 | 负责人 | 进度`: what somebody has still to do.
  static func areOfTasks(_ heads: [TableHead]) -> Bool {
    heads.contains { doers.contains($0.text, $0.name) }
      && heads.contains { progress.contains($0.text, $0.name) }
  }

  private static let doers = WordList("人 负责人 责任人 经办人 经办 跟进人 执行人 承办人 处理人 谁 谁做 owner assignee")
  private static let progress = WordList(
    "状态 进度 进展 完成情况 完成度 截止 截止日 截止日期 截止时间 期限 deadline ddl due due_date")
  private static let editionEndings = WordList("版 卡 套餐 会员")
}
