/// Heads and labels of one character or cut short, which people write in tables and cribs: 因, 治, 默认.
enum ChineseStub {
  /// The word that it is short for: 病因 for 因; any other head as it is.
  static func written(_ head: String) -> String { words[head] ?? head }

  /// One Chinese character that is short for no property: 灯, 药.
  static func isSingle(_ head: String) -> Bool {
    head.utf8.count == 3 && head.utf8.first.map { (0xE4...0xE9).contains($0) } == true
  }

  /// `易休克`, `可否取回`: a head that asks for yes or no.
  static func isChoice(_ head: String) -> Bool {
    let text = Array(head.utf8)
    return choices.prefix(of: text, text.indices) > 0
  }

  /// `适合`, `主治`: what stands below is its object.
  static func isVerb(_ head: String) -> Bool {
    let text = Array(head.utf8)
    return verbs.contains(text, text.indices)
  }

  /// `改`: what is done about it.
  static func isDeed(_ head: String) -> Bool {
    let text = Array(head.utf8)
    return deeds.contains(text, text.indices)
  }

  private static let deeds = WordList("改 修 防 救 办 调 做 解 煮 洗 煎 切 存 补救 处理 解决 应对")
  private static let verbs = WordList("适合 适用 适用于 用于 主治 属于 来自 产自 擅长 负责 代表 象征 控制 支配 治疗 预防 促进 抑制 缺乏")
  private static let choices = WordList("易 可 能否 会 是否 有无 可否 需要")
  private static let words = [
    "因": "原因", "果": "结果", "治": "治疗方法", "法": "方法", "例": "例子", "症": "症状", "时": "时间", "地": "地点",
    "人": "人物",
    "长": "长度", "宽": "宽度", "高": "高度", "重": "重量", "厚": "厚度", "深": "深度", "色": "颜色", "味": "味道",
    "价": "价格",
    "量": "用量", "性": "性质", "产": "产地", "默认": "默认值", "正常": "正常值", "参考": "参考值", "名": "名称", "字": "字",
    "号": "号",
    "年": "年份",
  ]
}
