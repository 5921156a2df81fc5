/// The identity of one asked card: `k7f3q2m9`, or `k7f3q2m9.KEY` for a sibling.
public struct CardID: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let text: String

  public init(_ text: String) {
    self.text = text
  }

  public var description: String { text }

  public static func < (left: CardID, right: CardID) -> Bool { left.text < right.text }
}

extension CardID {
  /// The id of a card that is known by `parts`, in this order: eight characters of `a-z2-7`.
  ///
  /// A generated card's parts are its note's path, kind, subject, attribute and qualifiers. They
  /// are used as given; fold them first where spelling should not matter.
  public init(hashing parts: [String]) {
    var sha = SHA256()
    var message: [UInt8] = []
    for part in parts {
      message.append(contentsOf: part.utf8)
      message.append(0)
    }
    self.init(Fingerprint.base32(sha.digest(of: message)))
  }

  /// The part before the first dot: the id of the block this card is asked from.
  public var block: CardID {
    guard let dot = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return self }
    return CardID(String(text[..<dot]))
  }

  /// The part after the first dot, which tells siblings apart.
  public var key: String? {
    guard let dot = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
    return String(text[text.utf8.index(after: dot)...])
  }

  /// The sibling of this block's id that `key` names.
  func sibling(_ key: String) -> CardID { CardID(text + "." + key) }

  /// Whether `text` can be written as the id of a block.
  static func isBlockID(_ text: some Collection<UInt8>) -> Bool {
    !text.isEmpty && text.count <= 64
      && text.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x5f: true
        default: false
        }
      }
  }
}
