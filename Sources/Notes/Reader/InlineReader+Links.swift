/// Links, images, footnotes and wiki links.
extension InlineReader {
  mutating func bracket(_ at: Int, _ line: Range<Int>) -> Int {
    if peek(at + 1, line) == UInt8(ascii: "^"),
      let close = nearby(UInt8(ascii: "]"), from: at + 2, in: line)
    {
      footnote(at + 2..<close)
      return close + 1
    }
    let digits = source[(at + 1)..<line.upperBound].prefix(3).prefix { (48...57).contains($0) }
      .count
    let close = at + 1 + digits
    if digits > 0, peek(close, line) == UInt8(ascii: "]"), at > line.lowerBound,
      peek(close + 1, line).map({ $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ":") }) ?? true
    {
      footnote(at + 1..<close)
      return close + 1
    }
    guard openBrackets.count < Self.deepest else { return copy(at, line) }
    if peek(at + 1, line) == UInt8(ascii: "[") {
      openBrackets.append((text.count, false))
      return at + 2
    }
    openBrackets.append((text.count, false))
    put(source[at], from: at)
    return at + 1
  }

  mutating func footnote(_ label: Range<Int>) {
    if text.last == 0x20 { text.removeLast() }
    let name = String(decoding: source[label], as: UTF8.self)
    marks.append(Mark(kind: .footnote(label: name), range: text.count..<text.count))
  }

  func nearby(_ sign: UInt8, from start: Int, in line: Range<Int>) -> Int? {
    guard start < line.upperBound else { return nil }
    return source[start..<min(start + 40, line.upperBound)].firstIndex(of: sign)
  }

  mutating func closeBracket(_ at: Int, _ line: Range<Int>) -> Int {
    guard var open = openBrackets.popLast() else { return copy(at, line) }
    // A space behind which it was opened is gone when a footnote or a new line follows.
    open.clean = min(open.clean, text.count)
    let isCopied = open.clean < text.count && text[open.clean] == UInt8(ascii: "[")
    if peek(at + 1, line) == UInt8(ascii: "]"), !isCopied {
      closeWikilink(open)
      return at + 2
    }
    guard peek(at + 1, line) == UInt8(ascii: "("),
      let end = find(UInt8(ascii: ")"), from: at + 2, in: line)
    else {
      if open.isImage { removeText(from: open.clean) } else { put(source[at], from: at) }
      return at + 1
    }
    let end2 = balancedEnd(at + 2, end, line)
    let target = source[at + 2..<end2].prefix { $0 != 0x20 }
    if open.isImage {
      removeText(from: open.clean)
    } else {
      // The opening bracket itself was copied, unless two were: cut it, keep what it held.
      if isCopied { drop(open.clean..<open.clean + 1) }
      let name = String(decoding: target, as: UTF8.self)
      if open.clean < text.count {
        marks.append(Mark(kind: .link(target: name), range: open.clean..<text.count))
      }
    }
    return end2 + 1
  }

  /// A URL may hold one pair of parentheses: `…/Ring_(mathematics)`.
  func balancedEnd(_ start: Int, _ end: Int, _ line: Range<Int>) -> Int {
    guard source[start..<end].contains(UInt8(ascii: "(")), peek(end + 1, line) == UInt8(ascii: ")")
    else { return end }
    return end + 1
  }

  mutating func closeWikilink(_ open: (clean: Int, isImage: Bool)) {
    if open.isImage {
      removeText(from: open.clean)
      return
    }
    let page = String(decoding: text[open.clean...], as: UTF8.self)
    if let bar = text[open.clean...].lastIndex(of: UInt8(ascii: "|")) {
      drop(open.clean..<bar + 1)
    }
    if open.clean < text.count {
      marks.append(
        Mark(
          kind: .link(target: String(page.prefix { $0 != "|" })), range: open.clean..<text.count))
    }
  }

  /// What was opened in it stays open no longer.
  mutating func removeText(from start: Int) {
    let start = min(start, text.count)
    text.removeSubrange(start...)
    origin.cut(from: start)
    // In the order in which they were closed.
    while let last = marks.last, last.range.upperBound > start { marks.removeLast() }
    openMarks = openMarks.filter { $0.value <= start }
    openBrackets.removeAll { $0.clean > start }
  }

  /// Takes bytes out of the text; what stands behind them moves up.
  mutating func drop(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<text.count)
    guard !range.isEmpty else { return }
    func moved(_ offset: Int) -> Int {
      offset <= range.lowerBound ? offset : max(range.lowerBound, offset - range.count)
    }
    text.removeSubrange(range)
    origin.remove(range)
    for index in marks.indices.reversed() {
      let mark = marks[index].range
      guard mark.upperBound > range.lowerBound else { break }
      marks[index].range = moved(mark.lowerBound)..<moved(mark.upperBound)
    }
    for (sign, start) in openMarks { openMarks[sign] = moved(start) }
    for index in openBrackets.indices {
      openBrackets[index].clean = moved(openBrackets[index].clean)
    }
  }
}
