/// Whom a pronoun can mean, and what a window can lean on.
extension EnglishStanding {
  /// `He` behind a person who was named since the bold words that the passage opens with.
  func meansAnother(_ opening: Range<Int>, _ rest: Range<Int>) -> Bool {
    guard EnglishWords.persons.prefix(of: text, rest) > 0,
      opening.upperBound < sentence.range.lowerBound
    else { return false }
    let start = max(opening.upperBound, sentence.range.lowerBound - Self.near)
    let words = text[start..<sentence.range.lowerBound].split { !$0.isLetter }
    return zip(words, words.dropFirst()).contains { left, right in
      left.first!.isCapital && right.first!.isCapital && left.endIndex + 1 == right.startIndex
        && left.startIndex > start + 1
        && text[left.startIndex - 2] == UInt8(ascii: ".") && !Leak.holds(text[opening], left)
    }
  }

  /// Bytes within which somebody was named whom `he` can mean.
  private static let near = 400
  private static let things = WordList("it its")

  /// Somebody stands between the start of the passage and the window, whom `he` can mean.
  func namesPersonBefore(_ rest: Range<Int>) -> Bool {
    let start = max(
      document.passages[sentence.passage].range.lowerBound, rest.lowerBound - Self.near)
    let words = text[start..<rest.lowerBound].split {
      $0 != 0x27 && !$0.isAlphanumeric && $0 < 0x80
    }
    return zip(words, words.dropFirst()).contains { left, right in
      left.endIndex + 1 == right.startIndex && text[left.endIndex] == 0x20
        && EnglishPerson.isName(text, left.startIndex..<right.endIndex)
    }
  }

  /// `he wrote in 1931`, `full of her figures`: of a person whom neither the window nor what stands above it names.
  func namesNobody(_ rest: Range<Int>, behind pieces: [String]) -> Bool {
    guard let pronoun = EnglishWords.anybody.first(in: text, rest) else { return false }
    // The first letter of a quotation is no name.
    let first = text[rest.lowerBound..<pronoun.lowerBound].firstIndex {
      $0.isAlphanumeric || $0 >= 0x80
    }
    let before = (first ?? rest.lowerBound)..<pronoun.lowerBound
    if text[before].contains(where: \.isCapital) && !text[rest.lowerBound].isCapital
      && first == rest.lowerBound
      || holdsName(before)
      || EnglishWords.somebody.first(in: text, before) != nil
      || pieces.contains(where: { $0.utf8.contains(where: \.isCapital) })
      || text[rest.lowerBound].isCapital
        && sentence.names.contains(where: { $0.lowerBound == rest.lowerBound })
    {
      return false
    }
    return EnglishPerson.told(above: sentence.passage, of: document) == nil
  }

  /// A capital behind the first letter, in a word that is no month and no day of the week.
  private func holdsName(_ before: Range<Int>) -> Bool {
    text[before].split { !$0.isLetter && $0 < 0x80 }.contains { word in
      word.contains { $0.isCapital } && !EnglishPerson.isNobody(text, word.indices)
        && (word.startIndex > before.lowerBound || word.dropFirst().contains(where: \.isCapital))
    }
  }

  /// A name that was spoken of before can be what the window leans on.
  func isMeant(_ carried: Range<Int>, by rest: Range<Int>) -> Bool {
    guard reference.fits(rest, carried), carried.count > 3, !Self.nobodies.contains(text, carried),
      Self.ordinals.prefix(of: text, carried) == 0,
      // `The reason (as far as Moe knows)`
      Self.abstracts.prefix(of: text, carried) == 0, !text[carried].contains(UInt8(ascii: "(")),
      // `41 people`
      !text[carried.lowerBound].isDigit || text[carried].contains(where: \.isCapital)
    else {
      return false
    }
    guard !isInterrupted(since: carried), !isMade(before: rest, by: carried),
      !opensWithInitials(rest)
    else { return false }
    if EnglishWords.persons.prefix(of: text, rest) > 0,
      !isPerson(carried) || isSpokenOfBefore(carried)
    {
      return false
    }
    if Self.things.prefix(of: text, rest) > 0, EnglishPerson.isName(text, carried) { return false }
    if reference.isBareNoun(rest), isHeaded(rest) || !opensWithPart(rest) && tellsOfAnother(carried)
    {
      return false
    }
    // `A clerk locked the door. Moe says it was no lock`
    if reference.namesObjectElsewhere(rest), !isName(carried) || isPerson(carried) { return false }
    if reference.leans(rest) || reference.namesObjectElsewhere(rest) {
      // `Calendar ageing …. Parked in shade …`
      return isName(carried) || !verbs.isParticiple(firstWord(of: rest))
    }
    // `Uranus was found in 1781. Neptune in 1846`
    let second = SentenceCutter(text).trimmed(firstWord(of: rest).upperBound..<rest.upperBound)
    if text[rest.lowerBound].isCapital, !verbs.opens(rest),
      !verbs.isParticiple(firstWord(of: rest)),
      Words.prepositions.prefix(of: text, second) > 0
    {
      return false
    }
    // `Uranus in 1781; Neptune in 1846`
    let before = text[..<sentence.range.lowerBound].last { $0 != 0x20 }
    if before == UInt8(ascii: ";") { return false }
    // Told of in a sentence of its own: `Mirror 6.5 m`.
    return carried.upperBound <= sentence.range.lowerBound && isName(carried)
      && (text[carried.lowerBound].isCapital || !text[carried.lowerBound].isLetter)
      && rest.lowerBound <= sentence.range.lowerBound
      && (reference.isBareNoun(rest) || !verbs.isPredicated(rest))
  }

