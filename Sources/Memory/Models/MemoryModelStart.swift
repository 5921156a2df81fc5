extension MemoryModel {
  /// What a card's memory is like when only the last interval of another program's schedule is known, and
  /// how much the next one would have grown.
  ///
  /// - Parameters:
  ///   - interval: days after which recall was expected to fall to 90 %.
  ///   - ease: the factor of SM-2, 2.5 for a new card.
  public func state(ofInterval interval: Double, ease: Double) -> MemoryState {
    switch self {
    case .fsrs6(let model): model.state(ofEase: ease, interval: interval, retention: 0.9)
    case .fsrs7: state(ofInterval: interval, like: state(afterFirst: .good))
    }
  }

  /// The memory of a card whose recall falls to 90 % in `stability` days.
  ///
  /// - Parameter difficulty: from 1 to 10.
  public func state(ofStability stability: Double, difficulty: Double) -> MemoryState {
    let difficulty = difficulty.clamped(to: 1...10)
    switch self {
    case .fsrs6:
      return MemoryState(
        stability: stability.clamped(to: FSRS6.stabilityRange), difficulty: difficulty)
    case .fsrs7:
      var state = state(ofInterval: stability, like: state(afterFirst: .good))
      state.difficulty = difficulty
      return state
    }
  }

  /// A state whose traces have the proportions of another one.
  private func state(ofInterval interval: Double, like state: MemoryState) -> MemoryState {
    let factor = interval / self.interval(of: state, desiredRetention: 0.9)
    return MemoryState(
      stability: (state.stability * factor).clamped(to: FSRS6.stabilityRange),
      difficulty: state.difficulty,
      fastStability: state.fastStability.map {
        ($0 * factor).clamped(to: FSRS6.stabilityRange)
      })
  }
}
