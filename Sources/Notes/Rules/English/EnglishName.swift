/// Tells a name that stands for itself from a word that belongs to the noun behind it.
struct EnglishName {
  private let text: [UInt8]
  private let sentence: Sentence

  init(_ text: [UInt8], _ sentence: Sentence) {
    self.text = text
    self.sentence = sentence
  }

  /// Of `the Asian honey bee` all three words; nothing where the phrase goes on beyond two nouns, or begins before the
  /// name with a word that has its capital from the sentence.
  func whole(_ name: Range<Int>) -> Range<Int>? {
    if followsCapital(name) || isOwner(name) || isJoined(name) || isOwned(name) { return nil }
    var end = name.upperBound
    for _ in 0..<2 {
      guard let word = noun(at: end) else { return name.lowerBound..<end }
      end = word.upperBound
    }
    return noun(at: end) == nil ? name.lowerBound..<end : nil
  }

  /// `[Leeds]–Carlisle`
  private func isJoined(_ name: Range<Int>) -> Bool {
    let dashes = ["–", "-", "/"]
    return dashes.contains {
      text[name.upperBound..<sentence.range.upperBound].starts(with: $0.utf8)
        || text[sentence.range.lowerBound..<name.lowerBound].reversed()
          .starts(with: $0.utf8.reversed())
    }
  }

  /// `[Victor]'s request`
  private func isOwner(_ name: Range<Int>) -> Bool {
    let rest = text[name.upperBound..<max(name.upperBound, sentence.range.upperBound)]
    return rest.starts(with: "'s".utf8) || rest.starts(with: "’s".utf8)
  }

  /// `Moe's [Law]`, `Moe's [Law] of Tides`: half of a name.
  private func isOwned(_ name: Range<Int>) -> Bool {
    guard !text[name].contains(0x20) else { return false }
    let before = text[sentence.range.lowerBound..<name.lowerBound]
    guard before.last == 0x20 else { return false }
    let word = before.dropLast().reversed().prefix { $0 != 0x20 }
    return word.last?.isCapital == true
      && (before.dropLast().suffix(2).elementsEqual("'s".utf8)
        || before.dropLast().suffix(4).elementsEqual("’s".utf8))
  }

  /// `Seven [Samurai]`
  private func followsCapital(_ name: Range<Int>) -> Bool {
    let start = name.lowerBound - 1
    guard start > sentence.range.lowerBound, text[start] == 0x20 else { return false }
    let before = text[sentence.range.lowerBound..<start]
    let word = (before.lastIndex(of: 0x20).map { $0 + 1 } ?? before.startIndex)..<start
    return !word.isEmpty && text[word.lowerBound].isCapital
      && text[word].allSatisfy(\.isLetter) && !Self.ordinary.contains(text, word)
      && Words.prepositions.prefix(of: text, word) == 0 && Words.openers.prefix(of: text, word) == 0
  }

  /// The small word behind an offset, when it can belong to the noun phrase before it.
  private func noun(at offset: Int) -> Range<Int>? {
    let limit = sentence.range.upperBound
    guard offset + 1 < limit, text[offset] == 0x20, text[offset + 1].isLetter,
      !text[offset + 1].isCapital
    else { return nil }
    var end = offset + 1
    while end < limit, text[end].isLetter || text[end] == UInt8(ascii: "-") { end += 1 }
    let word = offset + 1..<end
    let rest = word.lowerBound..<limit
    guard Words.prepositions.prefix(of: text, rest) == 0, Words.openers.prefix(of: text, rest) == 0,
      Words.nounBlockers.prefix(of: text, rest) == 0, !Self.stops.contains(text, word),
      // `Ida Moe brought on …`
      !EnglishVerb(text).isListed(word), !EnglishVerb(text).isParticiple(word),
      EnglishVerb(text).first(in: word.lowerBound..<limit, after: offset - 1..<offset)?.lowerBound
        != word.lowerBound
    else { return nil }
    return word
  }

  private static let ordinary = WordList("the a an in on at for from with by of to see")
  private static let stops = WordList(
    """
    and or but nor as than that which who whom whose where when while if because until once both either neither not also too only then instead again
    himself herself itself up out off down away back first last alone together today now here there
    """)
}
