extension Parser {
  /// `phrase` with the unit behind it.
  func measured(_ phrase: NumberPhrase) -> Match? {
    var cursor = phrase.next
    if isHyphen(cursor), phrase.form != .hanzi { cursor += 1 }
    if phrase.isFraction, phrase.form == .word, adjoins(cursor), word(cursor) == .article {
      cursor += 1
    }
    guard adjoins(cursor) else { return nil }
    if !isASCII(cursor), let half = andAHalf(phrase, cursor) { return half }
    guard let unit = unit(for: phrase, at: cursor) else { return nil }
    switch unit.family {
    case .time(let length): return timed(phrase, length, unit.name, cursor)
    case .currency: return money(phrase, unit, cursor)
    case .classifier: return counted(phrase, unit, cursor)
    case .percent:
      let value = unit.factor.map {
        (phrase.value(inTenths: unit.name == .tenthOfPrice || unit.name == .tenth) * $0).trimmed
      }
      if unit.name == .tenthOfPrice, let value, value >= ExactDecimal(100) { return nil }
      return match(.percent, phrase, cursor, nil, value)
    case .token: return match(.token, phrase, cursor, unit.name)
    case .score: return match(.score, phrase, cursor, unit.name)
    case .multiple: return match(.multiple, phrase, cursor, unit.name)
    case .temperature: return match(.temperature, phrase, cursor, unit.name)
    default: break
    }
    if unit.name == .year { return match(.age, phrase, cursor, unit.name) }
    if unit.name == .degree, isTemperature(phrase) {
      return match(.temperature, phrase, cursor, unit.name)
    }
    return dimension(phrase, unit, cursor)
  }

  func match(
    _ kind: Quantity.Kind, _ phrase: NumberPhrase, _ last: Int, _ unit: UnitName?,
    _ value: ExactDecimal? = nil
  ) -> Match {
    Match(quantity: quantity(kind, phrase, to: last + 1, unit: unit, value: value), next: last + 1)
  }

  /// `一个半小时`, `两个半月`, `3个多小时`: the half or the rest stands before the unit.
  private func andAHalf(_ phrase: NumberPhrase, _ index: Int) -> Match? {
    if let more = moreThanWhole(phrase, index) { return more }
    guard touches(index), isCharacter(index, "个") || isCharacter(index, "個"), touches(index + 1),
      word(index + 1) == .half || isCharacter(index + 1, "多"), touches(index + 2), !phrase.isVague,
      let unit = lengthUnit(index + 2) ?? (isCharacter(index + 2, "月") ? .month : nil)
    else { return nil }
    var result = match(.duration, phrase, index + 2, unit.unitName)
    let half = ExactDecimal(mantissa: 5, exponent: -1)
    let value = word(index + 1) == .half ? phrase.value + half : phrase.value
    result.quantity.value = .duration(TimeLength(value, unit))
    result.quantity.amount = result.quantity.range
    return result
  }

  /// `120 多年`, `8 分多钟`: a length of which something is left over.
  private func moreThanWhole(_ phrase: NumberPhrase, _ index: Int) -> Match? {
    guard adjoins(index), !phrase.isVague, phrase.form == .arabic else { return nil }
    if isCharacter(index, "分"), begins(index, "分多钟") {
      var result = match(.duration, phrase, index, TimeLength.Unit.minute.unitName)
      result.quantity.value = .duration(TimeLength(phrase.value, .minute))
      result.quantity.range = atoms[phrase.start].start..<atoms[index].start + 9
      while result.next < atoms.count, atoms[result.next].start < result.quantity.range.upperBound {
        result.next += 1
      }
      return result
    }
    guard isCharacter(index, "多") || isCharacter(index, "余"), touches(index + 1),
      let unit = lengthUnit(index + 1), unit != .second, unit != .month
    else { return nil }
    var result = match(.duration, phrase, index + 1, unit.unitName)
    result.quantity.value = .duration(TimeLength(phrase.value, unit))
    return result
  }

