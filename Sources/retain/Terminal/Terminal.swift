/// Columns and rows of the window.
struct WindowSize: Hashable, Sendable {
  var columns: Int
  var rows: Int
}

/// A screen with a keyboard: standard input and output when both are terminals that can move the cursor.
///
/// It is a class because it is one device with one state.
final class Terminal {
  /// What happens while somebody waits for a key.
  enum Event: Hashable, Sendable {
    case key(Key)
    /// The window changed or the process was continued after a stop: draw again.
    case redraw(isContinued: Bool)
    case timeout
    /// The terminal went away.
    case closed
  }

  let output: Output
  private var decoder = KeyDecoder()

  /// Nil off a terminal and on one that cannot move its cursor, where lines are read and written instead.
  init?(output: Output, environment: [String: String]) {
    let name = environment["TERM"] ?? ""
    guard Descriptor.input.isTerminal, output.descriptor.isTerminal, name != "dumb", !name.isEmpty
    else { return nil }
    self.output = output
  }

  var size: WindowSize { output.descriptor.windowSize ?? WindowSize(columns: 80, rows: 24) }

  /// Reads single keys while `body` runs, and gives the terminal back whatever happens.
  func reading<Result>(fullScreen: Bool, _ body: () throws -> Result) rethrows -> Result {
    output.flush()
    _ = TerminalGuard.enter(fullScreen: fullScreen)
    defer {
      output.flush()
      TerminalGuard.leave()
    }
    return try body()
  }

  /// Gives the terminal back for as long as `body` runs, while single keys are being read.
  func lend<Result>(fullScreen: Bool, _ body: () throws -> Result) rethrows -> Result {
    output.flush()
    TerminalGuard.leave()
    defer { _ = TerminalGuard.enter(fullScreen: fullScreen) }
    return try body()
  }

  /// Waits for the next key, at most `milliseconds`; for ever without.
  func nextEvent(within milliseconds: Int? = nil) -> Event {
    output.flush()
    while true {
      if let key = decoder.next(noMoreComes: false) {
        if key == .control("z") {
          TerminalGuard.stop()
          _ = TerminalGuard.wakeDescriptor.read(limit: 64)
          return .redraw(isContinued: true)
        }
        return .key(key)
      }
      // A lone escape is told from a sequence by what follows within a twentieth of a second.
      let patience = decoder.isWaiting ? 50 : milliseconds
      switch Descriptor.waitForInput(of: [.input, TerminalGuard.wakeDescriptor], patience) {
      case .readable(.input):
        let bytes = Descriptor.input.read(limit: 4096)
        guard !bytes.isEmpty else { return .closed }
        decoder.feed(bytes)
      case .readable(let wake):
        return .redraw(isContinued: wake.read(limit: 64).contains(TerminalGuard.continued))
      case .timeout:
        guard let key = decoder.next(noMoreComes: true) else { return .timeout }
        return .key(key)
      case .failed:
        return .closed
      }
    }
  }

  /// Draws a whole screen at once, without flicker: every line is replaced and what is below erased.
  func draw(_ lines: [StyledText]) {
    var frame = "\u{1B}[?2026h\u{1B}[H"
    for (index, line) in lines.prefix(size.rows).enumerated() {
      if index > 0 { frame += "\r\n" }
      frame += output.rendered(line) + "\u{1B}[K"
    }
    output.write(frame + "\u{1B}[J\u{1B}[?2026l")
    output.flush()
  }
}
