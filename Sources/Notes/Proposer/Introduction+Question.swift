/// A sentence of somebody's answer right behind the question that was asked, without what stands between.
extension Introduction {
  /// Columns of a Chinese answer that is shown from its start.
  private static let fromStart = 64

  /// Bytes of an answer behind which it tells of something else.
  private static let reachOfAnswer = 420

  /// Bytes of an English answer whose sentences tell of what was asked.
  private static let reachOfEnglish = 160

  /// - Returns: `nil` when nobody asked, when the question does not say of what, or when the sentence goes on about the one
  ///   before it.
  func behindQuestion(_ proposal: Proposal, _ fact: Fact) -> Proposal? {
    guard let window = proposal.window, let answer = fact.answerRange else { return nil }
    let passage = document.passages[fact.passage].range
    let language = document.language(of: window)
    let preamble = Preamble(text)
    guard passage.lowerBound <= window.lowerBound, window.upperBound <= passage.upperBound,
      let own = preamble.openings(before: window, in: passage).first(where: { $0.kind != .part }),
      own.start <= answer.lowerBound,
      case let start = behindFillers(own.start..<answer.lowerBound),
      case let shown = start..<window.upperBound,
      case let before = own.start - passage.lowerBound,
      before <= (language == .english ? Self.reachOfEnglish : Self.reachOfAnswer),
      language == .english
        || before > 0
          && displayWidth(text, passage.lowerBound..<window.upperBound) > Self.fromStart,
      !preamble.pointsBack(shown), !Self.holdsPronoun(own.start..<answer.lowerBound, text),
      !goesOn(shown, of: passage),
      let asked = AskedLine(document).above(fact.passage),
      // `有大的吗？`: only the first sentence of an answer says whether.
      before == 0 || !SpokenQuestion(text).asksWhether(asked)
    else { return nil }
    let question = document.string(asked)
    let behind = writer.cloze(
      fact, answer, back: proposal.backText, in: shown,
      prefix: [language == .english ? "\(question)?" : question], footing: .sentenceBefore,
      language: language)
    guard let behind, Brackets.areBalanced(behind.frontText),
      displayWidth(behind.frontText, behind.frontText.indices) <= Preamble.widest,
      !Leak.holds(text[asked], behind.backText[...]),
      !FrontReasons.isChat(behind.frontText, behind.frontText.indices)
    else { return nil }
    return behind
  }

  /// `timber is …` of `right so timber is …`
  private func behindFillers(_ said: Range<Int>) -> Int {
    var start = said.lowerBound
    while case let filler = Self.fillers.prefix(of: text, start..<said.upperBound), filler > 0 {
      start = SentenceCutter(text).trimmed(start + filler..<said.upperBound).lowerBound
    }
    return start
  }

  private static let fillers = WordList("right so ok okay well yeah now oh um uh")

  /// `所以每船 3 箱`, `比方总共 9 天`: of what, the sentence before says.
  private func goesOn(_ shown: Range<Int>, of passage: Range<Int>) -> Bool {
    let end = min(shown.lowerBound + 12, shown.upperBound)
    let before = text[max(passage.lowerBound, shown.lowerBound - 12)..<end]
    return Self.going.prefix(of: text, shown) > 0
      || Self.links.first(in: text, before.indices) != nil
  }

  /// `也就是四倍，…`, `有人管它叫…`: what stands before the sentence leans on something else in turn; or it is the last of one
  /// thing before another: `…，然后讲船帆一面[多少米]`.
  private func leansInTalk(_ shown: Range<Int>, _ window: Range<Int>, _ answer: Range<Int>) -> Bool
  {
    guard text[shown.lowerBound] >= 0x80 else { return false }
    if Self.concluding.prefix(of: text, window) > 0 { return true }
    let opening = shown.lowerBound..<min(shown.upperBound, shown.lowerBound + 16)
    let line = text[shown.lowerBound..<answer.lowerBound].lastIndex(of: 0x0A)
    return Self.going.prefix(of: text, shown) > 0 || Self.holdsPronoun(opening, text)
      || line.map { Self.next.prefix(of: text, $0 + 1..<shown.upperBound) > 0 } ?? false
  }

  /// `乌桕油要熬[多久]` in a Chinese turn: what it opens with need not stand behind what the turn began with.
  func namesOwnThing(_ shown: Range<Int>, before answer: Range<Int>) -> Bool {
    guard text[shown.lowerBound] >= 0x80,
      let clause = SentenceCutter(text).sentences(in: shown).first?.clauses.first,
      clause.lowerBound < answer.lowerBound, clause.count >= 9,
      OwnThing.needy.prefix(of: text, clause) == 0,
      Words.pronouns.first(in: text, clause) == nil,
      Words.attributes.suffix(of: text, clause) == 0
    else { return false }
    let word = ChineseLexicon.word(at: clause.lowerBound, in: text, end: clause.upperBound)
    // `人工是 8 块`
    if let word, Self.copulas.prefix(of: text, word.range.upperBound..<clause.upperBound) > 0,
      word.range.count < 9
    {
      return false
    }
    switch word?.kind ?? ChineseLexicon.kind(ofCharacterAt: clause.lowerBound, in: text) {
    case .noun, .verbalNoun, .name, .character, nil: return true
    default: return false
    }
  }

  private static let copulas = WordList("是 为 要 约 大概")

  /// Of talk: what is shown from its start tells of one thing, and `有大的吗` is answered by the first sentence alone.
  func staysOnThing(
    _ shown: Range<Int>, _ window: Range<Int>, _ answer: Range<Int>, _ asked: Range<Int>?,
    in passage: Range<Int>
  ) -> Bool {
    guard !leansInTalk(shown, window, answer) else { return false }
    guard let asked, SpokenQuestion(text).asksWhether(asked) else { return true }
    let start = Preamble(text).begin(passage)
    return window.upperBound - start <= SentenceCutter.longestSentence
      && SentenceCutter(text).sentences(in: start..<window.upperBound).count == 1
  }

  private static let concluding = WordList("也就是 结论就是 结论是 这就是")
  private static let next = WordList(
    "然后讲 然后说 然后聊 好讲 好说 好再讲 接下来讲 接着讲 接着说 下面讲 再讲 再说 最后讲 最后说 好接着讲 好接着说 好最后讲 我们来看 接下来看")

  /// `有人管它叫…`
  static func holdsPronoun(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    pronouns.first(in: text, range) != nil
  }

  private static let pronouns = WordList("它 他 她 它们 他们 她们")
  private static let going = WordList("就是 也就是 等于 换成 相当于 其中 前者 后者 另外 别的 其余 剩下 the_other the_rest")
  private static let links = WordList("所以 因此 于是 比方 比如 例如 也就是 但是 不过 可是")
}
