extension Parser {
  /// A number of English words, or figures with a magnitude: `two hundred and five`, `1.5 million`, `half a million`.
  func englishNumber(at index: Int) -> NumberPhrase? {
    if word(index) == .couple {
      return NumberPhrase(start: index, next: index + 1, value: ExactDecimal(2), form: .word)
    }
    if let part = fractionOfScale(at: index) { return part }
    guard let plain = plainEnglish(at: index) else { return nil }
    if let fraction = withDenominator(plain) { return ofScale(fraction) }
    if let mixed = withAndFraction(plain) { return mixed }
    var phrase = plain.plain
    if phrase.form == .word, adjoins(phrase.next), let below = below(at: phrase.next),
      below.value > phrase.value, let quotient = phrase.value.divided(by: below.value)
    {
      phrase.value = quotient
      phrase.next = below.next
      phrase.isFraction = true
      return phrase
    }
    takeDozen(&phrase)
    return phrase
  }

  /// `half a million`, `a quarter`, `a dozen`, `quarter million`.
  private func fractionOfScale(at index: Int) -> NumberPhrase? {
    var cursor = index
    let hasArticle = word(index) == .article
    if hasArticle { cursor += 1 }
    guard cursor == index || adjoins(cursor), let first = entry(cursor) else { return nil }
    if hasArticle, first.word == .dozen {
      return NumberPhrase(start: index, next: cursor + 1, value: ExactDecimal(12), form: .word)
    }
    guard first.denominator == 2 || (first.denominator == 4 && first.unitCount > 0),
      let value = ExactDecimal.one.divided(by: ExactDecimal(Int(first.denominator)))
    else { return nil }
    var phrase = NumberPhrase(start: index, next: cursor + 1, value: value, form: .word)
    phrase.isFraction = true
    var scale = phrase.next
    if adjoins(scale), word(scale) == .of { scale += 1 }
    if adjoins(scale), word(scale) == .article { scale += 1 }
    if adjoins(scale), let entry = entry(scale), entry.scale >= 2, entry.ordinal < 0 {
      phrase.value = value.shifted(by: Int(entry.scale))
      phrase.next = scale + 1
      return phrase
    }
    if adjoins(phrase.next), word(phrase.next) == .dozen {
      phrase.value = value * ExactDecimal(12)
      phrase.next += 1
      return phrase
    }
    if hasArticle { return phrase }
    return first.denominator == 2 && adjoins(phrase.next) ? phrase : nil
  }

  private func ofScale(_ phrase: NumberPhrase) -> NumberPhrase {
    guard adjoins(phrase.next), word(phrase.next) == .of, adjoins(phrase.next + 1),
      word(phrase.next + 1) == .article, adjoins(phrase.next + 2),
      let entry = entry(phrase.next + 2), entry.scale >= 2
    else { return phrase }
    var phrase = phrase
    phrase.value = phrase.value.shifted(by: Int(entry.scale))
    phrase.next += 3
    return phrase
  }

  /// A number reaches no further, or a chain of `five hundred and` would be read again from each of its links.
  private static let mostWords = 48

  private enum Last { case nothing, tens, unit, hundred, scale }

  /// Cardinals, figures and scales without fractions.
  private func plainEnglish(at index: Int) -> EnglishPhrase? {
    var phrase = EnglishPhrase(start: index, next: index, value: .zero, form: .word)
    var total = ExactDecimal.zero
    var current = ExactDecimal.zero
    var last = Last.nothing
    while phrase.next - index < Self.mostWords {
      var cursor = phrase.next
      var isJoined = false
      if last == .tens, mark(cursor) == 0x2D, adjoins(cursor), adjoins(cursor + 1) { cursor += 1 }
      if last == .hundred || last == .scale, adjoins(cursor), word(cursor) == .and,
        adjoins(cursor + 1)
      {
        cursor += 1
        isJoined = true
      }
      guard cursor == index || adjoins(cursor) else { break }
      if let figure = literal(cursor) {
        if last == .nothing {
          current = figure.value
          phrase.form = .arabic
        } else if last == .hundred || last == .scale, let plain = figure.plain, plain > 0,
          plain < 1000,
          isJoined || entry(cursor + 1).map({ $0.scale == 2 || $0.scale == 3 }) == true
        {
          phrase.split(at: total + current, isJoined)
          current = current + figure.value
        } else {
          break
        }
        last = .unit
      } else if let entry = entry(cursor) {
        if entry.cardinal >= 0 {
          let value = Int(entry.cardinal)
          switch last {
          case .nothing: break
          case .tens: guard (1...9).contains(value) else { return phrase.ended(total + current) }
          case .unit: return phrase.ended(total + current)
          case .hundred, .scale: guard value > 0 else { return phrase.ended(total + current) }
          }
          if isJoined { phrase.split(at: total + current, true) }
          current = current + ExactDecimal(value)
          last = value >= 20 ? .tens : .unit
        } else if entry.word == .article, last == .nothing, adjoins(cursor + 1),
          let next = self.entry(cursor + 1), next.scale >= 2, next.ordinal < 0
        {
          current = .one
          last = .unit
        } else if entry.scale >= 0, entry.ordinal < 0, last != .nothing, !isJoined,
          isScale(entry, at: cursor, after: phrase)
        {
          if entry.scale == 2 {
            current = current.shifted(by: 2)
            last = .hundred
          } else if current.mantissa != 0 {
            total = total + current.shifted(by: Int(entry.scale))
            current = .zero
            last = .scale
          } else {
            total = total.shifted(by: Int(entry.scale))
            last = .scale
          }
          phrase.lastScale = Int(entry.scale)
        } else {
          break
        }
      } else {
        break
      }
      phrase.next = cursor + 1
    }
    guard last != .nothing else { return nil }
    return withPoint(phrase.ended(total + current))
  }

