/// Tells whether an English clause speaks of something that was named before it.
struct EnglishReference {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// It starts with a pronoun, a verb, or an adverbial with a pronoun behind it.
  func leans(_ clause: Range<Int>) -> Bool {
    guard !clause.isEmpty, Self.speakers.prefix(of: text, clause) == 0 else { return false }
    if Words.pronouns.prefix(of: text, clause) > 0 || EnglishVerb(text).opens(clause) {
      return true
    }
    if Words.prepositions.prefix(of: text, clause) > 0 {
      return EnglishWords.subjects.first(in: text, clause) != nil
    }
    return false
  }

  /// `The move took …`: one common noun between article and verb.
  func isBareNoun(_ clause: Range<Int>) -> Bool {
    guard Self.article.prefix(of: text, clause) > 0, clause.count > 4 else { return false }
    let start = clause.lowerBound + 4
    var end = start
    while end < clause.upperBound, text[end].isLetter { end += 1 }
    guard end > start, !text[start].isCapital, end + 1 < clause.upperBound else { return false }
    return EnglishVerb(text).opens(end + 1..<clause.upperBound)
      || EnglishVerb(text).first(in: clause)?.lowerBound == end + 1
  }

  /// `The longest runs for 90 km`, `The oldest, in Vik, …`: of what, was said before.
  func isSuperlative(_ clause: Range<Int>) -> Bool {
    guard Self.article.prefix(of: text, clause) > 0, clause.count > 8 else { return false }
    let start = clause.lowerBound + 4
    let word =
      start..<(text[start..<clause.upperBound].firstIndex { !$0.isLetter } ?? clause.upperBound)
    guard Self.isSuperlative(text[word]) else { return false }
    let rest = SentenceCutter(text).trimmed(word.upperBound..<clause.upperBound)
    return text[word.upperBound..<clause.upperBound].first == UInt8(ascii: ",")
      || Words.prepositions.prefix(of: text, rest) > 0 || EnglishVerb(text).opens(rest)
      || Words.verbs.prefix(of: text, rest) > 0
  }

  /// `longest`, `Cheapest`
  static func isSuperlative(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 5 && word.suffix(3).elementsEqual("est".utf8)
      && !nouns.contains(Array(word), 0..<word.count)
  }

  /// Nouns that end as superlatives do.
  private static let nouns = WordList(
    "forest rainforest harvest conquest interest priest request contest protest tempest arrest invest suggest digest guest northwest southwest midwest manifest earnest honest modest bequest inquest unrest everest budapest bucharest"
  )

  /// It has a subject of its own, which no pronoun and no article points back with: `Coal was cheap in 1931`.
  func standsAlone(_ clause: Range<Int>) -> Bool {
    let start = ClauseOpening(text).end(of: clause)
    guard start < clause.upperBound, case let rest = start..<clause.upperBound,
      !leans(rest), !pointsBack(rest), !namesObjectElsewhere(rest),
      Self.article.prefix(of: text, rest) == 0, Words.prepositions.prefix(of: text, rest) == 0,
      !text[rest.lowerBound].isDigit, EnglishWords.owners.first(in: text, rest) == nil,
      let verb = EnglishVerb(text).first(in: rest), verb.lowerBound > rest.lowerBound
    else { return false }
    let subject = SentenceCutter(text).trimmed(rest.lowerBound..<verb.lowerBound)
    return text[subject].count(where: { $0 == 0x20 }) < 4
      && Words.attributes.suffix(of: text, subject) == 0
      && !subject.contains { text[$0] == UInt8(ascii: ",") || text[$0] == UInt8(ascii: ":") }
  }

