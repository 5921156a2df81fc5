/// Tells `S3 → volume overload`, a term and what it stands for, from arrows that mean something else: what follows, where
/// one goes, what a sum comes to.
struct ArrowLine {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// Words of the longest term.
  private static let mostWords = 4

  /// A Chinese key is taken as it is.
  func isMeaning(_ line: LabelledLine) -> Bool {
    guard text[line.key].allSatisfy({ $0 < 0xE4 }) else { return true }
    let words = text[line.key].split(separator: 0x20)
    guard words.count <= Self.mostWords, !words.contains(where: { $0.first!.isDigit }),
      words.contains(where: { $0.contains(where: \.isLetter) }),
      !text[line.value.lowerBound].isDigit, Self.consequences.prefix(of: text, line.value) == 0,
      EnglishVerb(text).first(in: line.key) == nil, isNamed(line.key), !isLoose(line.value),
      Words.attributes.suffix(of: text, line.key) == 0, !Self.turns.contains(text, line.key)
    else { return false }
    return text[line.value].allSatisfy { $0 != UInt8(ascii: "=") }
  }

  /// `the oak too` goes on from another line, `the edge from` to where one goes.
  private func isNamed(_ key: Range<Int>) -> Bool {
    Self.tails.suffix(of: text, key) == 0 && Words.prepositions.suffix(of: text, key) == 0
  }

  /// `burns well, very loud`, `birds, insects and reptiles`: one thing or several, the arrow does not say as what.
  private func isLoose(_ value: Range<Int>) -> Bool {
    let short = AnswerSpan(text).withoutRemark(value)
    let first = short.lowerBound..<(text[short].firstIndex { !$0.isLetter } ?? short.upperBound)
    let commas = short.count { Sign.at($0, in: text, end: short.upperBound)?.sign == .comma }
    guard Self.changes.first(in: text, short) == nil else { return false }
    let isDone =
      first.count > 4 && text[first].last == UInt8(ascii: "s")
      && first.upperBound < short.upperBound && text[first.upperBound] == 0x20
    return commas > 1 || commas > 0 && isDone
  }

  /// What an arrow leads to, then.
  private static let changes = WordList(
    "up down higher lower more less rises falls increases decreases increased decreased")
  private static let tails = WordList("too also either though again instead anyway")
  /// They go on from something that is not named.
  private static let turns = WordList(
    "over else then if so otherwise yes no more less result after before decision verdict conclusion plan choice next"
  )
  private static let consequences = WordList(
    "else no not so then but if ask use set see or decision done ok yes wait call buy get maybe always never"
  )
}
