/// `North Foreland, the last manned lighthouse, …`, `the valve, which shuts the gas off`, `gluten, also called …`: what
/// stands between commas behind a name.
struct AppositionRule: SentenceRule {
  let id = "en.apposition"
  let triggers = [","]

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    guard sentence.language == .english, !sentence.isQuestion else { return [] }
    let text = document.text
    var facts: [Fact] = []
    for (index, clause) in sentence.clauses.enumerated().dropFirst() {
      let range = clause.range
      let before = sentence.clauses[index - 1].range
      guard range.count > 4, isComma(between: before.upperBound, range.lowerBound, text) else {
        continue
      }
      facts += self.facts(range, behind: before, index, sentence, document)
    }
    return facts
  }

  private func facts(
    _ range: Range<Int>, behind before: Range<Int>, _ index: Int, _ sentence: Sentence,
    _ document: Document
  ) -> [Fact] {
    let text = document.text
    let window = before.lowerBound..<range.upperBound
    func fact(
      _ rule: String, _ kind: FactKind, _ prior: Double, _ answer: Range<Int>, _ hint: String
    )
      -> Fact
    {
      Fact(
        kind: kind, rule: rule, prior: prior, passage: sentence.passage, evidence: sentence.range,
        subject: document.string(before), attribute: rule, value: .span(answer), hint: hint,
        window: window)
    }
    if let alias = rest(Self.aliases, range, text) {
      let name = PhraseEdges(text).trimmed(EnglishPhrase(text, sentence).main(of: alias))
      // `The clerk, Ida Moe, called the loft a circle`
      guard name.count >= 2, displayWidth(text, name) <= 50,
        Self.objects.prefix(of: text, alias) == 0
          || !text[range].prefix(7).elementsEqual("called ".utf8)
      else { return [] }
      var found = fact("en.alias", .name, 0.62, name, "what name")
      found.attribute = "other name"
      return [found]
    }
    if let relative = rest(Self.relatives, range, text) {
      let answer = PhraseEdges(text).trimmed(EnglishPhrase(text, sentence).main(of: relative))
      // `which [sinks]`: it says too little of what something is.
      guard text[answer].count(where: { $0 == 0x20 }) > 1, displayWidth(text, answer) <= 80,
        // `which serves Vik (in the north) – Moss`
        !text[answer.upperBound...].starts(with: " (".utf8)
      else { return [] }
      return [fact("en.which", .relation, 0.48, answer, "what")]
    }
    guard EnglishVerb(text).first(in: range) == nil else { return [] }
    let name = PhraseEdges(text).trimmed(before)
    let isName =
      displayWidth(text, name) <= 40 && EnglishVerb(text).first(in: name) == nil
      && text[name.lowerBound].isCapital && Words.prepositions.prefix(of: text, name) == 0
      // `Nests in Wales and Kent, the ones …`, `Short waves = blue, the …`
      && Self.places.first(in: text, name) == nil && !text[name].contains(UInt8(ascii: "="))
      && Self.denials.prefix(of: text, name) == 0
      // `Oak AND iron`: stressed, and no name.
      && !Self.stressed.contains { Leak.holds(text[name], Array($0.utf8)[...]) }
    if Superlative(text).opens(range), isName {
      return [
        fact("en.holder", .name, 0.6, name, "which"), fact(id, .definition, 0.5, range, "what"),
      ]
    }
    guard Self.articles.prefix(of: text, range) > 0, isName, displayWidth(text, range) <= 70 else {
      return []
    }
    return [fact(id, .definition, 0.5, PhraseEdges(text).trimmed(range), "what")]
  }

  private func rest(_ words: WordList, _ range: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    let length = words.prefix(of: text, range)
    guard length > 0 else { return nil }
    let rest = SentenceCutter(text).trimmed(range.lowerBound + length..<range.upperBound)
    return rest.isEmpty ? nil : rest
  }

  private func isComma(between end: Int, _ start: Int, _ text: [UInt8]) -> Bool {
    (end..<start).contains { text[$0] == UInt8(ascii: ",") }
      && (end..<start).allSatisfy { text[$0] == UInt8(ascii: ",") || text[$0] == 0x20 }
  }

  private static let aliases = WordList(
    "also_called also_known_as known_as called aka a.k.a. a.k.a nicknamed formerly originally formerly_called better_known_as otherwise_known_as sometimes_called often_called commonly_called now_called now_known_as or_simply"
  )
  private static let objects = WordList("the his her their its him them it for on in at off out")
  private static let relatives = WordList("which who that")
  private static let articles = WordList("a an the one")
  private static let denials = WordList("not no never only")
  private static let stressed = [" AND ", " OR ", " NOT "]
  private static let places = WordList("in on at from with by for to")
}
