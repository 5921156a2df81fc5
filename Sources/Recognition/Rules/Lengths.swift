/// Lengths of time and ages.
extension Parser {
  /// Lengths of time with all their parts, an age, or a half added: `三年半`, `1 hour and 30 minutes`, `ten years old`.
  func timed(
    _ phrase: NumberPhrase, _ unit: TimeLength.Unit, _ name: UnitName, _ cursor: Int
  ) -> Match? {
    if let age = age(phrase, unit, cursor) { return age }
    var result = match(.duration, phrase, cursor, name)
    if phrase.isVague { return result }
    var length = TimeLength(phrase.value, unit)
    guard adjoins(result.next) else {
      result.quantity.value = .duration(length)
      return result
    }
    let half = ExactDecimal(mantissa: 5, exponent: -1)
    if touches(result.next), word(result.next) == .half, !touchesCJKAfter(result.next) {
      length.first.count = phrase.value + half
      result.next += 1
    } else if let part = englishHalf(at: result.next) {
      length.first.count = phrase.value + part.value
      result.next = part.next
    }
    while let more = smallerPart(at: result.next, below: length) {
      length.rest.append(more.part)
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
      || mark(cursor) == 0x2C || isCharacter(cursor, "零") && literal(cursor + 1) != nil
    {
      cursor += 1
    }
    guard adjoins(cursor), let phrase = number(at: cursor), !phrase.isVague, adjoins(phrase.next)
    else { return nil }
    var last = phrase.next
    if isHyphen(last) { last += 1 }
    guard let unit = lengthUnit(last),
      length.first.unit != unit, !length.rest.contains(where: { $0.unit == unit }),
      fits(phrase.value, unit, below: (length.rest.last ?? length.first).unit),
      !(adjoins(last + 1) && word(last + 1) == .ago && cursor > index && length.rest.isEmpty
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

  func age(_ phrase: NumberPhrase, _ unit: TimeLength.Unit, _ cursor: Int) -> Match? {
    var next = cursor + 1
    guard adjoins(next) else { return nil }
    if isHyphen(next) { next += 1 }
    let isOld = word(next) == .old
    let isBig = word(next) == .big && touches(next) && !isWordGoingOn(next)
    guard isOld || isBig else { return nil }
    var result = match(.age, phrase, cursor, UnitName(unit.ageName))
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
