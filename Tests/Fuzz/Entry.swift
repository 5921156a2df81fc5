/// What libFuzzer calls with every input.
///
/// `check` is the target's: it reads the bytes in all ways that the product does, and stops the program where a promise is broken.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // SAFETY: libFuzzer gives `count` bytes that stay where they are until this returns.
  check(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
