extension Parser {
  /// A number of Chinese numerals, or of figures with 十 百 千 万 亿 兆 behind them.
  func hanziNumber(at index: Int) -> NumberPhrase? {
    guard var phrase = wholeOrDecimal(at: index) else { return nil }
    if adjoins(phrase.next), word(phrase.next) == .partsOf, let over = part(of: phrase) {
      return over
    }
    if adjoins(phrase.next), word(phrase.next) == .andAlso, adjoins(phrase.next + 1),
      let below = wholeOrDecimal(at: phrase.next + 1), adjoins(below.next),
      word(below.next) == .partsOf, let fraction = part(of: below)
    {
      phrase.value = phrase.value + fraction.value
      phrase.next = fraction.next
      phrase.isFraction = true
      return phrase
    }
    if phrase.isBareScale(self) { return nil }
    takeDozen(&phrase)
    return phrase
  }

  /// `B分之C`: with a bare 百, 千 or 万 before it a percentage, otherwise a fraction.
  private func part(of below: NumberPhrase) -> NumberPhrase? {
    let index = below.next + 1
    guard adjoins(index), var above = signedWhole(at: index) else { return nil }
    let isShare = below.isBareScale(self)
    if isShare { takeNextDigit(&above) }
    guard let quotient = above.value.divided(by: below.value) else { return nil }
    var result = below
    result.next = above.next
    result.isFraction = true
    result.value = quotient
    if isShare {
      result.isPercent = true
      result.isFraction = false
      if below.value == ExactDecimal(100) { result.upper = above.upper }
      result.value =
        below.value == ExactDecimal(100)
        ? above.value : (above.value * ExactDecimal(100)).divided(by: below.value) ?? quotient
      if adjoins(result.next), let entry = entry(result.next), entry.scale >= 0, entry.ordinal < 0 {
        result.value = result.value.shifted(by: Int(entry.scale))
        result.next += 1
      }
    }
    return result
  }

  /// `百分之十五六`, `百分之三五`: from one share to the next; no unit follows to tell so.
  private func takeNextDigit(_ phrase: inout NumberPhrase) {
    guard phrase.form == .hanzi, phrase.upper == nil, !phrase.isMore, !phrase.isVague,
      let value = phrase.integer, (1...99).contains(value)
    else { return }
    if phrase.isDigitString {
      guard value / 10 + 1 == value % 10 || value == 35 else { return }
      phrase.isDigitString = false
      phrase.value = ExactDecimal(value / 10)
      phrase.upper = ExactDecimal(value % 10)
    } else if value > 10, touches(phrase.next), let next = entry(phrase.next),
      Int(next.digit) == value % 10 + 1, value % 10 > 0, !goesOn(phrase.next + 1)
    {
      phrase.upper = ExactDecimal(value + 1)
      phrase.next += 1
    }
  }

  private func goesOn(_ index: Int) -> Bool {
    guard touches(index), let entry = entry(index) else { return false }
    return entry.digit >= 0 || entry.power > 0
  }

  private func signedWhole(at index: Int) -> NumberPhrase? {
    if word(index) == .minus, adjoins(index + 1), var phrase = wholeOrDecimal(at: index + 1) {
      phrase.value = -phrase.value
      return phrase
    }
    return wholeOrDecimal(at: index)
  }

  private func wholeOrDecimal(at index: Int) -> NumberPhrase? {
    guard var phrase = whole(at: index) else { return nil }
    guard !phrase.isVague, !phrase.isMore, phrase.form == .hanzi, adjoins(phrase.next),
      word(phrase.next) == .point, adjoins(phrase.next + 1)
    else { return phrase }
    var cursor = phrase.next + 1
    var mantissa: Int128 = 0
    var places = 0
    while cursor < atoms.count, cursor == phrase.next + 1 || touches(cursor),
      let entry = entry(cursor),
      entry.digit >= 0, places < 18
    {
      mantissa = mantissa * 10 + Int128(entry.digit)
      places += 1
      cursor += 1
    }
    guard places > 0, !(adjoins(cursor) && entry(cursor).map { $0.power == 1 } == true) else {
      return phrase
    }
    phrase.value = phrase.value + ExactDecimal(mantissa: mantissa, exponent: -places)
    phrase.next = cursor
    if adjoins(cursor), let entry = entry(cursor), entry.power >= 4 {
      phrase.value = phrase.value.shifted(by: Int(entry.power))
      phrase.next += 1
    }
    return phrase
  }

  /// A number reaches no further: a chain of 万 or 零 is no number, and must not be read again from each of its links.
  private static let mostScales = 8

