/// Characters as they are, escaped or as entities.
extension InlineReader {
  mutating func space(_ at: Int) -> Int {
    if let last = text.last, last != 0x20, last != 0x0A { put(0x20, from: at) }
    return at + 1
  }

  mutating func put(_ byte: UInt8, from offset: Int) {
    origin.mark(text.count, from: offset)
    text.append(byte)
  }

  mutating func copy(_ at: Int, _ line: Range<Int>) -> Int {
    let byte = source[at]
    guard byte >= 0x80 else {
      put(byte, from: at)
      return at + 1
    }
    guard let end = endOfCharacter(at, line) else {
      invalid.add(at)
      return at + 1
    }
    if isBlankCharacter(at) { return max(space(at), end) }
    if isInvisible(at) {
      if turnsDirection(at) { directions.add(at) }
      return end
    }
    origin.mark(text.count, from: at)
    for offset in at..<end { text.append(source[offset]) }
    return end
  }

  /// Where the character of two to four bytes at an offset ends; nil when the bytes are no UTF-8.
  func endOfCharacter(_ at: Int, _ line: Range<Int>) -> Int? {
    let byte = source[at]
    let end = at + (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2)
    guard byte >= 0xC2, byte < 0xF5, end <= line.upperBound,
      source[at + 1..<end].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return nil }
    return end
  }

  /// U+00A0, U+3000
  func isBlankCharacter(_ at: Int) -> Bool {
    (source[at] == 0xC2 && source[at + 1] == 0xA0)
      || (source[at] == 0xE3 && source[at + 1] == 0x80 && source[at + 2] == 0x80)
  }

  /// Zero-width characters, bidirectional controls and the byte order mark.
  func isInvisible(_ at: Int) -> Bool {
    switch (source[at], source[at + 1]) {
    case (0xC2, 0x80...0x9F): true
    case (0xE2, 0x80):
      (0x8B...0x8F).contains(source[at + 2]) || (0xA8...0xAE).contains(source[at + 2])
    case (0xE2, 0x81): (0xA0...0xAF).contains(source[at + 2])
    case (0xEF, 0xBB): source[at + 2] == 0xBF
    default: false
    }
  }

  /// U+202A–U+202E, U+2066–U+2069
  func turnsDirection(_ at: Int) -> Bool {
    switch (source[at], source[at + 1]) {
    case (0xE2, 0x80): (0xAA...0xAE).contains(source[at + 2])
    case (0xE2, 0x81): (0xA6...0xA9).contains(source[at + 2])
    default: false
    }
  }

  mutating func escape(_ at: Int, _ line: Range<Int>) -> Int {
    guard let next = peek(at + 1, line), next < 0x80, next.isPunctuation else {
      return copy(at, line)
    }
    put(next, from: at + 1)
    return at + 2
  }

  mutating func entity(_ at: Int, _ line: Range<Int>) -> Int {
    let window = source[at..<min(at + 10, line.upperBound)]
    for (name, character) in Self.entities where window.starts(with: name.utf8) {
      if character == " " {
        _ = space(at)
      } else {
        for byte in character.utf8 { put(byte, from: at) }
      }
      return at + name.utf8.count
    }
    return copy(at, line)
  }

  static let entities = [
    ("&nbsp;", " "), ("&ensp;", " "), ("&emsp;", " "), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"),
    ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&mdash;", "—"), ("&ndash;", "–"),
    ("&hellip;", "…"), ("&times;", "×"), ("&deg;", "°"), ("&euro;", "€"), ("&pound;", "£"),
    ("&rarr;", "→"), ("&minus;", "−"), ("&middot;", "·"),
  ]
}
