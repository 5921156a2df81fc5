/// A stretch of the text in eight bytes, half of what a range takes, because places are copied with every quantity.
///
/// Texts are therefore looked through up to four gigabytes.
struct Extent: Hashable, Sendable {
  private let lowerBound: UInt32
  private let upperBound: UInt32

  static let whole = 0..<Int(UInt32.max)

  init(_ range: Range<Int>) {
    lowerBound = UInt32(clamping: range.lowerBound)
    upperBound = UInt32(clamping: range.upperBound)
  }

  var range: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
