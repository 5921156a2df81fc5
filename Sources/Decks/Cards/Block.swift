/// One block of a deck: what a person writes as one thing and what is asked as one or more cards.
public struct Block: Sendable {
  /// What is asked. Texts are Markdown with `\n` between lines, without blank lines around them.
  public enum Content: Hashable, Sendable {
    /// `Q:` and `A:`, asked one way.
    case basic(front: String, back: String)
    /// `B:` and `A:`, asked both ways.
    case reversible(front: String, back: String)
    /// `C:`, asked once for each deletion; the text is as written, see ``Cloze``.
    case cloze(String)
    /// `L:`, an ordered list: each item is asked with those before it shown, then the whole order.
    case list(title: String, items: [String])
  }

  private var storage: Storage

  /// A new block; without `provenance` its id is that of its kind and front.
  public init(_ content: Content, provenance: Provenance? = nil) {
    let content = content.trimmed
    self.init(
      content: content, provenance: provenance, id: provenance?.id ?? content.frontID,
      siblingKeys: content.siblingKeys, context: [], position: Position(line: 0, column: 0),
      commentPosition: nil, verbatim: nil)
  }

  init(
    content: Content, provenance: Provenance?, id: CardID, siblingKeys: [String], context: [String],
    position: Position, commentPosition: Position?, verbatim: ArraySlice<UInt8>?
  ) {
    storage = Storage(
      Parts(
        content: content, provenance: provenance, id: id, siblingKeys: siblingKeys,
        context: context, position: position, commentPosition: commentPosition, verbatim: verbatim))
  }
}

extension Block {
  private struct Parts {
    let content: Content
    let provenance: Provenance?
    var id: CardID
    let siblingKeys: [String]
    var context: [String]
    let position: Position
    let commentPosition: Position?
    var verbatim: ArraySlice<UInt8>?
  }

  /// The deck and each card share one block's parts: they are over 300 bytes, a reference is 8, and a
  /// hundred thousand cards opened with parts of their own spent a fifth of the time on fresh memory.
  private final class Storage: Sendable {
    let parts: Parts

    init(_ parts: Parts) { self.parts = parts }
  }

  private var parts: Parts {
    get { storage.parts }
    set { storage = Storage(newValue) }
  }

  public var content: Content { storage.parts.content }
  /// What the closing comment says; nil when there is none.
  public var provenance: Provenance? { storage.parts.provenance }
  /// The id in force: the comment's, or that of kind and front.
  public internal(set) var id: CardID {
    get { storage.parts.id }
    set { parts.id = newValue }
  }
  /// The keys of its cards in order; empty for a block that is one card under its own id.
  public var siblingKeys: [String] { storage.parts.siblingKeys }
  /// The deck's title and the headings above, outermost first.
  public internal(set) var context: [String] {
    get { storage.parts.context }
    set { parts.context = newValue }
  }
  /// Where the marker stands; line 0 for a block that was not read.
  public var position: Position { storage.parts.position }
  /// Where the closing comment stands.
  public var commentPosition: Position? { storage.parts.commentPosition }
  /// The text as it was read; nil for a block that was made.
  var verbatim: ArraySlice<UInt8>? {
    get { storage.parts.verbatim }
    set { parts.verbatim = newValue }
  }
}

extension Block {
  /// A block as it is generated: its comment carries the fingerprint of its own text.
  public static func generated(
    _ content: Content, id: CardID, source: Source?, kind: String?, tags: [String] = []
  ) -> Block {
    let content = content.trimmed
    return Block(
      content,
      provenance: Provenance(
        id: id, source: source, generated: content.fingerprint, kind: kind, tags: tags))
  }

  /// Whether the text is still the one that was generated, so that a program may change it.
  public var isAsGenerated: Bool {
    guard let generated = provenance?.generated else { return false }
    return generated == content.fingerprint
  }

  /// Whether the id stands in the deck file.
  public var hasExplicitID: Bool { provenance?.id == id }

  /// The block under the id of its kind and front, for one whose explicit id belongs to another.
  public var withOwnID: Block {
    var block = self
    block.id = content.frontID
    return block
  }

  /// The same text with another comment.
  public func with(_ provenance: Provenance) -> Block {
    Block(
      content: content, provenance: provenance, id: provenance.id, siblingKeys: siblingKeys,
      context: context, position: position, commentPosition: nil, verbatim: nil)
  }

  /// The block as it stands in the deck, with its comment.
  public var text: String {
    if let verbatim { return String(decoding: verbatim, as: UTF8.self) }
    var text = content.text
    if let provenance { text += provenance.comment + "\n" }
    return text
  }
}

/// Two blocks are equal when they ask the same under the same id, wherever they stand.
extension Block: Hashable {
  public static func == (left: Block, right: Block) -> Bool {
    left.content == right.content && left.provenance == right.provenance && left.id == right.id
      && left.context == right.context
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(content)
    hasher.combine(id)
  }
}
