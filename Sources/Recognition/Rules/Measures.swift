extension Parser {
  /// A number with or without a unit, money, an ordinal, an age or a temperature.
  func amount(at index: Int) -> Match? {
    switch atoms[index].kind {
    case .literal:
      if touches(index + 1), word(index + 1) == .ordinalSuffix, let value = literal(index)?.plain {
        return ordinal(value, index, index + 2, amount: bytes(index, index + 1))
      }
    case .mark: break
    case .word:
      if let special = ordinal(at: index) ?? prefixedMoney(at: index)
        ?? prefixedTemperature(at: index) ?? percentOf(at: index) ?? halfOfUnit(at: index)
      {
        return special
      }
    }
    guard let phrase = number(at: index) else { return nil }
    if phrase.isPercent {
      return Match(quantity: quantity(.percent, phrase, to: phrase.next), next: phrase.next)
    }
    return measured(phrase) ?? bare(phrase)
  }

  /// A quantity of `phrase` that reaches to the atom `next`.
  func quantity(
    _ kind: Quantity.Kind, _ phrase: NumberPhrase, to next: Int, unit: UnitName? = nil,
    value: ExactDecimal? = nil
  ) -> Quantity {
    let amount = bytes(phrase.start, phrase.next)
    var result = Quantity(
      kind: kind, range: bytes(phrase.start, next), amount: amount,
      value: .number(value ?? phrase.value), unit: unit)
    if phrase.isVague {
      result.value = .vague(string(amount))
    } else if let upper = phrase.upper {
      result.value = .interval(.init(lower: phrase.value, upper: upper, includesUpper: true))
    }
    if phrase.isMore { result.bound = .init(relation: .moreThan, range: amount) }
    return result
  }

  /// `第三`, `首次`, `21st`, `twenty-first`, `third`.
  private func ordinal(at index: Int) -> Match? {
    if word(index) == .ordinalPrefix, touches(index + 1) || adjoins(index + 1),
      let phrase = number(at: index + 1), phrase.form != .word, let value = phrase.integer
    {
      return ordinal(value, index, phrase.next, amount: bytes(phrase.start, phrase.next))
    }
    if word(index) == .firstPrefix, touches(index + 1), isUnit(index + 1) {
      return ordinal(1, index, index + 2, amount: bytes(index, index + 1))
    }
    return englishOrdinal(at: index)
  }

  private func ordinal(_ value: Int, _ first: Int, _ next: Int, amount: Range<Int>) -> Match {
    let quantity = Quantity(
      kind: .ordinal, range: bytes(first, next), amount: amount, value: .number(ExactDecimal(value))
    )
    return Match(quantity: quantity, next: next)
  }

  private func englishOrdinal(at index: Int) -> Match? {
    guard let value = ordinalWord(at: index) else { return nil }
    return ordinal(value.value, index, value.next, amount: bytes(index, value.next))
  }

  /// `first`, `twenty-first`, `two hundredth` as a number and the atom behind it.
  func ordinalWord(at index: Int) -> (value: Int, next: Int)? {
    guard let first = entry(index) else { return nil }
    if first.ordinal > 0 { return (Int(first.ordinal), index + 1) }
    guard first.cardinal > 0, let base = number(at: index), base.form == .word || base.isFraction
    else { return nil }
    if first.cardinal >= 20, !base.isFraction || base.next > index + 1 {
      var cursor = index + 1
      if mark(cursor) == 0x2D, adjoins(cursor) { cursor += 1 }
      if adjoins(cursor), let unit = entry(cursor), (1...9).contains(unit.ordinal) {
        return (Int(first.cardinal) + Int(unit.ordinal), cursor + 1)
      }
    }
    guard !base.isFraction, let plain = base.integer, adjoins(base.next),
      let last = entry(base.next), last.ordinal >= 0
    else { return nil }
    if last.ordinal == 0, last.scale > 0 {
      return (
        plain * Int(ExactDecimal.one.shifted(by: Int(last.scale)).integer ?? 1), base.next + 1
      )
    }
    return plain >= 100 && last.ordinal > 0 ? (plain + Int(last.ordinal), base.next + 1) : nil
  }

  /// `percent of 10`.
  private func percentOf(at index: Int) -> Match? {
    guard adjoins(index + 1), word(index + 1) == .of,
      unit(index, where: { $0.family == .percent }) != nil, adjoins(index + 2),
      let phrase = number(at: index + 2)
    else { return nil }
    var result = quantity(.percent, phrase, to: phrase.next)
    result.range = bytes(index, phrase.next)
    return Match(quantity: result, next: phrase.next)
  }

  /// `$1.10`, `USD 200`, `¥5万`.
  private func prefixedMoney(at index: Int) -> Match? {
    guard entry(index)?.isMoneyPrefix == true, let unit = unit(index, where: { $0.isPrefix }),
      adjoins(index + 1),
      let phrase = number(at: index + 1), phrase.form != .word,
      !isClottingRatio(unit, phrase, index)
    else { return nil }
    var next = phrase.next
    if touches(next), self.unit(next, where: { $0.family == .currency }) != nil {
      next += 1
    }
    if isMillions(next, behind: phrase) {
      let upper = phrase.upper?.shifted(by: 6)
      var result = quantity(.currency, phrase, to: next + 1, unit: unit.name)
      let lower = phrase.value.shifted(by: 6)
      result.value =
        upper.map { .interval(.init(lower: lower, upper: $0, includesUpper: true)) }
        ?? .number(lower)
      result.range = bytes(index, next + 1)
      return Match(quantity: result, next: next + 1)
    }
    var result = quantity(.currency, phrase, to: next, unit: unit.name)
    result.range = bytes(index, next)
    return Match(quantity: result, next: next)
  }

  /// The m of `$38m` and `€40 m`, where nobody speaks of metres.
  private func isMillions(_ index: Int, behind phrase: NumberPhrase) -> Bool {
    guard phrase.form == .arabic, !phrase.isVague, atoms.indices.contains(index),
      case let atom = atoms[index], atom.end - atom.start == 1,
      text[atom.start] == UInt8(ascii: "m"),
      atom.gap != .text
    else { return false }
    return atom.end >= text.count || !ByteClass.isLetter(text[atom.end]) && text[atom.end] != 0x2F
  }

  /// `INR 2.5` in a medical note: the international normalized ratio, which lies between one and ten, and no rupees.
  private func isClottingRatio(_ unit: Unit, _ phrase: NumberPhrase, _ index: Int) -> Bool {
    unit.name == .rupee && begins(index, "INR")
      && (phrase.form == .hanzi || phrase.value < ExactDecimal(15))
  }

  /// `华氏温度98.6度`.
  private func prefixedTemperature(at index: Int) -> Match? {
    let scale = word(index)
    guard scale == .fahrenheit || scale == .celsius, adjoins(index + 1),
      let phrase = number(at: index + 1), adjoins(phrase.next),
      unit(phrase.next, where: { $0.name == .degree }) != nil
    else { return nil }
    let next = phrase.next + 1
    var result = quantity(
      .temperature, phrase, to: next, unit: scale == .celsius ? .celsius : .fahrenheit)
    result.range = bytes(index, next)
    return Match(quantity: result, next: next)
  }

  /// A number alone, unless it only looks like one.
  private func bare(_ phrase: NumberPhrase) -> Match? {
    if phrase.isVague, phrase.next == phrase.start + 1 { return nil }
    if isIntensifier(phrase) { return nil }
    if phrase.form != .arabic, phrase.next == phrase.start + 1, !canStandAlone(phrase.start) {
      return nil
    }
    return Match(quantity: quantity(.number, phrase, to: phrase.next), next: phrase.next)
  }

  /// The 十 of `十分重要`, which is a word for "very".
  private func isIntensifier(_ phrase: NumberPhrase) -> Bool {
    phrase.next == phrase.start + 1 && isCharacter(phrase.start, "十") && touches(phrase.next)
      && isCharacter(phrase.next, "分")
  }

  /// Whether a single numeral word is a number by itself: not `一`, `两`, `陆`, `a`, or a pronoun `one`.
  private func canStandAlone(_ index: Int) -> Bool {
    guard let entry = entry(index) else { return true }
    if entry.digit >= 0 || entry.power >= 0 {
      if isCharacter(index, "一") || isCharacter(index, "两") {
        return isAlone(index) || opensRange(index)
      }
      return entry.isPlainNumeral
    }
    if entry.cardinal == 1 {
      let isLed = atoms[index].gap != .text && [.the, .this, .per].contains(word(index - 1))
      return !isLed && !isPronounBefore(index)
    }
    return entry.cardinal >= 0
  }

  /// `一到三个月`, `两到三周`: a second numeral with its unit; no `统一到三个平台`.
  private func opensRange(_ index: Int) -> Bool {
    guard touches(index + 1), word(index + 1) == .to, touches(index + 2),
      let upper = number(at: index + 2), touches(upper.next), isUnit(upper.next)
    else { return false }
    let start = atoms[index].start
    return start < 3 || !["统", "专", "同", "唯", "第"].contains(string(start - 3..<start))
  }

  /// Whether no character of a word touches the atom.
  private func isAlone(_ index: Int) -> Bool {
    let atom = atoms[index]
    let before =
      atom.start == 0 || text[atom.start - 1] < 0x80 && !ByteClass.isLetter(text[atom.start - 1])
    let after =
      atom.end >= text.count || text[atom.end] < 0x80 && !ByteClass.isLetter(text[atom.end])
    return before && after
  }

  /// `which one`, `that one`: the letters before are not in the lexicon, so they are compared here.
  private func isPronounBefore(_ index: Int) -> Bool {
    isSaid(["which "], within: 6, before: index)
      || isSaid(["that ", "this "], within: 5, before: index)
      || isSaid(["no "], within: 3, before: index)
  }
}
