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
