/// The upper one of two rows of heads, whose cells hold for the empty ones behind them as well: `Summer | | Winter |` above
/// `Price | Use | Price | Use`.
struct HeadGroups {
  private let names: [String?]

  /// - Parameter rows: All rows of the table, both rows of heads included.
  /// - Returns: `nil` when there is one row of heads only.
  init?(_ rows: [[Int]], _ document: Document) {
    func text(_ cell: Int) -> ArraySlice<UInt8> { document.text[document.passages[cell].range] }
    guard rows.count > 3, rows[0].count == rows[1].count, rows[0].count > 2,
      rows[0].dropFirst().contains(where: { text($0).isEmpty }),
      rows[0].dropFirst().count(where: { !text($0).isEmpty }) > 1,
      rows[1].dropFirst().allSatisfy({ !text($0).isEmpty && !text($0).contains(where: \.isDigit) }),
      rows[2...].allSatisfy({ $0.dropFirst().contains { text($0).contains(where: \.isDigit) } })
    else { return nil }
    var last: String?
    names = rows[0].enumerated().map { column, cell in
      if column > 0, !text(cell).isEmpty { last = document.string(document.passages[cell].range) }
      return last
    }
  }

  /// What stands above the head of a column.
  func name(above column: Int) -> String? {
    names.indices.contains(column) ? names[column] : nil
  }
}
