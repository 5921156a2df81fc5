/// A line that is typed below a card.
struct LineField {
  let frame: CardFrame
  let terminal: Terminal

  /// The line after Enter; nothing when the learner leaves with Escape, Ctrl-C or Ctrl-D.
  mutating func read() -> String? {
    var editor = LineEditor(history: []) { _ in Completion(typed: 0, candidates: []) }
    while true {
      draw(editor)
      switch terminal.nextEvent() {
      case .closed: return nil
      case .redraw, .timeout: continue
      case .key(.escape): return nil
      case .key(let key):
        switch editor.handle(key) {
        case .accepted: return editor.line
        case .abandoned, .left: return nil
        case .editing, .choices, .cleared: continue
        }
      }
    }
  }

  /// The part of the line around the cursor, which is drawn as a bar.
  private func draw(_ editor: LineEditor) {
    let room = max(4, min(terminal.size.columns, CardFrame.widest) - 4)
    var before = String(editor.text[..<editor.cursor])
    while before.displayWidth > room { before.removeFirst() }
    var field = StyledText("> ", .accent) + StyledText(before) + StyledText("▏", .accent)
    field += StyledText(String(editor.text[editor.cursor...])).truncated(
      to: max(1, room - before.displayWidth))
    var shown = frame
    shown.keys = [field] + frame.keys
    terminal.draw(shown.lines(in: terminal.size, scrolledBy: 0).lines)
  }
}
