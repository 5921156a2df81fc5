/// Shapes of lines that only some dialects of Markdown know: admonitions, footnotes.
extension Reader {
  /// `!!! note "Title"` and `[!note] Title` open a section of their own.
  func admonition(_ content: Range<Int>) -> Range<Int>? {
    guard content.count <= LineShape.longestHeading else { return nil }
    let bytes = source[content]
    if bytes.starts(with: "!!! ".utf8) || bytes.starts(with: "??? ".utf8) {
      guard let open = bytes.firstIndex(of: UInt8(ascii: "\"")),
        let close = bytes.lastIndex(of: UInt8(ascii: "\"")), close > open
      else { return content.upperBound..<content.upperBound }
      return open + 1..<close
    }
    if bytes.starts(with: "[!".utf8), let close = bytes.firstIndex(of: UInt8(ascii: "]")) {
      return LineShape.trimmed(source, min(close + 1, content.upperBound)..<content.upperBound)
    }
    return nil
  }

  /// `[^1]: text`, `[1] text` and `[1]: text`
  func footnote(_ content: Range<Int>) -> (label: String, rest: Range<Int>)? {
    guard source[content].first == UInt8(ascii: "["),
      let close = source[content].prefix(24).firstIndex(of: UInt8(ascii: "]")),
      close + 1 < content.upperBound
    else { return nil }
    let isNoted = source[content.lowerBound + 1] == UInt8(ascii: "^")
    let label = content.lowerBound + (isNoted ? 2 : 1)..<close
    let isNumber = !label.isEmpty && source[label].allSatisfy(\.isDigit)
    let next = source[close + 1]
    guard
      isNoted && next == UInt8(ascii: ":")
        || isNumber && (next == 0x20 || next == UInt8(ascii: ":"))
    else { return nil }
    let rest = LineShape.trimmed(source, close + (next == 0x20 ? 1 : 2)..<content.upperBound)
    return (String(decoding: source[label], as: UTF8.self), rest)
  }
}
