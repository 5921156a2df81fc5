/// Sentences before a blank that say nothing of what is asked.
extension Preamble {
  /// `By luck, as always.`, `Yes, on the larger plans.`: half an answer to what is not shown.
  func isRemark(_ sentence: Range<Int>) -> Bool {
    guard text[sentence.lowerBound] < 0x80 else { return false }
    let length = Self.interjections.prefix(of: text, sentence)
    if length > 0, length < sentence.count, text[sentence.lowerBound + length].isPunctuation {
      return true
    }
    if isDenial(sentence) || isScrap(sentence) || Self.anybody.prefix(of: text, sentence) > 0 {
      return true
    }
    return Words.prepositions.prefix(of: text, sentence) > 0
      && !text[sentence].dropFirst().contains(where: \.isCapital)
      && !EnglishVerb(text).isPredicated(sentence)
  }

  /// `Norway wasn't.`: two words, the second of which denies what the sentence before said.
  private func isDenial(_ sentence: Range<Int>) -> Bool {
    let words = text[SentenceCutter(text).trimmed(sentence)].split(separator: 0x20)
    return words.count == 2
      && ["n't.", "n’t."].contains { words[1].reversed().starts(with: $0.utf8.reversed()) }
  }

  /// They name nothing that a later sentence could go on about.
  private static let anybody = WordList(
    "nobody everybody everyone somebody someone anybody anyone nothing everything what's why how_it how_to what_it what_did"
  )

  /// `Then forgotten.`, `later.`: one or two small words of a sentence that began before.
  private func isScrap(_ sentence: Range<Int>) -> Bool {
    guard let first = text[sentence].first(where: { $0 != 0x20 }), first.isLetter, !first.isCapital
    else { return false }
    let words = text[sentence].split(separator: 0x20)
    return words.count < 3 && !words.contains { $0.contains(where: \.isDigit) }
      && [UInt8(ascii: "."), UInt8(ascii: "!")].contains(text[sentence].last { $0 != 0x20 })
  }

  private static let interjections = WordList(
    "yes no very oh well sure exactly right hardly luckily sadly fine okay ok thanks sorry both neither a_bit a_lot not_really not_quite"
  )

  /// `People praised her; …`: of a person whom nothing before names.
  func isOfNobody(_ range: Range<Int>) -> Bool {
    guard text[range.lowerBound] < 0x80, let pronoun = EnglishWords.anybody.first(in: text, range)
    else {
      return false
    }
    return !text[range.lowerBound..<pronoun.lowerBound].dropFirst().contains(where: \.isCapital)
      && EnglishWords.somebody.first(in: text, range.lowerBound..<pronoun.lowerBound) == nil
      && !isName(range)
  }

  /// `Moe and her brothers`
  private func isName(_ range: Range<Int>) -> Bool {
    text[range.lowerBound].isCapital && Self.nobodies.prefix(of: text, range) == 0
  }

  private static let nobodies = WordList(
    "everyone everybody nobody someone somebody people the this that these those what when if in on at by for from with as but and so then"
  )

  func pointsBack(_ range: Range<Int>) -> Bool {
    let start = ClauseOpening(text).end(of: range)
    return Self.pointing.prefix(of: text, start..<range.upperBound) > 0
      || ChineseReference(text).opensWithCompany(start..<range.upperBound)
      || opensWithDeed(start..<range.upperBound)
  }

  /// `Enlarged twice, in 1862. …`, `Built in Moss, she carries …`: of what, is not said.
  private func opensWithDeed(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, text[range.lowerBound].isCapital,
      EnglishVerb(text).opens(range)
        || EnglishVerb(text).isParticiple(
          range.lowerBound..<(text[range].firstIndex { !$0.isLetter } ?? range.upperBound)),
      let cut = SentenceCutter(text).sentences(
        in: range.lowerBound..<min(range.upperBound, range.lowerBound + 3 * Self.widest)
      ).first
    else { return false }
    return !cut.clauses.dropFirst().contains { clause in
      SubjectFinder(text).subject(of: clause, [], .english) != nil
    }
  }

  private static let pointing = WordList(
    "这 那 该 此 它 他 她 其 同年 同月 当年 it this that these those they he she his her its their such one_is one_was one_has one_of another"
  )
}
