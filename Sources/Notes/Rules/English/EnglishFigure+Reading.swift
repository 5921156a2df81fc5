/// Years and days that stand side by side, and years that were read as a number of things.
extension EnglishFigure {
  /// `in [1931 ferries] ran twice`, `for [1931 people] blamed the ice`: a year, and who did something in it.
  func isYearRead(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard fact.kind == .count, let space = text[answer].firstIndex(of: 0x20),
      isYear(answer.lowerBound..<space)
    else { return false }
    let before = before(answer, 8)
    if Self.times.suffix(of: text, before) > 0 { return true }
    let rest = rest(behind: answer)
    let word = rest.lowerBound..<(text[rest].firstIndex { !$0.isLetter } ?? rest.upperBound)
    return Self.about.suffix(of: text, before) > 0
      && (EnglishVerb(text).isListed(word) || EnglishVerb(text).isParticiple(word))
  }

  /// `the floods of [1931], 1947 and 1953`, `on 4 and [7 June]`: one of several days or years, any of which would do.
  func isOneOfDays(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard fact.kind == .date, text[answer.lowerBound].isDigit else { return false }
    var rest = rest(behind: answer)
    if !rest.isEmpty, text[rest.lowerBound] == UInt8(ascii: ",") {
      rest = SentenceCutter(text).trimmed(rest.lowerBound + 1..<rest.upperBound)
    }
    let joint = Self.joints.prefix(of: text, rest)
    let next = SentenceCutter(text).trimmed(rest.lowerBound + joint..<rest.upperBound)
    let following = next.lowerBound..<(text[next].firstIndex { !$0.isDigit } ?? next.upperBound)
    if isYear(answer), isYear(following), following.lowerBound > answer.upperBound + 1,
      text[following.upperBound..<max(following.upperBound, sentence.range.upperBound)].prefix(1)
        .allSatisfy({ !$0.isLetter })
    {
      return true
    }
    var lead = before(answer, 16)
    let leading = Self.joints.suffix(of: text, lead)
    lead = SentenceCutter(text).trimmed(lead.lowerBound..<lead.upperBound - leading)
    let isListed = leading > 0 || text[lead].last == UInt8(ascii: ",")
    if text[lead].last == UInt8(ascii: ",") { lead = lead.dropLast() }
    let figures = text[lead].reversed().prefix { $0.isDigit }.count
    guard isListed, figures > 0 else { return false }
    let other = lead.upperBound - figures..<lead.upperBound
    if isYear(answer) { return isYear(other) }
    // `4 and 7 June`: the first day leans on the month of the second.
    return leading > 0 && figures < 3 && text[answer].prefix(3).contains(0x20)
      && other.lowerBound > sentence.range.lowerBound && text[other.lowerBound - 1] == 0x20
  }

  /// `The bell rang twice, [Sat 9:40]`: a day of some week; but `the market is on Friday`.
  func isPassingDay(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard fact.kind == .date else { return false }
    let length = Self.weekdays.prefix(of: text, answer)
    guard length > 0 else { return false }
    let rest = SentenceCutter(text).trimmed(answer.lowerBound + length..<answer.upperBound)
    guard rest.isEmpty || text[rest].contains(UInt8(ascii: ":")),
      let clause = sentence.clause(at: answer.lowerBound)?.range
    else { return false }
    return Self.present.first(in: text, clause) == nil
  }

  private static let weekdays = WordList(Weekdays.english)
  private static let present = WordList(
    "is are opens closes meets runs starts begins ends falls has open closed due every")

  private func isYear(_ range: Range<Int>) -> Bool {
    range.count == 4 && text[range].allSatisfy(\.isDigit)
      && (text[range.lowerBound] == UInt8(ascii: "1") || text[range].starts(with: "20".utf8))
  }

  private static let times = WordList("in since until during before after by")
  private static let about = WordList("for of from")
  private static let joints = WordList("and or")
}
