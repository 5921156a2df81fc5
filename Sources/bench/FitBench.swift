import Exchange
import Memory

/// From a table of reviews to fitted parameters.
struct FitBench {
  let bytes: [UInt8]

  func run() throws {
    let histories = try Bench.measure("read") { try ReviewTable.read(bytes) }
    let fitted = Bench.measure("fit FSRS-6") { FSRS6.fitted(to: histories) }
    let fitted7 = Bench.measure("fit FSRS-7") { FSRS7.fitted(to: histories) }
    let model = MemoryModel.fsrs6(fitted ?? FSRS6())
    let predictions = Bench.measure("predict") { model.predictions(on: histories) }
    if let evaluation = Bench.measure("evaluate", { Evaluation(of: predictions) }) {
      print("reviews\t\(histories.reviewCount)")
      print("log loss, recent\t\(evaluation.recentLogLoss)")
    }
    if let fitted7,
      let evaluation = Evaluation(of: MemoryModel.fsrs7(fitted7).predictions(on: histories))
    {
      print("log loss of FSRS-7, recent\t\(evaluation.recentLogLoss)")
    }
  }
}
