/// That and how a thing changes, in a Chinese clause.
struct ClauseChange {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// `总收益增加`, `噪声略有上升`, `成本更低`: that and how something changes is what is worth asking.
  func change(_ verb: Range<Int>?, _ clause: Clause) -> Range<Int>? {
    let range = clause.range
    var start: Int?
    if let idiom = Self.idioms.first(in: text, range), idiom.upperBound == range.upperBound {
      start = idiom.lowerBound
    } else if let degree = Self.degrees.first(in: text, range) {
      let rest = degree.upperBound..<range.upperBound
      let isMeant =
        Self.changes.prefix(of: text, rest) > 0 || Self.comparatives.contains(text, rest)
      start = isMeant ? degree.lowerBound : nil
    } else if let verb, Self.changes.prefix(of: text, verb.lowerBound..<range.upperBound) > 0 {
      start = verb.lowerBound
    }
    guard var start, start > range.lowerBound,
      // `随着产量的增加`
      !text[..<start].suffix(3).elementsEqual("的".utf8)
    else { return nil }
    // `由蓝变绿`
    if let from = Self.froms.first(in: text, max(range.lowerBound, start - 12)..<start) {
      start = from.lowerBound
    }
    guard start > range.lowerBound, displayWidth(text, start..<range.upperBound) <= 16 else {
      return nil
    }
    return start..<range.upperBound
  }

  private static let idioms = WordList("略逊一筹 稍逊一筹 略胜一筹 更胜一筹 不相上下 旗鼓相当")
  private static let froms = WordList("由")
  static let degrees = WordList(
    "略有 有所 显著 大幅 明显 逐渐 不断 急剧 持续 迅速 稍 稍微 略 比较 较 更 偏 进一步 大大 几乎 仍然 基本")
  private static let comparatives = WordList("高 低 多 少 大 小 快 慢 强 弱 好 差 长 短 贵 便宜 有效 稳定 不变 复杂 简单")
  private static let changes = WordList(
    """
    增加 减少 增大 减小 增强 减弱 上升 下降 升高 降低 提高 变大 变小 变红 变蓝 变黄 变绿 变黑 变白 变紫 变橙 变色 变硬 变软 变高 变低 变快 变慢 变浑浊 变热 变冷 变强 变弱 变多 变少 加快 减慢 加速 减速 扩大 缩小 膨胀 收缩 上涨 下跌 增长 改善 恶化
    不变 消失 停止 延长 缩短 加深 加重 减轻 好转 上移 下移 左移 右移 凝固 熔化 融化 沸腾 蒸发 溶解 沉淀 分解 断裂 爆炸 燃烧
    """)
}
