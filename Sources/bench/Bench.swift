import Foundation
import Support

/// Measures the program's hot paths; each line is one measurement, CPU seconds, the median of five runs.
@main
struct Bench {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("fit", 2):
      try FitBench(bytes: [UInt8](Data(contentsOf: URL(filePath: arguments[1])))).run()
    case ("simulate", 1):
      SimulationBench().run()
    case ("review", 1): try ReviewBench(program: program).run()
    case ("progress", 1): try ProgressBench(program: program).run()
    case ("package", 1...2):
      try PackageBench(program: program, python: arguments.dropFirst().first).run()
    case ("generate", _):
      try GenerateBench.run(Array(arguments.dropFirst()), program: program)
    case ("collection", 4...5):
      guard let cards = Int(arguments[2]), let days = Int(arguments[3]) else { fallthrough }
      let collection = SyntheticCollection(
        cards: cards, days: days, reviews: arguments.count > 4 ? Int(arguments[4]) : nil)
      try collection.write(to: arguments[1])
    default:
      print(
        """
        usage: bench fit REVIEWS.csv
               bench simulate
               bench review
               bench progress
               bench package [PYTHON]
               bench generate [MEGABYTES…] [--vault NOTES] [--seed N] [--json]
               bench collection FOLDER CARDS DAYS [REVIEWS]
        """)
      exit(2)
    }
  }

  /// The built `retain` beside this program.
  private static var program: String {
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return beside.appending(path: "retain").path(percentEncoded: false)
  }

  /// Prints how long `work` takes, and gives what it makes.
  static func measure<Value>(_ name: String, _ work: () throws -> Value) rethrows -> Value {
    var times: [Double] = []
    var value: Value
    repeat {
      let start = clock()
      value = try work()
      times.append(Double(clock() - start) / Double(CLOCKS_PER_SEC))
    } while times.count < 5
    print("\(name)\t\(String(format: "%.5f", times.sorted()[2]))")
    return value
  }
}
