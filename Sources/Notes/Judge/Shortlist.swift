/// The candidates worth choosing among, however many facts a note has.
///
/// The budget asks more of each further card of a rule, so that of one rule's thousands only the best few hundred can
/// become cards; the others are forgotten as they come, and a note costs no memory beyond its own size.
struct Shortlist {
  /// Of one rule; twice as many are gathered before the weaker half goes.
  private static let most = 256

  private struct Entry {
    var order: Int
    var score: Double
    var candidate: Candidate
  }

  private var ofRule: [String: [Entry]] = [:]
  private var written: [Entry] = []
  private var count = 0

  mutating func add(_ candidate: Candidate) {
    count += 1
    let entry = Entry(order: count, score: candidate.score, candidate: candidate)
    guard candidate.fact.kind != .card else {
      written.append(entry)
      return
    }
    var entries = ofRule.removeValue(forKey: candidate.fact.rule) ?? []
    entries.append(entry)
    if entries.count >= 2 * Self.most {
      entries.sort(by: Self.isBetter)
      entries.removeSubrange(Self.most...)
    }
    ofRule[candidate.fact.rule] = entries
  }

  /// Best first; of equals the one that comes first in the note.
  var candidates: [Candidate] {
    (written + ofRule.values.joined()).sorted(by: Self.isBetter).map(\.candidate)
  }

  private static func isBetter(_ left: Entry, _ right: Entry) -> Bool {
    (right.score, left.order) < (left.score, right.order)
  }
}
