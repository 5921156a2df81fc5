import Foundation
import Study
import Support

/// Measures what a learner waits for and the program's hot paths; each line is one measurement.
@main
struct Bench {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      print("bench: \(error)")
      exit(1)
    }
  }

  private static func run(_ words: [String]) throws {
    if words.first == ChildMeter.word { return try ChildMeter.run(words.dropFirst()) }
    if words.first == "collection", (4...5).contains(words.count), let cards = Int(words[2]),
      let days = Int(words[3])
    {
      let reviews = words.count > 4 ? Int(words[4]) : nil
      return try SyntheticCollection(cards: cards, days: days, reviews: reviews).write(to: words[1])
    }
    if words.first == "fit", words.count >= 2, !words[1].hasPrefix("-"),
      let options = BenchOptions(Array(words.dropFirst(2))), options.names.isEmpty,
      options.peers.allSatisfy({ $0 == FSRSRSTimes.peer })
    {
      let peer = try FSRSRSTimes(options, ["fit", words[1]])
      return try TableBench(path: words[1], report: BenchReport(isJSON: options.isJSON))
        .run(runs: options.runs, against: peer)
    }
    guard let options = BenchOptions(words), options.names.allSatisfy(names.contains),
      options.peers.allSatisfy(PeerBench.peers.contains)
    else {
      print(usage)
      exit(2)
    }
    try BenchRun(options, program: program).run()
  }

  /// In the order in which all are measured.
  static let names = [
    "open", "due", "review", "find", "check", "stats", "export", "replay", "fit", "generate",
    "regenerate", "recognize", "simulate", "package",
  ]

  private static let usage = """
    usage: bench [NAME…] [OPTIONS]                     all but package without NAME
           bench fit REVIEWS.csv [--against fsrs-rs-python]
           bench collection FOLDER CARDS DAYS [REVIEWS]
    NAME   \(names.joined(separator: " "))
           --cards N,…        collections of so many cards, ten reviews each (10000,100000)
           --megabytes N,…    notes of so many megabytes (1,10)
           --notes N          notes in a vault, 10 kB each (1000)
           --runs N           of so many runs the best counts; of what fits and simulates, the middle one (5)
           --seed N           of everything that is made up (1)
           --against PEER     the same by \(PeerBench.peers.joined(separator: ", ")), in turns, with ratios
           --python PATH      a Python that has the peer (python3)
           --json             one JSON object a line
    """

  /// The file of this program.
  static var ownPath: String { URL(filePath: CommandLine.arguments[0]).path(percentEncoded: false) }

  /// The built `retain` beside this program.
  private static var program: String {
    let beside = URL(filePath: ownPath).deletingLastPathComponent()
    return beside.appending(path: "retain").path(percentEncoded: false)
  }

  /// A file of the package that this program was built from.
  static func file(_ path: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../\(path)")
      .standardized.path(percentEncoded: false)
  }
}

/// One run of all that was asked for.
struct BenchRun {
  private let options: BenchOptions
  private let program: String
  private let report: BenchReport

  init(_ options: BenchOptions, program: String) {
    self.options = options
    self.program = program
    report = BenchReport(isJSON: options.isJSON)
  }

  private static let ofCollections: Set = [
    "open", "due", "review", "find", "check", "stats", "export", "replay", "fit",
  ]

  func run() throws {
    let names =
      options.names.isEmpty ? Bench.names.filter { $0 != "package" } : options.names
    let ofCollections = names.filter { Self.ofCollections.contains($0) }
    if !ofCollections.isEmpty {
      for cards in options.cards { try run(ofCollections, cards: cards) }
    }
    for name in names where !Self.ofCollections.contains(name) { try runAlone(name) }
  }

  private func run(_ names: [String], cards: Int) throws {
    let collection = try BenchCollection(program: program, cards: cards, seed: options.seed)
    let bench = CollectionBench(collection: collection, report: report, runs: options.runs)
    for name in names {
      switch name {
      case "review": try ReviewBench(collection: collection, report: report).run()
      case "fit":
        let history = try History(of: try Study.Collection(at: collection.folder.path))
        FitBench(report: report).run(on: history.trainingReviews().histories)
      default: try bench.run(name)
      }
    }
    for peer in options.peers {
      try PeerBench(peer: peer, python: options.python, collection: collection, report: report)
        .run(names, runs: options.runs)
    }
  }

  private func runAlone(_ name: String) throws {
    let notes = NotesBench(program: program, report: report, seed: options.seed)
    switch name {
    case "generate": try notes.generation(megabytes: options.megabytes)
    case "regenerate":
      try VaultBench(program: program, notes: options.notes, report: report, seed: options.seed)
        .run()
    case "recognize": notes.recognition(megabytes: options.megabytes.max() ?? 10)
    case "simulate":
      try SimulationBench(report: report).run(
        runs: options.runs, against: FSRSRSTimes(options, ["simulate"]))
    case "package":
      let python = options.peers.contains("anki") ? options.python : nil
      for cards in options.cards {
        try PackageBench(program: program, python: python, report: report).run(cards: cards)
      }
    default: preconditionFailure("a name of a measurement")
    }
  }
}
