extension UInt8 {
  /// An ASCII letter.
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// An ASCII digit.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  var isAlphanumeric: Bool { isLetter || isDigit }

  /// An ASCII capital.
  var isCapital: Bool { self >= 0x41 && self <= 0x5A }

  /// A printable ASCII sign that is no letter, digit or space.
  var isPunctuation: Bool { self > 0x20 && self < 0x7F && !isAlphanumeric }

  /// Signs that money does not hold: `\ ^ _ = {`.
  var isMathSign: Bool {
    self == 0x5C || self == 0x5E || self == 0x5F || self == 0x3D || self == 0x7B
  }

  /// ASCII capitals become small letters.
  var folded: UInt8 { isCapital ? self + 32 : self }
}
