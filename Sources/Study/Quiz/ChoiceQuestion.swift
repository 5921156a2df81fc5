public import Decks

/// A question with four answers, one of them right.
public struct ChoiceQuestion: Hashable, Sendable {
  public var card: Card
  /// As plain text.
  public var options: [String]
  /// The index of the right one.
  public var right: Int

  public static let optionCount = 4
}

/// The items of a list in disorder.
public struct OrderQuestion: Hashable, Sendable {
  public var card: Card
  public var items: [String]
  /// The places in `items` of the first, second, … item of the list.
  public var order: [Int]

  /// - Returns: nothing for a card that asks for no order.
  public init?(_ card: Card, seed: UInt64) {
    guard card.form == .order, case .list(_, let list) = card.block.content, list.count > 1 else {
      return nil
    }
    var random = SeededRandom(seed: seed)
    var places = Array(list.indices)
    repeat { places.shuffle(using: &random) } while places == Array(list.indices)
    self.card = card
    items = places.map { list[$0] }
    order = list.indices.map { place in places.firstIndex(of: place) ?? place }
  }

  /// How many items stand at their place in an order of all of them; equal items stand for one another.
  public func score(_ answer: [Int]) -> Share {
    let right = zip(answer, order).count { $0 == $1 || items[$0] == items[$1] }
    return Share(right: right, of: order.count)
  }
}
