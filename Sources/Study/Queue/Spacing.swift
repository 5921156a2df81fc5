import Decks

/// Cards that would give each other away, kept apart as far as other cards can stand between them.
extension Library {
  /// Whether two cards ask about the same: they are of one block, or come from one line of a note.
  func areTwins(_ left: Int, _ right: Int) -> Bool {
    twins(among: [left, right])(left, right)
  }

  /// The same for cards that are compared again and again: each is read once.
  func twins(among cards: [Int]) -> (_ left: Int, _ right: Int) -> Bool {
    var sources: [Source: Int] = [:]
    var sourceOfCard: [Int: Int] = [:]
    var reading = self.cards.makeIterator()
    for index in cards.sorted() {
      guard let source = reading.card(index).source else { continue }
      let place = sources[source] ?? sources.count
      sources[source] = place
      sourceOfCard[index] = place
    }
    return { [blockOfCard] left, right in
      if blockOfCard[left] == blockOfCard[right] { return true }
      guard let source = sourceOfCard[left] else { return false }
      return source == sourceOfCard[right]
    }
  }
}

extension Queue {
  /// So many others stand between two twins, where there are others.
  private static let distance = 3
  /// So far back a card is looked for that can stand between the last ones.
  private static let reach = 64

  /// The cards with twins apart. Twins keep their order among themselves, and no card moves further than it must.
  static func spaced(_ cards: [Int], _ areTwins: (Int, Int) -> Bool) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(cards.count)
    var held: [Int] = []
    var next = 0
    func isClose(_ card: Int) -> Bool {
      result.suffix(distance).contains { areTwins($0, card) }
    }
    for card in cards {
      while next < held.count, !isClose(held[next]) {
        result.append(held[next])
        next += 1
      }
      // One that was held back goes before its own twins.
      if isClose(card) || held[next...].prefix(reach).contains(where: { areTwins($0, card) }) {
        held.append(card)
      } else {
        result.append(card)
      }
    }
    for card in held[next...] {
      if let last = result.last, areTwins(last, card) {
        separate(&result, from: card, areTwins)
      }
      result.append(card)
    }
    return result
  }

  /// Moves an earlier card to the end, so that it stands between the last one and its twin.
  private static func separate(
    _ cards: inout [Int], from twin: Int, _ areTwins: (Int, Int) -> Bool
  ) {
    let last = cards.count - 1
    for place in stride(from: last - 1, through: max(0, last - reach), by: -1) {
      let card = cards[place]
      guard !areTwins(card, twin), !areTwins(card, cards[last]),
        place == 0 || place + 1 == last || !areTwins(cards[place - 1], cards[place + 1])
      else { continue }
      cards.remove(at: place)
      cards.append(card)
      return
    }
  }
}
