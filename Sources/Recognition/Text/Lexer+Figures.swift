/// Reading figures: digits of either width, groups, decimals, exponents.
extension Lexer {
  /// The ASCII byte that a full-width form at `index` stands for; 0 when it is none.
  func foldedByte(_ index: Int) -> UInt8 {
    let byte = text[index]
    guard byte == 0xEF else { return byte < 0x80 ? byte : 0 }
    guard index + 2 < end else { return 0 }
    switch text[index + 1] {
    case 0xBC: return text[index + 2] &- 0x60
    case 0xBD: return text[index + 2] &- 0x20
    default: return 0
    }
  }

  private func width(_ index: Int) -> Int { text[index] == 0xEF ? 3 : 1 }

  func isDigit(_ index: Int) -> Bool {
    index < end && ByteClass.isDigit(foldedByte(index))
  }

  /// How many digits stand at `index`, and where they end.
  private func digitRun(_ index: Int) -> (count: Int, end: Int) {
    var cursor = index
    var count = 0
    while isDigit(cursor) {
      cursor += width(cursor)
      count += 1
    }
    return (count, cursor)
  }

  private func append(_ run: Range<Int>, to mantissa: inout Int128) {
    var small: UInt64 = 0
    var count = 0
    var index = run.lowerBound
    while index < run.upperBound {
      let digit = foldedByte(index) &- 0x30
      index += width(index)
      guard digit < 10 else { continue }
      small = small &* 10 &+ UInt64(digit)
      count += 1
      if count == 18 {
        mantissa = mantissa &* 1_000_000_000_000_000_000 &+ Int128(small)
        (small, count) = (0, 0)
      }
    }
    var scale: UInt64 = 1
    for _ in 0..<count { scale &*= 10 }
    mantissa = mantissa &* Int128(scale) &+ Int128(small)
  }

  mutating func readDigits() {
    let start = position
    var mantissa: Int128 = 0
    var places = 0
    var cursor = start
    var literal = Literal(value: .zero, digits: 0)
    let first = digitRun(cursor)
    append(cursor..<first.end, to: &mantissa)
    literal.digits = first.count
    cursor = first.end
    if first.count <= 3, first.count > 0 { readGroups(&cursor, &literal, &mantissa) }
    if let fraction = fraction(after: cursor, literal) {
      append(fraction.start..<fraction.end, to: &mantissa)
      places = fraction.count
      literal.hasPoint = true
      cursor = fraction.end
    }
    guard literal.digits + places <= 37 else {
      position = endOfName(cursor)
      return
    }
    literal.value = ExactDecimal(mantissa: mantissa, exponent: -places)
    readExponent(&cursor, &literal)
    position = cursor
    if isTimeAfterDate(cursor) {
      position = cursor + 1
    } else if cursor < end, ByteClass.isLetter(text[cursor]), !isUnitGlued(at: cursor) {
      position = endOfName(cursor)
      return
    }
    literals.append(literal)
    emit(.literal, literals.count - 1, start, cursor, .trigger)
  }

  /// More digits than a value holds; a longer chain of groups is not looked through from each of its links.
  private static let mostGroups = 14

  /// Reads `,345` groups of three (or of two before the last, as in India) and ` 345` groups after a space.
  private func readGroups(
    _ cursor: inout Int, _ literal: inout Literal, _ mantissa: inout Int128
  ) {
    var ends: [(start: Int, end: Int, count: Int)] = []
    var probe = cursor
    while probe < end, foldedByte(probe) == 0x2C, ends.count < Self.mostGroups {
      let start = probe + width(probe)
      let run = digitRun(start)
      guard run.count == 3 || run.count == 2 else { break }
      ends.append((start, run.end, run.count))
      probe = run.end
    }
    while let last = ends.last, last.count == 2 { ends.removeLast() }
    if ends.isEmpty {
      probe = cursor
      while ends.count < Self.mostGroups, let start = afterNarrowSpace(probe),
        digitRun(start).count == 3
      {
        ends.append((start, start + 3, 3))
        probe = start + 3
      }
      if ends.count < 2 { return }
    }
    for group in ends {
      append(group.start..<group.end, to: &mantissa)
      literal.digits += group.count
      literal.hasGroups = true
      cursor = group.end
    }
  }

