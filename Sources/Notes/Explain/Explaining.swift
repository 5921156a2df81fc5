import Recognition

extension Generator {
  /// Why a line of a note gives the cards that it gives, or none.
  ///
  /// - Returns: `nil` when the note has no such line. Lines count from 1.
  public func explain(_ note: Note, line: Int) -> Explanation? {
    let lines = String(decoding: note.text, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0.isNewline }
    guard lines.indices.contains(line - 1) else { return nil }
    let document = Reader.read(note)
    let generation = cards(of: note)
    let passages = document.passages.indices.filter {
      document.lines(of: document.passages[$0].range).contains(line)
    }
    let headings = passages.first.map { document.headings(above: $0) } ?? []
    return Explanation(
      line: String(lines[line - 1]),
      headings: headings.map { document.string(document.passages[$0].range) },
      pieces: passages.map { piece($0, on: line, of: document) },
      facts: candidates(of: document)
        .filter { document.lines(of: $0.fact.evidence).contains(line) }
        .map { finding($0, of: document, in: generation) })
  }

  private func candidates(of document: Document) -> [Candidate] {
    var reader = SentenceReader(document)
    var candidates: [Candidate] = []
    for passage in document.passages.indices {
      forEachCandidate(at: passage, of: document, &reader) { candidates.append($0) }
    }
    return candidates
  }

  /// The sentences of a passage that stand on a line: a transcript is one passage of a thousand lines.
  private func piece(_ passage: Int, on line: Int, of document: Document) -> Explanation.Piece {
    let sentences = SentenceReader(document).sentences(of: passage).filter {
      document.lines(of: $0.range).contains(line)
    }
    var range = document.passages[passage].range
    if let first = sentences.first, let last = sentences.last {
      range = first.range.lowerBound..<last.range.upperBound
    }
    return Explanation.Piece(
      kind: document.passages[passage].kind,
      text: document.string(range),
      recognised: sentences.flatMap(\.tokens).compactMap { token in
        token.kind.type.map {
          Explanation.Recognised(text: document.string(token.range), type: $0)
        }
      })
  }

  private func finding(
    _ candidate: Candidate, of document: Document, in generation: Generation
  ) -> Explanation.Finding {
    let fact = candidate.fact
    return Explanation.Finding(
      rule: fact.rule, kind: fact.kind, subject: fact.subject, attribute: fact.attribute,
      proposals: candidate.proposals.map {
        Explanation.Scored(proposal: $0.proposal, judgement: $0.judgement)
      },
      verdict: verdict(on: candidate, of: document, in: generation))
  }

  private func verdict(
    on candidate: Candidate, of document: Document, in generation: Generation
  ) -> Explanation.Verdict {
    let fact = candidate.fact
    let best = candidate.proposals.first?.proposal
    let lines = document.lines(of: fact.evidence)
    let card = generation.cards.first {
      $0.rule == fact.rule && $0.kind == fact.kind && $0.content == best?.content
        && lines.overlaps($0.evidence)
    }
    if let card { return .card(card) }
    let dropped = generation.dropped.first {
      $0.rule == fact.rule && $0.evidence == lines && $0.back == best?.back ?? ""
        && $0.front == best?.front ?? ""
    }
    return .dropped(dropped?.reasons ?? [.belowBar])
  }
}

extension Token.Kind {
  /// What it was recognised as; nothing for plain words and signs.
  fileprivate var type: String? {
    switch self {
    case .word, .han, .punctuation: nil
    case .quantity(let quantity): quantity.kind.rawValue
    case .title: "title"
    case .quoted: "quoted"
    case .opaque: "opaque"
    }
  }
}
