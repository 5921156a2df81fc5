/// The details of events, one behind the other: few of many are ever asked for, and become text then.
struct LogDetails: Hashable, Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each of them ends in `bytes`.
  private(set) var ends: [Int] = []

  init() {}

  /// Those that had these parts; nothing when the parts do not fit each other.
  init?(bytes: [UInt8], ends: [Int]) {
    guard ends.last ?? 0 == bytes.count, zip([0] + ends, ends).allSatisfy({ $0 <= $1 }) else {
      return nil
    }
    (self.bytes, self.ends) = (bytes, ends)
  }

  var count: Int { ends.count }

  subscript(index: Int) -> String {
    let start = index == 0 ? 0 : ends[index - 1]
    return String(decoding: bytes[start..<ends[index]], as: UTF8.self)
  }

  mutating func append(_ text: ArraySlice<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }

  mutating func append(_ other: LogDetails) {
    let start = bytes.count
    bytes.append(contentsOf: other.bytes)
    ends.append(contentsOf: other.ends.map { $0 + start })
  }
}
