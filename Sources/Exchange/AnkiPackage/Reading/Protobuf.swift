/// The fields of a message as protocol buffers write them.
///
/// Source: "Protocol Buffers: Encoding", protobuf.dev.
struct Protobuf {
  enum Value: Hashable {
    case number(UInt64)
    case bytes(ArraySlice<UInt8>)
  }

  private let bytes: ArraySlice<UInt8>
  private var place: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  /// The next field; nil at the end and where the bytes make no sense.
  mutating func next() -> (field: Int, value: Value)? {
    guard let tag = varint(), let field = Int(exactly: tag >> 3) else { return nil }
    switch tag & 7 {
    case 0: return varint().map { (field, .number($0)) }
    case 1: return take(8).map { (field, .number(Self.fixed($0))) }
    case 2:
      guard let count = varint().flatMap({ Int(exactly: $0) }), let bytes = take(count) else {
        return nil
      }
      return (field, .bytes(bytes))
    case 5: return take(4).map { (field, .number(Self.fixed($0))) }
    default: return nil
    }
  }

  /// The last value of a field.
  subscript(field: Int) -> Value? {
    var reader = Protobuf(bytes)
    var found: Value?
    while let (number, value) = reader.next() { if number == field { found = value } }
    return found
  }

  func number(_ field: Int) -> UInt64? {
    if case .number(let number) = self[field] { number } else { nil }
  }

  func message(_ field: Int) -> Protobuf? {
    if case .bytes(let bytes) = self[field] { Protobuf(bytes) } else { nil }
  }

  func text(_ field: Int) -> String? {
    if case .bytes(let bytes) = self[field] { String(decoding: bytes, as: UTF8.self) } else { nil }
  }

  /// The numbers of a packed field of 32-bit floats.
  func floats(_ field: Int) -> [Double] {
    guard case .bytes(let bytes) = self[field] else { return [] }
    return stride(from: bytes.startIndex, to: bytes.endIndex - 3, by: 4).map {
      Self.number(Self.fixed(bytes[$0..<($0 + 4)]))
    }
  }

  func float(_ field: Int) -> Double? {
    number(field).map { Self.number($0) }
  }

  /// The shortest decimal that is this float: 0.85, not 0.8500000238.
  private static func number(_ bits: UInt64) -> Double {
    let float = Float(bitPattern: UInt32(truncatingIfNeeded: bits))
    return Double("\(float)") ?? Double(float)
  }

  private mutating func varint() -> UInt64? {
    var (value, shift): (UInt64, UInt64) = (0, 0)
    while place < bytes.endIndex, shift < 64 {
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count <= bytes.endIndex - place else { return nil }
    defer { place += count }
    return bytes[place..<(place + count)]
  }

  private static func fixed(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