  /// `A licence costs …`, `An empty hive must …`: an indefinite subject, and what always holds of it.
  func isGeneral(_ clause: Range<Int>) -> Bool {
    let article = Self.indefinite.prefix(of: text, clause)
    guard article > 0, let verb = EnglishVerb(text).first(in: clause),
      case let subject = SentenceCutter(text).trimmed(
        clause.lowerBound + article..<max(clause.lowerBound + article, verb.lowerBound)),
      !subject.isEmpty, Self.counting.prefix(of: text, subject) == 0,
      !holdsObject(clause), EnglishWords.owners.first(in: text, clause) == nil
    else { return false }
    return Self.lasting.contains(text, verb)
      || text[verb].last == UInt8(ascii: "s") && EnglishVerb(text).isThirdPerson(verb)
  }

  /// `Paper forms cost …`, `Serum iron below 30 tells …`: two words at least name the subject, and nothing points back.
  func namesItsSubject(_ clause: Range<Int>) -> Bool {
    // `Average harbour depth is …`: two words behind it.
    let measure = Self.measures.prefix(of: text, clause)
    let start = clause.lowerBound + (measure > 0 ? measure + 1 : 0)
    guard start < clause.upperBound else { return false }
    let first =
      start..<(text[start..<clause.upperBound].firstIndex { !$0.isLetter }
      ?? clause.upperBound)
    guard first.count > 2, text[clause.lowerBound].isCapital,
      first.upperBound + 1 < clause.upperBound,
      text[first.upperBound] == 0x20, !Self.relative.contains(text, first),
      !["ed", "ing", "ly"].contains(where: {
        text[first].suffix($0.utf8.count).elementsEqual($0.utf8)
      }),
      Words.openers.prefix(of: text, clause) == 0, standsAlone(clause),
      let verb = EnglishVerb(text).first(in: clause)
    else { return false }
    let second =
      first.upperBound
      + 1..<(text[(first.upperBound + 1)..<clause.upperBound].firstIndex { !$0.isLetter }
      ?? clause.upperBound)
    return second.count > 3 && second.upperBound <= verb.lowerBound
      && !text[second.lowerBound].isCapital
      && Words.prepositions.prefix(of: text, second) == 0
      && !EnglishVerb(text).isListed(second) && !EnglishVerb(text).isParticiple(second)
  }

  private static let measures = WordList(
    "annual monthly weekly daily average mean typical maximum minimum")

  /// They say which of the things that were told of, or how many.
  private static let relative = WordList(
    """
    total average maximum minimum mean overall annual monthly weekly daily final initial original early late later earlier current present other another second third
    fourth first last next most many some all both few several further new old local such similar each every only even just about around over under nearly almost
    today now then there here what how why when where whether the these those this that its his her their our your one two three four five six seven eight nine ten half
    no not any more less fewer main same different certain various additional subsequent previous former latter recent
    """)

  /// `it` that is no subject of the clause's own: not `when it doubles`.
  private func holdsObject(_ clause: Range<Int>) -> Bool {
    guard let object = EnglishWords.objects.first(in: text, clause) else { return false }
    let before = SentenceCutter(text).trimmed(clause.lowerBound..<object.lowerBound)
    return Self.joints.suffix(of: text, before) == 0
  }

  private static let joints = WordList(
    "when if as because before after until unless while once where")
  private static let indefinite = WordList("a an")
  private static let lasting = WordList(
    "is can must may should will cannot has needs costs gets takes holds makes gives leaves goes shall"
  )
  private static let counting = WordList(
    "second third fourth fifth quarter half tenth hundred thousand million few further similar later total number lot bit couple dozen majority minority final"
  )

  /// It starts with a pronoun whose meaning stands elsewhere: `It was sold`, `Their house`.
  func pointsBack(_ clause: Range<Int>) -> Bool {
    Self.pointers.prefix(of: text, clause) > 0 || countsThem(clause)
      || Self.comparisons.prefix(of: text, clause) > 0
        // `Heavier than water is mercury`
        && Self.finite.first(in: text, clause) == nil
  }

