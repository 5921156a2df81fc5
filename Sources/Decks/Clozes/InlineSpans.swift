/// Where code, fences, math and link addresses end. Searches that failed are remembered, so that
/// many unclosed marks cost no more than one.
struct InlineSpans {
  /// Lengths of runs of backticks that are not closed; below zero, of tildes.
  private var missingRuns: Set<Int> = []
  private var hasNoDisplayMathAfter = Int.max
  /// The first `)` or line end at or after `from`.
  private var nextStop = (from: 0, at: -1)
  private var lastClosingBraces: Int??

  /// The end of the code, fence or math that begins at `start`; nil when it is none.
  mutating func end(of bytes: [UInt8], at start: Int) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "$"): return mathEnd(bytes, start)
    case UInt8(ascii: "~") where run(bytes, start) < 3: return nil
    default: break
    }
    let mark = bytes[start]
    let length = run(bytes, start)
    let search = mark == UInt8(ascii: "~") ? -length : length
    guard !missingRuns.contains(search) else { return nil }
    var index = start + length
    while index < bytes.count {
      guard bytes[index] == mark else {
        index += 1
        continue
      }
      let other = run(bytes, index)
      index += other
      if other == length { return index }
    }
    missingRuns.insert(search)
    return nil
  }

  private func run(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
    return end - start
  }

  /// The closing parenthesis on the same line as the opening one at `start`.
  mutating func closingParenthesis(of bytes: [UInt8], at start: Int) -> Int? {
    if start < nextStop.from || start > nextStop.at {
      let stop = bytes[start...].firstIndex { $0 == UInt8(ascii: ")") || $0 == 0x0a }
      nextStop = (start, stop ?? bytes.count)
    }
    let stop = nextStop.at
    return stop < bytes.count && bytes[stop] == UInt8(ascii: ")") ? stop : nil
  }

  mutating func hasClosingBraces(_ bytes: [UInt8], after start: Int) -> Bool {
    if lastClosingBraces == nil {
      var last: Int?
      for index in bytes.indices.dropLast().reversed()
      where bytes[index] == UInt8(ascii: "}") && bytes[index + 1] == UInt8(ascii: "}") {
        last = index
        break
      }
      lastClosingBraces = .some(last)
    }
    return lastClosingBraces.flatMap { $0 }.map { $0 > start } ?? false
  }
}

// MARK: - Math

extension InlineSpans {
  /// `$$…$$`, or `$…$` on one line. As in pandoc, no space stands inside the dollar signs and no
  /// digit after them; and what begins with a digit or hides brackets is money, `$[3]/$[15]`, unless
  /// it has something that only a formula has.
  private mutating func mathEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    if start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "$") {
      return displayMathEnd(bytes, start)
    }
    guard start == 0 || !isWord(bytes[start - 1]), start + 1 < bytes.count,
      !Margins.isSpace(bytes[start + 1])
    else { return nil }
    var index = start + 1
    var hasBracket = false
    var hasOperator = false
    while index < bytes.count {
      switch bytes[index] {
      case 0x0a: return nil
      case UInt8(ascii: "$"):
        let isClosing =
          !Margins.isSpace(bytes[index - 1])
          && (index + 1 == bytes.count || !isDigit(bytes[index + 1]))
        let isMoney = (hasBracket || isDigit(bytes[start + 1])) && !hasOperator
        return isClosing && (!isMoney || isInterval(bytes[(start + 1)..<index])) ? index + 1 : nil
      case UInt8(ascii: "["): hasBracket = true
      case UInt8(ascii: "\\"):
        hasOperator = true
        index += 1
      case UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "{"):
        hasOperator = true
      default: break
      }
      index += 1
    }
    return nil
  }

  private mutating func displayMathEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard start < hasNoDisplayMathAfter else { return nil }
    var index = start + 2
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "$"), bytes[index + 1] == UInt8(ascii: "$") {
        return index + 2
      }
      index += 1
    }
    hasNoDisplayMathAfter = start
    return nil
  }

  /// `[0,1]`, `(0,1]` …
  private func isInterval(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return false }
    return (first == UInt8(ascii: "[") || first == UInt8(ascii: "("))
      && (last == UInt8(ascii: "]") || last == UInt8(ascii: ")")) && bytes.contains(0x2c)
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7a)
  }
}
