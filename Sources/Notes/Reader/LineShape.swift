/// What a line of Markdown is, by its first characters.
enum LineShape: Equatable {
  case blank
  case heading(level: Int, content: Range<Int>)
  /// ``` or ~~~; `mark` and `count` must be met again by the closing line.
  case fence(mark: UInt8, count: Int)
  /// `indent` counts columns before the marker, `content` starts after it.
  case item(indent: Int, number: Int?, content: Range<Int>)
  /// `:   text` below a term.
  case definition(content: Range<Int>)
  case rule
  /// `=====` or `-----` below a line makes that line a heading.
  case underline(level: Int)
  case text(content: Range<Int>)

  init(_ source: [UInt8], _ line: Range<Int>) {
    var start = line.lowerBound
    var indent = 0
    while start < line.upperBound, source[start] == 0x20 || source[start] == 0x09 {
      indent += source[start] == 0x09 ? 4 : 1
      start += 1
    }
    var end = line.upperBound
    while end > start, source[end - 1] == 0x20 || source[end - 1] == 0x09 { end -= 1 }
    let content = start..<end
    guard let first = content.first.map({ source[$0] }) else {
      self = .blank
      return
    }
    self =
      Self.marked(first, source, content, indent: indent)
      ?? Self.numbered(source, content, indent: indent)
      ?? .text(content: Ornament.skipped(source, content))
  }

