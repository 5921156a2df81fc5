extension Parser {
  /// `一米八`, `两米零五`, `1 米 75`: the digits behind the metres are read out, as those of a decimal.
  func takeSpokenDecimals(_ match: inout Match, _ phrase: NumberPhrase, _ unit: Int) -> Bool {
    guard isCharacter(unit, "米"), phrase.value.isInteger, !phrase.isVague, !phrase.isMore,
      phrase.upper == nil, let decimals = decimals(at: match.next, phrase.form),
      !isUnit(decimals.next) || !adjoins(decimals.next)
    else { return false }
    match.quantity.value = .number(phrase.value + decimals.value)
    match.quantity.range = bytes(phrase.start, decimals.next)
    match.quantity.amount = match.quantity.range
    match.next = decimals.next
    return true
  }

  /// No more than three digits, and no number of its own: not the 八十 of `一米八十`.
  private func decimals(at index: Int, _ form: NumberPhrase.Form) -> (
    value: ExactDecimal, next: Int
  )? {
    if form == .arabic {
      guard touches(index), let figure = literal(index)?.plain, (1...3).contains(digits(index)),
        !touches(index + 1) || mark(index + 1) != 0x2E
      else { return nil }
      return (ExactDecimal(mantissa: Int128(figure), exponent: -digits(index)), index + 1)
    }
    var cursor = index
    var mantissa: Int128 = 0
    while cursor - index < 4, touches(cursor), let digit = entry(cursor)?.digit, digit >= 0 {
      mantissa = mantissa * 10 + Int128(digit)
      cursor += 1
    }
    let places = cursor - index
    guard (1...3).contains(places), mantissa > 0,
      !touches(cursor) || entry(cursor).map({ $0.power <= 0 }) ?? true
    else { return nil }
    return (ExactDecimal(mantissa: mantissa, exponent: -places), cursor)
  }
}
