extension Deck {
  /// Reads a deck. What cannot be used is reported and kept as text; all other cards load.
  ///
  /// `name` is the deck's path below the decks folder, without `.md`.
  public static func read(_ bytes: [UInt8], name: String) -> (deck: Deck, warnings: [DeckWarning]) {
    var reader = DeckReader(bytes, name: name)
    return reader.read()
  }

  public static func read(_ text: String, name: String) -> (deck: Deck, warnings: [DeckWarning]) {
    read(Array(text.utf8), name: name)
  }
}

/// Reads the elements of one deck from top to bottom.
struct DeckReader {
  let bytes: [UInt8]
  private let file: String
  let name: String
  var lines: DeckLines
  private var elements: [Deck.Element] = []
  private(set) var warnings: [DeckWarning] = []
  private(set) var headings: HeadingPath
  /// Where the text begins that is not yet part of an element.
  private var textStart: Int
  private var claimed = ClaimedIDs()
  /// Taken instead of elements, when only an outline is wanted.
  var outline: DeckOutline?
  var placeOfKind: [String: Int32] = [:]
  var identity = FrontIdentity()
  var comments = CommentReader()

  init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
    file = name + ".md"
    lines = DeckLines(bytes, range: 0..<bytes.count)
    headings = HeadingPath(title: name)
    textStart = 0
  }

  mutating func read() -> (deck: Deck, warnings: [DeckWarning]) {
    var deck = readHead()
    while let line = lines.next() { read(line) }
    endText(at: bytes.count)
    warnWhereNotText()
    deck.setRead(elements)
    return (deck, warnings.sorted { $0.position < $1.position })
  }

  /// Reads the front matter; what follows is left to be read.
  mutating func readHead() -> Deck {
    let hasByteOrderMark = bytes.starts(with: [0xef, 0xbb, 0xbf])
    var frontMatter = FrontMatter.none
    var bodyStart = hasByteOrderMark ? 3 : 0
    var bodyLine = 1
    if let reading = FrontMatter.read(bytes) {
      frontMatter = reading.frontMatter
      (bodyStart, bodyLine) = (reading.bodyStart, reading.bodyLine)
      for problem in reading.problems { warn(.frontMatter(problem.cause), problem.position) }
    } else if FrontMatter.isOpened(bytes) {
      warn(.unclosedFrontMatter, Position(line: 1, column: 1))
    }
    let firstBreak = bytes.firstIndex(of: 0x0a) ?? 0
    let deck = Deck(
      name: name, frontMatter: frontMatter, elements: [], head: bytes[..<bodyStart],
      hasByteOrderMark: hasByteOrderMark, usesCRLF: firstBreak > 0 && bytes[firstBreak - 1] == 0x0d)
    headings = HeadingPath(title: deck.title)
    lines = DeckLines(bytes, range: bodyStart..<bytes.count, number: bodyLine)
    textStart = bodyStart
    return deck
  }

  mutating func read(_ line: DeckLines.Line) {
    switch lines.kind(of: line) {
    case .plain, .blank, .separator: return
    case .marker(UInt8(ascii: "A"), _): warn(.answerWithoutQuestion, position(line))
    case .marker(let letter, let text):
      var reader = BlockReader(letter: letter, text: text, line: line)
      reader.read(from: &self)
      guard let reading = reader.content(&self) else { return }
      if outline != nil { return note(reader, reading) }
      let provenance = provenance(reader)
      let id = id(reader, reading, written: provenance?.id)
      endText(at: line.start)
      elements.append(.block(block(reader, reading, provenance, id: id, context: headings.path)))
      textStart = reader.end
    case .heading(let level):
      let heading = Deck.Heading(
        level: level, title: headingTitle(line, level: level),
        verbatim: bytes[line.start..<line.next])
      headings.enter(heading)
      if outline != nil { return }
      endText(at: line.start)
      elements.append(.heading(heading))
      textStart = line.next
    case .cardComment: warn(.commentWithoutCard, position(line))
    case .comment: skipComment(line)
    case .fence: skipFence(line)
    }
  }

  mutating func skipComment(_ line: DeckLines.Line) {
    if let end = lines.commentEnd(line) {
      lines.move(to: end)
    } else {
      warn(.unclosedComment, position(line))
    }
  }

  mutating func skipFence(_ line: DeckLines.Line) {
    if let end = lines.fenceEnd(line) {
      lines.move(to: end)
    } else {
      warn(.unclosedFence, position(line))
    }
  }

  private mutating func endText(at end: Int) {
    guard textStart < end else { return }
    elements.append(.text(Deck.Prose(bytes: bytes[textStart..<end])))
  }

  private func headingTitle(_ line: DeckLines.Line, level: Int) -> String {
    var range = Margins.trim(bytes, (line.start + level)..<line.end)
    while let first = range.first, Margins.isSpace(bytes[first]) { range.removeFirst() }
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    if end == range.lowerBound || Margins.isSpace(bytes[end - 1]) {
      range = Margins.trim(bytes, range.lowerBound..<end)
    }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  // MARK: Blocks

  private mutating func provenance(_ reader: BlockReader) -> Provenance? {
    guard let line = reader.comment else { return nil }
    defer { warnOfComment(line) }
    return comments.read(bytes, line.start..<line.end)
  }

  mutating func warnOfComment(_ line: DeckLines.Line) {
    for problem in comments.problems { warn(problem.problem, position(line, at: problem.place)) }
  }

  /// The id in force: the comment's, unless another block has it already.
  mutating func id(
    _ reader: BlockReader, _ reading: BlockReader.Reading, written: CardID?
  ) -> CardID {
    guard let written, let comment = reader.comment else {
      return identity.id(ofKind: reader.letter, front: reading.front)
    }
    guard let first = claimed.claim(written, line: reader.line.number) else { return written }
    let own = identity.id(ofKind: reader.letter, front: reading.front)
    if written != own {
      let place = Position(line: first, column: 1)
      warn(.duplicateID(written, firstFile: file, first: place), position(comment))
    }
    return own
  }

  func block(
    _ reader: BlockReader, _ reading: BlockReader.Reading, _ provenance: Provenance?, id: CardID,
    context: [String]
  ) -> Block {
    let verbatim = bytes[reader.line.start..<reader.end]
    let commentLine = reader.comment?.number
    let (content, keys): (Block.Content, [String])
    switch reading.saying {
    case .text(let text, let siblingKeys): (content, keys) = (text, siblingKeys)
    case .places(let front, let back):
      let comment = provenance == nil ? nil : reader.comment.map { $0.start..<$0.end }
      if let written = WrittenBlock(
        bytes, front: front, back: back, comment: comment, isReversible: reader.isReversible,
        hasEscapes: reader.hasEscapes)
      {
        return Block(
          written, id: id, kind: provenance?.kind, context: context,
          line: reader.line.number, commentLine: commentLine, verbatim: verbatim)
      }
      content = reader.content(front: front, back: back, bytes)
      keys = content.siblingKeys
    }
    return Block(
      content: content, provenance: provenance, id: id, siblingKeys: keys,
      context: context, line: reader.line.number, commentLine: commentLine,
      verbatim: verbatim)
  }

  // MARK: Warnings

  mutating func warn(_ problem: DeckWarning.Problem, _ position: Position) {
    warnings.append(DeckWarning(problem: problem, file: file, position: position))
  }

  func position(_ line: DeckLines.Line) -> Position { Position(line: line.number, column: 1) }

  func position(_ line: DeckLines.Line, at place: Int) -> Position {
    let column = bytes[line.start..<place].reduce(1) { $1 & 0xc0 != 0x80 ? $0 + 1 : $0 }
    return Position(line: line.number, column: column)
  }

  /// The position of a place at or below `line`.
  func position(of place: Int, from line: DeckLines.Line) -> Position {
    var own = line
    for index in line.start..<place where bytes[index] == 0x0a {
      own.start = index + 1
      own.number += 1
    }
    return position(own, at: place)
  }

  /// Reports the first place in each element that is no text.
  private mutating func warnWhereNotText() {
    guard InvalidText.isIn(bytes) else { return }
    var number = 1
    var counted = 0
    for element in elements {
      let part: ArraySlice<UInt8>
      switch element {
      case .text(let prose): part = prose.bytes
      case .heading(let heading): part = heading.verbatim ?? []
      case .block(let block): part = block.verbatim ?? []
      }
      guard let place = InvalidText.first(in: part) else { continue }
      var lineStart = counted
      for index in counted..<place where bytes[index] == 0x0a {
        number += 1
        lineStart = index + 1
      }
      counted = lineStart
      let column = bytes[lineStart..<place].reduce(1) { $1 & 0xc0 != 0x80 ? $0 + 1 : $0 }
      warn(.notText, Position(line: number, column: column))
    }
  }
}
