import Foundation

/// Where measurements go: one line each, for people or as JSON.
struct BenchReport {
  let isJSON: Bool

  /// - Parameters:
  ///   - subject: what was run, the same for both sides of a comparison.
  ///   - peer: whose figure it is; nothing for Retain's own.
  ///   - digits: after the point; by the size of the value where it is not said.
  func add(
    _ subject: String, _ value: Double, _ unit: String, of peer: String? = nil, digits: Int? = nil
  ) {
    let figure = String(format: "%.\(digits ?? (value < 1 ? 3 : value < 100 ? 1 : 0))f", value)
    if isJSON {
      let by = peer.map { ",\"by\":\"\($0)\"" } ?? ""
      print("{\"name\":\"\(subject)\"\(by),\"value\":\(figure),\"unit\":\"\(unit)\"}")
    } else {
      print("\(peer.map { "\($0): " } ?? "")\(subject)\t\(figure)\t\(unit)")
    }
    fflush(nil)
  }

  /// What a run of a program took: time by the clock, of the processors, and memory.
  func add(_ subject: String, _ run: ChildRun) {
    add(subject, run.seconds * 1000, "ms")
    add("\(subject), processors", run.processorSeconds * 1000, "ms")
    add("\(subject), peak memory", Double(run.peakBytes) / 1e6, "MB")
  }
}
