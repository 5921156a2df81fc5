/// What a run of `generate` did altogether.
struct GenerateTotal {
  private(set) var notes = 0
  private(set) var new = 0
  private(set) var updated = 0
  private(set) var held = 0

  /// How to learn why the first note without a card has none.
  private(set) var whyNone: Wording?

  mutating func add(_ report: NoteReport) {
    notes += 1
    new += report.newCount
    updated += report.updated
    held += report.held
    whyNone = whyNone ?? report.whyNone(name: report.path)
  }

  /// A note that is as it was.
  mutating func add(_ entry: GenerateMemory.Entry) {
    notes += 1
    held += entry.held
  }
}
