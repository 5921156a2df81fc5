/// Finds what each clause is about, and what it leaves in force for clauses that do not say.
struct SubjectFinder {
  /// A longer phrase before the verb is a clause of its own.
  private static let longestSubject = 45

  /// Five characters.
  private static let longestBareProperty = 15

  /// Twenty characters.
  private static let longestPhrase = 60

  /// Eight characters: a longer one is told of once.
  private static let longestTopic = 30

  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// A sentence begins: what is in force in it.
  func begin(_ sentence: Range<Int>, _ context: inout Context) {
    if Self.breaks.prefix(of: text, sentence) > 0 { context.scopes.closeAll() }
    context.scopes.age()
  }

  /// The sentence with what each clause is about.
  func resolved(_ sentence: Sentence, carrying context: inout Context) -> Sentence {
    let names = sentence.names
    var clauses = sentence.clauseRanges.map { Clause(range: $0) }
    let openings = sentence.clauseRanges.map { ClauseOpening(text).end(of: $0) }
    if sentence.language == .chinese {
      for index in clauses.indices {
        let told = openings[index]..<clauses[index].range.upperBound
        clauses[index].parts = ChineseClause(told, sentence, text).parts
      }
      nameTopics(of: &clauses)
    }
    let main = sentence.clauseRanges.firstIndex { !DateLabel.isDate($0, text) }
    for index in clauses.indices {
      let clause = clauses[index]
      let range = clause.range
      let subject = subject(of: clause, from: openings[index], sentence)
      clauses[index].subject = subject
      clauses[index].scopes = context.scopes.scopes
      // `做过一个实验，叫 X`: the name is that of what was spoken of last.
      if index > 0, Self.naming.prefix(of: text, range) > 0,
        let named = clauses[index - 1].parts?.object
      {
        context.subject = named
      }
      clauses[index].carriedSubject = context.subject
      if let (end, level) = scope(of: range, from: openings[index], sentence.language),
        let scope = whole(end, behind: index, sentence)
      {
        clauses[index].scopeLevel = level
        context.scopes.open(scope, level)
      }
      if sentence.language == .english {
        // What a sentence opens with is what the next one goes on about, be it a name or not.
        guard index == main, !context.isFixed else { continue }
        if let subject, isTopic(subject, in: range),
          // `The original` is that of what was named before.
          context.subject == nil || !isBare(subject)
        {
          context.subject = subject
        }
      } else if let subject, let topic = topic(of: clause, subject, sentence) {
        context.subject = topic
      }
      if !context.isFixed, let object = announced(in: range, names) { context.subject = object }
    }
    return sentence.with(clauses)
  }

  /// `两种用户的上限，从 50 条增加到 150 条`: a clause that only names something is the subject of the next.
  private func nameTopics(of clauses: inout [Clause]) {
    for index in clauses.indices.dropLast() {
      guard let parts = clauses[index].parts, let next = clauses[index + 1].parts
      else { continue }
      let isBare = parts.verb == nil && parts.adjuncts.isEmpty
      clauses[index].isTopic =
        isBare && parts.subject != nil && next.subject == nil
        && (next.verb != nil || !next.adjuncts.isEmpty)
    }
  }

  /// Only a name, or a thing of which something is told, is sure enough to speak for later clauses of Chinese.
  private func topic(
    of clause: Clause, _ subject: Range<Int>, _ sentence: Sentence
  ) -> Range<Int>? {
    // `和旧车床一样`: what something is compared with is not what is spoken of.
    guard Self.comparing.prefix(of: text, clause.range) == 0 else { return nil }
    if sentence.names.contains(subject) { return subject }
    if let owner = owner(in: subject, sentence) { return owner }
    guard let parts = clause.parts, parts.verb != nil || clause.isTopic else { return nil }
    // `两种用户的上限`: a property with its owner.
    if Words.attributes.suffix(of: text, subject) > 0 {
      return subject.count > Self.longestBareProperty ? subject : nil
    }
    guard let topic = parts.topic, topic.count > 3, topic.count <= Self.longestTopic,
      Words.nounBlockers.first(in: text, topic) == nil
    else { return nil }
    return topic
  }