  /// `Two were of oak`, `The new ones have a lid`: of what was named before.
  private func countsThem(_ clause: Range<Int>) -> Bool {
    let counted = Self.counted.prefix(of: text, clause)
    if counted > 0 {
      let rest = SentenceCutter(text).trimmed(clause.lowerBound + counted..<clause.upperBound)
      if Self.finite.prefix(of: text, rest) > 0 { return true }
    }
    if let one = Self.single.first(in: text, clause),
      case let start = clause.lowerBound + Self.article.prefix(of: text, clause),
      start > clause.lowerBound, start + 1 < one.lowerBound,
      text[clause.lowerBound..<one.lowerBound].count(where: { $0 == 0x20 }) < 4,
      text[one.upperBound..<clause.upperBound].first == 0x20,
      // `The number one cause`, `The year one was …`
      Self.numbered.suffix(of: text, start..<one.lowerBound - 1) == 0
    {
      let rest = one.upperBound + 1..<clause.upperBound
      let word = rest.lowerBound..<(text[rest].firstIndex { !$0.isLetter } ?? rest.upperBound)
      if Self.finite.prefix(of: text, rest) > 0 || isVerb(word) { return true }
    }
    guard let ones = Self.ones.first(in: text, clause), ones.lowerBound > clause.lowerBound
    else { return false }
    let before = text[clause.lowerBound..<ones.lowerBound]
    let rest = SentenceCutter(text).trimmed(ones.upperBound..<clause.upperBound)
    return before.count(where: { $0 == 0x20 }) < 3 && Self.finite.prefix(of: text, rest) > 0
  }

  /// What a clause opens with can stand for a thing of that name: `they` for several, `he` for a person.
  func fits(_ clause: Range<Int>, _ name: Range<Int>) -> Bool {
    // `In 1902 she …`
    let clause =
      EnglishNaming.pronoun(opening: clause, text).map { $0.lowerBound..<clause.upperBound }
      ?? clause
    // `The space that bees`: half of a relative clause.
    if Self.relatives.first(in: text, name) != nil { return false }
    if Self.several.prefix(of: text, clause) > 0 {
      let last = text[name].suffix(2)
      return last.last == UInt8(ascii: "s")
        && !["ss", "us", "is"].contains { last.elementsEqual($0.utf8) }
        || Self.groups.first(in: text, name) != nil
    }
    if Self.one.prefix(of: text, clause) > 0 {
      // `The Friends of Moss` are several.
      if let of = Self.of.first(in: text, name),
        case let head = text[name.lowerBound..<of.lowerBound].dropLast(),
        head.last == UInt8(ascii: "s"), head.dropLast().last != UInt8(ascii: "s")
      {
        return false
      }
      let last = text[name].suffix(2)
      return last.last != UInt8(ascii: "s")
        || ["ss", "us", "is"].contains { last.elementsEqual($0.utf8) }
        || text[name].split(separator: 0x20).last?.first?.isCapital == true
          // `The Romans`
          && !(Self.article.prefix(of: text, name) > 0 && text[name].count { $0 == 0x20 } == 1)
    }
    if EnglishWords.persons.prefix(of: text, clause) > 0 {
      // `the Adriatic` is neither he nor she.
      return text[name].contains(where: \.isCapital)
        && !(Self.article.prefix(of: text, name) > 0 && text[name].count { $0 == 0x20 } == 1)
    }
    return true
  }

  /// Its object was named before: `Laffer drew it on a napkin`.
  func namesObjectElsewhere(_ clause: Range<Int>) -> Bool {
    if endsInObject(clause) { return true }
    guard !clause.isEmpty, text[clause.lowerBound].isCapital,
      let object = EnglishWords.objects.first(in: text, clause),
      object.lowerBound > clause.lowerBound
    else { return false }
    let before = SentenceCutter(text).trimmed(clause.lowerBound..<object.lowerBound)
    let word =
      (text[before].lastIndex(of: 0x20).map { $0 + 1 } ?? before.lowerBound)..<before.upperBound
    // `When the bell rings, it …` names it before.
    guard word.lowerBound > before.lowerBound,
      !text[before].contains(UInt8(ascii: ",")), Words.openers.prefix(of: text, clause) == 0,
      Self.placeholders.prefix(of: text, object.lowerBound..<clause.upperBound) == 0
    else { return false }
    let subject = clause.lowerBound..<word.lowerBound
    // `The owner must protect it`: whatever the verb is.
    let isAsked = Self.modals.suffix(of: text, SentenceCutter(text).trimmed(subject)) > 0
    return text[subject].count(where: { $0 == 0x20 }) <= 3 && (isVerb(word) || isAsked)
  }

