import Recognition

/// Figures of Chinese that only say of which case another is told.
extension QuantityRule {
  /// `0 到 80% 要 35 分钟`, `船龄 9 年的木船，…`, `第 40 页的图，…`, `24 小时营业`, `(2+6)/4=2`
  func isSetting(
    _ quantity: Quantity, _ kind: FactKind, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard sentence.language == .chinese,
      let clause = sentence.rangeOfClause(at: quantity.range.lowerBound)
    else { return false }
    let end = min(quantity.range.upperBound, clause.upperBound)
    let behind = SentenceCutter(text).trimmed(end..<clause.upperBound)
    if kind == .duration, Self.always.prefix(of: text, behind) > 0,
      text[quantity.range].starts(with: "24".utf8)
    {
      return true
    }
    // `餐后 1 小时小于 7.8`, `2 小时 ≥ 8.5`
    if kind == .duration, isMeasuredThen(behind, text) { return true }
    if isTemperatureOfMeasure(quantity, clause, sentence, text) { return true }
    // `堵车 4 小时的时候`
    if kind == .duration, Self.whens.prefix(of: text, behind) > 0 { return true }
    if Self.takes.prefix(of: text, behind) > 0
      || kind == .count && Self.under.prefix(of: text, behind) > 0,
      sentence.tokens(startingIn: behind).contains(where: \.isQuantity)
    {
      return true
    }
    let start = min(sentence.range.lowerBound, quantity.range.lowerBound)
    let before = start..<quantity.range.lowerBound
    if isReckoned(before, text)
      || isOperand(before, end..<max(end, min(clause.upperBound, text.count)), text)
    {
      return true
    }
    return isTopic(quantity, behind, kind, clause, sentence, text)
      || isOnPage(quantity, sentence, text)
  }

  /// `59 mV (25 ℃)`, `渗透压，25 ℃，…`: at which temperature something was measured or holds.
  private func isTemperatureOfMeasure(
    _ quantity: Quantity, _ clause: Range<Int>, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard Self.degrees.suffix(of: text, quantity.range) > 0 else { return false }
    // `烤箱预热，180 ℃，25 分钟` is what to do.
    if clause == quantity.range, Self.standard.contains(text, quantity.amount),
      let first = sentence.clauseRanges.first, let last = sentence.clauseRanges.last
    {
      return first.upperBound <= clause.lowerBound && clause.upperBound <= last.lowerBound
    }
    let start = quantity.range.lowerBound
    let end = quantity.range.upperBound
    guard start > 2, end < text.count,
      text[start - 1] == UInt8(ascii: "(") || text[..<start].suffix(3).elementsEqual("（".utf8),
      text[end] == UInt8(ascii: ")") || text[end...].starts(with: "）".utf8),
      let index = sentence.indexOfToken(at: start),
      let measure = sentence.tokens[..<index].last(where: { $0.range.upperBound < start })
    else { return false }
    return measure.isQuantity && start - measure.range.upperBound <= 6
      && Self.degrees.suffix(of: text, measure.range) == 0
      // `灭菌 15 分钟（121 ℃）`
      && !isDuration(measure)
      && !Leak.holds(text[measure.range], Array("°".utf8)[...])
  }

  private static let degrees = WordList("℃ °C 摄氏度")

  private func isDuration(_ token: Token) -> Bool {
    guard case .quantity(let quantity) = token.kind else { return false }
    return quantity.kind == .duration
  }

  /// At these what is measured is stated.
  private static let standard = WordList("0 4 15 18 20 25")

  /// `(2+6)/4=`, `√9≈`, which everybody can work out.
  private func isReckoned(_ before: Range<Int>, _ text: [UInt8]) -> Bool {
    let run = formula(endingIn: before, text)
    guard let equals = Self.equals.first(where: { run.suffix($0.count).elementsEqual($0) }) else {
      return false
    }
    let sum = run.dropLast(equals.count)
    return sum.contains(where: \.isDigit)
      && (sum.contains { "+/*(".utf8.contains($0) }
        || Self.operators.contains { Leak.holds(sum, $0[...]) })
  }

