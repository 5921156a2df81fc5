/// Cuts UTF-8 text into atoms, one line at a time, and leaves out what no rule could use.
///
/// Names with digits (`o3-mini`, `H100`, `v1.2`), web addresses, link targets, footnote marks, list markers and
/// hashes are passed over here, so that no rule sees their digits.
struct Lexer {
  let text: [UInt8]
  private(set) var end: Int
  var position: Int
  var atoms: [Atom] = []
  var literals: [Literal] = []
  let lexicon = Lexicon.shared

  /// Where the last atom ended.
  var lastEnd = -1

  /// A segment ends here even without a line break, so that memory stays small on endless lines.
  private static let enoughAtoms = 4000

  /// What most lines have room in; a store of that size is made once, where a growing one would be made again and again.
  private static let fewAtoms = 24

  init(_ text: [UInt8], in range: Range<Int>) {
    self.text = text
    position = range.lowerBound
    end = range.upperBound
  }

  /// Goes on with another part of the text.
  mutating func begin(_ range: Range<Int>) {
    position = range.lowerBound
    end = range.upperBound
  }

  /// Reads the atoms of the next line; false at the end of the text.
  mutating func advance() -> Bool {
    guard position < end else { return false }
    atoms.removeAll(keepingCapacity: true)
    literals.removeAll(keepingCapacity: true)
    lastEnd = -1
    skipLineStart()
    let classes = Lexer.classes
    while position < end {
      let byte = text[position]
      switch classes[Int(byte)] {
      case .skip:
        position += 1
      case .ideograph: readIdeograph(byte)
      case .line:
        position += 1
        if !atoms.isEmpty { return true }
        skipLineStart()
      case .letter: readLetters()
      case .digit: readDigits()
      case .mark: readMark(byte)
      case .symbol: readCharacter(length: 1)
      case .opening: skipFootnoteOrTarget(byte)
      case .other: readOther(byte)
      }
      if atoms.count >= Lexer.enoughAtoms,
        lastEnd + 8 < position || atoms.count >= 4 * Lexer.enoughAtoms
      {
        return true
      }
    }
    return true
  }
}

// MARK: - Classes of bytes

extension Lexer {
  private enum Class: UInt8 {
    case skip, line, letter, digit, mark, symbol, opening, ideograph, other
  }

  private static let classes: [Class] = (0...255).map { byte in
    let byte = UInt8(byte)
    if ByteClass.isLetter(byte) { return .letter }
    if ByteClass.isDigit(byte) { return .digit }
    switch byte {
    case 0x0A: return .line
    case 0x2D, 0x7E, 0x2F, 0x3A, 0x2E, 0x2C, 0x5E, 0x27: return .mark
    case 0x24, 0x25, 0x2B, 0x26, 0x3D, 0x3C, 0x3E: return .symbol
    case 0x5D, 0x5B: return .opening
    case 0xE3...0xE9: return .ideograph
    default: return byte >= 0xC2 && byte < 0xF5 ? .other : .skip
    }
  }
}

// MARK: - Emitting

extension Lexer {
  private func gap(before start: Int) -> Atom.Gap {
    if start == lastEnd { return .none }
    guard lastEnd >= 0, start - lastEnd <= 9 else { return .text }
    var cursor = lastEnd
    while cursor < start {
      switch text[cursor] {
      case 0x20, 0x09, 0x2A: cursor += 1
      case 0x54 where cursor == lastEnd && cursor + 1 == start && ByteClass.isDigit(text[start]):
        cursor += 1
      case 0xE3 where cursor + 2 < start && text[cursor + 1] == 0x80 && text[cursor + 2] == 0x80:
        cursor += 3
      case 0xC2 where cursor + 1 < start && text[cursor + 1] == 0xA0: cursor += 2
      default: return .text
      }
    }
    return .space
  }

  mutating func emit(
    _ kind: Atom.Kind, _ index: Int, _ start: Int, _ stop: Int, _ roles: Lexicon.Roles
  ) {
    let gap = gap(before: start)
    if gap == .text {
      if !roles.contains(.trigger), !roles.contains(.leader) || !isContinued(stop) { return }
      dropLeaders()
    }
    if atoms.isEmpty { atoms.reserveCapacity(Lexer.fewAtoms) }
    atoms.append(Atom(start..<stop, index, kind, gap))
    lastEnd = stop
  }

