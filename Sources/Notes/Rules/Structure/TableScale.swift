import Recognition

/// The unit that is written once for all bare figures of a table: in its corner (`$m`), in the line above (`(in €m)`,
/// `单位：亿元`), in the brackets of the heading (`（USD）`) or at the top of the note (`Prices in EUR`).
struct TableScale {
  /// As it is shown: `in €m`, `单位：亿元`, `USD`.
  let words: String

  enum Place {
    /// In the corner or in the line above: it holds for all figures.
    case table
    /// In some of the heads.
    case heads
    /// In the heading.
    case heading
    /// At the top of the note.
    case note
  }

  /// The farther it stands, the more a figure must look like money.
  let place: Place

  /// A currency, of which there are no employees and no shares.
  let isMoney: Bool

  /// - Parameters:
  ///   - corner: The head above the names of the rows.
  ///   - first: The first cell.
  ///   - heads: All of them.
  init?(corner: Int, first: Int, heads: [Range<Int>], _ document: Document) {
    let text = document.text
    let near =
      Self.unit(ofCorner: document.passages[corner].range, text)
      ?? Self.lineAbove(first, document).flatMap { Self.unit(ofLine: $0, text) }
    if let near {
      words = document.string(near)
      place = .table
      isMoney =
        Self.isMoney(Self.behindIn(near, text) ?? near, text)
        || Self.codes.suffix(of: text, near) > 0
      return
    }
    let far: [(place: Place, unit: Range<Int>?)] = [
      (.heads, Self.sign(ofHeads: heads, text)),
      (.heading, Self.unit(ofHeading: document.passages[first].heading, document)),
      (.note, Self.unit(ofNote: document)),
    ]
    guard let found = far.first(where: { $0.unit != nil }), let unit = found.unit else {
      return nil
    }
    words = document.string(unit)
    place = found.place
    isMoney = true
  }

  /// The line right above a table, when it only says what unit the figures have.
  static func lineAbove(_ first: Int, _ document: Document) -> Range<Int>? {
    guard first > 0, case let above = document.passages[first - 1], above.kind == .paragraph,
      above.heading == document.passages[first].heading, above.range.count <= longestLine
    else { return nil }
    return above.range
  }

  static func isUnitLine(_ line: Range<Int>, _ text: [UInt8]) -> Bool {
    line.count <= longestLine && unit(ofLine: line, text) != nil
  }

  // MARK: Places

  /// `$m`, `(in €m)`, `亿元`
  static func unit(ofCorner head: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    guard head.count <= longestUnit else { return nil }
    let told = unbracketed(head, text)
    return isMoney(behindIn(told, text) ?? told, text) ? told : nil
  }

  private static func unit(ofLine line: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    let whole = unbracketed(SentenceCutter(text).trimmed(line), text)
    guard let clause = SentenceCutter(text).sentences(in: whole).first?.clauses.first else {
      return nil
    }
    let opening = unitWords.prefix(of: text, whole)
    if opening > 0, opensUnit(whole.lowerBound + opening..<whole.upperBound, text) {
      // The colon makes two clauses of it.
      let end = OuterSigns(text, in: whole).first { sign, _ in
        switch sign {
        case .comma, .stop, .semicolon: true
        default: false
        }
      }
      let told = whole.lowerBound..<(end?.range.lowerBound ?? whole.upperBound)
      return displayWidth(text, told) <= longestUnit && told.count > opening ? told : nil
    }
    let exception = exceptions.first(in: text, clause)?.lowerBound ?? clause.upperBound
    let told = SentenceCutter(text).trimmed(clause.lowerBound..<exception)
    guard let start = ins.firstWord(in: text, told)?.lowerBound, let unit = behindIn(told, text),
      isMoney(unit, text) || isUnit(unit, text)
    else { return nil }
    return start..<unit.upperBound
  }

  /// `单位：`, `单位均为`; 单位时间 is none.
  private static func opensUnit(_ rest: Range<Int>, _ text: [UInt8]) -> Bool {
    [":", "：", " ", "为", "是", "均为", "都是"].contains { text[rest].starts(with: $0.utf8) }
  }

  /// `$` of `Storage $/GB`, when no head has another sign.
  private static func sign(ofHeads heads: [Range<Int>], _ text: [UInt8]) -> Range<Int>? {
    let signs = heads.compactMap { head in
      head.first { text[$0] == UInt8(ascii: "$") }.map { $0..<$0 + 1 }
        ?? head.first { at in
          ["€", "£"].contains { text[at..<head.upperBound].starts(with: $0.utf8) }
        }
        .map { $0..<$0 + (text[$0] == 0xC2 ? 2 : 3) }
    }
    guard let first = signs.first, signs.allSatisfy({ text[$0].elementsEqual(text[first]) }) else {
      return nil
    }
    return first
  }

