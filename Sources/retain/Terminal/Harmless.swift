extension String {
  /// The text as a terminal may safely show it, on one line.
  ///
  /// Text from notes, decks, logs and file names is data: it may not move the cursor, set the clipboard or reorder what is read.
  /// Controls become visible (`␛`), line ends and tabs become spaces, invisible direction marks disappear, and of a
  /// heap of combining marks the first eight stay.
  var harmless: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    var shown = String.UnicodeScalarView()
    var marks = 0
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029:
        shown.append(" ")
      case 0x00...0x1F:
        shown.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F...0x9F:
        shown.append("\u{FFFD}")
      case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
        0xE0000...0xE007F:
        continue
      default:
        let isMark = scalar.value >= 0x300 && scalar.displayWidth == 0
        marks = isMark ? marks + 1 : 0
        if marks <= 8 { shown.append(scalar) }
      }
    }
    return String(shown)
  }
}
