/// Whom `he` or `she` means: the one person whom the text right before it names.
struct EnglishAntecedent {
  private let document: Document
  private let text: [UInt8]

  init(_ document: Document) {
    self.document = document
    text = document.text
  }

  /// Bytes within which somebody is still spoken of.
  private static let reach = 700

  /// The one person who was named in the passage before an offset or, when nobody was, in the paragraph before; `nil`
  /// where several were, or where both a man and a woman are spoken of.
  func person(before offset: Int, in passage: Int) -> Range<Int>? {
    let own = document.passages[passage].range
    let near = max(own.lowerBound, offset - Self.reach)..<offset
    guard !speaksOfBoth(near.lowerBound..<min(own.upperBound, offset + 60)) else { return nil }
    let named = persons(in: near)
    if !named.isEmpty { return one(of: named, in: near) }
    guard passage > 0, document.passages[passage].kind == .paragraph,
      document.passages[passage - 1].kind == .paragraph,
      document.passages[passage - 1].heading == document.passages[passage].heading,
      !holdsPerson(near), !goesOnFromAbove(passage - 1)
    else { return nil }
    let before = document.passages[passage - 1].range
    let last = max(before.lowerBound, before.upperBound - Self.reach)..<before.upperBound
    guard !speaksOfBoth(last) else { return nil }
    return one(of: persons(in: last), in: last)
  }

  /// The line above ends inside a sentence, which may speak of whoever is meant.
  private func goesOnFromAbove(_ passage: Int) -> Bool {
    guard passage > 0, document.passages[passage - 1].kind == .paragraph else { return false }
    let above = text[document.passages[passage - 1].range]
    return above.count > Wrapping.narrowest && above.last?.isLetter == true
  }

  /// The text before an offset speaks of somebody before it names anybody: of whom the title names.
  func isSpokenOf(before offset: Int, in passage: Int) -> Bool {
    let own = document.passages[passage].range
    let near = max(own.lowerBound, offset - Self.reach)..<offset
    guard !speaksOfBoth(near.lowerBound..<min(own.upperBound, offset + 60)),
      let pronoun = EnglishWords.anybody.first(in: text, near)
    else { return false }
    return persons(in: near.lowerBound..<pronoun.lowerBound).isEmpty
  }

  private func one(of persons: [Range<Int>], in range: Range<Int>) -> Range<Int>? {
    guard let first = persons.first,
      persons.allSatisfy({ surname($0).elementsEqual(surname(first)) }),
      // `She married Jan Berg. Her …`
      EnglishWords.anybody.first(in: text, range.lowerBound..<first.lowerBound) == nil,
      isIntroduced(first, in: range), !actsAnother(than: first, in: range)
    else { return nil }
    return first
  }

  /// Who opens a sentence, or is who somebody was, or did what was done: `The maker was Ida Moe`, `built by Ida Moe`.
  private func isIntroduced(_ name: Range<Int>, in range: Range<Int>) -> Bool {
    let cut = SentenceCutter(text).sentences(in: range).last {
      $0.range.lowerBound <= name.lowerBound
    }
    guard let cut else { return false }
    let before = SentenceCutter(text).trimmed(
      min(ClauseOpening(text).end(ofDated: cut.range), name.lowerBound)..<name.lowerBound)
    return before.isEmpty || Self.titles.contains(text, before)
      || Self.introducing.suffix(of: text, before) > 0
  }

  private static let titles = WordList(
    "Dr Dr. Prof Prof. Professor Captain Capt Capt. Sir Lady Lord Mr Mr. Mrs Mrs. Ms the poet painter"
  )
  private static let introducing = WordList("is was were by called named")

  private func surname(_ name: Range<Int>) -> ArraySlice<UInt8> {
    text[name].split(separator: 0x20).last ?? []
  }

  /// Runs of capitalised words that are names of persons.
  private func persons(in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var run: Range<Int>?
    func close() {
      if var name = run {
        // `When Ida Moe`, `Painter Jan Berg`
        while let space = text[name].firstIndex(of: 0x20),
          !EnglishPerson.isName(text, name)
            || Words.openers.prefix(of: text, name) > 0
            || Words.prepositions.prefix(of: text, name) > 0
            || document.isOrdinaryWord(name.lowerBound..<space)
        {
          name = space + 1..<name.upperBound
        }
        if EnglishPerson.isName(text, name) { found.append(name) }
      }
      run = nil
    }
    for word in words(in: range) {
      let isName = text[word.lowerBound].isCapital || text[word.lowerBound] >= 0xC3
      if let last = run, text[last.upperBound..<word.lowerBound].elementsEqual(" ".utf8),
        isName || Self.particles.contains(text, word)
      {
        run = last.lowerBound..<word.upperBound
      } else {
        close()
        run = isName ? word : nil
      }
    }
    close()
    return found
  }

  private func words(in range: Range<Int>) -> [Range<Int>] {
    text[range].split {
      !$0.isLetter && $0 < 0x80 && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "'")
    }.map(\.indices)
  }

  /// `Berg sold it to Ida Moe`: a sentence about somebody or something else with a name.
  private func actsAnother(than person: Range<Int>, in range: Range<Int>) -> Bool {
    let known = text[person].split(separator: 0x20)
    return SentenceCutter(text).sentences(in: range).contains { cut in
      let start = ClauseOpening(text).end(of: cut.range)
      guard start < cut.range.upperBound, text[start].isCapital else { return false }
      let word =
        start..<(text[start..<cut.range.upperBound].firstIndex { !$0.isLetter && $0 < 0x80 }
        ?? cut.range.upperBound)
      let rest = SentenceCutter(text).trimmed(word.upperBound..<cut.range.upperBound)
      return !document.isOrdinaryWord(word) && !known.contains { $0.elementsEqual(text[word]) }
        && !Words.pronouns.contains(text, word)
        && !EnglishWords.articles.contains(text, word)
        && Words.openers.prefix(of: text, word) == 0
        && (EnglishVerb(text).opens(rest)
          || ClaimVerbs.contains(
            text, rest.lowerBound..<(text[rest].firstIndex { !$0.isLetter } ?? rest.upperBound)))
    }
  }

  /// A man or a woman without a name.
  private func holdsPerson(_ range: Range<Int>) -> Bool {
    EnglishWords.somebody.first(in: text, range).map { $0.count > 2 } ?? false
  }

  private func speaksOfBoth(_ range: Range<Int>) -> Bool {
    Self.men.first(in: text, range) != nil && Self.women.first(in: text, range) != nil
  }

  private static let men = WordList("he him his")
  private static let women = WordList("she her hers")
  private static let particles = WordList("of von van de der den di da del la le al bin ibn")
}
