/// The standings below a heading or a line that announces them: rows of figures without heads, each with its place, of which the
/// names are a list.
struct RankedRows {
  /// Passages, the first place first; empty when the rows are not numbered or more than a list holds.
  let names: [Int]

  private static let mostRows = 9

  init(below passage: Int, _ document: Document) {
    var names: [Int] = []
    var group: Int?
    var index = passage + 1
    while index < document.passages.count, names.count <= Self.mostRows {
      let next = document.passages[index]
      let isChild =
        document.passages[passage].isHeading ? next.heading == passage : next.parent == passage
      guard isChild, next.group == group || group == nil,
        case .cell(let row, let column) = next.kind
      else { break }
      group = next.group
      let cell = document.text[next.range]
      if column == 0 {
        let number = cell.last == UInt8(ascii: ".") ? cell.dropLast() : cell
        guard row == names.count + 1, number.elementsEqual(String(row).utf8) else { break }
      } else if column == 1 {
        guard cell.contains(where: { $0.isLetter || $0 >= 0xE3 }) else { break }
        names.append(index)
      }
      index += 1
    }
    let isWhole =
      !document.passages.indices.contains(index) || document.passages[index].group != group
    self.names = isWhole && names.count <= Self.mostRows ? names : []
  }
}
