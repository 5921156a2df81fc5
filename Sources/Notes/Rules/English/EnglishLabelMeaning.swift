import Recognition

/// How an English label is asked for.
struct EnglishLabelMeaning {
  let label: LabelledValue

  init(_ label: LabelledValue) {
    self.label = label
  }

  var document: Document { label.document }
  var text: [UInt8] { label.document.text }
  private var term: String { label.term }
  var value: Range<Int> { label.value }

  var facts: [Fact] {
    // `Kiosk: last 5 years` will be wrong next year.
    guard label.kind != .date || Self.deictic.prefix(of: text, value) == 0,
      // What is said of a thing below a line of its own name has no label.
      !Self.asides.contains(Array(term.utf8), 0..<term.utf8.count),
      let topics, topics.last != label.written, saysEnough(topics), names(topics),
      PersonLabelRule.role(label.line, at: label.passage, of: document) == nil, !isHalf
    else { return [] }
    let askedAbove = Topic(document).question(above: label.passage)
    let topic = (askedAbove == nil ? shown(topics) : []).map { $0 + ": " }.joined()
    let isBare = label.kind == nil && topics.isEmpty && !label.isArrow
    var asked = askedAbove.map { "\(term): \($0)" } ?? question(topic, isBare: isBare)
    var told = value
    if let answer = CaseQuestion(text).asked(label.line, value) {
      asked =
        "\(topic)\(term)\(answer.remark): \(answer.areSeveral ? "which cases" : "which case")?"
      told = answer.told
    } else if CaseName.versus.first(in: text, value) != nil,
      CaseName.opening(label.line.value, text) == value || CaseName.isCase(value, text)
    {
      return []
    }
    if let power = powers, asked == "\(topic)\(term)?" || asked == "What is \(term)?" {
      asked =
        "\(topic)\(topic.isEmpty ? "What" : "what") is the formula for \(EnglishLabel.withSmallArticle(term))?"
      told = power
    } else if let formula = formula(topic, asked) {
      asked = formula
      told = withoutWorking
    }
    if asked == "\(topic)\(term)?", let symbol = symbol(topic + term) {
      asked = symbol.question
      told = symbol.answer
    }
    if told == value, let term = named { told = term }
    if let name = caseAbove, asked.hasSuffix("hat is \(term)?") {
      // `F: a boat left unlit`: a letter for what is told.
      guard term.utf8.count > 2 else { return [] }
      asked = "\(term) in \(name)?"
    }
    guard let question = owned(asked) else { return [] }
    guard
      !question.hasPrefix("What is ") && !question.hasPrefix("What are \(term)")
        || EnglishTerm.isAskable(term, isSign: isFormula),
      label.isArrow
        || EnglishLabelDoubts(label).isAsked(question, topic + term, isBare: isBare)
    else { return [] }
    var fact = label.fact(topic + term, question)
    if told != value { fact.value = .span(told) }
    if asked.hasSuffix(" = ?") {
      fact.rule = "label.definition"
      fact.prior = 0.72
      return [fact]
    }
    if isUnique, topics.isEmpty, label.kind != .date {
      fact.rule = "unique-label"
      fact.prior = 0.68
      return [fact]
    }
    guard label.kind == nil, !label.isArrow else { return [fact] }
    if isDefined {
      // `Pace: the quarrel of the year. He wanted …`: what a paragraph tells about, and a remark.
      guard !opensProse else { return [] }
    }
    if isDefined || explainsTerms {
      fact.rule = "label.definition"
      // `Elm Pact 1931`, in columns
      let isDated =
        document.passages[label.passage].kind == .definition && term.last?.isNumber == true
      fact.prior = isDated ? 0.77 : 0.72
    }
    return [fact]
  }

  /// `his name for the upper lock`: what the term means, and not that it is one.
  private var named: Range<Int>? {
    let length = Self.namings.prefix(of: text, value)
    let rest = SentenceCutter(text).trimmed(value.lowerBound + length..<value.upperBound)
    return length > 0 && rest.count > 8 ? rest : nil
  }

  private static let bare = WordList(
    "limit limits limitation limitations exception exceptions effect effects condition conditions problem problems"
  )
  private static let namings = WordList(
    "his_term_for his_name_for his_word_for her_term_for her_name_for her_word_for their_term_for their_name_for their_word_for my_name_for my_term_for my_word_for the_author's_term_for"
  )

  /// The case of law that the line is about, by its heading: what a word was there is no definition of it.
  private var caseAbove: String? {
    guard let heading = document.passages[label.passage].heading,
      let name = CaseName.opening(document.passages[heading].range, text)
    else { return nil }
    return document.string(name)
  }

