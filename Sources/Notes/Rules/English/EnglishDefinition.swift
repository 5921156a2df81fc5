/// Tells the value of a label that says what a thing is from one that says something of it.
struct EnglishDefinition {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// With an article, with what tells it from others of its kind, or with what it is of: `distance between two crests`.
  func isDefinition(_ whole: Range<Int>) -> Bool {
    let value = beforeComma(whole)
    guard !text[value.lowerBound].isDigit, text[value.lowerBound] != UInt8(ascii: "\""),
      !text[value].contains(UInt8(ascii: "=")),
      Words.prepositions.prefix(of: text, value) == 0,
      Self.relatives.prefix(of: text, value) == 0, Self.adjectives.prefix(of: text, value) == 0,
      !value.contains(where: { LabelledLine.arrow($0, text, value.upperBound) != nil })
    else { return false }
    let first = value.lowerBound..<(text[value].firstIndex(of: 0x20) ?? value.upperBound)
    // `dug up by a dealer`, `spring dried when the pumps started`: what happened to it.
    guard !EnglishVerb(text).isListed(first), !Self.participles.contains(text, first),
      Self.reasons.first(in: text, value) == nil,
      Self.times.first(in: text, value) == nil
    else {
      return false
    }
    let relative = Self.relatives.first(in: text, value)
    let article = Self.articles.prefix(of: text, value)
    guard relative != nil || article > 0 else { return isKind(value, first) }
    guard article > 0 || !text[value].contains(where: \.isDigit) else { return false }
    let noun = SentenceCutter(text).trimmed(value.lowerBound + article..<value.upperBound)
    let second = text[noun].firstIndex(of: 0x20) ?? noun.upperBound
    let end = max(second, relative?.lowerBound ?? value.upperBound)
    // `the warning system reached residents`
    if text[value].starts(with: "the ".utf8), EnglishVerb(text).isPredicated(noun.lowerBound..<end)
    {
      return false
    }
    return EnglishVerb(text).first(in: second..<end, after: noun.lowerBound..<second) == nil
      && Self.standIns.first(in: text, noun.lowerBound..<end) == nil
  }

  /// `the largest load, reached when all hatches are open`: what it is stands before the comma.
  private func beforeComma(_ value: Range<Int>) -> Range<Int> {
    let article = Self.articles.prefix(of: text, value)
    guard article > 0, let comma = text[value].firstIndex(of: UInt8(ascii: ",")),
      text[value.lowerBound..<comma].count(where: { $0 == 0x20 }) > 1
    else { return value }
    return value.lowerBound..<comma
  }

  /// `channel protein for water`, `having no roots of its own`: a noun and what it is of, in small letters.
  private func isKind(_ value: Range<Int>, _ first: Range<Int>) -> Bool {
    guard text[value.lowerBound].isLetter, !text[value.lowerBound].isCapital,
      text[value].count(where: { $0 == 0x20 }) > 1, !text[value].contains(where: \.isDigit),
      !text[value].contains(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/") })
    else { return false }
    if text[first].suffix(3).elementsEqual("ing".utf8), first.count > 5,
      !Self.noGerunds.contains(text, first)
    {
      return true
    }
    guard let link = Self.links.first(in: text, first.upperBound..<value.upperBound),
      EnglishVerb(text).first(in: value) == nil, !Self.imperatives.contains(text, first)
    else { return false }
    // What it is stands before the first comma.
    return !text[value.lowerBound..<link.lowerBound].contains(UInt8(ascii: ","))
  }

  /// `a plant that …`: one thing.
  static func opensWithArticle(_ value: Range<Int>, _ text: [UInt8]) -> Bool {
    text[value].starts(with: "a ".utf8) || text[value].starts(with: "an ".utf8)
  }

  private static let participles = WordList(
    "dug built made found lost seen taken given cut sold bought kept left put sent shown thrown worn broken eaten grown held brought"
  )
  private static let times = WordList("when until after since before while")
  private static let articles = WordList("a an the any every")
  private static let links = WordList(
    "of between from for through by with in to across along among")
  private static let noGerunds = WordList("during nothing anything something everything missing")
  private static let imperatives = WordList(
    "loop use set see get put take keep ask send call run add cut stir mix buy check look leave try go turn read write less more good bad better worse best positive negative peel thank rinse press wait serve heat cook bake"
  )
  private static let relatives = WordList(
    "that which who where whose of showing made_of made_from made_up made_by built caused_by carried pushed formed consisting containing"
  )
  /// `the 9 L one`: which of them, and not what.
  private static let standIns = WordList("one ones thing things same")
  private static let reasons = WordList("because because_of instead_of out_of")
  private static let adjectives = WordList(
    "full capable most some none one two three part because instead out kind sort result only same not no first second third last next"
  )
}