  /// Whether what follows can be an atom; only then does a word that leads to one matter.
  private func isContinued(_ stop: Int) -> Bool {
    guard stop < end else { return false }
    let next = text[stop]
    switch next {
    case 0xE3...0xE9:
      guard stop + 2 < end else { return false }
      let hash =
        (UInt32(next) &* 31 &+ UInt32(text[stop + 1])) &* 31 &+ UInt32(text[stop + 2])
      return !lexicon.slotRoles[Lexicon.slot(of: hash)].isEmpty || next == 0xE3
    case 0x20, 0x09, 0x2A, 0x24, 0x2B, 0x2D, 0x3C, 0x3D, 0x3E, 0x7E, 0x80...: return true
    default: return ByteClass.isLetter(next) || ByteClass.isDigit(next)
    }
  }

  /// Hands the atoms of the line over for emptied stores of the same size.
  mutating func exchange(_ others: inout [Atom], _ figures: inout [Literal]) {
    swap(&atoms, &others)
    swap(&literals, &figures)
  }

  /// Takes back words at the end that mean something only before another atom.
  private mutating func dropLeaders() {
    while let last = atoms.last, last.gap == .text {
      switch last.kind {
      case .literal: return
      case .mark: break
      case .word:
        if lexicon.roles(of: Int(last.index)).contains(.trigger) { return }
      }
      atoms.removeLast()
    }
  }
}

// MARK: - Words

extension Lexer {
  private mutating func readLetters() {
    let start = position
    var hash: UInt32 = 0
    var cursor = start
    while cursor < end {
      let byte = text[cursor]
      guard ByteClass.isLetter(byte) else { break }
      hash = hash &* 31 &+ UInt32(byte | 0x20)
      cursor += 1
    }
    let next = cursor < end ? text[cursor] : 0
    let mayBeKnown = !lexicon.slotRoles[Lexicon.slot(of: hash)].isEmpty
    if !mayBeKnown, next == 0x20 || next >= 0x80 {
      position = cursor
      return
    }
    let afterNext = cursor + 1 < end ? text[cursor + 1] : 0
    if next == 0x3A || next == 0x2E, isAddress(start, cursor) { return skipAddress() }
    let isUnit = lastEnd == start && atoms.last?.kind == .literal
    let isGlued = !isUnit && (ByteClass.isDigit(next) || next == 0x5F)
    let isHyphenated = !isUnit && next == 0x2D && ByteClass.isDigit(afterNext)
    guard mayBeKnown, let found = lexicon.match(hash, in: text, at: start, before: end) else {
      position = isGlued || isHyphenated ? endOfName(cursor) : cursor
      return
    }
    if (isGlued || isHyphenated) && found.end == cursor {
      let entry = lexicon.entries[found.entry]
      let mayLead =
        entry.month > 0 || entry.weekday > 0 || entry.cardinal >= 0
        || [.middle, .early, .late].contains(entry.word)
        || entry.word == .fiscal
        || isShortNumber(cursor) && [.quarter, .halfYear].contains(entry.word)
        || entry.isMoneyPrefix
      if !mayLead || !isNumberOnly(cursor + (isHyphenated ? 1 : 0)) {
        position = endOfName(cursor)
        return
      }
    }
    emit(.word, found.entry, start, found.end, lexicon.roles(of: found.entry))
    position = found.end
  }

  /// Whether digits and date marks alone stand up to the next boundary.
  private func isNumberOnly(_ start: Int) -> Bool {
    var cursor = start
    while cursor < end, ByteClass.isDigit(text[cursor]) { cursor += 1 }
    return cursor == end || !ByteClass.isLetter(text[cursor])
  }

  /// Whether one digit alone follows: `Q1`.
  private func isShortNumber(_ start: Int) -> Bool {
    start + 1 == end || !ByteClass.isDigit(text[start + 1])
  }

