import Recognition

/// A cell of a table: what stands where row and column meet.
struct TableRule: PassageRule {
  let id = "table"

  /// The facts of a whole table are found at its first cell.
  func facts(at passage: Int, of document: Document) -> [Fact] {
    guard let table = TableReading(at: passage, of: document) else { return [] }
    let titled = table.chronicle.isOfTitles ? table.chronicle.events : nil
    return table.rows.dropFirst().flatMap { row -> [Fact] in
      guard row.indices.contains(table.key), !table.log.isOfHours,
        table.isSubject(row[table.key])
          || table.isGrouped && table.isBlank(row[table.key]) && table.isSubject(row[0])
      else { return [] }
      let name = titled.flatMap { row.indices.contains($0) ? $0 : nil } ?? table.key
      return row.enumerated().flatMap { column, cell -> [Fact] in
        guard column != table.key, column < table.rows[0].count else { return [] }
        if column == table.chronicle.events {
          return [table.chronicle.fact(of: cell, on: row[table.key])].compactMap(\.self)
        }
        if let change = table.change, change.holds(column) {
          guard table.isTold(column) else { return [] }
          return [change.fact(table.name(row[table.key]), row, column)].compactMap(\.self)
        }
        guard table.isAsked(cell, of: row, column) else { return [] }
        return TableCell(table, row, column, named: name)?.facts(id) ?? []
      }
    }
  }
}
