import Foundation
import Study
import Support

/// What a learner waits for, by the program itself: from its start to the end of its output, or to the first question.
struct CollectionBench {
  let collection: BenchCollection
  let report: BenchReport
  let runs: Int

  func run(_ name: String) throws {
    switch name {
    case "open": try open()
    case "due": try due()
    case "find": try measure("find", "find", "fact 77")
    case "check": try measure("check", "check")
    case "stats": try stats()
    case "export": try export()
    case "replay": try replay()
    default: preconditionFailure("a name of a measurement of collections")
    }
  }

  private func measure(_ name: String, _ command: String...) throws {
    let arguments = collection.arguments(command)
    report.add(
      "\(name), \(collection.title)",
      try ChildRun.best(
        of: runs, collection.program, arguments, environment: collection.environment))
  }

  private func open() throws {
    report.add(
      "start alone (--version), \(collection.title)",
      try collection.run("--version", times: runs))
    try firstQuestion("by full replay") { try collection.dropCache() }
    _ = try collection.run("due")
    try firstQuestion("with cache") {}
  }

  private func firstQuestion(_ how: String, _ prepare: () throws -> Void) throws {
    var (best, peak) = (Double.infinity, 0)
    for _ in 0..<runs {
      try prepare()
      let start = ContinuousClock.now
      let terminal = try collection.review()
      try terminal.readFrame()
      best = min(best, (ContinuousClock.now - start) / .milliseconds(1))
      peak = max(peak, terminal.peakMemory ?? 0)
    }
    let name = "open to the first question \(how), \(collection.title)"
    report.add(name, best, "ms")
    if peak > 0 { report.add("\(name), peak memory", Double(peak) / 1e6, "MB") }
  }

  private func due() throws {
    let name = "due --count, \(collection.title)"
    var cold: ChildRun?
    for _ in 0..<runs {
      try collection.dropCache()
      let run = try collection.run("due", "--count")
      if run.processorSeconds < cold?.processorSeconds ?? .infinity { cold = run }
    }
    if let cold { report.add("\(name), by full replay", cold) }
    var changed: ChildRun?
    for _ in 0..<runs {
      try collection.appendEvent()
      let run = try collection.run("due", "--count")
      if run.processorSeconds < changed?.processorSeconds ?? .infinity { changed = run }
    }
    if let changed { report.add("\(name), after an answer", changed) }
    // What changed within two seconds may change again with the same stamp.
    Thread.sleep(forTimeInterval: 2.5)
    _ = try collection.run("due", "--count")
    report.add("\(name), nothing changed", try collection.run("due", "--count", times: runs))
  }

  private func stats() throws {
    try collection.dropCache()
    var cold: ChildRun?
    for _ in 0..<runs {
      try collection.dropCache()
      let run = try collection.run("stats")
      if run.processorSeconds < cold?.processorSeconds ?? .infinity { cold = run }
    }
    if let cold { report.add("stats, \(collection.title), by full replay", cold) }
    try measure("stats, with cache", "stats")
    let page = collection.folder.path + "/page.html"
    try measure("stats --html", "stats", "--html", page)
    report.add("page of \(collection.title)", Double(try Self.size(of: page)) / 1000, "kB")
  }

  private func export() throws {
    for table in ["reviews", "cards", "states", "benchmark"] {
      let file = collection.folder.path + "/table.csv"
      let run = try collection.run("export", table, file, times: runs)
      let megabytes = Double(try Self.size(of: file)) / 1e6
      report.add("export \(table), \(collection.title)", run)
      report.add("export \(table), \(collection.title), whole run", megabytes / run.seconds, "MB/s")
    }
  }

  /// Reading and replaying the log in this process.
  private func replay() throws {
    let opened = try Study.Collection(at: collection.folder.path)
    var (best, count) = (Double.infinity, 0)
    for _ in 0..<runs {
      let start = ContinuousClock.now
      count = try History(of: opened).log.count
      best = min(best, (ContinuousClock.now - start) / .seconds(1))
    }
    report.add("replay, \(collection.title)", Double(count) / best / 1e6, "million events/s")
  }

  private static func size(of path: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
  }
}
