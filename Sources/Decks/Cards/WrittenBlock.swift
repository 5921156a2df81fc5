/// Where a question and an answer stand in a deck's bytes.
///
/// A session shows a few dozen of a hundred thousand cards; making the texts of all of them took half
/// of the time in which a deck is read, and most of the memory.
struct WrittenBlock: Hashable {
  /// Those of the whole deck.
  let bytes: [UInt8]
  private let front: Range<Int32>
  private let back: Range<Int32>
  /// The closing comment; empty without one.
  private let comment: Range<Int32>
  /// Whether it is asked both ways.
  let isReversible: Bool
  /// Whether any of its lines begins with a backslash.
  private let hasEscapes: Bool

  /// Nothing for a deck of more than two gigabytes.
  init?(
    _ bytes: [UInt8], front: Range<Int>, back: Range<Int>, comment: Range<Int>?, isReversible: Bool,
    hasEscapes: Bool
  ) {
    guard bytes.count <= Int32.max else { return nil }
    func small(_ range: Range<Int>) -> Range<Int32> {
      Int32(range.lowerBound)..<Int32(range.upperBound)
    }
    self.bytes = bytes
    self.front = small(front)
    self.back = small(back)
    self.comment = small(comment ?? 0..<0)
    self.isReversible = isReversible
    self.hasEscapes = hasEscapes
  }

  private static func wide(_ range: Range<Int32>) -> Range<Int> {
    Int(range.lowerBound)..<Int(range.upperBound)
  }

  var content: Block.Content {
    let (front, back) = (text(front), text(back))
    return isReversible ? .reversible(front: front, back: back) : .basic(front: front, back: back)
  }

  private func text(_ range: Range<Int32>) -> String {
    BlockText.read(bytes, Self.wide(range), hasEscapes: hasEscapes)
  }

  var provenance: Provenance? {
    guard !comment.isEmpty else { return nil }
    var reader = CommentReader()
    return reader.read(bytes, Self.wide(comment))
  }

  var siblingKeys: [String] { isReversible ? Self.keysOfBothWays : [] }

  static let keysOfBothWays = ["", "r"]
}
