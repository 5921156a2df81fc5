/// The space between Chinese and Latin letters, as the note writes it.
///
/// Questions are put together from pieces; where the note writes `o3 的价格` they must not say `o3的价格`.
struct Spacing: Hashable, Sendable {
  private let isSpaced: Bool

  init(of text: [UInt8]) {
    var spaced = 0
    var tight = 0
    for at in text.indices.dropLast(2).prefix(Self.sample) where text[at].isAlphanumeric {
      if text[at + 1].isHanStart {
        tight += 1
      } else if text[at + 1] == 0x20, text[at + 2].isHanStart {
        spaced += 1
      }
    }
    isSpaced = spaced > tight
  }

  /// So many bytes of a note show how it is written.
  private static let sample = 20_000

  /// - Parameter text: UTF-8.
  func applied(to text: [UInt8]) -> [UInt8] {
    guard isSpaced else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 8)
    for (at, byte) in text.enumerated() {
      if at > 0, byte.isHanStart, text[at - 1].isAlphanumeric {
        result.append(0x20)
      } else if at > 2, byte.isAlphanumeric, text[at - 1] >= 0x80, text[at - 3].isHanStart {
        result.append(0x20)
      }
      result.append(byte)
    }
    return result
  }
}

extension UInt8 {
  /// Starts a Chinese character, not a Chinese sign.
  fileprivate var isHanStart: Bool { (0xE4...0xE9).contains(self) }
}
