/// The lines that can close a block of code: nothing but its marks.
///
/// They are gathered once, so that a note of unclosed fences costs no more than one of closed ones.
struct ClosingFences {
  private struct Fence {
    var line: Int
    var count: Int

    /// The most marks on this line or a later one.
    var mostFromHere: Int
  }

  private var fences: [Fence] = []

  /// The first fence that is not behind the reader.
  private var next = 0

  /// - Parameter lines: Lines that hold `mark` alone, by number and count, in order.
  init(_ lines: [(line: Int, count: Int)]) {
    var most = 0
    for (line, count) in lines.reversed() {
      most = max(most, count)
      fences.append(Fence(line: line, count: count, mostFromHere: most))
    }
    fences.reverse()
  }

  /// The first line after another one that has at least so many marks; questions come in the order of the note.
  mutating func line(after line: Int, with count: Int) -> Int? {
    while next < fences.count, fences[next].line <= line { next += 1 }
    guard next < fences.count, fences[next].mostFromHere >= count else { return nil }
    return fences[next...].first { $0.count >= count }?.line
  }
}
