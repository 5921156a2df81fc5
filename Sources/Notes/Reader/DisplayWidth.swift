/// Columns that text takes on a screen, near enough to tell whether an editor wrapped it: two for East Asian
/// characters, one for others.
func displayWidth(_ text: [UInt8], _ range: Range<Int>) -> Int {
  var width = 0
  for offset in range {
    let byte = text[offset]
    if byte < 0x80 || (0xC0..<0xE3).contains(byte) {
      width += 1
    } else if byte >= 0xE3 {
      width += 2
    }
  }
  return width
}

/// Whether a text takes at most so many columns; looks no further than it must.
func fits(_ text: [UInt8], _ range: Range<Int>, in columns: Int) -> Bool {
  // No character takes more than three bytes a column.
  range.count <= columns
    || range.count <= 3 * columns && displayWidth(text, range) <= columns
}
