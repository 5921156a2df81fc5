import Recognition

extension Quantity.Kind {
  var isDate: Bool {
    switch self {
    case .date, .dateRange, .dateTime, .dateTimeRange: true
    default: false
    }
  }
}
