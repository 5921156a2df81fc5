/// How a learner grades and how long answers take, apart from what memory decides.
public struct Habits: Hashable, Sendable {
  /// Shares of Again, Hard, Good and Easy among first answers to new cards; they add up to 1.
  public var firstGrades: [Double]

  /// Shares of Hard, Good and Easy among remembered answers; they add up to 1.
  public var grades: [Double]

  /// Seconds for a first answer, a forgotten and a remembered one.
  public var secondsWhenNew, secondsWhenForgotten, secondsWhenRemembered: Double

  /// Those of many learners. Source: the simulator of fsrs-rs 6.6, seconds rounded.
  public init() {
    firstGrades = [0.24, 0.094, 0.495, 0.171]
    grades = [0.224, 0.631, 0.145]
    (secondsWhenNew, secondsWhenForgotten, secondsWhenRemembered) = (20, 15, 7)
  }

  func firstGrade(at position: Double) -> Rating {
    switch position {
    case ..<firstGrades[0]: .again
    case ..<(firstGrades[0] + firstGrades[1]): .hard
    case ..<(1 - firstGrades[3]): .good
    default: .easy
    }
  }

  func grade(at position: Double) -> Rating {
    position < grades[0] ? .hard : position < 1 - grades[2] ? .good : .easy
  }
}
