/// SHA-256 of a message that comes in pieces.
package struct RunningSHA256 {
  private var hash = SHA256()
  private var state = SHA256.initialState
  /// Bytes that do not fill a block yet.
  private var rest: [UInt8] = []
  private var count: UInt64 = 0

  package init() {}

  package mutating func append(_ bytes: [UInt8]) {
    count += UInt64(bytes.count)
    rest += bytes
    let whole = rest.count / 64 * 64
    let blocks = Array(rest[..<whole])
    hash.compress(blocks, into: &state)
    rest.removeFirst(whole)
  }

  /// The digest of everything so far, as 64 hexadecimal digits.
  package func hex() -> String {
    var (hash, state, rest) = (hash, state, rest)
    rest.append(0x80)
    while rest.count % 64 != 56 { rest.append(0) }
    for shift in stride(from: 56 as UInt64, through: 0, by: -8) {
      rest.append(UInt8(truncatingIfNeeded: (count * 8) >> shift))
    }
    hash.compress(rest, into: &state)
    return (0..<8).map { word in
      let digits = String(state[word], radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }
}
