import Recognition

extension Quantity.Kind {
  var isDate: Bool {
    switch self {
    case .date, .dateRange, .dateTime, .dateTimeRange: true
    default: false
    }
  }
}

extension Quantity {
  /// The kind of fact that asks for such a quantity; `nil` for bare numbers.
  var factKind: FactKind? {
    switch kind {
    case .percent: .percentage
    case .currency: .price
    case .duration: .duration
    case .date, .dateRange, .dateTime, .dateTimeRange: .date
    case .dimension, .age, .temperature, .token, .count, .multiple: .count
    case .score: .score
    case .rate: .limit
    case .number, .ordinal, .numberRange, .time, .timeRange, .set: nil
    }
  }
}
