/// HTML tags, bare addresses and `{{templates}}`.
extension InlineReader {
  mutating func tag(_ at: Int, _ line: Range<Int>) -> Int {
    guard let next = peek(at + 1, line),
      next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!"),
      let end = find(UInt8(ascii: ">"), from: at + 1, in: line)
    else { return copy(at, line) }
    if source[at + 1..<end].starts(with: "http".utf8) {
      put(address: at + 1..<end)
    } else if source[at + 1..<end].starts(with: "br".utf8) {
      _ = space(at)
    }
    return end + 1
  }

  mutating func address(_ at: Int, _ line: Range<Int>) -> Int {
    guard source[at..<line.upperBound].starts(with: "http".utf8),
      at == line.lowerBound || !source[at - 1].isAlphanumeric,
      source[(at + 4)..<min(at + 8, line.upperBound)].starts(with: "://".utf8)
        || source[(at + 4)..<min(at + 8, line.upperBound)].starts(with: "s://".utf8)
    else { return copy(at, line) }
    var end = at
    while end < line.upperBound, source[end] > 0x20, source[end] < 0x80,
      ![UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`")].contains(
        source[end])
    {
      end += 1
    }
    while end > at,
      [".", ",", ";", ":", "!", "?", ")", "]", "'", "*"].contains(
        Character(Unicode.Scalar(source[end - 1])))
    {
      end -= 1
    }
    put(address: at..<end)
    return end
  }

  mutating func put(address range: Range<Int>) {
    verbatim(range, .address)
  }

  /// Liquid and Hugo: `{% … %}`, `{{< … >}}`, `{:toc}`.
  mutating func template(_ at: Int, _ line: Range<Int>) -> Int {
    let next = peek(at + 1, line)
    let isTemplate =
      next == UInt8(ascii: "%") || next == UInt8(ascii: ":")
      || (next == UInt8(ascii: "{") && peek(at + 2, line) == UInt8(ascii: "<"))
    guard isTemplate, let end = find(UInt8(ascii: "}"), from: at, in: line) else {
      return copy(at, line)
    }
    return end + (peek(end + 1, line) == UInt8(ascii: "}") ? 2 : 1)
  }
}
