/// What a run of `generate` did altogether.
struct GenerateTotal {
  private(set) var notes = 0
  private(set) var new = 0
  private(set) var updated = 0
  private(set) var held = 0

  mutating func add(_ report: NoteReport) {
    notes += 1
    new += report.newCount
    updated += report.updated
    held += report.held
  }

  /// A note that is as it was.
  mutating func add(_ entry: GenerateMemory.Entry) {
    notes += 1
    held += entry.held
  }
}
