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

  @Test func `agrees with the scheduler's own review loop`() {
    let (count, horizon) = (12_000, 120)
    let simulation = Simulation(
      of: [],
      plan: {
        var plan = plan(days: horizon, new: count)
        (plan.newPerDay, plan.reviewsPerDay) = (count, .max)
        return plan
      }(), scheduler: Scheduler(), seed: 3)
    var random = SplitMix64(seed: 9)
    let reviews = (0..<count).reduce(0) { sum, _ in
      sum + Self.reviewsOfOneCard(days: horizon, using: &random)
    }
    #expect(isClose(Double(simulation.reviews), Double(reviews), relative: 0.02))
  }

  /// How often one new card comes up on a later day, answer by answer through the scheduler.
  private static func reviewsOfOneCard(
    days: Int, using random: inout SplitMix64
  ) -> Int {
    let (scheduler, habits) = (Scheduler(fuzz: false), Habits())
    var (standing, day, last, reviews) = (Standing.new, 0, 0, 0)
    var isStep = false
    while day < days {
      let chance = Double.random(in: 0..<1, using: &random)
      let rating: Rating
      if let state = standing.state {
        let recall = scheduler.model.retrievability(of: state, days: Double(day - last))
        let manner = Double.random(in: 0..<1, using: &random)
        rating = isStep ? .good : chance < recall ? habits.grade(at: manner) : .again
        if !isStep { reviews += 1 }
      } else {
        rating = habits.firstGrade(at: chance)
      }
      let outcome = scheduler.outcome(
        of: rating, from: standing, elapsed: Elapsed(studyDays: day - last), previousInterval: nil,
        seed: 0)
      (standing, last) = (outcome.standing, day)
      switch outcome.wait {
      case .seconds: isStep = true
      case .days(let wait): (isStep, day) = (false, day + wait)
      }
    }
    return reviews
  }
}
