/// Words the question for a cell whose answer is no figure with a unit: by the head of its column, and by what the cell
/// holds.
struct EnglishCellQuestion {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  func question(_ subject: String, _ attribute: String, answer: Range<Int>) -> String {
    let head = Array(attribute.utf8)
    let noun = AnswerSpan(head).withoutRemark(head.indices)
    let isFigure = isFigure(answer)
    if attribute.hasSuffix("?") { return EnglishLabel.ofCell(subject, attribute) }
    if Self.against.contains(head, head.indices) { return "\(subject): what speaks against it?" }
    if Self.mostly.contains(head, head.indices) {
      return "\(subject): \(attribute.lowercased()) what?"
    }
    if Self.doings.contains(head, head.indices) { return "What does \(subject) do?" }
    if Self.whats.contains(head, head.indices) { return "\(subject): what is it?" }
    if Self.by.contains(head, head.indices), !isFigure { return "\(subject): by whom?" }
    if Self.deeds.contains(head, head.indices) {
      return isKey(Array(subject.utf8)) ? "What does \(subject) do?" : "\(subject): what to do?"
    }
    if Self.qualities.contains(head, head.indices) {
      return "\(subject): what is \(attribute.lowercased())?"
    }
    if Self.numbers.contains(head, head.indices) {
      return isFigure ? "\(subject): how many?" : "\(subject)?"
    }
    if attribute == "%" { return "\(subject): what percentage?" }
    if Self.descriptions.contains(head, head.indices) {
      return text[answer].starts(with: "One of ".utf8)
        ? "Which values can \(subject) have?" : "What is \(subject)?"
    }
    if Self.commands.contains(head, head.indices) { return "\(subject): which command?" }
    if attribute.lowercased() == "since", isYear(answer) { return "\(subject): since when?" }
    if Self.years.contains(head, head.indices), isYear(answer) { return "\(subject): which year?" }
    if Self.times.contains(head, head.indices) {
      return "\(subject): which \(attribute.lowercased())?"
    }
    if isYear(answer), Self.events.contains(head, head.indices) {
      return "\(subject): \(attribute) – when?"
    }
    if EnglishLabel.isOffice(head), isName(answer) { return "\(subject): \(attribute) – who?" }
    if Self.unbounded.contains(text, answer), isCounted(head) {
      return "\(subject): \(attribute) – how many?"
    }
    if isFigure {
      if TableHead(head.indices, head).isMoney {
        return attribute.lowercased().hasPrefix("per ")
          ? "\(subject): how much \(attribute)?" : "\(subject): \(attribute) – how much?"
      }
      if holdsCurrency(attribute) {
        return head.first.map { $0.isLetter } == true
          ? "\(subject): \(attribute) – how much?" : "\(subject): how much (\(attribute))?"
      }
      let isWhole = !text[answer].contains(UInt8(ascii: "."))
      if isCounted(head) || countsThings(subject) && !isProperty(head) && isWhole {
        return "\(subject): \(attribute) – how many?"
      }
      // `tok/s`
      if head.contains(UInt8(ascii: "/")), !head.contains(0x20), head[0].isLetter,
        !head[0].isCapital, !text[answer].contains(UInt8(ascii: "%"))
      {
        return "\(subject): how many \(attribute)?"
      }
    }
    guard Self.properties.suffix(of: head, noun) > 0, Self.asking.first(in: head, noun) == nil
    else {
      return !isFigure && isNoun(head[noun])
        ? "\(subject): what is the \(withSmallStart(attribute))?" : "\(subject): \(attribute)?"
    }
    return owned(subject, attribute, isPlural: EnglishLabel.isPlural(Array(head[noun])))
  }

  private static let against = WordList("against")
  private static let mostly = WordList("mainly mostly chiefly usually partly for")

