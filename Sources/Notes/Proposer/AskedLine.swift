/// The question that stands right above an answer, in an interview whose speakers are not named.
struct AskedLine {
  /// Columns of a question that is read with its answer.
  private static let longest = 80

  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// The question above a passage without its mark; `nil` when the line above asks nothing.
  func above(_ passage: Int) -> Range<Int>? {
    let text = document.text
    let own = document.passages[passage]
    guard passage > 0, own.kind == .paragraph || own.kind == .speech else { return nil }
    let before = document.passages[passage - 1]
    guard before.kind == own.kind || before.isItem && mark(closing: before.range) > 0,
      before.parent == own.parent, before.heading == own.heading
    else { return nil }
    if let speaker = own.speaker, let asker = before.speaker, let first = text[before.range].first {
      guard text[speaker] != text[asker] else { return nil }
      if first < 0x80, document.language == .english {
        return SpokenQuestion(text).english(in: before.range)
      }
    }
    if document.language == .chinese {
      if mark(closing: before.range) > 0 { return chinese(before.range) }
      // `大家会问那为什么漆要刷两遍。`
      if own.speaker != nil, before.speaker != nil, before.range.count <= Self.reach,
        text[before.range].suffix(3).elementsEqual("。".utf8)
      {
        return SpokenQuestion(text).told(
          in: lastSentence(of: before.range.lowerBound..<before.range.upperBound - 3))
      }
    }
    if document.isCaptions, document.language == .english,
      let asked = SpokenQuestion(text).closing(before.range)
    {
      return asked
    }
    guard fits(text, before.range, in: Self.longest), asks(before.range) else { return nil }
    let line = lastSentence(of: before.range.dropLast(mark(closing: before.range)))
    let start = opening(of: line)
    // `maya: bills?` is somebody's word in a talk.
    guard start < line.upperBound, !text[start..<line.upperBound].contains(UInt8(ascii: ":"))
    else { return nil }
    return start..<line.upperBound
  }

  /// What stands right above ends in a question mark, whether it says of what it asks or not.
  func followsQuestion(_ passage: Int) -> Bool {
    guard passage > 0 else { return false }
    return mark(closing: document.passages[passage - 1].range) > 0
  }

  /// The question right above asks of 它: so does its answer.
  func pointsBack(_ passage: Int) -> Bool {
    followsQuestion(passage)
      && SpokenQuestion(document.text).pointsBack(
        SentenceCutter(document.text).trimmed(document.passages[passage - 1].range))
  }

  /// The question that a Chinese turn or line ends in.
  private func chinese(_ said: Range<Int>) -> Range<Int>? {
    let text = document.text
    let near = max(said.lowerBound, said.upperBound - Self.reach)..<said.upperBound
    guard let start = near.first(where: { text[$0] & 0xC0 != 0x80 }) else { return nil }
    let line = lastSentence(of: start..<said.upperBound - mark(closing: said))
    let marked = Self.marks.prefix(of: text, line)
    guard
      line.lowerBound > start || start == said.lowerBound,
      let asked = SpokenQuestion(text).words(
        in: SentenceCutter(text).trimmed(line.lowerBound + marked..<line.upperBound)),
      fits(text, asked, in: Self.longest), !text[asked].contains(UInt8(ascii: ":")),
      // `有出入的地方标了 ?`
      text[said.upperBound - mark(closing: said) - 1] != 0x20
        || TextReasons.holdsQuestionWord(text, asked)
    else { return nil }
    return asked
  }

  /// Bytes from the end of what was said within which its question begins.
  private static let reach = 360

  /// Of `今天说渡轮。最老的是哪条` the question alone.
  private func lastSentence(of line: Range<Int>) -> Range<Int> {
    guard line.count > 3, document.text[line.lowerBound] >= 0x80 else { return line }
    let stop = line.dropLast(3).last { at in
      document.text[at] == 0xE3 && document.text[at...].starts(with: "。".utf8)
    }
    return stop.map { SentenceCutter(document.text).trimmed($0 + 3..<line.upperBound) } ?? line
  }

  /// Behind `Q:` and conjunctions.
  private func opening(of line: Range<Int>) -> Int {
    let mark = Self.marks.prefix(of: document.text, line)
    let rest = SentenceCutter(document.text).trimmed(line.lowerBound + mark..<line.upperBound)
    return ClauseOpening(document.text).end(ofConjunctions: rest)
  }

  private static let marks = WordList("Q: Q： 问: 问：")

  /// Bytes of the question mark at the end of a line.
  private func mark(closing line: Range<Int>) -> Int {
    ["?", "？"].first { document.text[line].suffix($0.utf8.count).elementsEqual($0.utf8) }?.utf8
      .count ?? 0
  }

  /// It ends in a question mark, or opens with a word that asks: nobody writes `how tall is it` of anything known.
  private func asks(_ line: Range<Int>) -> Bool {
    let text = document.text
    guard !line.isEmpty else { return false }
    if mark(closing: line) > 0 { return true }
    let start = opening(of: line)
    return Self.asking.prefix(of: text, start..<line.upperBound) > 0
  }

  private static let asking = WordList("what what's how who who's where where's when why which")
}
