/// One piece of a note that is read on its own: a heading, a paragraph, a list item, a table cell.
///
/// Its text lies in ``Document/text``, without markup; hard-wrapped lines are joined. A long list has a million of them,
/// so that each is packed into 40 bytes.
public struct Passage: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// From 1.
    case heading(level: Int)
    case paragraph
    /// `number` is the written ordinal, `depth` counts from 0.
    case item(number: Int?, depth: Int)
    /// Row 0 is the header when the table has one.
    case cell(row: Int, column: Int)
    /// What stands below a term after a colon (`:   meaning`); the term is its parent.
    case definition
    /// What a footnote or a numbered reference says.
    case footnote
    /// The spoken lines of a transcript without punctuation; `\n` separates them in the text.
    case speech
  }

  private var text: PackedRange
  private var spoken: PackedRange
  private var above: PackedIndex
  private var parentIndex: PackedIndex
  private var groupNumber: PackedIndex
  private var packedKind: PackedKind
  private var depthOfQuote: UInt16

  public init(
    kind: Kind, range: Range<Int>, heading: Int? = nil, parent: Int? = nil, group: Int? = nil,
    quoteDepth: Int = 0, speaker: Range<Int>? = nil
  ) {
    text = PackedRange(range)
    spoken = PackedRange(speaker)
    above = PackedIndex(heading)
    parentIndex = PackedIndex(parent)
    groupNumber = PackedIndex(group)
    packedKind = PackedKind(kind)
    depthOfQuote = UInt16(clamping: quoteDepth)
  }
}

extension Passage {
  public var kind: Kind {
    get { packedKind.kind }
    set { packedKind = PackedKind(newValue) }
  }

  /// UTF-8 offsets into ``Document/text``.
  public var range: Range<Int> {
    get { text.range }
    set { text = PackedRange(newValue) }
  }

  /// The passage of the nearest heading above, which names its own heading in turn.
  public var heading: Int? {
    get { above.index }
    set { above = PackedIndex(newValue) }
  }

  /// The passage that this one belongs below: the parent item, or the line that introduces a list or table.
  public var parent: Int? { parentIndex.index }

  /// Number of the list or table that this passage is part of, counted through the document.
  public var group: Int? { groupNumber.index }

  /// How many `>` stand before it.
  public var quoteDepth: Int { Int(depthOfQuote) }

  /// Who speaks in it, when the note says so (`**Host:** …`): offsets into ``Document/text``.
  public var speaker: Range<Int>? {
    get { spoken.known }
    set { spoken = PackedRange(newValue) }
  }

  public var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  public var isItem: Bool {
    if case .item = kind { true } else { false }
  }

  public var isCell: Bool {
    if case .cell = kind { true } else { false }
  }
}
