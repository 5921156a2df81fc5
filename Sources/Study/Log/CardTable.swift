public import Decks

/// Small numbers for the ids of cards, in the order in which they were first seen.
///
/// A log names a hundred thousand cards a million times. Ids are compared as bytes, short ones within
/// the slot of the table itself, so that looking one up touches memory once; they become text only
/// when somebody asks.
public struct CardTable: Sendable {
  struct Slot {
    /// The first eight bytes of the id.
    var key: UInt64 = 0
    var length: Int32 = 0
    /// Minus one when the slot is empty.
    var index: Int32 = -1
  }

  private(set) var bytes: [UInt8] = []
  /// Where each id ends in `bytes`.
  private(set) var ends: [Int32] = []
  private(set) var slots = Array(repeating: Slot(), count: 1024)

  init() {}

  /// A table with room for so many ids.
  init(capacity: Int) {
    ends.reserveCapacity(capacity)
    bytes.reserveCapacity(9 * capacity)
    var count = slots.count
    while count < capacity * 2 { count *= 2 }
    slots = Array(repeating: Slot(), count: count)
  }

  /// The table that had these parts.
  init(bytes: [UInt8], ends: [Int32], slots: [Slot]) {
    self.bytes = bytes
    self.ends = ends
    self.slots = slots
  }

  public var count: Int { ends.count }

  public subscript(index: Int) -> CardID {
    CardID(String(decoding: bytes[range(of: index)], as: UTF8.self))
  }

  /// Nothing for a card that is not in the table.
  public func index(of card: CardID) -> Int? {
    var text = card.text
    return text.withUTF8 { unsafe find($0.span, IDDigest($0.span)).index }
  }

  /// The place in this table of an id of another one.
  func index(of index: Int, in other: CardTable) -> Int? {
    let range = other.range(of: index)
    let id = other.bytes.span.extracting(range)
    return find(id, IDDigest(id)).index
  }

  mutating func insert(_ card: CardID) -> Int {
    var text = card.text
    return text.withUTF8 { unsafe insert($0.span, IDDigest($0.span)) }
  }

  /// Takes over an id of another table.
  mutating func insert(_ index: Int, of other: CardTable) -> Int {
    let id = other.bytes.span.extracting(other.range(of: index))
    return insert(id, IDDigest(id))
  }

  /// The place in this table of the id of a deck's card.
  func index(of card: Int, in outline: DeckOutline) -> Int? {
    let id = outline.ids.span.extracting(outline.rangeOfID(card))
    return find(id, IDDigest(id)).index
  }

  /// Takes over the id of a deck's card.
  mutating func insert(_ card: Int, of outline: DeckOutline) -> Int {
    let id = outline.ids.span.extracting(outline.rangeOfID(card))
    return insert(id, IDDigest(id))
  }

  /// - Parameter digest: that of `id`.
  mutating func insert(_ id: Span<UInt8>, _ digest: IDDigest) -> Int {
    let (found, slot) = find(id, digest)
    if let found { return found }
    let index = ends.count
    for i in id.indices { bytes.append(id[i]) }
    ends.append(Int32(bytes.count))
    slots[slot] = Slot(key: digest.key, length: digest.length, index: Int32(index))
    if ends.count * 2 > slots.count { grow() }
    return index
  }

  private func range(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  private func find(_ id: Span<UInt8>, _ digest: IDDigest) -> (index: Int?, slot: Int) {
    let mask = slots.count - 1
    var place = digest.hash & mask
    while true {
      let slot = slots[place]
      if slot.index < 0 { return (nil, place) }
      if slot.key == digest.key, slot.length == digest.length,
        digest.isWhole || hasBytes(id, at: Int(slot.index))
      {
        return (Int(slot.index), place)
      }
      place = (place + 1) & mask
    }
  }

  private func hasBytes(_ id: Span<UInt8>, at index: Int) -> Bool {
    let start = range(of: index).lowerBound
    for i in id.indices where id[i] != bytes[start + i] { return false }
    return true
  }

  private func digest(of slot: Slot) -> IDDigest {
    if let whole = IDDigest(key: slot.key, length: slot.length) { return whole }
    return IDDigest(bytes.span.extracting(range(of: Int(slot.index))))
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.index >= 0 {
      var place = digest(of: slot).hash & mask
      while slots[place].index >= 0 { place = (place + 1) & mask }
      slots[place] = slot
    }
  }
}

/// The first bytes of an id, its length, and a hash of the rest.
struct IDDigest {
  private(set) var key: UInt64 = 0
  private(set) var length: Int32 = 0
  private var rest = FNV.seed

  init() {}

  init(_ id: Span<UInt8>) {
    for i in id.indices { add(id[i]) }
  }

  /// Of an id that key and length say all of.
  init?(key: UInt64, length: Int32) {
    guard length <= 8 else { return nil }
    self.key = key
    self.length = length
  }

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    if length < 8 {
      key |= UInt64(byte) << (UInt64(length) * 8)
    } else {
      rest = FNV.mixed(rest, byte)
    }
    length += 1
  }

  /// Whether key and length say all.
  var isWhole: Bool { length <= 8 }

  /// Not negative. Both halves of the product with 2^64 divided by the golden ratio are taken, so that
  /// ids that differ in their last bytes only lie apart too; Knuth, "The Art of Computer Programming",
  /// volume 3, section 6.4.
  var hash: Int {
    let product = (key ^ rest &+ UInt64(length)).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
    return Int((product.high ^ product.low) >> 1)
  }
}

/// FNV-1a. Source: Fowler, Noll and Vo, "The FNV Non-Cryptographic Hash Algorithm" (IETF draft).
enum FNV {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(seed) { mixed($0, $1) }
  }
}
