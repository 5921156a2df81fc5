import Recognition

/// All phrases and sentence rules, and one automaton for each language that tells which of them a sentence calls for.
struct PhraseBook: Sendable {
  private let phrases: [Phrase]
  private let patterns: [PhrasePattern]
  private let templates: [PhraseTemplates]
  private let rules: [any SentenceRule]
  private let chinese: Triggers
  private let english: Triggers
  private let rulesForAll: RuleSet

  /// - Precondition: Every pattern compiles; a test says so for the built-in ones.
  init(phrases: [Phrase], rules: [any SentenceRule]) {
    self.phrases = phrases
    self.rules = rules
    let patterns = phrases.map { phrase in
      guard let pattern = PhrasePattern(phrase.pattern) else {
        preconditionFailure("the pattern of \(phrase.id) has no word to look for")
      }
      return pattern
    }
    self.patterns = patterns
    templates = phrases.map(PhraseTemplates.init)
    func triggers(_ language: Language) -> Triggers {
      Triggers(
        phrases: phrases.indices.filter { phrases[$0].language == language }.map {
          ($0, patterns[$0].triggers)
        },
        rules: rules.map(\.triggers))
    }
    chinese = triggers(.chinese)
    english = triggers(.english)
    rulesForAll = rules.indices.reduce(into: RuleSet()) { set, rule in
      if rules[rule].triggers.isEmpty { set.insert(rule) }
    }
  }

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    var facts: [Fact] = []
    var woken = rulesForAll
    let matcher = PhraseMatcher(document.text, sentence)
    var captures: PhraseMatcher.Captures = []
    let triggers = sentence.language == .chinese ? chinese : english
    triggers.automaton.scan(document.text, sentence.range) { word, end in
      woken.formUnion(triggers.rules[word])
      let anchor = end - triggers.automaton.words[word].count..<end
      for phrase in triggers.phrases(of: word) {
        if matcher.match(patterns[phrase], anchor: anchor, &captures),
          let fact = fact(phrases[phrase], templates[phrase], captures, sentence, document)
        {
          facts.append(fact)
        }
      }
    }
    for rule in rules.indices where woken.contains(rule) {
      let found = rules[rule].facts(in: sentence, of: document)
      if facts.isEmpty { facts = found } else { facts += found }
    }
    guard sentence.language == .english, !facts.isEmpty else { return facts }
    let answer = EnglishAnswer(document, sentence)
    var kept = 0
    for index in facts.indices where answer.refines(&facts[index]) {
      if kept < index { facts.swapAt(kept, index) }
      kept += 1
    }
    facts.removeSubrange(kept...)
    return facts
  }

  private func fact(
    _ phrase: Phrase, _ templates: PhraseTemplates, _ captures: PhraseMatcher.Captures,
    _ sentence: Sentence, _ document: Document
  ) -> Fact? {
    guard
      var answer = captures.first(where: { $0.name == "answer" }).map({
        phrase.language == .chinese ? LeadingClassifier.trimmed($0.range, document.text) : $0.range
      }),
      phrase.language == .english || Words.pronouns.prefix(of: document.text, answer) == 0
        || isOwn(answer, captures, document.text)
    else { return nil }
    // `没有公开（截至 6 月）`: the bracket tells of what stands before it rather than going on with it.
    if let subject = captures.first(where: { $0.name == "subject" })?.range,
      Self.openings.suffix(of: document.text, subject) > 0
    {
      return nil
    }
    if phrase.language == .chinese, Self.openings.prefix(of: document.text, answer) > 0 {
      return nil
    }
    if phrase.language == .chinese,
      let verb = captures.first(where: { $0.name == "verb" })?.range
    {
      // `不允许的内容`: the verb says which.
      let rest = document.text[verb.upperBound...]
      if rest.starts(with: "的".utf8), !rest.starts(with: "的是".utf8) { return nil }
      answer = SerialVerb.object(answer, of: verb, document.text)
    }
    if phrase.language == .chinese, phrase.kind != .list, sentence.listsOn(behind: answer) {
      return nil
    }
    // `不超过 30 天` is asked for as a figure.
    if phrase.hint == "谁",
      sentence.tokens.contains(where: { $0.isQuantity && $0.range.lowerBound == answer.lowerBound })
    {
      return nil
    }
    // `听到停顿就是 4`, `一词是从 X 来的`
    if phrase.language == .chinese, phrase.kind == .definition {
      if document.text[answer].allSatisfy(\.isDigit) { return nil }
      if ClausePartRule.origins.prefix(of: document.text, answer) > 0 { return nil }
    }
    // `从未对外人提起`
    if phrase.language == .chinese, phrase.hint == "谁",
      let clause = sentence.rangeOfClause(at: answer.lowerBound),
      Self.denials.suffix(
        of: document.text, clause.lowerBound..<max(clause.lowerBound, answer.lowerBound - 3)) > 0
    {
      return nil
    }
    // `为了赶进度没有等就开工`: the aim ends before what was done.
    if phrase.id == "zh.aims",
      captures.contains(where: {
        $0.name == "verb" && document.text[$0.range].elementsEqual("为了".utf8)
      }), Words.nounBlockers.first(in: document.text, answer) != nil
    {
      return nil
    }
    // `改用木秤称重`: the object ends before the next verb, which nobody tells from a noun.
    if phrase.id == "zh.using",
      document.text[answer].starts(with: ":".utf8)
        || document.text[answer.upperBound...].starts(with: "的".utf8)
        || sentence.words(in: answer, of: document.text).contains(where: {
          [.verb, .weakVerb, .verbalNoun, .preposition].contains($0.kind)
        })
    {
      return nil
    }
    // `大学的几个很可能来自…`: nobody in particular.
    if phrase.language == .chinese,
      let subject = captures.first(where: { $0.name == "subject" })?.range,
      Self.several.suffix(of: document.text, withoutHedge(subject, document.text)) > 0
    {
      return nil
    }
    if phrase.language == .chinese,
      isEmptyComparison(phrase, answer, captures, sentence, document.text)
    {
      return nil
    }
    if let verb = captures.first(where: { $0.name == "verb" })?.range,
      isInEnumeration(verb, answer, document.text)
    {
      return nil
    }
    var quality: String?
    if phrase.id == "zh.is", let whole = Quality.extended(answer, in: sentence, document.text) {
      answer = whole
      quality = Quality.hint
    }
    let wording = Wording(document)
    func value(_ name: String) -> String? {
      if let capture = captures.first(where: { $0.name == name }) {
        return wording.text(capture.range)
      }
      return name == "subject"
        ? Topic(document).subject(at: answer.lowerBound, in: sentence)?.text : nil
    }
    // In a question with its article: `What does a valve allow?`
    func asked(_ name: String) -> String? {
      guard phrase.language == .english, name == "subject", phrase.kind != .definition,
        let subject = captures.first(where: { $0.name == name })?.range
      else { return nil }
      return EnglishLabel.asked(subject, in: sentence.range, document)
    }
    let ends = captures.map(\.range) + [sentence.clause(at: answer.lowerBound)?.range ?? answer]
    let window = ends.map(\.lowerBound).min()!..<ends.map(\.upperBound).max()!
    // “What does it allow?”, “What does which mean?”
    let isNamed =
      captures.first { $0.name == "subject" }.map { subject in
        phrase.language == .chinese
          // `2005 年由谁发明`
          ? !DateLabel.isDate(subject.range, document.text)
            && !ChineseName(document.text).holdsPredicate(subject.range)
          : Words.nounBlockers.first(in: document.text, subject.range) == nil
            // `The name means “sheep islands”`: whose?
            && !Self.general.contains(document.text, subject.range)
      } ?? true
    let claim = sentence.claim(before: window, document.text).map { wording.text($0) + "，" }
    return Fact(
      kind: phrase.kind, rule: phrase.id, prior: phrase.prior, passage: sentence.passage,
      evidence: sentence.range, subject: templates.subject?.filled(value) ?? "",
      attribute: templates.attribute?.filled(value) ?? "", value: .span(answer),
      question: isNamed
        ? templates.question?.filled({ asked($0) ?? value($0) }).map {
          (claim ?? scopes(of: window, answer, sentence, document)) + fitting($0, answer, sentence)
        } : nil,
      hint: quality ?? hint(for: answer, templates.hint?.filled(value), sentence, document),
      window: window)
  }

  /// `联盟的成功在于他们对贸易的保护`: whom the answer speaks of, the front names.
  private func isOwn(
    _ answer: Range<Int>, _ captures: PhraseMatcher.Captures, _ text: [UInt8]
  ) -> Bool {
    let length = Self.ownPronouns.prefix(of: text, answer)
    guard length > 0, displayWidth(text, answer.lowerBound + length..<answer.upperBound) >= 8,
      let subject = captures.first(where: { $0.name == "subject" })?.range
    else { return false }
    return subject.count >= 6 && Words.pronouns.prefix(of: text, subject) == 0
  }

  private static let ownPronouns = WordList("他们 她们 它们 其")
  private static let openings = WordList("（ (")
  private static let general = WordList(
    "name the_name word the_word term the_term title the_title phrase the_phrase prefix suffix sign colour color result this_result"
  )
  /// `超过 32% 的问题` compares with nothing; `来宾中的几个`, `最好的事之一` is nobody in particular; `第三是票价问题`
  /// only says what comes next.
  private func isEmptyComparison(
    _ phrase: Phrase, _ answer: Range<Int>, _ captures: PhraseMatcher.Captures,
    _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    if phrase.kind == .comparison {
      return sentence.token(at: answer.lowerBound)?.isQuantity == true
    }
    // `分别为 3 吨和 5 吨`: which is whose, a list does not say.
    if phrase.id == "zh.are" { return sentence.token(at: answer.lowerBound)?.isQuantity == true }
    guard phrase.kind == .definition || phrase.id == "zh.attribute" else { return false }
    if ClausePartRule.topics.suffix(of: text, answer) > 0,
      captures.contains(where: {
        $0.name == "subject" && Self.ordinals.prefix(of: text, $0.range) > 0
      }) || sentence.clause(at: answer.lowerBound)?.subject == nil
    {
      return true
    }
    return captures.contains {
      ($0.name == "subject" || $0.name == "attribute") && Self.anyone.suffix(of: text, $0.range) > 0
    }
  }

  private static let ordinals = WordList("首先 其次 最后 然后 接着 第一 第二 第三")
  private static let anyone = WordList("几个 一个 之一 一些 有些 有的 几位 几种")
  /// What something is rather than does.
  private static let states = WordList("太 有 是 低于 高于 超过 少于 多于 小于 大于 很 处于 属于 在 过")
  private static let several = WordList("几个 几位 一些")
  private static let denials = WordList("未 没 没有 不 尚未 并未 不再 从不")

  /// `几个很可能是` without what says how sure it is.
  private func withoutHedge(_ subject: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    var bare = subject
    while case let length = Self.hedges.suffix(of: text, bare), length > 0 {
      bare = bare.dropLast(length)
    }
    return bare
  }

  private static let hedges = WordList("很可能 可能 也许 大概 或许 应该 都 也 是")

  /// `手工打磨、热处理增强试样、淬火`: the verb is part of an item.
  private func isInEnumeration(_ verb: Range<Int>, _ answer: Range<Int>, _ text: [UInt8]) -> Bool {
    let before = max(0, verb.lowerBound - 18)..<verb.lowerBound
    let sign = before.last { text[$0] == 0xE3 || text[$0] == 0xEF }
      .flatMap { Sign.at($0, in: text, end: verb.lowerBound)?.sign }
    return sign == .enumeration
      && answer.contains { Sign.at($0, in: text, end: answer.upperBound)?.sign == .enumeration }
  }

  /// `在城市道路上，`: where or when it holds, from the clauses before.
  private func scopes(
    of window: Range<Int>, _ answer: Range<Int>, _ sentence: Sentence, _ document: Document
  ) -> String {
    guard sentence.language == .chinese else { return "" }
    let own = sentence.clause(at: answer.lowerBound)?.scopes ?? []
    return own.filter { !window.contains($0.range.lowerBound) }
      .map { Wording(document).text($0.range) + "，" }.joined()
  }

  /// A figure is no 什么.
  private func fitting(_ question: String, _ answer: Range<Int>, _ sentence: Sentence) -> String {
    guard question.hasSuffix("是什么？"),
      case .quantity(let quantity) = sentence.token(at: answer.lowerBound)?.kind,
      quantity.range.upperBound == answer.upperBound
    else { return question }
    return question.dropLast(3) + (quantity.kind.isDate ? "什么时候？" : "多少？")
  }

  /// A figure is asked for by its unit and a person by 谁, whatever the phrase is.
  private func hint(
    for answer: Range<Int>, _ general: String?, _ sentence: Sentence, _ document: Document
  ) -> String? {
    let hint = Hint(document.text, sentence.language)
    if let token = sentence.token(at: answer.lowerBound), token.range == answer,
      case .quantity(let quantity) = token.kind, let precise = hint.hint(for: quantity)
    {
      return precise
    }
    if general == "什么", sentence.token(at: answer.lowerBound)?.range == answer,
      sentence.token(at: answer.lowerBound)?.isQuantity == true
    {
      return "多少"
    }
    if general == "什么", Persons(document.text).isNamed(answer) { return "谁" }
    if general == "什么名称", Persons(document.text).isNamed(answer) { return "什么名字" }
    if general == "怎么做", Self.states.prefix(of: document.text, answer) > 0 { return "怎样" }
    return hint.hint(for: answer, general)
  }
}

