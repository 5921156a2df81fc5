/// As much of the lines that a card comes from as a window has room for, with the rows around the answer.
struct SourceExcerpt {
  /// However small the window is.
  private static let fewestRows = 3

  let rows: [StyledText]

  /// - Parameters:
  ///   - width: Columns of the window.
  ///   - answer: What the card asks for; its rows are not cut away.
  ///   - room: Rows that are left for it.
  init(_ lines: [String], width: Int, around answer: String, room: Int) {
    let rows = lines.flatMap { line in
      StyledText("  \(line)", .faint).wrapped(to: width, indent: min(2, width / 2))
    }
    let most = max(Self.fewestRows, room)
    guard rows.count > most else {
      self.rows = rows
      return
    }
    let place = Self.row(of: answer, in: rows)
    // The words before the answer say what it is about.
    let first = min(max(0, place - most * 2 / 3 + 1), rows.count - most)
    var shown = rows[first..<first + most].map(\.text)
    if first > 0 { shown[0] = "… " + shown[0].drop { $0 == " " } }
    if first + most < rows.count {
      var last = shown[most - 1]
      while last.displayWidth >= width { last.removeLast() }
      shown[most - 1] = last + "…"
    }
    self.rows = shown.map { StyledText($0, .faint) }
  }

  /// The row in which the answer begins; the first when it stands in none as it is.
  private static func row(of answer: String, in rows: [StyledText]) -> Int {
    let sought = answer.utf8.filter { $0 != 0x20 }
    guard !sought.isEmpty else { return 0 }
    var text: [UInt8] = []
    var starts: [Int] = []
    for row in rows {
      starts.append(text.count)
      text += row.text.utf8.filter { $0 != 0x20 }
    }
    guard let found = text.firstRange(of: sought)?.lowerBound else { return 0 }
    return (starts.firstIndex { $0 > found } ?? starts.count) - 1
  }
}
