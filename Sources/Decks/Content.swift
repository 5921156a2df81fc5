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
    case .cloze(let text): Cloze(text).plainText
    case .list(let title, _): title
    }
  }

  /// The id of a block without an explicit one.
  public var frontID: CardID {
    var identity = FrontIdentity()
    return identity.id(of: self)
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
      .list(title: Margins.trim(title), items: items.map { Margins.trim($0) })
    }
  }
}

/// The ids of blocks by kind and front; one value serves many blocks.
struct FrontIdentity {
  private var sha = SHA256()
  private var message: [UInt8] = []

  mutating func id(of content: Block.Content) -> CardID {
    message.removeAll(keepingCapacity: true)
    let kind: StaticString =
      switch content {
      case .basic: "basic\0"
      case .reversible: "both\0"
      case .cloze: "cloze\0"
      case .list: "list\0"
      }
    message.append(contentsOf: "\(kind)".utf8)
    Folding.fold(Array(content.front.utf8)[...], into: &message)
    return CardID(Fingerprint.base32(sha.digest(of: message)))
  }
}
