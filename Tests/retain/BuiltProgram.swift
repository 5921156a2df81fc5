import Foundation
import Support

/// The program as it was built, run as a user's shell would run it.
struct BuiltProgram {
  struct Result: Hashable {
    var output: String
    var errors: String
    var exitCode: Int32
  }

  /// Beside the test bundle.
  static let path: String = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
    let folder =
      bundle.bundlePath.hasSuffix(".xctest")
      ? bundle.bundleURL.deletingLastPathComponent() : bundle.bundleURL
    return folder.appending(path: "retain").path(percentEncoded: false)
  }()

  /// A world in which nothing of the machine's shows: its time zone, its language, its user's folders.
  static func environment(home: String, _ more: [String: String] = [:]) -> [String: String] {
    [
      "PATH": "/usr/bin:/bin", "HOME": home, "LANG": "C.UTF-8", "TZ": "UTC0",
      "XDG_STATE_HOME": "\(home)/state", "XDG_CACHE_HOME": "\(home)/cache",
    ].merging(more) { $1 }
  }

  /// Runs the program in `folder` and waits for its end.
  static func run(
    _ arguments: String..., in folder: TemporaryFolder, input: String = "",
    environment: [String: String] = [:]
  ) throws -> Result {
    try run(arguments, in: folder, input: input, environment: environment)
  }

  static func run(
    _ arguments: [String], in folder: TemporaryFolder, input: String = "",
    environment: [String: String] = [:]
  ) throws -> Result {
    let scratch = try TemporaryFolder()
    try scratch.write(input, to: "input")
    try scratch.write("", to: "output")
    try scratch.write("", to: "errors")
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = Self.environment(home: scratch.path, environment)
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: "\(scratch.path)/input"))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: "\(scratch.path)/output"))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: "\(scratch.path)/errors"))
    try process.run()
    process.waitUntilExit()
    return Result(
      output: try scratch.text(of: "output"), errors: try scratch.text(of: "errors"),
      exitCode: process.terminationStatus)
  }
}
