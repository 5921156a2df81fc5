import Study

/// When the cards of a note are due by Obsidian's spaced repetition plugin: one entry for each card, in their order.
///
/// `<!--SR:!2024-08-16,51,230!2024-09-01,4,210-->` has date, days and ease in hundredths; with FSRS an entry is
/// `!fsrs,2024-08-16,51,48.2,5.1,…`: date, days, stability and difficulty. Source: the plugin, version 1.13.
struct ObsidianSchedule: Hashable {
  /// Nil for a card that was never reviewed.
  private(set) var promises: [FirstPromise?] = []

  static let opening = "<!--SR:"

  /// The date that stands for a card without a schedule among siblings that have one.
  private static let never = "2000-01-01"

  /// - Parameter line: a line in which a schedule begins.
  init?(_ line: Substring) {
    guard let start = line.firstRange(of: Self.opening)?.upperBound else { return nil }
    let end = line[start...].firstRange(of: "-->")?.lowerBound ?? line.endIndex
    promises = line[start..<end].split(separator: "!").map { Self.promise($0) }
  }

  private static func promise(_ entry: Substring) -> FirstPromise? {
    var parts = entry.split(separator: ",", omittingEmptySubsequences: false)
    let isFSRS = parts.first == "fsrs"
    if isFSRS { parts.removeFirst() }
    guard parts.count >= 3, !parts[0].hasPrefix(never), let day = Day(parts[0].prefix(10)),
      let interval = Double(parts[1]), let third = Double(parts[2]),
      (0...1_000_000).contains(interval)
    else { return nil }
    var state = FirstPromise.State.ease(third / 100)
    if isFSRS {
      guard parts.count > 3, let difficulty = Double(parts[3]), third > 0 else { return nil }
      state = .fsrs(stability: third, difficulty: difficulty)
    }
    return FirstPromise(due: .day(day), interval: Int64(interval.rounded()), state: state)
  }
}
