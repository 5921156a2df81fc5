/// Half of a figure: as Chinese is spoken, `两分[到两分]半`, `1 分` of `1 分 30`; or one end of a span.
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

  /// `[5 月]中–6 月`, `5 月[12]–13`, `600 万–[700 万 kg]`, `[693 万] 5 千两`: a span or an amount that goes on, or began before.
  func isOfSpan(_ answer: Range<Int>?) -> Bool {
    guard let answer, answer.count > 1, text[answer].contains(where: \.isDigit) else {
      return false
    }
    let rest = answer.upperBound..<text.count
    let isMonth = text[answer].suffix(3).elementsEqual("月".utf8)
    if isMonth, rest.lowerBound < text.count, text[rest.lowerBound].isDigit { return true }
    let part = isMonth ? Self.parts.prefix(of: text, rest) : 0
    if opensEnd(rest.lowerBound + part, besides: answer) { return true }
    // `693 万 5 千两`
    if Self.scales.suffix(of: text, answer) > 0, rest.lowerBound + 1 < text.count {
      let figures = text[rest].drop { $0 == 0x20 }.prefix(while: \.isDigit)
      let behind = text[figures.endIndex...].drop { $0 == 0x20 }.prefix(3)
      if (1...3).contains(figures.count),
        ["千", "百"].contains(where: { behind.elementsEqual($0.utf8) })
      {
        return true
      }
    }
    return closesStart(answer.lowerBound)
  }

  /// A dash, and a figure of the same kind behind it.
  private func opensEnd(_ at: Int, besides answer: Range<Int>) -> Bool {
    guard let dash = Self.dashes.first(where: { text[at...].starts(with: $0) }) else {
      return false
    }
    let next = text[(at + dash.count)...].drop { $0 == 0x20 }.first
    return next?.isDigit == true && text[answer.upperBound - 1] >= 0x80
  }

  /// `600 万–`: a figure with its scale, and a dash.
  private func closesStart(_ start: Int) -> Bool {
    guard let dash = Self.dashes.first(where: { text[..<start].suffix($0.count).elementsEqual($0) })
    else { return false }
    return Self.scales.suffix(of: text, max(0, start - dash.count - 3)..<start - dash.count) > 0
  }

  private static let dashes = ["–", "—", "～", "~"].map { Array($0.utf8) }
  private static let parts = WordList("初 中 底 末 上旬 中旬 下旬")
  private static let scales = WordList("万 亿 萬 億")

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
