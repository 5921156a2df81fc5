/// Finds what each clause is about, and what it leaves in force for clauses that do not say.
struct SubjectFinder {
  /// A longer phrase before the verb is a clause of its own.
  private static let longestSubject = 45

  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  func resolve(_ sentence: inout Sentence, carrying context: inout Context) {
    if Self.breaks.prefix(of: text, sentence.range) > 0 { context.scopes.closeAll() }
    context.scopes.age()
    sentence.context = context
    let names = sentence.names
    let isEnglish = sentence.language == .english
    let main = sentence.clauses.firstIndex { !DateLabel.isDate($0.range, text) }
    for index in sentence.clauses.indices {
      let range = sentence.clauses[index].range
      sentence.clauses[index].subject = subject(of: range, names, sentence.language)
      sentence.clauses[index].scopes = context.scopes.scopes
      sentence.clauses[index].carriedSubject = context.subject
      if let (scope, level) = scope(of: range, sentence.language) {
        sentence.clauses[index].scopeLevel = level
        context.scopes.open(scope, level)
      }
      if isEnglish {
        // What a sentence opens with is what the next one goes on about, be it a name or not.
        guard index == main, !context.isFixed else { continue }
        if let subject = sentence.clauses[index].subject, isTopic(subject, in: range) {
          context.subject = subject
        }
      } else if let subject = sentence.clauses[index].subject, names.contains(subject) {
        // Only a name is sure enough to speak for later clauses.
        context.subject = subject
      }
      if !context.isFixed, let object = announced(in: range, names) { context.subject = object }
    }
  }

  /// The phrase before the predicate, when the clause starts with it.
  func subject(of clause: Range<Int>, _ names: [Range<Int>], _ language: Language) -> Range<Int>? {
    var start = clause.lowerBound
    start = ClauseOpening(text).end(of: clause)
    let rest = start..<clause.upperBound
    guard !rest.isEmpty, Words.pronouns.prefix(of: text, rest) == 0 else { return nil }
    if let name = names.first(where: {
      $0.lowerBound <= start && start < $0.upperBound && $0.upperBound <= clause.upperBound
    }) {
      return name
    }
    guard Words.prepositions.prefix(of: text, rest) == 0 else { return nil }
    let found =
      language == .chinese
      ? Words.predicates.first(in: text, rest) : EnglishVerb(text).first(in: rest)
    guard let verb = found, verb.lowerBound > start else { return nil }
    let phrase = SentenceCutter(text).trimmed(start..<verb.lowerBound)
    guard !phrase.isEmpty, phrase.count <= Self.longestSubject else { return nil }
    return phrase
  }

  /// An English phrase that the next sentence may go on about: not a property, and no name without a verb behind it.
  private func isTopic(_ subject: Range<Int>, in clause: Range<Int>) -> Bool {
    Words.attributes.suffix(of: text, subject) == 0
      && EnglishVerb(text).first(in: subject.upperBound..<clause.upperBound) != nil
  }

  /// A clause that only says where or under which condition the next ones hold.
  private func scope(
    of clause: Range<Int>, _ language: Language
  ) -> (Range<Int>, ScopeStack.Level)? {
    guard clause.count <= 120 else { return nil }
    var range = ClauseOpening(text).end(of: clause)..<clause.upperBound
    if language == .chinese, let at = Self.scopePrepositions.first(in: text, range),
      at.lowerBound > range.lowerBound
    {
      range = at.lowerBound..<range.upperBound
    }
    guard !range.isEmpty else { return nil }
    let isTopic = Self.topicEnds.suffix(of: text, range) > 0
    let level: ScopeStack.Level =
      isTopic ? .topic : Self.measurements.first(in: text, range) != nil ? .measurement : .condition
    if language == .chinese {
      let ends = isTopic || Self.scopeEnds.suffix(of: text, range) > 0
      let opens =
        Self.scopeOpeners.first(in: text, range).map { $0.lowerBound - range.lowerBound <= 12 }
        ?? false
      return ends && (opens || isTopic) ? (range, level) : nil
    }
    let opens = Self.scopeOpeners.prefix(of: text, range) > 0
    return opens && clause.count <= 60 ? (range, level) : nil
  }

  private static let topicEnds = WordList("方面 领域 性能上")
  private static let measurements = WordList(
    "测试 评估 基准 考试 比赛 竞赛 数据集 调查 实验 试验 榜单 test tests benchmark benchmarks evaluation survey study experiment dataset exam"
  )
  private static let scopePrepositions = WordList("在")
  private static let scopeOpeners = WordList("在 对于 关于 针对 从 随着 in on at under for during with")
  private static let scopeEnds = WordList("中 上 下 里 时 时候 之下 之后 之前 以后 后 前 期间 数据集")

  /// What is released or announced is what the text goes on about.
  private func announced(in clause: Range<Int>, _ names: [Range<Int>]) -> Range<Int>? {
    guard let verb = Self.announcing.first(in: text, clause) else { return nil }
    return names.last { $0.lowerBound >= verb.upperBound && $0.upperBound <= clause.upperBound }
  }

  /// Words that leave what was spoken of so far.
  private static let breaks = WordList(
    "最关键的是 最重要的是 更重要的是 美中不足的是 总的来说 总之 此外 另外 首先 其次 最后 第二个 第三个 其次是 最后是 好了 besides moreover finally overall in_summary next"
  )

  private static let announcing = WordList(
    "发布了 推出了 发布 推出 上线了 released launched announced unveiled introduced")
}
