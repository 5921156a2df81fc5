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
