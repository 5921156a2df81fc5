/// A name that an English cloze shows where the text has a pronoun: `The Kolb hive is …` for `It is …`.
struct EnglishNaming: Hashable {
  var pronoun: Range<Int>

  /// With the `'s` of an owner.
  var name: String

  /// Columns of a name that reads well as the subject of a clause, and of one that owns something.
  private static let widest = 48
  private static let widestOwner = 34

  /// - Parameters:
  ///   - name: What the window would else be set behind.
  ///   - window: What is shown.
  ///   - rest: The window without what opens it.
  init?(_ name: String, in window: Range<Int>, _ rest: Range<Int>, of text: [UInt8]) {
    guard let pronoun = Self.pronoun(opening: rest, text) ?? Self.unsaid(before: rest, text) else {
      return nil
    }
    let bytes = Array(name.utf8)
    guard displayWidth(bytes, bytes.indices) <= Self.widest, !bytes.contains(where: Self.parts),
      Words.nounBlockers.first(in: bytes, bytes.indices) == nil,
      !Self.isPlaceholder(pronoun.lowerBound..<rest.upperBound, text)
    else { return nil }
    let opens = pronoun.lowerBound == window.lowerBound
    var shown = opens ? Self.withCapital(name) : EnglishLabel.withSmallArticle(name)
    if pronoun.isEmpty { shown += " " }
    var end = pronoun.upperBound
    // `it's`, `they're`
    for (short, long) in [
      ("'s got", " has got"), ("'s been", " has been"), ("'s", " is"), ("'re", " are"),
      ("'d have", " would have"), ("'d be", " would be"), ("'ve", " have"), ("'ll", " will"),
    ]
    where end == pronoun.upperBound && text[end..<rest.upperBound].starts(with: short.utf8) {
      end += short.utf8.count
      shown += long
    }
    // `he'd gone`: had, or would.
    if text[end..<rest.upperBound].starts(with: "'d".utf8) { return nil }
    if EnglishWords.owners.contains(text, pronoun) {
      guard bytes.count <= Self.widestOwner, Self.joints.first(in: bytes, bytes.indices) == nil
      else { return nil }
      shown += bytes.last == UInt8(ascii: "s") ? "'" : "'s"
    }
    self.pronoun = pronoun.lowerBound..<end
    self.name = shown
  }

  /// Where a clause that opens with `was` or `has` leaves its subject out.
  private static func unsaid(before rest: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    let word = rest.lowerBound..<(text[rest].firstIndex(of: 0x20) ?? rest.upperBound)
    return finites.prefix(of: text, rest) > 0
      || EnglishVerb(text).isListed(word)
        && !text[word.lowerBound].isCapital
      ? rest.lowerBound..<rest.lowerBound : nil
  }

  private static let finites = WordList("is was are were has had can could will would may must")

  /// The pronoun that a clause opens with, or the one behind its adverbial: `In May 1907 it was …`.
  static func pronoun(opening rest: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    let length = pronouns.prefix(of: text, rest)
    if length > 0 { return rest.lowerBound..<rest.lowerBound + length }
    let adverb = places.prefix(of: text, rest)
    if adverb > 0 {
      let behind = SentenceCutter(text).trimmed(rest.lowerBound + adverb..<rest.upperBound)
      let length = EnglishWords.subjects.prefix(of: text, behind)
      return length > 0 ? behind.lowerBound..<behind.lowerBound + length : nil
    }
    guard Words.prepositions.prefix(of: text, rest) > 0,
      let subject = EnglishWords.subjects.first(in: text, rest),
      EnglishVerb(text).first(in: rest.lowerBound..<subject.lowerBound) == nil
    else { return nil }
    return subject
  }

  /// `It is easy to …`, `It takes … to`: it stands for nothing.
  private static func isPlaceholder(_ clause: Range<Int>, _ text: [UInt8]) -> Bool {
    guard fillers.prefix(of: text, clause) == 0 else { return true }
    let copula = copulas.prefix(of: text, clause)
    guard copula > 0 else { return false }
    let rest = SentenceCutter(text).trimmed(clause.lowerBound + copula..<clause.upperBound)
    return judgements.prefix(of: text, rest) > 0
  }

  /// `It was by that road that they …`
  static func isCleft(_ clause: Range<Int>, _ text: [UInt8]) -> Bool {
    let copula = copulas.prefix(of: text, clause)
    guard copula > 0 else { return false }
    let rest = SentenceCutter(text).trimmed(clause.lowerBound + copula..<clause.upperBound)
    return Words.prepositions.prefix(of: text, rest) > 0
      && conjunction.first(in: text, rest.dropFirst(8)) != nil
  }

  /// `the bellows` at the start of a card: `The bellows`.
  private static func withCapital(_ name: String) -> String {
    let word = name.prefix { $0 != " " }
    guard word.utf8.allSatisfy({ $0.isLetter && !$0.isCapital }) else { return name }
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// A list, a remark or a label is no subject.
  private static func parts(_ byte: UInt8) -> Bool {
    [UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: "/")].contains(byte)
  }

  private static let places = WordList(
    "upstairs downstairs inside outside later today now sometimes often usually once still there here afterwards soon eventually originally"
  )
  private static let pronouns = WordList("it they he she its their his her")
  private static let joints = WordList("of and or as who in")
  private static let conjunction = WordList("that")
  private static let copulas = WordList("it_is it_was it_has_been it_will_be it_would_be")
  private static let fillers = WordList(
    "it_takes it_took it_seems it_seemed it_appears it_follows it_turns it_turned it_rains it_is_said it_is_thought"
  )
  private static let judgements = WordList(
    """
    easy hard difficult possible impossible likely unlikely clear unclear not_clear not_known unknown true said thought believed worth important
    necessary better best common usual tempting safe
    """)
}
