/// Packs bytes as raw deflate data, fast rather than small.
@safe final class Deflater {
  private let zlib: Zlib
  private let stream: UnsafeMutablePointer<Zlib.Stream>
  private var output = [UInt8](repeating: 0, count: StreamPiece.size)

  init(_ zlib: Zlib) throws(PackageError) {
    self.zlib = zlib
    // SAFETY: the library keeps the address of the stream; it is freed in `deinit` only.
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: Zlib.Stream())
    let (fastest, deflated, memory, strategy): (Int32, Int32, Int32, Int32) = (1, 8, 8, 0)
    let result = unsafe zlib.deflateInit(
      stream, fastest, deflated, Zlib.rawWindow, memory, strategy, Zlib.version,
      Int32(MemoryLayout<Zlib.Stream>.size))
    guard result == Zlib.ok else { throw PackageError(.missing(.zlib)) }
  }

  deinit {
    // SAFETY: the stream was made in `init`, and nobody else has it.
    _ = unsafe zlib.deflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Packs the next piece; the last one ends the data.
  func encode(
    _ input: [UInt8], isLast: Bool, _ sink: ([UInt8]) throws(PackageError) -> Void
  ) throws(PackageError) {
    var used = 0
    while true {
      let (read, written, result) = step(input, from: used, isLast: isLast)
      used += read
      if written > 0 { try sink(Array(output[..<written])) }
      if isLast ? result == Zlib.streamEnd : written < output.count { return }
      guard result == Zlib.ok || result == Zlib.bufferError else {
        throw PackageError(.cannotWrite("zlib gave up"))
      }
    }
  }

  private func step(
    _ input: [UInt8], from used: Int, isLast: Bool
  ) -> (read: Int, written: Int, result: Int32) {
    let (available, room) = (input.count - used, output.count)
    // SAFETY: both pointers and counts cover the rest of `input` and the whole of `output`, which stay
    // where they are for the time of the call; the library keeps neither.
    return unsafe input.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        unsafe stream.pointee.nextIn = source.baseAddress.map { unsafe $0 + used }
        unsafe stream.pointee.availableIn = UInt32(available)
        unsafe stream.pointee.nextOut = target.baseAddress
        unsafe stream.pointee.availableOut = UInt32(room)
        let result = unsafe zlib.deflate(stream, isLast ? Zlib.finish : Zlib.noFlush)
        return (
          available - Int(unsafe stream.pointee.availableIn),
          room - Int(unsafe stream.pointee.availableOut), result
        )
      }
    }
  }
}