  /// `A board of the old guild in Moss cleared it`, `the museum gave £40 for it`: with nothing behind the pronoun.
  private func endsInObject(_ clause: Range<Int>) -> Bool {
    var end = clause.upperBound
    while end > clause.lowerBound, !text[end - 1].isAlphanumeric, text[end - 1] < 0x80 { end -= 1 }
    let body = clause.lowerBound..<end
    let length = Self.last.suffix(of: text, body)
    guard length > 0, length < body.count else { return false }
    let before = SentenceCutter(text).trimmed(body.lowerBound..<body.upperBound - length)
    guard !text[before].contains(UInt8(ascii: ",")), Words.openers.prefix(of: text, clause) == 0,
      EnglishClause.subordinators.first(in: text, before) == nil,
      Self.relatives.first(in: text, before) == nil,
      EnglishWords.subjects.first(in: text, before) == nil
    else { return false }
    if Self.for.suffix(of: text, before) > 0 { return text[before].contains(where: \.isDigit) }
    let start = text[before].lastIndex(of: 0x20).map { $0 + 1 } ?? before.lowerBound
    return start > before.lowerBound && EnglishVerb(text).isParticiple(start..<before.upperBound)
      && Self.and.suffix(of: text, SentenceCutter(text).trimmed(before.lowerBound..<start)) == 0
  }

  private static let last = WordList("it them")
  private static let `for` = WordList("for")
  private static let and = WordList("and or")

  private func isVerb(_ word: Range<Int>) -> Bool {
    Words.verbs.contains(text, word) || ClaimVerbs.contains(text, word)
      || EnglishVerb(text).isParticiple(word) || Self.pasts.contains(text, word)
  }

  private static let relatives = WordList("that which who whom whose")
  private static let modals = WordList("must should shall can may will cannot mustn't can't won't")
  private static let placeholders = WordList(
    "it_possible it_easier it_clear it_hard it_easy it_impossible it_necessary it_is it_was it_that"
  )
  private static let pasts = WordList(
    "drew saw took gave broke threw wrote knew chose spoke drove ate hid grew flew rode shook stole wore tore sang rang drank began ran noticed"
  )
  private static let pointers = WordList(
    "it they he she this that these those its their his her him them both such another theirs hers ours mine yours"
  )
  private static let several = WordList("they their these those both")
  private static let one = WordList("it its")
  private static let of = WordList("of")
  private static let groups = WordList(
    "and people men women children bacteria species mice teeth feet police team company council board group family"
  )
  private static let article = WordList("the")
  private static let counted = WordList(
    "one two three four five six seven eight nine ten some most many several few all half none each"
  )
  /// `heavier by 4 kg`: what is, stands before it.
  private static let comparisons = WordList(
    "heavier_by lighter_by cheaper_by dearer_by longer_by shorter_by faster_by slower_by bigger_by larger_by smaller_by higher_by lower_by older_by younger_by heavier_than lighter_than cheaper_than dearer_than longer_than shorter_than faster_than slower_than bigger_than larger_than smaller_than higher_than lower_than"
  )
  private static let ones = WordList("ones")
  private static let single = WordList("one")
  private static let numbered = WordList(
    "number no. year day week phase stage step type class grade group level division formula chapter page act part volume war air_force"
  )
  private static let finite = WordList("is are was were has have had can could will would must may")
  /// Who writes or reads is nobody that was named before.
  private static let speakers = WordList(
    "I we you my our your ours mine yours both here there someone everyone")
}
