import Recognition

/// With what a part of a sentence opens, where that leans on what stands before.
extension EnglishStanding {
  /// All of a sentence of six words or more, as people write them: its verb is none that is known.
  func isSentence(_ window: Range<Int>) -> Bool {
    window.lowerBound == sentence.range.lowerBound && text[window.lowerBound].isCapital
      && window.upperBound + 1 >= sentence.range.upperBound
      && sentence.range.upperBound > window.upperBound
      && text[sentence.range.upperBound - 1] == UInt8(ascii: ".")
      && text[window].split(separator: 0x20).count { $0.count > 2 && $0.allSatisfy(\.isLetter) } > 5
  }

  /// The window begins where its passage, or a labelled sentence, begins.
  func opensLine(_ window: Range<Int>) -> Bool {
    let passage = document.passages[sentence.passage].range
    let start = sentence.range.lowerBound
    guard window.lowerBound <= start || text[start..<window.lowerBound].allSatisfy(isOpening) else {
      return false
    }
    return start == passage.lowerBound || text[start].isCapital && holdsLabel(window)
  }

  private func isOpening(_ byte: UInt8) -> Bool { !byte.isAlphanumeric && byte < 0x80 }

  private func holdsLabel(_ window: Range<Int>) -> Bool {
    LabelledLine(window, in: text).map { $0.sign == .colon || $0.sign == .equals } ?? false
  }

  /// `[how many] of them`, `For [how long] that was`, with nothing behind that says of what.
  func startsWithAnswer(_ rest: Range<Int>, _ answer: Range<Int>) -> Bool {
    let behind = text[answer.upperBound..<rest.upperBound].drop { $0 == 0x20 }
    let before = PhraseEdges(text).trimmed(
      rest.lowerBound..<max(rest.lowerBound, answer.lowerBound))
    let isFirst = Words.hedges.prefix(of: text, before) == before.count
    if Words.prepositions.prefix(of: text, rest) > 0,
      isFirst
        || Words.prepositions.prefix(of: text, rest) >= answer.lowerBound - rest.lowerBound - 1,
      reference.pointsBack(behind.indices)
    {
      return true
    }
    guard isFirst, sentence.token(at: answer.lowerBound)?.isQuantity == true else { return false }
    return !verbs.isPredicated(answer.upperBound..<rest.upperBound)
  }

  /// `sold it for £400`: what, an earlier clause says.
  func opensWithObject(_ rest: Range<Int>) -> Bool {
    let word = rest.lowerBound..<(text[rest].firstIndex(of: 0x20) ?? rest.upperBound)
    return !text[word.lowerBound].isCapital && word.upperBound < rest.upperBound
      && (verbs.isListed(word) || verbs.isParticiple(word))
      && Self.objects.prefix(of: text, word.upperBound + 1..<rest.upperBound) > 0
  }

  /// `Moe to Lund in [when]`: what one wrote or said to the other, is not told.
  func isBareAddress(_ rest: Range<Int>, _ answer: Range<Int>) -> Bool {
    guard rest.lowerBound == sentence.range.lowerBound, rest.lowerBound < answer.lowerBound,
      answer.upperBound >= rest.upperBound,
      // `Moss to Lund in 70 minutes`
      text[answer].split(whereSeparator: { !$0.isDigit }).contains(where: { $0.count == 4 })
    else { return false }
    let words = text[rest.lowerBound..<answer.lowerBound].split(separator: 0x20)
    guard (3...6).contains(words.count), words[0].first!.isCapital || words[0].first! >= 0xC3
    else { return false }
    return words.contains { Self.to.contains(text, $0.indices) }
      && words.allSatisfy {
        $0.first!.isCapital || $0.first! >= 0xC3 || Self.to.contains(text, $0.indices)
          || Words.prepositions.contains(text, $0.indices)
      }
  }

  private static let to = WordList("to")
  private static let objects = WordList("it them him her this that")

  /// `Moe did, in 1902, and kept it`: did what?
  func isRepeated(_ rest: Range<Int>) -> Bool {
    let start = text[rest].prefix(60)
    guard start.contains(UInt8(ascii: ",")) else { return false }
    return start.split(separator: 0x20).prefix(4).dropFirst().contains { word in
      word.last == UInt8(ascii: ",") && Self.repeating.contains(text, word.indices.dropLast())
    }
  }

  private static let repeating = WordList("did does do didn't doesn't don't")

  /// `…, when 40 lamps were lit`: it goes on about a time that is not shown.
  func opensWithRelativeTime(_ window: Range<Int>) -> Bool {
    window.lowerBound > sentence.range.lowerBound + 1 && Self.when.prefix(of: text, window) > 0
      && text[max(0, window.lowerBound - 2)..<window.lowerBound].contains(UInt8(ascii: ","))
      && sentence.clauses.count(where: { window.overlaps($0.range) }) < 2
  }

  static let when = WordList("when where")

  /// `before 1358, not even a name`: one of several things that something had.
  func opensLaterPart(_ window: Range<Int>) -> Bool {
    guard window.lowerBound > sentence.range.lowerBound,
      let token = sentence.token(at: window.lowerBound), token.isQuantity,
      token.range.upperBound + 2 < window.upperBound,
      text[token.range.upperBound] == UInt8(ascii: ",")
    else { return false }
    return Self.goingOn.prefix(of: text, token.range.upperBound + 2..<window.upperBound) > 0
  }

  private static let goingOn = WordList("not nor or and but even")

  /// `The phrase is usually credited to …`: a note below the page speaks of what it is a note to.
  func isOfFootnote(_ rest: Range<Int>) -> Bool {
    document.passages[sentence.passage].kind == .footnote && Self.the.prefix(of: text, rest) > 0
      && !text[rest].dropFirst(4).prefix { $0 != 0x20 }.contains(where: \.isCapital)
  }
}
