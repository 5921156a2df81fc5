/// Where, with what and for whom: the phrases that stand before the verb of a clause.
extension ClausePartRule {
  func adjunct(
    _ adjunct: ClauseParts.Adjunct, _ clause: Clause, _ sentence: Sentence, _ document: Document
  ) -> Fact? {
    let text = document.text
    let phrase = withoutLocalizer(adjunct.phrase, text)
    guard isAnswer(phrase, sentence, document), !swallowsVerb(adjunct.phrase, text),
      // `以说明书为准`: where to look it up.
      Self.authorities.prefix(
        of: text, phrase.upperBound..<max(phrase.upperBound, clause.range.upperBound)) == 0,
      // `被监军边令诚告死`: a name that holds a word for making somebody do something.
      !(Self.passives.contains(text, adjunct.preposition)
        && Self.causatives.prefix(
          of: text, phrase.upperBound..<max(phrase.upperBound, clause.range.upperBound)) > 0),
      !isAttributive(adjunct.phrase, clause, text),
      sentence.words(in: phrase, of: text).first?.kind != .verb,
      // `在今后几周内`
      !Self.times.contains(text, adjunct.preposition)
        || !sentence.tokens.contains(where: {
          $0.isQuantity && phrase.contains($0.range.lowerBound)
            && $0.range.upperBound == phrase.upperBound
        }),
      var role = role(of: adjunct.preposition, text)
    else { return nil }
    // `由 30 条增到 70 条`, `在三千条上下`
    if role.hint != "什么", isFigure(phrase, text) { return nil }
    if role.hint == "哪里", !isPlace(phrase, text) { role.hint = "什么" }
    if role.hint == "谁", !Self.agents.contains(text, adjunct.preposition),
      !Persons(text).isPerson(phrase)
    {
      role.hint = "什么"
    }
    return fact(role.rule, phrase, hint(phrase, role.hint, sentence, document), clause, sentence)
  }

  /// Digits, or Chinese numerals of two characters.
  private func isFigure(_ phrase: Range<Int>, _ text: [UInt8]) -> Bool {
    text[phrase.lowerBound].isDigit
      || phrase.count >= 6 && Words.numerals.prefix(of: text, phrase) > 0
        && Words.numerals.prefix(of: text, phrase.lowerBound + 3..<phrase.upperBound) > 0
  }

  /// `用胶带粘着`: the verb before 着 is taken for the end of the thing.
  private func swallowsVerb(_ phrase: Range<Int>, _ text: [UInt8]) -> Bool {
    Self.aspects.prefix(of: text, phrase.upperBound..<min(phrase.upperBound + 3, text.count)) > 0
  }

  /// `从官网中的例子`: what is followed by 的 says which, not where.
  private func isAttributive(_ phrase: Range<Int>, _ clause: Clause, _ text: [UInt8]) -> Bool {
    // `在社区参与项目的链接`
    if let verb = clause.parts?.verb, verb.lowerBound >= phrase.upperBound,
      Self.particle.first(in: text, verb.upperBound..<clause.range.upperBound) != nil
    {
      return true
    }
    let rest = phrase.upperBound..<min(phrase.upperBound + 9, text.count)
    let length = Self.localizers.prefix(of: text, rest)
    return text[(phrase.upperBound + length)...].starts(with: "的".utf8)
  }

  /// `平原上` is asked for as 平原; what a time is cut from is no place.
  private func withoutLocalizer(_ phrase: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let length = Self.localizers.suffix(of: text, phrase)
    guard length > 0 else { return phrase }
    let rest = SentenceCutter(text).trimmed(phrase.lowerBound..<phrase.upperBound - length)
    return rest.count > 3 || text[phrase].contains(0x20) ? rest : phrase
  }

  /// No title of a book, no figure, and not `回纥帮助下`.
  private func isPlace(_ phrase: Range<Int>, _ text: [UInt8]) -> Bool {
    text[phrase].contains { $0 >= 0xE4 } && !text[phrase].starts(with: "《".utf8)
      && !text[phrase].contains(where: \.isDigit)
      && Self.counted.prefix(of: text, phrase) == 0
      && !["上", "下", "中"].contains { text[phrase.upperBound...].starts(with: $0.utf8) }
  }

  private func role(of preposition: Range<Int>, _ text: [UInt8]) -> (rule: String, hint: String)? {
    if Self.places.contains(text, preposition) { return ("place", "哪里") }
    if Self.means.contains(text, preposition) { return ("means", "什么") }
    if Self.partners.contains(text, preposition) { return ("partner", "谁") }
    return nil
  }

  private static let authorities = WordList("为准 _为准")
  private static let aspects = WordList("着 了 过 得")
  private static let passives = WordList("被")
  private static let causatives = WordList("令 使 让 叫")
  private static let times = WordList("在 于 自 从")
  private static let particle = WordList("的")
  private static let localizers = WordList("中 上 里 内 之中 之上 之内 下")
  /// `从两个维度扩展`: how many rather than where.
  private static let counted = WordList(
    "两个 三个 四个 五个 六个 七个 八个 几个 多个 各个 两种 三种 四种 五种 几种 多种 各种 两方面 三方面 多方面 两条 三条 几条 多条")
  private static let places = WordList("在 于 自 从 沿 经")
  private static let means = WordList("以 用 通过 利用 借助 凭借 凭 靠 根据 按照 按 依据 随着 因 把 将")
  private static let agents = WordList("由")
  private static let partners = WordList("向 给 对 为 与 跟 同 被 由 对于")
}
