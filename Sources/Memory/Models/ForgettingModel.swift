/// What is done with every memory model alike: replaying, judging, fitting.
package protocol ForgettingModel: Sendable {
  func state(afterFirst rating: Rating) -> MemoryState
  func state(after rating: Rating, from state: MemoryState, elapsed: Elapsed) -> MemoryState
  func retrievability(of state: MemoryState, elapsed: Elapsed) -> Double
}

extension FSRS6: ForgettingModel {
  package func state(
    after rating: Rating, from state: MemoryState, elapsed: Elapsed
  ) -> MemoryState {
    self.state(after: rating, from: state, days: elapsed.studyDays)
  }

  package func retrievability(of state: MemoryState, elapsed: Elapsed) -> Double {
    retrievability(of: state, days: Double(elapsed.studyDays))
  }
}

extension FSRS7: ForgettingModel {
  package func state(
    after rating: Rating, from state: MemoryState, elapsed: Elapsed
  ) -> MemoryState {
    self.state(after: rating, from: state, days: elapsed.days)
  }

  package func retrievability(of state: MemoryState, elapsed: Elapsed) -> Double {
    retrievability(of: state, days: elapsed.days)
  }
}
