/// Finds the deletions of a cloze text in one pass over its bytes.
struct ClozeScanner {
  /// One deletion.
  struct Mark {
    /// With its brackets.
    var outer: Range<Int>
    /// What is hidden.
    var inner: Range<Int>
    var hint: Range<Int>?
    var ordinals: [Int]
  }

  private struct Bracket {
    var start: Int
    /// How many deletions had been found when it opened.
    var marksBefore: Int
  }

  private struct Braces {
    var start: Int
    var innerStart: Int
    var ordinals: [Int]
    var hintStart: Int?
  }

  let bytes: [UInt8]
  private(set) var marks: [Mark] = []
  /// The backslashes that only escape.
  private(set) var escapes: [Range<Int>] = []
  /// Offsets of the brackets and braces that are a deletion's, or would be without another one, and
  /// of those without a partner.
  private(set) var loose: [Int] = []
  /// The offset of a `{{c1::` that is never closed.
  private(set) var unclosed: Int?

  private var index = 0
  private var brackets: [Bracket] = []
  private var braces: [Braces] = []
  private var spans: InlineSpans

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    spans = InlineSpans()
  }

  mutating func scan() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): backslash()
      case UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "$"):
        index = spans.end(of: bytes, at: index) ?? index + runLength()
      case UInt8(ascii: "["):
        if braces.isEmpty { brackets.append(Bracket(start: index, marksBefore: marks.count)) }
        index += 1
      case UInt8(ascii: "]"):
        if braces.isEmpty {
          if let open = brackets.popLast() { close(open) } else { loose.append(index) }
        }
        index += 1
      case UInt8(ascii: "{"): openBraces()
      case UInt8(ascii: "}"): closeBraces()
      case UInt8(ascii: ":"):
        if let last = braces.indices.last, at(1) == UInt8(ascii: ":") {
          if braces[last].hintStart == nil { braces[last].hintStart = index + 2 }
          index += 2
        } else {
          index += 1
        }
      default: index += 1
      }
    }
    loose += brackets.map(\.start)
    unclosed = braces.first?.start ?? unclosed
  }

  private func at(_ distance: Int) -> UInt8? {
    index + distance < bytes.count ? bytes[index + distance] : nil
  }

  private func runLength() -> Int {
    var end = index
    while end < bytes.count, bytes[end] == bytes[index] { end += 1 }
    return end - index
  }

  private mutating func backslash() {
    switch at(1) {
    case UInt8(ascii: "["), UInt8(ascii: "]"):
      escapes.append(index..<(index + 1))
      index += 2
    case UInt8(ascii: "{") where at(2) == UInt8(ascii: "{"):
      escapes.append(index..<(index + 1))
      index += 3
    case UInt8(ascii: "`"), UInt8(ascii: "$"): index += 2
    default: index += 1
    }
  }

  // MARK: Brackets

  private mutating func close(_ open: Bracket) {
    let inner = (open.start + 1)..<index
    if at(1) == UInt8(ascii: "("),
      let end = spans.closingParenthesis(of: bytes, at: index + 1)
    {
      // A link or an image; its address hides nothing.
      index = end
      return
    }
    if let outer = brackets.last, outer.start == open.start - 1, at(1) == UInt8(ascii: "]") {
      brackets.removeLast()
      index += 1
      return
    }
    guard isDeletion(inner) else { return }
    loose += [open.start, index]
    guard marks.count == open.marksBefore else { return }
    marks.append(Mark(outer: open.start..<(index + 1), inner: inner, hint: nil, ordinals: []))
  }

  private func isDeletion(_ inner: Range<Int>) -> Bool {
    guard let first = inner.first(where: { !Margins.isSpace(bytes[$0]) }) else { return false }
    return bytes[first] != UInt8(ascii: "^") && !isTickedBox(inner)
  }

  /// The `[x]` of `- [x] done` at the start of a line.
  private func isTickedBox(_ inner: Range<Int>) -> Bool {
    let bullet = inner.lowerBound - 3
    guard inner.count == 1, bytes[inner.lowerBound] | 0x20 == UInt8(ascii: "x"), bullet >= 0,
      bytes[bullet + 1] == 0x20, at(1) == 0x20,
      [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(bytes[bullet])
    else { return false }
    let indent = bytes[..<bullet].reversed().first { $0 != 0x20 && $0 != 0x09 }
    return indent == nil || indent == 0x0a
  }

  // MARK: Braces

  /// Reads `{{c1::` or `{{c1,2::`.
  private mutating func openBraces() {
    let start = index
    guard at(1) == UInt8(ascii: "{"), at(2) == UInt8(ascii: "c") else {
      index += 1
      return
    }
    var ordinals: [Int] = []
    var place = index + 3
    var digits = 0
    var ordinal = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte >= 0x30, byte <= 0x39, digits < 4 {
        ordinal = ordinal * 10 + Int(byte - 0x30)
        digits += 1
      } else if digits > 0, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") {
        if !ordinals.contains(ordinal) { ordinals.append(ordinal) }
        (ordinal, digits) = (0, 0)
        if byte == UInt8(ascii: ":") { break }
      } else {
        break
      }
      place += 1
    }
    guard place + 1 < bytes.count, !ordinals.isEmpty, digits == 0,
      bytes[place] == UInt8(ascii: ":"), bytes[place + 1] == UInt8(ascii: ":")
    else {
      index += 1
      return
    }
    loose.append(start)
    guard spans.hasClosingBraces(bytes, after: index) else {
      unclosed = unclosed ?? index
      index = place + 2
      return
    }
    braces.append(Braces(start: start, innerStart: place + 2, ordinals: ordinals, hintStart: nil))
    index = place + 2
  }

  private mutating func closeBraces() {
    guard at(1) == UInt8(ascii: "}"), let open = braces.popLast() else {
      index += 1
      return
    }
    let innerEnd = open.hintStart.map { $0 - 2 } ?? index
    let hint = open.hintStart.flatMap { $0 < index ? $0..<index : nil }
    if open.innerStart < innerEnd {
      // What a hint hides is shown with it.
      if let hint {
        while let last = marks.last, last.outer.lowerBound >= hint.lowerBound { marks.removeLast() }
      }
      marks.append(
        Mark(
          outer: open.start..<(index + 2), inner: open.innerStart..<innerEnd, hint: hint,
          ordinals: open.ordinals))
    }
    index += 2
  }
}
