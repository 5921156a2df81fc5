/// All phrases and sentence rules, and one automaton that tells which of them a sentence calls for.
struct PhraseBook: Sendable {
  private let phrases: [Phrase]
  private let patterns: [PhrasePattern]
  private let rules: [any SentenceRule]
  private let automaton: TriggerAutomaton

  /// For each word of the automaton, the phrases it anchors and the rules it wakes.
  private var phrasesOfWord: [[Int]]
  private var rulesOfWord: [[Int]]
  private var rulesForAll: [Int] = []

  /// - Precondition: Every pattern compiles; a test says so for the built-in ones.
  init(phrases: [Phrase], rules: [any SentenceRule]) {
    self.phrases = phrases
    self.rules = rules
    patterns = phrases.map { phrase in
      guard let pattern = PhrasePattern(phrase.pattern) else {
        preconditionFailure("the pattern of \(phrase.id) has no word to look for")
      }
      return pattern
    }
    var indexOfWord: [[UInt8]: Int] = [:]
    var words: [[UInt8]] = []
    func index(of word: [UInt8]) -> Int {
      if let known = indexOfWord[word] { return known }
      indexOfWord[word] = words.count
      words.append(word)
      return words.count - 1
    }
    let anchors = patterns.map { $0.triggers.map(index) }
    let triggers = rules.map { $0.triggers.map { index(of: Array($0.lowercased().utf8)) } }
    phrasesOfWord = Array(repeating: [], count: words.count)
    rulesOfWord = Array(repeating: [], count: words.count)
    for (phrase, indices) in anchors.enumerated() {
      for word in indices { phrasesOfWord[word].append(phrase) }
    }
    for (rule, indices) in triggers.enumerated() {
      if indices.isEmpty { rulesForAll.append(rule) }
      for word in indices { rulesOfWord[word].append(rule) }
    }
    automaton = TriggerAutomaton(words)
  }

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    var facts: [Fact] = []
    var woken: [Int] = rulesForAll
    let matcher = PhraseMatcher(document.text, sentence)
    automaton.scan(document.text, sentence.range) { word, end in
      for rule in rulesOfWord[word] where !woken.contains(rule) { woken.append(rule) }
      let anchor = end - automaton.words[word].count..<end
      for phrase in phrasesOfWord[word] where phrases[phrase].language == sentence.language {
        if let captures = matcher.match(patterns[phrase], anchor: anchor),
          let fact = fact(phrases[phrase], captures, sentence, document)
        {
          facts.append(fact)
        }
      }
    }
    for rule in woken.sorted() { facts += rules[rule].facts(in: sentence, of: document) }
    return facts
  }

  private func fact(
    _ phrase: Phrase, _ captures: PhraseMatcher.Captures, _ sentence: Sentence, _ document: Document
  ) -> Fact? {
    guard let answer = captures.first(where: { $0.name == "answer" })?.range,
      phrase.language == .english || Words.pronouns.prefix(of: document.text, answer) == 0
    else { return nil }
    let wording = Wording(document)
    func value(_ name: String) -> String? {
      if let capture = captures.first(where: { $0.name == name }) {
        return wording.text(capture.range)
      }
      return name == "subject"
        ? Topic(document).subject(at: answer.lowerBound, in: sentence)?.text : nil
    }
    let ends = captures.map(\.range) + [sentence.clause(at: answer.lowerBound)?.range ?? answer]
    let window = ends.map(\.lowerBound).min()!..<ends.map(\.upperBound).max()!
    return Fact(
      kind: phrase.kind, rule: phrase.id, prior: phrase.prior, passage: sentence.passage,
      evidence: sentence.range, subject: Template.filled(phrase.subject, value) ?? "",
      attribute: Template.filled(phrase.attribute, value) ?? "", value: .span(answer),
      question: phrase.question.flatMap { Template.filled($0, value) },
      hint: Hint(document.text, sentence.language).hint(
        for: answer, phrase.hint.flatMap { Template.filled($0, value) }), window: window)
  }
}
