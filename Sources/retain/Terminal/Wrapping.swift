extension StyledText {
  /// The text in lines of at most `width` columns, as Chinese and English are set: words stay whole, closing punctuation
  /// never begins a line, opening punctuation never ends one, and a number stays with the character after it.
  ///
  /// Lines after the first begin with `indent` spaces.
  func wrapped(to width: Int, indent: Int = 0) -> [StyledText] {
    let cells = pieces.flatMap { piece in piece.text.map { Cell(character: $0, style: piece.style) }
    }
    var lines: [StyledText] = []
    var start = 0
    while start < cells.count {
      let room = max(2, lines.isEmpty ? width : width - indent)
      let end = Self.lineEnd(of: cells, from: start, room: room)
      lines.append(
        Self.line(cells[start..<end], indent: lines.isEmpty ? 0 : indent))
      start = end
      while start < cells.count && cells[start].character == " " { start += 1 }
    }
    return lines.isEmpty ? [StyledText()] : lines
  }

  private struct Cell {
    let character: Character
    let style: Style
  }

  private static func lineEnd(of cells: [Cell], from start: Int, room: Int) -> Int {
    var used = 0
    var lastBreak: Int?
    for index in start..<cells.count {
      let character = cells[index].character
      if index > start, mayBreak(between: cells[index - 1].character, and: character) {
        lastBreak = index
      }
      used += character.displayWidth
      if used > room, character != " " {
        return lastBreak ?? max(start + 1, index)
      }
    }
    return cells.count
  }

  private static func line(_ cells: ArraySlice<Cell>, indent: Int) -> StyledText {
    var line = StyledText(String(repeating: " ", count: indent))
    var run = ""
    var style = Style.plain
    let end = cells.lastIndex { $0.character != " " }.map { $0 + 1 } ?? cells.startIndex
    for cell in cells[..<end] {
      if cell.style != style {
        line.append(run, style)
        (run, style) = ("", cell.style)
      }
      run.append(cell.character)
    }
    line.append(run, style)
    return line
  }

  private static func mayBreak(between left: Character, and right: Character) -> Bool {
    if right == " " { return false }
    if left == " " { return true }
    if neverFirst.contains(right) || neverLast.contains(left) { return false }
    guard left.displayWidth == 2 || right.displayWidth == 2 else { return false }
    return !(left.isASCII && left.isNumber && right.displayWidth == 2)
  }

  /// Source: the line-breaking rules of "Requirements for Chinese Text Layout" (W3C), 3.1.
  private static let neverFirst: Set<Character> = [
    "。", "，", "、", "；", "：", "？", "！", "）", "】", "》", "〉", "」", "』", "〕", "｝", "］", "”", "’", "…",
    "％", "‰", "℃", "°", "·", "—", "～", ",", ".", ";", ":", "?", "!", ")", "]", "}", "%", "ー", "々",
  ]

  private static let neverLast: Set<Character> = [
    "（", "【", "《", "〈", "「", "『", "〔", "｛", "［", "“", "‘", "(", "[", "{", "$", "¥", "￥", "€", "£",
    "#",
  ]
}
