import Recognition

/// How much around a figure is asked for with it.
extension EnglishFigure {
  /// Of `rose from 38 to 71 minutes` what it rose to.
  func end(ofChange answer: Range<Int>) -> Range<Int>? {
    guard Self.froms.suffix(of: text, before(answer, 8)) > 0,
      let to = Self.tos.first(in: text, answer), to.lowerBound > answer.lowerBound
    else { return nil }
    let end = SentenceCutter(text).trimmed(to.upperBound..<answer.upperBound)
    return end.isEmpty || !text[end.lowerBound].isDigit ? nil : end
  }

  /// `On six minutes the keeper …`: in a match no length of time.
  func moment(_ answer: Range<Int>, _ fact: Fact) -> Range<Int>? {
    let before = before(answer, 4)
    guard fact.kind == .duration, Self.minutes.suffix(of: text, answer) > 0,
      Self.on.suffix(of: text, before) == before.count, before.count == 2
    else { return nil }
    return before.lowerBound..<answer.upperBound
  }

  private static let minutes = WordList("minutes mins")
  private static let on = WordList("on")
  private static let froms = WordList("from")
  private static let tos = WordList("to")

  /// Of `40 × [20 m]` the whole size; nothing where a figure is no factor, and of `1.0 × 10^-14`.
  func size(endingIn answer: Range<Int>) -> Range<Int>? {
    guard text[answer.upperBound - 1].isLetter,
      let start = Sides.start(
        before: answer.lowerBound, notBefore: sentence.range.lowerBound, text)
    else { return nil }
    return start..<answer.upperBound
  }

  /// Of `30 of [80 boats]` both figures: how many there were in all, the text does not tell for itself.
  func share(endingIn answer: Range<Int>, _ fact: Fact) -> Range<Int>? {
    guard fact.kind == .count || fact.kind == .score, text[answer.lowerBound].isDigit else {
      return nil
    }
    let near = before(answer, 24)
    let joint = max(Self.of.suffix(of: text, near), Self.ofThe.suffix(of: text, near))
    guard joint > 0 else { return nil }
    let part = SentenceCutter(text).trimmed(near.lowerBound..<near.upperBound - joint)
    let figures = text[part].reversed().prefix { $0.isDigit || $0 == UInt8(ascii: ",") }
    guard figures.last?.isDigit == true,
      figures.count < part.count
        || part.lowerBound == sentence.range.lowerBound
    else { return nil }
    return part.upperBound - figures.count..<answer.upperBound
  }

  private static let ofThe = WordList(
    "of_the of_last of_the_last of_our of_my of_its of_their of_all")

  /// `20 Hz to 20 kHz`, of which either figure is half, where no verb says that something changed.
  func spread(around answer: Range<Int>, _ fact: Fact) -> Range<Int>? {
    guard fact.rule == "quantity.count", let clause = sentence.clause(at: answer.lowerBound)?.range,
      EnglishVerb(text).first(in: clause) == nil
    else { return nil }
    let rest = rest(behind: answer)
    let to = Self.tos.prefix(of: text, rest)
    if to > 0, let other = measure(at: rest.lowerBound + to + 1) {
      return answer.lowerBound..<other.upperBound
    }
    guard Self.tos.suffix(of: text, before(answer, 8)) > 0 else { return nil }
    let index = sentence.tokens.partition { $0.range.lowerBound < answer.lowerBound } - 2
    guard index >= 0, let other = measure(at: sentence.tokens[index].range.lowerBound),
      SentenceCutter(text).trimmed(other.upperBound..<answer.lowerBound).count == 2
    else { return nil }
    return other.lowerBound..<answer.upperBound
  }

  private func measure(at offset: Int) -> Range<Int>? {
    guard let token = sentence.token(at: offset), token.range.lowerBound == offset,
      case .quantity(let quantity) = token.kind, quantity.kind == .dimension
    else { return nil }
    return token.range
  }

