/// The keys of the siblings of one block, made from what each of them hides.
///
/// A key is six characters of `a-z2-7`: 30 bits of an FNV-1a hash of the folded text, enough to
/// tell the parts of one card apart, and short. Equal texts are numbered: `KEY`, `KEY.2`, `KEY.3`.
///
/// Source of FNV-1a: Fowler, Noll and Vo, draft-eastlake-fnv.
struct SiblingKeys {
  private(set) var keys: [String] = []
  private var counts: [String: Int] = [:]
  private var folded: [UInt8] = []

  mutating func add(_ text: String) {
    folded.removeAll(keepingCapacity: true)
    Folding.fold(Array(text.utf8)[...], into: &folded)
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in folded {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let key = Fingerprint.base32((hash ^ hash >> 32) & 0x3fff_ffff, count: 6)
    let count = counts[key, default: 0] + 1
    counts[key] = count
    keys.append(count == 1 ? key : "\(key).\(count)")
  }
}
