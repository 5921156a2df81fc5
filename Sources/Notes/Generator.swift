import Decks

/// Makes cards from notes, the same cards every time.
public struct Generator: Sendable {
  public struct Options: Hashable, Sendable {
    /// How many cards a section may give.
    public enum Budget: String, Hashable, Sendable, CaseIterable {
      case fewer
      case normal
      case more
    }

    public var budget: Budget

    /// Notes in other languages give no cards.
    public var languages: Set<Language>

    public init(budget: Budget = .normal, languages: Set<Language> = Set(Language.allCases)) {
      self.budget = budget
      self.languages = languages
    }
  }

  private let options: Options
  private let rules = RuleBook.standard

  public init(options: Options = Options()) {
    self.options = options
  }

  public func cards(of note: Note) -> Generation {
    let document = Reader.read(note)
    var shortlist = Shortlist()
    var dropping = Dropping(document)
    if options.languages.contains(document.language) {
      for passage in document.passages.indices {
        for candidate in candidates(at: passage, of: document) {
          if candidate.score >= Budget.least(options.budget) {
            shortlist.add(candidate)
          } else {
            dropping.add(candidate, .belowBar)
          }
        }
      }
    }
    return Selection(document, options).generation(of: shortlist.candidates, dropping)
  }

  func candidates(at passage: Int, of document: Document) -> [Candidate] {
    var candidates: [Candidate] = []
    let isWritten = document.isWritten(passage)
    for rule in rules.passageRules where !isWritten || rule is WrittenCardRule {
      for fact in rule.facts(at: passage, of: document) {
        candidates.append(Candidate(fact, nil, document))
      }
    }
    // A heading names a topic, and what it says is said below it, unless it is a sentence.
    let own = document.passages[passage]
    let isTopic = own.isHeading && Words.nounBlockers.first(in: document.text, own.range) == nil
    guard !own.isCell, !isTopic, !isWritten else { return candidates }
    for sentence in SentenceReader(document).sentences(of: passage) {
      let facts = rules.phraseBook.facts(in: sentence, of: document)
      guard !facts.isEmpty else { continue }
      let text = TextReasons(document, sentence)
      for fact in facts {
        candidates.append(Candidate(fact, text, document))
      }
    }
    return candidates
  }
}