  /// A measure, with a smaller unit of its family behind it (`5 ft 2 in`), a half (`两米半`), or a time below (`km/ms`).
  private func dimension(_ phrase: NumberPhrase, _ unit: Unit, _ cursor: Int) -> Match {
    var result = match(.dimension, phrase, cursor, unit.name)
    let next = result.next
    guard adjoins(next), !takeSpokenDecimals(&result, phrase, cursor) else { return result }
    if unit.family == .length, mark(next) == 0x2F || word(next) == .per, adjoins(next + 1),
      let below = self.unit(next + 1, where: { $0.isTime })
    {
      result.quantity.unitName = UnitName(unit.name, per: below.name)
      result.quantity.range = bytes(phrase.start, next + 2)
      result.next = next + 2
    } else {
      takeSmaller(&result, phrase, unit)
    }
    return result
  }

  /// Money, with its smaller unit behind it: `3 dollars 50 cents`, `五元三毛`, `15 dollars 50`.
  func money(_ phrase: NumberPhrase, _ unit: Unit, _ cursor: Int) -> Match {
    var phrase = phrase
    var name = unit.name
    if let factor = unit.factor, factor > .one { phrase.value = phrase.value * factor }
    if unit.name == .jiao || unit.name == .fen {
      phrase.value = phrase.value * (unit.factor ?? .one)
      name = .yuan
    }
    var result = match(.currency, phrase, cursor, name)
    if name != unit.name { result.quantity.amount = result.quantity.range }
    guard adjoins(result.next) else { return result }
    if takeSpokenTenths(&result, phrase, cursor) { return result }
    if let entry = entry(result.next), entry.scale >= 3, entry.length > 1, entry.ordinal < 0 {
      result.quantity.value = .number(phrase.value.shifted(by: Int(entry.scale)))
      result.quantity.range = bytes(phrase.start, result.next + 1)
      result.next += 1
    } else {
      takeSmaller(&result, phrase, unit)
    }
    return result
  }

  /// `三块五`, `三块五美元`: the digit behind tells tenths, of what stands behind it or of yuan.
  private func takeSpokenTenths(_ match: inout Match, _ phrase: NumberPhrase, _ unit: Int) -> Bool {
    guard isCharacter(unit, "块") || isCharacter(unit, "塊"), phrase.value.isInteger,
      !phrase.isVague, let tenths = tenths(at: match.next, phrase), (1...9).contains(tenths)
    else { return false }
    var next = match.next + 1
    let other =
      touches(next) ? self.unit(next, where: { $0.family == .currency && $0.factor == nil }) : nil
    if other != nil {
      next += 1
    } else if touches(next),
      isUnit(next) || entry(next).map({ $0.digit >= 0 || $0.power > 0 }) == true,
      !isCharacter(next, "一")
    {
      return false
    }
    match.quantity.value = .number(
      phrase.value + ExactDecimal(mantissa: Int128(tenths), exponent: -1))
    if let other { match.quantity.unitName = other.name }
    match.quantity.range = bytes(phrase.start, next)
    match.quantity.amount = match.quantity.range
    match.next = next
    return true
  }

  private func tenths(at index: Int, _ phrase: NumberPhrase) -> Int? {
    if phrase.form == .arabic, adjoins(index), let figure = literal(index) { return figure.plain }
    return touches(index) ? entry(index).map { Int($0.digit) } : nil
  }

