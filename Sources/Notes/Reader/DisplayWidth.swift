/// Columns that text takes on a screen, near enough to tell whether an editor wrapped it: two for East Asian
/// characters, one for others.
func displayWidth(_ text: [UInt8], _ range: Range<Int>) -> Int {
  // Without a branch, so that many bytes are counted at once.
  var width = 0
  for byte in text[range] {
    width &+= (byte & 0xC0 == 0x80 ? 0 : 1) &+ (byte >= 0xE3 ? 1 : 0)
  }
  return width
}

/// Whether a text takes at most so many columns; looks no further than it must.
func fits(_ text: [UInt8], _ range: Range<Int>, in columns: Int) -> Bool {
  // No character takes more than three bytes a column.
  range.count <= columns
    || range.count <= 3 * columns && displayWidth(text, range) <= columns
}
