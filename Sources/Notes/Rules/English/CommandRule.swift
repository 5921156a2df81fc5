/// ``- `tern sync` copies the log``: what a command does.
struct CommandRule: PassageRule {
  let id = "en.command"

  /// Bytes of an item.
  private static let longest = 200

  /// Columns of what it does.
  private static let widest = 100

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    let text = document.text
    guard own.isItem, own.range.count <= Self.longest, document.language(of: own.range) == .english,
      let mark = document.marks(in: own.range).first, mark.kind == .code,
      mark.range.lowerBound == own.range.lowerBound,
      case let rest = SentenceCutter(text).trimmed(mark.range.upperBound..<own.range.upperBound),
      let first = SentenceCutter(text).sentences(in: rest).first, !first.isQuestion,
      case let word = first.range
        .lowerBound..<(text[first.range].firstIndex { !$0.isLetter } ?? first.range.upperBound),
      word.count > 3, text[word.upperBound - 1] == UInt8(ascii: "s"),
      !text[word.lowerBound].isCapital,
      text[word.upperBound - 2] != UInt8(ascii: "s"), !Self.others.contains(text, word),
      isVerb(word, in: first.range, text)
    else { return [] }
    let value = SentenceCutter(text).unstopped(first.range)
    guard value.upperBound > word.upperBound + 3, displayWidth(text, value) <= Self.widest else {
      return []
    }
    let name = document.string(mark.range)
    var fact = Fact(
      kind: .definition, rule: id, prior: 0.7, passage: passage, evidence: own.range, subject: name,
      attribute: "what it does", value: .span(value), question: "What does \(name) do?")
    fact.isQuestionOnly = true
    return [fact]
  }

  /// `entries of the last week` are things: a verb is known as one, or has its object right behind it.
  private func isVerb(_ word: Range<Int>, in sentence: Range<Int>, _ text: [UInt8]) -> Bool {
    EnglishVerb(text).isThirdPerson(word) || Self.waiting.contains(text, word)
      || text[word.upperBound] == 0x20
        && Words.prepositions.prefix(of: text, word.upperBound + 1..<sentence.upperBound) == 0
  }

  /// They need no object.
  private static let waiting = WordList("waits listens looks connects logs switches points exits")

  /// They say nothing of what it does.
  private static let others = WordList(
    "does has was this is plus minus besides towards always needs costs requires")
}
