import Recognition

/// Chinese figures that only name the case in which another one holds, or the place where something stands.
extension QuantityRule {
  /// `23 条 3 款`: where in a law it stands.
  func isArticle(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard sentence.language == .chinese else { return false }
    var before = SentenceCutter(text).trimmed(before(quantity, in: sentence))
    // `船舶条例 17、18 条`
    while before.count > 4, text[before].suffix(3).elementsEqual("、".utf8),
      text[before.upperBound - 4].isDigit
    {
      let digits = text[before.dropLast(3)].reversed().prefix(while: \.isDigit).count
      before = SentenceCutter(text).trimmed(before.dropLast(3 + digits))
    }
    // `船舶条例 18 条`
    if Self.articles.suffix(of: text, quantity.range) > 0, Self.laws.suffix(of: text, before) > 0 {
      return true
    }
    guard Self.clauses.suffix(of: text, quantity.range) > 0 else { return false }
    let article = Self.articles.suffix(of: text, before)
    return article > 0 && before.upperBound - article > before.lowerBound
      && text[before.upperBound - article - 1].isAlphanumeric
  }

  private static let clauses = WordList("款 项 目")
  private static let laws = WordList("条例 法 办法 规定 细则 司法解释 民法典 法典 章程 解释 通则 总则 公约 规则 ）》 》 §")
  private static let articles = WordList("条 款")

  /// `KOLB(2031,9000 人)`, `周望(91 岁)`: how many took part, how old somebody was when it was told.
  func isInTrial(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard sentence.language == .chinese, sentence.depth(at: quantity.range.lowerBound) > 0,
      let open = sentence.brackets.last(where: { $0.offset <= quantity.range.lowerBound })
    else { return false }
    let bracket = text[open.offset - 1] < 0x80 ? 1 : 3
    let name = text[
      sentence.range.lowerBound..<max(sentence.range.lowerBound, open.offset - bracket)]
    let end = quantity.range.upperBound
    if Self.ages.suffix(of: text, quantity.range) > 0 {
      return quantity.range.lowerBound == open.offset && end < text.count
        && (text[end] == UInt8(ascii: ")") || text[end...].starts(with: "）".utf8))
    }
    let capitals = name.reversed().prefix { $0 < 0x80 && $0 != 0x20 }.count(where: \.isCapital)
    guard capitals > 2, Self.subjects.suffix(of: text, quantity.range) > 0 else { return false }
    // `NASA(18000人)` tells how large it is; with its year, or with what it looked at besides, it is a study.
    let figures = text[open.offset...].prefix(while: \.isDigit)
    let isYear = figures.count == 4 && text[figures.endIndex] != 0xE5
    return isYear
      || sentence.tokens.contains { token in
        token.isQuantity && token.range != quantity.range && token.range.lowerBound >= open.offset
          && token.range.upperBound <= quantity.range.upperBound + Self.nearby
          && Self.subjects.suffix(of: text, token.range) > 0
      }
  }

  /// Bytes to the other figure of the same brackets.
  private static let nearby = 16

  private static let ages = WordList("岁")
  private static let subjects = WordList("人 例 名 村 个 位 户")

  /// `3 年 运费约 120 万`, `37 ℃ pH = 6.1`: at the start of its clause the case of which the figure behind the next noun holds.
  func namesCase(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard sentence.language == .chinese, quantity.unit != nil, quantity.kind != .currency,
      let index = sentence.indexOfToken(at: quantity.range.lowerBound),
      let next = sentence.tokens[(index + 1)...].first(where: \.isQuantity),
      let clause = sentence.rangeOfClause(at: quantity.range.lowerBound),
      next.range.upperBound <= clause.upperBound
    else { return false }
    let before = SentenceCutter(text).trimmed(
      clause.lowerBound..<max(clause.lowerBound, quantity.outer.lowerBound))
    let between = SentenceCutter(text).trimmed(
      quantity.outer.upperBound..<max(quantity.outer.upperBound, next.range.lowerBound))
    // `油灯 24 盏 3240`: what they cost.
    if between.isEmpty, text[quantity.outer.upperBound] == 0x20,
      next.range.upperBound == clause.upperBound,
      case .quantity(let figure) = next.kind, figure.kind == .number, figure.range.count > 1,
      text[figure.range].allSatisfy(\.isDigit), !isYearLike(figure.range, text)
    {
      return true
    }
    guard before.isEmpty || Self.leads.suffix(of: text, before) > 0 else { return false }
    // `2–3 杯 0.87 (0.84–0.91)`
    if between.isEmpty, text[quantity.outer.upperBound] == 0x20,
      case .quantity(let figure) = next.kind,
      figure.kind == .number, text[figure.range].contains(UInt8(ascii: "."))
    {
      return true
    }
    let hedge = Self.equating.suffix(of: text, between)
    return hedge > 0 && (3...30).contains(between.count - hedge)
      && !between.contains { Sign.at($0, in: text, end: between.upperBound)?.sign == .comma }
  }

  private static let leads = WordList("→ : ：")
  private static let equating = WordList("约 大约 大概 ≈ = ＝ 约为")
}
