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

  public let options: Options
  private let rules = RuleBook.standard

  public init(options: Options = Options()) {
    self.options = options
  }

  public func cards(of note: Note) -> Generation {
    let document = Reader.read(note)
    var shortlist = Shortlist()
    var dropping = Dropping(document)
    if options.languages.contains(document.language) {
      var reader = SentenceReader(document)
      var known = Known(document)
      for passage in document.passages.indices {
        // What stands twice, one behind the other, says nothing new.
        let isRepeated = document.isRepeated(passage)
        var rivals = Rivals()
        forEachFact(at: passage, of: document, &reader, &known) { judge in
          guard let candidate = judge.candidate(atLeast: Weights.leastWording) else {
            dropping.add(judge.fact)
            return
          }
          if isRepeated {
            dropping.add(candidate, .duplicate)
          } else if candidate.wording >= Weights.leastWording {
            rivals.add(candidate)
          } else {
            dropping.add(candidate, .belowBar)
          }
          if rivals.areMany { rivals.settle(&shortlist, &dropping) }
        }
        rivals.settle(&shortlist, &dropping)
      }
    }
    return Selection(document, options).generation(of: shortlist.candidates(), dropping)
  }

  /// - Parameter reader: Of the same document.
  func forEachCandidate(
    at passage: Int, of document: Document, _ reader: inout SentenceReader,
    _ body: (Candidate) -> Void
  ) {
    var known = Known(document)
    forEachFact(at: passage, of: document, &reader, &known) { judge in
      if let candidate = judge.candidate(atLeast: -.infinity) { body(candidate) }
    }
  }

  /// What speaks for or against the facts of one passage is mostly known from the passages before.
  private struct Known {
    var place: PassageReasons
    var text = TextReasons.Reading()

    /// Where the note says when it was made, which nobody learns.
    let day: Range<Int>?

    init(_ document: Document) {
      place = PassageReasons(document)
      let note = NoteDay(document)
      day =
        note.place(within: NoteDay.top) ?? note.ofHeader
        ?? (document.language == .english ? NoteOpening(document).day : nil)
    }
  }

  /// Calls `body` with what judges the proposals of each fact.
  private func forEachFact(
    at passage: Int, of document: Document, _ reader: inout SentenceReader,
    _ known: inout Known, _ body: (inout Judge) -> Void
  ) {
    func judge(
      _ fact: consuming Fact, in sentence: Sentence?, _ views: KnownViews?, _ reasons: [Reason]
    ) {
      if let day = known.day, fact.answerRange.map({ $0.overlaps(day) }) ?? false { return }
      let passageReasons = known.place.reasons(fact.passage)
      var judge = Judge(fact, in: sentence, views, passageReasons, reasons, document)
      body(&judge)
    }
    let isWritten = document.isWritten(passage)
    for rule in rules.passageRules where !isWritten || rule is WrittenCardRule {
      for fact in rule.facts(at: passage, of: document) {
        judge(fact, in: nil, nil, [])
      }
    }
    // A heading names a topic, and what it says is said below it, unless it is a sentence.
    let own = document.passages[passage]
    let isTopic = own.isHeading && Words.nounBlockers.first(in: document.text, own.range) == nil
    guard !own.isCell, !isTopic, !isWritten else { return }
    let label = LabelRule().label(of: passage, in: document)
    reader.forEachSentence(of: passage) { sentence in
      var facts = rules.phraseBook.facts(in: sentence, of: document)
      // A blank in the label would hide what the value is about.
      if let label {
        facts.removeAll { fact in fact.answerRange.map { label.contains($0.lowerBound) } ?? false }
      }
      if sentence.language == .chinese {
        let edges = ChineseAnswerEdges(sentence, document.text)
        facts = facts.compactMap(edges.mended)
      } else {
        let fillers = SpokenFillers(document.text)
        facts.removeAll { $0.answerRange.map(fillers.isSound) ?? false }
        for index in facts.indices {
          guard case .span(let answer) = facts[index].value else { continue }
          facts[index].value = .span(CaseName.whole(answer, sentence.names, document.text))
        }
      }
      guard !facts.isEmpty else { return }
      var text = TextReasons(document, sentence, &known.text)
      let views = KnownViews()
      for fact in facts {
        judge(fact, in: sentence, views, text.reasons(fact))
      }
    }
  }
}
