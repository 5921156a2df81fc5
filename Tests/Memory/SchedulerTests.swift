import Memory
import Support
import Testing

@Suite struct `The scheduler` {
  @Test func `walks through learning, review and relearning`() {
    let scheduler = Scheduler(fuzz: false)
    // Days since the last review, the grade, and what py-fsrs 6.3 makes of it.
    let walk: [(days: Int, rating: Rating, standing: String, wait: Wait)] = [
      (0, .hard, "learning 0", .seconds(330)), (0, .good, "learning 1", .seconds(600)),
      (0, .good, "review", .days(1)), (3, .good, "review", .days(8)),
      (15, .again, "relearning 0", .seconds(600)), (0, .hard, "relearning 0", .seconds(900)),
      (0, .good, "review", .days(1)), (2, .easy, "review", .days(5)),
      (30, .hard, "review", .days(13)),
    ]
    var standing = Standing.new
    for review in walk {
      let outcome = scheduler.outcome(
        of: review.rating, from: standing, elapsed: Elapsed(studyDays: review.days),
        previousInterval: nil, seed: 0)
      #expect(outcome.standing.word == review.standing)
      #expect(outcome.wait == review.wait)
      standing = outcome.standing
    }
  }

  @Test func `offers a new card four waits`() {
    let outcomes = Scheduler(fuzz: false)
      .outcomes(from: .new, elapsed: Elapsed(studyDays: 0), previousInterval: nil, seed: 0)
    #expect(outcomes.again.wait == .seconds(60))
    #expect(outcomes.hard.wait == .seconds(330))
    #expect(outcomes.good.wait == .seconds(600))
    #expect(outcomes.easy.wait == .days(8))
  }

  @Test func `puts Hard between Again and Good when there is one step`() {
    let outcomes = Scheduler(learningSteps: [60], fuzz: false)
      .outcomes(from: .new, elapsed: Elapsed(studyDays: 0), previousInterval: nil, seed: 0)
    #expect(outcomes.hard.wait == .seconds(90))
    #expect(outcomes.good.wait == .days(2))
  }

  @Test func `needs no steps`() {
    let scheduler = Scheduler(learningSteps: [], relearningSteps: [], fuzz: false)
    let first = scheduler.outcomes(
      from: .new, elapsed: Elapsed(studyDays: 0), previousInterval: nil, seed: 0)
    #expect(Rating.allCases.map { first[$0].wait } == [.days(1), .days(1), .days(2), .days(8)])
    let lapse = scheduler.outcome(
      of: .again, from: first.easy.standing, elapsed: Elapsed(studyDays: 8), previousInterval: 8,
      seed: 0)
    #expect(lapse.standing.word == "review")
    #expect(lapse.wait == .days(1))
  }

  @Test func `lets a card out of steps that no longer exist`() {
    let standing = Standing.learning(FSRS6().state(afterFirst: .good), step: 3)
    let outcomes = Scheduler(learningSteps: [60], fuzz: false)
      .outcomes(from: standing, elapsed: Elapsed(studyDays: 0), previousInterval: nil, seed: 0)
    #expect(outcomes.again.wait == .seconds(60))
    #expect(
      [outcomes.hard, outcomes.good, outcomes.easy].allSatisfy { $0.standing.word == "review" })
  }

  @Test func `asks sooner for a higher retention`() {
    let standing = Standing.review(MemoryState(stability: 30, difficulty: 5))
    let waits = [0.8, 0.9, 0.95].map { retention in
      Scheduler(desiredRetention: retention, fuzz: false)
        .outcome(
          of: .good, from: standing, elapsed: Elapsed(studyDays: 30), previousInterval: 30, seed: 0
        ).wait
    }
    #expect(waits == [.days(282), .days(85), .days(34)])
  }

  @Test func `never promises more than the longest interval`() {
    let standing = Standing.review(MemoryState(stability: 3_000, difficulty: 2))
    for fuzz in [false, true] {
      let outcomes = Scheduler(maximumInterval: 90, fuzz: fuzz)
        .outcomes(from: standing, elapsed: Elapsed(studyDays: 900), previousInterval: 90, seed: 7)
      #expect([outcomes.good, outcomes.easy].allSatisfy { $0.wait == .days(90) })
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `never gives a better grade an earlier day`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let state = MemoryState(
      stability: .random(in: 0.01...400, using: &random),
      difficulty: .random(in: 1...10, using: &random))
    let previous = Int.random(in: 1...500, using: &random)
    let scheduler = Scheduler(
      model: Bool.random(using: &random) ? .fsrs6(FSRS6()) : .fsrs7(FSRS7()),
      learningSteps: Bool.random(using: &random) ? [60, 600] : [600, 3 * 86_400],
      relearningSteps: [], desiredRetention: .random(in: 0.7...0.97, using: &random),
      maximumInterval: Bool.random(using: &random) ? 36_500 : 100, fuzz: .random(using: &random))
    for standing in [.new, .learning(state, step: 1), .review(state)] as [Standing] {
      let outcomes = scheduler.outcomes(
        from: standing, elapsed: Elapsed(studyDays: .random(in: 0...600, using: &random)),
        previousInterval: previous,
        seed: seed)
      let seconds = Rating.allCases.map { outcomes[$0].wait.inSeconds }
      #expect(seconds == seconds.sorted())
      #expect(Rating.allCases.allSatisfy { outcomes[$0].wait != .days(0) })
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `keeps Hard, Good and Easy a day apart, and fuzz from undoing growth`(seed: UInt64) throws {
    let previous = 20
    let standing = Standing.review(MemoryState(stability: 20, difficulty: 6))
    let outcomes = Scheduler()
      .outcomes(
        from: standing, elapsed: Elapsed(studyDays: 20), previousInterval: previous, seed: seed)
    let days = [outcomes.hard, outcomes.good, outcomes.easy].compactMap { $0.wait.inDays }
    try #require(days.count == 3)
    #expect(previous < days[0] && days[0] < days[1] && days[1] < days[2])
  }

  @Test func `gives the same outcome for the same seed`() {
    let standing = Standing.review(MemoryState(stability: 50, difficulty: 6))
    func days(seed: UInt64) -> Wait {
      Scheduler().outcome(
        of: .good, from: standing, elapsed: Elapsed(studyDays: 50), previousInterval: 50, seed: seed
      )
      .wait
    }
    #expect(days(seed: 11) == days(seed: 11))
    #expect(Set((0..<50).map(days)).count > 5)
  }
}

extension Standing {
  fileprivate var word: String {
    switch self {
    case .new: "new"
    case .learning(_, let step): "learning \(step)"
    case .review: "review"
    case .relearning(_, let step): "relearning \(step)"
    }
  }
}

extension Wait {
  fileprivate var inDays: Int? {
    if case .days(let days) = self { days } else { nil }
  }

  fileprivate var inSeconds: Int {
    switch self {
    case .seconds(let seconds): seconds
    case .days(let days): days * 86_400
    }
  }
}
