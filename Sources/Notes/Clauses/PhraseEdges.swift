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
      if leading > 0, leading < end - start, !opensWord(start, leading, end) {
        start += leading
        isChanging = true
      }
      let trailing = Words.trailing.suffix(of: text, start..<end)
      if trailing > 0, trailing < end - start, !closesWord(start, trailing, end),
        // `Lock-in`
        text[end - trailing - 1] != UInt8(ascii: "-"),
        !endsName(start..<end)
      {
        end -= trailing
        isChanging = true
      }
    }
    return start..<end
  }

  /// `运到永和，`: a sign or the end of the line stands behind 和, so that it joins nothing.
  func endsName(_ phrase: Range<Int>) -> Bool {
    guard Self.joints.suffix(of: text, phrase) > 0 else { return false }
    var at = phrase.upperBound
    while at < text.count, text[at] == 0x20 { at += 1 }
    return at >= text.count || text[at] == 0x0A || text[at] == 0xE2
      || Sign.at(at, in: text, end: text.count) != nil
  }

  private static let joints = WordList("和 与 及 同 跟")

  /// `并` of 并发, `和` of 和平.
  private func opensWord(_ start: Int, _ length: Int, _ end: Int) -> Bool {
    length == 3 && isWord(at: start, end)
  }

  /// `和` of 检验和, `来` of 未来.
  private func closesWord(_ start: Int, _ length: Int, _ end: Int) -> Bool {
    if Words.wholeWords.suffix(of: text, start..<end) > 0 { return true }
    return length == 3 && end - 6 >= start && isWord(at: end - 6, end)
  }

  private func isWord(at offset: Int, _ end: Int) -> Bool {
    switch ChineseLexicon.word(at: offset, in: text, end: end)?.kind {
    case .noun, .verb, .verbalNoun, .adjective, .adverb: true
    default: false
    }
  }
}
