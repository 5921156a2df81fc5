import Recognition

/// Chinese figures that are part of a name, of a word or of another figure, though what stands behind looks like a unit.
extension QuantityRule {
  func isPartOfWord(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    if isGiven(quantity, sentence, text) { return true }
    guard sentence.language == .chinese else { return false }
    let before = text[self.before(quantity, in: sentence)]
    let unit = text[quantity.amount.upperBound..<quantity.range.upperBound].drop { $0 == 0x20 }
    let end = quantity.range.upperBound
    let behind = text[end..<max(end, sentence.range.upperBound)]
    // `好几[十个]县`
    if Self.some.contains(where: { before.suffix(3).elementsEqual($0.utf8) }),
      Self.powers.prefix(of: text, quantity.range) > 0
    {
      return true
    }
    // `Kolb 4 把画面放大`: a version, and what is done to something.
    if unit.elementsEqual("把".utf8), !behind.isEmpty, behind.first! >= 0xE4,
      let letter = before.last(where: { $0 != 0x20 }), letter.isLetter
    {
      return true
    }
    // `双 11 封版`
    if ["11", "12", "十一", "十二"].contains(where: { text[quantity.amount].elementsEqual($0.utf8) }),
      before.filter({ $0 != 0x20 }).suffix(3).elementsEqual("双".utf8)
    {
      return true
    }
    // `8000S`: a model; `30S` are seconds.
    if unit.elementsEqual("S".utf8), quantity.kind == .duration, quantity.amount.count > 2 {
      return true
    }
    // `8.9 LIGHT Act`: a day, and a name.
    if quantity.kind == .count, text[quantity.amount].contains(UInt8(ascii: ".")), unit.count > 2,
      unit.allSatisfy(\.isCapital)
    {
      return true
    }
    // `1X`
    if quantity.kind == .multiple, quantity.number == .one, unit.first == UInt8(ascii: "X") {
      return true
    }
    if isRatioAlone(quantity, before, text) { return true }
    return isOfYears(quantity, unit, text) || isStage(quantity, behind, text)
      || isNextOne(quantity, before, text)
  }

  /// `h=0.9, m=80 吨 → 0.9×80 = 72 吨`: what a reckoning begins with.
  private func isGiven(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    // The range of the figure may have the sign in it.
    let start = min(sentence.range.lowerBound, quantity.amount.lowerBound)
    let before = SentenceCutter(text).trimmed(start..<quantity.amount.lowerBound)
    guard before.count > 1, text[before.upperBound - 1] == UInt8(ascii: "="),
      case let name = SentenceCutter(text).trimmed(before.dropLast()), !name.isEmpty
    else { return false }
    // One letter, Latin or Greek.
    let letter = text[name.upperBound - 1].isLetter ? name.upperBound - 1 : name.upperBound - 2
    guard letter >= name.lowerBound,
      text[letter].isLetter || text[letter] == 0xCE || text[letter] == 0xCF,
      letter == name.lowerBound
        || !text[letter - 1].isAlphanumeric && text[letter - 1] != UInt8(ascii: "_")
    else { return false }
    let rest = text[
      quantity.range.upperBound..<max(quantity.range.upperBound, sentence.range.upperBound)]
    return ["→", "=", "≈"].contains { Leak.holds(rest, Array($0.utf8)[...]) }
  }

  /// `1 吨要 90 元，差 9 倍`: of which two, is not said.
  private func isRatioAlone(
    _ quantity: Quantity, _ before: ArraySlice<UInt8>, _ text: [UInt8]
  ) -> Bool {
    guard text[quantity.range].suffix(3).elementsEqual("倍".utf8) else { return false }
    let told = Array(before.drop { $0 == 0x20 })
    return Self.differing.suffix(of: told, SentenceCutter(told).trimmed(told.indices)) > 0
      && Self.beside.first(in: told, told.indices) == nil
  }

  private static let differing = WordList("差 相差 差了 差出 ≈")
  private static let beside = WordList("比 跟 与 和 同 之间 到")

  /// `2031–2032 DRAM`: years, and the thing that is told of them.
  private func isOfYears(
    _ quantity: Quantity, _ unit: ArraySlice<UInt8>, _ text: [UInt8]
  ) -> Bool {
    let figures = text[quantity.amount].split { !$0.isDigit }
    // `1800–2000 W`, `1800–2000 kcal` are no years.
    return figures.count == 2 && unit.count > 2 && unit.allSatisfy(\.isCapital)
      && figures.allSatisfy { figure in
        figure.count == 4
          && ["18", "19", "20"].contains { text[figure.indices].starts(with: $0.utf8) }
      }
  }

  /// `3 级 ≥180`: the name of a stage whose bound follows.
  private func isStage(
    _ quantity: Quantity, _ behind: ArraySlice<UInt8>, _ text: [UInt8]
  ) -> Bool {
    let rest = behind.drop { $0 == 0x20 }
    return quantity.kind == .count && Self.stages.suffix(of: text, quantity.range) > 0
      && ["≥", "≤", ">", "<", "＞", "＜"].contains { rest.starts(with: $0.utf8) }
  }

  /// `成绩留到下[一年]`: which one, and not how long.
  private func isNextOne(
    _ quantity: Quantity, _ before: ArraySlice<UInt8>, _ text: [UInt8]
  ) -> Bool {
    quantity.kind == .duration && text[quantity.range].starts(with: "一".utf8)
      && ["下", "上", "同", "某", "另"].contains { before.suffix(3).elementsEqual($0.utf8) }
      // `一年以上一周以下`, `合同一年一签`
      && !["以", "合", "共", "相", "之"].contains {
        before.dropLast(3).suffix(3).elementsEqual($0.utf8)
      }
  }

  private static let some = ["几", "数"]
  private static let powers = WordList("十 百 千 万 亿")
  private static let stages = WordList("级 期 度 类 型 档 阶段")
}
