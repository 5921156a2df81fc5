import Foundation
import Support
import Testing

@testable import retain

/// Reviews that end in the middle, at moments that a seed chooses; `RETAIN_ENDS=500 swift test --filter RandomEnds` tries
/// so many, a plain run a dozen.
@Suite struct `RandomEnds: a review that ends in the middle` {
  private static let seeds =
    0..<(ProcessInfo.processInfo.environment["RETAIN_ENDS"].flatMap { UInt64($0) } ?? 12)

  private enum End: CaseIterable {
    case kill
    case hangUp
    case hangUpSignal
    case interruptKey
    case interruptSignal
    case terminate
    case stopAndLeave
  }

  private static let cards = 40

  private let collection: SampleCollection

  init() throws {
    let deck = (0..<Self.cards).map {
      "Q: question \($0)?\nA: answer \($0)\n<!-- card card\($0) -->\n\n"
    }
    collection = try SampleCollection(deck: deck.joined())
    try collection.folder.write("new-per-day = \(Self.cards)\n", to: "decks/retain.toml")
  }

  /// In a shell with job control, which goes on with the review whenever it was stopped, and notes the terminal's modes.
  private static let shell = """
    set -m
    "$@"
    code=$?
    while [ $code -gt 128 ] && jobs %1 >/dev/null 2>&1; do
      stty -a >modes
      fg %1 >/dev/null
      code=$?
    done
    exit $code
    """

  private func terminal(_ end: End) throws -> PseudoTerminal {
    let environment = BuiltProgram.environment(
      home: collection.folder.path, ["TERM": "xterm"])
    let review = ["review", "--device", "test"]
    guard end == .stopAndLeave else {
      return try PseudoTerminal(
        BuiltProgram.path, review, folder: collection.folder.path, environment: environment)
    }
    return try PseudoTerminal(
      "/bin/sh", ["-c", Self.shell, "sh", BuiltProgram.path] + review,
      folder: collection.folder.path, environment: environment)
  }

  /// The cards that the log has as answered and not taken back.
  private func answered() throws -> [String] {
    let logs = try collection.folder.files().filter { $0.hasSuffix(".tsv") }
    let rows = try logs.flatMap { try collection.folder.text(of: $0).split(separator: "\n") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    let undone = rows.filter { $0.count > 6 && $0[1] == "undo" }.map { $0[6] }
    return rows.filter { row in
      row.count > 3 && row[1] == "review" && row[3] == "4"
        && !undone.contains { $0.contains(row[0]) }
    }.map { String($0[2]) }
  }

  @Test(arguments: seeds)
  func `loses no answer and gives the terminal back`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var acknowledged: [String] = []
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      let end = End.allCases.randomElement(using: &random)!
      let terminal = try terminal(end)
      try answer(Int.random(in: 0...4, using: &random), terminal, &acknowledged)
      if Bool.random(using: &random) {
        let keys = [" ", " 4", " 4 4", "?", "i", "u"].randomElement(using: &random)!
        if keys == "u" { _ = acknowledged.popLast() }
        terminal.type(keys)
        _ = terminal.wait(seconds: Double.random(in: 0...0.03, using: &random)) { _ in false }
      }
      bring(terminal, to: end)
      let answered = try answered()
      #expect(Set(answered).isSuperset(of: acknowledged), "seed \(seed), \(end)")
      #expect(Set(answered).count == answered.count, "seed \(seed), \(end)")
      acknowledged = answered
    }
    #expect(try collection.run("check").output.contains("All is well."))
  }

  /// Grades cards; one is acknowledged when the next one is on the screen.
  private func answer(
    _ count: Int, _ terminal: PseudoTerminal, _ acknowledged: inout [String]
  ) throws {
    for _ in 0..<count {
      #expect(terminal.waits(for: "Space show answer"))
      let number = try #require(
        terminal.screen.text.firstMatch(of: /question (\d+)\?/)?.1)
      terminal.type(" ")
      #expect(terminal.waits(for: "1 Forgot"))
      terminal.type("4")
      #expect(terminal.wait { !$0.text.contains("question \(number)?") })
      acknowledged.append("card\(number)")
    }
    #expect(terminal.waits(for: "q leave"))
  }

  private func bring(_ terminal: PseudoTerminal, to end: End) {
    switch end {
    case .kill: kill(terminal.process, SIGKILL)
    case .hangUp: terminal.hangUp()
    case .hangUpSignal: kill(terminal.process, SIGHUP)
    case .interruptKey: terminal.type("\u{3}\u{3}")
    case .interruptSignal: kill(terminal.process, SIGINT)
    case .terminate: kill(terminal.process, SIGTERM)
    case .stopAndLeave:
      terminal.type("\u{1A}")
      let stopped = { (try? collection.folder.text(of: "modes"))?.contains(" icanon") ?? false }
      #expect(terminal.wait { _ in stopped() })
      // Back in the foreground, it draws the card again; a page that was open takes one key more.
      #expect(terminal.waits(for: "leave") || terminal.waits(for: "goes back"))
      terminal.type("qq")
    }
    #expect(terminal.exitStatus() != nil, "\(end)")
    if end != .kill, end != .hangUp {
      #expect(terminal.isSane, "\(end)")
      #expect(!terminal.screen.isFullScreen, "\(end)")
    }
  }
}
