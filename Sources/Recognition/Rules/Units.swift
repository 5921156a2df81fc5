extension Parser {
  /// `phrase` with the unit behind it.
  func measured(_ phrase: NumberPhrase) -> Match? {
    var cursor = phrase.next
    if isHyphen(cursor), phrase.form != .hanzi { cursor += 1 }
    if phrase.isFraction, phrase.form == .word, adjoins(cursor), word(cursor) == .article {
      cursor += 1
    }
    if let half = andAHalf(phrase, cursor) { return half }
    guard adjoins(cursor), let unit = unit(for: phrase, at: cursor) else { return nil }
    switch unit.family {
    case .time(let length): return timed(phrase, length, cursor)
    case .currency: return money(phrase, unit, cursor)
    case .classifier: return counted(phrase, unit, cursor)
    case .percent:
      let value = unit.factor.map {
        (phrase.value(inTenths: unit.name == "折" || unit.name == "成") * $0).trimmed
      }
      if unit.name == "折", let value, value >= ExactDecimal(100) { return nil }
      return match(.percent, phrase, cursor, nil, value)
    case .token: return match(.token, phrase, cursor, unit.name)
    case .score: return match(.score, phrase, cursor, unit.name)
    case .multiple: return match(.multiple, phrase, cursor, unit.name)
    case .temperature: return match(.temperature, phrase, cursor, unit.name)
    default: break
    }
    if unit.name == "Year" { return match(.age, phrase, cursor, unit.name) }
    if unit.name == "Degree", isTemperature(phrase) {
      return match(.temperature, phrase, cursor, unit.name)
    }
    return dimension(phrase, unit, cursor)
  }

  private func match(
    _ kind: Quantity.Kind, _ phrase: NumberPhrase, _ last: Int, _ unit: String?,
    _ value: ExactDecimal? = nil
  ) -> Match {
    Match(quantity: quantity(kind, phrase, to: last + 1, unit: unit, value: value), next: last + 1)
  }

  /// `一个半小时`, `两个半月`, `3个多小时`: the half or the rest stands before the unit.
  private func andAHalf(_ phrase: NumberPhrase, _ index: Int) -> Match? {
    if let more = moreThanWhole(phrase, index) { return more }
    guard touches(index), reads(index, "个") || reads(index, "個"), touches(index + 1),
      word(index + 1) == .half || reads(index + 1, "多"), touches(index + 2), !phrase.isVague,
      let unit = lengthUnit(index + 2) ?? (reads(index + 2, "月") ? .month : nil)
    else { return nil }
    var result = match(.duration, phrase, index + 2, unit.rawValue)
    let half = ExactDecimal(mantissa: 5, exponent: -1)
    let value = word(index + 1) == .half ? phrase.value + half : phrase.value
    result.quantity.value = .duration(TimeLength(value, unit))
    result.quantity.amount = result.quantity.range
    return result
  }

  /// `120 多年`, `8 分多钟`: a length of which something is left over.
  private func moreThanWhole(_ phrase: NumberPhrase, _ index: Int) -> Match? {
    guard adjoins(index), !phrase.isVague, phrase.form == .arabic else { return nil }
    if begins(index, "分多钟") {
      var result = match(.duration, phrase, index, TimeLength.Unit.minute.rawValue)
      result.quantity.value = .duration(TimeLength(phrase.value, .minute))
      result.quantity.range = atoms[phrase.start].start..<atoms[index].start + 9
      while result.next < atoms.count, atoms[result.next].start < result.quantity.range.upperBound {
        result.next += 1
      }
      return result
    }
    guard reads(index, "多") || reads(index, "余"), touches(index + 1),
      let unit = lengthUnit(index + 1), unit != .second, unit != .month
    else { return nil }
    var result = match(.duration, phrase, index + 1, unit.rawValue)
    result.quantity.value = .duration(TimeLength(phrase.value, unit))
    return result
  }

  /// The unit meant at `index` after `phrase`, where a surface has several.
  private func unit(for phrase: NumberPhrase, at index: Int) -> Unit? {
    guard let entry = entry(index), entry.unitCount > 0 else { return nil }
    switch entry.habit {
    case .free: break
    case .glued:
      guard touches(index) else { return nil }
    case .gluedWord:
      guard touches(index), phrase.form == .arabic || phrase.next > phrase.start + 1 else {
        return nil
      }
    case .inch:
      guard phrase.start >= 2, unit(phrase.start - 1, where: { $0.name == "Foot" }) != nil else {
        return nil
      }
    case .singular:
      guard phrase.value <= .one || isHyphen(index - 1) else { return nil }
    case .namesake:
      guard isWordEnd(index) || begins(index + 1, "的") || !isYear(phrase) else { return nil }
    case .fen:
      let isVery = phrase.next == phrase.start + 1 && reads(phrase.start, "十") && !isWordEnd(index)
      guard !isVery else { return nil }
      let isClock =
        word(index - 2) == .clock || word(index - 2) == .point || goesOnInSeconds(after: index)
      return unit(index) { isClock ? $0.length == .minute : $0.family == .score }
    case .pound:
      let isMoney = phrase.value >= ExactDecimal(100_000) || speaksOfMoney(before: phrase.start)
      return unit(index) { ($0.family == .currency) == isMoney }
    case .coin:
      let isMoney = !isCountedThing(after: index)
      return unit(index) { ($0.family == .currency) == isMoney } ?? unit(index) { $0.isSuffix }
    }
    return unit(index) { $0.isSuffix }
  }

  /// Four figures that can be those of a year.
  private func isYear(_ phrase: NumberPhrase) -> Bool {
    phrase.form == .arabic && digits(phrase.start) == 4 && phrase.next == phrase.start + 1
      && (phrase.integer.map((1000...2100).contains) ?? false)
  }

  /// `1 分 52 秒`: minutes, not points.
  private func goesOnInSeconds(after index: Int) -> Bool {
    guard adjoins(index + 1), let small = number(at: index + 1), adjoins(small.next) else {
      return false
    }
    return reads(small.next, "秒")
  }

  /// Nothing but punctuation or the end follows the atom.
  private func isWordEnd(_ index: Int) -> Bool {
    let end = atoms[index].end
    return end >= text.count || !(0xE4...0xE9).contains(text[end])
  }

  /// `三块石头`, `12 块 GPU`: what is counted follows; behind money stands `五块的`, `八块左右`, `三块五`.
  private func isCountedThing(after index: Int) -> Bool {
    var start = atoms[index].end
    if start + 1 < text.count, text[start] == 0x20, isLatin(text[start + 1]) { start += 1 }
    guard start < text.count else { return false }
    if isLatin(text[start]) { return true }
    guard start + 3 <= text.count, (0xE4...0xE9).contains(text[start]) else { return false }
    return !Self.afterMoney.contains { text[start..<start + 3].elementsEqual($0) }
  }

  private func isLatin(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static let afterMoney = Array("钱錢多半左右以上下的了买買卖賣一二三四五六七八九零每起就不到也都还還可整出吧吗嗎呢啊来來给給和或至拿搞能够夠花付收")
    .map {
      Array(String($0).utf8)
    }

  private func speaksOfMoney(before index: Int) -> Bool {
    isSaid(
      ["cost", "pay", "paid", "price", "worth", "spend", "spent", "£", "charge", "fee", "sold"],
      within: 40, before: index)
  }

  private func isTemperature(_ phrase: NumberPhrase) -> Bool {
    word(phrase.start) == .minus
      || isSaid(
        ["temperature", "weather", "温", "溫", "热", "冷", "thermostat", "heat"], within: 40,
        before: phrase.start)
  }

  /// A measure, with a smaller unit of its family behind it (`5 ft 2 in`), a half (`两米半`), or a time below (`km/ms`).
  private func dimension(_ phrase: NumberPhrase, _ unit: Unit, _ cursor: Int) -> Match {
    var result = match(.dimension, phrase, cursor, unit.name)
    let next = result.next
    if unit.family == .length, adjoins(next), mark(next) == 0x2F || word(next) == .per,
      adjoins(next + 1),
      let below = self.unit(next + 1, where: { $0.isTime })
    {
      result.quantity.unit = unit.name + " per " + below.name
      result.quantity.range = bytes(phrase.start, next + 2)
      result.next = next + 2
      return result
    }
    return compound(result, phrase, unit)
  }

  /// Money, with its smaller unit behind it: `3 dollars 50 cents`, `五元三毛`, `15 dollars 50`.
  private func money(_ phrase: NumberPhrase, _ unit: Unit, _ cursor: Int) -> Match {
    var phrase = phrase
    var name = unit.name
    if let factor = unit.factor, factor > .one { phrase.value = phrase.value * factor }
    if unit.name == "Jiao" || unit.name == "Fen" {
      phrase.value = phrase.value * (unit.factor ?? .one)
      name = "CNY"
    }
    var result = match(.currency, phrase, cursor, name)
    if name != unit.name { result.quantity.amount = result.quantity.range }
    if adjoins(result.next), let entry = entry(result.next), entry.scale >= 3, entry.length > 1,
      entry.ordinal < 0
    {
      result.quantity.value = .number(phrase.value.shifted(by: Int(entry.scale)))
      result.quantity.range = bytes(phrase.start, result.next + 1)
      result.next += 1
      return result
    }
    return compound(result, phrase, unit)
  }

  private func compound(_ match: Match, _ phrase: NumberPhrase, _ unit: Unit) -> Match {
    guard phrase.value.isInteger, !phrase.isVague else { return match }
    var result = match
    if touches(match.next), word(match.next) == .half, !touchesCJKAfter(match.next) {
      result.quantity.value = .number(phrase.value + ExactDecimal(mantissa: 5, exponent: -1))
      result.quantity.range = bytes(phrase.start, match.next + 1)
      result.quantity.amount = result.quantity.range
      result.next = match.next + 1
      return result
    }
    var cursor = match.next
    let isJoined = adjoins(cursor) && word(cursor) == .and && isASCII(cursor)
    if isJoined { cursor += 1 }
    guard adjoins(cursor), let small = number(at: cursor),
      small.form != .hanzi || phrase.form == .hanzi
    else { return match }
    if adjoins(small.next), let below = self.unit(small.next, where: { isPart($0, of: unit) }),
      let value = part(small.value, below, of: unit)
    {
      result.quantity.value = .number(phrase.value + value)
      result.quantity.range = bytes(phrase.start, small.next + 1)
      result.quantity.amount = result.quantity.range
      result.next = small.next + 1
      return compound(result, phrase, unit)
    }
    if unit.family == .currency, ["USD", "GBP", "EUR"].contains(unit.name),
      let cents = small.integer, (0..<100).contains(cents),
      !adjoins(small.next) || !isUnit(small.next),
      mark(small.next) != 0x2F
    {
      result.quantity.value = .number(
        phrase.value + ExactDecimal(mantissa: Int128(cents), exponent: -2))
      result.quantity.range = bytes(phrase.start, small.next)
      result.quantity.amount = result.quantity.range
      result.next = small.next
    }
    return result
  }

  private func touchesCJKAfter(_ index: Int) -> Bool {
    guard touches(index + 1), let next = entry(index + 1) else { return false }
    return next.unitCount > 0
  }

  private func isPart(_ small: Unit, of unit: Unit) -> Bool {
    if unit.family == .currency {
      switch small.name {
      case "Cent": return ["USD", "EUR", "CAD", "AUD"].contains(unit.name)
      case "Pence": return ["GBP"].contains(unit.name)
      case "Jiao": return unit.name == "CNY"
      case "Fen": return unit.name == "CNY" || unit.name == "Jiao"
      default: return false
      }
    }
    guard small.family == unit.family, let a = small.factor, let b = unit.factor else {
      return false
    }
    return a < b
  }

  private func part(_ value: ExactDecimal, _ small: Unit, of unit: Unit) -> ExactDecimal? {
    guard let factor = small.factor else { return nil }
    if unit.family == .currency { return value * factor }
    guard let whole = unit.factor else { return nil }
    return (value * factor).divided(by: whole)
  }

  /// Things counted; `一个` and the like are articles in Chinese and no counts.
  private func counted(_ phrase: NumberPhrase, _ unit: Unit, _ cursor: Int) -> Match? {
    var result = match(.count, phrase, cursor, unit.name)
    if phrase.form == .hanzi, phrase.next == phrase.start + 1, reads(phrase.start, "一") {
      return nil
    }
    // `就是1.5对吧`
    if reads(cursor, "对"),
      ["吧", "吗", "不对"].contains(where: { text[atoms[cursor].end...].starts(with: $0.utf8) })
    {
      return nil
    }
    if unit.name == "time", phrase.form != .hanzi, adjoins(cursor + 1),
      word(cursor + 1) == .than || word(cursor + 1) == .moreThan
    {
      result.quantity.kind = .multiple
      result.quantity.unit = "倍"
    }
    return result
  }

  /// Lengths of time with all their parts, an age, or a half added: `三年半`, `1 hour and 30 minutes`, `ten years old`.
  private func timed(_ phrase: NumberPhrase, _ unit: TimeLength.Unit, _ cursor: Int) -> Match? {
    if let age = age(phrase, unit, cursor) { return age }
    var result = match(.duration, phrase, cursor, unit.rawValue)
    if phrase.isVague { return result }
    var length = TimeLength(phrase.value, unit)
    let half = ExactDecimal(mantissa: 5, exponent: -1)
    if touches(result.next), word(result.next) == .half, !touchesCJKAfter(result.next) {
      length.parts[0].count = phrase.value + half
      result.next += 1
    } else if let part = englishHalf(at: result.next) {
      length.parts[0].count = phrase.value + part.value
      result.next = part.next
    }
    while let more = smallerPart(at: result.next, below: length) {
      length.parts.append(more.part)
      result.next = more.next
    }
    result.quantity.value = .duration(length)
    result.quantity.range = bytes(phrase.start, result.next)
    if let nights = nights(behind: result.next, unit) {
      result.quantity.range = atoms[phrase.start].start..<nights.end
      result.next = nights.next
    }
    return result
  }

  /// `3 天 2 夜`: where the nights end that a stay counts besides its days.
  private func nights(behind index: Int, _ unit: TimeLength.Unit) -> (end: Int, next: Int)? {
    guard unit == .day, adjoins(index), let count = number(at: index), count.integer != nil else {
      return nil
    }
    var end = atoms[count.next - 1].end
    while end < text.count, text[end] == 0x20 { end += 1 }
    guard ["夜", "晚"].contains(where: { text[end...].starts(with: $0.utf8) }) else { return nil }
    end += 3
    var next = count.next
    while next < atoms.count, atoms[next].start < end { next += 1 }
    return (end, next)
  }

  /// `and a half`, `and half`, `and a quarter` behind a unit of time.
  func englishHalf(at index: Int) -> (value: ExactDecimal, next: Int)? {
    guard adjoins(index), word(index) == .and else { return nil }
    var cursor = index + 1
    if adjoins(cursor), word(cursor) == .article { cursor += 1 }
    guard adjoins(cursor), let entry = entry(cursor),
      entry.denominator == 2 || entry.denominator == 4,
      let value = ExactDecimal.one.divided(by: ExactDecimal(Int(entry.denominator)))
    else { return nil }
    if adjoins(cursor + 1), isUnit(cursor + 1) { return nil }
    return (value, cursor + 1)
  }

  private func smallerPart(at index: Int, below length: TimeLength) -> (
    part: TimeLength.Part, next: Int
  )? {
    var cursor = index
    guard adjoins(cursor) else { return nil }
    if word(cursor) == .and && !begins(cursor, "、") || word(cursor) == .andAlso
      || mark(cursor) == 0x2C || reads(cursor, "零") && literal(cursor + 1) != nil
    {
      cursor += 1
    }
    guard adjoins(cursor), let phrase = number(at: cursor), !phrase.isVague, adjoins(phrase.next)
    else { return nil }
    var last = phrase.next
    if isHyphen(last) { last += 1 }
    guard let unit = lengthUnit(last),
      !length.parts.contains(where: { $0.unit == unit }),
      length.parts.last.map({ fits(phrase.value, unit, below: $0.unit) }) ?? true,
      !(adjoins(last + 1) && word(last + 1) == .ago && cursor > index && length.parts.count == 1
        && mark(index) == 0x2C)
    else { return nil }
    return (TimeLength.Part(count: phrase.value, unit: unit), last + 1)
  }

  /// `满 4 个月 42 天`: what makes more than one of the unit before it is a length of its own.
  private func fits(
    _ count: ExactDecimal, _ unit: TimeLength.Unit, below larger: TimeLength.Unit
  ) -> Bool {
    count * ExactDecimal(unit.seconds) <= ExactDecimal(larger.seconds)
  }

  private func age(_ phrase: NumberPhrase, _ unit: TimeLength.Unit, _ cursor: Int) -> Match? {
    var next = cursor + 1
    guard adjoins(next) else { return nil }
    if isHyphen(next) { next += 1 }
    let isOld = word(next) == .old
    let isBig = word(next) == .big && touches(next) && !isWordGoingOn(next)
    guard isOld || isBig else { return nil }
    var result = match(.age, phrase, cursor, unit.rawValue.capitalizedFirst)
    result.quantity.range = bytes(phrase.start, next + 1)
    result.next = next + 1
    return result
  }

  /// 大 of 大学, 大约 and the like.
  private func isWordGoingOn(_ index: Int) -> Bool {
    let end = atoms[index].end
    guard end + 3 <= text.count else { return false }
    return ["学", "學", "约", "会", "型", "概", "量", "家", "赛", "奖", "庆"].contains(string(end..<end + 3))
  }
}

extension Unit {
  var length: TimeLength.Unit? {
    if case .time(let length) = family { length } else { nil }
  }

  var isTime: Bool {
    length != nil || ["millisecond", "microsecond", "nanosecond"].contains(name)
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

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
