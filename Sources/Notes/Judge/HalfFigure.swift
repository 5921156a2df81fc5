/// Half of a figure as Chinese is spoken: `两分[到两分]半`, `1 分` of `1 分 30`.
struct HalfFigure {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  func isOne(_ answer: Range<Int>?) -> Bool {
    guard let answer, !answer.isEmpty, text[answer].contains(where: { $0 >= 0xE4 }) else {
      return false
    }
    return isCut(behind: answer) || joinsTwo(answer)
  }

  /// `[多久]半`, `总时间[多久]到两分半`, `[多少分] 30`
  private func isCut(behind answer: Range<Int>) -> Bool {
    let end = min(text.count, answer.upperBound + 8)
    guard let next = (answer.upperBound..<end).first(where: { text[$0] != 0x20 }) else {
      return false
    }
    let rest = next..<text.count
    if next == answer.upperBound, Self.half.prefix(of: text, rest) > 0 { return true }
    if text[next].isDigit {
      // `1 分 30`, but not `2 分 29 平`
      let digits = text[next...].prefix(while: \.isDigit)
      let last = digits.endIndex..<min(text.count, digits.endIndex + 4)
      let isEnd =
        last.isEmpty || !text[last.lowerBound].isAlphanumeric && text[last.lowerBound] < 0xE4
        || Self.closing.prefix(of: text, last.lowerBound..<text.count) > 0
      return digits.count == 2 && isEnd && Self.minutes.suffix(of: text, answer) > 0
    }
    let joint = Self.joints.prefix(of: text, rest)
    return joint > 0 && Self.digits.prefix(of: text, next + joint..<text.count) > 0
      && Self.minutes.suffix(of: text, answer) > 0
  }

  /// `三十 三点` of `别超过三十 三点以后不算`
  private func joinsTwo(_ answer: Range<Int>) -> Bool {
    guard let space = text[answer].firstIndex(of: 0x20), space > answer.lowerBound + 2 else {
      return false
    }
    return Self.digits.suffix(of: text, answer.lowerBound..<space) > 0
      && Self.digits.prefix(of: text, space + 1..<answer.upperBound) > 0
  }

  private static let closing = WordList("秒 ， 。 、 ；")
  private static let half = WordList("半")
  private static let minutes = WordList("分 分钟")
  private static let joints = WordList("到 至")
  private static let digits = WordList("一 二 两 三 四 五 六 七 八 九 十 百 千")
}
