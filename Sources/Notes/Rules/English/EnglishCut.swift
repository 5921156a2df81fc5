/// Finds where the first phrase of what stands behind an English verb ends.
struct EnglishCut {
  private let text: [UInt8]
  private let sentence: Sentence

  /// Spaces from which on a phrase is cut at its first preposition.
  private static let shortPhrase = 3

  init(_ text: [UInt8], _ sentence: Sentence) {
    self.text = text
    self.sentence = sentence
  }

  /// The `and` behind which something else is said.
  func furtherStatement(in range: Range<Int>) -> Int? {
    if sentence.isSpoken {
      let statement = EnglishTalk(text, sentence.range).statement(
        around: range.lowerBound..<range.lowerBound + 1)
      if statement.upperBound > range.lowerBound, statement.upperBound < range.upperBound {
        return statement.upperBound
      }
    }
    var from = range.lowerBound + 1
    while from < range.upperBound, let joint = Self.joints.first(in: text, from..<range.upperBound)
    {
      let rest = skippingSpaces(joint.upperBound, range.lowerBound..<sentence.range.upperBound)
      let word = rest.lowerBound..<(text[rest].firstIndex { !$0.isLetter } ?? rest.upperBound)
      let isVerb =
        word.upperBound < rest.upperBound
        && (EnglishVerb(text).opens(rest) || EnglishVerb(text).isListed(word)
          || Words.verbs.contains(text, word)
          || ClaimVerbs.contains(text, word) || isTurned(word, rest))
      if isVerb || Self.turns.prefix(of: text, rest) > 0 { return joint.lowerBound }
      from = joint.upperBound
    }
    return conclusion(in: range) ?? purpose(in: range)
  }

  /// `a slow dye, hence the pale cloth`
  private func conclusion(in range: Range<Int>) -> Int? {
    guard let word = Self.conclusions.first(in: text, range.dropFirst()),
      text[range.lowerBound..<word.lowerBound].last(where: { $0 != 0x20 }) == UInt8(ascii: ",")
    else { return nil }
    let comma = text[range.lowerBound..<word.lowerBound].lastIndex(of: UInt8(ascii: ","))
    return comma.map { SentenceCutter(text).trimmed(range.lowerBound..<$0).upperBound }
  }

  /// `Vik to buy salt`: where somebody went, and what for.
  private func purpose(in range: Range<Int>) -> Int? {
    // `promoted from Captain to major`
    guard text[range.lowerBound].isCapital,
      Self.origins.suffix(of: text, 0..<max(0, range.lowerBound - 1)) == 0,
      let to = Self.to.first(in: text, range),
      to.lowerBound > range.lowerBound + 1
    else { return nil }
    let name = text[range.lowerBound..<to.lowerBound - 1]
    let rest = skippingSpaces(to.upperBound, range)
    let word = rest.lowerBound..<(text[rest].firstIndex { !$0.isLetter } ?? rest.upperBound)
    guard name.split(separator: 0x20).allSatisfy({ $0.first!.isCapital }), word.count > 2,
      word.upperBound < rest.upperBound, !text[word.lowerBound].isCapital,
      EnglishWords.articles.prefix(of: text, word) == 0,
      Words.pronouns.prefix(of: text, word) == 0, EnglishWords.owners.prefix(of: text, word) == 0
    else { return nil }
    return to.lowerBound - 1
  }

  private static let origins = WordList("from between")
  private static let conclusions = WordList("hence thus therefore so")

  /// `shipped out lace`
  private func isTurned(_ word: Range<Int>, _ rest: Range<Int>) -> Bool {
    EnglishVerb(text).isParticiple(word)
      && Self.particles.prefix(of: text, skippingSpaces(word.upperBound, rest)) > 0
  }

  private static let particles = WordList("out up off down away back over")

  /// Up to the first preposition but `of`, when it is long and something is named before.
  func beforePreposition(_ range: Range<Int>) -> Range<Int> {
    guard text[range].count(where: { $0 == 0x20 }) >= Self.shortPhrase else { return range }
    var from = text[range].firstIndex(of: 0x20) ?? range.upperBound
    while let cut = Self.prepositions.first(in: text, from..<range.upperBound) {
      from = cut.upperBound
      guard text[cut.lowerBound - 1] == 0x20, text[cut.upperBound] == 0x20 else { continue }
      // `an hour of about …`, `the top and at …`
      let head = SentenceCutter(text).trimmed(range.lowerBound..<cut.lowerBound)
      let noun = PhraseEdges(text).trimmed(head)
      let name = SentenceCutter(text).trimmed(
        head.lowerBound..<max(head.lowerBound, noun.upperBound))
      guard !noun.isEmpty, !Words.vague.contains(text, noun), !Self.heads.contains(text, noun),
        Self.leaders.suffix(of: text, head) == 0, !text[noun].suffix(3).elementsEqual("ing".utf8),
        !isOpen(name)
      else { continue }
      return beforeComma(name)
    }
    return range
  }

  /// Of `Ida Moe, shot | in the valley` what stands before the comma, unless it parts more than two things.
  private func beforeComma(_ range: Range<Int>) -> Range<Int> {
    let commas = range.filter { at in
      text[at] == UInt8(ascii: ",")
        && !(at + 1 < range.upperBound && text[at + 1].isDigit && text[at - 1].isDigit)
    }
    guard commas.count == 1, !text[range].starts(with: "\"".utf8) else { return range }
    return range.lowerBound..<commas[0]
  }