  /// `新车床的噪声`: the named thing that has the property.
  private func owner(in subject: Range<Int>, _ sentence: Sentence) -> Range<Int>? {
    guard sentence.names.contains(where: { $0.lowerBound == subject.lowerBound }),
      let end = subject.first(where: { text[$0..<subject.upperBound].starts(with: "的".utf8) })
    else { return nil }
    let owner = SentenceCutter(text).trimmed(subject.lowerBound..<end)
    // `A 和 B 研制的 C` is about C.
    let isThing = sentence.words(in: owner, of: text).allSatisfy {
      $0.isNominal && $0.kind != .verbalNoun
    }
    return isThing ? owner : nil
  }

  private static let comparing = WordList("和 与 跟 同 比 像 不像 相比")

  /// An English phrase that the next sentence may go on about: not a property, and no name without a verb behind it.
  private func isTopic(_ subject: Range<Int>, in clause: Range<Int>) -> Bool {
    Words.attributes.suffix(of: text, subject) == 0
      && EnglishVerb(text).first(in: subject.upperBound..<clause.upperBound, after: subject) != nil
  }

  /// An article and one common noun.
  private func isBare(_ subject: Range<Int>) -> Bool {
    Self.article.prefix(of: text, subject) > 0
      && !text[subject].dropFirst().contains(where: \.isCapital)
      && text[subject].count(where: { $0 == 0x20 }) == 1
  }

  private static let article = WordList("the")

  /// - Parameter start: Behind what opens the clause.
  private func subject(
    of clause: Clause, from start: Int, _ sentence: Sentence
  ) -> Range<Int>? {
    guard let parts = clause.parts else {
      return subject(of: clause.range, from: start, sentence.names, sentence.language)
    }
    guard start < clause.range.upperBound,
      Words.pronouns.prefix(of: text, start..<clause.range.upperBound) == 0
    else { return nil }
    let isTold = parts.verb != nil || !parts.adjuncts.isEmpty || clause.isTopic
    if isTold, let subject = parts.subject, subject.count <= Self.longestPhrase { return subject }
    guard let name = name(at: start, clause.range, sentence.names) else { return nil }
    // `A 和 B 的限额`: the name is only where the phrase begins.
    guard parts.verb == nil, let phrase = parts.subject, phrase.lowerBound == name.lowerBound,
      phrase.count <= Self.longestPhrase,
      sentence.quantities(in: phrase) == 0
    else { return name }
    return phrase
  }

  private func name(at start: Int, _ clause: Range<Int>, _ names: [Range<Int>]) -> Range<Int>? {
    names.first {
      $0.lowerBound <= start && start < $0.upperBound && $0.upperBound <= clause.upperBound
    }
  }

  /// The phrase before the predicate of an English clause, when it starts with it.
  func subject(of clause: Range<Int>, _ names: [Range<Int>], _ language: Language) -> Range<Int>? {
    subject(of: clause, from: ClauseOpening(text).end(of: clause), names, language)
  }

  private func subject(
    of clause: Range<Int>, from opening: Int, _ names: [Range<Int>], _ language: Language
  ) -> Range<Int>? {
    let start =
      language == .english ? ClauseOpening(text).end(ofDated: clause, from: opening) : opening
    let rest = start..<clause.upperBound
    guard !rest.isEmpty, Words.pronouns.prefix(of: text, rest) == 0 else { return nil }
    if let name = name(at: start, clause, names) { return name }
    guard Words.prepositions.prefix(of: text, rest) == 0,
      let verb = EnglishVerb(text).first(in: rest), verb.lowerBound > start
    else { return nil }
    var phrase = SentenceCutter(text).trimmed(start..<verb.lowerBound)
    // `The pumps finally take …`
    let adverb = Self.adverbs.suffix(of: text, phrase)
    if adverb > 0 {
      phrase = SentenceCutter(text).trimmed(phrase.lowerBound..<phrase.upperBound - adverb)
    }
    guard !phrase.isEmpty, phrase.count <= Self.longestSubject,
      // `What it did have`
      language == .chinese || Self.questions.prefix(of: text, phrase) == 0
    else { return nil }
    return phrase
  }

