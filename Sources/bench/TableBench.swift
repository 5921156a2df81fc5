import Exchange
import Foundation
import Memory

/// From a table of reviews, as `optimize --csv` reads it, to fitted parameters, in turns with fsrs-rs where it
/// is asked for: CPU seconds, medians.
struct TableBench {
  let bytes: [UInt8]
  let report: BenchReport

  init(path: String, report: BenchReport) throws {
    bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    self.report = report
  }

  private struct Times {
    var read: [Double] = [], fit6: [Double] = [], fit7: [Double] = []
    var pass: [Double] = [], replay: [Double] = []
    var oneEpoch: [Double] = [], fiveEpochs: [Double] = []
  }

  func run(runs: Int, against peer: FSRSRSTimes?) throws {
    var times = Times()
    var (model6, model7) = (FSRS6(), FSRS7())
    let histories = try ReviewTable.read(bytes)
    let pass = FSRS6.trainingPass(over: histories)
    for _ in 0..<runs {
      times.read.append(try cpu { try ReviewTable.read(bytes) }.seconds)
      let (seconds6, fitted6) = cpu { FSRS6.fitted(to: histories) }
      times.fit6.append(seconds6)
      let (seconds7, fitted7) = cpu { FSRS7.fitted(to: histories) }
      times.fit7.append(seconds7)
      (model6, model7) = (fitted6 ?? model6, fitted7 ?? model7)
      times.pass.append(cpu(pass).seconds)
      times.replay.append(cpu { histories.stabilitySum(after: FSRS6()) }.seconds)
      guard let peer else { continue }
      times.oneEpoch.append(try peer.seconds(1))
      times.fiveEpochs.append(try peer.seconds(5))
    }
    report(times, reviews: histories.reviewCount)
    if let peer {
      compare(times)
      try peer.end()
    }
    report("FSRS-6", .fsrs6(model6), on: histories)
    report("FSRS-7", .fsrs7(model7), on: histories)
    report.add("peak memory", Double(OwnMemory.peak), "MB")
  }

  private func report(_ times: Times, reviews: Int) {
    for (name, seconds) in [
      ("reading the table", times.read), ("fit FSRS-6", times.fit6), ("fit FSRS-7", times.fit7),
      ("one pass of FSRS-6", times.pass),
    ] { report.add(name, 1000 * median(seconds), "ms", digits: 3) }
    report.add("replay", Double(reviews) / median(times.replay) / 1e6, "M reviews a second")
  }

  private func compare(_ times: Times) {
    let (read, five) = (median(times.read), median(times.fiveEpochs))
    let (whole6, whole7) = (read + median(times.fit6), read + median(times.fit7))
    let epoch = (five - median(times.oneEpoch)) / 4
    report.add("5 epochs", 1000 * five, "ms", of: "fsrs-rs-python", digits: 3)
    report.add("one epoch", 1000 * epoch, "ms", of: "fsrs-rs-python", digits: 3)
    report.add("FSRS-6 from the table, of 5 epochs of fsrs-rs", whole6 / five, "times", digits: 3)
    report.add("FSRS-7 from the table, of FSRS-6", whole7 / whole6, "times", digits: 3)
    report.add("one pass, of an epoch of fsrs-rs", median(times.pass) / epoch, "times", digits: 3)
  }

  private func report(_ name: String, _ model: MemoryModel, on histories: ReviewHistories) {
    guard let evaluation = Evaluation(of: model.predictions(on: histories)) else { return }
    report.add("log loss of \(name), recent", evaluation.recentLogLoss, "", digits: 6)
  }
}

extension ReviewHistories {
  /// The sum of the stabilities that all cards end with, review after review.
  fileprivate func stabilitySum(after model: FSRS6) -> Double {
    var sum = 0.0
    for card in 0..<cardCount {
      var state: MemoryState?
      for place in places(of: card) {
        guard let rating = Rating(rawValue: Int(ratings[place])) else { continue }
        state =
          state.map { model.state(after: rating, from: $0, days: Int(studyDays[place])) }
          ?? model.state(afterFirst: rating)
      }
      sum += state?.stability ?? 0
    }
    return sum
  }
}
