/// Finds bytes that are no UTF-8 text.
enum InvalidText {
  static func isIn(_ bytes: [UInt8]) -> Bool {
    bytes.contains(0) || String(validating: bytes, as: UTF8.self) == nil
  }

  /// The first NUL or byte that is not well-formed UTF-8 (Unicode 16, table 3-7).
  static func first(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let length = wellFormedLength(bytes, index)
      guard length > 0, bytes[index] != 0 else { return index }
      index += length
    }
    return nil
  }

  private static func wellFormedLength(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Int {
    let lead = bytes[index]
    let second: ClosedRange<UInt8>
    let length: Int
    switch lead {
    case 0x00...0x7f: return 1
    case 0xc2...0xdf: (length, second) = (2, 0x80...0xbf)
    case 0xe0: (length, second) = (3, 0xa0...0xbf)
    case 0xed: (length, second) = (3, 0x80...0x9f)
    case 0xe1...0xef: (length, second) = (3, 0x80...0xbf)
    case 0xf0: (length, second) = (4, 0x90...0xbf)
    case 0xf1...0xf3: (length, second) = (4, 0x80...0xbf)
    case 0xf4: (length, second) = (4, 0x80...0x8f)
    default: return 0
    }
    guard index + length <= bytes.endIndex, second.contains(bytes[index + 1]) else { return 0 }
    for place in (index + 2)..<max(index + length, index + 2) where bytes[place] & 0xc0 != 0x80 {
      return 0
    }
    return length
  }
}
