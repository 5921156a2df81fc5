import Foundation

/// What the programs took that were run and have ended.
enum ChildMemory {
  /// Megabytes of the largest of them so far.
  static var peak: Int {
    var usage = rusage()
    // `RUSAGE_CHILDREN`, which has another type on each system.
    let children: Int32 = -1
    // SAFETY: the system fills the one struct that it is given.
    unsafe getrusage(children, &usage)
    #if canImport(Darwin)
      return Int(usage.ru_maxrss) / 1_000_000
    #else
      return Int(usage.ru_maxrss) / 1000
    #endif
  }
}
