/// Cuts what only rounds a sentence off from the end of an English answer.
struct EnglishTail {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// Without adverbs such as `too` and `at the moment`, and without a remark in brackets.
  func trimmed(_ phrase: Range<Int>, keepsRemark: Bool) -> Range<Int> {
    var range = SentenceCutter(text).trimmed(phrase)
    if let stop = stop(in: range) ?? denial(in: range) ?? advice(in: range) {
      range = SentenceCutter(text).trimmed(range.lowerBound..<stop)
    }
    while true {
      let tail = Self.tails.suffix(of: text, range)
      if tail > 0, tail < range.count {
        range = SentenceCutter(text).trimmed(range.lowerBound..<range.upperBound - tail)
        continue
      }
      if let year = roughYear(at: range) {
        range = SentenceCutter(text).trimmed(range.lowerBound..<year)
        continue
      }
      if let adverb = adverb(at: range) {
        range = SentenceCutter(text).trimmed(range.lowerBound..<adverb)
        continue
      }
      let bare = keepsRemark && !endsInFigures(range) ? range : withoutRemark(range)
      if bare == range { return range }
      range = bare
    }
  }

  /// `Ida Moe ~1350`, `Holm c. 1000`: when, and none of what is asked for.
  private func roughYear(at range: Range<Int>) -> Int? {
    guard let space = text[range].lastIndex(of: 0x20), space > range.lowerBound,
      case var figures = text[(space + 1)..<range.upperBound], !figures.isEmpty
    else { return nil }
    let isRough = figures.first == UInt8(ascii: "~")
    if isRough { figures = figures.dropFirst() }
    guard (3...4).contains(figures.count), figures.allSatisfy(\.isDigit) else { return nil }
    let length = isRough ? 0 : Self.circa.suffix(of: text, range.lowerBound..<space)
    guard isRough || length > 0 else { return nil }
    let rest = SentenceCutter(text).trimmed(range.lowerBound..<space - length)
    return text[rest].contains(where: \.isLetter) ? rest.upperBound : nil
  }

  private static let circa = WordList("c. ca. c circa")

  /// The full stop of a sentence behind which the writer went on in small letters.
  private func stop(in range: Range<Int>) -> Int? {
    range.first { at in
      text[at] == UInt8(ascii: ".") && at + 2 < range.upperBound && text[at + 1] == 0x20
        && text[at + 2].isLetter && !text[at + 2].isCapital
        && text[range.lowerBound..<at].suffix(3).allSatisfy { $0.isAlphanumeric }
        && at - range.lowerBound > 3 && !Sign.isAbbreviation(at, text)
    }
  }

  /// The comma of `a soft pencil, no ink at all`: what is not so is another fact.
  private func denial(in range: Range<Int>) -> Int? {
    range.dropLast(4).first { at in
      text[at] == UInt8(ascii: ",") && text[at + 1] == 0x20 && at > range.lowerBound
        && Self.denials.prefix(of: text, at + 2..<range.upperBound) > 0
    }
  }

  private static let denials = WordList("no not")

  /// The comma of `a licence, ask the harbour`: what the writer is to do is another matter.
  private func advice(in range: Range<Int>) -> Int? {
    range.dropLast(4).first { at in
      text[at] == UInt8(ascii: ",") && text[at + 1] == 0x20 && at > range.lowerBound
        && Self.errands.prefix(of: text, at + 2..<range.upperBound) > 0
    }
  }

  static let errands = WordList(
    "ask_the ask_a ask_my ask_for ask_about check_the check_with see_the see_below look_up")

  /// Where the `fairly quickly` begins that the phrase ends in.
  private func adverb(at range: Range<Int>) -> Int? {
    guard let space = text[range].lastIndex(of: 0x20) else { return nil }
    let word = space + 1..<range.upperBound
    guard word.count > 4, text[word].suffix(2).elementsEqual("ly".utf8),
      text[word].allSatisfy({ $0.isLetter && !$0.isCapital }), !Self.nouns.contains(text, word)
    else { return nil }
    let degree = Self.degrees.suffix(
      of: text, SentenceCutter(text).trimmed(range.lowerBound..<space))
    let start =
      degree > 0
      ? SentenceCutter(text).trimmed(range.lowerBound..<space).upperBound - degree : space
    return start > range.lowerBound ? start : nil
  }

  private static let degrees = WordList("very fairly quite rather so too more most relatively and")
  /// Words in `-ly` that say more than how.
  static let nouns = WordList(
    """
    family supply reply assembly ally monopoly butterfly anomaly jelly belly rally bully friendly likely deadly elderly costly lonely lovely lively
    daily weekly monthly yearly only early curly oily silly ugly holy orderly cowardly homely dragonfly multiply apply comply imply rely
    """)

  /// `The Cold Harbour (1,180 loans)`
  private func endsInFigures(_ range: Range<Int>) -> Bool {
    guard let open = text[range].lastIndex(of: UInt8(ascii: "(")) else { return false }
    return text[open..<range.upperBound].contains(where: \.isDigit)
  }

  /// `the valve (see below)`, but not `f(x)`.
  private func withoutRemark(_ range: Range<Int>) -> Range<Int> {
    let bare = SentenceCutter(text).trimmed(AnswerSpan(text).withoutRemark(range))
    return bare.upperBound < range.upperBound && text[bare.upperBound] == 0x20 ? bare : range
  }

  private static let tails = WordList(
    """
    too also again total as_well now today yet throughout anymore any_more so_far of_course for_a_while over_time at_the_moment right_now for_now
    at_present otherwise or_else once_more instead though however altogether overall in_general in_total in_turn all_the_same
    """)
}
