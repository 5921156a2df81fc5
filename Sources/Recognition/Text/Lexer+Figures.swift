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

  /// How many digits stand in a row, and where they end.
  private struct DigitRun {
    var count = 0
    var end: Int
  }

  /// The digits at `index`, which are put behind those of `mantissa`. More than 37 digits make none, and nobody asks for it.
  private func digitRun(_ index: Int, _ mantissa: inout Int128) -> DigitRun {
    var run = DigitRun(end: index)
    while run.end < end {
      let byte = text[run.end]
      let digit = (byte < 0x80 ? byte : foldedByte(run.end)) &- 0x30
      guard digit < 10 else { break }
      run.end += byte < 0x80 ? 1 : 3
      run.count += 1
      mantissa = mantissa &* 10 &+ Int128(digit)
    }
    return run
  }

  mutating func readDigits() {
    let start = position
    var mantissa: Int128 = 0
    var run = digitRun(start, &mantissa)
    var literal = Literal(value: .zero, digits: run.count)
    var places = 0
    let goesOn = mayGoOn(run.end)
    if goesOn {
      if run.count <= 3, run.count > 0 { readGroups(&run, &literal, &mantissa) }
      if let fraction = fraction(behind: run, &mantissa) {
        places = fraction.count
        literal.hasPoint = true
        run = fraction
      }
    }
    var cursor = run.end
    // `.10.13`: two points, and no figure before the first.
    guard cursor > start else {
      position = start + 1
      emit(.mark, Int(text[start]), start, position, .follower)
      return
    }
    guard literal.digits + places <= 37 else {
      position = endOfName(cursor)
      return
    }
    literal.value = ExactDecimal(mantissa: mantissa, exponent: -places)
    if goesOn { readExponent(&cursor, &literal) }
    position = cursor
    if goesOn, isTimeAfterDate(cursor) {
      position = cursor + 1
    } else if goesOn, cursor < end, ByteClass.isLetter(text[cursor]), !isUnitGlued(at: cursor) {
      position = endOfName(cursor)
      return
    }
    literals.append(literal)
    emit(.literal, literals.count - 1, start, cursor, .trigger)
  }

  /// Whether the figure can go on behind its first digits: with a group, a point, a power or letters.
  private func mayGoOn(_ index: Int) -> Bool {
    guard index < end else { return false }
    switch text[index] {
    case 0x20: return isDigit(index + 1)
    case 0x2C, 0x2E, 0x5E, 0xC2, 0xC3, 0xE2, 0xEF: return true
    default: return ByteClass.isLetter(text[index])
    }
  }

  /// More digits than a value holds; a longer chain of groups is not looked through from each of its links.
  private static let mostGroups = 14

  /// Reads `,345` groups of three (or of two before the last, as in India) and ` 345` groups after a space.
  private func readGroups(
    _ run: inout DigitRun, _ literal: inout Literal, _ mantissa: inout Int128
  ) {
    var probe = run
    var sum = mantissa
    var digits = run.count
    var groups = 0
    while probe.end < end, foldedByte(probe.end) == 0x2C, groups < Self.mostGroups {
      probe = digitRun(probe.end + width(probe.end), &sum)
      guard probe.count == 3 || probe.count == 2 else { break }
      groups += 1
      digits += probe.count
      guard probe.count == 3 else { continue }
      run = probe
      mantissa = sum
      literal.digits = digits
      literal.hasGroups = true
    }
    if literal.hasGroups { return }
    probe = run
    sum = mantissa
    groups = 0
    while groups < Self.mostGroups, let start = afterNarrowSpace(probe.end) {
      var longer = sum
      let group = digitRun(start, &longer)
      guard group.count == 3 else { break }
      probe = group
      sum = longer
      groups += 1
    }
    guard groups >= 2 else { return }
    run = probe
    mantissa = sum
    literal.digits += 3 * groups
    literal.hasGroups = true
  }

  /// Where the character behind one space, narrow or not, begins.
  private func afterNarrowSpace(_ index: Int) -> Int? {
    guard index + 3 < end else { return nil }
    switch text[index] {
    case 0x20: return index + 1
    case 0xC2: return text[index + 1] == 0xA0 ? index + 2 : nil
    case 0xE2: return text[index + 1] == 0x80 && text[index + 2] == 0xAF ? index + 3 : nil
    default: return nil
    }
  }

  /// The digits behind a decimal point, unless two points make it a version, address or date.
  private func fraction(behind whole: DigitRun, _ mantissa: inout Int128) -> DigitRun? {
    guard whole.end < end, foldedByte(whole.end) == 0x2E else { return nil }
    var longer = mantissa
    let run = digitRun(whole.end + width(whole.end), &longer)
    guard run.count > 0 else { return nil }
    if run.end < end, foldedByte(run.end) == 0x2E, isDigit(run.end + width(run.end)) { return nil }
    if lastEnd == position, let last = atoms.last, last.kind == .mark, last.index == 0x2E {
      return nil
    }
    mantissa = longer
    return run
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
      var power: Int128 = 0
      let run = digitRun(index, &power)
      guard run.count > 0, run.count <= 3 else { return nil }
      if run.end < end, ByteClass.isLetter(text[run.end]) { return nil }
      return (isNegative ? -Int(power) : Int(power), run.end)
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
