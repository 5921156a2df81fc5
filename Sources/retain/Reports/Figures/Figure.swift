import Study

/// One figure of the statistics: a table, and how it may be drawn.
///
/// The terminal and the page show the same figures.
struct Figure: Sendable {
  /// A place in the page that stays, such as `forecast`.
  let name: String
  let title: Wording
  /// What is shown and how to read it, in a sentence or two.
  let caption: Wording
  /// The first one is that of the labels.
  let columns: [Wording]
  let rows: [Row]
  var charts: [Chart] = []
  /// Which rows a terminal has room for.
  var excerpt = Excerpt.all

  struct Row: Sendable {
    let label: Wording
    let cells: [Cell]
  }

  enum Excerpt: Hashable, Sendable {
    case all
    /// The figure is for the page.
    case none
    case first(Int)
    case last(Int)
    /// Those between the first and the last one with a number above 0.
    case filled
  }

  /// Columns are counted from 0 behind the labels.
  enum Chart: Hashable, Sendable {
    /// A bar for each row, as long as the number in a column says.
    case bars(column: Int)
    /// Bars of one column, and points of another one of the same unit above them.
    case barsAndPoints(bars: Int, points: Int)
    /// A lying bar for each row, as long as the number in a column says.
    case rows(column: Int)
    /// A point for each row with the range of its uncertainty, from 0 to 1, and a line for the target.
    case shares(share: Int, range: Int, target: Double)
    /// The same over time.
    case trend(share: Int, range: Int, target: Double)
    /// Lines through the rows in their order, of columns with one unit.
    case lines(columns: [Int])
    /// Rows of bars that are divided in proportion to the columns.
    case divided(columns: [Int])
    /// Actual against expected shares with their uncertainty.
    case calibration(expected: Int, actual: Int, range: Int)
    /// One square for each day of the last year.
    case calendar([Calendar.Square])
  }

  /// The rows that a terminal shows.
  var shownRows: [Row] {
    switch excerpt {
    case .all: rows
    case .none: []
    case .first(let count): Array(rows.prefix(count))
    case .last(let count): Array(rows.suffix(count))
    case .filled:
      if let first = rows.firstIndex(where: \.isFilled),
        let last = rows.lastIndex(where: \.isFilled)
      {
        Array(rows[first...last])
      } else {
        []
      }
    }
  }
}

extension Figure.Row {
  var isFilled: Bool { cells.contains { ($0.magnitude ?? 0) > 0 } }
}