  private static func marked(
    _ first: UInt8, _ source: [UInt8], _ content: Range<Int>, indent: Int
  ) -> LineShape? {
    switch first {
    case UInt8(ascii: "#"):
      return heading(source, content)
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      let count = run(of: first, in: source, content)
      let isInline =
        first == UInt8(ascii: "`")
        && source[content.dropFirst(count)].contains(UInt8(ascii: "`"))
      if count == 1, first == UInt8(ascii: "~") { return wave(source, content, indent: indent) }
      return count >= 3 && !isInline ? .fence(mark: first, count: count) : nil
    case UInt8(ascii: ":"):
      return follows(source, content, after: 1)
        ? .definition(content: trimmed(source, content.dropFirst())) : nil
    case UInt8(ascii: "="):
      let level = run(of: first, in: source, content)
      if level == content.count { return .underline(level: 1) }
      guard level > 1, level < 6, content.count <= longestHeading,
        follows(source, content, after: level)
      else { return nil }
      // `== 6 June ==`
      var end = content.upperBound
      while end > content.lowerBound + level, source[end - 1] == first || source[end - 1] == 0x20 {
        end -= 1
      }
      return .heading(
        level: level, content: trimmed(source, content.lowerBound + level..<end))
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "_"):
      if isRule(first, source, content) {
        let isSolid = run(of: first, in: source, content) == content.count
        return first == UInt8(ascii: "-") && isSolid ? .underline(level: 2) : .rule
      }
      guard first != UInt8(ascii: "_"), follows(source, content, after: 1),
        // `- , + always`: signs side by side.
        content.count < 3 || source[content.lowerBound + 2] != UInt8(ascii: ",")
      else { return nil }
      return .item(
        indent: indent, number: nil,
        content: unmarked(source, unticked(source, content.dropFirst())))
    default:
      return bullet(source, content, indent: indent)
    }
  }

  /// In bytes; what is longer names nothing, and would be shown above every card below it.
  static let longestHeading = 1000

  private static func heading(_ source: [UInt8], _ content: Range<Int>) -> LineShape? {
    let level = run(of: UInt8(ascii: "#"), in: source, content)
    guard level <= 6, content.count <= longestHeading, follows(source, content, after: level)
    else { return nil }
    var end = content.upperBound
    while end > content.lowerBound + level,
      source[end - 1] == UInt8(ascii: "#") || source[end - 1] == 0x20
    {
      end -= 1
    }
    return .heading(
      level: level,
      content: Ornament.skipped(
        source, trimmed(source, content.lowerBound + level..<max(end, content.lowerBound + level))))
  }

  /// `~ text`; but `~ 40 km` is about as many.
  private static func wave(
    _ source: [UInt8], _ content: Range<Int>, indent: Int
  ) -> LineShape? {
    let rest = trimmed(source, content.dropFirst())
    guard rest.lowerBound > content.lowerBound + 1, let first = rest.first,
      source[first].isLetter || source[first] >= 0xE3
    else { return nil }
    return .item(indent: indent, number: nil, content: rest)
  }

  /// `• text`, `· text`, `● text`, `◦ text`
  private static func bullet(
    _ source: [UInt8], _ content: Range<Int>, indent: Int
  ) -> LineShape? {
    // The first bytes of them all: nearly every line opens with another.
    guard source[content.lowerBound] == 0xE2 || source[content.lowerBound] == 0xC2 else {
      return nil
    }
    for bullet in ["•", "·", "●", "◦", "▪", "‣", "–"] where starts(source, content, with: bullet) {
      let rest = content.dropFirst(bullet.utf8.count)
      guard let next = rest.first, source[next] == 0x20 || bullet == "•" || bullet == "●" else {
        return nil
      }
      return .item(indent: indent, number: nil, content: trimmed(source, rest))
    }
    return nil
  }

  /// `1. text`, `1) text`, `(1) text`, `1、text`, `（1）text`, `①text`
  private static func numbered(
    _ source: [UInt8], _ content: Range<Int>, indent: Int
  ) -> LineShape? {
    var next = content.lowerBound
    var isBracketed = false
    if source[next] == UInt8(ascii: "(") {
      isBracketed = true
      next += 1
    } else if starts(source, content, with: "（") {
      isBracketed = true
      next += 3
    }
    if let circled = circledNumber(source, content) {
      return .item(
        indent: indent, number: circled, content: trimmed(source, content.dropFirst(3)))
    }
    var number = 0
    let digits = next
    while next < content.upperBound, next - digits < 4, (48...57).contains(source[next]) {
      number = number * 10 + Int(source[next] - 48)
      next += 1
    }
    guard next > digits, next < content.upperBound else { return nil }
    let rest = next..<content.upperBound
    let closings = isBracketed ? [")", "）"] : [". ", ") ", "、", "）", ".\t"]
    for closing in closings where starts(source, rest, with: closing) {
      // `2026、2027 年`
      if closing == "、", next - digits == 4 { return nil }
      let after = trimmed(source, rest.dropFirst(closing.utf8.count))
      return .item(indent: indent, number: number, content: after)
    }
    // `1.text` is an item in Chinese notes; `3.14` and `10:20` are not.
    if !isBracketed, source[next] == UInt8(ascii: "."), next - digits <= 2,
      next + 1 < content.upperBound, source[next + 1] >= 0xE3
    {
      return .item(indent: indent, number: number, content: next + 1..<content.upperBound)
    }
    return nil
  }

  /// `2  The engine of 1838`: two spaces and a capital, a quotation mark or a Chinese character set a number apart.
  static func spaced(_ source: [UInt8], _ content: Range<Int>) -> (
    number: Int, content: Range<Int>
  )? {
    let digits = source[content].prefix(while: \.isDigit)
    guard (1...2).contains(digits.count) else { return nil }
    let rest = digits.endIndex..<content.upperBound
    let start = trimmed(source, rest).lowerBound
    guard start > rest.lowerBound + 1, start < rest.upperBound else { return nil }
    // Another such gap makes it the row of a table.
    let isRow = (start..<rest.upperBound).dropLast().contains {
      source[$0] == 0x20 && source[$0 + 1] == 0x20 || source[$0] == 0x09
    }
    let first = source[start]
    guard !isRow, first.isCapital || first == UInt8(ascii: "\"") || first >= 0xE3 else {
      return nil
    }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return (number, start..<content.upperBound)
  }

  private static func circledNumber(_ source: [UInt8], _ content: Range<Int>) -> Int? {
    guard content.count > 3, source[content.lowerBound] == 0xE2,
      source[content.lowerBound + 1] == 0x91,
      (0xA0...0xB3).contains(source[content.lowerBound + 2])
    else { return nil }
    return Int(source[content.lowerBound + 2]) - 0x9F
  }

  /// Cuts the marks of a heading that an outliner made an item: `- ## text`.
  private static func unmarked(_ source: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let marks = run(of: UInt8(ascii: "#"), in: source, range)
    guard (1...6).contains(marks), follows(source, range, after: marks) else { return range }
    return trimmed(source, range.dropFirst(marks))
  }

  /// Cuts the box of what is done: `[x] text`; an open one tells that the line is a task.
  private static func unticked(_ source: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let content = trimmed(source, range)
    return ["[x] ", "[X] "].contains { starts(source, content, with: $0) }
      ? trimmed(source, content.dropFirst(4)) : content
  }

  private static func isRule(_ mark: UInt8, _ source: [UInt8], _ content: Range<Int>) -> Bool {
    var count = 0
    for offset in content {
      if source[offset] == mark { count += 1 } else if source[offset] != 0x20 { return false }
    }
    return count >= (mark == UInt8(ascii: "-") ? 2 : 3) && mark != UInt8(ascii: "+")
  }

  static func run(of mark: UInt8, in source: [UInt8], _ content: Range<Int>) -> Int {
    var end = content.lowerBound
    while end < content.upperBound, source[end] == mark { end += 1 }
    return end - content.lowerBound
  }

  /// A space, or nothing more, stands after so many bytes.
  private static func follows(_ source: [UInt8], _ content: Range<Int>, after count: Int) -> Bool {
    let next = content.lowerBound + count
    return next >= content.upperBound || source[next] == 0x20 || source[next] == 0x09
  }

  static func starts(
    _ source: [UInt8], _ content: Range<Int>, with prefix: some StringProtocol
  ) -> Bool {
    source[content].starts(with: prefix.utf8)
  }

  static func trimmed(_ source: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, source[start] == 0x20 || source[start] == 0x09 { start += 1 }
    while end > start, source[end - 1] == 0x20 || source[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }
}
