/// A number in the text, in whatever way it is written, before its unit is looked for.
struct NumberPhrase {
  enum Form { case arabic, hanzi, word }

  var value: ExactDecimal
  var form: Form

  /// Only hinted at: `几`, `数亿`.
  var isVague = false

  /// `十几`, `五百余万`: more than the value.
  var isMore = false

  /// `百分之五`: the value counts in hundredths.
  var isPercent = false

  /// `3/4`, `三分之一`, `two thirds`.
  var isFraction = false

  /// Digits one after another, as years are read: `二零一六`, `五五`.
  var isDigitString = false

  /// The first atom and the one behind the last.
  var start: Int
  var next: Int

  /// `二三十`: from the value to this.
  var upper: ExactDecimal?

  init(start: Int, next: Int, value: ExactDecimal, form: Form) {
    self.start = start
    self.next = next
    self.value = value
    self.form = form
  }

  /// The whole number, when it is plain enough for a date.
  var integer: Int? { isVague || isFraction || isMore ? nil : value.integer }
}

extension Parser {
  /// The number that begins at `index`, with its sign.
  func number(at index: Int) -> NumberPhrase? {
    guard index < atoms.count else { return nil }
    switch atoms[index].figure {
    case .none: return nil
    case .read(let place): return numbers[Int(place)]
    case .unread: return signedNumber(at: index)
    }
  }

  private func signedNumber(at index: Int) -> NumberPhrase? {
    if word(index) == .minus, adjoins(index + 1), var phrase = unsignedNumber(at: index + 1) {
      phrase.start = index
      phrase.value = -phrase.value
      return phrase
    }
    if mark(index) == 0x2D, isSign(index), var phrase = unsignedNumber(at: index + 1),
      phrase.form == .arabic
    {
      phrase.start = index
      phrase.value = -phrase.value
      return phrase
    }
    return unsignedNumber(at: index)
  }

  /// Whether a `-` is a minus: touching its figure and no letter, digit or other dash before it.
  private func isSign(_ index: Int) -> Bool {
    guard touches(index + 1), literal(index + 1) != nil else { return false }
    let start = atoms[index].start
    guard start > 0 else { return true }
    let before = text[start - 1]
    if ByteClass.isLetter(before) || ByteClass.isDigit(before) || before == 0x29 || before == 0x5D {
      return false
    }
    guard index > 0, atoms[index].gap != .text else { return true }
    let previous = atoms[index - 1]
    if previous.kind == .mark { return false }
    if previous.kind == .literal { return false }
    return entry(index - 1).map { $0.unitCount == 0 || $0.roles.contains(.leader) } ?? true
  }

  func unsignedNumber(at index: Int) -> NumberPhrase? {
    let atom = atoms[index]
    switch atom.kind {
    case .literal: return arabicNumber(at: index)
    case .mark: return nil
    case .word:
      guard lexicon.hints[Int(atom.index)].contains(.figure) || word(index) == .article else {
        return nil
      }
      let entry = lexicon.entries[Int(atom.index)]
      if entry.digit >= 0 || entry.power > 0 || entry.word == .several {
        return hanziNumber(at: index)
      }
      if entry.cardinal >= 0 || entry.word == .article || entry.denominator != 0
        || entry.word == .couple
      {
        return englishNumber(at: index)
      }
      return nil
    }
  }

  /// Figures: alone, with a magnitude, as a fraction, or going on in Chinese.
  private func arabicNumber(at index: Int) -> NumberPhrase? {
    guard let first = literal(index) else { return nil }
    var phrase = NumberPhrase(start: index, next: index + 1, value: first.value, form: .arabic)
    guard adjoins(index + 1) else { return phrase }
    if let fraction = slashFraction(at: index) {
      phrase.value = fraction
      phrase.next = index + 3
      phrase.isFraction = true
    } else if atoms[index + 1].gap == .space, first.plain != nil,
      let fraction = slashFraction(at: index + 1), fraction.approximation < 10
    {
      phrase.value = first.value + fraction
      phrase.next = index + 4
      phrase.isFraction = true
      return phrase
    } else if let entry = entry(index + 1) {
      if entry.power > 0 || entry.word == .partsOf || entry.word == .andAlso
        || (entry.word == .more || entry.word == .orSo) && (self.entry(index + 2)?.power ?? 0) > 0
      {
        if let chinese = hanziNumber(at: index) {
          phrase = chinese
          takeDozen(&phrase)
          return phrase
        }
      }
      if entry.scale >= 0, entry.ordinal < 0, let english = englishNumber(at: index) {
        return english
      }
    }
    takeDozen(&phrase)
    return phrase
  }

  /// `3/4` when it is a fraction and no date: the denominator is not zero and nothing more follows.
  private func slashFraction(at index: Int) -> ExactDecimal? {
    guard mark(index + 1) == 0x2F, let above = literal(index), above.plain != nil,
      touches(index + 1), touches(index + 2), let below = literal(index + 2), below.plain != nil,
      !(mark(index + 3) == 0x2F && touches(index + 3)),
      !(mark(index - 1) == 0x2F && touches(index))
    else { return nil }
    return above.value.divided(by: below.value)
  }

  /// Multiplies by a dozen where one follows.
  func takeDozen(_ phrase: inout NumberPhrase) {
    guard adjoins(phrase.next), word(phrase.next) == .dozen else { return }
    phrase.value = phrase.value * ExactDecimal(12)
    phrase.next += 1
  }
}
