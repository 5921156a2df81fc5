import Decks
public import Memory

/// What a learner is expected to know now.
public struct Knowledge: Hashable, Sendable {
  /// One card that has been reviewed.
  public struct Entry: Hashable, Sendable {
    /// The index of the card in the library.
    public var card: Int
    public var state: MemoryState
    /// The probability, from 0 to 1, that it is remembered now.
    public var retrievability: Double
  }

  /// In the order of the library.
  public var entries: [Entry]

  /// The number of cards that are expected to be remembered now.
  public var known: Double { entries.reduce(0) { $0 + $1.retrievability } }

  public init(
    _ library: Library, history: History, model: MemoryModel, selection: Selection = Selection(),
    at now: Moment
  ) {
    let decks = library.decks(of: selection)
    let states = history.states(by: model)
    let roster = Roster(library, history)
    entries = library.cards.indices.compactMap { index in
      guard decks.contains(Int(library.deckOfCard[index])),
        case let record = Int(roster.recordOfCard[index]), record >= 0, let state = states[record]
      else { return nil }
      let recall = history.retrievability(ofRecord: record, in: state, by: model, at: now)
      return Entry(card: index, state: state, retrievability: recall)
    }
  }
}
