/// Makes quantities of the atoms of one line after the other.
///
/// At every atom the rules are asked in a fixed order and the longest answer wins: dates, then amounts with a unit,
/// then bare numbers. Ranges, bounds, hedges and denominators are joined to what a rule found.
struct Parser {
  let text: [UInt8]
  let reference: CivilDate?
  var locale: TextLocale?
  let lexicon = Lexicon.shared
  var atoms: [Atom] = []
  var literals: [Literal] = []
  /// The numbers of the line, each read once.
  var numbers: [NumberPhrase] = []

  init(_ text: [UInt8], reference: CivilDate?, locale: TextLocale?) {
    self.text = text
    self.reference = reference
    self.locale = locale
  }

  /// A quantity and the atom behind it.
  struct Match {
    var quantity: Quantity
    var next: Int
  }

  mutating func parse(_ lexer: inout Lexer, into results: inout [Quantity]) {
    lexer.exchange(&atoms, &literals)
    scout()
    if results.isEmpty { results.reserveCapacity(numbers.count) }
    var index = 0
    while index < atoms.count {
      guard atoms[index].hints.contains(.start) else {
        index += 1
        continue
      }
      if let behind = serialNumber(at: index) {
        index = behind
        continue
      }
      guard let match = entity(at: index) else {
        index += 1
        continue
      }
      index = max(match.next, index + 1)
      results.append(match.quantity)
    }
  }
}

// MARK: - Serial numbers

extension Parser {
  /// The atom behind three or more figures joined by `.` or `-` that are no date: a version, an address, a telephone
  /// number.
  private func serialNumber(at index: Int) -> Int? {
    guard atoms[index].kind == .literal, touches(index + 1) else { return nil }
    let joint = mark(index + 1)
    guard joint == 0x2E || joint == 0x2D, numericDate(at: index) == nil else { return nil }
    var next = index + 1
    while mark(next) == joint, touches(next), touches(next + 1), literal(next + 1) != nil {
      next += 2
    }
    return next >= index + 5 ? next : nil
  }
}

// MARK: - Looking at atoms

extension Parser {
  /// Whether there is an atom at `index` with at most spaces before it.
  @inline(__always)
  func adjoins(_ index: Int) -> Bool { index < atoms.count && atoms[index].gap != .text }

  /// Whether there is an atom at `index` with nothing before it.
  func touches(_ index: Int) -> Bool { index < atoms.count && atoms[index].gap == .none }

  @inline(__always)
  func entry(_ index: Int) -> Lexicon.Entry? {
    guard index >= 0, index < atoms.count, atoms[index].kind == .word else { return nil }
    return lexicon.entries[Int(atoms[index].index)]
  }

  @inline(__always)
  func word(_ index: Int) -> Word {
    guard index >= 0, index < atoms.count, atoms[index].kind == .word else { return .none }
    return lexicon.words[Int(atoms[index].index)]
  }

  func literal(_ index: Int) -> Literal? {
    guard index >= 0, index < atoms.count, atoms[index].kind == .literal else { return nil }
    return literals[Int(atoms[index].index)]
  }

  /// The ASCII byte of a mark, 0 for other atoms.
  func mark(_ index: Int) -> UInt8 {
    guard index >= 0, index < atoms.count, atoms[index].kind == .mark else { return 0 }
    return UInt8(atoms[index].index)
  }

  func bytes(_ first: Int, _ next: Int) -> Range<Int> { atoms[first].start..<atoms[next - 1].end }

  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  func surface(_ index: Int) -> String { string(atoms[index].start..<atoms[index].end) }

  /// Whether the atom at `index` can be a unit.
  func isUnit(_ index: Int) -> Bool { (entry(index)?.unitCount ?? 0) > 0 }

  /// The unit of time that the atom at `index` can be.
  func lengthUnit(_ index: Int) -> TimeLength.Unit? {
    guard index >= 0, index < atoms.count, atoms[index].kind == .word else { return nil }
    return lexicon.lengths[Int(atoms[index].index)]
  }

  /// Whether one of `words` stands in the `count` bytes before the atom; they are compared in small letters.
  func isSaid(_ words: [String], within count: Int, before index: Int) -> Bool {
    let end = atoms[index].start
    let start = max(0, end - count)
    for word in words {
      let word = Array(word.utf8)
      for offset in start..<max(start, end - word.count + 1) {
        var length = 0
        while length < word.count, small(text[offset + length]) == word[length] { length += 1 }
        if length == word.count { return true }
      }
    }
    return false
  }

  private func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A) ~= byte ? byte | 0x20 : byte }

  /// Whether the text of the atom is `word`.
  func reads(_ index: Int, _ word: String) -> Bool {
    guard index >= 0, index < atoms.count else { return false }
    let atom = atoms[index]
    return atom.end - atom.start == word.utf8.count && begins(index, word)
  }

  /// Whether the text of the atom is that one character of three bytes.
  func isCharacter(_ index: Int, _ character: Unicode.Scalar) -> Bool {
    guard width(index) == 3 else { return false }
    let start = atoms[index].start
    let (a, b, c) = (text[start], text[start + 1], text[start + 2])
    return a >= 0xE0
      && UInt32(a & 0x0F) << 12 | UInt32(b & 0x3F) << 6 | UInt32(c & 0x3F) == character.value
  }

  /// Whether the text of the atom begins with `word`.
  func begins(_ index: Int, _ word: String) -> Bool {
    guard index >= 0, index < atoms.count else { return false }
    var cursor = atoms[index].start
    guard cursor + word.utf8.count <= text.count else { return false }
    for byte in word.utf8 {
      guard text[cursor] == byte else { return false }
      cursor += 1
    }
    return true
  }

  /// The bytes of the atom's text.
  func width(_ index: Int) -> Int {
    index >= 0 && index < atoms.count ? atoms[index].end - atoms[index].start : 0
  }

  func isASCII(_ index: Int) -> Bool {
    index >= 0 && index < atoms.count && text[atoms[index].start] < 0x80
  }

  /// A single letter, such as the `Q` of `Q1`.
  func isLetter(_ index: Int) -> Bool { width(index) == 1 }

  func isPlural(_ index: Int) -> Bool { width(index) > 0 && text[atoms[index].end - 1] == 0x73 }

  /// `及以前`, `或之后`: the date itself belongs to the span.
  func includesItself(_ index: Int) -> Bool {
    begins(index, "及") || begins(index, "或") || begins(index, "以及")
  }

  func unit(_ index: Int, where condition: (Unit) -> Bool) -> Unit? {
    guard index >= 0, index < atoms.count, atoms[index].kind == .word else { return nil }
    return lexicon.unit(of: Int(atoms[index].index), where: condition)
  }

  /// Whether a hyphen joins the atom at `index` to its neighbours: `six-mile`.
  func isHyphen(_ index: Int) -> Bool {
    mark(index) == 0x2D && touches(index) && touches(index + 1)
  }
}