  /// `port / starboard - the left side; the right side`: of two terms only one is told.
  private var isHalf: Bool {
    (term.contains(" / ") || term.contains(" vs "))
      && label.line.value.upperBound > value.upperBound
      && text[value.upperBound..<label.line.value.upperBound].contains(UInt8(ascii: ";"))
  }

  /// `Longest fence: by the mill`, `Price of oats – 31 €`: the label can have but one value, and the value is short.
  private var isUnique: Bool {
    EnglishLabelShape(term).isUnique(isSet: false) && label.line.sign != .equals
      && fits(text, value, in: 30) && text[value].count(where: { $0 == 0x20 }) < 4
      && !text[value].contains(UInt8(ascii: ",")) && !isFormula
  }

  private var isDefined: Bool { EnglishLabel.defines(term, value, text) }
  private var explainsTerms: Bool { TermSection(document).holds(label.passage) }
  private var isFormula: Bool {
    AnswerSpan(text).withoutRemark(value).contains { at in
      Self.operators.contains(text[at])
        // `goal w/o keeper`
        && !(text[at - 1] == UInt8(ascii: "w") && text[at - 2] == 0x20)
        // `60/40`
        && !(text[at] == UInt8(ascii: "/") && text[at - 1].isDigit && at + 1 < value.upperBound
          && text[at + 1].isDigit)
        // `5 %/yr`
        && !(text[at] == UInt8(ascii: "/") && text[at - 1] == UInt8(ascii: "%"))
    }
  }

  private func question(_ topic: String, isBare: Bool) -> String {
    // `Longest fence -> by the mill`
    if label.isArrow { return "\(topic)\(term)\(isUnique ? "?" : " → ?")" }
    if label.kind == nil, let command { return "\(topic)\(term): \(command)?" }
    if label.kind == nil, topic.isEmpty, isBare || explainsTerms {
      return EnglishBareLabel(text).wording(
        term, value, label.quantities, isExplained: explainsTerms)
    }
    return EnglishLabel.question(
      topic, term, value, label.quantities, isDate: label.isDate, of: text)
  }

  /// `Salvage: what are the exceptions?`: what they are to, only the heading says; nothing when it names no topic.
  private func owned(_ question: String) -> String? {
    let name = Array(term.utf8)
    guard question.hasPrefix("What are "), Self.related.contains(name, name.indices) else {
      return question
    }
    // `Inventions: a float gauge`, and others further down.
    guard Enumeration(text).items(of: value).count > 1 else { return nil }
    return Topic(document).heading(above: label.passage).flatMap {
      HeadingName.isTopic($0.text) && $0.text != document.title
        ? "\($0.text): what are the \(term.lowercased())?" : nil
    }
  }

  /// They set apart what is told, and name nothing.
  private static let asides = WordList(
    "NB N.B. PS P.S. watch_out careful beware warning caution note also hence so thus remember important caveat gotcha hint tip e.g."
  )

  private static let related = WordList(
    "exceptions inventions losers winners relatives speeds opponents rivals allies successors remedies defences defenses exclusions alternatives neighbours neighbors"
  )

  /// `Drag = 1/2 × density`
  private func formula(_ topic: String, _ question: String) -> String? {
    guard label.line.sign == .equals, label.kind == nil, text[label.key.lowerBound].isLetter,
      question == "\(topic)\(term)?",
      // `6.1 m/s²`
      label.found.first.map({ $0.kind != .dimension || $0.outer.lowerBound > value.lowerBound })
        ?? true,
      text[value.lowerBound] != UInt8(ascii: "+"), !isMeasure(value),
      // `Moss 6 g. salt = …`: a full stop behind a unit.
      !term.contains(". "),
      isFormula || isCalculated || isSum || Leak.holds(text[value], Array("×".utf8)[...]),
      !holdsRemark,
      text[value].count(where: { $0 == 0x20 }) < 9
    else { return nil }
    return
      "\(topic)\(topic.isEmpty ? "What" : "what") is the formula for \(EnglishLabel.withSmallArticle(term))?"
  }

  /// `a/b` of `a/b = 12/48 = 25 %`: the figures are those of one case.
  private var withoutWorking: Range<Int> {
    guard let sign = value.first(where: { text[$0] == UInt8(ascii: "=") }),
      text[value.lowerBound..<sign].contains(where: \.isLetter),
      !text[sign..<value.upperBound].contains(where: \.isLetter)
    else { return value }
    return SentenceCutter(text).trimmed(value.lowerBound..<sign)
  }

  /// `1 − alpha`, `C + I + G`: signs and single words, one of them a figure or a letter.
  private var isSum: Bool {
    let words = text[value].split(separator: 0x20)
    guard words.count > 2, words.count % 2 == 1 else { return false }
    let operands = words.indices.filter { $0 % 2 == 0 }.map { words[$0] }
    return words.indices.allSatisfy { index in
      index % 2 == 0
        || ["-", "+", "−", "–"].contains { words[index].elementsEqual($0.utf8) }
    } && operands.allSatisfy { $0.count < 12 }
      && (operands.contains { $0.filter { $0 != 0x28 && $0 != 0x29 }.count == 1 }
        || operands.allSatisfy(Self.isSymbol))
  }

