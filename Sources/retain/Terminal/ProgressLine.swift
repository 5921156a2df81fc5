/// How far a long run is, on one line of a terminal that is drawn over; nothing anywhere else.
struct ProgressLine {
  private let output: Output
  private let isShown: Bool
  private let language: Language
  private let clock = ContinuousClock()
  private var next: ContinuousClock.Instant
  private var isDrawn = false

  init(_ context: Context) {
    output = context.errors
    language = context.language
    isShown = context.errors.width != nil && context.errors.styling != .none
    next = clock.now + .milliseconds(500)
  }

  /// Draws the line when it is time to.
  mutating func show(_ wording: @autoclosure () -> Wording) {
    guard isShown, clock.now >= next else { return }
    next = clock.now + .milliseconds(100)
    isDrawn = true
    output.write("\r\u{1B}[K" + wording().text(in: language))
    output.flush()
  }

  /// Takes the line away, before something else is said.
  mutating func clear() {
    guard isDrawn else { return }
    isDrawn = false
    output.write("\r\u{1B}[K")
    output.flush()
  }
}

extension Context {
  /// Does something that takes a while and cannot say how far it is: a line says what, and goes when it is done.
  func showing<Result>(_ wording: Wording, _ work: () throws -> Result) rethrows -> Result {
    let isShown = errors.width != nil && errors.styling != .none
    if isShown {
      output.flush()
      errors.write(errors.rendered(StyledText(wording.text(in: language), .faint)))
      errors.flush()
    }
    defer {
      if isShown {
        errors.write("\r\u{1B}[K")
        errors.flush()
      }
    }
    return try work()
  }
}
