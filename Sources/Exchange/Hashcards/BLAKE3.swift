/// BLAKE3 of short texts, by which hashcards knows its cards.
///
/// Source: O'Connor, Aumasson, Neves and Wilcox-O'Hearn, "BLAKE3: one function, fast everywhere", 2021.
enum BLAKE3 {
  /// The hash as 64 hexadecimal digits.
  static func hex(of message: [UInt8]) -> String {
    words(of: message).map { word in
      (0..<4).map { byte in
        let value = UInt8(truncatingIfNeeded: word >> UInt32(8 * byte))
        return (value < 16 ? "0" : "") + String(value, radix: 16)
      }.joined()
    }.joined()
  }

  private static let start: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
  private static let permutation = [2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8]
  private static let (chunkStart, chunkEnd, parent, root): (UInt32, UInt32, UInt32, UInt32) =
    (1, 2, 4, 8)
  private static let (chunk, block) = (1024, 64)

  private static func words(of message: [UInt8]) -> [UInt32] { tree(message[...], 0, isRoot: true) }

  /// The value of a part of the message: that of its two halves, or of one chunk.
  private static func tree(
    _ bytes: ArraySlice<UInt8>, _ counter: UInt64, isRoot: Bool
  ) -> [UInt32] {
    guard bytes.count > chunk else { return value(ofChunk: bytes, counter, isRoot: isRoot) }
    var left = chunk
    while left * 2 < bytes.count { left *= 2 }
    let middle = bytes.startIndex + left
    let words =
      tree(bytes[..<middle], counter, isRoot: false)
      + tree(bytes[middle...], counter + UInt64(left / chunk), isRoot: false)
    return compress(start, words, 0, UInt32(block), parent | (isRoot ? root : 0))
  }

  private static func value(
    ofChunk bytes: ArraySlice<UInt8>, _ counter: UInt64, isRoot: Bool
  ) -> [UInt32] {
    var chaining = start
    var place = bytes.startIndex
    repeat {
      let end = min(place + block, bytes.endIndex)
      var flags: UInt32 = place == bytes.startIndex ? chunkStart : 0
      if end == bytes.endIndex { flags |= chunkEnd | (isRoot ? root : 0) }
      chaining = compress(chaining, words(bytes[place..<end]), counter, UInt32(end - place), flags)
      place = end
    } while place < bytes.endIndex
    return chaining
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> [UInt32] {
    var words = [UInt32](repeating: 0, count: 16)
    for (index, byte) in bytes.enumerated() {
      words[index / 4] |= UInt32(byte) << (8 * (index % 4))
    }
    return words
  }

  private static func compress(
    _ chaining: [UInt32], _ message: [UInt32], _ counter: UInt64, _ length: UInt32, _ flags: UInt32
  ) -> [UInt32] {
    var message = message
    var state =
      chaining + start[..<4] + [
        UInt32(truncatingIfNeeded: counter), UInt32(truncatingIfNeeded: counter >> 32), length,
        flags,
      ]
    func mix(_ a: Int, _ b: Int, _ c: Int, _ d: Int, _ x: UInt32, _ y: UInt32) {
      func rotated(_ word: UInt32, _ by: UInt32) -> UInt32 { word >> by | word << (32 - by) }
      state[a] = state[a] &+ state[b] &+ x
      state[d] = rotated(state[d] ^ state[a], 16)
      state[c] = state[c] &+ state[d]
      state[b] = rotated(state[b] ^ state[c], 12)
      state[a] = state[a] &+ state[b] &+ y
      state[d] = rotated(state[d] ^ state[a], 8)
      state[c] = state[c] &+ state[d]
      state[b] = rotated(state[b] ^ state[c], 7)
    }
    for _ in 0..<7 {
      for column in 0..<4 {
        mix(
          column, column + 4, column + 8, column + 12, message[2 * column],
          message[2 * column + 1])
      }
      for diagonal in 0..<4 {
        mix(
          diagonal, (diagonal + 1) % 4 + 4, (diagonal + 2) % 4 + 8, (diagonal + 3) % 4 + 12,
          message[2 * diagonal + 8], message[2 * diagonal + 9])
      }
      message = permutation.map { message[$0] }
    }
    return (0..<8).map { state[$0] ^ state[$0 + 8] }
  }
}
