/// The few words that an English passage opens with and that all of it tells of: `**Kiln.** …`, `Kiln: …`, `Kiln fund. …`
///
/// Behind them a later sentence needs nothing else of the passage: `Kiln fund: Have $40 in a jar`.
struct EnglishLead {
  private let document: Document
  private let text: [UInt8]

  init(_ document: Document) {
    self.document = document
    text = document.text
  }

  /// The words to put before a sentence; `nil` when there are none, or when it goes on about what the sentence before it
  /// said.
  ///
  /// - Parameter sentence: From its start to the end of what is shown.
  func words(before sentence: Range<Int>, in passage: Int) -> String? {
    let range = document.passages[passage].range
    guard range.lowerBound < sentence.lowerBound, !standsBeside(sentence, in: passage),
      !isBehindSubject(sentence, in: passage),
      let lead = lead(of: passage) ?? entry(of: range, before: sentence),
      lead.upperBound < sentence.lowerBound,
      !goesOn(sentence, behind: lead), !isOfOther(sentence, in: passage),
      !Label.noLabels.contains(text, lead), !Label(text).tellsOfNote(lead, passage, document)
    else { return nil }
    let words = Topic(document).label(lead)
    // `Zone 2: …` behind `Zone 1: …`
    let first = text[lead].prefix { $0.isLetter }
    guard text[sentence].prefix(while: { $0.isLetter }).elementsEqual(first) == false else {
      return nil
    }
    return EnglishLabel.isEmpty(words) || EnglishLabel.isAsker(words)
      || Leak.holds(text[sentence], Array(words.utf8)[...]) ? nil : words
  }

  /// `Tar → sealant; … A levy costs …`, `Bell – cast in Holm. The clapper weighs …`: of parts side by side, or behind a dash,
  /// a sentence with a subject of its own tells of that.
  private func isOfOther(_ sentence: Range<Int>, in passage: Int) -> Bool {
    guard let line = document.labelledLine(at: passage) else { return false }
    switch line.sign {
    case .arrow:
      // No further back than what could be shown.
      let before = max(line.value.lowerBound, sentence.lowerBound - 300)..<sentence.lowerBound
      return text[before].contains(UInt8(ascii: ";"))
        || EnglishPart(document).names(
          sentence, before: sentence.upperBound..<sentence.upperBound, isAlone: true)
    case .dash:
      return !EnglishPerson.isName(text, line.key) && EnglishReference(text).standsAlone(sentence)
    case .colon, .equals: return false
    }
  }

  /// A sentence with a subject of its own behind one whose subject is bold.
  private func isBehindSubject(_ sentence: Range<Int>, in passage: Int) -> Bool {
    guard let bold = Topic(document).boldOpening(of: passage) else { return false }
    return Topic(document).isRunning(bold, in: passage)
      && EnglishReference(text).standsAlone(sentence)
  }

  private func lead(of passage: Int) -> Range<Int>? {
    let topics = Topic(document)
    if let bold = topics.boldOpening(of: passage) { return bold }
    let range = document.passages[passage].range
    // What is equated with something is told in that sentence alone.
    if let line = document.labelledLine(at: passage) {
      let isTold =
        line.sign == .colon || line.sign == .arrow && !holdsFigures(line.key)
        || line.sign == .dash && (EnglishPerson.isName(text, line.key) || isTitle(line.key, 3))
      return isTold ? topics.opening(of: passage) : nil
    }
    let most = document.passages[passage].isItem ? 6 : 4
    return topics.firstWords(of: range).flatMap { isTitle($0, most) ? $0 : nil }
  }

