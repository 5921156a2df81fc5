/// A decimal number kept as it was written: `1.10` has the mantissa 110 and the exponent −2.
///
/// Comparison is by value (`1.10 == 1.1`), printing keeps the digits. Thirty-seven significant digits fit.
public struct ExactDecimal: Sendable {
  // Decimals are copied often while rules compete. Halves of the mantissa keep everything that holds one at an alignment
  // of eight bytes; with sixteen, Swift 6.3 reads misaligned copies on x86-64 when it does not optimise, and crashes.
  private let high: Int64
  private let low: UInt64
  private let power: Int16

  public init(mantissa: Int128, exponent: Int = 0) {
    high = Int64(truncatingIfNeeded: mantissa >> 64)
    low = UInt64(truncatingIfNeeded: mantissa)
    power = Int16(max(-200, min(200, exponent)))
  }

  public var mantissa: Int128 { Int128(high) << 64 | Int128(low) }

  /// The power of ten the mantissa is multiplied by, from −200 to 200.
  public var exponent: Int { Int(power) }

  public init(_ value: Int) {
    self.init(mantissa: Int128(value))
  }
}

extension ExactDecimal {
  public static let zero = ExactDecimal(0)
  public static let one = ExactDecimal(1)

  private static let largest: Int128 = 10_000_000_000_000_000_000_000_000_000_000_000_000

  /// The nearest number with an ordinary description, for measuring how far two answers lie apart.
  public var approximation: Double {
    var result = Double(mantissa)
    var power = 1.0
    for _ in 0..<abs(exponent) { power *= 10 }
    result = exponent < 0 ? result / power : result * power
    return result
  }

  public var isInteger: Bool { exponent >= 0 || trimmed.exponent >= 0 }

  /// The whole number, when it is one and fits.
  public var integer: Int? {
    if exponent == 0 { return Int(exactly: mantissa) }
    let plain = trimmed
    guard plain.exponent >= 0, plain.exponent <= 18 else { return nil }
    return plain.scaled(to: 0).flatMap { Int(exactly: $0) }
  }

  /// The same value without zeros at the end of the mantissa.
  var trimmed: ExactDecimal {
    guard mantissa != 0 else { return .zero }
    var mantissa = mantissa
    var exponent = exponent
    while mantissa % 10 == 0 {
      mantissa /= 10
      exponent += 1
    }
    return ExactDecimal(mantissa: mantissa, exponent: exponent)
  }

  /// The value times 10 to `power`; digits are kept.
  public func shifted(by power: Int) -> ExactDecimal {
    ExactDecimal(mantissa: mantissa, exponent: exponent + power)
  }

  /// The mantissa this value has with another exponent, or nothing when digits would be lost.
  private func scaled(to other: Int) -> Int128? {
    var result = mantissa
    var steps = exponent - other
    while steps > 0 {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
      steps -= 1
    }
    while steps < 0 {
      if result % 10 != 0 { return nil }
      result /= 10
      steps += 1
    }
    return result
  }

  /// Rounded to `digits` significant digits, halves away from zero.
  func rounded(significant digits: Int) -> ExactDecimal {
    var limit: Int128 = 1
    for _ in 0..<digits { limit *= 10 }
    var mantissa = mantissa
    var exponent = exponent
    while mantissa.magnitude >= limit.magnitude {
      let digit = mantissa % 10
      mantissa /= 10
      if mantissa.magnitude < limit.magnitude, digit.magnitude >= 5 { mantissa += digit.signum() }
      exponent += 1
    }
    return ExactDecimal(mantissa: mantissa, exponent: exponent)
  }
}

// MARK: - Arithmetic

extension ExactDecimal {
  public static prefix func - (value: ExactDecimal) -> ExactDecimal {
    ExactDecimal(mantissa: -value.mantissa, exponent: value.exponent)
  }

  public static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    let exponent = min(left.exponent, right.exponent)
    if let a = left.scaled(to: exponent), let b = right.scaled(to: exponent) {
      let (sum, overflow) = a.addingReportingOverflow(b)
      if !overflow { return ExactDecimal(mantissa: sum, exponent: exponent) }
    }
    return left.approximation.magnitude > right.approximation.magnitude ? left : right
  }

  public static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal { left + -right }

  public static func * (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    let (product, overflow) = left.mantissa.multipliedReportingOverflow(by: right.mantissa)
    if !overflow {
      return ExactDecimal(mantissa: product, exponent: left.exponent + right.exponent)
    }
    let a = left.rounded(significant: 18)
    let b = right.rounded(significant: 18)
    return ExactDecimal(mantissa: a.mantissa * b.mantissa, exponent: a.exponent + b.exponent)
  }

  /// The quotient, exact when it ends within fifteen significant digits and rounded there otherwise.
  func divided(by divisor: ExactDecimal) -> ExactDecimal? {
    guard divisor.mantissa != 0 else { return nil }
    guard mantissa != 0 else { return .zero }
    var numerator = rounded(significant: 18).trimmed
    let denominator = divisor.rounded(significant: 18).trimmed
    while numerator.mantissa.magnitude < Self.largest.magnitude / 10 {
      numerator = ExactDecimal(mantissa: numerator.mantissa * 10, exponent: numerator.exponent - 1)
    }
    return ExactDecimal(
      mantissa: numerator.mantissa / denominator.mantissa,
      exponent: numerator.exponent - denominator.exponent
    ).rounded(significant: 15).trimmed
  }
}

// MARK: - Conformances

extension ExactDecimal: Hashable {
  public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.exponent == right.exponent { return left.mantissa == right.mantissa }
    let a = left.trimmed
    let b = right.trimmed
    return a.mantissa == b.mantissa && a.exponent == b.exponent
  }

  public func hash(into hasher: inout Hasher) {
    let plain = trimmed
    hasher.combine(plain.mantissa)
    hasher.combine(plain.exponent)
  }
}

extension ExactDecimal: Comparable {
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let exponent = min(left.exponent, right.exponent)
    if let a = left.scaled(to: exponent), let b = right.scaled(to: exponent) { return a < b }
    return left.approximation < right.approximation
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// Plain digits with `.`: `1.10`, `200000`, `0.00006`.
  public var description: String {
    let digits = String(mantissa.magnitude)
    let sign = mantissa < 0 ? "-" : ""
    if mantissa == 0, exponent >= 0 { return "0" }
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
    let places = -exponent
    if digits.utf8.count > places {
      let cut = digits.utf8.count - places
      return sign + digits.prefix(cut) + "." + digits.dropFirst(cut)
    }
    return sign + "0." + String(repeating: "0", count: places - digits.utf8.count) + digits
  }
}
