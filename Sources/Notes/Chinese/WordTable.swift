/// What each of some thousand short Chinese words is, found by its characters.
///
/// Open addressing with a multiplicative hash (Knuth, TAOCP 6.4): one look in most cases, for every place of a text.
struct WordTable: Sendable {
  private var keys: [UInt64]
  private var kinds: [ChineseWord.Kind]
  private let shift: UInt64

  /// - Parameter entries: Of words that come twice the later kind holds.
  init(_ entries: [(key: UInt64, kind: ChineseWord.Kind)]) {
    var bits: UInt64 = 4
    while 1 << bits < 3 * entries.count { bits += 1 }
    shift = 64 - bits
    keys = Array(repeating: 0, count: 1 << bits)
    kinds = Array(repeating: .character, count: 1 << bits)
    for (key, kind) in entries {
      let slot = slot(of: key)
      keys[slot] = key
      kinds[slot] = kind
    }
  }

  subscript(key: UInt64) -> ChineseWord.Kind? {
    let slot = slot(of: key)
    return keys[slot] == key ? kinds[slot] : nil
  }

  /// The place of a key, or the free place where it would be. No word has the key 0.
  private func slot(of key: UInt64) -> Int {
    var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  /// Sixteen bits a character; `nil` for what is not one to three characters of three bytes each.
  static func key(_ text: [UInt8], _ range: Range<Int>) -> UInt64? {
    var key: UInt64 = 0
    var at = range.lowerBound
    while at < range.upperBound {
      guard at + 2 < range.upperBound, text[at] & 0xF0 == 0xE0 else { return nil }
      key =
        key << 16 | UInt64(text[at] & 0x0F) << 12 | UInt64(text[at + 1] & 0x3F) << 6
        | UInt64(text[at + 2] & 0x3F)
      at += 3
    }
    return key
  }
}