  /// An opening bracket or quotation mark is closed behind the cut only.
  private func isOpen(_ range: Range<Int>) -> Bool {
    var depth = 0
    for at in range {
      if text[at] == UInt8(ascii: "\"") { depth += depth == 0 ? 1 : -1 }
      switch Sign.at(at, in: text, end: range.upperBound)?.sign {
      case .open where text[at] != UInt8(ascii: "\""): depth += 1
      case .close where text[at] != UInt8(ascii: "\""): depth -= 1
      default: break
      }
    }
    return depth != 0
  }

  /// What is left behind the answer is the second half of a phrase.
  func leavesPart(behind answer: Range<Int>, _ fact: Fact) -> Bool {
    leavesPreposition(behind: answer, fact) || isCompared(answer)
      || leavesManner(behind: answer, fact)
  }

  /// `overfed or watered | slowly`: the adverb belongs to the last of several.
  private func leavesManner(behind answer: Range<Int>, _ fact: Fact) -> Bool {
    guard let window = fact.window, answer.upperBound < window.upperBound,
      Self.alternatives.first(in: text, answer) != nil
    else { return false }
    let rest = SentenceCutter(text).trimmed(answer.upperBound..<window.upperBound)
    return rest.count > 4 && text[rest].allSatisfy(\.isLetter)
      && text[rest].suffix(2).elementsEqual("ly".utf8)
  }

  private static let alternatives = WordList("or and")

  /// Of `a network to select | which experts take part` the network.
  func withoutInfinitive(_ answer: Range<Int>) -> Range<Int> {
    let rest = skippingSpaces(answer.upperBound, sentence.range)
    guard Self.questions.prefix(of: text, rest) > 0,
      let space = text[answer].lastIndex(of: 0x20)
    else { return answer }
    let before = SentenceCutter(text).trimmed(answer.lowerBound..<space)
    let to = Self.to.suffix(of: text, before)
    return to > 0 && to < before.count
      ? SentenceCutter(text).trimmed(before.lowerBound..<before.upperBound - to) : answer
  }

  /// Of `Moe found | that …` whoever found it.
  func withoutVerb(_ answer: Range<Int>) -> Range<Int> {
    let rest = skippingSpaces(answer.upperBound, sentence.range)
    guard Self.that.prefix(of: text, rest) > 0, let space = text[answer].lastIndex(of: 0x20),
      ClaimVerbs.contains(text, space + 1..<answer.upperBound)
    else { return answer }
    return SentenceCutter(text).trimmed(answer.lowerBound..<space)
  }

  /// With the verb of `the largest lake there | is`.
  func withRest(_ answer: Range<Int>, _ fact: Fact) -> Range<Int> {
    guard let window = fact.window, answer.upperBound < window.upperBound else { return answer }
    let rest = SentenceCutter(text).trimmed(answer.upperBound..<window.upperBound)
    return EnglishWords.be.contains(text, rest) ? answer.lowerBound..<rest.upperBound : answer
  }

  private static let that = WordList("that")
  private static let questions = WordList("which what how whether who where when that")
  private static let to = WordList("to")

  /// `falls and whatever stands`: half of one clause and half of the next.
  func holdsStatement(_ answer: Range<Int>) -> Bool {
    // `a delay don't count`, `Moe not to worry`
    if Self.denials.first(in: text, answer.dropFirst()) != nil { return true }
    guard let verb = EnglishVerb(text).first(in: answer), verb.lowerBound > answer.lowerBound,
      // `lifecycle rules`
      verb.upperBound < answer.upperBound || Words.verbs.contains(text, verb)
    else { return false }
    return Self.relatives.first(in: text, answer.lowerBound..<verb.lowerBound) == nil
  }

  private static let denials = WordList(
    "not_to don't doesn't didn't won't can't isn't aren't wasn't weren't")
  private static let relatives = WordList("that which who whom whose where to how why what")

  /// `need to [mend the roof]`: no purpose.
  func isObliged(_ answer: Range<Int>) -> Bool {
    let near = max(sentence.range.lowerBound, answer.lowerBound - 16)..<answer.lowerBound
    return Self.obligations.suffix(of: text, SentenceCutter(text).trimmed(near)) > 0
  }

  private static let obligations = WordList(
    "need_to needs_to needed_to used_to have_to has_to had_to going_to able_to")

  /// `an update on`: what is left of the clause is a preposition.
  private func leavesPreposition(behind answer: Range<Int>, _ fact: Fact) -> Bool {
    guard let window = fact.window, answer.upperBound < window.upperBound else { return false }
    let rest = SentenceCutter(text).trimmed(answer.upperBound..<window.upperBound)
    return !rest.isEmpty && Self.prepositions.prefix(of: text, rest) == rest.count
  }

  /// `as [many bits] as the pointer`
  private func isCompared(_ answer: Range<Int>) -> Bool {
    let before = SentenceCutter(text).trimmed(sentence.range.lowerBound..<answer.lowerBound)
    return Self.measure.suffix(of: text, before) > 0
      && Self.measure.prefix(of: text, skippingSpaces(answer.upperBound, sentence.range)) > 0
  }

  private static let measure = WordList("as")

  private func skippingSpaces(_ start: Int, _ range: Range<Int>) -> Range<Int> {
    var at = min(start, range.upperBound)
    while at < range.upperBound, text[at] == 0x20 { at += 1 }
    return at..<range.upperBound
  }

  private static let joints = WordList("and but")
  private static let turns = WordList("both it they he she this then so thus not even also there")
  static let prepositions = WordList(
    """
    in on at by for from with without into onto about after before during under over through between among per via against within across until
    since behind above below near along around as than because_of due_to according_to instead_of rather_than
    """)
  /// Before a preposition they name nothing.
  private static let heads = WordList(
    """
    able up down out back away going made used based good bad better worse due more less one part update look chance way number lot bit kind sort
    set series range variety list couple piece pair
    """)
  /// A preposition behind them belongs to their phrase.
  private static let leaders = WordList("of to than")
}
