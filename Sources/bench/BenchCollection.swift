import Decks
import Foundation
import Study
import Support

/// A collection of synthetic cards with ten reviews each, in a folder and a home of its own.
struct BenchCollection {
  let program: String
  let cards: Int
  let folder: TemporaryFolder
  let environment: [String: String]
  /// The morning after the last answer.
  let now: String

  init(program: String, cards: Int, seed: UInt64) throws {
    self.program = program
    self.cards = cards
    folder = try TemporaryFolder()
    try SyntheticCollection(cards: cards, days: 600, reviews: cards * 10, seed: seed)
      .write(to: folder.path)
    environment = [
      "HOME": folder.path, "XDG_CACHE_HOME": folder.path + "/cache",
      "XDG_STATE_HOME": folder.path + "/state", "LANG": "C.UTF-8", "TERM": "xterm-256color",
      "PATH": "/usr/bin:/bin",
    ]
    let last = try Study.Collection(at: folder.path).log().last?.moment
    now = last.map { $0.adding(seconds: 12 * 3600).description } ?? "2026-11-26T10:00:00.000+08:00"
  }

  var title: String { cards >= 1000 ? "\(cards / 1000)k cards" : "\(cards) cards" }

  func arguments(_ command: [String]) -> [String] {
    ["--collection", folder.path, "--now", now, "--device", "bench"] + command
  }

  func run(_ command: String..., times: Int = 1) throws -> ChildRun {
    try ChildRun.best(of: times, program, arguments(command), environment: environment)
  }

  /// Forgets what the program kept.
  func dropCache() throws {
    if FileManager.default.fileExists(atPath: folder.path + "/cache") {
      try FileManager.default.removeItem(atPath: folder.path + "/cache")
    }
  }

  /// Something that changes the log and nothing that is due.
  func appendEvent() throws {
    let collection = try Study.Collection(at: folder.path)
    guard let moment = Moment(now) else { return }
    try collection.journal(device: "other").append(.flag(CardID("c0000001"), true, at: moment))
  }

  /// A review in a terminal of its own.
  func review() throws -> TerminalProcess {
    try TerminalProcess(
      program, arguments(["review"]), folder: folder.path, environment: environment)
  }
}

extension TerminalProcess {
  enum Failure: Error {
    case nothingDrawn(String)
  }

  /// Reads until a whole screen was drawn.
  ///
  /// - Parameter milliseconds: Longest wait for the next bytes.
  func readFrame(within milliseconds: Int32 = 60_000) throws {
    let end = Array("\u{1B}[?2026l".utf8)
    var drawn: [UInt8] = []
    while let bytes = read(within: milliseconds), !bytes.isEmpty {
      drawn += bytes
      if drawn.suffix(end.count) == end[...] { return }
    }
    throw Failure.nothingDrawn(String(decoding: drawn, as: UTF8.self))
  }

  /// The most memory that it has had, in bytes; nothing where the system does not say it.
  var peakMemory: Int? {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = line.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
    else { return nil }
    return kilobytes * 1024
  }

  /// Waits for its end.
  func waitForEnd() {
    while read(within: 1000) != nil, exitStatus() == nil {}
  }
}
