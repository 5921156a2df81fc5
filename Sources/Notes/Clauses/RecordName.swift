/// The line that names what the lines below it tell of: `型号: 河湾 G2` above `价: 1399` and `保修: 2 年`.
struct RecordName {
  /// Columns of a name.
  private static let widest = 40

  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// - Returns: The name; `nil` when the line names nothing.
  func name(in line: Range<Int>) -> Range<Int>? {
    guard let labelled = LabelledLine(line, in: text), labelled.sign == .colon,
      Self.keys.contains(text, labelled.key)
    else { return nil }
    let name = SentenceCutter(text).trimmed(labelled.value)
    let isOne = !name.contains { at in
      switch Sign.at(at, in: text, end: name.upperBound)?.sign {
      case .comma, .enumeration, .semicolon, .stop, .colon: true
      default: false
      }
    }
    return !name.isEmpty && isOne && fits(text, name, in: Self.widest) ? name : nil
  }

  private static let keys = WordList(
    "型号 名称 名字 品名 产品 机型 车型 款式 书名 片名 姓名 品种 方案 候选 model name product device title candidate option variety"
  )
}
