import Memory
import Testing

@testable import Study

@Suite struct `Reviews for fitting` {
  @Test func `leave out practice, what was taken back and what lies before a reset`() throws {
    let folder = try LogFolder()
    try folder.write(
      "laptop/2026-01.tsv",
      [
        "2026-01-01T10:00:00.000+00:00 review aaaaaaaa 3 900 2026-01-03",
        "2026-01-01T10:00:01.000+00:00 review bbbbbbbb 3 900 2026-01-03",
        "2026-01-03T10:00:00.000+00:00 review aaaaaaaa 3 900 2026-01-09",
        "2026-01-03T10:01:00.000+00:00 practice aaaaaaaa 1 900 -",
        "2026-01-03T10:02:00.000+00:00 review bbbbbbbb 1 900 2026-01-04",
        #"2026-01-03T10:03:00.000+00:00 undo - - - - {"of":"laptop/2026-01-03T10:02:00.000+00:00"}"#,
        "2026-01-04T10:00:00.000+00:00 reset aaaaaaaa",
        "2026-01-05T10:00:00.000+00:00 review aaaaaaaa 2 900 2026-01-07",
        #"2026-01-06T10:00:00.000+00:00 parameters - - - - {"model":"fsrs-6","weights":[1]}"#,
        "2026-01-07T10:00:00.000+00:00 review aaaaaaaa 3 900 2026-01-12",
      ])
    let training = try folder.history().trainingReviews()
    #expect(training.histories.cardCount == 2)
    #expect(training.histories.reviewCount == 3)
    #expect(training.fittedCount == 2)
    let model = FSRS6()
    let predictions = MemoryModel.fsrs6(model).predictions(on: training.histories)
    #expect(
      predictions.recall == [model.retrievability(of: model.state(afterFirst: .hard), days: 2)])
  }
}
