import Decks
import Foundation
import Memory
import Study
import Support

/// From a key to the next card on the screen, in the program itself. An answer is on the disk before the next card is drawn,
/// so the time of one such write is shown apart.
struct ReviewBench {
  let collection: BenchCollection
  let report: BenchReport

  /// As many as there are cards for.
  private var answers: Int { min(300, collection.cards / 2) }

  func run() throws {
    try collection.folder.write(
      "new-per-day = 9999\nreviews-per-day = 9999\n", to: "decks/retain.toml")
    let before = try logSize()
    let terminal = try collection.review()
    try terminal.readFrame()
    var (reveals, grades): ([Double], [Double]) = ([], [])
    for _ in 0..<answers {
      let reveal = try time(" ", in: terminal)
      // Where little is due, the review ends.
      guard let grade = try? time("3", in: terminal) else { break }
      reveals.append(reveal)
      grades.append(grade)
    }
    let written = try logSize() - before
    terminal.type("q")
    report("key to answer", reveals)
    report("key to next card", grades)
    let all = (reveals + grades).reduce(0, +)
    report.add("answers, \(collection.title)", Double(grades.count) / all * 1000, "a second")
    report.add(
      "bytes written, \(collection.title)", Double(written) / Double(max(1, grades.count)),
      "an answer")
    report("one answer to the disk", try writes())
    try collection.folder.write("", to: "decks/retain.toml")
  }

  /// In milliseconds; a key that shows nothing in the time given ended the review.
  private static let patience: Int32 = 5000

  private func time(_ key: String, in terminal: TerminalProcess) throws -> Double {
    let start = ContinuousClock.now
    terminal.type(key)
    try terminal.readFrame(within: Self.patience)
    return (ContinuousClock.now - start) / .milliseconds(1)
  }

  private func logSize() throws -> Int {
    let folder = collection.folder.path + "/progress/bench"
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return 0 }
    return try names.reduce(0) { sum, name in
      let size = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")[.size]
      return sum + (size as? Int ?? 0)
    }
  }

  private func writes() throws -> [Double] {
    let journal = try Study.Collection(at: collection.folder.path).journal(device: "writes")
    let now = Moment(collection.now) ?? Moment(milliseconds: 0)
    return try (0..<answers).map { card in
      let start = ContinuousClock.now
      try journal.append(
        .review(
          CardID("b\(card)"), .good, milliseconds: 4000, due: .day(now.day(rolloverHour: 4) + 9),
          at: now.adding(seconds: card)))
      return (ContinuousClock.now - start) / .milliseconds(1)
    }
  }

  private func report(_ name: String, _ times: [Double]) {
    guard !times.isEmpty else { return }
    let sorted = times.sorted()
    func place(_ share: Double) -> Double {
      sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }
    report.add("\(name), \(collection.title)", place(0.5), "ms")
    report.add("\(name), \(collection.title), slowest in a hundred", place(0.99), "ms")
  }
}