  /// `12 and [18 mm]`, `1700s or [1800s]`: figures side by side are asked for together; nothing where the answer is one
  /// of other things.
  func pair(around answer: Range<Int>, _ fact: Fact) -> Range<Int>? {
    let rest = rest(behind: answer)
    let next = Self.or.prefix(of: text, rest)
    if next > 0, fact.kind == .date || fact.rule == "quantity.count",
      let other = figure(
        at: SentenceCutter(text).trimmed(rest.lowerBound + next..<rest.upperBound), fact)
    {
      return answer.lowerBound..<other.upperBound
    }
    guard let index = sentence.indexOfToken(at: answer.lowerBound), index > 0 else { return nil }
    let before = before(answer, 24)
    let joint = Self.pairing.suffix(of: text, before)
    guard joint > 0 else { return nil }
    let lead = SentenceCutter(text).trimmed(before.lowerBound..<before.upperBound - joint)
    let start =
      lead.upperBound - text[lead].reversed().prefix { $0.isDigit || $0 == UInt8(ascii: ".") }.count
    guard start < lead.upperBound, text[start].isDigit, start > sentence.range.lowerBound + 1,
      text[start - 1] == 0x20, text[start - 2] != UInt8(ascii: ","),
      text[answer.lowerBound].isDigit, fact.rule.hasPrefix("quantity."),
      fact.kind == .count
    else { return nil }
    return start..<answer.upperBound
  }

  /// The figure that a range opens with.
  private func figure(at range: Range<Int>, _ fact: Fact) -> Range<Int>? {
    guard let token = sentence.token(at: range.lowerBound),
      token.range.lowerBound == range.lowerBound,
      case .quantity(let quantity) = token.kind, text[range.lowerBound].isDigit,
      fact.kind == .date || quantity.kind == .dimension
    else { return nil }
    return token.range
  }

  /// `30 lb ([13.61 kg])`: the same again in another unit.
  func isConversion(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard fact.kind == .count, answer.lowerBound > sentence.range.lowerBound + 2,
      text[answer.lowerBound - 1] == UInt8(ascii: "("),
      answer.upperBound < sentence.range.upperBound,
      text[answer.upperBound] == UInt8(ascii: ")"),
      let index = sentence.indexOfToken(at: answer.lowerBound), index > 1,
      case .quantity(let before) = sentence.tokens[index - 2].kind
    else { return false }
    return before.kind == .dimension
      && sentence.tokens[index - 2].range.upperBound + 2 == answer.lowerBound
  }

  private static let or = WordList("or")
  private static let pairing = WordList("and or")

  /// Of `[five weeks]' rent` and `[one month]'s notice` all of it, with what there is so much of.
  func owned(_ answer: Range<Int>) -> (whole: Range<Int>, noun: String)? {
    let rest = text[answer.upperBound..<max(answer.upperBound, sentence.range.upperBound)]
    let mark = ["'s ", "’s ", "' ", "’ "].first { rest.starts(with: $0.utf8) }
    guard let mark else { return nil }
    let start = answer.upperBound + mark.utf8.count
    func word(_ start: Int) -> Range<Int> {
      start..<(text[start..<sentence.range.upperBound].firstIndex { !$0.isLetter }
        ?? sentence.range.upperBound)
    }
    var noun = word(start)
    // `a month's written notice`
    if EnglishVerb(text).isParticiple(noun) || Self.kinds.contains(text, noun),
      noun.upperBound + 1 < sentence.range.upperBound, text[noun.upperBound] == 0x20
    {
      noun = noun.lowerBound..<word(noun.upperBound + 1).upperBound
    }
    guard noun.count > 2, !text[noun.lowerBound].isCapital else { return nil }
    return (answer.lowerBound..<noun.upperBound, String(decoding: text[noun], as: UTF8.self))
  }

  private static let kinds = WordList("written paid unpaid full prior net gross")

  /// `£4 10s 6d`, of which the pounds alone were recognised.
  func withShillings(_ answer: Range<Int>) -> Range<Int>? {
    guard text[answer].starts(with: "£".utf8) else { return nil }
    var end = answer.upperBound
    for unit in "sd".utf8 {
      guard end < sentence.range.upperBound, text[end] == 0x20 else { break }
      let figures = text[end + 1..<sentence.range.upperBound].prefix { $0.isDigit }
      guard (1...2).contains(figures.count), figures.endIndex < sentence.range.upperBound,
        text[figures.endIndex] == unit,
        figures.endIndex + 1 == text.count || !text[figures.endIndex + 1].isAlphanumeric
      else { break }
      end = figures.endIndex + 1
    }
    return end > answer.upperBound ? answer.lowerBound..<end : nil
  }
}
