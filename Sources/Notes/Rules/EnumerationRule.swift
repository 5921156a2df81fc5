/// Three or more things named side by side are asked for together, in the words of their sentence.
struct EnumerationRule: SentenceRule {
  let id = "enumeration"
  let triggers = ["、", " and ", " or "]

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    guard !sentence.isQuestion else { return [] }
    let text = document.text
    let runs = sentence.language == .chinese ? sentence.clauseRanges : [sentence.range]
    return runs.compactMap { run in
      guard let (range, count) = enumeration(in: run, sentence.language, text) else { return nil }
      let isCounted =
        sentence.language == .chinese
        && SetCount(text).isTold(count, behind: range, in: run)
      return Fact(
        kind: .list, rule: isCounted ? "enumeration.counted" : id, prior: isCounted ? 0.7 : 0.5,
        passage: sentence.passage, evidence: sentence.range, value: .span(range),
        // `分成[哪]五类`
        hint: sentence.language == .english
          ? "which \(Self.numerals[count - 3])" : isCounted ? "哪" : "哪些",
        window: join(run, sentence.clause(at: range.lowerBound)?.range ?? run))
    }
  }

  /// From the noun before the first sign to the noun after the last one.
  private func enumeration(
    in run: Range<Int>, _ language: Language, _ text: [UInt8]
  ) -> (range: Range<Int>, count: Int)? {
    let items = Enumeration(text).items(of: SentenceCutter(text).unstopped(run))
    guard items.count >= 3, items.count <= 9 else { return nil }
    let inner = items.dropFirst().dropLast()
    guard inner.allSatisfy({ displayWidth(text, $0) <= 30 && text[$0].count { $0 == 0x20 } <= 3 })
    else {
      return nil
    }
    if language == .english,
      !items.dropFirst().allSatisfy({ isThing($0, text) }) || isRowOfStatements(items, text)
    {
      return nil
    }
    let start = firstNoun(items[0], language, text)
    let end = lastNoun(items[items.count - 1], language, text)
    guard start < items[0].upperBound, end > items[items.count - 1].lowerBound else { return nil }
    var range = PhraseEdges(text).trimmed(start..<end)
    if language == .english {
      // `the pond, the deposit and the bees`
      let before = SentenceCutter(text).trimmed(run.lowerBound..<range.lowerBound)
      let article = EnglishWords.articles.suffix(of: text, before)
      range = (article > 0 ? before.upperBound - article : range.lowerBound)..<range.upperBound
    }
    guard language == .chinese || joinsLast(range, text) else { return nil }
    // `酶（甲）→ 乙、丙、丁`: one thing leads to the others.
    guard Self.arrows.first(in: text, range) == nil else { return nil }
    guard displayWidth(text, range) <= 110, start > run.lowerBound else { return nil }
    return (range, items.count)
  }

  /// `a, b and c`; but `one or two a day, grey and shiny, up` is no list.
  private func joinsLast(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    var from = range.lowerBound
    var last: Range<Int>?
    while let joint = Self.joints.first(in: text, from..<range.upperBound) {
      last = joint
      from = joint.upperBound
    }
    guard let last else { return false }
    return !text[last.upperBound..<range.upperBound].contains(UInt8(ascii: ","))
  }

  private static let joints = WordList("and or &")

  /// `The mast broke, its sail in the sea, and two of the boats were lost`: the first and the last have each a verb.
  private func isRowOfStatements(_ items: [Range<Int>], _ text: [UInt8]) -> Bool {
    let verbs = EnglishVerb(text)
    let last = items[items.count - 1]
    guard verbs.first(in: items[0]) != nil, let verb = verbs.first(in: last) else { return false }
    return EnglishWords.relatives.first(in: text, last.lowerBound..<verb.lowerBound) == nil
      && Self.links.first(in: text, last.lowerBound..<verb.lowerBound) == nil
  }

  private static let all = WordList("all every each both his her its their")
  private static let links = WordList("when where if while as because than")

  /// No statement of its own and no bare figure.
  private func isThing(_ item: Range<Int>, _ text: [UInt8]) -> Bool {
    let end = lastNoun(item, .english, text)
    guard end > item.lowerBound else { return false }
    let noun = item.lowerBound..<end
    // `18 islands, 17 of them inhabited, between …`: each tells something else of one thing.
    guard Words.prepositions.prefix(of: text, noun) == 0, Self.parts.first(in: text, noun) == nil
    else { return false }
    let first = noun.lowerBound..<(text[noun].firstIndex(of: 0x20) ?? noun.upperBound)
    // `a barge, needing a pilot and a lamp`, `common, and changed quickly`
    let isDone =
      first.upperBound < noun.upperBound
      && (text[first].suffix(3).elementsEqual("ing".utf8)
        || EnglishVerb(text).isParticiple(first)
          && text[noun].suffix(2).elementsEqual("ly".utf8))
    // `rejects the plan`, `weighs ALL the bids`
    let rest = SentenceCutter(text).trimmed(first.upperBound..<noun.upperBound)
    let isDeed =
      first.count > 3 && text[first].last == UInt8(ascii: "s") && !text[first.lowerBound].isCapital
      && (EnglishWords.articles.prefix(of: text, rest) > 0 || Self.all.prefix(of: text, rest) > 0)
    return !isDone && !isDeed && !text[noun].allSatisfy(\.isDigit)
      && EnglishVerb(text).first(in: noun) == nil
      && !EnglishVerb(text).opens(noun)
  }

  /// After the last verb, preposition or particle of the first item.
  private func firstNoun(_ item: Range<Int>, _ language: Language, _ text: [UInt8]) -> Int {
    let words = language == .chinese ? Words.predicates : Self.englishLeads
    var start = item.lowerBound
    while let word = words.first(in: text, start..<item.upperBound) {
      start = word.upperBound
      while start < item.upperBound, text[start] == 0x20 { start += 1 }
    }
    if language == .chinese, let particle = lastParticle(start..<item.upperBound, text) {
      start = particle
    }
    return start
  }

  /// Before the first verb or preposition of the last item.
  private func lastNoun(_ item: Range<Int>, _ language: Language, _ text: [UInt8]) -> Int {
    let words = language == .chinese ? Self.chineseTails : Self.englishTails
    guard let tail = words.first(in: text, item) else { return item.upperBound }
    // `低（low）、高（high）三档`: what stands in brackets belongs to the noun.
    guard case .open = Sign.at(tail.lowerBound, in: text, end: item.upperBound)?.sign,
      language == .chinese,
      let close = (tail.upperBound..<item.upperBound).first(where: {
        Sign.at($0, in: text, end: item.upperBound)?.sign == .close
      }), let (_, length) = Sign.at(close, in: text, end: item.upperBound)
    else { return tail.lowerBound }
    return close + length
  }

  private func lastParticle(_ range: Range<Int>, _ text: [UInt8]) -> Int? {
    let bytes = Array("的".utf8)
    return range.last { text[$0] == bytes[0] && text[$0..<range.upperBound].starts(with: bytes) }
      .map { $0 + 3 }
  }

  private func join(_ left: Range<Int>, _ right: Range<Int>) -> Range<Int> {
    min(left.lowerBound, right.lowerBound)..<max(left.upperBound, right.upperBound)
  }

  private static let numerals = ["three", "four", "five", "six", "seven", "eight", "nine"]
  private static let parts = WordList("of_them of_which")
  private static let arrows = WordList("→ ⇒ ->")
  private static let chineseTails = WordList(
    "等 的 是 都 也 将 会 在 中 上 方面 进行 有 为 不 可 能 被 所 之间 之外 共 三 四 五 六 （ (")
  private static let englishTails = WordList(
    "is are was were has have had which that who in on at by for from with to as of when where because ( while if"
  )
  private static let englishLeads = WordList(
    """
    is are was were be been has have had can could will would should may might must use uses used using include includes including contains contain
    consist consists of from to in on at by for with as between like than into about such speaks speak supports support provides provide requires
    require needs need : the a an and both either
    """)
}
