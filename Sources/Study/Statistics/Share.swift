/// How many of so many.
public struct Share: Hashable, Sendable {
  public var right: Int
  public var all: Int

  public init(right: Int = 0, of all: Int = 0) {
    self.right = right
    self.all = all
  }

  /// From 0 to 1; nothing of nothing.
  public var value: Double? { all == 0 ? nil : Double(right) / Double(all) }

  /// Where the true share lies with 95 % confidence.
  ///
  /// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
  public var interval: ClosedRange<Double>? {
    guard let value else { return nil }
    let (count, z) = (Double(all), 1.959964)
    let middle = (value + z * z / (2 * count)) / (1 + z * z / count)
    let variance = value * (1 - value) / count + z * z / (4 * count * count)
    let half = z * variance.squareRoot() / (1 + z * z / count)
    return max(0, middle - half)...min(1, middle + half)
  }

  public static func + (left: Share, right: Share) -> Share {
    Share(right: left.right + right.right, of: left.all + right.all)
  }

  mutating func add(_ isRight: Bool) {
    all += 1
    if isRight { right += 1 }
  }
}
