/// Transcripts, whose turns are read one by one.
extension Reader {
  mutating func readSpeech(_ body: Range<Int>) {
    var spoken = body.filter { LineShape(source, lines[$0]) != .blank }
      .map { LineShape.trimmed(source, lines[$0]) }
    if spoken.count(where: isTime) >= Self.fewestTimes {
      readHead(of: &spoken)
      spoken.removeAll(where: isTime)
    }
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

  /// What stands above the first time of the recording says where it is from; only a title is read.
  private mutating func readHead(of spoken: inout [Range<Int>]) {
    guard let first = spoken.firstIndex(where: isTime), first <= Self.mostOfHead else { return }
    if case .heading(let level, let content)? = spoken.first.map({ LineShape(source, $0) }) {
      heading(content, level: level)
    }
    spoken.removeFirst(first)
  }

  /// Lines that are nothing but the time in the recording: `04:10`, `[00:04:10]`.
  private func isTime(_ line: Range<Int>) -> Bool {
    line.count <= 12 && source[line].contains(UInt8(ascii: ":"))
      && source[line].allSatisfy { $0.isDigit || Self.timeSigns.contains($0) }
  }

  private static let timeSigns = Array(":[]()".utf8)
  private static let fewestTimes = 3
  private static let mostOfHead = 5

  /// `[Music]`, `(applause)` on a line of its own.
  private func isStageDirection(_ line: Range<Int>) -> Bool {
    guard let first = source[line].first, let last = source[line].last else { return false }
    return first == UInt8(ascii: "[") && last == UInt8(ascii: "]")
      || first == UInt8(ascii: "(") && last == UInt8(ascii: ")")
  }
}
