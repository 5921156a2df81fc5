/// Parts spoken Chinese that was written down with spaces for its pauses: `旺季一天五六十条 坏的扔掉 剩三四十条`.
struct SpokenPauses {
  /// Pauses without which a line may well have a space for another reason.
  private static let fewest = 3

  /// Bytes that a statement has on average; what is shorter is a row of notes.
  private static let shortest = 15

  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// The sentence with a clause for each statement, when it is such a run.
  func parted(_ cut: SentenceCutter.Cut) -> SentenceCutter.Cut {
    guard let first = cut.clauses.first, cut.clauses.count == 1, isRun(first, Self.fewest) else {
      return cut
    }
    var spoken = cut
    spoken.clauses = parts(of: first)
    spoken.isSpoken = true
    return spoken
  }

  /// The statements of a line of a transcript.
  func statements(of line: Range<Int>) -> [Range<Int>] {
    isRun(line, 2) ? parts(of: line) : [line]
  }

  /// What stands between the pauses; who speaks, and words such as 对 and 行, are no statements.
  private func parts(of clause: Range<Int>) -> [Range<Int>] {
    var statements: [Range<Int>] = []
    var start = clause.lowerBound
    for at in clause
    where isPause(at, clause) && !(statements.isEmpty && isThing(start..<at)) {
      statements.append(start..<at)
      start = at + 1
    }
    statements.append(start..<clause.upperBound)
    let said = statements.filter { $0.count > 6 }
    return said.isEmpty ? [clause] : said
  }

  /// `小麦 九月播种 五月收`: a noun of two characters is what the line tells of.
  private func isThing(_ opening: Range<Int>) -> Bool {
    guard opening.count == 6 else { return false }
    let word = ChineseLexicon.word(at: opening.lowerBound, in: text, end: opening.upperBound)
    guard let word else { return Self.answers.contains(text, opening) == false }
    return word.range == opening && word.kind == .noun
  }

  private static let answers = WordList(
    "对的 好的 是的 行的 没有 有的 嗯嗯 对啊 是啊 好啊 对呀 哪里 没呢 不是 不会 不用 当然 然后 其实 后来")

  private func isRun(_ clause: Range<Int>, _ fewest: Int) -> Bool {
    let pauses = clause.count { isPause($0, clause) }
    return pauses >= fewest && clause.count >= pauses * Self.shortest
      && !text[clause].contains {
        $0 < 0x80 && $0 != 0x20 && !$0.isAlphanumeric && $0 != Self.point
      }
      && !clause.contains { Self.signs.contains(text[$0]) }
  }

  /// How signs and Japanese begin; no byte inside a character is among them.
  private static let signs: [UInt8] = [0xC2, 0xC3, 0xE2, 0xE3, 0xEF]
  private static let point = UInt8(ascii: ".")

  /// A single space with a Chinese character before it and one behind.
  private func isPause(_ at: Int, _ clause: Range<Int>) -> Bool {
    text[at] == 0x20 && at > clause.lowerBound + 2 && at + 3 < clause.upperBound
      && (0xE4...0xE9).contains(text[at + 1]) && (0xE4...0xE9).contains(text[at - 3])
  }
}