  /// `9 箱×24=216`: what another figure is reckoned from, which stands behind the equals sign.
  private func isOperand(_ before: Range<Int>, _ behind: Range<Int>, _ text: [UInt8]) -> Bool {
    let run = text[behind].prefix { $0 > 0x20 && !(0xE3...0xEF).contains($0) }
    guard Self.equals.contains(where: { Leak.holds(run, $0[...]) }) else { return false }
    func opens(_ sign: [UInt8]) -> Bool {
      run.starts(with: sign) && run.dropFirst(sign.count).first?.isDigit == true
    }
    if Self.operators.contains(where: opens) { return true }
    let earlier = formula(endingIn: before, text)
    return Self.equals.contains { run.starts(with: $0) }
      && Self.operators.contains { earlier.suffix($0.count).elementsEqual($0) }
  }

  /// Figures and signs without a gap.
  private func formula(endingIn before: Range<Int>, _ text: [UInt8]) -> ArraySlice<UInt8> {
    let start = before.last { text[$0] <= 0x20 || (0xE3...0xEF).contains(text[$0]) }
    guard let start else { return text[before] }
    return text[min(before.upperBound, start + (text[start] < 0x80 ? 1 : 3))..<before.upperBound]
  }

  private static let equals = ["=", "≈"].map { Array($0.utf8) }
  private static let operators = ["×", "÷", "−", "√", "*", "+"].map { Array($0.utf8) }

  /// A clause that is one noun phrase with the figure before its last 的: what is told of it stands in the next.
  private func isTopic(
    _ quantity: Quantity, _ behind: Range<Int>, _ kind: FactKind, _ clause: Range<Int>,
    _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard kind != .date, text[behind].starts(with: "的".utf8), behind.count <= 21,
      let last = sentence.clauseRanges.last, clause.upperBound < last.lowerBound,
      (3...9).contains(quantity.range.lowerBound - clause.lowerBound)
    else { return false }
    func isNominal(_ range: Range<Int>) -> Bool {
      sentence.words(in: range, of: text).allSatisfy { word in
        switch word.kind {
        case .noun, .verbalNoun, .adjective, .character, .particle, .localizer: true
        default: false
        }
      }
    }
    return isNominal(clause.lowerBound..<quantity.range.lowerBound)
      && (isNominal(behind) || sentence.words(in: behind, of: text).count == 2)
  }

  /// What stands on a page is a note on a book's misprint or its wording.
  private func isOnPage(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    var before = self.before(quantity, in: sentence)
    while let page = Self.ordinal.first(in: text, before) {
      let rest = SentenceCutter(text).trimmed(page.upperBound..<before.upperBound)
      let digits = text[rest].prefix(while: \.isDigit).count
      let unit = SentenceCutter(text).trimmed(rest.lowerBound + digits..<rest.upperBound)
      if digits > 0, text[unit].starts(with: "页".utf8) { return true }
      before = page.upperBound..<before.upperBound
    }
    return false
  }

  /// A bound and a figure follow.
  private func isMeasuredThen(_ behind: Range<Int>, _ text: [UInt8]) -> Bool {
    let length = Self.bounding.prefix(of: text, behind)
    return length > 0
      && text[behind.lowerBound + length..<behind.upperBound].drop { $0 == 0x20 }.first?.isDigit
        == true
  }

  private static let bounding = WordList("≥ ≤ > < ＞ ＜ 小于 大于 低于 高于 不超过 不超 不低于 不高于")
  private static let takes = WordList("要 需 需要 只要 只需 仅需 用时 耗时 历时")
  private static let whens = WordList("的时候")
  /// `-30℃ 下续航 40 天`
  private static let under = WordList("下 时 条件下 环境下")
  private static let always = WordList("有 营业 开 开放 服务 热线 便利 值班 在线 热水 供应")
  private static let ordinal = WordList("第")
}
