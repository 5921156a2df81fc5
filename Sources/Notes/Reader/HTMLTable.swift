/// The rows of an HTML table: each cell as a range of the file.
enum HTMLTable {
  static func rows(_ source: [UInt8], _ range: Range<Int>) -> [[Range<Int>]] {
    var rows: [[Range<Int>]] = []
    var cell: Int?
    var at = range.lowerBound
    while at < range.upperBound {
      guard source[at] == UInt8(ascii: "<") else {
        at += 1
        continue
      }
      guard let end = source[at..<range.upperBound].firstIndex(of: UInt8(ascii: ">")) else { break }
      let name = String(decoding: source[at + 1..<end].prefix(3), as: UTF8.self).lowercased()
      let closesCell =
        name.hasPrefix("/t") || name == "tr" || name.hasPrefix("td") || name.hasPrefix("th")
      if closesCell, let start = cell {
        if rows.isEmpty { rows.append([]) }
        rows[rows.count - 1].append(LineShape.trimmed(source, start..<at))
        cell = nil
      }
      if name.hasPrefix("tr") { rows.append([]) }
      if name.hasPrefix("td") || (name.hasPrefix("th") && name != "the") { cell = end + 1 }
      at = end + 1
    }
    return rows.filter { !$0.isEmpty }
  }
}
