import Decks

/// Reads Markdown as people write it into a ``Document``.
///
/// It goes through the lines once and knows nothing of meaning. Nothing in it recurses, so depth of quotes or lists is
/// only a number.
public struct Reader {
  let source: [UInt8]
  let lines: LineTable
  var inline: InlineReader
  var passages = Passages()
  var footnotes: [String: Int] = [:]
  var warnings: [Document.Warning] = []

  /// The headings that are open: level and passage.
  var openHeadings: [(level: Int, passage: Int)] = []

  /// The list items that are open: indent of the marker and passage.
  var openItems: [(indent: Int, passage: Int)] = []

  /// The rows of Roman numerals or letters that are open: columns before the mark, and the last mark.
  var outline: [(indent: Int, kind: OutlineMark.Kind, number: Int)] = []
  var groups = 0
  var listGroup: Int?

  /// The line that introduces the list being read.
  var listIntroduction: Int?

  /// Lines of the paragraph or item being read.
  var pending: [PendingLine] = []

  /// The width to which Chinese paragraphs before were broken, in columns.
  var column: Int?

  /// The number of the last section that a line such as `三、经费` opened.
  var section: Int?

  /// How wide the lines of Chinese in the note are.
  lazy var widths = ChineseWidths(source, lines)

  /// Two lines at least are a heading in thick brackets and no more.
  lazy var hasBrackets =
    lines.count { line in
      let content = LineShape.trimmed(source, line)
      return LineShape.starts(source, content, with: "【")
        && BoldLine.heading(source, content) != nil
    } > 1

  /// `D1 白沙`, `D2 石桥`: lines that begin so head a day each.
  lazy var hasDays = DayHeading.areUsed(in: lines, of: source)

  /// Each line is an item below the one that is set in less.
  lazy var isTabbedOutline = TabbedOutline.isOne(source, lines)

  /// How the paragraphs before were wrapped.
  var wrapping = Wrapping.Habit()

  var pendingItem: (indent: Int, number: Int?)?
  var pendingKind: Passage.Kind = .paragraph

  /// Columns before the first pending line.
  var pendingIndent = 0

  /// The lines being read are indented below a short line: items without a mark.
  var isHanging = false
  var quoteDepth = 0

  /// The last passage, when nothing but what it introduces can follow.
  var introduction: Int?

  /// Columns before it: a line that is set further in than the items introduces none of them.
  var introductionIndent = 0

  /// The bold line that stands right above the list that is read.
  var listHeading: Int?

  /// The line behind the last two columns that are no terms.
  var endOfPairs = 0
  var isAfterBlank = false
  var pendingIsAfterBlank = false

  /// The lines that serve as headings by their shape.
  let headings: PlainHeadings

  /// The lines that serve as headings by their number and their bold type.
  let titles: NumberedTitles
  private let titleLevel = 6
  /// What rules part, and whether the heading of such a section is open.
  let ruled: RuledSections
  var isBelowRuledHead = false

  /// The heading of the block of lines that is read.
  var blockTitle: Int?

  /// The bold line with a star before it that heads what follows, up to the next star.
  var starredTitle: Int?

  private init(_ note: Note) {
    source = note.text
    lines = LineTable(note.text)
    inline = InlineReader(note.text, lines)
    headings = PlainHeadings(note.text, lines)
    titles = NumberedTitles(note.text, lines)
    ruled = RuledSections(note.text, lines)
    passages.reserveCapacity(lines.count)
  }

  public static func read(_ note: Note) -> Document {
    var reader = Reader(note)
    let frontMatter = FrontMatter.read(note.text)
    let first = frontMatter.map { $0.bodyLine - 1 } ?? 0
    if let frontMatter {
      for problem in frontMatter.problems {
        reader.warnings.append(
          Document.Warning(.frontMatter(problem.cause), at: problem.position))
      }
    } else if FrontMatter.isOpened(note.text) {
      reader.warnings.append(
        Document.Warning(.unclosedFrontMatter, at: Position(line: 1, column: 1)))
    }
    let body = first..<max(first, reader.lines.count)
    if !reader.isTabbedOutline, Transcript.isTranscript(note.text, reader.lines[body]) {
      reader.readSpeech(body)
    } else {
      reader.readBlocks(body)
    }
    return reader.document(of: note, frontMatter?.frontMatter)
  }

  // MARK: Blocks

  private mutating func readBlocks(_ body: Range<Int>) {
    var index = body.lowerBound
    var skipper = Skipper(source, lines)
    while index < body.upperBound {
      let (line, depth) = unquoted(lines[index])
      if depth != quoteDepth {
        flush()
        closeList()
        closeHeadings(deeperThan: depth)
        quoteDepth = depth
      }
      if let next = skipper.skip(from: index, line, warnings: &warnings) {
        flush()
        index = next
        continue
      }
      if let next = readTable(at: index, line) {
        index = next
        continue
      }
      if let next = readTermColumns(at: index, line) {
        index = next
        continue
      }
      read(line, LineShape(source, line))
      index += 1
    }
    flush()
  }

