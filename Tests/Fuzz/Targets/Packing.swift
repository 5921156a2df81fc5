@testable import Exchange

/// Packed data of any bytes, given in two pieces; what was packed here is unpacked as it was.
func check(_ bytes: [UInt8]) {
  guard let first = bytes.first else { return }
  let data = Array(bytes.dropFirst())
  let half = data.count / 2
  do {
    let zlib = try Zlib()
    let decoder: any StreamDecoder = first & 1 == 0 ? try Inflater(zlib) : try ZstdDecoder()
    var count = 0
    for piece in [Array(data[..<half]), Array(data[half...])] where count < 16 << 20 {
      _ = try decoder.decode(piece) { (unpacked) throws(PackageError) in
        count += unpacked.count
        if count > 16 << 20 { throw PackageError(.tooLarge("it")) }
      }
    }
  } catch {
    precondition(!"\(error)".isEmpty)
  }
  let zlib = try! Zlib()
  let (deflater, inflater) = (try! Deflater(zlib), try! Inflater(zlib))
  var (packed, unpacked): ([UInt8], [UInt8]) = ([], [])
  try! deflater.encode(data, isLast: true) { packed += $0 }
  _ = try! inflater.decode(packed) { unpacked += $0 }
  precondition(unpacked == data && inflater.isFinished)
}
