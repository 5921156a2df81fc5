/// Lines that a Roman numeral or a letter makes items of an outline.
extension Reader {
  /// The mark of a line of an outline: the first of a row that goes on below, or the next of one that is open.
  mutating func outlineMark(_ content: Range<Int>, _ line: Range<Int>) -> OutlineMark? {
    let marks = OutlineMark.marks(source, content)
    guard !marks.isEmpty else { return nil }
    let indent = displayWidth(source, line.lowerBound..<content.lowerBound)
    while let last = outline.last, last.indent > indent { outline.removeLast() }
    if let last = outline.last, last.indent == indent {
      if let next = marks.first(where: {
        $0.kind == last.kind && $0.number == last.number + 1
      }) {
        outline[outline.count - 1].number = next.number
        return next
      }
      outline.removeLast()
    }
    guard
      let first = marks.first(where: {
        $0.number == 1 && $0.isContinued(source, behind: line, indent: indent)
      })
    else { return nil }
    outline.append((indent, first.kind, 1))
    return first
  }
}
