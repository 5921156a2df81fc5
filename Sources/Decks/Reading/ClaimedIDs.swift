/// Which explicit ids a deck has used so far, and where.
struct ClaimedIDs {
  /// Lines by the bytes of ids that fit into a number, which are most of them.
  private var short: [UInt64: Int32] = [:]
  private var long: [CardID: Int32] = [:]

  /// Notes that an id stands in the comment of a block.
  ///
  /// - Returns: the line of the block that has had it before.
  mutating func claim(_ id: CardID, line: Int) -> Int? {
    let line = Int32(clamping: line)
    let utf8 = id.text.utf8
    guard utf8.count <= 8 else {
      return Self.claim(id, line, in: &long)
    }
    var key: UInt64 = 0
    for byte in utf8 { key = key << 8 | UInt64(byte) }
    return Self.claim(key, line, in: &short)
  }

  private static func claim<Key: Hashable>(_ key: Key, _ line: Int32, in lines: inout [Key: Int32])
    -> Int?
  {
    let (found, place) = (lines[key], line)
    if found == nil { lines[key] = place }
    return found.map { Int($0) }
  }
}
