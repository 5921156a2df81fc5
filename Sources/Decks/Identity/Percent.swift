/// Percent encoding (RFC 3986) of the values in a closing comment.
enum Percent {
  /// Encodes what would end a value, a tag or the comment: spaces, controls, `"`, `%`, `,`, `<`,
  /// `>` and `~`. Letters of all scripts stay readable.
  static func encode(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0...0x20, 0x7f, 0x22, 0x25, 0x2c, 0x3c, 0x3e, 0x7e:
        result.append(0x25)
        result.append(hexDigits[Int(byte >> 4)])
        result.append(hexDigits[Int(byte & 15)])
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The decoded text; a `%` without two hexadecimal digits after it stands for itself.
  static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(0x25) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == 0x25, index + 2 < bytes.endIndex,
        let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  private static let hexDigits = Array("0123456789ABCDEF".utf8)
}
