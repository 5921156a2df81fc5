/// A number below ten thousand as it stands within a longer one.
struct HanziSection {
  var value: ExactDecimal
  var next: Int
  var isHanzi = false
  var isVague = false
  var isMore = false
  /// One digit and nothing else: 三 in `一万三`, which means three thousand there.
  var isLoneDigit = false
  /// 35 in `三十四五天`.
  var upper: ExactDecimal?
}

extension Parser {
  /// A section reaches no further, however many zeros follow one another.
  private static let longestSection = 16

  /// A number below ten thousand, or any figures that 万 or 亿 may follow.
  func section(at start: Int, isFirst: Bool) -> HanziSection? {
    var section = HanziSection(value: .zero, next: start)
    var value = 0
    var lastPower = 4
    var hasDigits = false
    var afterZero = false
    while section.next < min(atoms.count, start + Self.longestSection),
      (isFirst && section.next == start) || adjoins(section.next)
    {
      let cursor = section.next
      var digit = 1
      if let figure = literal(cursor) {
        if cursor > start || !isFirst {
          guard touches(cursor), let plain = figure.plain, plain < 10_000 else { break }
          digit = plain
        } else if let plain = figure.plain, plain < 100_000_000 {
          digit = plain
        } else {
          section.value = figure.value
          section.next += 1
          return section
        }
        section.next += 1
      } else if let entry = entry(cursor) {
        if entry.digit == 0 {
          section.isHanzi = true
          section.next += 1
          if isFirst, cursor == start,
            !(adjoins(cursor + 1) && self.entry(cursor + 1).map { $0.power == 1 } == true)
          {
            return section
          }
          afterZero = true
          continue
        } else if entry.digit > 0 {
          section.isHanzi = true
          digit = Int(entry.digit)
          section.next += 1
        } else if entry.word == .several {
          section.isHanzi = true
          section.next += 1
          if lastPower == 1, hasDigits {
            section.isMore = true
            break
          }
          section.isVague = true
        } else if entry.power >= 1, entry.power < lastPower,
          entry.power == 1 || (isFirst && !hasDigits)
        {
          section.isHanzi = true
        } else {
          if isFirst, cursor == start, entry.power >= 4 {
            value = 1
            hasDigits = true
            section.isHanzi = true
          }
          break
        }
      } else {
        break
      }
      if section.next == start || adjoins(section.next), let entry = entry(section.next),
        entry.power >= 1,
        Int(entry.power) < lastPower
      {
        for _ in 0..<entry.power { digit *= 10 }
        value += digit
        lastPower = Int(entry.power)
        hasDigits = true
        afterZero = false
        section.isHanzi = true
        section.next += 1
        if takeOrSo(&section) { break }
        continue
      }
      section.isLoneDigit = !hasDigits && !afterZero && digit < 10
      if hasDigits, !afterZero, lastPower > 1, digit < 10 {
        for _ in 1..<lastPower { digit *= 10 }
      }
      value += digit
      if hasDigits, lastPower == 1, touches(section.next),
        let next = entry(section.next), Int(next.digit) == digit + 1,
        adjoins(section.next + 1), isUnit(section.next + 1) || isBigPower(section.next + 1)
      {
        section.upper = ExactDecimal(value + 1)
        section.next += 1
      }
      hasDigits = true
      break
    }
    guard hasDigits || section.isVague || section.next > start && afterZero else { return nil }
    section.value = ExactDecimal(value)
    return section
  }

  private func takeOrSo(_ section: inout HanziSection) -> Bool {
    guard adjoins(section.next), word(section.next) == .more || word(section.next) == .orSo else {
      return false
    }
    if word(section.next) == .orSo {
      guard touches(section.next + 1), let after = entry(section.next + 1),
        after.unitCount > 0 || after.power >= 4
      else { return false }
    }
    section.isMore = true
    section.next += 1
    return true
  }
}
