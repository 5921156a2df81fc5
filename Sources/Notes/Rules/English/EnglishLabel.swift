import Recognition

/// Turns the label of an English line into a question, by what its value is.
enum EnglishLabel {
  /// - Parameters:
  ///   - topic: What the label belongs to, colon and space included, or nothing.
  ///   - term: The label.
  ///   - value: What stands behind it.
  ///   - quantities: Those of the value.
  static func question(
    _ topic: String, _ term: String, _ value: Range<Int>, _ quantities: [Quantity],
    isDate: Bool, of text: [UInt8]
  ) -> String {
    let label = topic + term
    let name = Array(term.utf8)
    if isDate, ages.suffix(of: name, name.indices) == 0 { return "\(label): when?" }
    if let first = quantities.first, first.outer.lowerBound == value.lowerBound,
      counts.first(in: name, name.indices) == nil,
      first.outer.upperBound == value.upperBound || quantities.count == 1,
      let asked = amount(first, value, text)
    {
      return "\(label): \(asked)?"
    }
    if text[value].allSatisfy(\.isDigit), isPlural(name) { return "\(label): how many?" }
    if names(name, value, text) {
      return topic + (topic.isEmpty ? "Who" : "who") + " is the \(term)?"
    }
    guard defines(term, value, text) else {
      return told(topic, term, value, text) ?? (label.hasSuffix("?") ? label : "\(label)?")
    }
    let asked = withSmallArticle(term)
    return "\(topic.isEmpty ? "What" : topic + "what") \(isPlural(name) ? "are" : "is") \(asked)?"
  }

  /// The question for a value that tells of the label without saying what it is: what happens, what it does, which ones
  /// there are.
  private static func told(
    _ topic: String, _ term: String, _ value: Range<Int>, _ text: [UInt8]
  ) -> String? {
    let name = Array(term.utf8)
    let opening = topic.isEmpty ? "What" : topic + "what"
    if Enumeration(text).items(of: value).count > 1, sets.suffix(of: name, noun(name)) > 0,
      let question = ListQuestion(term, isChinese: false)
        .question(topic: nil, isCounted: false, isOrdered: false), question.hasPrefix("What are")
    {
      return topic.isEmpty ? question : topic + "what" + question.dropFirst(4)
    }
    guard isTerm(name), !isProperty(term), !name.contains(where: \.isDigit),
      text[value.lowerBound].isLetter, !text[value.lowerBound].isCapital
    else { return nil }
    let first = value.lowerBound..<(text[value].firstIndex(of: 0x20) ?? value.upperBound)
    if topic.isEmpty || isMonths(term), deeds.contains(text, first),
      first.upperBound < value.upperBound
    {
      return "\(topic)\(term): what to do?"
    }
    if stative.contains(text, first) { return nil }
    if EnglishVerb(text).isThirdPerson(first) || isDeed(first, value, text) {
      return isPlural(name) ? nil : "\(opening) does \(withSmallArticle(term)) do?"
    }
    return happens(first, value, text) ? "\(topic)\(term): what happens?" : nil
  }

  /// `the old queen leaves`: somebody or something, and what it does, before the first comma.
  private static func happens(_ first: Range<Int>, _ value: Range<Int>, _ text: [UInt8]) -> Bool {
    let end = text[value].firstIndex(of: UInt8(ascii: ",")) ?? value.upperBound
    guard first.upperBound < end, conditions.prefix(of: text, value) == 0,
      let verb = EnglishVerb(text).first(in: first.upperBound..<end, after: first)
    else { return false }
    return EnglishVerb(text).isThirdPerson(verb) && verb.upperBound < value.upperBound
      && joints.first(in: text, value.lowerBound..<verb.lowerBound) == nil
      && links.first(in: text, value.lowerBound..<verb.lowerBound) == nil
  }

  /// `draws a heavy load`: a form in `-s` with its object.
  private static func isDeed(_ first: Range<Int>, _ value: Range<Int>, _ text: [UInt8]) -> Bool {
    guard first.count > 3, text[first].last == UInt8(ascii: "s"),
      text[first].dropLast().last != UInt8(ascii: "s"), text[first].allSatisfy(\.isLetter)
    else { return false }
    let rest = SentenceCutter(text).trimmed(first.upperBound..<value.upperBound)
    return EnglishWords.articles.prefix(of: text, rest) > 0
      // `holds that …`, but not `stays that are wet`
      || text[rest].starts(with: "that ".utf8) && EnglishVerb(text).isPredicated(rest.dropFirst(5))
  }

  /// How something is, and not what it does: `depends on the wind`.
  private static let stative = WordList(
    "starts ends begins depends needs requires looks seems costs lasts means weighs measures consists belongs varies differs exists"
  )

  /// What a reader is told to do.
  private static let deeds = WordList(
    """
    keep use add put take ask tell say stir wait rinse peel loop raise turn leave try avoid drink eat squeeze close hold switch write restart restore rebuild remove
    delete replace install disable enable unplug plug send give get throw pour
    """)

  /// `side effects` of `side effects (rare)`
  private static func noun(_ name: [UInt8]) -> Range<Int> {
    AnswerSpan(name).withoutRemark(name.indices)
  }

  /// Plurals that several things are the answer to.
  private static let sets = WordList(
    """
    effects symptoms signs causes types kinds stages steps rules pillars functions parts sizes phases criteria factors components ingredients
    elements principles laws methods colours colors products reactants settlements members languages
    """)
  private static let links = WordList(
    "that which who when where if because by of for to as but than")
  private static let conditions = WordList("if when unless at in on only named simplest exact some")

