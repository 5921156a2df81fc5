/// Where the part of an English note begins that tells of a thing of its own: `tin melts at 232 °C` behind
/// `lead: soft, grey;`.
///
/// Behind a semicolon or a full stop such a note goes on to the next thing, and what stands before that is no part of the
/// question.
struct EnglishPart {
  private let document: Document
  private let text: [UInt8]

  init(_ document: Document) {
    self.document = document
    text = document.text
  }

  /// Where the part begins that a window stands in; `nil` when it opens its passage or names nothing before the answer.
  func opening(of window: Range<Int>, _ answer: Range<Int>, in passage: Int) -> Preamble.Opening? {
    let own = document.passages[passage]
    guard own.isItem || own.kind == .paragraph, own.speaker == nil,
      document.language == .english,
      let opening = Preamble(text).openings(before: window, in: own.range).first,
      opening.start > own.range.lowerBound, opening.start <= answer.lowerBound,
      case let part = opening.start..<window.upperBound,
      own.isItem || !EnglishVerb(text).isPredicated(part)
        // In full sentences an article comes before long.
        || EnglishWords.articles.first(
          in: text, own.range.lowerBound..<min(part.upperBound, own.range.lowerBound + Self.reach))
          == nil
    else { return nil }
    let isLabelled = document.labelledLine(at: passage)?.sign == .colon
    return names(part, before: answer, isAlone: opening.kind != .part && own.parent == nil)
      || opening.kind == .part && isLabelled && opensWithFigure(part, answer) ? opening : nil
  }

  /// Bytes within which it comes.
  private static let reach = 300

  /// A few words that name something stand before the first figure, sign or verb.
  ///
  /// - Parameter isAlone: Nothing will stand before it, so that one common noun would say too little.
  func names(_ part: Range<Int>, before answer: Range<Int>, isAlone: Bool) -> Bool {
    guard text[part.lowerBound].isLetter else { return false }
    let sign = text[part.lowerBound..<max(part.lowerBound, answer.lowerBound)].firstIndex {
      !$0.isLetter && !Self.inner.contains($0)
    }
    // `Missed payments cost …`
    let second = text[part].firstIndex(of: 0x20) ?? part.upperBound
    let verb = EnglishVerb(text).first(in: second..<part.upperBound)?.lowerBound
    let end = min(sign ?? answer.lowerBound, verb ?? answer.lowerBound)
    guard part.lowerBound < end,
      case let name = withoutHedge(SentenceCutter(text).trimmed(part.lowerBound..<end)),
      case let words = text[name].split(separator: 0x20), (1...5).contains(words.count),
      let first = words.first?.indices, first.count > 2 || text[first].allSatisfy(\.isCapital),
      let last = words.last
    else { return false }
    if words.count > 1, Words.prepositions.contains(text, words[1].indices) { return false }
    // `Deposits $58m` says of what the figure is; `Contract May 1931` does not.
    let next = text[name.upperBound..<part.upperBound].first { $0 != 0x20 }
    let isMeasured = next.map { !$0.isLetter && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "(") }
    if words.count == 1, isAlone, isMeasured != true,
      !text[first].dropFirst().contains(where: \.isCapital)
    {
      return false
    }
    // `Missed RMD payments`
    let isProper = words.dropFirst().first.map { $0.contains(where: \.isCapital) } ?? false
    return !Self.relative.contains(text, first) && Words.pronouns.prefix(of: text, part) == 0
      && Words.prepositions.prefix(of: text, part) == 0
      && Words.openers.prefix(of: text, part) == 0 && Words.hedges.prefix(of: text, part) == 0
      && EnglishWords.articles.prefix(of: text, part) == 0
      && EnglishClause.subordinators.prefix(of: text, part) == 0
      && EnglishWords.owners.first(in: text, part) == nil
      && EnglishWords.objects.first(in: text, part) == nil
      && !EnglishVerb(text).isThirdPerson(first)
      && (isProper || !EnglishVerb(text).opens(part) && !EnglishVerb(text).isParticiple(first))
      && Words.attributes.suffix(of: text, name) == 0
      && !(words.count < 3 && Self.properties.contains(text, last.indices))
      && !EnglishLabel.isProperty(document.string(name))
  }

  /// `Cost abt £3,000`
  private func withoutHedge(_ name: Range<Int>) -> Range<Int> {
    SentenceCutter(text).trimmed(
      name.lowerBound..<name.upperBound - Self.hedges.suffix(of: text, name))
  }

  private static let hedges = WordList("abt approx ca about around only merely just")

  /// `[how many] ordered so far`: the part opens with the answer, and says what was done with so many.
  private func opensWithFigure(_ part: Range<Int>, _ answer: Range<Int>) -> Bool {
    let start = part.lowerBound + Words.hedges.prefix(of: text, part)
    let rest = SentenceCutter(text).trimmed(answer.upperBound..<part.upperBound)
    let word = rest.lowerBound..<(text[rest].firstIndex { !$0.isLetter } ?? rest.upperBound)
    return answer.lowerBound <= start + 1 && EnglishVerb(text).isParticiple(word)
      && word.upperBound + 2 < rest.upperBound
  }

  private static let inner = Array(" -'/".utf8)

  /// They say which or how much of what was told of.
  private static let relative = WordList(
    """
    max min total average maximum minimum mean overall next last first second third other another all both each only plus then lower upper higher same
    usually often never not no up down typical typically normal normally rest remaining later earlier initially half most some more less few many
    about almost every half today now yesterday tomorrow see also still already again here there what when where how why whether
    """)

  /// What has them was named before.
  private static let properties = WordList(
    """
    dose dosage fee fees tax budget capacity output depth width range limit limits cap duration interval peak onset draft toll yield weight weights
    price prices cost costs charge charges rate rates size sizes height heights lifespan lifetime diameter radius volume density mass distance range
    population staff crew salary rent deposit balance margin target forecast growth loss losses gain gains share shares term terms deadline
    temp temperature pressure voltage current power speed frequency retention backup default defaults version release
    """)
}
