/// Keeps a key that bounced, or text that was pasted, from revealing and grading what nobody saw.
struct DoublePress {
  private var marked: ContinuousClock.Instant?
  private var isPasting = false

  /// Shorter than anybody reads, longer than a key bounces.
  private static let pause = Duration.milliseconds(150)

  /// The key was pressed, and something else is on the screen from now on.
  mutating func mark() { marked = .now }

  /// Another key was pressed.
  mutating func forget() { marked = nil }

  /// Whether the same key now is more likely a bounce.
  var isTooSoon: Bool { marked.map { ContinuousClock.now - $0 < Self.pause } ?? false }

  /// The key, unless it is part of a paste.
  mutating func admit(_ key: Key) -> Key? {
    switch key {
    case .pasteBegins: isPasting = true
    case .pasteEnds: isPasting = false
    default: if !isPasting { return key }
    }
    return nil
  }
}
