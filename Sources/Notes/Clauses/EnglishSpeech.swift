/// Parts an English sentence that was spoken, without signs, where a new statement plainly begins: before `it's` and
/// `there was` once something has been said, before `and`, `so` or `because` with a subject and a verb behind them.
struct EnglishSpeech {
  private let text: [UInt8]

  /// Bytes that nobody writes, or says in one breath, without a sign.
  private let longest: Int

  /// The passage begins small and has no sign in it at all.
  let isTalk: Bool

  init(_ text: [UInt8], in passage: Range<Int>) {
    self.text = text
    isTalk =
      !passage.isEmpty && text[passage.lowerBound].isLetter && !text[passage.lowerBound].isCapital
      && text[passage].allSatisfy { $0.isAlphanumeric || $0 >= 0x80 || Self.inner.contains($0) }
    longest = isTalk ? 60 : 110
  }

  private static let inner: [UInt8] = Array(" \n'-".utf8)

  /// A sentence that is no longer than what somebody writes without a sign is one statement.
  func mayPart(_ sentence: Range<Int>) -> Bool { sentence.count > longest }

  /// A long run of words that begins small and ends without a sign.
  func isRun(_ sentence: Range<Int>) -> Bool {
    sentence.count > longest && !text[sentence.lowerBound].isCapital
      && text[sentence.upperBound - 1].isAlphanumeric
      && !text[sentence].contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ":") }
  }

  /// The statements of a long clause, fillers between them left out; nothing when it is short.
  func statements(of clause: Range<Int>) -> [Range<Int>]? {
    guard clause.count > longest else { return nil }
    let words = words(in: clause)
    var starts = [0]
    var hasVerb = false
    for index in words.indices {
      let said = index - starts[starts.count - 1]
      if index > 0, begins(index, words, said: said, hasVerb: hasVerb) {
        starts.append(index)
        hasVerb = false
      }
      hasVerb =
        hasVerb || isVerb(words[index])
        || isTalk && index > 0 && Self.pronouns.contains(text, words[index - 1])
    }
    guard starts.count > 1 else { return nil }
    var statements: [Range<Int>] = []
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : words.count
      let range = withoutFillers(words[start].lowerBound..<words[end - 1].upperBound)
      if let last = statements.last, Self.references.prefix(of: text, range) > 0,
        range.upperBound - last.lowerBound <= Self.breath
      {
        statements[statements.count - 1] = last.lowerBound..<range.upperBound
      } else if !range.isEmpty {
        statements.append(range)
      }
    }
    return statements
  }

  private func words(in range: Range<Int>) -> [Range<Int>] {
    text[range].split(separator: 0x20).map { $0.startIndex..<$0.endIndex }
  }

  /// Bytes up to which `it's …` stays with what `it` is.
  private static let breath = 110
  private static let references = WordList("it's it they they're that's he he's she she's")

  /// Fewest words of a statement.
  private static let fewest = 4

  private func begins(_ index: Int, _ words: [Range<Int>], said: Int, hasVerb: Bool) -> Bool {
    let word = words[index]
    if Self.fillers.contains(text, word) { return said > 0 }
    guard hasVerb,
      said >= Self.fewest || said > 1 && Self.fillers.contains(text, words[index - said])
    else { return false }
    if Self.now.contains(text, word), index + 2 < words.count {
      return Self.determiners.contains(text, words[index + 1])
        && words[(index + 2)...].prefix(6).contains(where: isVerb)
    }
    if isTalk, Self.the.contains(text, word), opensSuperlative(index, words) { return true }
    if isTalk, opensSubject(index, words) { return true }
    if Self.joints.contains(text, word) {
      // `eight hundred and four`
      if index > 0, Self.magnitudes.contains(text, words[index - 1]) { return false }
      return index + 2 < words.count
        && (isSubject(index + 1, words)
          || Self.so.contains(text, word) && Self.determiners.contains(text, words[index + 1]))
    }
    let before = words[index - 1]
    guard !Self.leaders.contains(text, before), Words.prepositions.contains(text, before) == false
    else { return false }
    // `it's`, `that's`, `there's`, `they're`
    if Self.contracted.contains(text, word) { return true }
    return Self.pronouns.contains(text, word) && index + 1 < words.count
      && isVerb(words[index + 1])
  }

  /// `… in deep cores the oldest core is from …`: nobody goes on with the most of something, unless a verb or a preposition
  /// leads to it.
  private func opensSuperlative(_ index: Int, _ words: [Range<Int>]) -> Bool {
    guard index + 2 < words.count, case let word = words[index + 1], word.count > 5,
      text[word].suffix(3).elementsEqual("est".utf8),
      // `the longest in Holm is …` goes on about such things.
      !Words.prepositions.contains(text, words[index + 2]), !isVerb(words[index + 2])
    else { return false }
    let before = words[index - 1]
    return !isVerb(before) && !Words.prepositions.contains(text, before)
      && !Self.leaders.contains(text, before) && !Self.joints.contains(text, before)
      && words[(index + 2)...].prefix(5).contains(where: isVerb)
  }

  /// `… goes in an adult weighs …`, `… all summer the hut has …`: an article with a word or two behind it and a verb behind
  /// those.
  private func opensSubject(_ index: Int, _ words: [Range<Int>]) -> Bool {
    guard index + 3 < words.count, index > 0, case let noun = words[index + 1], noun.count > 2,
      !isVerb(noun), holdsVerb(index, words)
    else { return false }
    let before = words[index - 1]
    return !isVerb(before) && !Words.prepositions.contains(text, before)
      && !Self.leaders.contains(text, before) && !Self.joints.contains(text, before)
      && !Self.determiners.contains(text, before) && !Self.narrow.contains(text, before)
  }

  private func holdsVerb(_ index: Int, _ words: [Range<Int>]) -> Bool {
    guard Self.singular.contains(text, words[index]) else {
      return Self.the.contains(text, words[index]) && Self.states.contains(text, words[index + 2])
    }
    func isEnd(_ noun: Range<Int>, _ verb: Range<Int>) -> Bool {
      text[noun].last != UInt8(ascii: "s") && (isVerb(verb) || isThirdPerson(verb))
    }
    let second = words[index + 2]
    if isEnd(words[index + 1], second) { return true }
    return index + 4 < words.count && !Words.prepositions.contains(text, second)
      && !Self.joints.contains(text, second) && !Self.determiners.contains(text, second)
      && !Self.relatives.contains(text, second) && isEnd(second, words[index + 3])
  }

  /// `weighs`, but not `less` or `bus`
  private func isThirdPerson(_ word: Range<Int>) -> Bool {
    word.count > 3 && text[word].last == UInt8(ascii: "s")
      && !Self.noEndings.contains(text[word.upperBound - 2])
  }

  private static let noEndings = Array("suiao'".utf8)
  private static let singular = WordList("a an each every")
  private static let states = WordList("is are was were has have had")

  /// `only the mill is`, `not the mill has`
  private static let narrow = WordList(
    "not only even just like almost about around over nearly such half quite rather")

  /// A pronoun, or a short noun phrase with a verb behind it.
  private func isSubject(_ index: Int, _ words: [Range<Int>]) -> Bool {
    if Self.contracted.contains(text, words[index]) || Self.pronouns.contains(text, words[index]) {
      return true
    }
    guard
      isTalk || Self.determiners.contains(text, words[index])
        || text[words[index].lowerBound].isCapital
    else { return false }
    // `and Ida Moe who sings`: the verb tells no more than who.
    return words[(index + 1)...].prefix(6).prefix { !Self.relatives.contains(text, $0) }
      .contains(where: isVerb)
  }

  private func isVerb(_ word: Range<Int>) -> Bool {
    Words.verbs.contains(text, word) || Self.contracted.contains(text, word)
      || ClaimVerbs.contains(text, word) || EnglishVerb(text).isListed(word)
  }

  /// Without `um`, `you know` and `so` at its ends.
  private func withoutFillers(_ given: Range<Int>) -> Range<Int> {
    var range = SentenceCutter(text).trimmed(given)
    while true {
      let first = Self.openings.prefix(of: text, range)
      let last = Self.closings.suffix(of: text, range)
      guard first > 0 || last > 0, first + last < range.count else { return range }
      range = SentenceCutter(text).trimmed(range.lowerBound + first..<range.upperBound - last)
    }
  }

  private static let fillers = WordList("um uh okay ok right well yeah")
  private static let openings = WordList(
    """
    um uh okay ok right well yeah so and but now then basically actually like honestly you_know i_mean or because let's_say by_the_way
    """)
  private static let closings = WordList(
    "um uh okay ok right yeah you_know i_mean mind_you all or_so and_so_on and so but")
  private static let joints = WordList("and but so then")
  private static let so = WordList("so")
  private static let now = WordList("now")
  private static let the = WordList("the")
  private static let magnitudes = WordList("hundred thousand million billion")
  private static let relatives = WordList("who which that whose whom where to")
  private static let determiners = WordList(
    "the a an each every some all its their his her my our your people everybody nobody most many")
  private static let pronouns = WordList("it they he she we you i that this there these those")
  private static let contracted = WordList(
    "it's that's there's they're he's she's we're you're i'm they'd he'd she'd it'll that'll they've we've you've i've"
  )
  /// Behind them a pronoun is part of the same statement.
  private static let leaders = WordList(
    """
    that which who when if because as than where what how why whether since while until before after unless although though and or but so
    say says said think thinks thought believe believes know knows knew mean means meant find finds found
    """)
}
