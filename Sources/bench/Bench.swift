import Foundation

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
    case ("review", 1):
      let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      try ReviewBench(program: beside.appending(path: "retain").path(percentEncoded: false)).run()
    default:
      print("usage: bench fit REVIEWS.csv\n       bench simulate\n       bench review")
      exit(2)
    }
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