  /// `The vote was in May (Berg). HKC 7 seats`: a sentence that opens with initials tells of those.
  private func opensWithInitials(_ rest: Range<Int>) -> Bool {
    guard rest.lowerBound == sentence.range.lowerBound,
      case let word = text[rest].prefix(while: { $0 != 0x20 }), word.count > 1
    else { return false }
    return word.allSatisfy(\.isCapital)
  }

  /// `She drew it, and her friend Ida Moe …` in a paragraph above: whoever that was is spoken of on.
  private func isSpokenOfBefore(_ person: Range<Int>) -> Bool {
    guard person.lowerBound < document.passages[sentence.passage].range.lowerBound else {
      return false
    }
    let start = text[max(0, person.lowerBound - Self.near)..<person.lowerBound].lastIndex(of: 0x0A)
    let before = (start ?? max(0, person.lowerBound - Self.near))..<person.lowerBound
    return EnglishWords.anybody.first(in: text, before) != nil
  }

  /// `The bank lends half. The cost …`: in running text a thing with an article need not belong to what was named before,
  /// unless the whole note tells of that.
  private func tellsOfAnother(_ carried: Range<Int>) -> Bool {
    guard document.passages[sentence.passage].kind == .paragraph,
      // `*The Night Ferry*`: a work, which the paragraph tells of.
      document.marks(in: max(0, carried.lowerBound - 1)..<carried.upperBound).isEmpty
    else { return false }
    return !(document.title.map { Leak.holds(Array($0.utf8)[...], text[carried]) } ?? false)
  }

  /// `The Holms are 18 islands. The name …`
  private func opensWithPart(_ rest: Range<Int>) -> Bool {
    Self.parts.prefix(of: text, rest) > 0
  }

  private static let parts = WordList("the_name the_word the_title the_capital the_population")

  /// `Moe built a weir, and by 1907 it …`, `Moe wanted a weir. Put up in two weeks, …`: the weir.
  private func isMade(before rest: Range<Int>, by carried: Range<Int>) -> Bool {
    let pronoun = EnglishNaming.pronoun(opening: rest, text)
    let end: Int
    if let pronoun, Self.things.prefix(of: text, pronoun) > 0 {
      end = pronoun.lowerBound
    } else if pronoun == nil, verbs.opens(rest) || verbs.isParticiple(firstWord(of: rest)) {
      end = rest.lowerBound
    } else {
      return false
    }
    guard carried.upperBound < end else { return false }
    let between = SentenceCutter(text).trimmed(carried.upperBound..<end)
    guard Self.copulas.prefix(of: text, between) == 0, let verb = verbs.first(in: between),
      let article = Self.indefinite.first(in: text, verb.upperBound..<between.upperBound)
    else { return false }
    // `opened in a storm`
    return sentence.range.lowerBound <= carried.lowerBound
      || Words.prepositions.first(in: text, verb.upperBound..<article.lowerBound) == nil
        && article.lowerBound - verb.upperBound < 12
  }

  private static let indefinite = WordList("a an")
  private static let copulas = WordList("is was are were has had became")

  /// A sentence between speaks of something else: it does not open with a pronoun that may mean what was named.
  private func isInterrupted(since carried: Range<Int>) -> Bool {
    let between = carried.upperBound..<max(carried.upperBound, sentence.range.lowerBound)
    guard between.count <= Self.near else { return true }
    return SentenceCutter(text).sentences(in: between).dropFirst().contains { cut in
      let opening = ClauseOpening(text).end(of: cut.range)
      return opening < cut.range.upperBound
        && Self.chained.prefix(of: text, opening..<cut.range.upperBound) == 0
        && (verbs.isPredicated(cut.range) || text[cut.range].contains(UInt8(ascii: "=")))
        && EnglishNaming.pronoun(opening: opening..<cut.range.upperBound, text) == nil
    }
  }

  private static let chained = WordList(
    "it its they their he his she her this these that those the")

  private func isName(_ range: Range<Int>) -> Bool {
    text[range].dropFirst().contains(where: \.isCapital)
      || text[range.lowerBound].isCapital && !text[range].contains(0x20)
        && !document.isOrdinaryWord(range)
  }

  private static let nobodies = WordList(
    "nobody no_one someone somebody everyone everybody nothing something anyone anybody people others Prof Dr Mr Mrs Capt"
  )
  /// One of several that were named before.
  private static let ordinals = WordList(
    "the_first the_second the_third the_last the_other the_next the_former the_latter one two three four five six seven eight nine ten each another many some most several few all half"
  )
}
