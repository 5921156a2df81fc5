import Recognition

/// What is found in the rows of a table before any cell is asked for.
extension TableReading {
  static func head(_ passage: Int, _ document: Document) -> TableHead {
    TableHead(document.passages[passage].range, document.text)
  }

  static func distinct(_ rows: [[Int]], _ document: Document) -> [[Int]] {
    var seen: Set<String> = []
    return rows.filter { row in
      let first = document.passages[row[0]].range.lowerBound
      let end = document.passages[row[row.count - 1]].range.upperBound
      return seen.insert(document.string(first..<end)).inserted
    }
  }

  /// Two columns: terms, and what they are.
  static func isGlossary(_ first: Int, _ document: Document) -> Bool {
    guard first + 2 < document.passages.count, head(first + 1, document).isMeaning,
      case .cell(row: 0, column: 1) = document.passages[first + 1].kind,
      case .cell(row: 1, column: 0) = document.passages[first + 2].kind
    else { return false }
    return !head(first, document).isNumbering
  }

  /// Whether the heading, the line above or the first head says what the figures of the table measure.
  static func namesMeasure(_ first: Int, _ document: Document) -> Bool {
    let around = [document.passages[first].heading, first > 0 ? first - 1 : nil, first]
    return around.contains { $0.map { head($0, document).isMeasure } ?? false }
  }

  /// The first column whose cells all differ; the first one when there is none.
  static func keyColumn(_ rows: [[Int]], _ document: Document) -> Int {
    for column in rows[0].indices.prefix(2) {
      let cells = rows.dropFirst().compactMap {
        $0.indices.contains(column) ? document.string(document.passages[$0[column]].range) : nil
      }
      if Set(cells).count == cells.count, !cells.contains("") { return column }
    }
    return 0
  }

  /// `400`, `800`, below a head such as `Grit`: which form of what the first column names.
  static func areBareFigures(
    _ rows: [[Int]], below column: Int, _ document: Document
  ) -> Bool {
    let shape = TableCellShape(document)
    return rows.dropFirst().allSatisfy { row in
      row.indices.contains(column) && shape.isBareFigure(document.passages[row[column]].range)
        && !head(row[0], document).isDay && !head(row[0], document).isWeekday
    }
  }

  static func repeatedNames(_ rows: [[Int]], _ document: Document) -> Set<String> {
    var seen: Set<String> = []
    var repeated: Set<String> = []
    for row in rows {
      guard let first = row.first else { continue }
      let name = document.string(document.passages[first].range)
      if !seen.insert(name).inserted { repeated.insert(name) }
    }
    return repeated
  }

  static func wholes(_ rows: [[Int]], key: Int, _ document: Document) -> [Int: String] {
    var wholes: [Int: String] = [:]
    var last: String?
    for row in rows.dropFirst() where row.indices.contains(key) {
      let range = document.passages[row[key]].range
      if part(range, document.text) == nil {
        last = document.string(range)
      } else {
        wholes[row[key]] = last
      }
    }
    return wholes
  }

  /// `Mills` of `– Mills`
  static func part(_ name: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    let dash = ["– ", "- ", "— ", "↳ ", "└ ", "其中：", "其中:"].first {
      text[name].starts(with: $0.utf8)
    }
    guard let dash, name.count > dash.utf8.count else { return nil }
    return name.lowerBound + dash.utf8.count..<name.upperBound
  }

  static func years(_ rows: [[Int]], _ document: Document) -> Set<Int> {
    let columns = rows[0].indices.filter { column in
      rows.dropFirst().allSatisfy { row in
        guard row.indices.contains(column) else { return true }
        let range = AnswerSpan(document.text).withoutRemark(document.passages[row[column]].range)
        return isYear(range, document.text) || !document.text[range].contains(where: \.isDigit)
      }
    }
    return Set(columns.map { rows[0][$0] })
  }

  static func signs(_ rows: [[Int]], _ document: Document) -> [String?] {
    rows[0].indices.map { column in
      guard head(rows[0][column], document).isPeriod, rows.count > 2,
        rows[1].indices.contains(column)
      else { return nil }
      let first = document.passages[rows[1][column]].range
      guard document.text[first].contains(UInt8(ascii: ",")) else { return nil }
      let sign = ["$", "€", "£", "¥", "￥"].first { document.text[first].starts(with: $0.utf8) }
      let shape = TableCellShape(document)
      let bare = rows.dropFirst(2).count { row in
        row.indices.contains(column) && shape.isBareFigure(document.passages[row[column]].range)
      }
      return bare * 2 >= rows.count - 2 ? sign : nil
    }
  }

  /// `2024.8`
  private static func isYear(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    text[range].prefix(while: \.isDigit).count == 4
      && ["15", "16", "17", "18", "19", "20"].contains { text[range].starts(with: $0.utf8) }
      && text[range].allSatisfy { $0.isDigit || !$0.isLetter && $0 != UInt8(ascii: ",") }
  }
}
