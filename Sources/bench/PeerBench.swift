import Decks
import Foundation
import Memory
import Study
import Support

/// The same reviews in another program, in turns with Retain, and how many times as long it takes.
///
/// What a peer can do is in `Tests/Engines/peers.py`, which needs it installed in the Python that is named.
struct PeerBench {
  let peer: String
  let python: String
  let collection: BenchCollection
  let report: BenchReport

  static let peers = ["anki", "fsrs-rs-python", "fsrs"]

  /// Names of measurements that each peer has a counterpart of.
  private static let counterparts: [String: [String]] = [
    "anki": ["open", "review", "stats"], "fsrs-rs-python": ["replay", "fit"], "fsrs": ["replay"],
  ]

  func run(_ names: [String], runs: Int) throws {
    let counterparts = names.filter { Self.counterparts[peer]?.contains($0) == true }
    guard !counterparts.isEmpty else { return }
    let reviews = collection.folder.path + "/peer.csv"
    _ = try collection.run("export", "reviews", reviews)
    let work = collection.folder.path + "/peer-\(peer)"
    guard (try? ask("prepare", reviews, work)) != nil else {
      print("skipped: \(peer) does not run in \(python)")
      return
    }
    for name in counterparts { try compare(name, reviews, work, runs) }
  }

  private func compare(_ name: String, _ reviews: String, _ work: String, _ runs: Int) throws {
    var own: [Double] = []
    /// The best of each figure that the peer gives, in their order.
    var figures: [(name: String, value: Double, unit: String)] = []
    for run in 0..<max(1, min(runs, 3)) {
      own.append(try ownFigure(name, run: run))
      for (place, figure) in try ask(name, reviews, work).enumerated() {
        if place == figures.count { figures.append(figure) }
        let isRate = figure.unit.contains("second")
        figures[place].value =
          isRate ? max(figures[place].value, figure.value) : min(figures[place].value, figure.value)
      }
    }
    guard let unit = figures.first?.unit,
      let own = unit.contains("second") ? own.max() : own.min()
    else { return }
    report.add("\(name) beside \(peer), \(collection.title)", own, unit)
    for figure in figures {
      let subject = "\(figure.name), \(collection.title)"
      report.add(subject, figure.value, figure.unit, of: peer)
      let ratio = unit.contains("second") ? own / figure.value : figure.value / own
      report.add("\(subject), times Retain's", ratio, "", of: peer)
    }
  }

  /// Milliseconds, or answers or reviews a second.
  private func ownFigure(_ name: String, run: Int) throws -> Double {
    switch name {
    case "open":
      let start = ContinuousClock.now
      try collection.review().readFrame()
      return (ContinuousClock.now - start) / .milliseconds(1)
    case "stats": return try collection.run("stats").seconds * 1000
    case "review":
      let journal = try Study.Collection(at: collection.folder.path).journal(device: "peer")
      let opened = try Study.Collection(at: collection.folder.path)
      let (library, history) = try opened.open()
      // After whatever was written before: what comes between older answers is sorted in first.
      let now = (Moment(collection.now) ?? Moment(milliseconds: 0))
        .adding(seconds: 3600 * (run + 1))
      var session = Session(
        library, history: history, settings: opened.settings, journal: journal, at: now)
      let start = ContinuousClock.now
      var count = 0
      while count < 150, case .card(let card) = try session.next(at: now.adding(seconds: count)) {
        _ = try session.answer(
          .good, card: card.id, milliseconds: 3000, at: now.adding(seconds: count))
        count += 1
      }
      return Double(count) / ((ContinuousClock.now - start) / .seconds(1))
    case "fit":
      let histories = try training()
      let start = ContinuousClock.now
      _ = FSRS6.fitted(to: histories)
      return (ContinuousClock.now - start) / .milliseconds(1)
    default:
      let histories = try training()
      let start = ContinuousClock.now
      let count = MemoryModel.fsrs6(FSRS6()).predictions(on: histories).count
      return Double(max(count, histories.reviewCount))
        / ((ContinuousClock.now - start) / .seconds(1))
    }
  }

  private func training() throws -> ReviewHistories {
    try History(of: try Study.Collection(at: collection.folder.path)).trainingReviews().histories
  }

  /// What the peer says: `name<TAB>value<TAB>unit` lines.
  private func ask(_ name: String, _ reviews: String, _ work: String) throws
    -> [(name: String, value: Double, unit: String)]
  {
    let environment = ProcessInfo.processInfo.environment
    let run = try ChildRun(
      Self.path(of: python, environment),
      [Bench.file("Tests/Engines/peers.py"), peer, name, reviews, work],
      environment: environment, keepsOutput: true)
    var figures = run.output.split(separator: "\n").compactMap {
      line -> (String, Double, String)? in
      let parts = line.split(separator: "\t").map(String.init)
      guard parts.count == 3, let value = Double(parts[1]) else { return nil }
      return (parts[0], value, parts[2])
    }
    if name == "open" {
      figures.insert(("open, the whole process", run.seconds * 1000, "ms"), at: 0)
    }
    return figures.map { (name: $0.0, value: $0.1, unit: $0.2) }
  }

  /// Where a program without a folder is found.
  private static func path(of program: String, _ environment: [String: String]) -> String {
    if program.contains("/") { return program }
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(program)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    } ?? program
  }
}
