/// Reads one block: from its marker to its comment, or to what ends it.
struct BlockReader {
  let letter: UInt8
  /// The line of the marker.
  let line: DeckLines.Line
  private var front: Range<Int>
  private var back: (line: DeckLines.Line, range: Range<Int>)?
  /// The line of the closing comment.
  private(set) var comment: DeckLines.Line?
  /// Where the block's last line ends.
  private(set) var end: Int
  /// Whether any line has `\r` or begins with a backslash.
  private var needsCare = false

  init(letter: UInt8, text: Int, line: DeckLines.Line) {
    self.letter = letter
    self.line = line
    front = text..<line.end
    end = line.next
  }

  mutating func read(from reader: inout DeckReader) {
    skipFence(behindMarker: line, at: front.lowerBound, &reader)
    while let next = reader.lines.peek() {
      switch reader.lines.kind(of: next) {
      case .marker(UInt8(ascii: "A"), let text) where takesAnswer && back == nil:
        _ = reader.lines.next()
        back = (next, text..<next.end)
        take(next.next, next, reader.bytes)
        skipFence(behindMarker: next, at: text, &reader)
      case .marker, .heading, .separator: return
      case .cardComment:
        _ = reader.lines.next()
        comment = next
        end = next.next
        return
      case .comment:
        _ = reader.lines.next()
        reader.skipComment(next)
        take(max(reader.lines.index, next.next), next, reader.bytes)
      case .fence:
        _ = reader.lines.next()
        reader.skipFence(next)
        take(max(reader.lines.index, next.next), next, reader.bytes)
      case .blank: _ = reader.lines.next()
      case .plain:
        _ = reader.lines.next()
        take(next.next, next, reader.bytes)
      }
    }
  }

  private var takesAnswer: Bool { letter == UInt8(ascii: "Q") || letter == UInt8(ascii: "B") }

  /// Makes the text up to `place` part of the block.
  private mutating func take(_ place: Int, _ line: DeckLines.Line, _ bytes: [UInt8]) {
    end = place
    if let range = back?.range {
      back?.range = range.lowerBound..<place
    } else {
      front = front.lowerBound..<place
    }
    if bytes[line.start] == UInt8(ascii: "\\") { needsCare = true }
  }

  private mutating func skipFence(
    behindMarker line: DeckLines.Line, at text: Int, _ reader: inout DeckReader
  ) {
    guard text < line.end,
      reader.bytes[text] == UInt8(ascii: "`") || reader.bytes[text] == UInt8(ascii: "~")
    else { return }
    var opening = line
    opening.start = text
    guard let fenceEnd = reader.lines.fenceEnd(opening) else { return }
    reader.lines.move(to: fenceEnd)
    take(fenceEnd, line, reader.bytes)
  }

  // MARK: What it says

  /// What a block says, with what its identity is made of.
  struct Reading {
    var content: Block.Content
    var front: ArraySlice<UInt8>
    var siblingKeys: [String]
  }

  /// The content, or a warning and nil.
  func content(_ reader: inout DeckReader) -> Reading? {
    let marker = String(UnicodeScalar(letter))
    let front = Margins.trim(reader.bytes, front)
    guard !front.isEmpty else {
      let isList = letter == UInt8(ascii: "L")
      reader.warn(isList ? .listWithoutTitle : .emptyFront(marker: marker), reader.position(line))
      return nil
    }
    switch letter {
    case UInt8(ascii: "C"): return cloze(front, &reader)
    case UInt8(ascii: "L"): return list(front, &reader)
    default:
      guard let back else {
        reader.warn(.missingAnswer(marker: marker), reader.position(line))
        return nil
      }
      let answer = Margins.trim(reader.bytes, back.range)
      guard !answer.isEmpty else {
        reader.warn(.emptyAnswer, reader.position(back.line))
        return nil
      }
      let question = text(front, reader.bytes)
      let reply = text(answer, reader.bytes)
      let content: Block.Content =
        letter == UInt8(ascii: "Q")
        ? .basic(front: question, back: reply) : .reversible(front: question, back: reply)
      return Reading(
        content: content,
        front: needsCare ? Array(question.utf8)[...] : reader.bytes[front],
        siblingKeys: content.siblingKeys)
    }
  }

  private func text(_ range: Range<Int>, _ bytes: [UInt8]) -> String {
    guard needsCare || bytes[range].contains(0x0d) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    let startsAtLine = range.lowerBound > 0 && bytes[range.lowerBound - 1] == 0x0a
    return BlockText.plain(bytes, range, startsAtLine: startsAtLine)
  }

  private func cloze(_ range: Range<Int>, _ reader: inout DeckReader) -> Reading? {
    let text = text(range, reader.bytes)
    var scanner = ClozeScanner(Array(text.utf8))
    scanner.scan()
    if let unclosed = scanner.unclosed {
      // Offsets in the text are offsets in the file when it is there as it was written.
      let isAsWritten = text.utf8.count == range.count
      let place = range.lowerBound + (isAsWritten ? unclosed : 0)
      reader.warn(.unclosedDeletion, reader.position(of: place, from: line))
    }
    guard !scanner.marks.isEmpty else {
      if scanner.unclosed == nil { reader.warn(.noDeletion, reader.position(line)) }
      return nil
    }
    return Reading(
      content: .cloze(text), front: scanner.plainBytes[...], siblingKeys: scanner.siblingKeys)
  }

  private func list(_ range: Range<Int>, _ reader: inout DeckReader) -> Reading? {
    let hasTitle = range.lowerBound < line.end
    let parts = ListParts(text(range, reader.bytes), startsWithTitle: hasTitle)
    guard !parts.items.isEmpty else {
      reader.warn(.listWithoutItems, reader.position(line))
      return nil
    }
    guard !parts.title.isEmpty else {
      reader.warn(.listWithoutTitle, reader.position(line))
      return nil
    }
    let content = Block.Content.list(title: parts.title, items: parts.items)
    return Reading(
      content: content, front: Array(parts.title.utf8)[...], siblingKeys: content.siblingKeys)
  }
}
