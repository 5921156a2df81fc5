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
    } else {
      passages.append(Passage(kind: .speech, range: inline.append(spoken, separator: 0x0A)))
    }
  }
}
