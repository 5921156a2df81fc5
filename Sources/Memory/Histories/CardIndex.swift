/// Numbers cards from 0 in the order in which they are first seen.
///
/// An open-addressed table of 64-bit names: several times faster than a `Dictionary`, whose hash
/// protects from attacks that a log of one's own reviews does not make.
struct CardIndex: Sendable {
  /// The card number at each slot, -1 where it is free.
  private var slots = [Int32](repeating: -1, count: 1_024)
  private var names: [UInt64] = []

  var count: Int { names.count }

  mutating func number(of name: UInt64) -> Int32 {
    if 2 * names.count >= slots.count { grow() }
    var slot = Self.hash(name) & (slots.count - 1)
    while slots[slot] >= 0 {
      if names[Int(slots[slot])] == name { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(truncatingIfNeeded: names.count)
    slots[slot] = number
    names.append(name)
    return number
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 4)
    for (number, name) in names.enumerated() {
      var slot = Self.hash(name) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }

  /// The high half of a product spreads names that differ only in their low or high bits.
  private static func hash(_ name: UInt64) -> Int {
    let product = name.multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
    return Int(truncatingIfNeeded: (product.high ^ product.low) >> 8)
  }
}
