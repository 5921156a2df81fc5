/// The candidates of one passage, of which those that ask for the same words compete: the best worded one of them stays.
///
/// Most candidates of a note lose to another of their own sentence; to know it at once keeps the ``Shortlist`` short.
struct Rivals {
  private var candidates: [Candidate] = []

  /// A passage may be as long as its note; what stands this far apart does not compete.
  private static let most = 256

  var areMany: Bool { candidates.count >= Self.most }

  mutating func add(_ candidate: Candidate) {
    candidates.append(candidate)
  }

  /// Hands on the winners, in the order in which they came.
  mutating func settle(_ shortlist: inout Shortlist, _ dropping: inout Dropping) {
    defer { candidates.removeAll(keepingCapacity: true) }
    guard candidates.count > 1 else {
      candidates.forEach { shortlist.add($0) }
      return
    }
    let best = candidates.indices.sorted {
      (candidates[$1].wording, $0) < (candidates[$0].wording, $1)
    }
    var taken: [Range<Int>] = []
    var wins = [Bool](repeating: true, count: candidates.count)
    for place in best {
      guard let range = candidates[place].rivalRange else { continue }
      wins[place] = !taken.contains { $0.overlaps(range) }
      if wins[place] { taken.append(range) }
    }
    for place in candidates.indices {
      if wins[place] {
        shortlist.add(candidates[place])
      } else {
        dropping.add(candidates[place], .duplicate)
      }
    }
  }
}