  /// `Treasurer: Ann Lowe`
  private static func names(_ name: [UInt8], _ value: Range<Int>, _ text: [UInt8]) -> Bool {
    let office = offices.prefix(of: name, name.indices)
    guard
      offices.suffix(of: name, name.indices) > 0
        || office > 0 && name[office...].starts(with: " of ".utf8)
    else { return false }
    let words = text[AnswerSpan(text).withoutRemark(value)].split(separator: 0x20)
    return (2...4).contains(words.count)
      && words.allSatisfy { $0.first!.isCapital || $0.first! >= 0xC3 && $0.first! < 0xE0 }
  }

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
  private static let offices = WordList(
    """
    president vice-president secretary treasurer chair chairman chairwoman chairperson captain coach manager director author editor founder ceo cto cfo
    owner chaplain convener convenor composer producer inventor builder maker painter singer winner runner-up host goalkeeper scorer owner teacher writer translator publisher discoverer architect designer champion conductor curator mayor minister head leader officer warden rep representative engineer
    """)

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
    notes point points class formula hence conclusion summary bottom_line upshot takeaway detail details claim idea
    """)
  private static let numerals = WordList(
    "two three four five six seven eight nine ten several some a_few few more other 2 3 4 5 6 7 8 9 10"
  )
  private static let things = WordList(
    "things points notes remarks reasons facts details options ideas questions more other")

  /// Whether a value says what the thing is that the label names.
  static func defines(_ term: String, _ value: Range<Int>, _ text: [UInt8]) -> Bool {
    isTerm(Array(term.utf8)) && !isProperty(term) && !isDated(term)
      && EnglishDefinition(text).isDefinition(value)
  }

  /// `Fall of Orm (1312)`: what happened in a year is told, and not defined.
  private static func isDated(_ term: String) -> Bool {
    guard term.hasSuffix(")"), let open = term.utf8.lastIndex(of: UInt8(ascii: "(")) else {
      return false
    }
    return term.utf8[open...].dropFirst().first?.isDigit == true
  }

  /// `why does it shine`, `assume two colonies`: nothing that is told.
  static func asks(_ value: Range<Int>, _ text: [UInt8]) -> Bool {
    if suppositions.prefix(of: text, value) > 0 || adverbs.prefix(of: text, value) > 0 {
      return true
    }
    let length = EnglishWords.questions.prefix(of: text, value)
    guard length > 0 else { return false }
    let rest = SentenceCutter(text).trimmed(value.lowerBound + length..<value.upperBound)
    return auxiliaries.prefix(of: text, rest) > 0
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
  private static let per = WordList("per")
  /// A value that opens with them says how, and not what.
  private static let adverbs = WordList(
    "only also not never always usually mostly often sometimes probably still already")
  private static let suppositions = WordList("assume suppose imagine consider")
  private static let auxiliaries = WordList(
    "is are was were do does did can could will would should has have many much")

  private static func amount(_ quantity: Quantity, _ value: Range<Int>, _ text: [UInt8]) -> String?
  {
    if quantity.kind == .ordinal { return nil }
    if quantity.outer == value, let hint = Hint(text, .english).hint(for: quantity) { return hint }
    // `37 pages`: the unit is a word of the language.
    let noun = SentenceCutter(text).trimmed(quantity.amount.upperBound..<value.upperBound)
    guard quantity.factKind == nil || quantity.factKind == .count,
      noun.count > 3, noun.count <= 24, text[noun].last == UInt8(ascii: "s"),
      text[noun].allSatisfy({ $0.isLetter && !$0.isCapital || $0 == 0x20 })
    else { return nil }
    return "how many " + String(decoding: text[noun], as: UTF8.self)
  }

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
  private static let states = WordList(
    "done ready set open closed good bad minor major first second last")
  private static let joints = WordList("and or & vs vs.")

  static func isPlural(_ name: [UInt8]) -> Bool {
    name.count > 3 && name.last == UInt8(ascii: "s")
      && !["ss", "us", "is", "as", "os"].contains { name.suffix(2).elementsEqual($0.utf8) }
      && name.suffix(2).first.map { !$0.isCapital } ?? false
  }

  /// The question for the cell of a table below a head that asks itself.
  static func ofCell(_ subject: String, _ attribute: String) -> String {
    "\(subject): \(attribute)\(attribute.hasSuffix("?") ? "" : "?")"
  }

  /// Whether a label names somebody by what they do: `Builder`, `Treasurer`.
  static func isOffice(_ name: [UInt8]) -> Bool { offices.suffix(of: name, name.indices) > 0 }

  /// `The recipe` inside a question.
  static func withSmallArticle(_ name: String) -> String {
    for article in ["The ", "A ", "An "] where name.hasPrefix(article) {
      return article.lowercased() + name.dropFirst(article.count)
    }
    return name
  }

  /// A subject inside a question: with the article before it, and in small letters but for a name.
  static func asked(
    _ subject: Range<Int>, in sentence: Range<Int>, _ document: Document
  ) -> String {
    let text = document.text
    let before = SentenceCutter(text).trimmed(
      min(sentence.lowerBound, subject.lowerBound)..<subject.lowerBound)
    let article = EnglishWords.articles.suffix(of: text, before)
    if article > 0 {
      return withSmallArticle(document.string(before.upperBound - article..<subject.upperBound))
    }
    let name = document.string(subject)
    let end = text[subject].firstIndex { !$0.isLetter } ?? subject.upperBound
    guard subject.lowerBound == sentence.lowerBound,
      document.isOrdinaryWord(subject.lowerBound..<end)
    else { return name }
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  /// Labels that ask for a figure themselves.
  private static let ages = WordList("age")
  private static let counts = WordList("how number count")
  private static let properties = WordList(
    """
    concept purpose goal aim reason cause effect effects result results verdict motto rule rules idea point problem solution answer example fix
    advantage disadvantage advantages disadvantages difference main key role function title name winner owner place location position
    """)
}
