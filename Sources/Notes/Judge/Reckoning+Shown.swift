/// What right beside the blank gives the answer away: the sum that it is the result of, the things that it counts.
extension Reckoning {
  /// - Parameter blank: Where it stands in the front.
  static func shows(_ answer: [UInt8], in front: [UInt8], beside blank: Range<Int>) -> Bool {
    let before = SentenceCutter(front).trimmed(0..<blank.lowerBound)
    let behind = Array(front[blank.upperBound...])
    let value = figures(of: answer).first?.amount
    return isWorkedOut(front, before) || counts(answer, behind)
      || value.map { value in
        isHalf(value, front, before) || isSpan(value, front, before) || isRepeated(value, behind)
      } ?? false
  }

  /// `48 × 25 = [……]`: both figures and what is done with them.
  private static func isWorkedOut(_ front: [UInt8], _ before: Range<Int>) -> Bool {
    let sign = equals.suffix(of: front, before)
    guard sign > 0 else { return false }
    let end = before.upperBound - sign
    var start = end
    while start > before.lowerBound, end - start < longestSum, !parts(start - 1, front) {
      start -= 1
    }
    let operands = operands(of: front[start..<end])
    return operands.count > 1 && operands.allSatisfy { $0.contains(where: \.isDigit) }
  }

  /// Bytes of a sum that is read at a glance.
  private static let longestSum = 60
  private static let equals = WordList("= ＝ ≈")

  private static func parts(_ at: Int, _ text: [UInt8]) -> Bool {
    if text[at] == UInt8(ascii: "=") || text[at] == UInt8(ascii: ":") { return true }
    guard at + 2 < text.count, text[at] >= 0xE2 else { return false }
    return breaks.contains { text[at...].starts(with: $0) }
  }

  private static let breaks = ["，", "；", "：", "。", "→", "≈", "＝"].map { Array($0.utf8) }

  private static func operands(of sum: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var operands: [ArraySlice<UInt8>] = []
    var start = sum.startIndex
    var at = sum.startIndex
    while at < sum.endIndex {
      guard let sign = operators.first(where: { sum[at...].starts(with: $0) }) else {
        at += 1
        continue
      }
      operands.append(sum[start..<at])
      at += sign.count
      start = at
    }
    return operands + [sum[start...]]
  }

  private static let operators = ["×", "÷", "−", "*", "/", "+", " - "].map { Array($0.utf8) }

  /// `总长 84 米，一半是 [……]`
  private static func isHalf(_ value: Double, _ front: [UInt8], _ before: Range<Int>) -> Bool {
    // `吃水 2.1 米，比新船的 [……] 少一半`
    if before.upperBound < front.count,
      let end = front[before.upperBound...].firstIndex(of: UInt8(ascii: "]")),
      doubles.prefix(of: front, SentenceCutter(front).trimmed(end + 1..<front.count)) > 0
    {
      return figures(of: Array(front[before])).contains { isSame($0.amount, value / 2) }
    }
    guard halves.suffix(of: front, before) > 0 else { return false }
    return figures(of: Array(front[before])).contains { isSame($0.amount, value * 2) }
  }

  private static let doubles = WordList("少一半 小一半 低一半 短一半 轻一半 的一半 一半")
  private static let halves = WordList("半圈 半程 半数 半价 半径 一半 一半是 一半为 一半即 一半约 一半就是")

  /// `编号 1200–1850，大约 [……]`: as many as lie between.
  private static func isSpan(_ value: Double, _ front: [UInt8], _ before: Range<Int>) -> Bool {
    guard amounts.suffix(of: front, before) > 0 else { return false }
    let shown = figures(of: Array(front[before].suffix(longestSum)))
    guard shown.count > 1 else { return false }
    let width = abs(shown[shown.count - 1].amount - shown[shown.count - 2].amount)
    return width > 20 && abs(width - value) <= 0.03 * width
      && dashes.contains { dash in
        front[before].suffix(longestSum).indices.contains { front[$0...].starts(with: dash) }
      }
  }

  private static let amounts = WordList("大约 约 共 一共 总共 ≈ 合计")
  private static let dashes = ["–", "-", "~", "～"].map { Array($0.utf8) }

  /// `[……]（0.985）`: the same figure, more exactly.
  private static func isRepeated(_ value: Double, _ behind: [UInt8]) -> Bool {
    guard let inner = bracket(at: 0, behind), inner.count < 12,
      inner.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }),
      let figure = figures(of: Array(inner)).first, value > 0
    else { return false }
    return abs(figure.amount / value - 1) < 0.05
  }

  /// `[……]（春、夏、秋）`: the things stand in the brackets.
  private static func counts(_ answer: [UInt8], _ behind: [UInt8]) -> Bool {
    guard let inner = bracket(at: 0, behind), !inner.contains(where: \.isDigit),
      answer.last != UInt8(ascii: "%"), let count = smallNumber(answer)
    else { return false }
    let items = separators.map { sign in
      inner.indices.count { inner[$0...].starts(with: sign) }
    }.max()
    return items == count - 1
  }

  private static let separators = ["、", "／", "/"].map { Array($0.utf8) }

  private static func smallNumber(_ answer: [UInt8]) -> Int? {
    if let first = answer.first, first.isDigit, answer.count > 1, !answer[1].isDigit,
      answer[1] != UInt8(ascii: "."), answer[1] != UInt8(ascii: ",")
    {
      return first > UInt8(ascii: "1") ? Int(first - UInt8(ascii: "0")) : nil
    }
    guard let index = numerals.firstIndex(where: { answer.starts(with: $0) }),
      powers.prefix(of: answer, min(3, answer.count)..<answer.count) == 0
    else { return nil }
    return index + 2
  }

  /// 二十 is no 二.
  private static let powers = WordList("十 百 千 万 萬 亿 億 点 點")
  private static let numerals = ["二", "三", "四", "五", "六", "七", "八", "九"].map { Array($0.utf8) }

  private static func bracket(at start: Int, _ text: [UInt8]) -> ArraySlice<UInt8>? {
    for (open, close) in [("（", "）"), ("(", ")")] where text[start...].starts(with: open.utf8) {
      let inner = start + open.utf8.count
      return text[inner...].indices.first { text[$0...].starts(with: close.utf8) }.map {
        text[inner..<$0]
      }
    }
    return nil
  }
}
