/// The functions of zlib that zip files need. Source: zlib 1.2.13, `zlib.h`.
@safe struct Zlib {
  /// `z_stream`, field by field.
  @safe struct Stream {
    var nextIn: UnsafePointer<UInt8>?
    var availableIn: UInt32 = 0
    var totalIn: UInt = 0
    var nextOut: UnsafeMutablePointer<UInt8>?
    var availableOut: UInt32 = 0
    var totalOut: UInt = 0
    var message: UnsafePointer<CChar>?
    var state: OpaquePointer?
    var allocate: OpaquePointer?
    var release: OpaquePointer?
    var opaque: OpaquePointer?
    var dataType: Int32 = 0
    var adler: UInt = 0
    var reserved: UInt = 0
  }

  typealias StreamCall = @convention(c) (UnsafeMutableRawPointer, Int32) -> Int32
  typealias End = @convention(c) (UnsafeMutableRawPointer) -> Int32
  typealias InflateInit =
    @convention(c) (
      UnsafeMutableRawPointer, Int32, UnsafePointer<CChar>, Int32
    ) -> Int32
  typealias DeflateInit =
    @convention(c) (
      UnsafeMutableRawPointer, Int32, Int32, Int32, Int32, Int32, UnsafePointer<CChar>, Int32
    ) -> Int32
  typealias CRC = @convention(c) (UInt, UnsafePointer<UInt8>?, UInt32) -> UInt

  let inflateInit: InflateInit
  let inflate: StreamCall
  let inflateEnd: End
  let deflateInit: DeflateInit
  let deflate: StreamCall
  let deflateEnd: End
  private let crc: CRC

  /// What the header calls itself; the library only compares the first digit.
  static let version = "1.2.11"
  /// Raw deflate data with the largest window, without zlib's own head.
  static let rawWindow: Int32 = -15
  static let (noFlush, finish): (Int32, Int32) = (0, 4)
  static let (ok, streamEnd, bufferError): (Int32, Int32, Int32) = (0, 1, -5)

  init() throws(PackageError) {
    let library = try SharedLibrary(.zlib)
    // SAFETY: the types are those of `zlib.h`.
    unsafe inflateInit = try library.function("inflateInit2_", InflateInit.self)
    unsafe inflate = try library.function("inflate", StreamCall.self)
    unsafe inflateEnd = try library.function("inflateEnd", End.self)
    unsafe deflateInit = try library.function("deflateInit2_", DeflateInit.self)
    unsafe deflate = try library.function("deflate", StreamCall.self)
    unsafe deflateEnd = try library.function("deflateEnd", End.self)
    unsafe crc = try library.function("crc32", CRC.self)
  }

  /// CRC-32 of all bytes so far, given that of those before; 0 at the beginning.
  func checksum(_ bytes: [UInt8], after sum: UInt32 = 0) -> UInt32 {
    // SAFETY: the pointer covers `count` bytes for the time of the call, and a piece is far below 4 GB.
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe UInt32(truncatingIfNeeded: crc(UInt(sum), buffer.baseAddress, UInt32(buffer.count)))
    }
  }
}
