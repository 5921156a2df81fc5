/// How often each word with a capital or digit comes up in a document: once, twice or more.
///
/// Open addressing in one array of eight bytes a word, because a long list may hold a million numbers.
public struct NameCounts: Sendable {
  /// Of a word in the lowest bits the count, up to three, in the next whether it also comes up in small letters (it is no
  /// name then, whatever a heading makes of it), above them its hash; 0 where there is none.
  private var slots = [UInt64](repeating: 0, count: 1024)
  private var words = 0

  private static let most: UInt64 = 3
  private static let ordinary: UInt64 = 4
  private static let flags: UInt64 = 7

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
        hash = Self.hash(hash, text[at])
        at += 1
      }
      add(hash, isOrdinary: isSmall && at - start > 2)
    }
  }

  private mutating func add(_ hash: UInt64, isOrdinary: Bool) {
    let slot = slot(of: hash)
    if slots[slot] == 0 {
      words += 1
      slots[slot] = hash & ~Self.flags
    }
    if slots[slot] & Self.most < Self.most { slots[slot] += 1 }
    if isOrdinary { slots[slot] |= Self.ordinary }
    if words * 4 > slots.count * 3 { grow() }
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for word in old where word != 0 { slots[slot(of: word)] = word }
  }

  /// Where a word is, or would be.
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 3 ^ hash >> 34) & mask
    while slots[slot] != 0, (slots[slot] ^ hash) & ~Self.flags != 0 { slot = (slot + 1) & mask }
    return slot
  }

  /// How often the rarest word of a name comes up, three for more; 0 for names without Latin words.
  func count(of name: ArraySlice<UInt8>) -> Int {
    var least: UInt64?
    for word in name.split(whereSeparator: { !$0.isAlphanumeric && $0 != UInt8(ascii: "-") }) {
      let count = slots[slot(of: Self.hash(word))] & Self.most
      least = min(least ?? count, count)
    }
    return Int(least ?? 0)
  }

  func isOrdinary(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy(\.isLetter) && slots[slot(of: Self.hash(word))] & Self.ordinary != 0
  }

  /// FNV-1a, 64 bits, whatever the case.
  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 { word.reduce(seed, hash) }

  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte.folded)) &* 0x100_0000_01b3
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
}

extension Document {
  /// A single word that the note also writes in small letters.
  func isOrdinaryWord(_ name: Range<Int>) -> Bool { nameCounts.isOrdinary(text[name]) }

  /// Whether a name comes up at most three times.
  func isRare(_ name: Range<Int>) -> Bool { nameCounts.count(of: text[name]) <= 3 }
}
