/// What an amount can be measured in.
struct Unit: Sendable {
  enum Family: Hashable, Sendable {
    case currency
    case length, area, volume, mass, speed, information, angle, frequency, power, energy, pressure,
      voltage
    case temperature
    case time(TimeLength.Unit)
    case classifier
    case token
    case score
    case multiple
    case percent
    case other
  }

  let name: UnitName
  let family: Family

  /// How many of the family's base units one is; nothing where it has no fixed size.
  let factor: ExactDecimal?

  /// The unit stands before its amount: `$`, `US$`.
  let isPrefix: Bool

  init(_ row: UnitRow) {
    name = UnitName(row.name)
    family = row.family
    factor = row.factor.flatMap { ExactDecimal(plain: $0) }
    isPrefix = row.isPrefix
  }
}

/// A row of a unit table.
struct UnitRow: Sendable {
  /// The name in values: `USD`, `Kilometer`, `页`.
  let name: String
  let family: Unit.Family
  let factor: String?
  let isPrefix: Bool

  init(_ name: String, _ family: Unit.Family, _ factor: String? = nil, prefix: Bool = false) {
    self.name = name
    self.family = family
    self.factor = factor
    isPrefix = prefix
  }
}

extension ExactDecimal {
  /// Reads plain digits with an optional `-`, `.` and `e` exponent; nothing when there is anything else.
  init?(plain text: String) {
    var mantissa: Int128 = 0
    var exponent = 0
    var places = 0
    var isNegative = false
    var hasPoint = false
    let parts = text.split(separator: "e", maxSplits: 1)
    guard let digits = parts.first, digits.utf8.count <= 37 else { return nil }
    for (index, byte) in digits.utf8.enumerated() {
      switch byte {
      case 0x2D where index == 0: isNegative = true
      case 0x2E where !hasPoint: hasPoint = true
      case 0x30...0x39:
        mantissa = mantissa * 10 + Int128(byte - 0x30)
        if hasPoint { places += 1 }
      default: return nil
      }
    }
    if parts.count == 2 {
      guard let power = Int(parts[1]) else { return nil }
      exponent = power
    }
    self.init(mantissa: isNegative ? -mantissa : mantissa, exponent: exponent - places)
  }
}
