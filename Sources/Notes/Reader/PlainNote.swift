import Recognition

/// Tells a text that holds nothing to learn: a poem or a story, somebody's day, a letter, a chat, the steps between some
/// commands, a list of things to do.
struct PlainNote {
  let passages: Passages
  let text: [UInt8]
  let marks: [Mark]
  let lines: LineTable
  let source: [UInt8]

  /// Lines with words, without the spaces around them; none of a text that is too long.
  let filled: [Range<Int>]

  init(
    _ passages: Passages, _ text: [UInt8], _ marks: [Mark], _ lines: LineTable, _ source: [UInt8]
  ) {
    self.passages = passages
    self.text = text
    self.marks = marks
    self.lines = lines
    self.source = source
    filled =
      text.count < Self.longest
      ? lines.map { LineShape.trimmed(source, $0) }.filter { !$0.isEmpty } : []
  }

  /// Bytes of the longest such text; a talk without headings goes on for longer.
  private static let longest = 4000
  private static let longestVerse = 2000

  var isPlain: Bool {
    guard text.count < Self.longest else { return false }
    return isProse && (isVerse || isTold) || isPageOfDiary || isWeekOfDiary || isLetter || isChat
      || isDialogue || isHowTo || isToDo
  }

  /// Several lines without list, table or emphasis, and one heading at most.
  var isProse: Bool {
    let isLong = text.count > 240 || text.count(where: { $0 == 0x0A }) > 1
    return isLong && passages.count(where: \.isHeading) < 2
      && !passages.contains { $0.isItem || $0.isCell }
      && !marks.contains { $0.kind == .strong || $0.kind == .highlight }
  }

  /// Hardly a figure.
  private var isVerse: Bool {
    // The days that a diary has above its pages are none of its figures.
    let figures = passages.reduce(0) { sum, passage in
      isDateline(passage.range) ? sum : sum + text[passage.range].count(where: \.isDigit)
    }
    return text.count < Self.longestVerse && figures * 100 < text.count && !isLabelled
  }

  /// `Acrophobia: fear of heights`: most lines say what something is.
  private var isLabelled: Bool {
    let labels = passages.count { passage in
      !passage.isHeading && LabelledLine(passage.range, in: text).map { !$0.value.isEmpty } ?? false
    }
    return labels * 2 > passages.count
  }

  /// English in which somebody tells of themselves all along.
  private var isTold: Bool {
    let words = count(of: Self.own, in: text.indices)
    return words >= 8 && words * Self.ownDensity > text.count
      && DocumentSummary.language(of: text[...]) == .english
  }

  /// Bytes for each word of the first person.
  private static let ownDensity = 140
  static let own = WordList(
    "i i'm i'd i've i'll my me mine we we're we'd we've our us 我 我们 咱们")

  func count(of words: WordList, in range: Range<Int>) -> Int {
    var at = range.lowerBound
    var count = 0
    while let word = words.first(in: text, at..<range.upperBound) {
      count += 1
      at = word.upperBound
    }
    return count
  }
}
