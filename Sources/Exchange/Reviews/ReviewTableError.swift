/// Where and why a table of reviews cannot be read.
public struct ReviewTableError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    /// There is no review at all.
    case noReviews
    /// The header names none of the known sets of columns.
    case unknownHeader
    /// The row ends before the column of that name.
    case missing(column: String)
    /// The column of that name holds something else than a number that it can hold.
    case badNumber(column: String, text: String)
    /// A rating that is not 1, 2, 3 or 4.
    case badRating(text: String)
    /// Less than 0 days since the review before.
    case negativeDays(text: String)
  }

  public let problem: Problem

  /// Counted from 1, the header included.
  public let line: Int

  public init(problem: Problem, line: Int) {
    self.problem = problem
    self.line = line
  }

  public var description: String {
    switch problem {
    case .noReviews:
      "line \(line): there are no reviews"
    case .unknownHeader:
      "line \(line): unknown columns; "
        + ReviewTable.headers.joined(separator: " or ")
    case .missing(let column):
      "line \(line): “\(column)” is missing"
    case .badNumber(let column, let text):
      "line \(line): “\(column)” is “\(text)”, which is no number"
    case .badRating(let text):
      "line \(line): “rating” is “\(text)”; a rating is 1, 2, 3 or 4"
    case .negativeDays(let text):
      "line \(line): “delta_t” is “\(text)”; days are 0 or more"
    }
  }
}