  private static let questions = WordList("what whatever whoever how why where")

  /// `在甲，以及乙方面`: a scope that goes on over several clauses; nothing when its beginning is not found.
  private func whole(_ scope: Range<Int>, behind index: Int, _ sentence: Sentence) -> Range<Int>? {
    guard Self.joining.prefix(of: text, sentence.clauseRanges[index]) > 0 else { return scope }
    for clause in sentence.clauseRanges[..<index].suffix(3).reversed() {
      let start = ClauseOpening(text).end(of: clause)
      if Self.scopeOpeners.prefix(of: text, start..<max(start, clause.upperBound)) > 0 {
        return start..<scope.upperBound
      }
    }
    return nil
  }

  /// A clause that only says where or under which condition the next ones hold.
  private func scope(
    of clause: Range<Int>, from opening: Int, _ language: Language
  ) -> (Range<Int>, ScopeStack.Level)? {
    guard clause.count <= 120 else { return nil }
    var range = opening..<clause.upperBound
    if language == .chinese, let at = Self.scopePrepositions.first(in: text, range),
      at.lowerBound > range.lowerBound
    {
      range = at.lowerBound..<range.upperBound
    }
    guard !range.isEmpty else { return nil }
    // `摊在竹席上` is where something was put.
    let isTopic =
      Self.topicEnds.suffix(of: text, range) > 0
      || range.lowerBound == opening && isAspect(range)
    func level() -> ScopeStack.Level {
      isTopic
        ? .topic : Self.measurements.first(in: text, range) != nil ? .measurement : .condition
    }
    if language == .chinese {
      guard isTopic || Self.scopeEnds.suffix(of: text, range) > 0 else { return nil }
      let opens =
        Self.scopeOpeners.first(in: text, range).map { $0.lowerBound - range.lowerBound <= 12 }
        ?? false
      return opens || isTopic ? (range, level()) : nil
    }
    let opens = Self.scopeOpeners.prefix(of: text, range) > 0
    return opens && clause.count <= 60 ? (range, level()) : nil
  }

  /// `在价格上`: a word for one side of a thing.
  private func isAspect(_ range: Range<Int>) -> Bool {
    range.count == 12 && text[range].starts(with: "在".utf8)
      && text[range].suffix(3).elementsEqual("上".utf8)
  }

  private static let adverbs = WordList(
    "finally roughly usually often always never also now then just only still already mostly mainly normally typically simply really actually generally rarely sometimes currently probably"
  )
  private static let topicEnds = WordList("方面 领域")
  private static let measurements = WordList(
    "测试 评估 基准 考试 比赛 竞赛 数据集 调查 实验 试验 榜单 test tests benchmark benchmarks evaluation survey study experiment dataset exam"
  )
  private static let joining = WordList("以及")
  private static let scopePrepositions = WordList("在")
  private static let scopeOpeners = WordList("在 对于 关于 针对 从 随着 in on at under for during with")
  private static let scopeEnds = WordList("中 上 下 里 时 时候 之下 之后 之前 以后 后 前 期间 数据集")

  /// What is released or announced is what the text goes on about.
  private func announced(in clause: Range<Int>, _ names: [Range<Int>]) -> Range<Int>? {
    guard !names.isEmpty, let verb = Self.announcing.first(in: text, clause) else { return nil }
    return names.last { name in
      name.lowerBound >= verb.upperBound && name.upperBound <= clause.upperBound
        // `launched from Kourou`
        && (text[verb.lowerBound] >= 0x80
          || Words.prepositions.first(in: text, verb.upperBound..<name.lowerBound) == nil)
    }
  }

  /// Words that leave what was spoken of so far.
  private static let breaks = WordList(
    "只有 凡是 任何 最关键的是 最重要的是 更重要的是 美中不足的是 总的来说 总之 此外 另外 首先 其次 最后 第二个 第三个 其次是 最后是 好了 besides moreover finally overall in_summary next"
  )

  private static let naming = WordList("叫 叫做 名叫 名为 取名 简称 又称 又叫 也叫 称为")
  private static let announcing = WordList(
    "发布了 推出了 发布 推出 上线了 released launched announced unveiled introduced")
}
