/// How many things a Chinese text says that it has just named: `甲、乙、丙三种`, `甲、乙和丙这三个部门`.
struct SetCount {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// Whether right behind the names their number stands, with a classifier.
  func isTold(_ count: Int, behind names: Range<Int>, in clause: Range<Int>) -> Bool {
    guard (2...Self.numerals.count + 1).contains(count) else { return false }
    var rest = SentenceCutter(text).trimmed(names.upperBound..<clause.upperBound)
    rest = rest.dropFirst(Self.pointers.prefix(of: text, rest))
    let length = Self.numerals[count - 2].prefix(of: text, rest)
    guard length > 0 else { return false }
    return Self.classifiers.prefix(of: text, rest.dropFirst(length)) > 0
  }

  private static let pointers = WordList("这 共 共计 总共 一共")
  private static let numerals = ["两 二 2", "三 3", "四 4", "五 5", "六 6", "七 7", "八 8", "九 9"]
    .map { WordList($0) }
  private static let classifiers = WordList(
    "种 类 条 点 个 项 步 件 句 座 位 名 家 只 棵 本 篇 首 支 场 所 部 国 省 省市 州 县 市 镇 岛 湖 河 山 派 族 系 科 属 门 级 档 层 段 期 款 型 方 大 方面 部分 阶段"
  )
}
