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
        guard matcher.match(patterns[phrase], anchor: anchor, &captures),
          let reading = PhraseReading(phrases[phrase], captures, sentence, document)
        else { continue }
        facts.append(reading.fact(templates[phrase]))
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
