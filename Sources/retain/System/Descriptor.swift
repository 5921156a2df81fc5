#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// An open file of the process: standard input, output, errors.
struct Descriptor: Hashable, Sendable {
  let number: Int32

  static let input = Descriptor(number: 0)
  static let output = Descriptor(number: 1)
  static let errors = Descriptor(number: 2)

  var isTerminal: Bool { isatty(number) == 1 }

  /// Writes all bytes, going on after interruptions; false when the other end is gone or the disk is full.
  func write(_ bytes: [UInt8]) -> Bool {
    // SAFETY: `offset` stays below `bytes.count`, and the buffer outlives the call.
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[offset...])
        #if canImport(Darwin)
          let written = unsafe Darwin.write(number, rest.baseAddress, rest.count)
        #else
          let written = unsafe Glibc.write(number, rest.baseAddress, rest.count)
        #endif
        if written > 0 {
          offset += written
        } else if errno != EINTR && errno != EAGAIN {
          return false
        }
      }
      return true
    }
  }

  /// The bytes that are there, at most `limit`; empty at the end of the input.
  func read(limit: Int = 65_536) -> [UInt8] {
    // SAFETY: `read` fills at most `limit` bytes of a buffer of `limit`, and says how many.
    unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      var got: Int
      repeat {
        #if canImport(Darwin)
          got = unsafe Darwin.read(number, buffer.baseAddress, limit)
        #else
          got = unsafe Glibc.read(number, buffer.baseAddress, limit)
        #endif
      } while got < 0 && errno == EINTR
      count = max(0, got)
    }
  }
}
