/// Characters that are no Latin letter and no digit: ideographs, full-width forms, dashes and marks.
extension Lexer {
  /// A character outside ASCII: a fold of full-width forms, dashes, or the beginning of a word.
  mutating func readOther(_ byte: UInt8) {
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
  mutating func readIdeograph(_ byte: UInt8) {
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

  mutating func readCharacter(length: Int) {
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
  mutating func take(_ hash: UInt32, length: Int) {
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
