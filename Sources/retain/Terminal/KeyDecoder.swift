/// Turns the bytes of a terminal into keys: UTF-8, control characters, and the sequences of xterm and its kin.
struct KeyDecoder: Sendable {
  private var bytes: [UInt8] = []

  /// True when bytes wait for the rest of their sequence.
  var isWaiting: Bool { !bytes.isEmpty }

  mutating func feed(_ more: [UInt8]) { bytes += more }

  /// The next key, or nil when more bytes are needed. With `noMoreComes`, an escape that stands alone is the Escape key.
  mutating func next(noMoreComes: Bool) -> Key? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return escape(noMoreComes: noMoreComes)
    case 0x0D, 0x0A: return take(1, as: .enter)
    case 0x09: return take(1, as: .tab)
    case 0x08, 0x7F: return take(1, as: .backspace)
    case 0x00: return take(1, as: .control(" "))
    case 0x01...0x1F:
      return take(1, as: .control(Character(Unicode.Scalar(first + 0x60))))
    case 0x20..<0x7F: return take(1, as: .character(Character(Unicode.Scalar(first))))
    default: return character(noMoreComes: noMoreComes)
    }
  }

  private mutating func take(_ count: Int, as key: Key) -> Key {
    bytes.removeFirst(count)
    return key
  }

  private mutating func character(noMoreComes: Bool) -> Key? {
    let length =
      switch bytes[0] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    guard bytes.count >= length else { return noMoreComes ? take(1, as: .other) : nil }
    let text = String(decoding: bytes[..<length], as: UTF8.self)
    guard let scalar = text.unicodeScalars.first, scalar != "\u{FFFD}" else {
      return take(1, as: .other)
    }
    return take(length, as: .character(Character(scalar)))
  }

  private mutating func escape(noMoreComes: Bool) -> Key? {
    guard bytes.count > 1 else { return noMoreComes ? take(1, as: .escape) : nil }
    guard bytes[1] == UInt8(ascii: "[") || bytes[1] == UInt8(ascii: "O") else {
      return take(1, as: .escape)
    }
    guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
      return noMoreComes || bytes.count > 32 ? take(bytes.count, as: .other) : nil
    }
    let parameters = String(decoding: bytes[2..<end], as: UTF8.self)
    let final = Character(Unicode.Scalar(bytes[end]))
    return take(end + 1, as: Self.key(parameters, final))
  }

  private static func key(_ parameters: String, _ final: Character) -> Key {
    switch (final, parameters.prefix { $0 != ";" }) {
    case ("A", _): .up
    case ("B", _): .down
    case ("C", _): .right
    case ("D", _): .left
    case ("H", _), ("~", "1"), ("~", "7"): .home
    case ("F", _), ("~", "4"), ("~", "8"): .end
    case ("M", ""): .enter
    case ("Z", _): .backTab
    case ("~", "3"): .delete
    case ("~", "5"): .pageUp
    case ("~", "6"): .pageDown
    case ("~", "200"): .pasteBegins
    case ("~", "201"): .pasteEnds
    default: .other
    }
  }
}
