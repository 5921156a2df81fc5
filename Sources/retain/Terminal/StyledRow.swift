extension StyledText {
  /// Cells with ` · ` between them, in as many lines as they need; a cell is broken only when it is wider than the window.
  static func row(_ cells: [StyledText], width: Int) -> [StyledText] {
    let gap = StyledText(" · ", .faint)
    var lines: [StyledText] = []
    for cell in cells where !cell.isEmpty {
      if let line = lines.last, line.width + gap.width + cell.width <= width {
        lines[lines.count - 1] = line + gap + cell
      } else {
        lines += cell.wrapped(to: width)
      }
    }
    return lines
  }
}
