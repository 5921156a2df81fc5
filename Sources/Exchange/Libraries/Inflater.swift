/// Unpacks raw deflate data.
@safe final class Inflater: StreamDecoder {
  private let zlib: Zlib
  private let stream: UnsafeMutablePointer<Zlib.Stream>
  private var output = [UInt8](repeating: 0, count: StreamPiece.size)
  private(set) var isFinished = false

  init(_ zlib: Zlib) throws(PackageError) {
    self.zlib = zlib
    // SAFETY: the library keeps the address of the stream; it is freed in `deinit` only.
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: Zlib.Stream())
    let result = unsafe zlib.inflateInit(
      stream, Zlib.rawWindow, Zlib.version, Int32(MemoryLayout<Zlib.Stream>.size))
    guard result == Zlib.ok else { throw PackageError(.missing(.zlib)) }
  }

  deinit {
    // SAFETY: the stream was made in `init`, and nobody else has it.
    _ = unsafe zlib.inflateEnd(stream)
    unsafe stream.deallocate()
  }

  func decode(_ input: [UInt8], _ sink: ([UInt8]) throws(PackageError) -> Void)
    throws(PackageError) -> Int
  {
    var used = 0
    while !isFinished {
      let (read, written, result) = step(input, from: used)
      used += read
      guard result == Zlib.ok || result == Zlib.streamEnd || result == Zlib.bufferError else {
        throw PackageError(.damaged("packed data in it make no sense"))
      }
      if written > 0 { try sink(Array(output[..<written])) }
      isFinished = result == Zlib.streamEnd
      if written < output.count && used == input.count { break }
      if read == 0 && written == 0 { break }
    }
    return used
  }

  private func step(_ input: [UInt8], from used: Int) -> (read: Int, written: Int, result: Int32) {
    let (available, room) = (input.count - used, output.count)
    // SAFETY: both pointers and counts cover the rest of `input` and the whole of `output`, which stay
    // where they are for the time of the call; the library keeps neither.
    return unsafe input.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        unsafe stream.pointee.nextIn = source.baseAddress.map { unsafe $0 + used }
        unsafe stream.pointee.availableIn = UInt32(available)
        unsafe stream.pointee.nextOut = target.baseAddress
        unsafe stream.pointee.availableOut = UInt32(room)
        let result = unsafe zlib.inflate(stream, Zlib.noFlush)
        return (
          available - Int(unsafe stream.pointee.availableIn),
          room - Int(unsafe stream.pointee.availableOut), result
        )
      }
    }
  }
}
