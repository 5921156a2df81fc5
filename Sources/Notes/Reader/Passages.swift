/// The passages of a document, in its order.
///
/// A long list has a million of them, all below one heading and of one speaker. What neighbours have in common is kept
/// once, so that each takes 20 bytes.
public struct Passages: RandomAccessCollection, MutableCollection, Sendable {
  private struct Row {
    var text: PackedRange
    var kind: PackedKind

    /// Index into ``places``.
    var place: UInt32
  }

  private var rows: [Row] = []
  private var places: [PackedPlace] = []

  public var startIndex: Int { 0 }
  public var endIndex: Int { rows.count }

  /// The ones that a collection has of its own hold on to it.
  public var indices: Range<Int> { 0..<rows.count }

  mutating func reserveCapacity(_ count: Int) {
    rows.reserveCapacity(count)
  }

  public subscript(index: Int) -> Passage {
    get {
      let row = rows[index]
      return Passage(row.text, row.kind, places[Int(row.place)])
    }
    set { rows[index] = row(newValue) }
  }

  mutating func append(_ passage: Passage) {
    rows.append(row(passage))
  }

  private mutating func row(_ passage: Passage) -> Row {
    if places.last != passage.place { places.append(passage.place) }
    return Row(text: passage.text, kind: passage.packedKind, place: UInt32(places.count - 1))
  }
}
