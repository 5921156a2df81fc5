/// Cuts the lines of a transcript into sentences: each line is a clause, and lines that lean on each other stay together.
struct SpeechCutter {
  private static let mostLines = 4

  /// In bytes; nobody says more in one breath, so that it is text like any other.
  static let longestLine = 600

  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  func sentences(in range: Range<Int>) -> [SentenceCutter.Cut] {
    var cuts: [SentenceCutter.Cut] = []
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    for offset in range where text[offset] == 0x0A || offset + 1 == range.upperBound {
      let end = text[offset] == 0x0A ? offset : offset + 1
      let line = withoutSigns(start..<end)
      start = offset + 1
      guard !line.isEmpty else { continue }
      guard line.count <= Self.longestLine else {
        if !lines.isEmpty { cuts.append(cut(lines)) }
        lines.removeAll()
        cuts += SentenceCutter(text).sentences(in: line)
        continue
      }
      if let last = lines.last, lines.count == Self.mostLines || !leans(last, on: line) {
        cuts.append(cut(lines))
        lines.removeAll()
      }
      lines.append(line)
    }
    if !lines.isEmpty { cuts.append(cut(lines)) }
    return cuts
  }

  private func cut(_ lines: [Range<Int>]) -> SentenceCutter.Cut {
    var clauses: [Range<Int>] = []
    var isQuestion = false
    let pauses = SpokenPauses(text)
    for line in lines {
      let inner = SentenceCutter(text).sentences(in: line)
      isQuestion = isQuestion || inner.contains(where: \.isQuestion) || isAsking(line)
      for clause in inner.lazy.flatMap(\.clauses).flatMap(pauses.statements) {
        clauses += SpokenClauses(text).clauses(of: clause)
      }
    }
    let range = lines.first!.lowerBound..<lines.last!.upperBound
    return SentenceCutter.Cut(range: range, clauses: clauses, isQuestion: isQuestion)
  }

  private func isAsking(_ line: Range<Int>) -> Bool {
    let tail = text[line].suffix(3)
    return ["吗", "呢"].contains { tail.elementsEqual($0.utf8) }
  }

  /// Whether a line is unfinished, or the next one cannot stand alone.
  private func leans(_ line: Range<Int>, on next: Range<Int>) -> Bool {
    let isWhole = Self.whole.contains { text[line].reversed().starts(with: $0.utf8.reversed()) }
    for ending in Self.unfinished
    where !isWhole && text[line].reversed().starts(with: ending.utf8.reversed()) {
      return true
    }
    return Self.leaning.contains { text[next].starts(with: $0.utf8) }
  }

  private func withoutSigns(_ range: Range<Int>) -> Range<Int> {
    var line = SentenceCutter(text).trimmed(range)
    for sign in ["，", "。", ",", "、"] where text[line].reversed().starts(with: sign.utf8.reversed())
    {
      line = line.lowerBound..<(line.upperBound - sign.utf8.count)
    }
    return line
  }

  private static let unfinished = [
    "中", "里", "下", "时", "的", "与", "和", "或", "是", "为", "在", "把", "将", "上", "方面", "相比", "之下",
    "以及", "表示", "认为", "称", " the", " of", " and", " to", " a", " in", " for", " with", " is",
    " that",
  ]
  /// Words that only end like one of those.
  private static let whole = [
    "以下", "以上", "一下", "线上", "线下", "当下", "小时", "公里", "是的", "有的", "目的", "其中", "集中", "这里", "那里",
  ]
  private static let leaning = [
    "更", "也", "并", "从", "就", "才", "都", "还", "高出", "优于", "表现", "落后", "领先", "以", "为", "与", "分别", "使",
    "让", "比", "跟", "但是在", "以及", "平均", "发布了", "完成", "and ", "or ", "which ", "that ", "to ", "of ",
    "than ",
  ]
}
