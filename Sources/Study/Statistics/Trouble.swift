import Decks
import Memory

/// Cards that do not stick.
public struct Trouble: Hashable, Sendable {
  /// A card that was forgotten again and again.
  public struct Leech: Hashable, Sendable {
    /// The index of the card in the library.
    public var card: Int
    public var lapses: Int
    public var reviews: Int
  }

  /// Two cards of one deck of which one's answer was typed for the other.
  public struct Confusion: Hashable, Sendable {
    /// The indices of the cards in the library, the smaller one first.
    public var cards: [Int]
    public var times: Int
  }

  /// Those with the most lapses first.
  public private(set) var leeches: [Leech] = []
  /// The most frequent ones first.
  public private(set) var confusions: [Confusion] = []

  init(
    _ library: Library, history: History, roster: Roster, selection: Selection, in span: DaySpan
  ) {
    let isChosen = library.isChosen(by: selection)
    for index in library.cardIndices {
      let deck = Int(library.deckOfCard[index])
      let record = roster.record(ofCard: index, in: history)
      let limit = library.settings[deck].leechLapses
      guard limit > 0, Int(record.lapses) >= limit, isChosen[deck], !record.isSuspended,
        !roster.isRejected(index, in: library)
      else { continue }
      leeches.append(
        Leech(card: index, lapses: Int(record.lapses), reviews: Int(record.reviews)))
    }
    leeches.sort { ($1.lapses, $0.card) < ($0.lapses, $1.card) }
    confusions = Self.confusions(library, history, roster, isChosen, in: span)
  }

  private static func confusions(
    _ library: Library, _ history: History, _ roster: Roster, _ isChosen: [Bool], in span: DaySpan
  ) -> [Confusion] {
    var answers: [Int: [CanonicalAnswer: Int]] = [:]
    var times: [[Int]: Int] = [:]
    for index in history.log.detailed.map({ Int($0) })
    where history.log.rows[index].rating == .again && !history.isUndone(index) {
      let row = history.log.rows[index]
      guard row.kind == .review || row.kind == .practice,
        let record = history.record(ofRow: row), case let card = Int(roster.cardOfRecord[record]),
        card >= 0, case let deck = Int(library.deckOfCard[card]), isChosen[deck],
        span.contains(row.day(rolloverHour: history.rolloverHour)),
        let typed = history.log.detail(of: row)["typed"]?.string
      else { continue }
      if answers[deck] == nil { answers[deck] = Self.answers(ofDeck: deck, library) }
      guard let other = answers[deck]?[CanonicalAnswer(typed)], other != card,
        CanonicalAnswer(library.cards[card].answer) != CanonicalAnswer(typed)
      else { continue }
      times[[min(card, other), max(card, other)], default: 0] += 1
    }
    return times.map { Confusion(cards: $0, times: $1) }.sorted {
      ($1.times, $0.cards[0], $0.cards[1]) < ($0.times, $1.cards[0], $1.cards[1])
    }
  }

  /// The first card of the deck for each answer.
  private static func answers(ofDeck deck: Int, _ library: Library) -> [CanonicalAnswer: Int] {
    var cards: [CanonicalAnswer: Int] = [:]
    var reading = library.cards.makeIterator()
    for index in library.cardIndices where Int(library.deckOfCard[index]) == deck {
      let answer = CanonicalAnswer(reading.card(index).answer)
      if !answer.parts.isEmpty, cards[answer] == nil { cards[answer] = index }
    }
    return cards
  }
}
