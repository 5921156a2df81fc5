import Foundation
import Memory

/// From a log of reviews to fitted parameters: CPU seconds.
struct FitBench {
  let report: BenchReport

  func run(on histories: ReviewHistories) {
    let fitted = time("fit FSRS-6 to \(histories.reviewCount) reviews") {
      FSRS6.fitted(to: histories)
    }
    let fitted7 = time("fit FSRS-7 to \(histories.reviewCount) reviews") {
      FSRS7.fitted(to: histories)
    }
    evaluate(.fsrs6(fitted ?? FSRS6()), "FSRS-6", histories)
    if let fitted7 { evaluate(.fsrs7(fitted7), "FSRS-7", histories) }
  }

  private func evaluate(_ model: MemoryModel, _ name: String, _ histories: ReviewHistories) {
    let predictions = time("predict by \(name)") { model.predictions(on: histories) }
    if let evaluation = Evaluation(of: predictions) {
      report.add("log loss of \(name), recent", evaluation.recentLogLoss, "")
    }
  }

  private func time<Value>(_ name: String, _ work: () throws -> Value) rethrows -> Value {
    let (seconds, value) = try cpu(work)
    report.add(name, seconds, "s")
    return value
  }
}
