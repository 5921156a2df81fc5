/// Small values as bytes, for the head of a cache.
struct CacheWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  mutating func add(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func add(_ flag: Bool) { add(flag ? 1 : 0) }

  mutating func add(_ text: String) { add(Array(text.utf8)) }

  mutating func add(_ text: [UInt8]) {
    add(text.count)
    bytes.append(contentsOf: text)
  }
}

/// Reads what a `CacheWriter` wrote; anything else is `Damaged`, never a crash.
struct CacheReader {
  struct Damaged: Error {}

  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func number() throws(Damaged) -> UInt64 {
    guard bytes.count - index >= 8 else { throw Damaged() }
    var number: UInt64 = 0
    for place in 0..<8 { number |= UInt64(bytes[index + place]) << UInt64(place * 8) }
    index += 8
    return number
  }

  mutating func integer() throws(Damaged) -> Int { Int(Int64(bitPattern: try number())) }

  mutating func flag() throws(Damaged) -> Bool { try number() != 0 }

  /// A number of things that follow, at least one byte each.
  mutating func count() throws(Damaged) -> Int {
    let count = try integer()
    guard count >= 0, count <= bytes.count - index else { throw Damaged() }
    return count
  }

  mutating func block() throws(Damaged) -> [UInt8] {
    let count = try count()
    defer { index += count }
    return Array(bytes[index..<index + count])
  }

  mutating func text() throws(Damaged) -> String { String(decoding: try block(), as: UTF8.self) }

  var isAtEnd: Bool { index == bytes.count }
}
