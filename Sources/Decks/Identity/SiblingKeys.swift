/// The keys of the siblings of one block, made from what each of them hides.
///
/// A key is six characters of `a-z2-7`: 30 bits of an FNV-1a hash of the folded text, enough to
/// tell the parts of one card apart, and short. Equal texts are numbered: `KEY`, `KEY.2`, `KEY.3`.
///
/// Source of FNV-1a: Fowler, Noll and Vo, draft-eastlake-fnv.
struct SiblingKeys {
  private(set) var keys: [String] = []
  private var hashes: [UInt64] = []
  private var counts: [UInt64: Int] = [:]
  private var folded: [UInt8] = []

  mutating func add(_ text: ArraySlice<UInt8>) {
    folded.removeAll(keepingCapacity: true)
    Folding.fold(text, into: &folded)
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in folded {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let bits = (hash ^ hash >> 32) & 0x3fff_ffff
    let count = count(bits)
    let key = Fingerprint.base32(bits, count: 6)
    keys.append(count == 1 ? key : "\(key).\(count)")
  }

  /// How many texts so far have this hash. A dictionary pays only for many.
  private mutating func count(_ bits: UInt64) -> Int {
    hashes.append(bits)
    if hashes.count <= 16 { return hashes.count { $0 == bits } }
    if counts.isEmpty { for hash in hashes.dropLast() { counts[hash, default: 0] += 1 } }
    counts[bits, default: 0] += 1
    return counts[bits]!
  }
}

extension Block.Content {
  /// The keys of the siblings in order; empty for a block that is one card under its own id.
  var siblingKeys: [String] {
    var keys = SiblingKeys()
    switch self {
    case .basic: return []
    case .reversible: return WrittenBlock.keysOfBothWays
    case .cloze(let text):
      var scanner = ClozeScanner(Array(text.utf8))
      scanner.scan()
      return scanner.siblingKeys
    case .list(_, let items):
      for item in items { keys.add(Array(item.utf8)[...]) }
      return items.count > 1 ? keys.keys + ["order"] : keys.keys
    }
  }
}

extension ClozeScanner {
  /// The keys of the cards of this cloze, in the order in which their first deletions begin.
  var siblingKeys: [String] {
    var keys = SiblingKeys()
    var texts: [[UInt8]] = []
    var numbering = ClozeNumbering()
    let drops = drops
    for mark in sortedMarks {
      let text = plain(mark.inner, without: drops)
      for place in numbering.places(of: mark.ordinals) {
        if place == texts.count {
          texts.append(text)
        } else {
          texts[place].append(0x1f)
          texts[place].append(contentsOf: text)
        }
      }
    }
    for text in texts { keys.add(text[...]) }
    return keys.keys
  }
}
