/// One quantity found in a text.
public struct Quantity: Hashable, Sendable {
  /// UTF-8 offsets of the quantity in the text that was searched.
  public var range: Range<Int>

  public init(range: Range<Int>) {
    self.range = range
  }
}
