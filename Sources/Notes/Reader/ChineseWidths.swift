/// How wide the lines of Chinese in a note are, which tells whether somebody broke its lines.
///
/// Whoever breaks lines breaks all of them at about one width. Where lines of a note are much wider than two that stand
/// together, and hardly any other was broken where the first of them ends, each of the two is a line of its own.
struct ChineseWidths {
  /// Columns of the widest line.
  private var widest = 0

  /// How many lines that another follows have each width.
  private var followed: [Int: Int] = [:]

  init(_ source: [UInt8], _ lines: LineTable) {
    var last: Int?
    for line in lines {
      let shape = LineShape(source, line)
      if let last, shape != .blank { followed[last, default: 0] += 1 }
      last = nil
      guard case .text(let content) = shape, Self.isChinese(content, source) else { continue }
      let width = displayWidth(source, content)
      widest = max(widest, width)
      last = width
    }
  }

  /// Whether nobody broke these lines of Chinese, which are few.
  func areOwn(_ lines: [PendingLine], in source: [UInt8]) -> Bool {
    // `用 API⏎来调用`: broken at a space, the only place for it where words of Latin letters stand between.
    guard !lines.dropLast().contains(where: { endsInWord($0.content, source) }) else {
      return false
    }
    let own = lines.map { displayWidth(source, $0.content) }.max() ?? 0
    if lines.dropLast().contains(where: { displayWidth(source, $0.content) > Self.widestBroken }) {
      return true
    }
    let alike = (own - Self.slack...own + Self.slack).reduce(0) { $0 + followed[$1, default: 0] }
    // Hardly another line of the note ends there.
    if alike < Self.fewest, !lines.dropLast().contains(where: { goesOn($0.content, source) }) {
      return true
    }
    // Lines that end anywhere were not broken, unless they are as long as those of a page.
    let all = followed.values.reduce(0, +)
    if own < Self.page, all >= Self.many, alike * 2 < all { return true }
    return own * 5 < widest * 4 && alike < Self.fewest
  }

  /// Columns of a line of a page, and lines that show how wide the others are.
  private static let page = 60
  private static let many = 6

  /// `API` or `o1`, and no figure such as `82cm`.
  private func endsInWord(_ line: Range<Int>, _ source: [UInt8]) -> Bool {
    let word = source[line].reversed().prefix { $0.isAlphanumeric }
    return word.last.map { !$0.isDigit } ?? false
  }

  /// A comma ends the line.
  private func goesOn(_ line: Range<Int>, _ source: [UInt8]) -> Bool {
    source[line].last == UInt8(ascii: ",")
      || ["，", "、"].contains { source[line].suffix(3).elementsEqual($0.utf8) }
  }

  /// Columns of a line that nobody would break there.
  private static let widestBroken = 130

  /// Columns by which the lines of one width differ.
  private static let slack = 4

  /// The line itself and two others.
  private static let fewest = 3

  /// Chinese characters, of three bytes each, make up half of it.
  static func isChinese(_ line: Range<Int>, _ source: [UInt8]) -> Bool {
    source[line].count { $0 >= 0xE3 } * 6 >= line.count
  }
}
