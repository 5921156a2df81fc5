/// One piece of a note that is read on its own: a heading, a paragraph, a list item, a table cell.
///
/// Its text lies in ``Document/text``, without markup; hard-wrapped lines are joined. It is packed as ``Passages`` keeps
/// it, because most of those who look at one ask for its range only.
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

  private(set) var text: PackedRange
  private(set) var packedKind: PackedKind
  private(set) var place: PackedPlace

  init(_ text: PackedRange, _ kind: PackedKind, _ place: PackedPlace) {
    self.text = text
    packedKind = kind
    self.place = place
  }

  public init(
    kind: Kind, range: Range<Int>, heading: Int? = nil, parent: Int? = nil, group: Int? = nil,
    quoteDepth: Int = 0, speaker: Range<Int>? = nil
  ) {
    text = PackedRange(range)
    packedKind = PackedKind(kind)
    place = PackedPlace(
      heading: PackedIndex(heading), parent: PackedIndex(parent), group: PackedIndex(group),
      quoteDepth: UInt32(clamping: quoteDepth), speaker: PackedRange(speaker))
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
    get { place.heading.index }
    set { place.heading = PackedIndex(newValue) }
  }

  /// The passage that this one belongs below: the parent item, or the line that introduces a list or table.
  public var parent: Int? { place.parent.index }

  /// Number of the list or table that this passage is part of, counted through the document.
  public var group: Int? { place.group.index }

  /// How many `>` stand before it.
  public var quoteDepth: Int { Int(place.quoteDepth) }

  /// Who speaks in it, when the note says so (`**Host:** …`): offsets into ``Document/text``.
  public var speaker: Range<Int>? {
    get { place.speaker.known }
    set { place.speaker = PackedRange(newValue) }
  }

  /// Somebody says it: a run of captions, or a turn of somebody who is named.
  var isTalk: Bool { packedKind.kind == .speech || speaker != nil }

  public var isHeading: Bool { packedKind.shape == .heading }

  public var isItem: Bool { packedKind.shape == .item }

  public var isCell: Bool { packedKind.shape == .cell }
}
