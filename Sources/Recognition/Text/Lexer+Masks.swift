/// Things to pass over: list markers, footnote marks, targets of links.
extension Lexer {
  /// Passes over indentation, quote marks, bullets and the number of a list item or heading.
  mutating func skipLineStart() {
    var cursor = position
    while cursor < end, [0x20, 0x09, 0x3E, 0x23, 0x2A, 0x2B].contains(text[cursor]) { cursor += 1 }
    if cursor + 1 < end, text[cursor] == 0x2D, text[cursor + 1] == 0x20 { cursor += 2 }
    while cursor < end, ByteClass.isSpace(text[cursor]) { cursor += 1 }
    position = cursor
    var stop = cursor
    if stop < end, text[stop] == 0x28 { stop += 1 }
    let digits = stop
    while stop < end, ByteClass.isDigit(text[stop]), stop - digits < 4 { stop += 1 }
    guard stop > digits, stop < end else { return }
    if text[stop] == 0x2E || text[stop] == 0x29 {
      if stop + 1 == end || text[stop + 1] == 0x20 || text[stop + 1] >= 0x80
        || text[stop + 1] == 0x2A
      {
        position = stop + 1
      }
    } else if starts(with: [0xE3, 0x80, 0x81], at: stop)
      || starts(with: [0xEF, 0xBC, 0x89], at: stop)
    {
      position = stop + 3
    }
  }

  func starts(with bytes: [UInt8], at start: Int) -> Bool {
    guard start + bytes.count <= end else { return false }
    return bytes.indices.allSatisfy { text[start + $0] == bytes[$0] }
  }

  /// Passes over `[6]`, `[^1]` and the target of a link, `](…)`.
  mutating func skipFootnoteOrTarget(_ byte: UInt8) {
    var cursor = position + 1
    position = cursor
    if byte == 0x5D {
      guard cursor < end, text[cursor] == 0x28 else { return }
      while cursor < end, text[cursor] != 0x29, text[cursor] != 0x0A { cursor += 1 }
      position = cursor
      return
    }
    if cursor < end, text[cursor] == 0x5E { cursor += 1 }
    let digits = cursor
    while cursor < end, ByteClass.isDigit(text[cursor]), cursor - digits < 4 { cursor += 1 }
    if cursor > digits, cursor < end, text[cursor] == 0x5D { position = cursor + 1 }
  }
}
