/// Keeps a key that bounced, or text that was pasted, from revealing and grading what nobody saw.
struct DoublePress {
  private var marked = ContinuousClock.now
  private var isPasting = false

  /// Shorter than anybody reads, longer than a key bounces.
  private static let pause = Duration.milliseconds(150)

  /// Something new is on the screen from now on.
  mutating func mark() { marked = .now }

  var isTooSoon: Bool { ContinuousClock.now - marked < Self.pause }

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
