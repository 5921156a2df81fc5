import Recognition

/// How far an answer goes beyond the figure that was recognised.
extension QuantityRule {
  /// With the first figure of a span (`15~30分钟`) and the rest of a compound unit (`0.2g/l`).
  ///
  /// It never begins before the sentence, which may be an endless one that was cut.
  func whole(
    _ quantity: Quantity, _ kind: FactKind, _ sentence: Sentence, _ text: [UInt8]
  ) -> Range<Int> {
    var start = firstFigure(of: quantity, text)
    var end = endOfFigure(of: quantity, text)
    if start > 1, text[start - 1] == UInt8(ascii: "~") || text[start - 1] == UInt8(ascii: "-"),
      text[start - 2].isDigit
    {
      start -= 1
      while start > 0, text[start - 1].isDigit || text[start - 1] == UInt8(ascii: ".") {
        start -= 1
      }
    }
    if start > 3, text[..<start].suffix(3).elementsEqual("−".utf8), !text[start - 4].isAlphanumeric
    {
      start -= 3
    }
    start =
      Sides.start(before: start, notBefore: sentence.range.lowerBound, text)
      ?? min(start, firstPart(of: quantity, sentence, text))
    let joined = span(around: start..<end, quantity, sentence, text)
    start = min(start, joined.lowerBound)
    end = max(end, joined.upperBound)
    start = max(start, min(sentence.range.lowerBound, quantity.range.lowerBound))
    if end + 1 < text.count, text[end] == UInt8(ascii: "/"), text[end + 1].isLetter,
      text[end - 1].isLetter || end > 2 && text[end - 1].isDigit && text[end - 2].isLetter
        || end > 2 && text[end - 2] == 0xC2 && text[end - 3].isLetter
    {
      end += 1
      while end < text.count, text[end].isLetter { end += 1 }
      for power in ["²", "³"] where text[end...].starts(with: power.utf8) { end += 2 }
    }
    if isFromTo(start..<end, kind, sentence, text) { start -= 3 }
    if kind == .date { end = endOfSpan(behind: end, text) }
    if kind == .date { end += partOfPeriod(after: end, text) }
    // `37 dB(A)`
    if end + 2 < text.count, text[end] == UInt8(ascii: "("), text[end - 1].isLetter,
      text[end + 1].isLetter, text[end + 2] == UInt8(ascii: ")")
    {
      end += 3
    }
    end += smallerPart(behind: end, sentence, text)
    if text[start..<end].suffix(3).elementsEqual("个".utf8) {
      end += Self.counted.prefix(of: text, end..<min(end + 12, text.count))
    }
    if let noun = noun(ofMillions: quantity, sentence, text) { end = noun.upperBound }
    return start..<end
  }

  /// Of `1902 年开始修建` the 开始 belongs to what was begun.
  private func endOfFigure(of quantity: Quantity, _ text: [UInt8]) -> Int {
    let end = quantity.range.upperBound
    guard end < text.count, (0xE4...0xE9).contains(text[end]),
      !text[end...].starts(with: "的".utf8),
      case let length = Self.beginnings.suffix(of: text, quantity.range), length > 0,
      length < quantity.range.count
    else { return end }
    return end - length
  }

  private static let beginnings = WordList("开始 開始")

