import Recognition

/// An English label that stands alone, without anything above it that it is a property of: `Last port:
/// oxygen`, `Furosemide: symptoms only`.
struct EnglishBareLabel {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// Whether a stranger can tell from the label what its value says: the value is one thing, and says what the label is
  /// or what it holds.
  func isAnswered(_ term: String, _ value: Range<Int>, isDash: Bool) -> Bool {
    if term.hasSuffix("?") || EnglishLabel.defines(term, value, text) { return true }
    let name = Array(term.utf8)
    guard Words.prepositions.prefix(of: name, name.indices) == 0,
      Self.openers.prefix(of: name, name.indices) == 0, name.contains(where: \.isLetter)
    else { return false }
    guard !tellsSeveral(value) else { return false }
    // `Hall (Ann)`, `Lock`: a name or one word, of which anything may be told.
    guard isPhrase(name) else { return false }
    return !isDash || text[value].count(where: { $0 == 0x20 }) > 3
  }

  /// - Parameter isExplained: The section explains terms.
  func wording(
    _ term: String, _ value: Range<Int>, _ quantities: [Quantity], isExplained: Bool
  ) -> String {
    // `Elm Pact 1931`
    if term.contains(" "), term.last?.isNumber == true { return "\(term)?" }
    // `span ..... 40 m`: a figure explains no term; `crawl / breast`: two of them.
    let isExplained =
      isExplained && !opensWithFigure(value) && !term.contains(" / ") && !opensWithExample(value)
      // `incl. the theory of tides`: a part of it.
      && Self.partial.prefix(of: text, value) == 0
    if isExplained, let question = question(term, value, isExplained: true) { return question }
    let told = EnglishLabel.question("", term, value, quantities, isDate: false, of: text)
    if told == "What is \(term)?", isOneOfMany(Array(term.utf8), value) {
      return "What is a \(term)?"
    }
    return told == "\(term)?" ? question(term, value, isExplained: false) ?? told : told
  }

  /// `Brunel 1843, Great Britain`: a name and its year, or two, are one of its kind.
  private func opensWithExample(_ value: Range<Int>) -> Bool {
    let words = text[value].split(separator: 0x20, maxSplits: 4)
    guard let first = words.first, first.first!.isCapital else { return false }
    return words.prefix(4).dropFirst().contains { word in
      let digits = word.filter(\.isDigit)
      return digits.count == 4 && word.count(where: \.isLetter) < 2
    }
  }

  private func opensWithFigure(_ value: Range<Int>) -> Bool {
    text[value].first { $0.isAlphanumeric || $0 >= 0x80 }?.isDigit == true
  }

  /// The question for a value that says what the label is, or what it states.
  ///
  /// - Parameter isExplained: The section explains terms.
  func question(_ term: String, _ value: Range<Int>, isExplained: Bool) -> String? {
    let name = Array(term.utf8)
    guard !term.hasSuffix("?"), !EnglishLabel.isProperty(term),
      Words.prepositions.prefix(of: name, name.indices) == 0
    else { return nil }
    let label = EnglishLabel.withSmallArticle(term)
    if Self.statements.suffix(of: name, name.indices) > 0, name.contains(0x20),
      !startsOddly(value)
    {
      return "What does \(withArticle(label)) say?"
    }
    let isPlural = EnglishLabel.isPlural(name)
    // `Tall reeds: wind over the bank is enough`: what holds for them, and not what they are.
    if isPlural, tellsOfThem(value) { return nil }
    let isExplained = isExplained || explains(term, value)
    if isPlural, !isExplained, isSet(value) {
      let asked = ListQuestion(term, isChinese: false)
        .question(topic: nil, isCounted: false, isOrdered: false)
      return asked.flatMap { $0.hasPrefix("What are ") || $0.hasSuffix(": which?") ? $0 : nil }
        ?? (EnglishTerm.isAskable(label, isSign: false) ? "What are \(withArticle(label))?" : nil)
    }
    guard isExplained else { return nil }
    if isPlural, name.first?.isCapital == true, isPeople(value) {
      return "Who were \(withArticle(label))?"
    }
    let isNamed = Self.phenomena.suffix(of: name, name.indices) > 0 && name.contains(0x20)
    let asked =
      isNamed || term.contains(" of ")
      ? withArticle(label) : isOneOfMany(name, value) ? "a \(label)" : label
    return "What \(isPlural ? "are" : "is") \(asked)?"
  }

