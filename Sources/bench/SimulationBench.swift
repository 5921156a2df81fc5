import Memory

/// A year of 10,000 new cards without limits.
struct SimulationBench {
  func run() {
    var plan = Simulation.Plan()
    (plan.newCards, plan.newPerDay, plan.reviewsPerDay) = (10_000, 28, .max)
    let simulation = Bench.measure("simulate") {
      Simulation(of: [], plan: plan, scheduler: Scheduler(), seed: 1)
    }
    print("reviews\t\(simulation.reviews)")
  }
}
