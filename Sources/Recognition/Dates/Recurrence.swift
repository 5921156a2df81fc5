/// Again and again: `每月`, `every Monday`, `daily`, `once a week`.
extension Parser {
  func recurrence(at index: Int) -> Match? {
    switch word(index) {
    case .per where adjoins(index + 1): return every(at: index)
    case .often:
      if let unit = unit(index, where: { $0.family == .frequency }),
        let length = TimeLength.Unit(rawValue: unit.name.text)
      {
        return set(TimeLength(.one, length).timex, index, index + 1)
      }
      guard adjoins(index + 1), let length = lengthUnit(index + 1)
      else { return nil }
      return set(TimeLength(.one, length).timex, index, index + 2)
    default: return nil
    }
  }

  private func every(at index: Int) -> Match? {
    var cursor = index + 1
    var count = ExactDecimal.one
    if word(cursor) == .other, adjoins(cursor + 1) {
      count = ExactDecimal(2)
      cursor += 1
    } else if let phrase = number(at: cursor), let whole = phrase.integer, whole > 0,
      adjoins(phrase.next)
    {
      count = phrase.value
      cursor = phrase.next
    }
    if let weekday = entry(cursor)?.weekday, weekday > 0 {
      let base = "XXXX-WXX-\(weekday)"
      if adjoins(cursor + 1), let time = timeOnly(at: cursor + 1), let date = time.date {
        return set(base + date.timex, index, time.next)
      }
      return set(base, index, cursor + 1)
    }
    if let part = entry(cursor)?.part, part >= 0, isASCII(index) {
      return set(dayPart(part).rawValue, index, cursor + 1)
    }
    if word(cursor) == .month, isCharacter(cursor, "月") { return set("P1M", index, cursor + 1) }
    guard let length = lengthUnit(cursor), length.seconds >= 86_400
    else { return nil }
    if !isASCII(index), let entry = entry(cursor + 1), touches(cursor + 1),
      length == .week,
      (1...6).contains(entry.digit) || isCharacter(cursor + 1, "日") || isCharacter(cursor + 1, "天")
    {
      let base = "XXXX-WXX-\(entry.digit > 0 ? Int(entry.digit) : 7)"
      if adjoins(cursor + 2), let time = timeOnly(at: cursor + 2), let date = time.date {
        return set(base + date.timex, index, time.next)
      }
      return set(base, index, cursor + 2)
    }
    return set(TimeLength(count, length).timex, index, cursor + 1)
  }

  private func set(_ timex: String, _ first: Int, _ next: Int) -> Match {
    let range = bytes(first, next)
    return Match(
      quantity: Quantity(kind: .set, range: range, amount: range, value: .recurrence(timex)),
      next: next)
  }

  /// `半年`, `半个月`, `an hour`, `all week`: lengths of time without a figure.
  func halfOfUnit(at index: Int) -> Match? {
    var length: TimeLength.Unit?
    var count = ExactDecimal.one
    if word(index) == .half, touches(index + 1) {
      length = lengthUnit(index + 1)
      count = ExactDecimal(mantissa: 5, exponent: -1)
    } else if word(index) == .all, isASCII(index), adjoins(index + 1) {
      let inner = isHyphen(index + 1) ? index + 2 : index + 1
      guard let unit = lengthUnit(inner), !isPlural(inner)
      else { return nil }
      return duration(TimeLength(.one, unit), index, inner + 1)
    } else if word(index) == .article, adjoins(index + 1) {
      guard !(index > 0 && atoms[index].gap != .text && word(index - 1) == .often) else {
        return nil
      }
      length = lengthUnit(index + 1)
      if length == .second || length == .minute && !reads(index, "a") { length = nil }
    }
    guard let length else { return nil }
    var value = TimeLength(count, length)
    var next = index + 2
    if word(index) == .article, let half = englishHalf(at: next) {
      value.first.count = count + half.value
      next = half.next
    }
    return duration(value, index, next)
  }

  private func duration(_ length: TimeLength, _ first: Int, _ next: Int) -> Match {
    let range = bytes(first, next)
    let quantity = Quantity(
      kind: .duration, range: range, amount: range, value: .duration(length),
      unit: length.first.unit.unitName)
    return Match(quantity: quantity, next: next)
  }
}