  /// Two things or more of a few words each.
  private func isSet(_ value: Range<Int>) -> Bool {
    let items = Enumeration(text).items(of: value)
    let first = value.lowerBound..<(text[value].firstIndex { !$0.isLetter } ?? value.upperBound)
    return items.count > 1 && !holdsDigit(value) && !Self.remarks.contains(text, first)
      && items.allSatisfy { text[$0].count(where: { $0 == 0x20 }) < 4 }
      // `roots, that's why it grows`
      && items.allSatisfy {
        Words.pronouns.prefix(of: text, $0) == 0 && EnglishWords.subjects.first(in: text, $0) == nil
          && Self.finite.first(in: text, $0) == nil
      }
  }

  /// `Carbon tax: a tax on …`: the value names the label's last word with an article.
  private func isOneOfMany(_ name: [UInt8], _ value: Range<Int>) -> Bool {
    guard let space = name.lastIndex(of: 0x20), text[value].starts(with: "a ".utf8),
      let first = name.first, !"aeiouAEIOU".utf8.contains(first)
    else { return false }
    let words = text[value].split(separator: 0x20, maxSplits: 2)
    return words.count > 1 && words[1].elementsEqual(name[(space + 1)...])
  }

  /// It opens with an article or a word for a kind of thing: `a tax equal to the cost`, `distance between two crests`.
  private func explains(_ term: String, _ value: Range<Int>) -> Bool {
    if isFirstOfAll(value) || isEffect(term, value), !tellsSeveral(value) { return true }
    guard EnglishLabel.isTerm(Array(term.utf8)), !tellsSeveral(value) || opensWithKind(value) else {
      return false
    }
    return opensWithKind(value) || isExplanation(term, value)
  }

  /// `the oldest mill that still runs`
  private func isFirstOfAll(_ value: Range<Int>) -> Bool {
    let words = text[value].split(separator: 0x20, maxSplits: 2)
    guard words.count > 2, words[0].elementsEqual("the".utf8) else { return false }
    return words[1].count > 5 && words[1].suffix(3).elementsEqual("est".utf8)
  }

  /// Five words at least, in small letters and without a figure: `the wall folds inward and closes`.
  private func isExplanation(_ term: String, _ value: Range<Int>) -> Bool {
    let name = Array(term.utf8)
    let first = value.lowerBound..<(text[value].firstIndex(of: 0x20) ?? value.upperBound)
    return !holdsDigit(value) && text[value].count(where: { $0 == 0x20 }) > 3
      && !text[value].contains(UInt8(ascii: "="))
      && text[first].allSatisfy { $0.isLetter && !$0.isCapital }
      && !Self.remarks.contains(text, first) && !Self.notions.contains(name, name.indices)
      && !text[value].contains(where: \.isCapital) && !EnglishVerb(text).isListed(first)
      && Self.circumstances.first(in: text, value) == nil
      && Words.prepositions.prefix(of: text, value) == 0
      && Words.pronouns.prefix(of: text, value) == 0
      && !value.contains { Sign.at($0, in: text, end: value.upperBound)?.sign == .comma }
  }

  /// The value opens like one in a dictionary: with an article, a word for a kind of thing, or what is done.
  func isExplanation(_ value: Range<Int>) -> Bool {
    let first = value.lowerBound..<(text[value].firstIndex(of: 0x20) ?? value.upperBound)
    let words = text[value].split(separator: 0x20, maxSplits: 3).prefix(3)
    return opensWithKind(value) || EnglishWords.articles.contains(text, first)
      || first.count > 5 && text[first].suffix(3).elementsEqual("ing".utf8)
      || words.dropFirst().contains { Self.links.contains(text, $0.indices) }
  }

  private static let partial = WordList(
    "incl incl. including includes e.g. eg such_as see cf hard easy difficult lots plenty many no not never must always"
  )

  /// Between a noun and what it is of.
  private static let links = WordList("of between that which who whose")

  private func opensWithKind(_ value: Range<Int>) -> Bool {
    guard text[value].count(where: { $0 == 0x20 }) > 1,
      !text[value].contains(UInt8(ascii: "="))
    else { return false }
    if EnglishDefinition.opensWithArticle(value, text) { return true }
    let first = value.lowerBound..<(text[value].firstIndex(of: 0x20) ?? value.upperBound)
    // `form 1180 every May` is one of its kind.
    return Self.kinds.contains(text, first) && !text[first.upperBound + 1].isDigit
      || isPeople(value)
  }

  /// `Germanic people from the lower Elbe`
  private func isPeople(_ value: Range<Int>) -> Bool {
    let start = text[value].split(separator: 0x20, maxSplits: 3).prefix(3)
    guard start.count == 3, let last = start.last else { return false }
    return Self.peoples.first(in: text, value.lowerBound..<last.endIndex) != nil
      && Self.kinships.first(in: text, value) != nil
  }

