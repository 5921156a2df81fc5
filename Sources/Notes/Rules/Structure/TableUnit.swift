import Recognition

/// The unit that the writer put behind one figure of a property and left out behind the others: `160 Wh/kg` beside `220`.
struct TableUnit {
  private let table: TableReading

  init(_ table: TableReading) {
    self.table = table
  }

  /// - Parameter siblings: The cells of the same property.
  /// - Returns: The unit with the gap before it; `nil` when the answer is more than a figure, or no other cell has a unit,
  ///   or they have different ones.
  func unit(of answer: Range<Int>, besides siblings: [Int]) -> String? {
    guard isFigure(answer) else { return nil }
    let units = Set(siblings.prefix(Self.most).compactMap(unit))
    return units.count == 1 ? units.first : nil
  }

  /// Cells that are looked at.
  private static let most = 12

  /// `220~280`: digits and the signs between them.
  private func isFigure(_ range: Range<Int>) -> Bool {
    let text = table.document.text[range]
    return text.contains(where: \.isDigit) && text.first!.isDigit && text.last!.isDigit
      && !Self.isDate(text)
      && text.allSatisfy { $0.isDigit || ".,~-".utf8.contains($0) || Self.dashes.contains($0) }
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
    let range = table.range(cell)
    let quantities = table.document.quantities(in: range)
    guard let quantity = quantities.first, quantities.count == 1, !quantity.kind.isDate,
      quantity.kind != .currency, quantity.range.lowerBound == range.lowerBound
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