  /// `dH`, `TdS`, `nRT`: a few letters, not all of them small.
  private static func isSymbol(_ word: ArraySlice<UInt8>) -> Bool {
    word.count < 5 && word.contains(where: \.isCapital) && word.allSatisfy { $0.isAlphanumeric }
  }

  /// `Moe 1931, oak / ash`, `flat/round → slow`: words with a bar between them, and no formula.
  private var holdsRemark: Bool {
    OuterSigns(text, in: value).contains { $0.sign == .comma || $0.sign == .colon }
      || value.contains { LabelledLine.arrow($0, text, value.upperBound) != nil }
  }

  /// How a value is asked for that is nothing but code: `tern unlock`, `-c copy`.
  private var command: String? {
    guard text[label.key.lowerBound].isAlphanumeric, !EnglishLabel.isPair(Array(text[label.key])),
      let mark = document.marks(in: value).first, mark.kind == .code,
      mark.range.lowerBound <= value.lowerBound, mark.range.upperBound >= value.upperBound
    else { return nil }
    if text[value.lowerBound] == UInt8(ascii: "-") { return "which option" }
    return text[value.lowerBound].isLetter && text[value].contains(0x20) ? "which command" : nil
  }

  /// What the label belongs to; nothing when a label as general as `Total` stands alone.
  private var topics: [String]? {
    let topics = LabelTopics(label).names
    // `Actions: Kwame – chase the roofer`
    let isPerson = text[label.key.lowerBound].isCapital && !text[label.key].contains(0x20)
    guard !isPerson || !topics.contains(where: Self.isChore) else { return nil }
    guard topics.isEmpty else { return topics }
    guard !EnglishLabel.isGeneral(term) else { return nil }
    // `limits → only as a shield`: of what, the line above says.
    let name = Array(term.utf8)
    guard !label.isArrow || !Self.bare.contains(name, name.indices) else { return nil }
    guard EnglishLabel.isProperty(term) || EnglishLabel.isMonths(term),
      document.passages[label.passage].heading != nil,
      let heading = Topic(document).heading(above: label.passage),
      HeadingName.isTopic(heading.text) || EnglishLabel.isMonths(term)
    else { return [] }
    return [heading.text]
  }

  /// The topics that the question itself names. A heading stands above the card anyway, and so does the item above a
  /// term that is explained.
  private func shown(_ topics: [String]) -> [String] {
    let inner = label.outer.map { [document.string($0)] } ?? []
    return topics.count > inner.count && (isDefined || explainsTerms) ? inner : topics
  }

  /// The label, or what it belongs to, says what is asked for.
  private func saysEnough(_ topics: [String]) -> Bool {
    label.kind != nil || !topics.isEmpty || explainsTerms || isDefined
      || !EnglishLabel.saysLittle(term, value, text)
  }

  /// The label names a thing, and not a person, a comparison or the start of a sentence.
  private func names(_ topics: [String]) -> Bool {
    let shape = EnglishLabelShape(term)
    return !EnglishLabel.isPersonal(term) && !EnglishLabel.compares(term)
      && !Minutes(document).names(label.key) && !isJourney && !isMeasured
      // `Avoidance and tolerance: a plant that avoids …`
      && !(EnglishLabel.isPair(Array(term.utf8))
        && EnglishDefinition.opensWithArticle(value, text))
      && !shape.isNumbered && !shape.isCutQuotation
      // `In the north the flag = a race`
      && (label.line.sign != .equals || Words.prepositions.prefix(of: text, label.line.key) == 0)
      // `3.0: drops the old clients`: a number alone names nothing.
      && (!topics.isEmpty || text[label.key].contains(where: \.isLetter))
  }

  /// Two sentences or more follow what stands behind the label of a paragraph.
  private var opensProse: Bool {
    let own = document.passages[label.passage]
    guard own.kind == .paragraph, own.range.upperBound - value.upperBound > 160,
      text[value].starts(with: "the ".utf8) || text[value.lowerBound].isCapital
    else {
      return false
    }
    return SentenceCutter(text).sentences(in: value.upperBound..<own.range.upperBound).count > 2
  }

  private static func isChore(_ topic: String) -> Bool {
    let text = Array(topic.utf8)
    return AsideHeadings.namesDuties(text.indices, text)
  }

  private static let operators = Array("^=/*".utf8)
  private static let deictic = WordList(
    "last next this past the_last the_past the_next today tomorrow yesterday tonight")
}
