/// Transcripts, whose turns are read one by one.
extension Reader {
  mutating func readSpeech(_ body: Range<Int>) {
    let spoken = body.filter { LineShape(source, lines[$0]) != .blank }
      .map { LineShape.trimmed(source, lines[$0]) }
    if let turns = Turns(source).turns(of: spoken) {
      // A line break inside a turn is where the editor wrapped it.
      for turn in turns {
        passages.append(Passage(kind: .speech, range: inline.append(turn)))
      }
    } else if spoken.allSatisfy({
      $0.count <= SpeechCutter.longestLine && !ChineseWidths.isChinese($0, source)
    }) {
      // English captions break their lines anywhere: what parts them is what is said.
      for part in spoken.split(whereSeparator: isStageDirection) {
        passages.append(Passage(kind: .paragraph, range: inline.append(Array(part))))
      }
    } else {
      passages.append(Passage(kind: .speech, range: inline.append(spoken, separator: 0x0A)))
    }
  }

  /// `[Music]`, `(applause)` on a line of its own.
  private func isStageDirection(_ line: Range<Int>) -> Bool {
    guard let first = source[line].first, let last = source[line].last else { return false }
    return first == UInt8(ascii: "[") && last == UInt8(ascii: "]")
      || first == UInt8(ascii: "(") && last == UInt8(ascii: ")")
  }
}
