/// `何青在南滩发现第二艘沉船`: who found, made or proposed something for the first time.
struct DiscoveryRule: SentenceRule {
  let id = "zh.discovery"
  let triggers = ["发现", "发明", "提出", "证明", "首创", "命名"]

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    let text = document.text
    guard sentence.language == .chinese, !sentence.isQuestion else { return [] }
    return sentence.clauses.compactMap { clause in
      let start = ClauseOpening(text).end(of: clause.range)
      guard start < clause.range.upperBound,
        let verb = Self.verbs.firstWord(in: text, start..<clause.range.upperBound)
      else { return nil }
      var rest = verb.upperBound
      rest += Self.aspects.prefix(of: text, rest..<clause.range.upperBound)
      let thing = SentenceCutter(text).trimmed(rest..<clause.range.upperBound)
      guard let person = person(start..<verb.lowerBound, sentence, document),
        (4...44).contains(displayWidth(text, thing)), isThing(thing, sentence, text)
      else { return nil }
      let wording = Wording(document)
      let deed = document.string(verb)
      let name = wording.text(thing)
      let space = text[thing.lowerBound].isAlphanumeric ? " " : ""
      var fact = Fact(
        kind: .name, rule: id, prior: 0.73, passage: sentence.passage, evidence: sentence.range,
        subject: name, attribute: deed, value: .span(person),
        question: "谁\(deed)了\(space)\(name)？")
      fact.hint = "谁"
      fact.isQuestionOnly = true
      return fact
    }
  }

  /// The name before the verb, without a remark in brackets and without where and how it was done.
  private func person(_ range: Range<Int>, _ sentence: Sentence, _ document: Document) -> Range<
    Int
  >? {
    let text = document.text
    var end = range.upperBound
    if let place = Self.adverbials.first(in: text, range), place.lowerBound > range.lowerBound {
      end = place.lowerBound
    }
    var phrase = SentenceCutter(text).trimmed(range.lowerBound..<end)
    phrase = SentenceCutter(text).trimmed(
      phrase.lowerBound..<phrase.upperBound - Self.adverbs.suffix(of: text, phrase))
    let name = AnswerSpan(text).withoutRemark(phrase)
    guard (4...30).contains(displayWidth(text, name)), Words.pronouns.prefix(of: text, name) == 0,
      Words.nounBlockers.first(in: text, name) == nil,
      !text[name].contains(where: \.isDigit),
      !name.contains(where: {
        Sign.at($0, in: text, end: name.upperBound) != nil && text[$0] != 0xC2
      }),
      Persons(text).isNamed(name) || sentence.names.contains(name)
        || isDated(sentence, document) && isUnknown(name, sentence, text)
    else { return nil }
    return name
  }

  /// A line of a chronicle opens with the year.
  private func isDated(_ sentence: Sentence, _ document: Document) -> Bool {
    let own = document.passages[sentence.passage].range
    return sentence.range.lowerBound == own.lowerBound
      && document.text[own].prefix(4).allSatisfy(\.isDigit)
  }

  /// No common word, so that it can only be a name: 皮亚齐.
  private func isUnknown(_ name: Range<Int>, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    (6...15).contains(name.count) && text[name].allSatisfy { $0 >= 0xE4 || $0 < 0xC0 && $0 >= 0x80 }
      && name.lowerBound + 6 <= name.upperBound
      && ChineseLexicon.word(at: name.lowerBound, in: text, end: name.upperBound) == nil
      && ChineseLexicon.word(at: name.upperBound - 6, in: text, end: name.upperBound) == nil
      && Self.things.suffix(of: text, name) == 0
  }

  /// No clause: `发现钱丢了`.
  private func isThing(_ thing: Range<Int>, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    Words.pronouns.prefix(of: text, thing) == 0 && Words.nounBlockers.first(in: text, thing) == nil
      && !ChineseName(text).holdsPredicate(thing)
      && !["的", "了", "者", "人"].contains { text[thing].starts(with: $0.utf8) }
      && Self.endings.suffix(of: text, thing) == 0
  }

  private static let verbs = WordList("发现 发明 提出 证明 首创")
  private static let aspects = WordList("了 出了 出")
  private static let adverbials = WordList("在 于 从 用 以 根据 通过")
  private static let adverbs = WordList("首先 首次 最早 最先 意外 独立 共同 又 也 同时 先后 再次")
  private static let things = WordList("号 队 会 院 厂 所 站 国 家 者 人 们 研究 实验")
  private static let endings = WordList("的 了 时 后 过程 问题")
}
