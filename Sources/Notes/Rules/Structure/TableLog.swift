/// Tells a table that is the log of some days or of one evening: what was counted then is no fact to learn, what such
/// counts are measured by is.
struct TableLog {
  /// Its rows are hours.
  let isOfHours: Bool

  private let isDay: [Bool]
  private let areRowsDays: Bool

  /// - Parameters:
  ///   - rows: Passages, the head's first.
  ///   - key: The column that names the rows.
  init(_ rows: [[Int]], key: Int, _ document: Document) {
    func head(_ passage: Int) -> TableHead {
      TableHead(document.passages[passage].range, document.text)
    }
    let names = rows.dropFirst().compactMap { $0.indices.contains(key) ? head($0[key]) : nil }
    isOfHours = names.count > 1 && Self.areMost(names, \.isHour)
    // With two columns it may be what is open when. A plan begins with the day, whatever its rows are named by.
    let days = rows.dropFirst().map { head($0[0]) }
    let areWeekdays =
      rows[0].count > 2
      && [names, days].contains { $0.count > 1 && Self.areMost($0, \.isWeekday) }
    let isTrip =
      rows[0].contains { head($0).isOfTrip } && Self.areMost(names, \.isDayOfTrip)
    areRowsDays =
      names.count > 1 && (areWeekdays || isTrip || Self.areMost(names, \.isDay))
    let heads = rows[0].enumerated().map { column, passage in
      column != key && head(passage).isDay
    }
    isDay = heads.count(where: \.self) > 1 ? heads : heads.map { _ in false }
  }

  /// Two thirds.
  private static func areMost(_ heads: [TableHead], _ kind: (TableHead) -> Bool) -> Bool {
    heads.count(where: kind) * 3 >= heads.count * 2
  }

  /// Whether the cells of a column are entries of the log.
  func tells(_ column: Int) -> Bool { areRowsDays || isDay[column] }
}
