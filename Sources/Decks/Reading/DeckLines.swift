/// The lines of a deck and what each of them begins.
struct DeckLines {
  struct Line {
    var start: Int
    /// Before the line break.
    var end: Int
    /// Where the next line begins.
    var next: Int
    /// From 1.
    var number: Int
  }

  enum Kind: Equatable {
    case plain
    case blank
    /// `Q`, `A`, `B`, `C` or `L` and a colon; the text begins at `text`.
    case marker(UInt8, text: Int)
    case heading(level: Int)
    /// `---`
    case separator
    case cardComment
    /// `<!--` that says nothing of a card.
    case comment
    case fence
  }

  let bytes: [UInt8]
  let end: Int
  private(set) var index: Int
  private(set) var number: Int
  /// The line at the cursor, when it was looked at.
  private var ahead: Line?
  /// For each fence character, the length from which on no closing fence follows.
  private var missingFences: [UInt8: Int] = [:]
  /// Comments that begin before this place are not closed.
  private var commentsUnclosedBefore = 0

  init(_ bytes: [UInt8], range: Range<Int>, number: Int = 1) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
    self.number = number
  }

  /// The line at the cursor, which moves on.
  mutating func next() -> Line? {
    guard let line = peek() else { return nil }
    index = line.next
    number += 1
    return line
  }

  mutating func peek() -> Line? {
    if let ahead, ahead.start == index { return ahead }
    guard index < end else { return nil }
    var stop = index
    while stop < end, bytes[stop] != 0x0a { stop += 1 }
    let next = stop < end ? stop + 1 : stop
    if stop > index, bytes[stop - 1] == 0x0d { stop -= 1 }
    let line = Line(start: index, end: stop, next: next, number: number)
    ahead = line
    return line
  }

  /// Moves on to the line that begins at `place`.
  mutating func move(to place: Int) {
    while index < place, index < end {
      if bytes[index] == 0x0a { number += 1 }
      index += 1
    }
  }

  /// Moves to a line anywhere; what is known of fences and comments holds further down only.
  mutating func jump(to place: Int, number: Int) {
    if place < index { (missingFences, commentsUnclosedBefore) = ([:], 0) }
    (index, self.number, ahead) = (place, number, nil)
  }

  // MARK: What a line begins

  func kind(of line: Line) -> Kind {
    guard line.start < line.end else { return .blank }
    switch bytes[line.start] {
    case UInt8(ascii: "Q"), UInt8(ascii: "A"), UInt8(ascii: "B"), UInt8(ascii: "C"),
      UInt8(ascii: "L"):
      return marker(bytes[line.start], after: line.start + 1, line)
    case 0xef:
      // Full-width letters: U+FF21 to U+FF3A.
      guard line.start + 2 < line.end, bytes[line.start + 1] == 0xbc else { return .plain }
      let letter = bytes[line.start + 2] &- 0x60
      switch letter {
      case UInt8(ascii: "Q"), UInt8(ascii: "A"), UInt8(ascii: "B"), UInt8(ascii: "C"),
        UInt8(ascii: "L"):
        return marker(letter, after: line.start + 3, line)
      default: return .plain
      }
    case UInt8(ascii: "#"): return heading(line)
    case UInt8(ascii: "-"): return isSeparator(line) ? .separator : .plain
    case UInt8(ascii: "<"): return comment(line)
    case UInt8(ascii: "`"), UInt8(ascii: "~"), 0x20, 0x09: return fenceOrBlank(line)
    default: return .plain
    }
  }

  private func marker(_ letter: UInt8, after: Int, _ line: Line) -> Kind {
    var text = after
    if text < line.end, bytes[text] == UInt8(ascii: ":") {
      text += 1
    } else if text + 2 < line.end, bytes[text] == 0xef, bytes[text + 1] == 0xbc,
      bytes[text + 2] == 0x9a
    {
      text += 3
    } else {
      return .plain
    }
    while text < line.end, bytes[text] == 0x20 || bytes[text] == 0x09 { text += 1 }
    return .marker(letter, text: text)
  }

  private func heading(_ line: Line) -> Kind {
    var place = line.start
    while place < line.end, bytes[place] == UInt8(ascii: "#") { place += 1 }
    let level = place - line.start
    guard level <= 6, place == line.end || bytes[place] == 0x20 || bytes[place] == 0x09 else {
      return .plain
    }
    return .heading(level: level)
  }

  private func isSeparator(_ line: Line) -> Bool {
    let text = bytes[line.start..<line.end]
    return text.starts(with: "---".utf8) && text.dropFirst(3).allSatisfy { Margins.isSpace($0) }
  }

  private func comment(_ line: Line) -> Kind {
    let text = bytes[line.start..<line.end]
    guard text.starts(with: "<!--".utf8) else { return .plain }
    let words = text.dropFirst(4).drop { $0 == 0x20 || $0 == 0x09 }
    guard words.starts(with: "card".utf8), let after = words.dropFirst(4).first,
      Margins.isSpace(after) || after == UInt8(ascii: "-")
    else { return .comment }
    var last = line.end
    while last > line.start, Margins.isSpace(bytes[last - 1]) { last -= 1 }
    return bytes[line.start..<last].suffix(3).elementsEqual("-->".utf8) ? .cardComment : .comment
  }

  private func fenceOrBlank(_ line: Line) -> Kind {
    var place = line.start
    while place < line.end, Margins.isSpace(bytes[place]) { place += 1 }
    guard place < line.end else { return .blank }
    return fenceMark(at: place, to: line.end) != nil ? .fence : .plain
  }

  /// Whether a line of a card's text would be taken for something else, or has a backslash already.
  func needsEscape(_ line: Line) -> Bool {
    var line = line
    while line.start < line.end, bytes[line.start] == UInt8(ascii: "\\") { line.start += 1 }
    switch kind(of: line) {
    case .marker, .heading, .separator, .cardComment: return true
    case .plain, .blank, .comment, .fence: return false
    }
  }

  // MARK: Fences and comments

  /// The opening fence at `place`: three or more backticks (none later in the line) or tildes.
  private func fenceMark(at place: Int, to lineEnd: Int) -> (byte: UInt8, length: Int)? {
    guard place < lineEnd else { return nil }
    let byte = bytes[place]
    guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return nil }
    var after = place
    while after < lineEnd, bytes[after] == byte { after += 1 }
    guard after - place >= 3 else { return nil }
    if byte == UInt8(ascii: "`"), bytes[after..<lineEnd].contains(byte) { return nil }
    return (byte, after - place)
  }

  /// Where the line after the closing fence begins, if `line` opens a fence that is closed.
  mutating func fenceEnd(_ line: Line) -> Int? {
    var place = line.start
    while place < line.end, Margins.isSpace(bytes[place]) { place += 1 }
    guard let mark = fenceMark(at: place, to: line.end) else { return nil }
    if let missing = missingFences[mark.byte], mark.length >= missing { return nil }
    var lines = DeckLines(bytes, range: line.next..<end)
    while let other = lines.next() {
      var start = other.start
      while start < other.end, Margins.isSpace(bytes[start]) { start += 1 }
      guard start < other.end, bytes[start] == mark.byte else { continue }
      let fence = bytes[start..<other.end]
      let length = fence.prefix { $0 == mark.byte }.count
      if length >= mark.length, fence.dropFirst(length).allSatisfy({ Margins.isSpace($0) }) {
        return other.next
      }
    }
    missingFences[mark.byte] = mark.length
    return nil
  }

  /// Where the line after the one with `-->` begins, for a comment that `line` opens.
  ///
  /// The comment of a card closes no other one, so that writing an id down hides nothing.
  mutating func commentEnd(_ line: Line) -> Int? {
    guard line.start >= commentsUnclosedBefore else { return nil }
    var place = line.start + 4
    while place + 2 < end {
      if bytes[place] == UInt8(ascii: "-"), bytes[place + 1] == UInt8(ascii: "-"),
        bytes[place + 2] == UInt8(ascii: ">")
      {
        while place < end, bytes[place] != 0x0a { place += 1 }
        return min(place + 1, end)
      }
      if bytes[place] == 0x0a, bytes[place + 1] == UInt8(ascii: "<") {
        var lines = DeckLines(bytes, range: (place + 1)..<end)
        if let next = lines.next(), lines.kind(of: next) == .cardComment {
          commentsUnclosedBefore = place
          return nil
        }
      }
      place += 1
    }
    commentsUnclosedBefore = end
    return nil
  }
}
