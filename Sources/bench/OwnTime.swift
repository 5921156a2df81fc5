import Foundation

/// CPU seconds that `work` takes, and what it makes.
func cpu<Value>(_ work: () throws -> Value) rethrows -> (seconds: Double, value: Value) {
  let start = clock()
  let value = try work()
  return (Double(clock() - start) / Double(CLOCKS_PER_SEC), value)
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

/// What this program itself took.
enum OwnMemory {
  /// Megabytes at most so far.
  static var peak: Int {
    var usage = rusage()
    // `RUSAGE_SELF`, which has another type on each system.
    let own: Int32 = 0
    // SAFETY: the system fills the one struct that it is given.
    unsafe getrusage(own, &usage)
    #if canImport(Darwin)
      return Int(usage.ru_maxrss) / 1_000_000
    #else
      return Int(usage.ru_maxrss) / 1000
    #endif
  }
}
