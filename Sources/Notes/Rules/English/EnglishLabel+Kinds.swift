import Recognition

/// What an English label is: a month, a person, somebody asking, a heading that names nothing, a property of many things.
extension EnglishLabel {
  /// `November`, `May–June`: when something is done, and not what.
  static func isMonths(_ label: String) -> Bool {
    let words = label.split { !$0.isLetter }
    return !words.isEmpty
      && words.allSatisfy { word in
        let name = Array(word.utf8)
        return months.contains(name, name.indices)
      }
  }

  private static let months = WordList(Months.english + " spring summer autumn winter")

  /// A label of one word whose value goes on from figure to figure, and which no section explains: `Ginger: 150 g, in with
  /// the sugar`.
  static func saysLittle(_ term: String, _ value: Range<Int>, _ text: [UInt8]) -> Bool {
    let name = Array(term.utf8)
    guard !name.contains(0x20), text[value].contains(where: \.isDigit),
      Enumeration(text).items(of: value).count < 3
    else { return false }
    return text[value].contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: ";")
    }
  }

  /// It speaks of the writer or of who asks, or draws a conclusion: `Winner for me`, `So 90 lamps`.
  static func isPersonal(_ term: String) -> Bool {
    let name = Array(term.utf8)
    return speaksOfPerson(name) || isAsker(term)
      || conclusions.prefix(of: name, name.indices) > 0
  }

  private static func speaksOfPerson(_ name: [UInt8]) -> Bool {
    guard let found = persons.firstInSmall(in: name, name.indices) else { return false }
    // `type I error`
    return numbered.suffix(of: name, name.startIndex..<max(0, found.lowerBound - 1)) == 0
  }

  private static let persons = WordList("me my mine I us our ours we you your")
  private static let numbered = WordList(
    "type phase stage part class category group book level grade war mark collagen complex")

  private static let conclusions = WordList("so thus hence therefore")

  /// Who only asks: `Analyst (Pell)`.
  static func isAsker(_ term: String) -> Bool {
    let name = Array(term.utf8)
    let length = askers.prefix(of: name, name.indices)
    guard length > 0, length < name.count else { return length > 0 }
    return sources.prefix(of: name, length + 1..<name.count) > 0
      || name[length...].dropFirst().first == UInt8(ascii: "(")
  }

  private static let askers = WordList(
    "analyst host interviewer moderator audience reporter journalist question Q")
  private static let sources = WordList("from for at")

  /// Whether a label only counts what follows or sets it apart, and names nothing: `Three things`, `Also`.
  static func isEmpty(_ label: String) -> Bool {
    let name = Array(label.utf8)
    if empty.contains(name, name.indices) || lessons.prefix(of: name, name.indices) > 0 {
      return true
    }
    let number = numerals.prefix(of: name, name.indices)
    return number > 0 && things.prefix(of: name, min(number + 1, name.count)..<name.count) > 0
  }

  /// `Things to know by heart`
  private static let lessons = WordList(
    "things_to what_to_know what_to_remember need_to_know know_cold must_know to_remember to_memorise to_memorize"
  )
  private static let empty = WordList(
    """
    good_news bad_news news notes_to_self note_to_self also PS P.S. NB AOB misc other odds bonus aside fun_fact random stuff bits comments remarks
    notes point points class hence conclusion summary bottom_line upshot takeaway detail details claim idea
    """)
  private static let numerals = WordList(
    "two three four five six seven eight nine ten several some a_few few more other 2 3 4 5 6 7 8 9 10"
  )
  static let things = WordList(
    "things points notes remarks reasons facts details options ideas questions more other")

  /// `Fall of Orm (1312)`: what happened in a year is told, and not defined.
  static func isDated(_ term: String) -> Bool {
    guard term.hasSuffix(")"), let open = term.utf8.lastIndex(of: UInt8(ascii: "(")) else {
      return false
    }
    return term.utf8[open...].dropFirst().first?.isDigit == true
  }

  /// Whether a label says of nothing what it names: `Typical values`, `Per year`, `Total`.
  static func isGeneral(_ label: String) -> Bool {
    let name = Array(label.utf8)
    return general.contains(name, name.indices) || per.prefix(of: name, name.indices) > 0
  }

  /// Whether a label is a property of what the heading names: `Symptoms`.
  static func isProperty(_ label: String) -> Bool {
    let name = Array(label.utf8)
    return owned.contains(name, name.indices)
  }

  private static let general = WordList(
    """
    typical_values values value total totals uses use results result half words fix others other default rest sum winner unit units types type
    """)
  private static let owned = WordList(
    """
    cause causes symptoms treatment properties features advantages disadvantages pros cons definition formula strengths weaknesses consequences
    outcome outcomes significance function functions structure location size benefits risks origin meaning usage syntax habitat diet discovery
    """)

  /// One to three words that name a thing, no property of another.
  static func isTerm(_ name: [UInt8]) -> Bool {
    name.count(where: { $0 == 0x20 }) < 3 && Words.prepositions.first(in: name, name.indices) == nil
      && !name.contains(UInt8(ascii: "'"))
      && !name.dropFirst().dropLast().contains(UInt8(ascii: "\""))
      && properties.suffix(of: name, name.indices) == 0
      && !name.contains(0x99) && !isPair(name) && name.contains(where: \.isLetter)
      && !states.contains(name, name.indices) && !isStatement(name)
  }

  /// `Lampworks sells wicks`: a verb between two nouns.
  private static func isStatement(_ name: [UInt8]) -> Bool {
    let words = name.split(separator: 0x20)
    return words.count == 3 && EnglishVerb(name).isThirdPerson(words[1].indices)
  }

  /// `Avoidance and tolerance`: two terms, of which the value explains one.
  static func isPair(_ name: [UInt8]) -> Bool { joints.first(in: name, name.indices) != nil }

  /// `Oak vs elm`: two things, of which the value tells something.
  static func compares(_ term: String) -> Bool {
    let name = Array(term.utf8)
    return versus.first(in: name, name.indices) != nil
  }

  private static let versus = WordList("vs vs. versus v.")
  static let joints = WordList("and or & vs vs.")

  static func isPlural(_ name: [UInt8]) -> Bool {
    name.count > 3 && name.last == UInt8(ascii: "s")
      && !["ss", "us", "is", "as", "os"].contains { name.suffix(2).elementsEqual($0.utf8) }
      && name.suffix(2).first.map { !$0.isCapital } ?? false
  }

  /// Whether a label names somebody by what they do: `Builder`, `Treasurer`.
  static func isOffice(_ name: [UInt8]) -> Bool { offices.suffix(of: name, name.indices) > 0 }
}
