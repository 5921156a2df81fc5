/// How far something long has come, on one line of the terminal for errors. It appears after half a second and vanishes at
/// the end; off a terminal there is none.
final class ProgressBar {
  private let errors: Output
  private let label: String
  private let start = ContinuousClock.now
  private var shownPercent: Int?

  private static let width = 24

  init(_ label: Wording, in context: Context) {
    errors = context.errors
    self.label = label.text(in: context.language)
  }

  /// - Parameter share: of the work that is done, from 0 to 1.
  func update(_ share: Double) {
    let percent = Int(100 * share)
    guard errors.descriptor.isTerminal, percent != shownPercent,
      ContinuousClock.now - start > .milliseconds(500)
    else { return }
    shownPercent = percent
    let filled = percent * Self.width / 100
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    errors.write("\r" + errors.rendered(StyledText("\(label)  \(bar)  \(percent) %", .faint)))
    errors.flush()
  }

  func clear() {
    guard shownPercent != nil else { return }
    errors.write("\r\u{1B}[K")
    errors.flush()
  }
}

extension Context {
  /// Does something long: shows how far it has come, and on Ctrl-C gives it up.
  ///
  /// - Parameter work: calls its argument with the share that is done now and then, and ends soon after it was false.
  func atWork<Result>(
    _ label: Wording, _ work: (_ progress: (Double) -> Bool) throws -> Result
  ) throws -> Result {
    let bar = ProgressBar(label, in: self)
    var isStopped = false
    defer { bar.clear() }
    let result = try Interruption.noticed {
      try work { share in
        bar.update(share)
        isStopped = isStopped || Interruption.isAsked
        return !isStopped
      }
    }
    if isStopped { throw Failure.failed(OptimizeWords.stopped.wording) }
    return result
  }
}
