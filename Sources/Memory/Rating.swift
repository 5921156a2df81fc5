/// How well a card was remembered, as the learner says.
///
/// The raw values are those of the log and of FSRS.
public enum Rating: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// Forgotten.
  case again = 1
  /// Remembered, with effort. Not a failure.
  case hard
  /// Remembered.
  case good
  /// Remembered at once.
  case easy

  public static func < (left: Rating, right: Rating) -> Bool { left.rawValue < right.rawValue }
}
