/// The candidates worth choosing among, however many facts a note has.
///
/// Of one rule's thousands only the best few hundred can become cards; the others are forgotten as they come, and a note
/// costs no memory beyond its own size.
struct Shortlist {
  /// Of one rule.
  private static let most = 512

  /// Of one rule; so many are gathered before those beyond ``most`` go.
  private static let mostGathered = 576

  private struct Entry {
    var order: Int
    var score: Double
    var candidate: Candidate
  }

  /// What one rule gave, and the score that one more must be above once there are enough.
  private struct Best {
    var entries: [Entry] = []
    var least = 0.0

    mutating func cut() {
      guard entries.count >= most else { return }
      entries.sort(by: isBetter)
      entries.removeSubrange(most...)
      least = entries[most - 1].score
    }
  }

  private var ofRules: [Best] = []

  /// Places in ``ofRules``.
  private var places: [String: Int] = [:]
  private var written: [Entry] = []
  private var count = 0

  /// A candidate of the rule with this score or a lower one would be forgotten.
  func least(of rule: String) -> Double { places[rule].map { ofRules[$0].least } ?? 0 }

  mutating func add(_ candidate: Candidate) {
    count += 1
    let entry = Entry(order: count, score: candidate.score, candidate: candidate)
    guard candidate.fact.kind != .card else {
      written.append(entry)
      return
    }
    let place = place(of: candidate.fact.rule)
    guard entry.score > ofRules[place].least else { return }
    ofRules[place].entries.append(entry)
    if ofRules[place].entries.count >= Self.mostGathered { ofRules[place].cut() }
  }

  private mutating func place(of rule: String) -> Int {
    if let known = places[rule] { return known }
    places[rule] = ofRules.count
    ofRules.append(Best())
    return ofRules.count - 1
  }

  /// Best first; of equals the one that comes first in the note.
  var candidates: [Candidate] {
    let best = ofRules.flatMap { best in
      var best = best
      best.cut()
      return best.entries
    }
    return (written + best).sorted(by: Self.isBetter).map(\.candidate)
  }

  private static func isBetter(_ left: Entry, _ right: Entry) -> Bool {
    (right.score, left.order) < (left.score, right.order)
  }
}
