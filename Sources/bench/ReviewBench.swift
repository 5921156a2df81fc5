import Decks
import Foundation
import Memory
import Study
import Support

/// From a key to the next card on the screen, in the program itself, with 100,000 cards and 300,000 reviews.
///
/// Wall-clock milliseconds, the median and the 99th percentile. An answer is on the disk before the next card is drawn, so
/// the time of one such write is shown apart.
struct ReviewBench {
  let program: String
  private let folder: TemporaryFolder

  private static let cards = 100_000
  private static let answers = 300

  init(program: String) throws {
    self.program = program
    folder = try TemporaryFolder()
    try folder.write("new-per-day = 9999\nreviews-per-day = 9999\n", to: "decks/retain.toml")
    for deck in 0..<100 {
      let text = (0..<Self.cards / 100).map { card in
        "Q: Question \(card) of deck \(deck), 第 \(card) 题?\nA: Answer \(card * 7)\n"
          + "<!-- card b\(deck)-\(card) -->\n\n"
      }
      try folder.write(text.joined(), to: "decks/part\(deck).md")
    }
    try writeLog()
  }

  /// Three reviews of each card, the last promise for a day around today.
  private func writeLog() throws {
    let collection = try Study.Collection(at: folder.path)
    let journal = collection.journal(device: "bench")
    let now = Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000), offset: 0)
    let today = now.day(rolloverHour: 4)
    for (age, wait) in [(40, 5), (35, 20), (15, 14)] {
      let start = now.adding(seconds: -age * 86_400)
      let events = (0..<Self.cards).map { card in
        Event.review(
          CardID("b\(card / 1000)-\(card % 1000)"), .good, milliseconds: 4000,
          due: .day(today - age + wait + card % 40),
          at: Moment(milliseconds: start.milliseconds + Int64(card), offset: 0))
      }
      try journal.append(events)
    }
  }

  func run() throws {
    let start = ContinuousClock.now
    let terminal = try TerminalProcess(
      program, ["review", "--device", "bench"], folder: folder.path,
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": folder.path])
    try readFrame(of: terminal)
    report("start to first card", [ContinuousClock.now - start])
    var (reveals, grades): ([Duration], [Duration]) = ([], [])
    for _ in 0..<Self.answers {
      reveals.append(try time(" ", in: terminal))
      grades.append(try time("3", in: terminal))
    }
    report("key to answer", reveals)
    report("key to next card", grades)
    terminal.type("q")
    try measureWrites()
  }

  private func time(_ key: String, in terminal: TerminalProcess) throws -> Duration {
    let start = ContinuousClock.now
    terminal.type(key)
    try readFrame(of: terminal)
    return ContinuousClock.now - start
  }

  /// Reads until a whole screen was drawn.
  private func readFrame(of terminal: TerminalProcess) throws {
    let end = Array("\u{1B}[?2026l".utf8)
    var drawn: [UInt8] = []
    while let bytes = terminal.read(within: 60_000), !bytes.isEmpty {
      drawn += bytes
      if drawn.suffix(end.count) == end[...] { return }
    }
    throw ReviewBenchError.nothingDrawn(String(decoding: drawn, as: UTF8.self))
  }

  private func measureWrites() throws {
    let journal = try Study.Collection(at: folder.path).journal(device: "writes")
    let now = Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000), offset: 0)
    let writes = try (0..<Self.answers).map { card in
      let start = ContinuousClock.now
      try journal.append(
        .review(
          CardID("b0-\(card)"), .good, milliseconds: 4000, due: .day(now.day(rolloverHour: 4) + 9),
          at: now.adding(seconds: card)))
      return ContinuousClock.now - start
    }
    report("of it, one answer to the disk", writes)
  }

  private func report(_ name: String, _ times: [Duration]) {
    let sorted = times.sorted()
    func milliseconds(_ share: Double) -> String {
      let time = sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
      return String(format: "%.2f", time / .milliseconds(1))
    }
    print("\(name)\t\(milliseconds(0.5))\t\(milliseconds(0.99))")
  }
}

enum ReviewBenchError: Error {
  case nothingDrawn(String)
}
