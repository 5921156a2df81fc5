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

  var start: Int
  var end: Int
  var index: Int32
  var kind: Kind
  var gap: Gap
}

/// Arabic digits as they were read.
struct Literal {
  var value: ExactDecimal
  /// Digits before the decimal point.
  var digits: Int
  var hasPoint = false
  var hasGroups = false
  /// Written with an exponent or as a power: complete, no date, no year.
  var isPower = false

  /// The figure as it may stand in a date: whole, without separators.
  var plain: Int? {
    guard !hasPoint, !hasGroups, !isPower, digits <= 8 else { return nil }
    return Int(value.mantissa)
  }
}
