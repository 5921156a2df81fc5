import Foundation

/// Measures the program's hot paths; each line is one measurement, CPU seconds, the median of five runs.
@main
struct Bench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let path = arguments.last, arguments.count == 2, arguments.first == "fit" else {
      print("usage: bench fit REVIEWS.csv")
      exit(2)
    }
    try FitBench(bytes: [UInt8](Data(contentsOf: URL(filePath: path)))).run()
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