  /// `（USD / 1M tokens）`
  private static func unit(ofHeading heading: Int?, _ document: Document) -> Range<Int>? {
    guard let heading, case let range = document.passages[heading].range else { return nil }
    let text = document.text
    let name = AnswerSpan(text).withoutRemark(range)
    guard name.upperBound < range.upperBound else { return nil }
    let told = unbracketed(
      SentenceCutter(text).trimmed(name.upperBound..<range.upperBound), text)
    guard told.count <= longestUnit else { return nil }
    let code = codes.prefix(of: text, told)
    return code == told.count
      || code > 0 && text[told.lowerBound + code..<told.upperBound].contains(UInt8(ascii: "/"))
      ? told : nil
  }

  /// `Prices in EUR, checked in May`, `单位没写都是亿元`: one of the first lines, above all other headings.
  private static func unit(ofNote document: Document) -> Range<Int>? {
    let text = document.text
    for passage in document.passages.prefix(foremost).dropFirst() {
      guard passage.kind == .paragraph else { return nil }
      let near =
        passage.range.lowerBound..<min(passage.range.upperBound, passage.range.lowerBound + 200)
      for sentence in SentenceCutter(text).sentences(in: near) {
        guard declarations.first(in: text, sentence.range) != nil else { continue }
        for clause in sentence.clauses {
          let exception = exceptions.first(in: text, clause)?.lowerBound ?? clause.upperBound
          let told = SentenceCutter(text).trimmed(clause.lowerBound..<exception)
          let start = told.upperBound - codes.suffix(of: text, told)
          guard start < told.upperBound,
            !text[told.lowerBound..<start].suffix(2).contains(where: \.isDigit)
          else { continue }
          return start..<told.upperBound
        }
      }
    }
    return nil
  }

  // MARK: Units

  private static func isMoney(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    guard !range.isEmpty, range.count <= longestUnit, !text[range].contains(where: \.isDigit) else {
      return false
    }
    if text[range].suffix(3).elementsEqual("元".utf8) { return true }
    let sign =
      ["US$", "$", "€", "£", "¥", "￥"].first { text[range].starts(with: $0.utf8) }?.utf8.count
      ?? codes.prefix(of: text, range)
    guard sign > 0 else { return false }
    let rest = SentenceCutter(text).trimmed(range.lowerBound + sign..<range.upperBound)
    return rest.isEmpty || scales.contains(text, rest)
  }

  /// `m`, `万`: how many of something.
  static func isScale(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    scales.contains(text, range)
  }

  private static func isUnit(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    guard range.count <= longestUnit, !text[range].contains(where: \.isDigit) else { return false }
    if scales.contains(text, range) { return true }
    let written = "1 " + String(decoding: text[range], as: UTF8.self)
    let found = recognize(written)
    return found.count == 1 && found[0].kind == .dimension
      && found[0].outer.count == written.utf8.count
  }

  /// `mm` of `Heights in mm`: a few words at most stand before.
  private static func behindIn(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    guard let word = ins.firstWord(in: text, range),
      text[range.lowerBound..<word.lowerBound].count(where: { $0 == 0x20 }) <= 3
    else { return nil }
    return SentenceCutter(text).trimmed(word.upperBound..<range.upperBound)
  }

  static func unbracketed(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    for (open, close) in [("(", ")"), ("（", "）"), ("[", "]"), ("【", "】")]
    where text[range].starts(with: open.utf8)
      && text[range].reversed().starts(with: close.utf8.reversed())
      && range.count > open.utf8.count + close.utf8.count
    {
      return SentenceCutter(text).trimmed(
        range.lowerBound + open.utf8.count..<range.upperBound - close.utf8.count)
    }
    return range
  }

  /// Passages, bytes and columns.
  private static let foremost = 5
  private static let longestLine = 120
  private static let longestUnit = 28

  private static let ins = WordList("in")
  private static let exceptions = WordList("unless except if_not where_not")
  private static let unitWords = WordList("单位 计量单位 货币单位 金额单位 价格单位 数据单位 unit: units:")
  private static let scales = WordList(
    "k m mn mio bn b tn million millions billion billions thousand thousands 亿 万 百万 千")
  private static let codes = WordList(
    """
    usd eur gbp cny rmb hkd jpy chf cad aud sek nok dkk inr krw twd us$ $ € £ ¥ ￥
    元 万元 亿元 千元 百万元 人民币 美元 美金 欧元 英镑 日元 港元 港币 人民币元 人民币万元 人民币亿元 百万美元 亿美元 万美元
    """)
  private static let declarations = WordList(
    "price prices cost costs figure figures amount amounts fees rates 单位 价格 金额 数字 报价 价")
}