/// Some of at most 64 rules, by their number.
private struct RuleSet: OptionSet, Sendable {
  var rawValue: UInt64 = 0

  mutating func insert(_ rule: Int) {
    precondition(rule < 64)
    rawValue |= 1 << UInt64(rule)
  }

  func contains(_ rule: Int) -> Bool { rawValue & 1 << UInt64(rule) != 0 }
}

/// The words that call for phrases and rules in one language.
private struct Triggers: Sendable {
  let automaton: TriggerAutomaton

  /// For each word of the automaton, the rules it wakes.
  private(set) var rules: [RuleSet] = []

  /// The phrases that a word anchors: those of word `w` from `starts[w]` on.
  private var phrases: [Int] = []
  private var starts: [Int] = [0]

  init(phrases: [(phrase: Int, words: [[UInt8]])], rules: [[String]]) {
    var indexOfWord: [[UInt8]: Int] = [:]
    var words: [[UInt8]] = []
    var anchored: [[Int]] = []
    func index(of word: [UInt8]) -> Int {
      if let known = indexOfWord[word] { return known }
      indexOfWord[word] = words.count
      words.append(word)
      anchored.append([])
      return words.count - 1
    }
    for (phrase, words) in phrases {
      for word in words { anchored[index(of: word)].append(phrase) }
    }
    let woken = rules.map { $0.map { index(of: Array($0.lowercased().utf8)) } }
    self.rules = Array(repeating: RuleSet(), count: words.count)
    for (rule, words) in woken.enumerated() {
      for word in words { self.rules[word].insert(rule) }
    }
    for list in anchored {
      self.phrases += list
      starts.append(self.phrases.count)
    }
    automaton = TriggerAutomaton(words)
  }

  func phrases(of word: Int) -> ArraySlice<Int> { phrases[starts[word]..<starts[word + 1]] }
}
