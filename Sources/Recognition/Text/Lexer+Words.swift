/// Words in letters, and the names with digits and the addresses that are passed over as wholes.
extension Lexer {
  mutating func readLetters() {
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
}