  /// Where the character behind one space, narrow or not, begins.
  private func afterNarrowSpace(_ index: Int) -> Int? {
    guard index + 3 < end else { return nil }
    if text[index] == 0x20 { return index + 1 }
    if starts(with: [0xC2, 0xA0], at: index) { return index + 2 }
    return starts(with: [0xE2, 0x80, 0xAF], at: index) ? index + 3 : nil
  }

  /// The digits behind a decimal point, unless two points make it a version, address or date.
  private func fraction(after cursor: Int, _ literal: Literal) -> (
    start: Int, end: Int, count: Int
  )? {
    guard cursor < end, foldedByte(cursor) == 0x2E else { return nil }
    let start = cursor + width(cursor)
    let run = digitRun(start)
    guard run.count > 0 else { return nil }
    if run.end < end, foldedByte(run.end) == 0x2E, isDigit(run.end + width(run.end)) { return nil }
    if lastEnd == position, let last = atoms.last, last.kind == .mark, last.index == 0x2E {
      return nil
    }
    return (start, run.end, run.count)
  }

  private func mayBePower(_ byte: UInt8) -> Bool {
    byte | 0x20 == 0x65 || byte | 0x20 == 0x78 || byte == 0xC3 || byte == 0x5E
  }

  /// Reads `e5`, `x10^6` and `^-1`.
  private func readExponent(_ cursor: inout Int, _ literal: inout Literal) {
    guard cursor < end, mayBePower(text[cursor]) else { return }
    func signed(_ start: Int) -> (value: Int, end: Int)? {
      var index = start
      let isNegative = index < end && text[index] == 0x2D
      if isNegative || (index < end && text[index] == 0x2B) { index += 1 }
      let run = digitRun(index)
      guard run.count > 0, run.count <= 3 else { return nil }
      if run.end < end, ByteClass.isLetter(text[run.end]) { return nil }
      var value = 0
      for position in index..<run.end where text[position] < 0x80 {
        value = value * 10 + Int(text[position] - 0x30)
      }
      return (isNegative ? -value : value, run.end)
    }
    guard cursor < end else { return }
    if text[cursor] | 0x20 == 0x65, let power = signed(cursor + 1) {
      literal.value = literal.value.shifted(by: power.value)
      cursor = power.end
      literal.isPower = true
      return
    }
    var base = cursor
    if text[base] | 0x20 == 0x78 {
      base += 1
    } else if starts(with: [0xC3, 0x97], at: base) {
      base += 2
    }
    if base > cursor, starts(with: [0x31, 0x30, 0x5E], at: base), let power = signed(base + 3) {
      literal.value = literal.value.shifted(by: power.value)
      cursor = power.end
      literal.isPower = true
    } else if text[cursor] == 0x5E, let power = signed(cursor + 1), abs(power.value) <= 64 {
      var result = ExactDecimal.one
      for _ in 0..<abs(power.value) { result = result * literal.value }
      literal.value = power.value < 0 ? ExactDecimal.one.divided(by: result) ?? result : result
      cursor = power.end
      literal.isPower = true
    }
  }

  /// The `T` between date and time of ISO 8601.
  private func isTimeAfterDate(_ cursor: Int) -> Bool {
    cursor + 3 < end && text[cursor] == 0x54 && isDigit(cursor + 1) && isDigit(cursor + 2)
      && text[cursor + 3] == 0x3A
  }

  /// Whether the letters right behind a figure are a unit, a magnitude, an ordinal's ending or `am`/`pm`.
  private func isUnitGlued(at start: Int) -> Bool {
    var hash: UInt32 = 0
    var cursor = start
    while cursor < end, ByteClass.isLetter(text[cursor]) {
      hash = hash &* 31 &+ UInt32(text[cursor] | 0x20)
      cursor += 1
    }
    guard let found = lexicon.match(hash, in: text, at: start, before: end) else { return false }
    if found.end == cursor, cursor < end, ByteClass.isDigit(text[cursor]) { return false }
    let entry = lexicon.entries[found.entry]
    return entry.unitCount > 0 || entry.scale >= 0 || entry.month > 0
      || [.ordinalSuffix, .am, .pm, .clock, .quarter].contains(entry.word)
  }
}
