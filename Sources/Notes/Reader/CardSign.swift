/// The sign that parts the question of a card from its answer on one line: `term:: meaning`, `术语：：定义`,
/// `question ;; answer`, `question >> answer`.
struct CardSign {
  let front: Range<Int>
  let back: Range<Int>

  /// `term:::meaning` is asked both ways.
  let isBothWays: Bool

  /// Nothing when the line holds no sign, or one that nothing stands before.
  init?(_ source: [UInt8], _ line: Range<Int>) {
    for at in line {
      for sign in Self.signs where source[at] == sign[0] && source[at...].starts(with: sign) {
        let isSpaced = sign[0] != UInt8(ascii: ":") && sign[0] < 0x80
        var end = at + sign.count
        guard end <= line.upperBound, at > line.lowerBound else { return nil }
        if isSpaced {
          guard source[at - 1] == 0x20, end < line.upperBound, source[end] == 0x20 else { continue }
        }
        // `10::30`
        if source[at - 1].isDigit, end < line.upperBound, source[end].isDigit { return nil }
        // `> quoted >> text`
        if source[line.lowerBound] == UInt8(ascii: ">") { return nil }
        let isLonger = source[end..<line.upperBound].starts(with: sign.suffix(sign.count / 2))
        if isLonger { end += sign.count / 2 }
        front = line.lowerBound..<at
        back = end..<line.upperBound
        isBothWays = isLonger && !isSpaced
        return
      }
    }
    return nil
  }

  private static let signs = ["::", "：：", ";;", ">>"].map { Array($0.utf8) }
}