  private mutating func read(_ line: Range<Int>, _ shape: LineShape) {
    switch shape {
    case .text: break
    // An item set in further stands below one of the lines.
    case .item(let indent, _, _) where indent > pendingIndent: break
    default: isHanging = false
    }
    if isAfterBlank, shape != .blank { closeBlockTitle() }
    switch shape {
    case .blank:
      flush()
      isAfterBlank = true
      return
    case .heading(let level, let content):
      flush()
      outline = []
      heading(WrittenText.trimmed(source, content), level: level)
    case .underline(let level):
      if pending.count == 1, pendingItem == nil, !isAfterBlank,
        pending[0].content.count <= LineShape.longestHeading
      {
        let content = pending[0].content
        pending = []
        heading(content, level: level)
      } else {
        flush()
        closeRuledSection()
      }
    case .rule:
      flush()
      closeRuledSection()
      closeList()
      closeStarredTitle()
      introduction = nil
    case .fence:
      // An opening line whose closing line is missing: ``Skipper`` has said so.
      flush()
    case .item(_, let number?, _) where isYear(number):
      text(SentenceCutter(source).trimmed(line), line)
    case .item(_, _, let content) where titles.name(content) != nil:
      flush()
      titles.name(content).map { heading($0, level: titleLevel) }
    case .item(let indent, let number, let content):
      flush()
      if titles.ends(at: content) {
        closeList()
        while let last = openHeadings.last, last.level >= titleLevel { openHeadings.removeLast() }
      }
      if !isAfterBlank, openHeadings.last?.level == 7,
        openHeadings.last?.passage == passages.count - 1
      {
        listHeading = passages.count - 1
      }
      pendingItem = (indent, number)
      pendingIsAfterBlank = isAfterBlank
      pending = [
        PendingLine(content: WrittenText.trimmed(source, content), isBroken: isBroken(line))
      ]
    case .definition(let content):
      flush()
      let term = passages.indices.last
      if let term { closeTerm(term) }
      pending = [PendingLine(content: content, isBroken: false)]
      pendingKind = .definition
      flush(below: term)
    case .text(let content):
      // The first line is the title.
      if isTabbedOutline, line.lowerBound > 0 {
        read(
          line,
          .item(
            indent: displayWidth(source, line.lowerBound..<content.lowerBound), number: nil,
            content: content))
        return
      }
      if let mark = outlineMark(content, line) {
        let indent = displayWidth(source, line.lowerBound..<content.lowerBound)
        read(line, .item(indent: indent, number: nil, content: mark.content))
        return
      }
      if let spaced = LineShape.spaced(source, content), isNext(spaced.number) {
        let indent = displayWidth(source, line.lowerBound..<content.lowerBound)
        read(line, .item(indent: indent, number: spaced.number, content: spaced.content))
        return
      }
      text(content, line)
    }
    isAfterBlank = false
  }

  /// `1990. They moved in.` below a full line that ends in `opened in June`: a wrapped sentence goes on, and nobody
  /// numbers items so high.
  private func isYear(_ number: Int) -> Bool {
    guard number > 999, pendingItem?.number == nil, let before = pending.last?.content,
      let last = before.last
    else { return false }
    return (source[last].isAlphanumeric || source[last] == UInt8(ascii: ","))
      && displayWidth(source, before) >= Wrapping.narrowest
  }

  /// Cuts the `>` before a line and counts them.
  func unquoted(_ line: Range<Int>) -> (Range<Int>, depth: Int) {
    // `>40 吨 25%` below `20–40 吨 20%`: more than so many.
    if BlockHead(source).isOpenBand(line) { return (line, 0) }
    var start = line.lowerBound
    var depth = 0
    var at = start
    while at < line.upperBound, at - start < 8 {
      if source[at] == UInt8(ascii: ">") {
        depth += 1
        start = at + 1
      } else if source[at] != 0x20, source[at] != 0x09 {
        break
      }
      at += 1
    }
    if depth > 0, start < line.upperBound, source[start] == 0x20 { start += 1 }
    return (start..<line.upperBound, depth)
  }

  // MARK: Result

  private consuming func document(of note: Note, _ frontMatter: FrontMatter?) -> Document {
    let leftOut = [
      inline.invalid.warning({ .notText(bytes: $0) }, inline.origin),
      inline.controls.warning({ .controls($0) }, inline.origin),
      inline.directions.warning({ .directions($0) }, inline.origin),
    ]
    warnings += leftOut.compactMap(\.self)
    let marks = inline.marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let summary = DocumentSummary(note, lines, frontMatter, passages, inline.text, marks)
    Recording(inline.text).cutMarks(in: &passages)
    Dateline(inline.text).cut(in: &passages)
    Speakers(inline.text, marks).name(in: &passages)
    let captions = Captions(inline.text, summary.language)
    return Document(
      path: note.path, title: summary.title, date: summary.date, language: summary.language,
      person: summary.language == .chinese ? Biography(inline.text).person(of: passages) : nil,
      isPlain: summary.isPlain && !captions.countInWords, isMachineText: summary.isMachineText,
      isCaptions: captions.areMost(of: passages), text: inline.text,
      passages: passages, spacing: Spacing(of: inline.text), marks: marks,
      cards: WrittenCardReader(source, lines).cards(), ordinaryWords: OrdinaryWords(inline.text),
      footnotes: footnotes, origin: inline.origin,
      warnings: warnings)
  }
}
