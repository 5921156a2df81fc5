public import Decks
import Recognition
import Synchronization

/// A note as it was read: its passages in order, without markup, each with its place in the file.
///
/// All text lies in one buffer, so that ranges are plain offsets and a large note costs little more than its bytes. It
/// is a class because every rule and judge holds it, some for each fact: a reference is cheaper to hand on than the dozen
/// that a value would be.
public final class Document: Sendable {
  /// The path of the note.
  public let path: String

  /// From the front matter, else the one heading that opens the note.
  public let title: String?

  /// What the front matter says of the note's day, as written: `2024-09-20`.
  public let date: String?

  /// The language most of the note is in.
  public let language: Language

  /// The name of whom all of it tells, when its first line says so.
  let person: Range<Int>?

  /// Whether it reads like a poem, a diary or a story rather than like notes.
  let isPlain: Bool

  /// Whether it is source code or a log.
  let isMachineText: Bool

  /// Whether it is speech as a machine writes it down, without signs.
  let isCaptions: Bool

  /// The text of all passages, each closed by a newline.
  public let text: [UInt8]

  public let passages: Passages

  /// How Chinese and Latin letters stand side by side.
  let spacing: Spacing

  /// In the order of their start.
  public let marks: [Mark]

  /// Cards that the note spells out, by line.
  public let cards: [WrittenCard]

  /// What is no name though a heading may begin it with a capital.
  public let ordinaryWords: OrdinaryWords

  /// Footnotes and numbered references by their label.
  public let footnotes: [String: Int]

  public let origin: Origin

  /// What the items below a passage are about, what it opens with, and the label that it is.
  let leads = LastFound<Range<Int>?>()
  let openings = LastFound<Range<Int>?>()
  private let labels = LastFound<LabelledLine?>()

  /// For short parts, one after the other.
  private let recognizer: Mutex<Recognizer>

  public let warnings: [Warning]

  init(
    path: String, title: String?, date: String?, language: Language, person: Range<Int>?,
    isPlain: Bool, isMachineText: Bool, isCaptions: Bool, text: [UInt8],
    passages: Passages, spacing: Spacing, marks: [Mark], cards: [WrittenCard],
    ordinaryWords: OrdinaryWords, footnotes: [String: Int], origin: Origin, warnings: [Warning]
  ) {
    self.path = path
    self.title = title
    self.date = date
    self.language = language
    self.person = person
    self.isPlain = isPlain
    self.isMachineText = isMachineText
    self.isCaptions = isCaptions
    self.text = text
    recognizer = Mutex(Recognizer(text))
    self.passages = passages
    self.spacing = spacing
    self.marks = marks
    self.cards = cards
    self.ordinaryWords = ordinaryWords
    self.footnotes = footnotes
    self.origin = origin
    self.warnings = warnings
  }

  /// The passage as a label and what stands behind it, when it is one.
  func labelledLine(at passage: Int) -> LabelledLine? {
    labels.value(of: passage) { LabelledLine(passages[passage].range, in: text) }
  }

  /// The text between two offsets.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// The quantities of a part of the text, in order, without regard to the day of the note.
  func quantities(in range: Range<Int>) -> [Quantity] {
    recognizer.withLock { $0.quantities(in: range) }
  }

  /// The heading of the whole note, or the line that stands first and heads it.
  func isTitle(_ heading: Int) -> Bool {
    heading == 0 || passages[heading].kind == .heading(level: 1)
  }

  /// The headings above a passage, outermost first.
  public func headings(above passage: Int) -> [Int] {
    var path: [Int] = []
    var next = passages[passage].heading
    while let heading = next {
      path.append(heading)
      next = passages[heading].heading
    }
    return path.reversed()
  }

  /// Whether a passage says word for word what the one before it says, at the same place.
  func isRepeated(_ passage: Int) -> Bool {
    guard passage > 0 else { return false }
    let (own, last) = (passages[passage], passages[passage - 1])
    guard own.range.count == last.range.count, own.heading == last.heading,
      own.parent == last.parent, own.group == last.group
    else { return false }
    let isSameKind =
      switch (own.kind, last.kind) {
      case (.item(_, let depth), .item(_, let other)): depth == other
      case (.paragraph, .paragraph): true
      default: false
      }
    return isSameKind && text[own.range].elementsEqual(text[last.range])
  }

  /// The written cards that begin with this passage.
  func writtenCards(at passage: Int) -> ArraySlice<WrittenCard> {
    guard !cards.isEmpty else { return [] }
    let lines = lines(of: passages[passage].range)
    let before = passage == 0 ? 0 : self.lines(of: passages[passage - 1].range).upperBound
    let first = firstCard(endingAt: lines.lowerBound)
    return cards[first...].prefix { $0.lines.lowerBound <= lines.upperBound }
      .drop { $0.lines.lowerBound <= before }
  }

  /// Whether a written card takes up the passage, so that nothing else is made of it.
  func isWritten(_ passage: Int) -> Bool {
    guard !cards.isEmpty else { return false }
    let lines = lines(of: passages[passage].range)
    let first = firstCard(endingAt: lines.lowerBound)
    return first < cards.count && cards[first].lines.overlaps(lines)
  }

  /// The first written card that ends on or after a line.
  private func firstCard(endingAt line: Int) -> Int {
    var low = 0
    var high = cards.count
    while low < high {
      let middle = (low + high) / 2
      if cards[middle].lines.upperBound < line { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Line and column in the file of an offset into ``text``.
  public func position(of offset: Int) -> Position {
    origin.position(of: offset)
  }

  /// The lines of the file, from 1, that a range of ``text`` stands on.
  public func lines(of range: Range<Int>) -> ClosedRange<Int> {
    let first = origin.line(of: range.lowerBound)
    let last = range.isEmpty ? first : origin.line(of: range.upperBound - 1)
    return first...max(first, last)
  }
}
