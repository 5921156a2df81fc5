public import Decks

/// Small numbers for the ids of cards, in the order in which they were first seen.
///
/// A log names a hundred thousand cards a million times: ids are compared as bytes in one block of
/// memory, and become text only when somebody asks.
public struct CardTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where each id ends in `bytes`.
  private var ends: [Int32] = []
  /// The upper half of a slot is a hash, the lower half an index plus one; 0 is empty.
  private var slots: [UInt64] = Array(repeating: 0, count: 1024)

  public var count: Int { ends.count }

  public subscript(index: Int) -> CardID {
    CardID(String(decoding: bytes[range(of: index)], as: UTF8.self))
  }

  /// Nothing for a card that no event names.
  public func index(of card: CardID) -> Int? {
    var text = card.text
    return text.withUTF8 { unsafe find($0.span, hash: Self.hash($0.span)).index }
  }

  mutating func insert(_ card: CardID) -> Int {
    var text = card.text
    return text.withUTF8 { unsafe insert($0.span, hash: Self.hash($0.span)) }
  }

  mutating func insert(_ id: Span<UInt8>, hash: UInt32) -> Int {
    let (found, slot) = find(id, hash: hash)
    if let found { return found }
    let index = ends.count
    for i in id.indices { bytes.append(id[i]) }
    ends.append(Int32(bytes.count))
    slots[slot] = UInt64(hash) << 32 | UInt64(index + 1)
    if ends.count * 2 > slots.count { grow() }
    return index
  }

  private func range(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  private func find(_ id: Span<UInt8>, hash: UInt32) -> (index: Int?, slot: Int) {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash {
        let index = Int(slots[slot] & 0xffff_ffff) - 1
        if isEqual(id, range(of: index)) { return (index, slot) }
      }
      slot = (slot + 1) & mask
    }
    return (nil, slot)
  }

  private func isEqual(_ id: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard id.count == range.count else { return false }
    for i in id.indices where id[i] != bytes[range.lowerBound + i] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    let mask = slots.count - 1
    for entry in old where entry != 0 {
      var slot = Int(entry >> 32) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }

  /// FNV-1a, with its upper half mixed in.
  ///
  /// Source: Fowler, Noll and Vo, "The FNV Non-Cryptographic Hash Algorithm" (IETF draft).
  static func hash(_ id: Span<UInt8>) -> UInt32 {
    var hash = seed
    for i in id.indices { hash = mixed(hash, id[i]) }
    return finished(hash)
  }

  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  @inline(__always)
  static func finished(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash ^ (hash >> 29))
  }
}
