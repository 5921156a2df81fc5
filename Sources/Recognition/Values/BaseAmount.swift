/// An amount in the base unit of what it measures, so that amounts in other units compare: `2 in` and `5.08 cm` are both
/// 0.0508 m.
public struct BaseAmount: Sendable {
  private let family: Unit.Family

  /// One figure, or the two ends of an interval.
  private let figures: [Double]

  /// Nothing for an amount without a unit, of money, or in a unit without a fixed size.
  init?(_ value: Quantity.Value, _ unit: UnitName) {
    guard let size = unit.size else { return nil }
    family = size.family
    switch value {
    case .number(let figure): figures = [size.amount(of: figure.approximation)]
    case .interval(let interval):
      guard let lower = interval.lower, let upper = interval.upper else { return nil }
      figures = [lower, upper].map { size.amount(of: $0.approximation) }
    default: return nil
    }
  }

  /// Whether both say the same, each as exactly as people convert: to one part in twenty, the ends of an interval to one
  /// in eight.
  public func isSame(as other: BaseAmount) -> Bool {
    guard family == other.family, figures.count == other.figures.count else { return false }
    let share = figures.count == 1 ? 0.05 : 0.125
    return zip(figures, other.figures).allSatisfy { abs($0 - $1) <= share * max(abs($0), abs($1)) }
  }
}

extension Quantity {
  /// For lengths, areas, weights and the like, and for temperatures.
  public var baseAmount: BaseAmount? {
    guard kind == .dimension || kind == .temperature, per == nil else { return nil }
    return unitName.flatMap { BaseAmount(value, $0) }
  }
}

/// How large one of a unit is.
struct UnitSize: Sendable {
  let family: Unit.Family
  let factor: Double

  /// Where the scale begins, in the unit: 32 °F is 0 °C.
  var zero = 0.0

  func amount(of figure: Double) -> Double { (figure - zero) * factor }
}

extension UnitName {
  var size: UnitSize? { Self.sizes[self] }

  private static let sizes: [UnitName: UnitSize] = {
    var sizes: [UnitName: UnitSize] = [
      .celsius: UnitSize(family: .temperature, factor: 1),
      .fahrenheit: UnitSize(family: .temperature, factor: 5.0 / 9, zero: 32),
    ]
    for unit in Vocabulary.all.units.map(Unit.init) where unit.family.isMeasured {
      guard let factor = unit.factor else { continue }
      sizes[unit.name] = UnitSize(family: unit.family, factor: factor.approximation)
    }
    return sizes
  }()
}

extension Unit.Family {
  /// Of a size that does not change from place to place or from day to day.
  fileprivate var isMeasured: Bool {
    switch self {
    case .length, .area, .volume, .mass, .speed, .information, .angle, .frequency, .power, .energy,
      .pressure, .voltage:
      true
    case .currency, .temperature, .time, .classifier, .token, .score, .multiple, .percent, .other:
      false
    }
  }
}