  /// Takes the smaller units behind a whole amount of `unit`, or its half.
  private func takeSmaller(_ match: inout Match, _ phrase: NumberPhrase, _ unit: Unit) {
    guard phrase.value.isInteger, !phrase.isVague else { return }
    if touches(match.next), word(match.next) == .half, !touchesCJKAfter(match.next) {
      match.quantity.value = .number(phrase.value + ExactDecimal(mantissa: 5, exponent: -1))
      match.quantity.range = bytes(phrase.start, match.next + 1)
      match.quantity.amount = match.quantity.range
      match.next += 1
      return
    }
    var cursor = match.next
    let isJoined = adjoins(cursor) && word(cursor) == .and && isASCII(cursor)
    if isJoined { cursor += 1 }
    guard adjoins(cursor), let small = number(at: cursor),
      small.form != .hanzi || phrase.form == .hanzi
    else { return }
    if adjoins(small.next), let below = self.unit(small.next, where: { isPart($0, of: unit) }),
      let value = part(small.value, below, of: unit)
    {
      match.quantity.value = .number(phrase.value + value)
      match.quantity.range = bytes(phrase.start, small.next + 1)
      match.quantity.amount = match.quantity.range
      match.next = small.next + 1
      return takeSmaller(&match, phrase, unit)
    }
    if unit.family == .currency, ["USD", "GBP", "EUR"].contains(unit.name.text),
      let cents = small.integer, (0..<100).contains(cents),
      !adjoins(small.next) || !isUnit(small.next),
      mark(small.next) != 0x2F
    {
      match.quantity.value = .number(
        phrase.value + ExactDecimal(mantissa: Int128(cents), exponent: -2))
      match.quantity.range = bytes(phrase.start, small.next)
      match.quantity.amount = match.quantity.range
      match.next = small.next
    }
  }

  func touchesCJKAfter(_ index: Int) -> Bool {
    guard touches(index + 1), let next = entry(index + 1) else { return false }
    return next.unitCount > 0
  }

  private func isPart(_ small: Unit, of unit: Unit) -> Bool {
    if unit.family == .currency {
      switch small.name.text {
      case "Cent": return ["USD", "EUR", "CAD", "AUD"].contains(unit.name.text)
      case "Pence": return unit.name.text == "GBP"
      case "Jiao": return unit.name == .yuan || ["USD", "EUR", "HKD"].contains(unit.name.text)
      case "Fen": return unit.name == .yuan || unit.name == .jiao
      default: return false
      }
    }
    guard small.family == unit.family, let a = small.factor, let b = unit.factor else {
      return false
    }
    return a < b
  }

  func part(_ value: ExactDecimal, _ small: Unit, of unit: Unit) -> ExactDecimal? {
    guard let factor = small.factor else { return nil }
    if unit.family == .currency { return value * factor }
    guard let whole = unit.factor else { return nil }
    return (value * factor).divided(by: whole)
  }

  /// Things counted; `一个` and the like are articles in Chinese and no counts.
  func counted(_ phrase: NumberPhrase, _ unit: Unit, _ cursor: Int) -> Match? {
    var result = match(.count, phrase, cursor, unit.name)
    if phrase.form == .hanzi, phrase.next == phrase.start + 1, isCharacter(phrase.start, "一") {
      return nil
    }
    if opensWord(phrase, cursor) { return nil }
    // `10G 口`: a speed or a size, and no thousand millions
    if phrase.form != .hanzi, text[atoms[phrase.next - 1].end - 1] == UInt8(ascii: "G") {
      return nil
    }
    // `就是1.5对吧`
    if isCharacter(cursor, "对"), text[atoms[cursor].end...].starts(with: "不对".utf8) {
      return nil
    }
    if unit.name == .time, phrase.form != .hanzi, adjoins(cursor + 1),
      word(cursor + 1) == .than || word(cursor + 1) == .moreThan
    {
      result.quantity.kind = .multiple
      result.quantity.unitName = .times
    }
    return result
  }
}

extension Unit {
  var length: TimeLength.Unit? {
    if case .time(let length) = family { length } else { nil }
  }

  var isTime: Bool {
    length != nil || ["millisecond", "microsecond", "nanosecond"].contains(name.text)
  }
}

extension NumberPhrase {
  /// The value of `八五` in `八五折`, which is eight and a half tenths; `75折` is 7.5 tenths too.
  func value(inTenths: Bool) -> ExactDecimal {
    guard inTenths, value >= ExactDecimal(11), value < ExactDecimal(100),
      form == .arabic || isDigitString
    else { return value }
    return value.shifted(by: -1)
  }
}
