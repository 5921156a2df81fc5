extension Block.Content {
  /// The marker's letter.
  public var marker: String {
    switch self {
    case .basic: "Q"
    case .reversible: "B"
    case .cloze: "C"
    case .list: "L"
    }
  }

  /// What identifies a hand-written block beside its kind: the question, the clean text of a cloze,
  /// the title of a list.
  public var front: String {
    switch self {
    case .basic(let front, _), .reversible(let front, _): front
    case .cloze(let text): Cloze.plain(text)
    case .list(let title, _): title
    }
  }

  /// The id of a block without an explicit one.
  public var frontID: CardID {
    var identity = FrontIdentity()
    return identity.id(ofKind: Array(marker.utf8)[0], front: Array(front.utf8)[...])
  }

  /// The fingerprint of the text as it stands in a deck, as in `gen=`.
  public var fingerprint: String { Fingerprint.hex(of: text, digits: 8) }

  /// Without white space at the ends of the texts, save the indentation of a first line.
  var trimmed: Block.Content {
    switch self {
    case .basic(let front, let back):
      .basic(front: Margins.trim(front), back: Margins.trim(back))
    case .reversible(let front, let back):
      .reversible(front: Margins.trim(front), back: Margins.trim(back))
    case .cloze(let text): .cloze(Margins.trim(text))
    case .list(let title, let items):
      .list(title: Margins.trimAll(title), items: items.map { Margins.trimAll($0) })
    }
  }
}

/// The ids of blocks by kind and front; one value serves many blocks.
struct FrontIdentity {
  private var sha = SHA256()
  private var message: [UInt8] = []

  /// The id of a block whose ``Block/Content/front`` is `front`.
  ///
  /// - Parameter letter: its marker.
  mutating func id(ofKind letter: UInt8, front: ArraySlice<UInt8>) -> CardID {
    message.removeAll(keepingCapacity: true)
    switch letter {
    case UInt8(ascii: "B"): message.append(contentsOf: "both\0".utf8)
    case UInt8(ascii: "C"): message.append(contentsOf: "cloze\0".utf8)
    case UInt8(ascii: "L"): message.append(contentsOf: "list\0".utf8)
    default: message.append(contentsOf: "basic\0".utf8)
    }
    Folding.fold(front, into: &message)
    return CardID(Fingerprint.base32(sha.digest(of: message)))
  }
}
