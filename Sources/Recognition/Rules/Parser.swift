/// Makes quantities of the atoms of one line after the other.
///
/// At every atom the rules are asked in a fixed order and the longest answer wins: dates, then amounts with a unit,
/// then bare numbers. Ranges, bounds, hedges and denominators are joined to what a rule found.
struct Parser {
  let text: [UInt8]
  let reference: CivilDate?
  let locale: TextLocale?
  let lexicon = Lexicon.shared
  var atoms: [Atom] = []
  var literals: [Literal] = []

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

  mutating func parse(_ lexer: Lexer, into results: inout [Quantity]) {
    atoms = lexer.atoms
    literals = lexer.literals
    var index = 0
    while index < atoms.count {
      guard let match = entity(at: index) else {
        index += 1
        continue
      }
      results.append(match.quantity)
      index = max(match.next, index + 1)
    }
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

  func word(_ index: Int) -> Word { entry(index)?.word ?? .none }

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

  func units(_ index: Int) -> [Unit] {
    guard let entry = entry(index), entry.unitCount > 0 else { return [] }
    return lexicon.units(of: entry).map { lexicon.units[Int($0)] }
  }

  func unit(_ index: Int, where condition: (Unit) -> Bool) -> Unit? {
    guard let entry = entry(index), entry.unitCount > 0 else { return nil }
    for position in lexicon.units(of: entry) where condition(lexicon.units[Int(position)]) {
      return lexicon.units[Int(position)]
    }
    return nil
  }

  /// Whether a hyphen joins the atom at `index` to its neighbours: `six-mile`.
  func isHyphen(_ index: Int) -> Bool {
    mark(index) == 0x2D && touches(index) && touches(index + 1)
  }
}
