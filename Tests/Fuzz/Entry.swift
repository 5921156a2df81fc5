#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What libFuzzer calls with every input.
///
/// `check` is the target's: it reads the bytes in all ways that the product does, and stops the program where a promise is broken.
/// An input may take a second of the processor: the clock on the wall would count what other programs took.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // SAFETY: libFuzzer gives `count` bytes that stay where they are until this returns.
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let begin = clock()
  check(bytes)
  Slowest.note(Int(clock() - begin), count)
  return 0
}

/// The input that took longest so far, printed whenever another one takes longer.
private enum Slowest {
  nonisolated(unsafe) private static var ticks = 0

  static func note(_ taken: Int, _ count: Int) {
    // SAFETY: libFuzzer gives one input after the other, on one thread.
    guard unsafe ticks < taken else { return }
    unsafe ticks = taken
    let milliseconds = taken * 1000 / Int(CLOCKS_PER_SEC)
    print("slowest: \(milliseconds) ms of the processor for \(count) bytes")
    precondition(milliseconds < 1000, "an input takes over a second")
  }
}
