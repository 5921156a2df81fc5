/// The title and the items of the text of an `L:` block.
///
/// Items are `1. x`, `1) x`, `1、x`, or `- x`; the first one decides which. Lines between items
/// belong to the item above, without the indentation of its text.
struct ListParts {
  private(set) var title = ""
  private(set) var items: [String] = []

  private enum Mark: Equatable {
    case number
    case bullet(UInt8)
  }

  init(_ text: String, startsWithTitle: Bool) {
    let bytes = Array(text.utf8)
    var lines = DeckLines(bytes, range: 0..<bytes.count)
    var first: (mark: Mark, indent: Int)?
    var parts: [[UInt8]] = [[]]
    var width = 0
    var fenceEnd = 0
    while let line = lines.next() {
      if line.start >= fenceEnd, let found = ListParts.mark(bytes, line),
        line.start > 0 || !startsWithTitle,
        first == nil || first! == (found.mark, found.indent)
      {
        first = first ?? (found.mark, found.indent)
        width = found.text - line.start
        parts.append(Array(bytes[found.text..<line.end]))
        continue
      }
      if line.start >= fenceEnd { fenceEnd = lines.fenceEnd(line) ?? 0 }
      var start = line.start
      if parts.count > 1 {
        while start < min(line.end, line.start + width), bytes[start] == 0x20 { start += 1 }
      }
      if !parts[parts.count - 1].isEmpty || parts.count > 1 { parts[parts.count - 1].append(0x0a) }
      parts[parts.count - 1].append(contentsOf: bytes[start..<line.end])
    }
    title = Margins.trimAll(String(decoding: parts[0], as: UTF8.self))
    items = parts.dropFirst().map { Margins.trimAll(String(decoding: $0, as: UTF8.self)) }
    items.removeAll { $0.isEmpty }
  }

  private static func mark(_ bytes: [UInt8], _ line: DeckLines.Line)
    -> (mark: Mark, indent: Int, text: Int)?
  {
    var place = line.start
    while place < line.end, bytes[place] == 0x20 { place += 1 }
    let indent = place - line.start
    guard place < line.end, indent < 4 else { return nil }
    let mark: Mark
    switch bytes[place] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      mark = .bullet(bytes[place])
      place += 1
    case 0x30...0x39:
      mark = .number
      while place < line.end, bytes[place] >= 0x30, bytes[place] <= 0x39 { place += 1 }
      let sign = bytes[place..<line.end]
      if sign.first == UInt8(ascii: ".") || sign.first == UInt8(ascii: ")") {
        place += 1
      } else if sign.starts(with: "、".utf8) || sign.starts(with: "．".utf8) {
        return (mark, indent, skipBlanks(bytes, place + 3, line.end))
      } else {
        return nil
      }
    default: return nil
    }
    guard place == line.end || bytes[place] == 0x20 || bytes[place] == 0x09 else { return nil }
    return (mark, indent, skipBlanks(bytes, place, line.end))
  }

  private static func skipBlanks(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var place = start
    while place < end, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
    return place
  }
}
