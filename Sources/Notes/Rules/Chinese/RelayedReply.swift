/// Who answers, and what is said on the same line: `王敏对此回应称，大约在秋天`.
struct RelayedReply {
  let speaker: Range<Int>
  /// Empty when the line ends with the verb.
  let said: Range<Int>

  /// Columns of a name with its office.
  private static let widest = 50

  init?(_ clause: Range<Int>, in text: [UInt8]) {
    let clause = SentenceCutter(text).trimmed(clause)
    guard let verb = RelayedAnswerRule.verbs.first(in: text, clause) else { return nil }
    var end = verb.upperBound
    let ending = Self.endings.prefix(of: text, end..<clause.upperBound)
    end += ending
    var name = SentenceCutter(text).trimmed(clause.lowerBound..<verb.lowerBound)
    let opening = Self.openings.prefix(of: text, name)
    name = SentenceCutter(text).trimmed(name.lowerBound + opening..<name.upperBound)
    while case let length = Self.manners.suffix(of: text, name), length > 0 {
      name = SentenceCutter(text).trimmed(name.lowerBound..<name.upperBound - length)
    }
    // `王敏的答复是秋天`; of `王敏的回应很短` what is said comes behind it.
    let isNoun = Self.of.suffix(of: text, name) > 0
    if isNoun { name = name.lowerBound..<name.upperBound - 3 }
    guard displayWidth(text, name) >= 4, fits(text, name, in: Self.widest),
      Self.isSomebody(name, text), Self.askers.prefix(of: text, name) == 0
    else { return nil }
    speaker = name
    let rest = SentenceCutter(text).trimmed(end..<clause.upperBound)
    let copula = isNoun ? Self.copulas.prefix(of: text, rest) : 0
    said =
      isNoun && copula == 0
      ? clause.upperBound..<clause.upperBound
      : SentenceCutter(text).trimmed(rest.lowerBound + copula..<rest.upperBound)
  }

  /// A name, or one behind an office: `运输局王敏`, `副局长安德森`.
  private static func isSomebody(_ name: Range<Int>, _ text: [UInt8]) -> Bool {
    if ChineseName(text).isProper(name) || Persons(text).isPerson(name) { return true }
    return stride(
      from: name.upperBound - 6, to: max(name.lowerBound + 5, name.upperBound - 21), by: -3
    )
    .contains { start in
      start > name.lowerBound && text[start] >= 0xE4
        && Persons(text).isNamed(start..<name.upperBound)
    }
  }

  private static let of = WordList("的")
  private static let copulas = WordList("是 为")

  private static let endings = WordList("称 道 说 到 说道")
  private static let openings = WordList("而 但 不过 对此 随后 于是 此前 最后")
  private static let manners = WordList("对此 就此 则 也 又 随后 当时 立即 直接 曾 均 都 后来 明确 只 仅")
  private static let askers = WordList("有 网友 记者 用户 听众 观众 读者 大家 很多 许多 一些 他 她 它 我 你")
}
