/// Numbers as zip files have them.
extension [UInt8] {
  /// The number in `count` bytes at `offset`, which must be there; nil when it is too large for `Int`.
  func number(at offset: Int, count: Int) -> Int? {
    var value: UInt64 = 0
    for place in (0..<count).reversed() { value = value << 8 | UInt64(self[offset + place]) }
    return Int(exactly: value)
  }

  mutating func append(_ value: Int, count: Int) {
    for place in 0..<count { append(UInt8(truncatingIfNeeded: value >> (8 * place))) }
  }
}
