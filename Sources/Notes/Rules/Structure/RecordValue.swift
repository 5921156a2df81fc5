import Recognition

/// What stands behind the sign of a line of a record, by its quantities.
struct RecordValue {
  private let range: Range<Int>
  private let quantities: [Quantity]

  init(_ range: Range<Int>, _ document: Document) {
    self.range = range
    quantities = document.quantities(in: range)
  }

  /// `Length: 812 m` tells of no recording, `Time: 40 s` of no day.
  var isMeasure: Bool {
    quantities.count == 1 && quantities[0].outer == range
      && (quantities[0].kind == .dimension || quantities[0].kind == .duration)
  }

  /// A figure with a unit opens it.
  var opensWithFigure: Bool { quantities.first?.outer.lowerBound == range.lowerBound }

  /// One figure, and no day, is all of it.
  var isFigure: Bool {
    quantities.count == 1 && quantities[0].outer == range
      && quantities[0].factKind.map { $0 != .date } ?? false
  }

  var kind: FactKind { quantities.first?.factKind ?? .relation }
}