  /// Single letters are magnitudes only right behind figures: `5k`, `-2.5 M`.
  private func isScale(_ entry: Lexicon.Entry, at cursor: Int, after phrase: EnglishPhrase) -> Bool
  {
    guard entry.length == 1 else { return true }
    guard literal(cursor - 1) != nil, cursor - 1 == phrase.start || phrase.start < cursor else {
      return false
    }
    let letter = text[atoms[cursor].start]
    return touches(cursor) || (letter != 0x42 && letter != 0x54)
  }

  private func withPoint(_ phrase: EnglishPhrase) -> EnglishPhrase {
    guard phrase.form == .word, adjoins(phrase.next), word(phrase.next) == .point else {
      return phrase
    }
    var phrase = phrase
    var cursor = phrase.next + 1
    var mantissa: Int128 = 0
    var places = 0
    while adjoins(cursor), let entry = entry(cursor), (0...9).contains(entry.cardinal), places < 15
    {
      mantissa = mantissa * 10 + Int128(entry.cardinal)
      places += 1
      cursor += 1
    }
    guard places > 0 else { return phrase }
    phrase.value = phrase.value + ExactDecimal(mantissa: mantissa, exponent: -places)
    phrase.next = cursor
    return phrase
  }

  /// The value of the denominator at `index`: `thirds`, `hundredths`, after one also `third`, `hundredth`.
  private func denominator(at index: Int, afterOne: Bool) -> ExactDecimal? {
    guard let entry = entry(index) else { return nil }
    if entry.denominator > 0 { return ExactDecimal(Int(entry.denominator)) }
    if entry.denominator < 0 { return ExactDecimal.one.shifted(by: -Int(entry.denominator)) }
    guard afterOne else { return nil }
    if entry.ordinal > 2 { return ExactDecimal(Int(entry.ordinal)) }
    if entry.ordinal == 0, entry.scale > 0 { return ExactDecimal.one.shifted(by: Int(entry.scale)) }
    return nil
  }

  /// `two thirds`, `one - fourth`, `one hundred and three quarters`.
  private func withDenominator(_ phrase: EnglishPhrase) -> NumberPhrase? {
    guard phrase.form == .word else { return nil }
    var cursor = phrase.next
    if mark(cursor) == 0x2D, adjoins(cursor) { cursor += 1 }
    let isOne = phrase.value == .one
    guard adjoins(cursor), let below = denominator(at: cursor, afterOne: isOne) else { return nil }
    var result = phrase.plain
    result.next = cursor + 1
    result.isFraction = true
    if let whole = phrase.whole {
      guard let part = (phrase.value - whole).divided(by: below) else { return nil }
      result.value = whole + (phrase.wholeScale > 2 ? part.shifted(by: phrase.wholeScale) : part)
    } else {
      guard let quotient = phrase.value.divided(by: below) else { return nil }
      result.value = quotient
    }
    return result
  }

  /// `two and a half`, `one hundred and thirty and two fifths`, `one million and a half`.
  private func withAndFraction(_ phrase: EnglishPhrase) -> NumberPhrase? {
    guard adjoins(phrase.next), word(phrase.next) == .and else { return nil }
    var cursor = phrase.next + 1
    var part: ExactDecimal?
    if adjoins(cursor), word(cursor) == .article { cursor += 1 }
    if adjoins(cursor), let entry = entry(cursor), entry.denominator == 2 || entry.denominator == 4
    {
      part = ExactDecimal.one.divided(by: ExactDecimal(Int(entry.denominator)))
      cursor += 1
    } else if adjoins(phrase.next + 1), let above = plainEnglish(at: phrase.next + 1),
      let fraction = withDenominator(above)
    {
      part = fraction.value
      cursor = fraction.next
    }
    guard let part else { return nil }
    var result = phrase.plain
    let scale =
      phrase.lastScale > 2 && phrase.value.trimmed.exponent >= phrase.lastScale
      ? phrase.lastScale : 0
    result.value = phrase.value + part.shifted(by: scale)
    result.next = cursor
    result.isFraction = true
    return result
  }

  /// The number below in `one over one hundred`, `one out of three`.
  private func below(at index: Int) -> NumberPhrase? {
    var cursor = index
    if word(cursor) == .moreThan, reads(cursor, "over") {
      cursor += 1
    } else if word(cursor) == .outOf {
      cursor += 1
    } else {
      return nil
    }
    guard adjoins(cursor), entry(cursor)?.cardinal ?? -1 > 0 else { return nil }
    return plainEnglish(at: cursor)?.plain
  }
}

/// A plain English number with what its fractions need to know.
private struct EnglishPhrase {
  var start: Int
  var next: Int
  var value: ExactDecimal
  var form: NumberPhrase.Form
  /// What stood before the last `and`, and its scale.
  var whole: ExactDecimal?
  var wholeScale = 0
  var lastScale = 0

  init(start: Int, next: Int, value: ExactDecimal, form: NumberPhrase.Form) {
    self.start = start
    self.next = next
    self.value = value
    self.form = form
  }

  var plain: NumberPhrase { NumberPhrase(start: start, next: next, value: value, form: form) }

  mutating func split(at value: ExactDecimal, _ isJoined: Bool) {
    whole = isJoined ? value : nil
    wholeScale = lastScale
  }

  func ended(_ value: ExactDecimal) -> EnglishPhrase {
    var copy = self
    copy.value = value
    return copy
  }
}
