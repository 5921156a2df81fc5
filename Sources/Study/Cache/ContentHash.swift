/// A number for bytes that come piece by piece, the same however they are cut.
///
/// Four sums go side by side, each with one odd multiplication for eight bytes: every step can be undone, so that a single
/// changed word always changes the number. It tells damage and edits, not malice. After the multiply-and-rotate rounds of
/// xxHash64 (Yann Collet), `doc/xxhash_spec.md`.
struct ContentHash: Hashable, Sendable {
  private var lanes = SIMD4<UInt64>(1, 2, 3, 4) &* SIMD4(repeating: Self.seed)
  /// What does not fill a block yet.
  private var rest: [UInt8] = []
  private(set) var count = 0

  private static let seed: UInt64 = 0x9e37_79b1_85eb_ca87
  private static let factor: UInt64 = 0xc2b2_ae3d_27d4_eb4f
  private static let block = 32

  init() {}

  init(lanes: SIMD4<UInt64>, rest: [UInt8], count: Int) {
    self.lanes = lanes
    self.rest = rest
    self.count = count
  }

  /// Takes the bytes of a range in.
  mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    // SAFETY: the range lies inside the buffer, which outlives the call.
    unsafe bytes.withUnsafeBytes { unsafe add(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  /// Takes in the memory of values without references.
  mutating func add(memoryOf values: [some BitwiseCopyable]) {
    // SAFETY: the buffer outlives the call.
    unsafe values.withUnsafeBytes { unsafe add($0) }
  }

  // SAFETY: every load lies `offset + 8 <= bytes.count` inside the caller's buffer.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    count += bytes.count
    var offset = 0
    if !rest.isEmpty {
      let missing = min(Self.block - rest.count, bytes.count)
      for index in 0..<missing { unsafe rest.append(bytes[index]) }
      offset = missing
      guard rest.count == Self.block else { return }
      let whole = rest
      rest = []
      _ = unsafe whole.withUnsafeBytes { unsafe addBlocks($0, from: 0) }
    }
    offset = unsafe addBlocks(bytes, from: offset)
    unsafe rest.append(contentsOf: bytes[offset...])
  }

  @discardableResult
  private mutating func addBlocks(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var (a, b, c, d) = (lanes[0], lanes[1], lanes[2], lanes[3])
    var offset = start
    let end = bytes.count - Self.block
    while offset <= end {
      a = unsafe Self.mixed(a, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      b = unsafe Self.mixed(b, bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
      c = unsafe Self.mixed(c, bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self))
      d = unsafe Self.mixed(d, bytes.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self))
      offset += Self.block
    }
    lanes = SIMD4(a, b, c, d)
    return offset
  }

  @inline(__always)
  private static func mixed(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    let product = (lane ^ word) &* factor
    return product << 31 | product >> 33
  }

  /// The number of all bytes so far.
  var value: UInt64 {
    var result = UInt64(truncatingIfNeeded: count) &* Self.seed
    for lane in 0..<4 { result = Self.mixed(result, lanes[lane]) }
    for byte in rest { result = Self.mixed(result, UInt64(byte)) }
    return result ^ result >> 29
  }

  /// What `init(lanes:rest:count:)` takes to go on from here.
  var state: (lanes: SIMD4<UInt64>, rest: [UInt8]) { (lanes, rest) }
}
