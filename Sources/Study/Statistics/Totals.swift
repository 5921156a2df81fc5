public import Memory

/// What was answered: on a day, in a deck, about a kind of fact, or altogether.
public struct Totals: Hashable, Sendable {
  /// Graded answers that made a promise.
  public var reviews = 0
  /// Answers in quizzes and while cramming.
  public var practice = 0
  /// Of the practice, what was right.
  public var practiceRight = 0
  /// For all of it, in milliseconds.
  public var time = 0
  /// New cards that were begun.
  public var new = 0
  /// Reviews after an interval under 21 days, and how many were remembered.
  public var young = Share()
  /// Reviews after an interval of 21 days or more, and how many were remembered.
  public var mature = Share()
  /// The grades of all reviews.
  public var grades = Grades()

  public init() {}

  /// Answers of both kinds.
  public var answers: Int { reviews + practice }

  /// The true retention: of the reviews that tested a promise of days, the remembered ones.
  public var retention: Share { young + mature }

  mutating func add(_ rating: Rating, phase: ReviewPhase?, milliseconds: Int) {
    time += milliseconds
    guard let phase else {
      practice += 1
      if rating != .again { practiceRight += 1 }
      return
    }
    reviews += 1
    grades[rating] += 1
    switch phase {
    case .new: new += 1
    case .young: young.add(rating != .again)
    case .mature: mature.add(rating != .again)
    case .learning, .relearning: break
    }
  }
}

extension Totals {
  mutating func add(_ other: Totals) {
    reviews += other.reviews
    practice += other.practice
    practiceRight += other.practiceRight
    time += other.time
    new += other.new
    young = young + other.young
    mature = mature + other.mature
    for rating in Rating.allCases { grades[rating] += other.grades[rating] }
  }
}

/// How often each grade was given.
public struct Grades: Hashable, Sendable {
  public var again = 0
  public var hard = 0
  public var good = 0
  public var easy = 0

  public init() {}

  public var all: Int { again + hard + good + easy }

  public subscript(rating: Rating) -> Int {
    get {
      switch rating {
      case .again: again
      case .hard: hard
      case .good: good
      case .easy: easy
      }
    }
    set {
      switch rating {
      case .again: again = newValue
      case .hard: hard = newValue
      case .good: good = newValue
      case .easy: easy = newValue
      }
    }
  }
}
