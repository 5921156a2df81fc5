/// The words that a document writes in small letters somewhere: they are no names, whatever a heading makes of them.
///
/// Open addressing in one array of eight bytes a word.
public struct OrdinaryWords: Sendable {
  /// The hash of a word, 0 where there is none.
  private var slots = [UInt64](repeating: 0, count: 1024)
  private var count = 0

  /// Letters of the shortest word that counts.
  private static let shortest = 3

  init(_ text: [UInt8]) {
    var at = 0
    while at < text.count {
      guard text[at].isAlphanumeric else {
        at += 1
        continue
      }
      let start = at
      var hash = Self.seed
      var isSmall = true
      while at < text.count, text[at].isAlphanumeric || text[at] == UInt8(ascii: "-") {
        isSmall = isSmall && text[at].isLetter && !text[at].isCapital
        if isSmall { hash = Self.hash(hash, text[at]) }
        at += 1
      }
      if isSmall, at - start >= Self.shortest { insert(hash) }
    }
  }

  private mutating func insert(_ hash: UInt64) {
    let slot = slot(of: hash)
    guard slots[slot] == 0 else { return }
    slots[slot] = hash
    count += 1
    if count * 4 > slots.count * 3 { grow() }
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for hash in old where hash != 0 { slots[slot(of: hash)] = hash }
  }

  /// Where a word is, or would be.
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 3 ^ hash >> 34) & mask
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  /// Whether a word, however it is written here, also comes up in small letters.
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy(\.isLetter) && slots[slot(of: word.reduce(Self.seed, Self.hash))] != 0
  }

  /// FNV-1a, 64 bits, whatever the case.
  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte.folded)) &* 0x100_0000_01b3
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
}

extension Document {
  /// A single word that the note also writes in small letters.
  func isOrdinaryWord(_ name: Range<Int>) -> Bool { ordinaryWords.contains(text[name]) }
}