  /// `210 m barrels`, `4m users`: what is counted in millions, where m stands for no metres.
  func noun(ofMillions quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Range<Int>? {
    let end = quantity.range.upperBound
    guard sentence.language == .english, quantity.kind == .dimension, end + 1 < text.count,
      text[end - 1] == UInt8(ascii: "m"),
      SentenceCutter(text).trimmed(quantity.amount.upperBound..<end).count == 1,
      text[end] == 0x20
    else { return nil }
    let length = Self.inMillions.prefix(of: text, end + 1..<max(end + 1, sentence.range.upperBound))
    return length > 0 ? end + 1..<end + 1 + length : nil
  }

  private static let inMillions = WordList(
    """
    people users customers copies passengers visitors inhabitants households subscribers shares units jobs homes deaths votes tourists members accounts downloads
    gallons litres liters barrels tons tonnes bushels acres hectares cubic_yards cubic_feet cubic_metres cubic_meters square_feet square_miles lb lbs
    """)

  /// `2 秒至 3 分钟`, `3–6 月`: with the figure at the other end of the span.
  private func span(
    around figure: Range<Int>, _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Range<Int> {
    guard sentence.language == .chinese,
      let index = sentence.indexOfToken(at: quantity.range.lowerBound)
    else { return figure }
    func isJoined(_ between: Range<Int>) -> Bool {
      // `4K ~80 μs`: about so many.
      if between.count > 1, text[between.lowerBound] == 0x20, text[between.upperBound - 1] != 0x20,
        text[between].contains(UInt8(ascii: "~"))
      {
        return false
      }
      let sign = withoutSpaces(between, text)
      return (1...6).contains(between.count)
        && (Self.spanning.contains(text, sign) || text[sign].elementsEqual("到".utf8))
        // `22 点到次日 5 点`
        || between.count < 15 && Self.overnight.contains(text, sign)
    }
    // `从 3 天到 9 天` tells of a change, whose ends are asked for one by one.
    func opensChange(_ start: Int, _ between: Range<Int>) -> Bool {
      text[withoutSpaces(between, text)].elementsEqual("到".utf8)
        && Self.changing.suffix(
          of: text, SentenceCutter(text).trimmed(sentence.range.lowerBound..<start)) > 0
    }
    func isAlike(_ other: Token) -> Bool {
      // `裁员约三分之一到 1931 年`
      guard case .quantity(let beside) = other.kind,
        !quantity.kind.isDate || !Leak.holds(text[other.range], Array("分之".utf8)[...])
      else { return false }
      return beside.kind == quantity.kind
        || beside.kind == .number && other.range.upperBound < figure.lowerBound
    }
    if let before = sentence.tokens[..<index].last(where: \.isQuantity), isAlike(before),
      before.range.upperBound <= figure.lowerBound,
      case let between = before.range.upperBound..<figure.lowerBound,
      isJoined(between), !opensChange(before.range.lowerBound, between)
    {
      return before.range.lowerBound..<figure.upperBound
    }
    if let next = sentence.tokens[(index + 1)...].first(where: \.isQuantity), isAlike(next),
      figure.upperBound <= next.range.lowerBound,
      case let between = figure.upperBound..<next.range.lowerBound,
      isJoined(between), !opensChange(figure.lowerBound, between)
    {
      return figure.lowerBound..<next.range.upperBound
    }
    return figure
  }

  /// `从三寸到一尺`: without 从 a front would break off.
  private func isFromTo(
    _ span: Range<Int>, _ kind: FactKind, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard sentence.language == .chinese, kind != .date,
      sentence.range.lowerBound <= span.lowerBound - 3,
      text[..<span.lowerBound].suffix(3).elementsEqual("从".utf8)
    else { return false }
    return ["到", "至"].contains { Leak.holds(text[span], Array($0.utf8)[...]) }
  }

  private func withoutSpaces(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    var range = range
    while !range.isEmpty, text[range.lowerBound] == 0x20 { range = range.dropFirst() }
    while !range.isEmpty, text[range.upperBound - 1] == 0x20 { range = range.dropLast() }
    return range
  }

  private static let changing = WordList("从 由 自")
  private static let overnight = WordList("到次日 至次日 到第二天 至第二天 到翌日 至翌日 到凌晨 至凌晨 到次日凌晨 至次日凌晨")
  private static let spanning = WordList("至 – — ～ ~ 〜")

  /// `二钱五分`, `3 丈 2 尺`: where an amount begins that is told in several units, the last of which is a quantity.
  func firstPart(of quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Int {
    let lowest = min(sentence.range.lowerBound, quantity.range.lowerBound)
    var first = quantity.range.lowerBound
    var unit = text[quantity.range].suffix(3)
    while let larger = Self.parts.firstIndex(where: { $0.smaller.elementsEqual(unit) }) {
      let end = SentenceCutter(text).trimmed(lowest..<first).upperBound
      let length = Self.parts[larger].larger.suffix(of: text, max(lowest, end - 3)..<end)
      guard length > 0 else { return first }
      let figure = SentenceCutter(text).trimmed(lowest..<end - length).upperBound
      var at = figure
      while at > lowest, text[at - 1].isDigit { at -= 1 }
      while at - 2 > lowest, Self.numerals.suffix(of: text, at - 3..<at) > 0 { at -= 3 }
      guard at < figure else { return first }
      first = at
      unit = text[end - length..<end]
    }
    return first
  }

  /// `7 尺 4`, `三块五`: bytes of the part of an amount whose unit is left out.
  private func smallerPart(behind end: Int, _ sentence: Sentence, _ text: [UInt8]) -> Int {
    let limit = max(end, sentence.range.upperBound)
    guard sentence.language == .chinese, end > 2,
      Self.coarse.suffix(of: text, end - 3..<end) > 0
    else { return 0 }
    var at = end
    while at < limit, text[at] == 0x20 { at += 1 }
    let part = at
    while at < limit, text[at].isDigit { at += 1 }
    if at == part, part == end { at += Self.numerals.prefix(of: text, at..<limit) }
    guard at > part, at - part <= 3,
      at == limit || Sign.at(at, in: text, end: limit).map({ $0.sign != .other }) == true
    else { return 0 }
    return at - end
  }

  /// Digits stand behind the unit.
  func isInTwoUnits(_ answer: Range<Int>, _ quantity: Quantity, _ text: [UInt8]) -> Bool {
    let end = quantity.range.upperBound
    return end > 2 && answer.upperBound > end && Self.coarse.suffix(of: text, end - 3..<end) > 0
  }

  private static let coarse = WordList("丈 尺 寸 块 斤")

  /// Units and those that stand before them in one amount.
  private static let parts: [(smaller: [UInt8], larger: WordList)] = [
    ("分", "钱 角 毛 寸"), ("角", "元 块"), ("毛", "元 块"), ("钱", "两"), ("两", "斤"), ("寸", "尺"), ("尺", "丈"),
    ("升", "斗"), ("斗", "石"), ("厘", "分"),
  ].map { (Array($0.0.utf8), WordList($0.1)) }

  private static let numerals = WordList("一 二 两 三 四 五 六 七 八 九 十 半")

  /// `0.1g/l~0.2g/l`: where the span begins whose last figure a quantity is.
  private func firstFigure(of quantity: Quantity, _ text: [UInt8]) -> Int {
    let start = quantity.range.lowerBound
    guard start > 2, text[start - 1] == UInt8(ascii: "~"), text[start - 2].isLetter else {
      return start
    }
    var at = start - 1
    while at > 0,
      text[at - 1].isAlphanumeric || text[at - 1] == UInt8(ascii: ".")
        || text[at - 1] == UInt8(ascii: "/")
    {
      at -= 1
    }
    return text[at].isDigit ? at : start
  }

  /// `公元前256年—前251年`: after the second year.
  private func endOfSpan(behind end: Int, _ text: [UInt8]) -> Int {
    guard let dash = ["—", "–", "～", "~", "至"].first(where: { text[end...].starts(with: $0.utf8) })
    else { return end }
    var at = end + dash.utf8.count
    if text[at...].starts(with: "公元".utf8) { at += 6 }
    if text[at...].starts(with: "前".utf8) { at += 3 }
    let figure = at
    while at < text.count, text[at].isDigit { at += 1 }
    if at < text.count, text[at] == 0x20 { at += 1 }
    return at > figure && text[at...].starts(with: "年".utf8) ? at + 3 : end
  }

  /// `9 月初`, `756 年正月`: bytes of the part of a month or year that a date names.
  private func partOfPeriod(after end: Int, _ text: [UInt8]) -> Int {
    DateLabel.partOfPeriod(end..<min(end + 12, text.count), text)
  }

  /// Units that are counted with 个.
  private static let counted = WordList("字节 比特 大气压 百分点 基点 工作日 交易日 自然日 像素 单位 学分 季度 世纪 汉字 字符 单词")
}