  /// A whole number: sections below ten thousand, each with its 万, 亿 or 兆.
  func whole(at index: Int) -> NumberPhrase? {
    if let digits = digitString(at: index) { return digits }
    var phrase = NumberPhrase(start: index, next: index, value: .zero, form: .arabic)
    var settled = ExactDecimal.zero
    var lastBig = 0
    var scales = 0
    while scales < Self.mostScales, !startsAnother(phrase, from: index),
      let section = section(at: phrase.next, isFirst: phrase.next == index)
    {
      if let upper = section.upper { phrase.upper = settled + upper }
      if section.isHanzi { phrase.form = .hanzi }
      if section.isVague { phrase.isVague = true }
      if section.isMore { phrase.isMore = true }
      phrase.next = section.next
      guard let big = bigPower(&phrase) else {
        let isShort = section.isLoneDigit && lastBig > 0
        settled = settled + (isShort ? section.value.shifted(by: lastBig - 1) : section.value)
        break
      }
      phrase.form = .hanzi
      // `十四五万`
      if let upper = section.upper { phrase.upper = settled + upper.shifted(by: big) }
      var term = section.value
      if lastBig > 0, big > lastBig {
        term = settled + term
        settled = .zero
      }
      term = term.shifted(by: big)
      lastBig = big
      scales += 1
      while scales < Self.mostScales, let again = bigPower(&phrase) {
        term = term.shifted(by: again)
        lastBig = again
        scales += 1
      }
      settled = settled + term
    }
    guard phrase.next > index else { return nil }
    if phrase.form == .hanzi || phrase.next == index + 1, takeMore(&phrase) { phrase.form = .hanzi }
    phrase.value = settled
    return phrase
  }

  /// `1.6 万 三个人`: behind figures and a space a Chinese numeral begins another number.
  private func startsAnother(_ phrase: NumberPhrase, from index: Int) -> Bool {
    phrase.next > index && literal(index) != nil && !touches(phrase.next)
      && entry(phrase.next).map { $0.digit > 0 } == true
  }

  private func takeMore(_ phrase: inout NumberPhrase) -> Bool {
    guard adjoins(phrase.next), word(phrase.next) == .more else { return false }
    phrase.isMore = true
    phrase.next += 1
    return true
  }

  func isBigPower(_ index: Int) -> Bool { entry(index).map { $0.power >= 4 } ?? false }

  /// Steps over 万, 亿 or 兆, and over a 余 or 多 before it.
  private func bigPower(_ phrase: inout NumberPhrase) -> Int? {
    var cursor = phrase.next
    if adjoins(cursor), word(cursor) == .more || word(cursor) == .orSo { cursor += 1 }
    guard adjoins(cursor), let entry = entry(cursor), entry.power >= 4 else { return nil }
    if cursor > phrase.next { phrase.isMore = true }
    phrase.next = cursor + 1
    return Int(entry.power)
  }

  /// Two or more digits in a row: a year, a figure read out, or with a power behind them a range (`二三十`).
  private func digitString(at index: Int) -> NumberPhrase? {
    var cursor = index
    var mantissa: Int128 = 0
    var digits: [Int] = []
    while cursor < atoms.count, cursor == index || touches(cursor), digits.count < 18,
      let entry = entry(cursor), entry.digit >= 0
    {
      mantissa = mantissa * 10 + Int128(entry.digit)
      digits.append(Int(entry.digit))
      cursor += 1
    }
    guard digits.count >= 2 else { return nil }
    var phrase = NumberPhrase(
      start: index, next: cursor, value: ExactDecimal(mantissa: mantissa), form: .hanzi)
    guard adjoins(cursor), let entry = entry(cursor), entry.power > 0 else {
      if digits.count == 2, digits[0] > 0, digits[1] == digits[0] + 1 || digits == [3, 5],
        isUnit(cursor), adjoins(cursor), word(cursor) != .year
      {
        phrase.value = ExactDecimal(digits[0])
        phrase.upper = ExactDecimal(digits[1])
      } else {
        phrase.isDigitString = true
      }
      return phrase
    }
    guard digits.count == 2, digits[1] == digits[0] + 1 else { return nil }
    var power = Int(entry.power)
    phrase.next += 1
    while phrase.next - cursor < Self.mostScales, adjoins(phrase.next),
      let next = self.entry(phrase.next), next.power >= 4
    {
      power += Int(next.power)
      phrase.next += 1
    }
    phrase.value = ExactDecimal(digits[0]).shifted(by: power)
    phrase.upper = ExactDecimal(digits[1]).shifted(by: power)
    return phrase
  }
}

extension NumberPhrase {
  /// Only 百, 千, 万 … without a digit: no number of its own, but the 百 of `百分之`.
  func isBareScale(_ parser: Parser) -> Bool {
    guard let first = parser.entry(start), first.power > 1 else { return false }
    return (start..<next).allSatisfy { parser.entry($0).map { $0.power > 0 } ?? false }
  }
}
