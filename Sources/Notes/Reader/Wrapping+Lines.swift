/// What a line of plain text looks like, and whether the next one goes on with it.
extension Wrapping {
  /// `27 Aug - the kiln came`: of lines that all tell of a day each is one of its own.
  static func opensWithDay(_ line: Range<Int>, in source: [UInt8]) -> Bool {
    let figures = source[line].prefix { $0.isDigit }
    return (1...2).contains(figures.count)
      && months.prefix(of: source, min(figures.endIndex + 1, line.upperBound)..<line.upperBound) > 0
  }

  private static let months = WordList(Months.english)

  /// Whether an item's sentence goes on in a line that is indented below it, however short its first line is.
  static func goesOn(
    _ line: Range<Int>, _ next: Range<Int>, in source: [UInt8]
  ) -> Bool {
    guard let last = line.last.map({ source[$0] }), let first = next.first.map({ source[$0] })
    else { return false }
    if last == UInt8(ascii: ",") || source[line].suffix(3).elementsEqual("，".utf8) { return true }
    // A term and what it means.
    if BoldLine.isHeading(source, line) { return true }
    if displayWidth(source, line) >= narrowest, last.isAlphanumeric || last >= 0x80 {
      return !endsSentence(line, in: source)
    }
    return first.isLetter && !first.isCapital && (last.isAlphanumeric || last == UInt8(ascii: ")"))
      && source[line].contains(0x20)
  }

  /// `Na 135–145|K 3.5–5.5|Mg 0.75–1.25`, `rye 21, oats 34, flax 5`: things side by side.
  static func isRow(_ line: Range<Int>, in source: [UInt8]) -> Bool {
    source[line].count { $0 == UInt8(ascii: "|") } > 1 || !PairRow.pairs(in: line, source).isEmpty
  }

  /// `-> rolled -> dried` below `picked -> withered`: the steps of an English chain go on.
  static func goesOnWithArrow(
    _ line: Range<Int>, _ next: Range<Int>, in source: [UInt8]
  ) -> Bool {
    let arrows = ["→ ", "-> ", "⇒ "]
    return arrows.contains { source[next].starts(with: $0.utf8) }
      && line.contains { at in
        arrows.contains { source[at..<line.upperBound].starts(with: $0.utf8) }
      }
      && !ChineseWidths.isChinese(line, source) && !ChineseWidths.isChinese(next, source)
  }

  /// `oak      12 m`: two spaces or more, or a tab, between words, and not behind a full stop.
  static func holdsGap(_ line: Range<Int>, in source: [UInt8]) -> Bool {
    source[line].contains(0x09)
      || line.dropFirst().dropLast(2).contains { at in
        source[at] == 0x20 && source[at + 1] == 0x20 && source[at - 1] != 0x20
          && !".!?:;".utf8.contains(source[at - 1])
      }
  }

  /// `采 → 晒 → 炒`: a line that nobody goes on with.
  static func isChain(_ line: Range<Int>, in source: [UInt8]) -> Bool {
    line.count { source[$0] == 0xE2 && source[$0..<line.upperBound].starts(with: "→".utf8) } > 2
  }

  /// `bow line -> from the bow to the quay`
  static func holdsArrow(_ line: Range<Int>, in source: [UInt8]) -> Bool {
    line.dropLast(2).contains { at in
      source[at] == 0x20
        && [" -> ", " → ", " => "].contains { source[at..<line.upperBound].starts(with: $0.utf8) }
    }
  }

  /// One to three words and a colon or an equals sign with a space behind it.
  static func isLabelled(_ line: Range<Int>, in source: [UInt8]) -> Bool {
    var words = 1
    for at in line.prefix(36) {
      switch source[at] {
      case 0x20: words += 1
      case UInt8(ascii: ":"), UInt8(ascii: "="):
        return at > line.lowerBound && words <= 4 && at + 1 < line.upperBound
          && (source[at + 1] == 0x20
            || source[at] == UInt8(ascii: ":") && isHan(at - 1, line, source))
      case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "("): return false
      case 0xEF, 0xE3:
        // `要约：…`, Chinese; behind another sign it is part of a sentence.
        switch Sign.at(at, in: source, end: line.upperBound)?.sign {
        case .colon: return at > line.lowerBound
        case .comma, .stop, .semicolon: return false
        default: break
        }
      default: break
      }
    }
    return false
  }

  /// `**甲** …`: a Chinese line that opens with a bold term.
  static func isBold(_ line: Range<Int>, in source: [UInt8]) -> Bool {
    LineShape.starts(source, line, with: "**") && ChineseWidths.isChinese(line, source)
  }

  /// A few Chinese characters and a colon.
  static func isShortLabel(_ line: Range<Int>, in source: [UInt8]) -> Bool {
    var at = line.lowerBound
    while at < line.upperBound, (0xE4...0xE9).contains(source[at]) { at += 3 }
    guard (6...12).contains(at - line.lowerBound), at < line.upperBound else { return false }
    return source[at] == UInt8(ascii: ":")
      || source[at..<line.upperBound].starts(with: "：".utf8)
  }

  /// `北岸船厂那个旧规定：…`: as many characters as a label has at most, and a colon.
  static func isLongLabel(_ line: Range<Int>, in source: [UInt8]) -> Bool {
    var at = line.lowerBound
    while at < line.upperBound, (0xE4...0xE9).contains(source[at]) { at += 3 }
    return (6...45).contains(at - line.lowerBound)
      && source[at..<line.upperBound].starts(with: "：".utf8)
  }

  /// A Chinese character ends there, in bold or not.
  private static func isHan(_ at: Int, _ line: Range<Int>, _ source: [UInt8]) -> Bool {
    var at = at
    while at > line.lowerBound, source[at] == UInt8(ascii: "*") { at -= 1 }
    return at - 2 >= line.lowerBound && (0xE4...0xE9).contains(source[at - 2])
      && source[at] & 0xC0 == 0x80
  }

  static func endsSentence(_ line: Range<Int>, in source: [UInt8]) -> Bool {
    let tail = source[line].suffix(3)
    return tail.last.map { [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains($0) }
      ?? false || ["。", "！", "？"].contains { tail.elementsEqual($0.utf8) }
  }
}
