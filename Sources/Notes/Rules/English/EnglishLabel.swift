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
  static func told(
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
  static let sets = WordList(
    """
    effects symptoms signs causes types kinds stages steps rules pillars functions parts sizes phases criteria factors components ingredients
    elements principles laws methods colours colors products reactants settlements members languages
    """)
  private static let links = WordList(
    "that which who when where if because by of for to as but than")
  private static let conditions = WordList("if when unless at in on only named simplest exact some")

  /// `Treasurer: Ann Lowe`
  static func names(_ name: [UInt8], _ value: Range<Int>, _ text: [UInt8]) -> Bool {
    let office = offices.prefix(of: name, name.indices)
    guard
      offices.suffix(of: name, name.indices) > 0
        || office > 0 && name[office...].starts(with: " of ".utf8)
    else { return false }
    let words = text[AnswerSpan(text).withoutRemark(value)].split(separator: 0x20)
    return (2...4).contains(words.count)
      && words.allSatisfy { $0.first!.isCapital || $0.first! >= 0xC3 && $0.first! < 0xE0 }
  }
  static let offices = WordList(
    """
    president vice-president secretary treasurer chair chairman chairwoman chairperson captain coach manager director author editor founder ceo cto cfo
    owner chaplain convener convenor composer producer inventor builder maker painter singer winner runner-up host goalkeeper scorer owner teacher writer translator publisher discoverer architect designer champion conductor curator mayor minister head leader officer warden rep representative engineer
    """)

  /// Whether a value says what the thing is that the label names.
  static func defines(_ term: String, _ value: Range<Int>, _ text: [UInt8]) -> Bool {
    isTerm(Array(term.utf8)) && !isProperty(term) && !isDated(term)
      && EnglishDefinition(text).isDefinition(value)
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
  static let per = WordList("per")
  /// A value that opens with them says how, and not what.
  private static let adverbs = WordList(
    "was were used_to only also not never always usually mostly often sometimes probably still already"
  )
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
  static let states = WordList(
    "done ready set open closed good bad minor major first second last")

  /// The question for the cell of a table below a head that asks itself.
  static func ofCell(_ subject: String, _ attribute: String) -> String {
    "\(subject): \(attribute)\(attribute.hasSuffix("?") ? "" : "?")"
  }

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
  static let counts = WordList("how number count")
  static let properties = WordList(
    """
    concept purpose goal aim reason cause effect effects result results verdict motto rule rules idea point problem solution answer example fix
    advantage disadvantage advantages disadvantages difference main key role function title name winner owner place location position
    """)
}
