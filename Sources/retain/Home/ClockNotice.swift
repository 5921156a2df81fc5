import Decks
import Foundation
import Study

/// That the clock of a device went back, told once for each time it did: the answers are all there and counted.
struct ClockNotice {
  let context: Context

  /// - Parameter jumps: all that the log has.
  func tell(_ jumps: [LogWarning], in collection: Collection) {
    guard let last = jumps.last, case .clockWentBack(let seconds) = last.problem else { return }
    let folder = Device.stateFolder(of: collection, environment: context.environment)
    let known = folder.flatMap { FileManager.default.contents(atPath: "\($0)/clock") }
      .flatMap { Int(String(decoding: $0, as: UTF8.self).trimmed) }
    guard jumps.count > known ?? 0 else { return }
    context.warnOnce(CollectionWords.clockWentBack.with(last.device, max(1, seconds / 60)))
    guard let folder else { return }
    // When it cannot be noted, the worst is to be told again.
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? FileReplacement(inside: folder).write(Array("\(jumps.count)\n".utf8), to: "clock")
  }
}

extension LogWarning {
  /// Whether it tells of a clock and not of a line that cannot be used.
  var isOfClock: Bool { if case .clockWentBack = problem { true } else { false } }

  /// The device that wrote the file.
  fileprivate var device: String {
    let parts = file.split(separator: "/")
    return parts.count > 1 ? String(parts[parts.count - 2]) : file
  }
}
