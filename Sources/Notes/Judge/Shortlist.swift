/// The candidates worth choosing among, however many facts a note has.
///
/// Of the hundred thousand that a note of many megabytes gives only the best can become cards; the others are forgotten as
/// they come, and a note costs no memory beyond its own size.
struct Shortlist {
  /// More than the words of a dictionary that one person writes; so many take some 15 MB.
  private static let most = 24_576

  /// So many are gathered before those beyond ``most`` go.
  private static let mostGathered = most + most / 8

  private struct Entry {
    var order: Int
    var rank: Double
    var candidate: Candidate
  }

  private var written: [Entry] = []
  private var best: [Entry] = []
  private var count = 0

  /// A candidate of this rank or a lower one is forgotten.
  private var least = -Double.infinity

  mutating func add(_ candidate: Candidate) {
    count += 1
    let entry = Entry(order: count, rank: candidate.rank, candidate: candidate)
    guard candidate.fact.kind != .card else {
      written.append(entry)
      return
    }
    guard entry.rank > least else { return }
    best.append(entry)
    if best.count >= Self.mostGathered { cut() }
  }

  private mutating func cut() {
    guard best.count >= Self.most else { return }
    best.sort(by: Self.isBetter)
    best.removeSubrange(Self.most...)
    least = best[Self.most - 1].rank
  }

  /// Best first; of equals the one that comes first in the note.
  consuming func candidates() -> [Candidate] {
    cut()
    return (written + best).sorted(by: Self.isBetter).map(\.candidate)
  }

  private static func isBetter(_ left: Entry, _ right: Entry) -> Bool {
    (right.rank, left.order) < (left.rank, right.order)
  }
}
