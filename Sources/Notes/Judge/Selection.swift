import Decks

/// Chooses among candidates: one card a fact, no two that look alike, best first within the budget of a section.
struct Selection {
  private let document: Document
  private let options: Generator.Options
  private let context: CardContext

  init(_ document: Document, _ options: Generator.Options) {
    self.document = document
    self.options = options
    context = CardContext(document)
  }

  func generation(of candidates: [Candidate]) -> Generation {
    var dropped: [Generation.Dropped] = []
    var kept: [Candidate] = []
    var taken: [Int: [Range<Int>]] = [:]
    let scores = candidates.map(\.score)
    let order = candidates.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    var budget = Budget(options.budget)
    for index in order {
      let candidate = candidates[index]
      guard candidate.score > 0 else {
        dropped.append(drop(candidate, .belowBar))
        continue
      }
      if let range = candidate.answerRange, candidate.fact.kind != .ordering {
        let others = taken[candidate.fact.passage, default: []]
        guard !others.contains(where: { $0.overlaps(range) }) else {
          dropped.append(drop(candidate, .duplicate))
          continue
        }
      }
      guard budget.admits(candidate, in: document) else {
        dropped.append(drop(candidate, candidate.score < Weights.bar ? .belowBar : .overBudget))
        continue
      }
      if let range = candidate.answerRange, candidate.fact.kind != .ordering {
        taken[candidate.fact.passage, default: []].append(range)
      }
      kept.append(candidate)
    }
    let cards = cards(of: kept, &dropped)
    return Generation(
      path: document.path, title: context.title, language: document.language,
      cards: cards, dropped: dropped.sorted { $0.evidence.lowerBound < $1.evidence.lowerBound },
      warnings: document.warnings)
  }

  /// Cards in the order of the note; of several that show the same front none is kept but the best.
  private func cards(of kept: [Candidate], _ dropped: inout [Generation.Dropped]) -> [GeneratedCard]
  {
    var fronts: Set<String> = []
    var chosen: [(place: Int, candidate: Candidate, best: Proposal, headings: [String])] = []
    for candidate in kept {
      guard let best = candidate.proposals.first?.proposal else { continue }
      let headings = context.headings(for: candidate.fact, answer: best.back)
      let front = (headings + [best.front]).joined(separator: "\n").lowercased()
      guard fronts.insert(front).inserted else {
        dropped.append(drop(candidate, .ambiguous))
        continue
      }
      let place = candidate.answerRange?.lowerBound ?? candidate.fact.evidence.lowerBound
      chosen.append((place, candidate, best, headings))
    }
    // Ids are given in the order of the note, so that another score changes none.
    var ids: [CardID: Int] = [:]
    return chosen.sorted { $0.place < $1.place }
      .map { card($0.candidate, $0.best, $0.headings, &ids) }
  }

  private func card(
    _ candidate: Candidate, _ proposal: Proposal, _ headings: [String], _ ids: inout [CardID: Int]
  ) -> GeneratedCard {
    let fact = candidate.fact
    let evidence = document.lines(of: candidate.answerRange ?? fact.evidence)
    var id = FactIdentity.id(of: fact, in: document, repetition: 0)
    if let count = ids[id] {
      ids[id] = count + 1
      id = FactIdentity.id(of: fact, in: document, repetition: count)
    } else {
      ids[id] = 1
    }
    return GeneratedCard(
      content: proposal.content, id: id, kind: fact.kind, evidence: evidence,
      fingerprint: Fingerprint.evidence(document.string(fact.evidence)), headings: headings,
      language: document.language, score: candidate.score, rule: fact.rule)
  }

  private func drop(_ candidate: Candidate, _ reason: Reason) -> Generation.Dropped {
    let best = candidate.proposals.first
    return Generation.Dropped(
      rule: candidate.fact.rule, kind: candidate.fact.kind,
      evidence: document.lines(of: candidate.fact.evidence), front: best?.proposal.front ?? "",
      back: best?.proposal.back ?? "", reasons: (best?.judgement.reasons ?? []) + [reason])
  }
}
