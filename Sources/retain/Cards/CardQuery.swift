import Decks
import Study

/// What `find` looks for: words that must all occur, and conditions such as `deck:ai/prices`, `is:due` or `kind:price`.
struct CardQuery: Hashable, Sendable {
  enum State: String, Hashable, Sendable, CaseIterable {
    case new
    case due
    case learned
    case suspended
    case buried
    case flagged
    case leech
    case rejected
    case stale
  }

  enum Condition: Hashable, Sendable {
    /// UTF-8 of the folded form of `Folding`.
    case text([UInt8])
    case deck(String)
    case state(State)
    case kind(String)
    case tag(String)
    indirect case not(Condition)
  }

  private(set) var conditions: [Condition] = []

  init(_ words: [String]) throws(Failure) {
    for word in words { conditions.append(try Self.condition(word)) }
  }

  private static func condition(_ word: String) throws(Failure) -> Condition {
    if word.hasPrefix("-"), word.count > 1 { return .not(try condition(String(word.dropFirst()))) }
    let parts = word.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == ":" || $0 == "："
    }
    guard parts.count == 2, !parts[1].isEmpty else { return .text(Array(Folding.fold(word).utf8)) }
    let value = String(parts[1])
    switch parts[0] {
    case "deck": return .deck(value)
    case "kind": return .kind(value)
    case "tag": return .tag(value)
    case "is":
      guard let state = State(rawValue: value) else {
        let all = State.allCases.map(\.rawValue)
        throw .wrongUsage(
          FindWords.unknownState.with(value, all.joined(separator: ", ")),
          next: nearest(to: value, among: all).map { UsageWords.didYouMean.with("is:" + $0) })
      }
      return .state(state)
    default: return .text(Array(Folding.fold(word).utf8))
    }
  }

  /// The cards that fulfil every condition, in the order of their decks.
  func cards(in workspace: Workspace, at now: Moment, environment: [String: String]) -> [Card] {
    let isAboutStale = conditions.contains { $0.isAbout(.stale) }
    let matcher = CardMatcher(
      history: workspace.history, library: workspace.library, now: now,
      rolloverHour: workspace.collection.settings.rolloverHour,
      stale: isAboutStale ? StaleCards(of: workspace, environment: environment).blocks : [])
    // A word costs more than everything else.
    let ordered = conditions.filter { !$0.isText } + conditions.filter(\.isText)
    var cards: [Card] = []
    for (index, card) in workspace.library.cards.enumerated() {
      var text: [UInt8]?
      if ordered.allSatisfy({ matcher.fulfils($0, card, index: index, &text) }) {
        cards.append(card)
      }
    }
    return cards
  }
}

extension CardQuery.Condition {
  fileprivate var isText: Bool {
    switch self {
    case .text: true
    case .not(let condition): condition.isText
    case .deck, .state, .kind, .tag: false
    }
  }

  fileprivate func isAbout(_ state: CardQuery.State) -> Bool {
    switch self {
    case .state(let own): own == state
    case .not(let condition): condition.isAbout(state)
    case .text, .deck, .kind, .tag: false
    }
  }
}

/// Decides whether a card fulfils a condition.
private struct CardMatcher {
  let history: History
  let library: Library
  let now: Moment
  let rolloverHour: Int
  /// Blocks whose note is gone or says something else.
  let stale: Set<CardID>

  private static func text(of card: Card) -> [UInt8] {
    let parts = [card.id.text, card.context.joined(separator: "\n"), card.question, card.answer]
    return Array(Folding.fold(parts.joined(separator: "\n")).utf8)
  }

  func fulfils(
    _ condition: CardQuery.Condition, _ card: Card, index: Int, _ text: inout [UInt8]?
  ) -> Bool {
    switch condition {
    case .text(let part):
      let folded = text ?? Self.text(of: card)
      text = folded
      return folded.holds(part)
    case .deck(let name): return card.deck == name || card.deck.hasPrefix(name + "/")
    case .kind(let kind): return card.kind == kind
    case .tag(let tag): return card.tags.contains(tag)
    case .not(let condition): return !fulfils(condition, card, index: index, &text)
    case .state(let state): return fulfils(state, card, index: index)
    }
  }

  private func fulfils(_ state: CardQuery.State, _ card: Card, index: Int) -> Bool {
    let progress = history.progress(of: card.id)
    let isRejected = progress.isRejected || history.progress(of: card.blockID).isRejected
    if isRejected { return state == .rejected }
    switch state {
    case .new: return progress.isNew
    case .due:
      return !progress.isSuspended
        && progress.due?.isReached(at: now, rolloverHour: rolloverHour) == true
    case .learned: return !progress.isNew
    case .suspended: return progress.isSuspended
    case .buried: return progress.isBuried(on: now.day(rolloverHour: rolloverHour))
    case .flagged: return progress.isFlagged
    case .leech:
      let limit = library.settings(ofCard: index).leechLapses
      return limit > 0 && progress.lapses >= limit
    case .rejected: return false
    case .stale: return stale.contains(card.blockID)
    }
  }
}

extension [UInt8] {
  /// Whether other bytes stand somewhere in these.
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    guard count >= part.count else { return false }
    for start in 0...(count - part.count) where self[start] == first {
      if (1..<part.count).allSatisfy({ self[start + $0] == part[$0] }) { return true }
    }
    return false
  }
}
