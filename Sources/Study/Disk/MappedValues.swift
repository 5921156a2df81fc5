#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Values without references where they lie in a file, as memory that is filled when it is touched.
///
/// Reading 40 MB into memory of one's own means to have it cleared and copied first, which takes three times as long as
/// looking at all of it. Only for files whose bytes never change: another file takes the place of such a one.
@safe final class MappedValues<Value: BitwiseCopyable & Sendable>: Sendable {
  let count: Int
  // SAFETY: the memory is only read, and stays until `deinit`.
  private nonisolated(unsafe) let start: UnsafeRawPointer
  private nonisolated(unsafe) let mapping: UnsafeMutableRawPointer
  private let length: Int

  /// Nothing when the file has not so many values from the offset on, or cannot be mapped.
  init?(_ file: borrowing File, count: Int, at offset: Int) throws(DiskError) {
    let page = Int(getpagesize())
    let first = offset / page * page
    let size = count.multipliedReportingOverflow(by: MemoryLayout<Value>.stride)
    guard count > 0, offset >= 0, offset % MemoryLayout<Value>.alignment == 0, !size.overflow,
      try file.facts().size - offset >= size.partialValue
    else { return nil }
    length = size.partialValue + offset - first
    // SAFETY: the system chooses the place; a mapping of that length begins there or the call fails.
    let mapped = unsafe mmap(
      nil, length, PROT_READ, MAP_PRIVATE | Self.filled, file.handle, off_t(first))
    guard let mapped = unsafe mapped, unsafe mapped != MAP_FAILED else { return nil }
    unsafe (mapping, start) = (mapped, UnsafeRawPointer(mapped) + (offset - first))
    self.count = count
  }

  deinit { unsafe munmap(mapping, length) }

  subscript(index: Int) -> Value {
    precondition(index >= 0 && index < count)
    // SAFETY: the value lies within the mapping, at a multiple of its alignment; it has no references and every pattern
    // of bits that a sum vouches for is one.
    return unsafe start.load(fromByteOffset: index * MemoryLayout<Value>.stride, as: Value.self)
  }

  func addAll(to hash: inout ContentHash) {
    // SAFETY: all values lie within the mapping.
    unsafe hash.add(
      UnsafeRawBufferPointer(start: start, count: count * MemoryLayout<Value>.stride))
  }

  /// Asks for all of it at once, where the system can.
  private static var filled: Int32 {
    #if canImport(Darwin)
      0
    #else
      Int32(MAP_POPULATE)
    #endif
  }
}
