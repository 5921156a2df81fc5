import Foundation
import Support

/// A terminal of a test's own with the program running in it: keys go in, the screen can be looked at.
final class PseudoTerminal {
  private(set) var screen: ScreenModel
  private let device: TerminalProcess

  init(
    _ path: String, _ arguments: [String], folder: String, environment: [String: String],
    columns: Int = 80, rows: Int = 24
  ) throws {
    screen = ScreenModel(columns: columns, rows: rows)
    device = try TerminalProcess(
      path, arguments, folder: folder, environment: environment, columns: columns, rows: rows)
  }

  var process: pid_t { device.process }

  /// True when the terminal echoes and reads lines, as a shell expects it.
  var isSane: Bool { device.isSane }

  /// Types the keys.
  func type(_ keys: String) { device.type(keys) }

  /// Closes the terminal, as a window or a connection that goes away.
  func hangUp() { device.hangUp() }

  /// Reads what is drawn until the screen fulfils `condition`; false when it has not within `seconds`.
  func wait(seconds: Double = 20, until condition: (ScreenModel) -> Bool) -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while !condition(screen) {
      let left = Int32(end.timeIntervalSinceNow * 1000)
      guard left > 0, drain(milliseconds: min(100, left)) else { return condition(screen) }
    }
    return true
  }

  func waits(for text: String, seconds: Double = 60) -> Bool {
    wait(seconds: seconds) { $0.text.contains(text) }
  }

  /// How the process ended, as `waitpid` says it; nil when it has not within `seconds`.
  func exitStatus(seconds: Double = 60) -> Int32? {
    let end = Date().addingTimeInterval(seconds)
    while true {
      if let status = device.exitStatus() {
        while let bytes = device.read(within: 0), !bytes.isEmpty { screen.feed(bytes) }
        return status
      }
      guard Date() < end else { return nil }
      _ = drain(milliseconds: 20)
    }
  }

  /// Feeds what was drawn to the model of the screen; false when nothing will come any more.
  private func drain(milliseconds: Int32) -> Bool {
    guard let bytes = device.read(within: milliseconds) else { return false }
    screen.feed(bytes)
    return true
  }
}
