import Recognition

/// The unit that the writer put behind one figure of a property and left out behind the others: `160 Wh/kg` beside `220`.
struct TableUnit {
  private let table: TableReading

  init(_ table: TableReading) {
    self.table = table
  }

  /// The unit that the head asks for: `次` of `去过几次`, `mm` of `雨量（mm）`.
  func unit(of answer: Range<Int>, named head: Int) -> String? {
    guard table.document.language == .chinese, isFigure(answer) else { return nil }
    let text = table.document.text
    let range = table.range(head)
    let last = range.upperBound - 3
    if range.count >= 6, last > range.lowerBound, (0xE4...0xE9).contains(text[last]),
      ["几", "多少"].contains(where: {
        text[range.lowerBound..<last].suffix($0.utf8.count).elementsEqual($0.utf8)
      })
    {
      return table.document.string(last..<range.upperBound)
    }
    let name = AnswerSpan(text).withoutRemark(range)
    guard name.upperBound < range.upperBound else { return nil }
    let open = text[name.upperBound..<range.upperBound].drop { $0 == 0x20 }
    let bracket = open.first == UInt8(ascii: "(") ? 1 : 3
    let close = text[range.upperBound - 1] == UInt8(ascii: ")") ? 1 : 3
    guard open.count > bracket + close else { return nil }
    let unit = table.document.string(open.startIndex + bracket..<range.upperBound - close)
    let gap = unit.utf8.first!.isLetter ? " " : ""
    let figure = recognize("1" + gap + unit)
    guard figure.count == 1, !figure[0].kind.isDate, figure[0].kind != .number,
      figure[0].range.count == 1 + gap.utf8.count + unit.utf8.count
    else { return nil }
    return gap + unit
  }

  /// - Parameters:
  ///   - siblings: The cells of the same property.
  ///   - isOneKind: All of them are sure to have the same unit, as 14 ft beside 16; else most must have it.
  /// - Returns: The unit with the gap before it; `nil` when the answer is more than a figure, or no other cell has a unit,
  ///   or they have different ones.
  func unit(
    of answer: Range<Int>, besides siblings: [Int], ofOneKind isOneKind: Bool
  ) -> String? {
    guard isFigure(answer) else { return nil }
    let found = siblings.compactMap(unit)
    guard let unit = found.first, Set(found).count == 1,
      isOneKind || found.count * 2 > siblings.count || Self.pure.contains(where: unit.hasSuffix)
        || found.count == 1 && isOfFirst(siblings, answer)
    else { return nil }
    return unit
  }

  /// The sign before most figures of a column, which the writer left out before one: `130` below `£115`.
  func currency(of answer: Range<Int>, in column: Int?) -> String? {
    let text = table.document.text
    guard table.document.language == .english, let column,
      isFigure(AnswerSpan(text).withoutRemark(answer))
    else { return nil }
    let cells = table.rows.dropFirst().prefix(Self.most).compactMap { row in
      row.indices.contains(column) && !table.isBlank(row[column]) ? row[column] : nil
    }
    let signed = cells.compactMap { cell in
      ["$", "€", "£", "¥"].first { text[table.range(cell)].starts(with: $0.utf8) }
    }
    guard signed.count > 1, signed.count * 2 > cells.count, Set(signed).count == 1 else {
      return nil
    }
    return signed[0]
  }

  /// `600 箱` in the first row alone, as many write a unit once, and figures of the same order below it.
  private func isOfFirst(_ siblings: [Int], _ answer: Range<Int>) -> Bool {
    let text = table.document.text
    guard let first = siblings.first, unit(of: first) != nil,
      case let range = table.range(first), range.upperBound <= answer.lowerBound,
      let top = table.document.quantities(in: range).first?.number?.approximation, top > 0,
      let own = Double(
        String(decoding: text[answer].filter { $0 != UInt8(ascii: ",") }, as: UTF8.self))
    else { return false }
    return (0.1...10).contains(own / top)
      && siblings.dropFirst().allSatisfy { cell in
        let figures = text[table.range(cell)]
        return !figures.contains(where: \.isDigit) || isFigure(table.range(cell))
          || figures.contains { $0 >= 0xE4 } && figures.contains(UInt8(ascii: "/"))
      }
  }

  /// Of a column with shares or temperatures every figure is one; flour has its grams where eggs have none.
  private static let pure = ["%", "℃", "°C", "°F", "°"]

  /// Rows that are looked at.
  static let most = 12

  /// `220~280`: digits and the signs between them.
  private func isFigure(_ range: Range<Int>) -> Bool {
    let text = table.document.text[range.lowerBound + comparison(range)..<range.upperBound]
    return text.contains(where: \.isDigit) && text.first!.isDigit && text.last!.isDigit
      && !Self.isDate(text)
      && text.allSatisfy { $0.isDigit || ".,~-".utf8.contains($0) || Self.dashes.contains($0) }
  }

  /// Bytes of `<`, `≥` or `~` before a figure.
  private func comparison(_ range: Range<Int>) -> Int {
    let text = table.document.text[range]
    let sign = ["<", ">", "≤", "≥", "~", "≈"].first { text.starts(with: $0.utf8) }
    guard let sign else { return 0 }
    let rest = text.dropFirst(sign.utf8.count)
    return sign.utf8.count + rest.prefix { $0 == 0x20 }.count
  }

  /// `2031`, `2031-08`
  private static func isDate(_ text: ArraySlice<UInt8>) -> Bool {
    let year = text.prefix(while: \.isDigit)
    return year.count == 4 && (year.first == UInt8(ascii: "1") || year.starts(with: "20".utf8))
      && (year.count == text.count || text[year.endIndex] == UInt8(ascii: "-"))
  }

  /// The bytes of `–`, `—` and `～`.
  private static let dashes = Set(["–", "—", "～"].flatMap(\.utf8))

  private func unit(of cell: Int) -> String? {
    let whole = AnswerSpan(table.document.text).withoutRemark(table.range(cell))
    let range = whole.lowerBound + comparison(whole)..<whole.upperBound
    let quantities = table.document.quantities(in: range)
    guard let quantity = quantities.first, quantities.count == 1, !quantity.kind.isDate,
      quantity.kind != .currency, quantity.range.lowerBound == range.lowerBound,
      // `88% eff`: no share of what the others are.
      quantity.kind != .percent || quantity.range.upperBound == range.upperBound
    else { return nil }
    if quantity.kind == .number || quantity.kind == .numberRange {
      return unknown(quantity.amount.upperBound..<range.upperBound)
    }
    let end = max(quantity.range.upperBound, quantity.per?.range.upperBound ?? 0)
    guard quantity.unit != nil || quantity.kind == .percent, quantity.amount.upperBound < end else {
      return nil
    }
    let unit = table.document.string(quantity.amount.upperBound..<end)
    return unit.utf8.count <= Self.longest ? unit : nil
  }

  /// ` Wh/kg`, all of the rest of a cell: no table holds all units.
  private func unknown(_ rest: Range<Int>) -> String? {
    let text = table.document.text[rest]
    let unit = text.drop { $0 == 0x20 }
    guard unit.count <= Self.longest, unit.first?.isLetter == true,
      unit.contains(UInt8(ascii: "/")), unit.allSatisfy({ $0.isLetter || $0 == UInt8(ascii: "/") })
    else { return nil }
    return table.document.string(rest)
  }

  /// Bytes.
  private static let longest = 12
}
