extension FSRS6 {
  /// A guess at a card's memory from what SM-2 kept of it, for cards that come without their reviews.
  ///
  /// The interval was chosen to end at `retention`, which gives S; the ease was how much the next
  /// interval would have grown by, which gives D. Source: fsrs-rs 6.6, `memory_state_from_sm2`.
  ///
  /// - Parameters:
  ///   - ease: the factor of the next interval, 2.5 for a new card.
  ///   - interval: days.
  ///   - retention: the recall that the old schedule kept to, from 0 to 1, both excluded.
  public func state(ofEase ease: Double, interval: Double, retention: Double) -> MemoryState {
    let interval = max(interval, Self.stabilityRange.lowerBound)
    let stability = (interval * factor / (pow(retention, 1 / decay) - 1))
      .clamped(to: Self.stabilityRange)
    let spacing = exp(parameters[10] * (1 - retention)) - 1
    let growth = recallGain * pow(stability, -parameters[9]) * spacing
    let difficulty = (11 - (ease - 1) / growth).clamped(to: Self.difficultyRange)
    return MemoryState(stability: stability, difficulty: difficulty)
  }
}
