/// Unpacks zstd frames. Source: zstd 1.5, `zstd.h`.
@safe final class ZstdDecoder: StreamDecoder {
  /// `ZSTD_inBuffer`, and `ZSTD_outBuffer`, which has the same fields.
  @safe struct Buffer {
    var bytes: UnsafeMutableRawPointer?
    var size: Int
    var position: Int
  }

  typealias Make = @convention(c) () -> OpaquePointer?
  typealias Free = @convention(c) (OpaquePointer) -> Int
  typealias Set = @convention(c) (OpaquePointer, Int32, Int32) -> Int
  typealias Decompress =
    @convention(c) (
      OpaquePointer, UnsafeMutableRawPointer, UnsafeMutableRawPointer
    ) -> Int
  typealias IsError = @convention(c) (Int) -> UInt32

  /// `ZSTD_d_windowLogMax`, and 32 MB, many times what Anki uses.
  private static let (windowLimit, largestWindow): (Int32, Int32) = (100, 25)

  private let stream: OpaquePointer
  private let free: Free
  private let decompress: Decompress
  private let isError: IsError
  private var output = [UInt8](repeating: 0, count: StreamPiece.size)
  /// Whether a frame ended and no other one began.
  private(set) var isFinished = false

  init() throws(PackageError) {
    let library = try SharedLibrary(.zstd)
    // SAFETY: the types are those of `zstd.h`.
    let make = unsafe try library.function("ZSTD_createDStream", Make.self)
    unsafe free = try library.function("ZSTD_freeDStream", Free.self)
    let set = unsafe try library.function("ZSTD_DCtx_setParameter", Set.self)
    unsafe decompress = try library.function("ZSTD_decompressStream", Decompress.self)
    unsafe isError = try library.function("ZSTD_isError", IsError.self)
    guard let made = unsafe make() else { throw PackageError(.missing(.zstd)) }
    unsafe stream = made
    _ = unsafe set(stream, Self.windowLimit, Self.largestWindow)
  }

  deinit {
    // SAFETY: the stream was made in `init`, and nobody else has it.
    _ = unsafe free(stream)
  }

  func decode(_ input: [UInt8], _ sink: ([UInt8]) throws(PackageError) -> Void)
    throws(PackageError) -> Int
  {
    var used = 0
    while true {
      let (read, written, result) = step(input, from: used)
      used += read
      guard isError(result) == 0 else {
        throw PackageError(.damaged("zstd data in it make no sense"))
      }
      if written > 0 { try sink(Array(output[..<written])) }
      if read > 0 || written > 0 { isFinished = result == 0 }
      // A full buffer may leave more to come even when all input was taken.
      if written < output.count && used == input.count || read == 0 && written == 0 {
        return used
      }
    }
  }

  private func step(_ input: [UInt8], from used: Int) -> (read: Int, written: Int, result: Int) {
    // SAFETY: the buffers cover the rest of `input`, which the library only reads, and the whole of
    // `output`; both stay where they are for the time of the call.
    return unsafe input.withUnsafeBytes { source in
      unsafe output.withUnsafeMutableBytes { target in
        var (from, to) = unsafe (
          Buffer(
            bytes: UnsafeMutableRawPointer(mutating: source.baseAddress), size: source.count,
            position: used),
          Buffer(bytes: target.baseAddress, size: target.count, position: 0)
        )
        let result = unsafe decompress(stream, &to, &from)
        return (from.position - used, to.position, result)
      }
    }
  }
}
