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
  /// Whether any line begins with a backslash.
  private(set) var hasEscapes = false

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
    if bytes[line.start] == UInt8(ascii: "\\") { hasEscapes = true }
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
    enum Saying {
      case text(Block.Content, siblingKeys: [String])
      /// A question and an answer, by where they stand.
      case places(front: Range<Int>, back: Range<Int>)
    }

    var saying: Saying
    var front: ArraySlice<UInt8>
  }

  func content(front: Range<Int>, back: Range<Int>, _ bytes: [UInt8]) -> Block.Content {
    let (question, reply) = (text(front, bytes), text(back, bytes))
    return isReversible
      ? .reversible(front: question, back: reply) : .basic(front: question, back: reply)
  }

  var isReversible: Bool { letter == UInt8(ascii: "B") }

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
      return Reading(
        saying: .places(front: front, back: answer),
        front: hasEscapes ? Array(text(front, reader.bytes).utf8)[...] : reader.bytes[front])
    }
  }

  private func text(_ range: Range<Int>, _ bytes: [UInt8]) -> String {
    BlockText.read(bytes, range, hasEscapes: hasEscapes)
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
      saying: .text(.cloze(text), siblingKeys: scanner.siblingKeys),
      front: scanner.plainBytes[...])
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
      saying: .text(content, siblingKeys: content.siblingKeys),
      front: Array(parts.title.utf8)[...])
  }
}
