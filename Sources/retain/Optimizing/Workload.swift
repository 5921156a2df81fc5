import Memory

/// What a model asks of a learner who goes on learning: reviews a day, the mean of a year.
struct Workload {
  /// Says how recall is kept up; its model is of no account.
  let scheduler: Scheduler
  let newPerDay: Int

  private static let days = 365

  func reviewsPerDay(_ model: MemoryModel) -> Int {
    var plan = Simulation.Plan()
    (plan.days, plan.newPerDay) = (Self.days, newPerDay)
    (plan.newCards, plan.reviewsPerDay) = (newPerDay * Self.days, .max)
    var scheduler = scheduler
    scheduler.model = model
    let simulation = Simulation(of: [], plan: plan, scheduler: scheduler, seed: 1)
    return (simulation.reviews + Self.days / 2) / Self.days
  }
}
