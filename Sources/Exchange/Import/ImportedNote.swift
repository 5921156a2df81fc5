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

  public init(
    _ content: Block.Content, id: CardID? = nil, deck: String = "", tags: [String] = [],
    extras: [Provenance.Extra] = []
  ) {
    self.content = content
    self.id = id
    self.deck = deck
    self.tags = tags
    self.extras = extras
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

  public init() {}

  mutating func warn(_ problem: ImportWarning.Problem, line: Int) {
    warnings.append(ImportWarning(problem: problem, line: line))
  }
}

/// A row or a line that could not be taken over; all others are.
public struct ImportWarning: Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    case emptyFront
    case emptyBack
    case noDeletion
    case unclosedQuote
    case extraColumns(used: Int, found: Int)
    case repeated(first: Int)
    case unknownNotetype(String)
    case notText
    /// What the deck reader says of a block.
    case block(String)
  }

  public var problem: Problem
  /// From 1; 0 for the file as a whole.
  public var line: Int

  /// `line: what is wrong; what was done`.
  public var description: String { "\(line): \(sentence)" }

  public var sentence: String {
    switch problem {
    case .emptyFront: "the front is empty; the row is left out"
    case .emptyBack: "the back is empty; the row is left out"
    case .noDeletion: "a cloze without {{c1::…}}; it is left out"
    case .unclosedQuote: "a quotation mark is not closed; it is read as a plain character"
    case .extraColumns(let used, let found):
      "\(found) columns, of which \(used) are used; --columns front,back,tags says which are what"
    case .repeated(let first): "the same front as line \(first); only that one is taken"
    case .unknownNotetype(let name):
      "the note type \(name) is unknown; its first two fields are front and back"
    case .block(let sentence): sentence
    case .notText: "not UTF-8 or UTF-16 text; save it as UTF-8"
    }
  }
}
