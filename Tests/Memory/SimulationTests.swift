import Support
import Testing

@testable import Memory

@Suite struct `Looking ahead` {
  private func cards(_ count: Int) -> [Simulation.Card] {
    (0..<count).map { number in
      Simulation.Card(
        state: MemoryState(stability: Double(1 + number % 40), difficulty: Double(2 + number % 7)),
        age: number % 10, due: number % 30 - 3)
    }
  }

  private func plan(days: Int, new: Int = 0) -> Simulation.Plan {
    var plan = Simulation.Plan()
    (plan.days, plan.newCards) = (days, new)
    return plan
  }

  @Test func `gives the same days for the same seed`() {
    func days(seed: UInt64) -> [Simulation.Day] {
      Simulation(of: cards(300), plan: plan(days: 60, new: 100), scheduler: Scheduler(), seed: seed)
        .days
    }
    #expect(days(seed: 4) == days(seed: 4))
    #expect(days(seed: 4) != days(seed: 5))
  }

  @Test func `keeps to the limits and postpones the rest`() {
    var plan = plan(days: 10, new: 25)
    (plan.newPerDay, plan.reviewsPerDay) = (10, 15)
    let days = Simulation(of: cards(300), plan: plan, scheduler: Scheduler(), seed: 1).days
    #expect(days.map(\.new).prefix(4) == [10, 10, 5, 0])
    #expect(days.allSatisfy { $0.reviews == 15 && $0.postponed > 0 })
  }

  @Test func `costs more and knows more at a higher retention`() {
    let simulations = [0.8, 0.9, 0.95].map { retention in
      Simulation(
        of: cards(500), plan: plan(days: 180), scheduler: Scheduler(desiredRetention: retention),
        seed: 2)
    }
    #expect(simulations[0].seconds < simulations[1].seconds)
    #expect(simulations[1].seconds < simulations[2].seconds)
    #expect(simulations[0].known < simulations[1].known)
    #expect(simulations[1].known < simulations[2].known)
  }

  @Test(arguments: [MemoryModel.fsrs6(FSRS6()), .fsrs7(FSRS7())])
  func `agrees with the scheduler's own review loop`(model: MemoryModel) {
    let (count, horizon) = (12_000, 180)
    // First grades scatter the work most. What is left moves the sums by a hundredth; “bench simulate” compares more cards.
    var habits = Habits()
    habits.firstGrades = [0, 0, 1, 0]
    var plan = plan(days: horizon, new: count)
    (plan.newPerDay, plan.reviewsPerDay) = (count, .max)
    let scheduler = Scheduler(model: model)
    let simulation = Simulation(
      of: [], plan: plan, scheduler: scheduler, habits: habits, seed: 3)
    var random = SplitMix64(seed: 9)
    var sum = ReviewLoop.Totals()
    for _ in 0..<count {
      sum.add(ReviewLoop(scheduler: scheduler, habits: habits, days: horizon).card(using: &random))
    }
    #expect(isClose(Double(simulation.reviews), Double(sum.reviews), relative: 0.02))
    #expect(isClose(simulation.seconds, sum.seconds, relative: 0.02))
    #expect(isClose(simulation.known, sum.known, relative: 0.02))
  }
}

/// The reviews of one new card, answer by answer through the scheduler.
private struct ReviewLoop {
  let scheduler: Scheduler
  let habits: Habits
  let days: Int

  struct Totals {
    var reviews = 0
    var seconds = 0.0
    var known = 0.0

    mutating func add(_ other: Totals) {
      reviews += other.reviews
      seconds += other.seconds
      known += other.known
    }
  }

  func card(using random: inout SplitMix64) -> Totals {
    var totals = Totals()
    var (standing, day, last, promised) = (Standing.new, 0, 0, nil as Int?)
    var step: Int?
    while day < days {
      let rating: Rating
      if let state = standing.state {
        let recall = scheduler.model.retrievability(of: state, days: Double(day - last))
        let isRemembered = step != nil || Double.random(in: 0..<1, using: &random) < recall
        let manner = Double.random(in: 0..<1, using: &random)
        rating = step != nil ? .good : isRemembered ? habits.grade(at: manner) : .again
        if step == nil { totals.reviews += 1 }
        totals.seconds += isRemembered ? habits.secondsWhenRemembered : habits.secondsWhenForgotten
      } else {
        rating = habits.firstGrade(at: Double.random(in: 0..<1, using: &random))
        totals.seconds += habits.secondsWhenNew
      }
      let elapsed = Elapsed(
        studyDays: day - last, days: step.map { Double($0) / 86_400 } ?? Double(day - last))
      let outcome = scheduler.outcome(
        of: rating, from: standing, elapsed: elapsed, previousInterval: promised,
        seed: random.next())
      (standing, last) = (outcome.standing, day)
      switch outcome.wait {
      case .seconds(let seconds): (step, promised) = (seconds, nil)
      case .days(let wait): (step, promised, day) = (nil, wait, day + wait)
      }
    }
    totals.known =
      standing.state.map { scheduler.model.retrievability(of: $0, days: Double(days - last)) } ?? 0
    return totals
  }
}
