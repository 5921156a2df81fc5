import Recognition

/// `six transistors`, `up to 50,000 workers`: a number with the things that it counts.
struct EnglishCountRule: SentenceRule {
  let id = "en.count"
  let triggers: [String] = []

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    guard sentence.language == .english, !sentence.isQuestion,
      !document.passages[sentence.passage].isHeading
    else { return [] }
    let text = document.text
    return sentence.tokens.compactMap { token -> Fact? in
      guard case .quantity(let quantity) = token.kind,
        quantity.kind == .number || quantity.kind == .numberRange,
        let clause = sentence.clause(at: quantity.range.lowerBound),
        let noun = noun(behind: quantity.range.upperBound, clause.range.upperBound, text),
        !isNumbering(quantity.range, clause.range, text),
        !isYear(quantity.range, clause.range, text),
        !isInRow(noun, clause.range, text), !isLabel(noun, sentence.range, text),
        !isNumber(quantity.range, of: sentence, document),
        !isDeed(noun, behind: quantity.range, clause.range, text),
        !isBound(quantity.range, clause.range, text),
        !isBesideAnother(quantity.range, clause.range, text),
        !isPart(quantity.range, sentence.range, text),
        !QuantityRule.tellsOfReading(clause.range.lowerBound..<quantity.range.lowerBound, text),
        // `ring 1 stays on sale`
        !Self.ones.contains(text, quantity.range)
      else { return nil }
      let isFigure = text[quantity.range].contains(where: \.isDigit)
      let answer = quantity.range.lowerBound..<noun.upperBound
      // `4 frames → 10 faults`: what comes of them is told, and not how many there are.
      let rest = SentenceCutter(text).trimmed(noun.upperBound..<sentence.range.upperBound)
      if let first = rest.first, LabelledLine.arrow(first, text, rest.upperBound) != nil {
        return nil
      }
      // `48 cooks+waiters`
      if noun.upperBound < clause.range.upperBound, text[noun.upperBound] == UInt8(ascii: "+") {
        return nil
      }
      return Fact(
        kind: .count, rule: isFigure ? id : id + ".written", prior: isFigure ? 0.55 : 0.48,
        passage: sentence.passage, evidence: sentence.range, value: .span(answer),
        unit: document.string(noun), hint: Hint.english(unit: document.string(noun)),
        window: clause.range
      )
    }
  }

  /// A plural noun, with one plain word before it at most.
  private func noun(behind end: Int, _ limit: Int, _ text: [UInt8]) -> Range<Int>? {
    guard end < limit, text[end] == 0x20, let first = word(end + 1, limit, text) else { return nil }
    if isPlural(first, text) { return first }
    guard !Self.blockers.contains(text, first), Words.prepositions.prefix(of: text, first) == 0,
      Words.verbs.contains(text, first) == false, first.upperBound < limit,
      text[first.upperBound] == 0x20,
      let second = word(first.upperBound + 1, limit, text), isPlural(second, text)
    else { return nil }
    return first.lowerBound..<second.upperBound
  }

  /// A word in small letters.
  private func word(_ start: Int, _ limit: Int, _ text: [UInt8]) -> Range<Int>? {
    var end = start
    while end < limit, text[end].isLetter || text[end] == UInt8(ascii: "-") { end += 1 }
    guard end - start > 2, !text[start].isCapital, end >= limit || !text[end].isDigit else {
      return nil
    }
    return start..<end
  }

  private func isPlural(_ word: Range<Int>, _ text: [UInt8]) -> Bool {
    if Self.plurals.contains(text, word) { return true }
    let ending = text[word].suffix(2)
    return ending.last == UInt8(ascii: "s") && word.count > 3
      && !["ss", "us", "is"].contains { ending.elementsEqual($0.utf8) }
      && !Self.blockers.contains(text, word) && !Words.verbs.contains(text, word)
  }

  /// `Chapter 4 exercises`, `Windows 10 users`: the number of a name.
  private func isNumbering(_ range: Range<Int>, _ clause: Range<Int>, _ text: [UInt8]) -> Bool {
    var start = range.lowerBound
    guard start > clause.lowerBound, text[start - 1] == 0x20 else {
      return start > 0 && (text[start - 1] == UInt8(ascii: "-") || text[start - 1].isAlphanumeric)
    }
    start -= 1
    let end = start
    while start > clause.lowerBound, text[start - 1].isAlphanumeric { start -= 1 }
    // `Tern 2.5 stays`
    let isVersion =
      text[range].contains(UInt8(ascii: ".")) && !Self.openers.contains(text, start..<end)
    return (start > clause.lowerBound || isVersion) && start < end && text[start].isCapital
      || Self.numbered.contains(text, start..<end)
  }

  /// `The 1931 reviews`, `Lea's 1931 letters`: four figures behind an article or an owner.
  private func isYear(_ range: Range<Int>, _ clause: Range<Int>, _ text: [UInt8]) -> Bool {
    guard range.count == 4, text[range].allSatisfy(\.isDigit),
      text[range].starts(with: "1".utf8) || text[range].starts(with: "20".utf8)
    else { return false }
    let start = max(clause.lowerBound, range.lowerBound - 12)
    let before = SentenceCutter(text).trimmed(start..<range.lowerBound)
    let word =
      (text[before].lastIndex(of: 0x20).map { $0 + 1 } ?? before.lowerBound)..<before.upperBound
    // `Tarn 1931 gates opened`
    let isName =
      text[word].first?.isCapital == true && text[word].allSatisfy(\.isLetter)
      && !Self.openers.contains(text, word) && !Words.verbs.contains(text, word)
    // `so 1931 letters came by rail`: hardly so many of them, to the last one.
    let isRound = text[range].last == UInt8(ascii: "0")
    let isRecent = text[range].starts(with: "19".utf8) || text[range].starts(with: "20".utf8)
    return isName || isRecent && !isRound || Self.definites.suffix(of: text, before) > 0
      || text[before].suffix(2).elementsEqual("'s".utf8)
  }

  /// `drift > 0 means …`: nothing is counted.
  private func isBound(_ range: Range<Int>, _ clause: Range<Int>, _ text: [UInt8]) -> Bool {
    text[range].elementsEqual("0".utf8)
      && text[clause.lowerBound..<range.lowerBound].last { $0 != 0x20 }
        .map { "<>=".utf8.contains($0) } ?? false
  }

  /// `3 vs 5 rounds`, `power of 2 blocks`: one of two, or an exponent.
  private func isBesideAnother(
    _ range: Range<Int>, _ clause: Range<Int>, _ text: [UInt8]
  ) -> Bool {
    let start = max(clause.lowerBound, range.lowerBound - 16)
    let before = SentenceCutter(text).trimmed(start..<range.lowerBound)
    if Self.powers.suffix(of: text, before) > 0 { return true }
    let versus = Self.versus.suffix(of: text, before)
    guard versus > 0, before.count > versus + 1 else { return false }
    let first = SentenceCutter(text).trimmed(before.lowerBound..<before.upperBound - versus)
    return !first.isEmpty && text[first.upperBound - 1].isDigit
  }

  /// `9.4 TB (2.5 books, 6.9 films)`, `the same load (0.81 oak, 0.85 elms)`: so much of the measure before the bracket, and
  /// not so many.
  private func isPart(_ range: Range<Int>, _ sentence: Range<Int>, _ text: [UInt8]) -> Bool {
    guard text[range].contains(UInt8(ascii: ".")),
      let open = text[sentence.lowerBound..<range.lowerBound].lastIndex(of: UInt8(ascii: "("))
    else { return false }
    return !text[open..<range.lowerBound].contains(UInt8(ascii: ")"))
      && (text[sentence.lowerBound..<open].contains(where: \.isDigit)
        || (open..<range.lowerBound).contains { at in
          text[at] == UInt8(ascii: ".") && text[at + 1].isDigit && text[at - 1].isDigit
        })
  }

  private static let powers = WordList("power_of powers_of")
  private static let versus = WordList("vs vs. versus")

  /// `malt 9.85 hops 4.20`: the noun names the next figure.
  private func isInRow(_ noun: Range<Int>, _ clause: Range<Int>, _ text: [UInt8]) -> Bool {
    noun.upperBound + 1 < clause.upperBound && text[noun.upperBound] == 0x20
      && text[noun.upperBound + 1].isDigit
  }

  /// `readings: 61 samples: 4`: the noun is the label of the next figure.
  private func isLabel(_ noun: Range<Int>, _ sentence: Range<Int>, _ text: [UInt8]) -> Bool {
    let colon = UInt8(ascii: ":")
    return noun.upperBound < sentence.upperBound && text[noun.upperBound] == colon
      && text[max(sentence.lowerBound, noun.lowerBound - 60)..<noun.lowerBound].contains(colon)
  }

  /// `6 waves cut the cliff` below `5 frost`: the number of the line.
  private func isNumber(
    _ range: Range<Int>, of sentence: Sentence, _ document: Document
  ) -> Bool {
    let own = document.passages[sentence.passage].range
    guard range.lowerBound == own.lowerBound, range.count == 1, sentence.passage > 0 else {
      return false
    }
    let before = document.passages[sentence.passage - 1].range
    guard before.count > 2 else { return false }
    return document.text[before.lowerBound] + 1 == document.text[range.lowerBound]
      && document.text[before.lowerBound + 1] == 0x20
  }

  /// `Tarn 3 puts the lamp …`: the number of a name, and what the thing does.
  private func isDeed(
    _ noun: Range<Int>, behind number: Range<Int>, _ clause: Range<Int>, _ text: [UInt8]
  ) -> Bool {
    guard number.lowerBound > clause.lowerBound + 2, text[number.lowerBound - 1] == 0x20,
      noun.lowerBound == number.upperBound + 1
    else { return false }
    let before = clause.lowerBound..<number.lowerBound - 1
    let start = (text[before].lastIndex(of: 0x20).map { $0 + 1 }) ?? before.lowerBound
    let behind = SentenceCutter(text).trimmed(noun.upperBound..<clause.upperBound)
    let article = EnglishWords.articles.prefix(of: text, behind)
    guard text[start].isCapital, article > 0 else { return false }
    let object = SentenceCutter(text).trimmed(behind.lowerBound + article..<behind.upperBound)
    return Self.periods.prefix(of: text, object) == 0
  }

  private static let periods = WordList(
    "second minute min hour hr day week month year yr night season term game match head time person"
  )
  private static let openers = WordList(
    "about around over under nearly almost only just roughly some up the at least most every")
  private static let definites = WordList(
    "the its their his her our this that these those early late since in")
  private static let ones = WordList("1 one")
  private static let plurals = WordList(
    "people men women children feet teeth mice species bacteria fish sheep")
  private static let blockers = WordList(
    """
    because if when while where since until unless although though but so then than before after yet also
    and or to the more less other times plus versus others ones always perhaps pages years sales as who whom whose which that what
    """
  )
  private static let numbered = WordList(
    """
    chapter page figure table line section week day lecture unit question exercise step version no number room ch p stage level phase type part
    volume grade class tier generation article appendix layer round season episode track issue option case group team zone gate platform
    """
  )
}
