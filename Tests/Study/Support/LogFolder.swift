import Decks
import Foundation
import Memory
import Support

@testable import Study

/// A folder `progress` whose files a test writes.
struct LogFolder {
  let folder: TemporaryFolder
  var path: String { folder.path + "/progress" }

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/progress", withIntermediateDirectories: true)
  }

  /// Writes a file of the log with its header; lines have spaces between their columns and `-` for
  /// an empty one.
  func write(_ file: String, _ lines: [String]) throws {
    let text = lines.map { Self.line($0) + "\n" }.joined()
    try folder.write("time\tevent\tcard\trating\tms\tdue\tdetail\n" + text, to: "progress/" + file)
  }

  func log() throws -> Log { try Log(reading: path) }

  func history() throws -> History { History(try log(), rolloverHour: 4) }

  static func line(_ text: String) -> String {
    var columns = text.split(separator: " ", maxSplits: 6).map { $0 == "-" ? "" : String($0) }
    while columns.count < 7 { columns.append("") }
    return columns.joined(separator: "\t")
  }
}

extension Log {
  /// All events as text, one line each, with the device in front.
  var text: [String] { indices.map { "\(device(of: $0)) \(self[$0].line)" } }
}

extension Moment {
  /// A time that the test knows to be right.
  static func at(_ text: String) -> Moment {
    guard let moment = Moment(text, defaultOffset: 0) else { preconditionFailure(text) }
    return moment
  }
}

extension Day {
  static func on(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure(text) }
    return day
  }
}