  /// One word that its ending shows to be a noun: `Provider`, `Destination`.
  private func isNoun(_ head: ArraySlice<UInt8>) -> Bool {
    let word = Array(head)
    let isWord = word.allSatisfy(\.isLetter) && word.dropFirst().allSatisfy { !$0.isCapital }
    guard word.count > 4, isWord else { return false }
    if Self.comparatives.contains(word, word.indices) { return false }
    return Self.nounEndings.contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private static let nounEndings = [
    "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ture", "ism", "ship", "er", "or",
  ]
  private static let comparatives = WordList(
    """
    lower higher larger smaller longer shorter newer older faster slower cheaper better bigger deeper earlier later further farther other another whether
    together rather either neither however never under after former latter inner outer proper super winter summer number mention
    """)

  /// `What is the licence of Hydra 2?`
  private func owned(_ subject: String, _ attribute: String, isPlural: Bool) -> String {
    let owner = Array(subject.utf8)
    let head = Array(attribute.utf8)
    let verb = isPlural ? "are" : "is"
    let property = withSmallStart(attribute)
    if TableHead(owner.indices, owner).isPeriod {
      let past = owner.contains(where: \.isDigit) ? isPlural ? "were" : "was" : verb
      return "What \(past) the \(property) in \(subject)?"
    }
    let isName = owner.first.map { $0.isCapital || $0.isDigit } ?? false
    if Self.examples.contains(head, head.indices) { return "\(subject): what is an example?" }
    return isName && !subject.contains(":") && !isQuality(owner)
      && Self.features.suffix(of: head, head.indices) == 0
      ? "What \(verb) the \(property) of \(EnglishLabel.withSmallArticle(subject))?"
      : "\(subject): what \(verb) the \(property)?"
  }

  /// `Anaerobic`, `Destructive (convergent)`: an adjective owns nothing.
  private func isQuality(_ owner: [UInt8]) -> Bool {
    let body = AnswerSpan(owner).withoutRemark(owner.indices)
    return !owner[body].contains(0x20)
      && Self.adjectives.contains {
        owner[body].count > $0.utf8.count + 2
          && owner[body].suffix($0.utf8.count).elementsEqual($0.utf8)
      }
  }

  private static let adjectives = ["ive", "ic", "al", "ous", "ible", "able", "less", "ary", "ful"]

  private func withSmallStart(_ head: String) -> String {
    let word = head.utf8.prefix { $0 != 0x20 }
    let isCommon = word.count > 1 && word.dropFirst().allSatisfy { !$0.isCapital && !$0.isDigit }
    return isCommon ? head.prefix(1).lowercased() + head.dropFirst() : head
  }

  /// `250,000`, `2`: nothing but a figure.
  private func isFigure(_ answer: Range<Int>) -> Bool {
    let body = text[answer]
    return body.first?.isDigit == true
      && body.split(separator: 0x20).allSatisfy { word in
        !word.contains(where: \.isLetter) || Self.periods.contains(text, word.indices)
          || Self.magnitudes.contains(text, word.indices)
          || word.first?.isDigit == true && word.count(where: \.isLetter) == 1
            && word.last?.isLetter == true
      }
  }

  private func isYear(_ answer: Range<Int>) -> Bool {
    let figures = text[answer].prefix(while: \.isDigit).count
    return figures == 4 && ["1", "2"].contains { text[answer].starts(with: $0.utf8) }
  }

  /// Two to four words with capitals.
  private func isName(_ answer: Range<Int>) -> Bool {
    let words = text[AnswerSpan(text).withoutRemark(answer)].split(separator: 0x20)
    return (2...4).contains(words.count)
      && words.allSatisfy { $0.first!.isCapital || $0.first! >= 0xC3 && $0.first! < 0xE0 }
  }

  private func holdsCurrency(_ head: String) -> Bool {
    ["$", "€", "£", "¥"].contains { head.contains($0) }
  }

  /// A plural that is counted: `Credits incl.`, `context (tokens)`.
  private func isCounted(_ head: [UInt8]) -> Bool {
    Self.sums.first(in: head, head.indices) == nil
      // `Revenue – Mills`
      && !Leak.holds(head[...], Array(" – ".utf8)[...])
      && head.split { !$0.isLetter }.contains { $0.count > 3 && EnglishLabel.isPlural(Array($0)) }
  }

  private static let numbers = WordList("number count quantity no. qty")
  /// What a row has rather than what belongs to it.
  private static let features = WordList(
    "unit units motor engine warranty battery storage support number landform window plot use ending vote total totals"
  )
  private static let examples = WordList("example")
  /// `Parallel requests`: a row of things that are counted.
  private func countsThings(_ subject: String) -> Bool {
    let row = Array(subject.utf8)
    let words = row[AnswerSpan(row).withoutRemark(row.indices)].split(separator: 0x20)
    guard words.count > 1, let last = words.last else { return false }
    return last.count > 3 && last.allSatisfy { $0.isLetter && !$0.isCapital }
      && EnglishLabel.isPlural(Array(last))
  }

  private func isProperty(_ head: [UInt8]) -> Bool {
    let head = TableHead(head.indices, head)
    return head.isMeasure || head.isPeriod
  }

  private static let unbounded = WordList("unlimited any infinite")
  private static let doings = WordList("what_it_does does")
  private static let whats = WordList("what")
  private static let by = WordList("by")
  private static let deeds = WordList("do what_to_do to_do action fix remedy")
  private static let qualities = WordList(
    "free included incl incl. excluded covered good bad ok ideal safe allowed forbidden")
  private static let commands = WordList("cmd cmds")

  /// `Ctrl+K`, `F5`, `⌘S`: what is pressed.
  private func isKey(_ subject: [UInt8]) -> Bool {
    subject.count < 4 || Self.modifiers.prefix(of: subject, subject.indices) > 0
      || subject.starts(with: "⌘".utf8) || subject.starts(with: "⇧".utf8)
  }

  private static let modifiers = WordList(
    "ctrl control alt cmd command shift option opt super win meta esc tab enter space")
  private static let years = WordList("yr yr. when")
  private static let times = WordList("year date period era decade century day month")
  private static let asking = WordList("how what which when where who")
  private static let events = WordList(
    """
    lit built opened founded begun started launched introduced completed finished closed released published born died discovered invented elected
    appointed installed signed joined left demolished abolished end start opening launch release
    """)
  /// Of `20,000 / mo`
  private static let periods = WordList("mo month day d s sec min hour h yr year")
  private static let magnitudes = WordList("million billion thousand trillion k m bn")
  private static let sums = WordList(
    "sales revenues costs earnings profits assets prices expenses goals_against series status basis"
  )
  private static let descriptions = WordList(
    "description descriptions meaning definition explanation what_it_is")
  private static let properties = WordList(
    """
    licence license port default capital formula symbol colour color size purpose function cause effect effects unit units format formats type
    motor engine warranty storage battery weight height length width depth diameter radius distance speed temperature pressure density volume
    mass area population population_density currency language languages ion charge number rank age origin source location place position address
    landform habitat diet lifespan range capacity resolution display screen processor chip memory cpu ram gpu frequency bandwidth latency accuracy
    precision recall perplexity score rating grade level class order family genus species phylum kingdom name title nickname abbreviation acronym
    author material materials ingredient ingredients composition structure shape dose dosage side_effect side_effects treatment symptom symptoms
    mechanism target prognosis incidence prevalence risk advantage disadvantage advantages disadvantages strength weakness limit limits maximum minimum
    price cost fee revenue income profit margin yield rate ratio share budget salary rainfall emissions availability context_window window
    command shortcut key value example examples plot integrated_form half-life boiling_point melting_point atomic_number product products reactant
    reactants end_products complexity time_complexity space_complexity outcome outcomes result results end fate use ending vote total
    """)
}