  /// `1871 Chain ferry, N. Moss, from Holm to the sands. …`, `Grey Wherry 1838, oak, 90 ft. …`: what stands before the first
  /// comma of a first sentence without a verb, and without its date.
  private func entry(of passage: Range<Int>, before sentence: Range<Int>) -> Range<Int>? {
    let opening = passage.lowerBound..<min(passage.upperBound, passage.lowerBound + 400)
    guard let first = SentenceCutter(text).sentences(in: opening).first,
      first.range.upperBound < passage.upperBound, text[first.range].contains(UInt8(ascii: ",")),
      EnglishVerb(text).first(in: first.range) == nil,
      // `Dues £40m, down 3 %. Deposits £58m, …`, `Next ferry: …`: they tell of those.
      !EnglishPart(document).names(
        sentence, before: sentence.upperBound..<sentence.upperBound, isAlone: true),
      LabelledLine(sentence, in: text).map({ !fits(text, $0.key, in: 30) }) ?? true
    else { return nil }
    let start = ClauseOpening(text).end(ofDated: first.range)
    guard start < first.range.upperBound, text[start].isCapital,
      let comma = (start..<first.range.upperBound).first(where: {
        text[$0] == UInt8(ascii: ",") && text[$0 + 1] == 0x20
      })
    else { return nil }
    let whole = SentenceCutter(text).trimmed(start..<comma)
    let name = withoutFigures(whole)
    return !name.isEmpty && !text[whole].contains(UInt8(ascii: "="))
      && !DateLabel.isDate(whole, text)
      && Topic(document).isName(name) && !EnglishPerson.isName(text, name)
      && isTitle(name, 4) ? name : nil
  }

  /// `Yearly levy £3,100` without what it comes to; but `Kiln 3`.
  private func withoutFigures(_ name: Range<Int>) -> Range<Int> {
    guard let last = text[name].lastIndex(of: 0x20), case let word = last + 1..<name.upperBound,
      text[word].contains(where: \.isDigit), word.count > 2
    else { return name }
    return SentenceCutter(text).trimmed(name.lowerBound..<last)
  }

  /// A few words without an article: no `The mill lay idle`.
  private func isTitle(_ words: Range<Int>, _ most: Int) -> Bool {
    text[words].count { $0 == 0x20 } < most && !text[words].contains(UInt8(ascii: "\""))
      && !isQuality(words) && !isAppointment(words) && !holdsFigure(words)
      && EnglishWords.articles.prefix(of: text, words) == 0
      && !EnglishVerb(text).isPredicated(words)
  }

  /// `Boat at 9.`, `Dinner by 8.`, `Keep at 4 °C.`: what was done that day, and not what all of it tells of.
  private func isAppointment(_ words: Range<Int>) -> Bool {
    guard let preposition = Words.prepositions.first(in: text, words) else { return false }
    return text[preposition.upperBound..<words.upperBound].contains(where: \.isDigit)
  }

  /// `Allowance 3,200 → 3,300, …`
  private func holdsFigures(_ key: Range<Int>) -> Bool { text[key].contains(where: \.isDigit) }

  /// `Beans 40 min.`: a figure with its unit; but `Kiln 3.`
  private func holdsFigure(_ words: Range<Int>) -> Bool {
    text[words].split(separator: 0x20).dropLast().contains { $0.first!.isDigit }
  }

  /// `Immutable.`, `Cheerful.`: how something is.
  private func isQuality(_ words: Range<Int>) -> Bool {
    !text[words].contains(0x20)
      && ["able", "ible", "ful", "less", "ous", "ive", "ed", "ly"].contains {
        text[words].suffix($0.utf8.count).elementsEqual($0.utf8)
      }
  }

  /// `Winter feed: hay. Summer feed: grass.`: a label of its own, with a word of the one that the passage opens with.
  private func standsBeside(_ sentence: Range<Int>, in passage: Int) -> Bool {
    guard Topic(document).boldOpening(of: passage) == nil,
      let outer = document.labelledLine(at: passage), outer.sign == .colon,
      let own = LabelledLine(sentence, in: text), own.sign == .colon
    else { return false }
    func words(_ range: Range<Int>) -> Set<[UInt8]> {
      Set(text[range].split { !$0.isLetter }.map { $0.map(\.folded) }.filter { $0.count > 3 })
    }
    return !words(outer.key).isDisjoint(with: words(own.key))
  }

  /// It opens with a pronoun or with a bare noun: `The load was 38 tonnes`; but `The firm has 40 staff` tells of the firm that
  /// the words name.
  private func goesOn(_ sentence: Range<Int>, behind lead: Range<Int>) -> Bool {
    let reference = EnglishReference(text)
    let rest = ClauseOpening(text).end(of: sentence)..<sentence.upperBound
    if Self.bodies.prefix(of: text, rest) > 0, text[lead].contains(where: \.isCapital) {
      return false
    }
    return reference.isSuperlative(rest) || reference.pointsBack(rest)
      || EnglishNaming.pronoun(opening: rest, text) != nil
      || reference.isBareNoun(rest)
  }

  private static let bodies = WordList(
    "the_company the_firm the_club the_team the_band the_maker the_author the_developer the_founder the_owner"
  )
}
