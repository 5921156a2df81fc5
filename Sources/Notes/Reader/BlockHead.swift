/// The first line of a block of lines that names what the lines below it tell of.
struct BlockHead {
  private let source: [UInt8]

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// Columns of a head.
  private static let widest = 40

  /// `进水量，分级收费` above lines that open with figures.
  func heads(_ units: [[Range<Int>]]) -> Bool {
    guard let first = units.first?.first, units.count > 1 else { return false }
    let rest = units.dropFirst().compactMap(\.first)
    return rest.count > 2 && isTitleOfFigures(first) && rest.allSatisfy(opensWithFigure)
  }

  /// `★ 周望 2019（船报）：…`: one star and a space, which are cut, set a line above those below it.
  func isStarred(_ line: Range<Int>) -> Bool {
    var at = line.lowerBound
    while at > 0, source[at - 1] == 0x20 { at -= 1 }
    return at < line.lowerBound && source[..<at].suffix(3).elementsEqual("★".utf8)
  }

  /// `>40 吨 25%` right below a line that opens with a figure as well.
  func isOpenBand(_ line: Range<Int>) -> Bool {
    guard line.count > 1, line.lowerBound > 1, source[line.lowerBound] == UInt8(ascii: ">"),
      source[line.lowerBound + 1].isDigit
    else { return false }
    let end = line.lowerBound - 1
    let start = source[max(0, end - Self.reach)..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return start < end && opensWithFigure(start..<end)
  }

  /// Bytes of the line before.
  private static let reach = 200

  /// `进水量，分级收费`: a few Chinese words without a figure.
  private func isTitleOfFigures(_ line: Range<Int>) -> Bool {
    displayWidth(source, line) <= Self.widest && ChineseWidths.isChinese(line, source)
      && !source[line].contains(where: \.isDigit)
      && Sign.at(line.upperBound - 3, in: source, end: line.upperBound)?.sign == nil
  }

  /// `3–12 吨 10%`, `>40 吨 25%`
  private func opensWithFigure(_ line: Range<Int>) -> Bool {
    var start = line.lowerBound
    start += Self.bounds.prefix(of: source, line)
    while start < line.upperBound, source[start] == 0x20 { start += 1 }
    return start < line.upperBound && source[start].isDigit
  }

  private static let bounds = WordList("≤ ≥ < > ＜ ＞ ⩽ ⩾")
}
