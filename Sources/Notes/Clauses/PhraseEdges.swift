/// Cuts what does not belong to a phrase off its ends: particles, conjunctions, signs.
struct PhraseEdges {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    var isChanging = true
    while isChanging, start < end {
      isChanging = false
      while start < end, text[start] == 0x20 || text[start] == 0x0A { start += 1 }
      while end > start, text[end - 1] == 0x20 || text[end - 1] == 0x0A { end -= 1 }
      let leading = Words.leading.prefix(of: text, start..<end)
      if leading > 0, leading < end - start {
        start += leading
        isChanging = true
      }
      let trailing = Words.trailing.suffix(of: text, start..<end)
      if trailing > 0, trailing < end - start, Words.wholeWords.suffix(of: text, start..<end) == 0 {
        end -= trailing
        isChanging = true
      }
    }
    return start..<end
  }
}
