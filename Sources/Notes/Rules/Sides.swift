/// Measures that are multiplied: of `366 × 222 mm` both sides are one answer.
enum Sides {
  /// Where the first of them begins, when a sign of times stands right before a figure.
  ///
  /// - Parameter lowest: Nothing before it is looked at.
  static func start(before figure: Int, notBefore lowest: Int, _ text: [UInt8]) -> Int? {
    var first: Int?
    var at = figure
    while let side = side(before: at, lowest, text) {
      first = side
      at = side
    }
    return first
  }

  private static func side(before figure: Int, _ lowest: Int, _ text: [UInt8]) -> Int? {
    let times = withoutSpace(before: figure, lowest, text)
    guard let length = lengthOfTimes(endingAt: times, lowest, text) else { return nil }
    let last = withoutSpace(before: times - length, lowest, text)
    // `25 cm × 100 cm`
    let end = withoutUnit(before: last, lowest, text)
    var start = end
    while start > lowest,
      text[start - 1].isDigit || text[start - 1] == UInt8(ascii: ".")
        || text[start - 1] == UInt8(ascii: ",") && start < end && text[start].isDigit
    {
      start -= 1
    }
    // `6x 4 TB` names six of them.
    let isEven = end < last || (times < figure) == (end < times - length)
    guard start < end, text[start].isDigit, isEven, text[start..<end] != [UInt8(ascii: "0")],
      start == lowest || !text[start - 1].isAlphanumeric
    else { return nil }
    return start
  }

  /// Before the `cm` of `25 cm`.
  private static func withoutUnit(before end: Int, _ lowest: Int, _ text: [UInt8]) -> Int {
    guard let unit = units.first(where: { text[lowest..<end].suffix($0.count).elementsEqual($0) })
    else { return end }
    let at = withoutSpace(before: end - unit.count, lowest, text)
    return at > lowest && text[at - 1].isDigit ? at : end
  }

  private static let units = ["mm", "cm", "km", "m", "ft", "in"].map { Array($0.utf8) }

  private static func lengthOfTimes(endingAt end: Int, _ lowest: Int, _ text: [UInt8]) -> Int? {
    guard end > lowest + 1 else { return nil }
    if text[..<end].suffix(2).elementsEqual("×".utf8) { return 2 }
    return text[end - 1] == UInt8(ascii: "x") || text[end - 1] == UInt8(ascii: "*") ? 1 : nil
  }

  private static func withoutSpace(before end: Int, _ lowest: Int, _ text: [UInt8]) -> Int {
    var at = end
    while at > lowest, text[at - 1] == 0x20 { at -= 1 }
    return at
  }
}
