import Synchronization

/// What was found for the passage that was asked about last: the facts of one passage ask the same, one after the other.
final class LastFound<Value: Sendable>: Sendable {
  private let last = Mutex<(passage: Int, value: Value)?>(nil)

  func value(of passage: Int, _ find: () -> Value) -> Value {
    if let last = last.withLock({ $0 }), last.passage == passage { return last.value }
    let value = find()
    last.withLock { $0 = (passage, value) }
    return value
  }
}
