/// One file in a zip file.
struct ZipMember: Hashable {
  enum Method: Hashable {
    case stored
    case deflated
  }

  var name: String
  var method: Method
  /// Of the unpacked bytes.
  var checksum: UInt32
  var packedSize: Int
  var size: Int
  /// Where its own head begins.
  var offset: Int
}
