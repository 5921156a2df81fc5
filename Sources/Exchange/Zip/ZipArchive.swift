/// The members of a zip file, unpacked within limits.
///
/// Source: PKWARE, "APPNOTE.TXT - .ZIP File Format Specification", version 6.3.10.
struct ZipArchive {
  private let file: ByteFile
  private(set) var members: [String: ZipMember] = [:]

  init(_ path: String) throws(PackageError) {
    file = try ByteFile(path)
    let directory = try ZipDirectory(of: file)
    members = try directory.members(of: file)
  }

  /// Whether a file begins as zip files do.
  static func begins(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: [0x50, 0x4b, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4b, 0x05, 0x06])
  }

  /// The unpacked bytes of a small member.
  func bytes(of member: ZipMember, atMost limit: Int) throws(PackageError) -> [UInt8] {
    var bytes: [UInt8] = []
    try unpack(member, atMost: limit) { (piece) throws(PackageError) in bytes += piece }
    return bytes
  }

  /// Gives the unpacked bytes in pieces. The checksum is known to be right only when it returns.
  func unpack(
    _ member: ZipMember, atMost limit: Int, _ sink: ([UInt8]) throws(PackageError) -> Void
  ) throws(PackageError) {
    let zlib = try Zlib()
    guard member.size <= min(limit, ZipLimits.unpacked(of: member.packedSize)) else {
      throw PackageError(.tooLarge("\(member.name) would take \(member.size) bytes"))
    }
    var (sum, count): (UInt32, Int) = (0, 0)
    func take(_ piece: [UInt8]) throws(PackageError) {
      count += piece.count
      guard count <= member.size else {
        throw PackageError(.damaged("\(member.name) is longer than it says"))
      }
      sum = zlib.checksum(piece, after: sum)
      try sink(piece)
    }
    let inflater = member.method == .deflated ? try Inflater(zlib) : nil
    var offset = try dataOffset(of: member)
    let end = offset + member.packedSize
    while offset < end {
      let piece = try file.bytes(at: offset, count: min(StreamPiece.size, end - offset))
      offset += piece.count
      if let inflater {
        if inflater.isFinished { break }
        _ = try inflater.decode(piece, take)
      } else {
        try take(piece)
      }
    }
    guard count == member.size, sum == member.checksum, inflater?.isFinished != false else {
      throw PackageError(.damaged("\(member.name) is not what was packed"))
    }
  }

  /// Behind the member's own head, which may be longer than the entry in the directory says.
  private func dataOffset(of member: ZipMember) throws(PackageError) -> Int {
    let length = 30
    let head = try file.bytes(at: member.offset, count: length)
    guard head.starts(with: [0x50, 0x4b, 0x03, 0x04]), let name = head.number(at: 26, count: 2),
      let extra = head.number(at: 28, count: 2)
    else { throw PackageError(.damaged("\(member.name) is not where it should be")) }
    let offset = member.offset + length + name + extra
    guard member.packedSize <= file.size - offset else {
      throw PackageError(.damaged("it ends too early"))
    }
    return offset
  }
}
