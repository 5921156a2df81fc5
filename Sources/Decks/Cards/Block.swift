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
      siblingKeys: content.siblingKeys, context: [], line: 0, commentLine: nil, verbatim: nil)
  }

  /// - Parameters:
  ///   - line: of the marker; 0 for a block that was not read.
  ///   - commentLine: of the closing comment.
  init(
    content: Content, provenance: Provenance?, id: CardID, siblingKeys: [String], context: [String],
    line: Int, commentLine: Int?, verbatim: ArraySlice<UInt8>?
  ) {
    storage = Storage(
      Parts(
        saying: .made(content, provenance), id: id, kind: provenance?.kind,
        siblingKeys: siblingKeys, context: context, line: Int32(clamping: line),
        commentLine: Int32(clamping: commentLine ?? 0), verbatim: verbatim))
  }

  /// A block whose texts are made of a deck's bytes when they are asked for.
  ///
  /// - Parameter kind: what its comment says of it.
  init(
    _ written: WrittenBlock, id: CardID, kind: String?, context: [String], line: Int,
    commentLine: Int?, verbatim: ArraySlice<UInt8>
  ) {
    storage = Storage(
      Parts(
        saying: .written(written), id: id, kind: kind, siblingKeys: written.siblingKeys,
        context: context, line: Int32(clamping: line),
        commentLine: Int32(clamping: commentLine ?? 0), verbatim: verbatim))
  }
}

extension Block {
  private struct Parts {
    let saying: Saying
    var id: CardID
    let kind: String?
    let siblingKeys: [String]
    var context: [String]
    let line: Int32
    /// That of the closing comment; 0 without one.
    let commentLine: Int32
    var verbatim: ArraySlice<UInt8>?
  }

  private enum Saying {
    indirect case made(Content, Provenance?)
    case written(WrittenBlock)
  }

  /// The deck and each card share one block's parts: they are over 100 bytes, a reference is 8.
  private final class Storage: Sendable {
    let parts: Parts

    init(_ parts: Parts) { self.parts = parts }
  }

  private var parts: Parts {
    get { storage.parts }
    set { storage = Storage(newValue) }
  }

  public var content: Content {
    switch storage.parts.saying {
    case .made(let content, _): content
    case .written(let written): written.content
    }
  }
  /// What the closing comment says; nil when there is none.
  public var provenance: Provenance? {
    switch storage.parts.saying {
    case .made(_, let provenance): provenance
    case .written(let written): written.provenance
    }
  }
  /// The kind of fact, such as `price`, for a block that was generated.
  public var kind: String? { storage.parts.kind }
  /// Whether it is one card, under its own id.
  public var isOneCard: Bool {
    switch storage.parts.saying {
    case .made(.basic, _): true
    case .made: false
    case .written(let written): !written.isReversible
    }
  }
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
  public var position: Position {
    let line = Int(storage.parts.line)
    return Position(line: line, column: line == 0 ? 0 : 1)
  }
  /// Where the closing comment stands.
  public var commentPosition: Position? {
    let line = Int(storage.parts.commentLine)
    return line == 0 ? nil : Position(line: line, column: 1)
  }
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
      context: context, line: position.line, commentLine: nil, verbatim: nil)
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
