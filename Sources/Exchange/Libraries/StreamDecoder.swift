/// Unpacks a stream of bytes piece by piece.
protocol StreamDecoder: AnyObject {
  /// Whether the end of the packed data was reached.
  var isFinished: Bool { get }

  /// Unpacks the next piece; `sink` gets the bytes in pieces of at most `StreamPiece.size`.
  ///
  /// - Returns: how many bytes of the input were used; those behind the end are not.
  func decode(_ input: [UInt8], _ sink: ([UInt8]) throws(PackageError) -> Void)
    throws(PackageError) -> Int
}

enum StreamPiece {
  static let size = 1 << 18
}