  private static let peoples = WordList(
    "people peoples people-group tribe tribes nation dynasty clan")
  private static let kinships = WordList("from of in who living around")

  /// `Doppler effect: the observed frequency rises when …`
  private func isEffect(_ term: String, _ value: Range<Int>) -> Bool {
    let name = Array(term.utf8)
    return Self.phenomena.suffix(of: name, name.indices) > 0 && name.contains(0x20)
      && text[value].count(where: { $0 == 0x20 }) > 3 && !startsOddly(value)
  }

  /// A statement with a subject of its own, or what some of them are: `old ones mostly a gift of the crown`.
  private func tellsOfThem(_ value: Range<Int>) -> Bool {
    let verbs = EnglishVerb(text)
    if Self.some.first(in: text, value.prefix(40)) != nil { return true }
    if value.contains(where: { at in
      ["≈", "×", "→"].contains { text[at..<value.upperBound].starts(with: $0.utf8) }
    }) {
      return true
    }
    guard EnglishWords.articles.prefix(of: text, value) == 0,
      EnglishWords.relatives.first(in: text, value) == nil, let verb = verbs.first(in: value)
    else { return false }
    return Self.finite.contains(text, verb) && verb.lowerBound > value.lowerBound
  }

  private static let some = WordList("ones")
  private static let finite = WordList("is are was were has have can must will")

  private func withArticle(_ label: String) -> String {
    label.hasPrefix("the ") || label.contains("'") ? label : "the \(label)"
  }

  private func startsOddly(_ value: Range<Int>) -> Bool {
    let first = text[value.lowerBound]
    return first.isDigit || first == UInt8(ascii: "\"") || text[value].contains(UInt8(ascii: "="))
  }

  /// Two words at least, the last of them in small letters: `billing month`, `Last port`.
  private func isPhrase(_ name: [UInt8]) -> Bool {
    let body = AnswerSpan(name).withoutRemark(name.indices)
    let words = name[body].split(separator: 0x20)
    // `Budget of the harbour`, `Stage reached in 2024`
    if words.count > 2, Words.prepositions.first(in: name, body) != nil { return true }
    guard words.count > 1, let last = words.last?.first else { return false }
    return !last.isCapital && last.isLetter
  }

  /// More than one thing: parts with figures, parts joined by signs, two sentences.
  private func tellsSeveral(_ value: Range<Int>) -> Bool {
    let value = AnswerSpan(text).withoutRemark(value)
    let body = text[value]
    let commas = value.count { Sign.at($0, in: text, end: value.upperBound)?.sign == .comma }
    return body.contains(UInt8(ascii: ";")) || body.contains(UInt8(ascii: "+"))
      || commas > 0 && holdsDigit(value) || commas > 2 && items(value) < 3
      || value.contains { LabelledLine.arrow($0, text, value.upperBound) != nil }
      || value.dropLast().contains { text[$0] == UInt8(ascii: ".") && text[$0 + 1] == 0x20 }
  }

  private func items(_ value: Range<Int>) -> Int { Enumeration(text).items(of: value).count }

  private func holdsDigit(_ value: Range<Int>) -> Bool { text[value].contains(where: \.isDigit) }

  /// Whom or what a line of minutes turns to, and states that name nothing.
  private static let openers = WordList(
    "q a analyst less plus more done apologies absent thanks link links reason reasons insurance winner only new old my our"
  )
  private static let statements = WordList(
    "theorem law principle hypothesis rule postulate conjecture axiom")
  private static let phenomena = WordList(
    "effect paradox phenomenon syndrome reflex fallacy bias dilemma")
  /// A value that opens with them says how something is, and not what.
  private static let remarks = WordList(
    """
    no not only never always too very more less most least better best simplest cheapest good bad if when unless loop use set get put take keep ask
    add cut stir check look try go turn read write should would could may might can must will is are was were has have same like cheap first last next dug built made found lost
    """)
  private static let circumstances = WordList(
    "when until after since before while because instead but so")
  /// They name what is told, and not a thing.
  private static let notions = WordList(
    """
    lesson lessons conclusion conclusions takeaway takeaways warning caveat comment remark remarks background context news update verdict result
    story plan plans aim idea view opinion quote quotes afterthoughts thoughts history
    """)
  /// Words that open what a dictionary says of a thing.
  private static let kinds = WordList(
    """
    distance number amount quantity measure ratio rate process method technique way part point line set group type kind form study state act loss
    gain maximum minimum time length place area region period change movement transfer material substance device machine organ cell protein enzyme
    hormone gas liquid force energy unit branch theory model system structure person people animal plant everything anything something someone
    ability tendency difference sum total average percentage proportion factor channel network diagram document agreement right duty
    """)
}
