/// The identity of one asked card: `k7f3q2m9`, or `k7f3q2m9.KEY` for a sibling.
public struct CardID: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let text: String

  public init(_ text: String) {
    self.text = text
  }

  public var description: String { text }

  public static func < (left: CardID, right: CardID) -> Bool { left.text < right.text }
}
