/// Which unit is meant where a surface has several, or is a unit at some places only.
extension Parser {
  /// The unit meant at `index` after `phrase`, where a surface has several.
  func unit(for phrase: NumberPhrase, at index: Int) -> Unit? {
    guard let entry = entry(index), entry.unitCount > 0 else { return nil }
    switch entry.habit {
    case .free: break
    case .glued:
      guard touches(index), !isModel(index) else { return nil }
    case .gluedWord:
      guard touches(index), phrase.form == .arabic || phrase.next > phrase.start + 1 else {
        return nil
      }
    case .inch:
      guard phrase.start >= 2, unit(phrase.start - 1, where: { $0.name == .foot }) != nil else {
        return nil
      }
    case .singular:
      guard phrase.value <= .one || isHyphen(index - 1) else { return nil }
    case .namesake:
      guard isWordEnd(index) || begins(index + 1, "的") || !isYear(phrase) else { return nil }
    case .fen:
      let isVery =
        phrase.next == phrase.start + 1 && isCharacter(phrase.start, "十") && !isWordEnd(index)
      guard !isVery, !opensWord(phrase, index) else { return nil }
      let isClock =
        word(index - 2) == .clock || word(index - 2) == .point || goesOnInSeconds(after: index)
      return unit(index) { isClock ? $0.length == .minute : $0.family == .score }
    case .pound:
      let isMoney = phrase.value >= ExactDecimal(100_000) || speaksOfMoney(before: phrase.start)
      return unit(index) { ($0.family == .currency) == isMoney }
    case .yuan:
      guard !isTerm(phrase, index) else { return nil }
    case .coin:
      let isMoney = !isCountedThing(after: index)
      return unit(index) { ($0.family == .currency) == isMoney } ?? unit(index) { _ in true }
    }
    return unit(index) { _ in true }
  }

  /// `三元悖论`, `二元论`, `一元二次方程`: a single numeral makes a term with 元.
  private func isTerm(_ phrase: NumberPhrase, _ index: Int) -> Bool {
    guard phrase.form == .hanzi, phrase.next == phrase.start + 1 else { return false }
    return opensWord(phrase, index)
      || touches(index + 1) && number(at: index + 1) != nil && isCharacter(index + 2, "次")
        // `三元一次` is what one go costs.
        && ["方", "不", "函", "多", "式", "的"].contains {
          text[atoms[index + 2].end...].starts(with: $0.utf8)
        }
  }

  /// `15S Pro`: a capital that is the end of a name.
  private func isModel(_ index: Int) -> Bool {
    let end = atoms[index].end
    return begins(index, "S") && end + 1 < text.count && text[end] == 0x20 && isLatin(text[end + 1])
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
    return isCharacter(small.next, "秒")
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

  func isTemperature(_ phrase: NumberPhrase) -> Bool {
    word(phrase.start) == .minus
      || isSaid(
        ["temperature", "weather", "温", "溫", "热", "冷", "thermostat", "heat"], within: 40,
        before: phrase.start)
  }
}
