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

  /// - Parameter candidates: Best first.
  /// - Parameter hopeless: What was dropped before.
  func generation(of candidates: [Candidate], _ hopeless: Dropping) -> Generation {
    var dropping = hopeless
    var kept: [Candidate] = []
    var taken: [Int: [Range<Int>]] = [:]
    var budget = Budget(options.budget)
    for candidate in candidates {
      let range = candidate.rivalRange
      if let range,
        taken[candidate.fact.passage, default: []].contains(where: { $0.overlaps(range) })
      {
        dropping.add(candidate, .duplicate)
        continue
      }
      guard budget.admits(candidate, in: document) else {
        dropping.add(candidate, budget.isBelowBar(candidate) ? .belowBar : .overBudget)
        continue
      }
      if let range { taken[candidate.fact.passage, default: []].append(range) }
      kept.append(candidate)
    }
    let cards = cards(of: kept, &dropping)
    return Generation(
      path: document.path, title: title(of: kept), language: document.language,
      cards: cards,
      dropped: dropping.dropped.sorted { $0.evidence.lowerBound < $1.evidence.lowerBound },
      warnings: document.warnings)
  }

  /// Prices, limits and what is so now hold at the day of the note: the title above them says which, when it is no answer
  /// below.
  private func title(of kept: [Candidate]) -> String {
    let isAgeing = kept.contains {
      $0.fact.kind == .price || $0.fact.kind == .limit
        || Self.present.first(in: document.text, $0.fact.evidence) != nil || lacksYear($0)
    }
    guard isAgeing, let date = NoteDay(document).day(besides: context.title),
      // `Ida Moe (1890 — 1974)`: whose life it was.
      document.title?.contains(date) != true || !holdsSpan(date)
    else {
      return context.title
    }
    let isChinese = document.language == .chinese
    let dated = isChinese ? "\(context.title)（\(date)）" : "\(context.title) (\(date))"
    let bytes = Array(dated.utf8)
    let isAnswer = kept.contains { candidate in
      candidate.fact.kind == .date
        && candidate.proposals.first.map { Leak.shows($0.proposal.backText, in: bytes) } ?? false
    }
    return isAnswer ? context.title : dated
  }

  private func holdsSpan(_ date: String) -> Bool {
    ["—", "–", " - ", "~", "～"].contains { date.contains($0) }
  }

  /// `The capsule landed on [when] → 24 September`
  private func lacksYear(_ candidate: Candidate) -> Bool {
    guard candidate.fact.kind == .date, document.language == .english,
      let proposal = candidate.proposals.first?.proposal,
      proposal.backText.contains(where: \.isDigit),
      proposal.backText.contains(where: \.isLetter)
    else { return false }
    return ![proposal.frontText, proposal.backText].contains { text in
      text.split { !$0.isDigit }.contains { $0.count == 4 }
    }
  }

  private static let present = WordList(
    "现在 目前 如今 今年 截至 now currently today nowadays this_year at_present so_far")

  /// `2031 年` below `船市见闻（2031.5）`
  private static func isYear(_ answer: [UInt8], shownIn title: [UInt8]) -> Bool {
    let year = answer.filter(\.isDigit)
    let sign = Array("年".utf8)
    return year.count == 4 && answer.suffix(3).elementsEqual(sign) && answer.count <= 8
      && title.split { !$0.isDigit }.contains { $0.elementsEqual(year) }
  }

  /// Cards in the order of the note; of several that show the same front none is kept but the best.
  private func cards(of kept: [Candidate], _ dropping: inout Dropping) -> [GeneratedCard] {
    var fronts = Set<String>(minimumCapacity: kept.count)
    var told = Set<String>()
    let title = Array(context.title.utf8)
    var chosen: [(place: Int, candidate: Candidate, best: Proposal, headings: [String])] = []
    for candidate in kept {
      guard let best = candidate.proposals.first?.proposal else { continue }
      // The title stands above every card of the deck.
      guard
        best.form == .written || best.form == .list
          || !Leak.shows(best.backText, in: title)
            && !(candidate.fact.kind == .date && Self.isYear(best.backText, shownIn: title))
      else {
        dropping.add(candidate, .leak)
        continue
      }
      let headings = context.headings(for: candidate.fact, front: best.front, answer: best.back)
      // What a thing is, said again in another section.
      if best.form == .question, candidate.fact.kind == .definition || candidate.fact.kind == .list,
        !told.insert(Self.folded("\(best.front)\n\(best.back)")).inserted
      {
        dropping.add(candidate, .duplicate)
        continue
      }
      let front = Self.folded((headings + [best.front]).joined(separator: "\n"))
      guard fronts.insert(front).inserted else {
        dropping.add(candidate, .ambiguous)
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

  /// In small letters.
  private static func folded(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0xC3, mayBeCapital(byte, bytes[index + 1], bytes[(index + 2)...]) {
        return text.lowercased()
      }
      bytes[index] = byte.folded
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Chinese has no capitals but the wide ones of Latin, U+FF21 to U+FF3A; most other wide characters of notes are small
  /// letters from U+00DF on and the signs of U+2000 to U+203F.
  private static func mayBeCapital(
    _ byte: UInt8, _ second: UInt8, _ rest: ArraySlice<UInt8>
  ) -> Bool {
    switch byte {
    case 0xC3: second < 0x9F
    case 0xE2: second != 0x80
    case 0xC4..<0xE2: true
    case 0xEF: second == 0xBC && (0xA1...0xBA).contains(rest.first ?? 0)
    default: byte > 0xEF
    }
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
}
