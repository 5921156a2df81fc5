public import Decks

/// One card of another program, as a block of a deck.
public struct ImportedNote: Hashable, Sendable {
  public var content: Block.Content
  /// The id that its source gives; nil when it is known by its kind and front.
  public var id: CardID?
  /// The deck's path, parts joined by `/`; empty when the source names none.
  public var deck: String
  public var tags: [String]
  /// What is kept in the closing comment for a later export.
  public var extras: [Provenance.Extra]
  /// Whose words they were before they became Markdown.
  public var program: Program

  public enum Program: Hashable, Sendable {
    case anki
    case other
  }

  public init(
    _ content: Block.Content, id: CardID? = nil, deck: String = "", tags: [String] = [],
    extras: [Provenance.Extra] = [], program: Program = .other
  ) {
    self.content = content
    self.id = id
    self.deck = deck
    self.tags = tags
    self.extras = extras
    self.program = program
  }

  /// The block as it is written into a deck.
  var block: Block {
    var provenance = Block.generated(
      content, id: id ?? content.frontID, source: nil, kind: nil, tags: tags
    ).provenance!
    provenance.other = extras
    return Block(content, provenance: provenance)
  }
}

/// What a file of another program holds.
public struct ImportedFile: Hashable, Sendable {
  public var notes: [ImportedNote] = []
  public var warnings: [ImportWarning] = []
  /// When cards are due, where the file says so without saying how they came there.
  var promises: [Promise] = []

  struct Promise: Hashable {
    /// A place in `notes`.
    var note: Int
    /// The card of that note's block.
    var place: Int
    var promise: FirstPromise
  }

  public init() {}

  mutating func warn(_ problem: ImportWarning.Problem, line: Int) {
    warnings.append(ImportWarning(problem: problem, line: line))
  }

  /// Adds what another file of the same folder holds.
  mutating func append(_ other: ImportedFile) {
    promises += other.promises.map { promise in
      var promise = promise
      promise.note += notes.count
      return promise
    }
    notes += other.notes
    warnings += other.warnings
  }
}
