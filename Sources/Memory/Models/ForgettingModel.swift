/// What is done with every memory model alike: replaying, judging, fitting.
protocol ForgettingModel: Sendable {
  func state(afterFirst rating: Rating) -> MemoryState
  func state(after rating: Rating, from state: MemoryState, elapsed: Elapsed) -> MemoryState
  func retrievability(of state: MemoryState, elapsed: Elapsed) -> Double
}

extension FSRS6: ForgettingModel {
  func state(after rating: Rating, from state: MemoryState, elapsed: Elapsed) -> MemoryState {
    self.state(after: rating, from: state, days: elapsed.studyDays)
  }

  func retrievability(of state: MemoryState, elapsed: Elapsed) -> Double {
    retrievability(of: state, days: Double(elapsed.studyDays))
  }
}

extension FSRS7: ForgettingModel {
  func state(after rating: Rating, from state: MemoryState, elapsed: Elapsed) -> MemoryState {
    self.state(after: rating, from: state, days: elapsed.days)
  }

  func retrievability(of state: MemoryState, elapsed: Elapsed) -> Double {
    retrievability(of: state, days: elapsed.days)
  }
}
