/// The time between two reviews, in both of the ways in which models count it.
public struct Elapsed: Hashable, Sendable {
  /// The difference of the two study days; 0 on the same day.
  public var studyDays: Int

  /// What the clock says, in days.
  public var days: Double

  /// Where only the study days are known, `days` are the same.
  public init(studyDays: Int, days: Double? = nil) {
    self.studyDays = studyDays
    self.days = days ?? Double(studyDays)
  }
}
