extension Comparable {
  /// The value of `range` nearest to this one.
  func clamped(to range: ClosedRange<Self>) -> Self {
    self < range.lowerBound
      ? range.lowerBound : self > range.upperBound ? range.upperBound : self
  }
}
