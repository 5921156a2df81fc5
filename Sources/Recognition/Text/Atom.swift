/// The smallest piece that rules look at: a figure, a known word, or a mark between them.
struct Atom {
  enum Kind: UInt8 {
    /// Arabic digits; `index` is that of a `Literal`.
    case literal
    /// A word of the lexicon; `index` is that of its entry.
    case word
    /// One of `- ~ / : . , ^ '` as ASCII, in whatever width or dash it was written; `index` is the byte.
    case mark
  }

  /// What stands between an atom and the one before it.
  enum Gap: UInt8 { case none, space, text }

  /// What is known of the number that begins here.
  enum Figure {
    case none
    /// None has been looked for, because the atom stands within another number or is a sign.
    case unread
    /// It has been read; its place among the numbers of the line.
    case read(Int32)
  }

  private let place: Extent
  let index: Int32
  var figure = Figure.none
  let kind: Kind
  let gap: Gap

  /// What stands in the run of atoms from this one on.
  var hints: Hints = []

  init(_ range: Range<Int>, _ index: Int, _ kind: Kind, _ gap: Gap) {
    place = Extent(range)
    self.index = Int32(index)
    self.kind = kind
    self.gap = gap
  }

  var start: Int { place.range.lowerBound }
  var end: Int { place.range.upperBound }
}

/// What a run of neighbouring atoms holds, so that rules are asked only where they can answer.
struct Hints: OptionSet {
  let rawValue: UInt8
  static let figure = Hints(rawValue: 1)
  static let calendar = Hints(rawValue: 2)
  static let time = Hints(rawValue: 4)
  /// The atom can begin a quantity.
  static let start = Hints(rawValue: 8)
  /// It can be one without anything behind it.
  static let alone = Hints(rawValue: 16)

  /// A word that counts time from some day: `ago`, `since`.
  static let counting = Hints(rawValue: 32)
  /// The atom can begin a date when what follows makes one.
  static let date = Hints(rawValue: 64)

  static let content: Hints = [.figure, .calendar, .time, .counting]
}

/// Arabic digits as they were read.
struct Literal {
  var value: ExactDecimal
  var hasPoint = false
  var hasGroups = false
  /// Written with an exponent or as a power: complete, no date, no year.
  var isPower = false
  /// Digits before the decimal point.
  var digits: Int

  init(value: ExactDecimal, digits: Int) {
    self.value = value
    self.digits = digits
  }

  /// The figure as it may stand in a date: whole, without separators.
  var plain: Int? {
    guard !hasPoint, !hasGroups, !isPower, digits <= 8 else { return nil }
    return Int(value.mantissa)
  }
}
