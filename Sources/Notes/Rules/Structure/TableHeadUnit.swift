import Recognition

/// The unit that people write only once among the heads of a table: `5 knots | 4 | 3`.
struct TableHeadUnit {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// The unit of the first head, when all others are figures without one or have the same.
  ///
  /// - Parameter cells: Without the head of the names of the rows.
  func unit(ofHeads cells: [Int]) -> String? {
    let filled = cells.map { document.passages[$0].range }.filter { range in
      document.text[range].contains(where: \.isDigit)
    }
    guard filled.count > 1, let first = filled.first, let unit = unit(of: first),
      filled.allSatisfy({ isBare($0) || self.unit(of: $0) == unit })
    else { return nil }
    return unit
  }

  private func isBare(_ range: Range<Int>) -> Bool {
    TableCellShape(document).isBareFigure(range)
  }

  /// Behind a figure that is all of the cell otherwise.
  private func unit(of range: Range<Int>) -> String? {
    let text = document.text
    let figure = text[range].prefix {
      $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    let rest = SentenceCutter(text).trimmed(figure.endIndex..<range.upperBound)
    guard !figure.isEmpty, !rest.isEmpty, rest.count < 6 else { return nil }
    if text[rest].elementsEqual("%".utf8) { return "%" }
    guard text[rest].allSatisfy({ $0.isLetter || $0 == UInt8(ascii: "/") }) else { return nil }
    let quantities = document.quantities(in: range)
    return quantities.count == 1 && quantities[0].outer == range
      && (quantities[0].kind == .dimension || quantities[0].kind == .duration)
      ? document.string(rest) : nil
  }
}
