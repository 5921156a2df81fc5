/// Columns that text takes on a screen, near enough to tell whether an editor wrapped it: two for East Asian
/// characters, one for others.
func displayWidth(_ text: [UInt8], _ range: Range<Int>) -> Int {
  var width = 0
  var rest = range
  while !rest.isEmpty {
    // The width of so few bytes fits into one; that, and no branch, lets sixteen be counted at once.
    let part = rest.prefix(127)
    var columns: UInt8 = 0
    for byte in text[part] {
      columns &+= (byte & 0xC0 == 0x80 ? 0 : 1) &+ (byte >= 0xE3 ? 1 : 0)
    }
    width += Int(columns)
    rest = part.upperBound..<range.upperBound
  }
  return width
}

/// Whether a text takes at most so many columns; looks no further than it must.
func fits(_ text: [UInt8], _ range: Range<Int>, in columns: Int) -> Bool {
  // No character takes more than three bytes a column.
  range.count <= columns
    || range.count <= 3 * columns && displayWidth(text, range) <= columns
}
