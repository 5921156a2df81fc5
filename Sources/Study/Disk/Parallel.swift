import Dispatch
import Synchronization

/// Independent pieces of work on all cores.
package enum Parallel {
  /// The results of two pieces of work that are done at once.
  ///
  /// Each may call `map`: within one `concurrentPerform` another one would be left with a single core.
  package static func both<First: Sendable, Second: Sendable>(
    _ first: () -> First, _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    let other = Later<Second>()
    let group = DispatchGroup()
    DispatchQueue.global().async(group: group) {
      let result = second()
      other.value.withLock { $0 = result }
    }
    let result = first()
    group.wait()
    guard let second = other.value.withLock({ $0 }) else {
      preconditionFailure("both pieces of work were done")
    }
    return (result, second)
  }

  private final class Later<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }

  /// Equal parts of so many items, one for each core; one alone when there are few.
  ///
  /// - Parameter few: so many are done sooner than another core begins.
  static func parts(of count: Int, few: Int) -> [Range<Int>] {
    let parts = count < few ? 1 : Platform.processors
    return (0..<parts).map { count * $0 / parts..<count * ($0 + 1) / parts }
  }

  /// The results in the order of the items, whichever is done first.
  package static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @Sendable (Item) -> Result
  ) -> [Result] {
    guard items.count > 1 else { return items.map(work) }
    let results = Mutex<[Result?]>(Array(repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: items.count) { index in
      let result = work(items[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
