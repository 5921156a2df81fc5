import Foundation
import Memory
import Support

/// A year of 10,000 new cards without limits, and how near it comes to the same answered one by one.
struct SimulationBench {
  let report: BenchReport
  private let scheduler = Scheduler()
  private let habits = Habits()

  func run(runs: Int, against peer: FSRSRSTimes?) throws {
    var plan = Simulation.Plan()
    (plan.newCards, plan.newPerDay, plan.reviewsPerDay) = (10_000, 28, .max)
    var (own, others, reviews): ([Double], [Double], Int) = ([], [], 0)
    for _ in 0..<runs {
      let (seconds, simulation) = cpu {
        Simulation(of: [], plan: plan, scheduler: scheduler, seed: 1)
      }
      own.append(seconds)
      reviews = simulation.reviews
      if let peer { others.append(try peer.seconds(1)) }
    }
    report.add("simulate a year of 10,000 new cards", median(own) * 1000, "ms")
    report.add("simulate, reviews", Double(reviews), "reviews")
    if let peer {
      let subject = "simulate a year of 10,000 new cards"
      report.add(subject, median(others) * 1000, "ms", of: "fsrs-rs-python")
      report.add(
        "\(subject), times Retain's", median(others) / median(own), "", of: "fsrs-rs-python")
      try peer.end()
    }
    (plan.newCards, plan.newPerDay) = (200_000, .max)
    let whole = Simulation(of: [], plan: plan, scheduler: scheduler, seed: 2)
    var random = SplitMix64(seed: 3)
    let direct = (0..<plan.newCards).reduce(0) { sum, _ in
      sum + reviewsOfOneCard(days: plan.days, using: &random)
    }
    report.add(
      "simulate, share of the reviews answered one by one",
      Double(whole.reviews) / Double(direct), "")
  }

  /// How often a new card comes up on a later day, answer by answer through the scheduler.
  private func reviewsOfOneCard(
    days: Int, using random: inout some RandomNumberGenerator
  ) -> Int {
    var (standing, day, last, reviews) = (Standing.new, 0, 0, 0)
    var (promised, isStep) = (nil as Int?, false)
    while day < days {
      let rating: Rating
      if let state = standing.state {
        let recall = scheduler.model.retrievability(of: state, days: Double(day - last))
        let isRemembered = isStep || Double.random(in: 0..<1, using: &random) < recall
        rating = isStep ? .good : isRemembered ? grade([0] + habits.grades, &random) : .again
        if !isStep { reviews += 1 }
      } else {
        rating = grade(habits.firstGrades, &random)
      }
      let outcome = scheduler.outcome(
        of: rating, from: standing, elapsed: Elapsed(studyDays: day - last),
        previousInterval: promised, seed: random.next())
      (standing, last) = (outcome.standing, day)
      switch outcome.wait {
      case .seconds: (promised, isStep) = (nil, true)
      case .days(let wait): (promised, isStep, day) = (wait, false, day + wait)
      }
    }
    return reviews
  }

  private func grade(
    _ shares: [Double], _ random: inout some RandomNumberGenerator
  ) -> Rating {
    var left = Double.random(in: 0..<1, using: &random)
    for (rating, share) in zip(Rating.allCases, shares) {
      left -= share
      if left < 0 { return rating }
    }
    return .easy
  }
}
