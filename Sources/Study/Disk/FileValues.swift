#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Values without references, in a file as they lie in memory.
extension File {
  /// So many values from an offset on; fewer at the end of the file.
  func values<Value: BitwiseCopyable>(_ count: Int, at offset: Int) throws(DiskError) -> [Value] {
    var code: Int32 = 0
    // SAFETY: `pread` fills at most the bytes of the buffer, and only whole values count as filled.
    let values = unsafe [Value](unsafeUninitializedCapacity: count) { buffer, filled in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      unsafe Platform.preferLargePages(bytes)
      var read = 0
      while read < count * MemoryLayout<Value>.stride {
        let result = unsafe pread(
          handle, bytes.baseAddress.map { unsafe $0 + read },
          count * MemoryLayout<Value>.stride - read, off_t(offset + read))
        if result > 0 { read += result } else if result == 0 { break }
        if result < 0, Platform.errorNumber != EINTR {
          code = Platform.errorNumber
          break
        }
      }
      filled = read / MemoryLayout<Value>.stride
    }
    guard code == 0 else { throw DiskError(.read, path, code: code) }
    return values
  }

  /// Writes the memory of all values; a part may have been written when it throws.
  func write<Value: BitwiseCopyable>(memoryOf values: [Value]) throws(DiskError) {
    var written = 0
    let length = values.count * MemoryLayout<Value>.stride
    while written < length {
      // SAFETY: the pointer covers what is left of the array for the time of the call.
      let result = unsafe values.withUnsafeBytes { bytes in
        unsafe File.write(handle, UnsafeRawBufferPointer(rebasing: bytes[written...]))
      }
      if result > 0 { written += result }
      guard result > 0 || Platform.errorNumber == EINTR else { throw DiskError(.write, path) }
    }
  }
}