  /// The end of letters, digits and the `-` `.` `_` inside a name such as `GPT-4.1-mini`.
  func endOfName(_ start: Int) -> Int {
    var cursor = start
    while cursor < end {
      let byte = text[cursor]
      if ByteClass.isLetter(byte) || ByteClass.isDigit(byte) || byte == 0x5F {
        cursor += 1
      } else if byte == 0x2D || byte == 0x2E, cursor + 1 < end,
        ByteClass.isLetter(text[cursor + 1]) || ByteClass.isDigit(text[cursor + 1])
      {
        cursor += 2
      } else {
        break
      }
    }
    return cursor
  }

  private func isAddress(_ start: Int, _ stop: Int) -> Bool {
    let length = stop - start
    if length == 3, text[stop] == 0x2E {
      return (start..<stop).allSatisfy { text[$0] | 0x20 == 0x77 }
    }
    guard (3...5).contains(length), stop + 2 < end, text[stop] == 0x3A, text[stop + 1] == 0x2F,
      text[stop + 2] == 0x2F
    else { return false }
    return true
  }

  private mutating func skipAddress() {
    while position < end {
      let byte = text[position]
      if byte <= 0x20 || byte >= 0x80 || byte == 0x3E || byte == 0x29 || byte == 0x22 { return }
      position += 1
    }
  }

  /// A character outside ASCII: a fold of full-width forms, dashes, or the beginning of a word.
  private mutating func readOther(_ byte: UInt8) {
    if byte == 0xEF, position + 2 < end {
      let folded = foldedByte(position)
      if ByteClass.isDigit(folded) { return readDigits() }
      switch folded {
      case 0x2D, 0x7E, 0x2F, 0x3A, 0x2E, 0x2C:
        emit(.mark, Int(folded), position, position + 3, [.leader, .follower])
        position += 3
        return
      default: break
      }
    }
    if byte == 0xE2, position + 2 < end, text[position + 1] == 0x80,
      (0x93...0x95).contains(text[position + 2])
    {
      emit(.mark, 0x2D, position, position + 3, .follower)
      position += 3
      return
    }
    if byte == 0xE3, position + 2 < end, text[position + 1] == 0x80, text[position + 2] == 0x9C {
      emit(.mark, 0x7E, position, position + 3, .follower)
      position += 3
      return
    }
    readCharacter(length: ByteClass.length(byte))
  }

  /// A character of three bytes, most often one that begins no known word.
  @inline(__always)
  private mutating func readIdeograph(_ byte: UInt8) {
    guard position + 2 < end else {
      position = end
      return
    }
    let hash =
      (UInt32(byte) &* 31 &+ UInt32(text[position + 1])) &* 31 &+ UInt32(text[position + 2])
    let roles = lexicon.slotRoles[Lexicon.slot(of: hash)]
    if roles.isEmpty || roles.subtracting(.pair) == .follower && position > lastEnd + 9 {
      position += 3
    } else if byte == 0xE3 {
      readOther(byte)
    } else {
      take(hash, length: 3)
    }
  }

  private mutating func readCharacter(length: Int) {
    let start = position
    guard start + length <= end else {
      position = end
      return
    }
    var hash: UInt32 = 0
    for offset in 0..<length { hash = hash &* 31 &+ UInt32(text[start + offset]) }
    take(hash, length: length)
  }

  /// Takes the longest word that begins here with a character of that hash, or passes the character over.
  private mutating func take(_ hash: UInt32, length: Int) {
    let start = position
    guard let found = lexicon.match(hash, in: text, at: start, before: end) else {
      position = start + length
      return
    }
    position = found.end
    if lexicon.words[found.entry] == .nothing { return }
    emit(.word, found.entry, start, found.end, lexicon.roles(of: found.entry))
  }

  mutating func readMark(_ byte: UInt8) {
    let start = position
    position += 1
    if byte == 0x2E, start + 1 < end, ByteClass.isDigit(text[start + 1]), lastEnd != start,
      start == 0 || !ByteClass.isLetter(text[start - 1])
    {
      position = start
      return readDigits()
    }
    if byte == 0x2D {
      while position < end, text[position] == 0x2D { position += 1 }
      if position - start > 2 { return }
      if lastEnd + 4 < start, !isDigit(position) { return }
    }
    let roles: Lexicon.Roles = byte == 0x2D || byte == 0x7E ? [.leader, .follower] : .follower
    emit(.mark, Int(byte), start, position, roles)
  }
}
