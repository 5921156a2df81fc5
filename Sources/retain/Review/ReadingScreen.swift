/// Something to read for a moment: keys, a note, a history.
struct ReadingScreen {
  let terminal: Terminal
  /// What a key does.
  var hint = ReviewWords.pressAnyKey.wording
  /// Whether it comes up instead of the next card, where the key before it may bounce.
  var isUnexpected = false

  /// Shows lines until a key is pressed; longer than the screen, they scroll.
  ///
  /// Returns the key; nothing when the terminal went away.
  @discardableResult
  func show(_ title: Wording, _ lines: [StyledText], in language: Language) -> Key? {
    var scroll = 0
    var guardian = DoublePress()
    if isUnexpected { guardian.mark() }
    while true {
      let size = terminal.size
      let width = min(size.columns, CardFrame.widest)
      let wrapped = lines.flatMap { $0.wrapped(to: width, indent: Self.indent(of: $0, width)) }
      let room = max(1, size.rows - 4)
      scroll = min(max(0, scroll), max(0, wrapped.count - room))
      let shown = wrapped.dropFirst(scroll).prefix(room)
      let filler = Array(repeating: StyledText(), count: room - shown.count)
      let more =
        wrapped.count > scroll + room
        ? StyledText(ReviewWords.scrollDown.wording.text(in: language), .accent) : StyledText()
      let keys = StyledText(hint.text(in: language), .faint)
      let heading = StyledText(title.text(in: language), .strong).wrapped(to: width)[0]
      terminal.draw([heading, StyledText()] + shown + filler + [StyledText(), more + keys])
      switch terminal.nextEvent() {
      case .redraw, .timeout: continue
      case .closed: return nil
      case .key(.up): scroll -= 1
      case .key(.down): scroll += 1
      case .key(.pageUp): scroll -= room
      case .key(.pageDown): scroll += room
      case .key(let key): if !guardian.isTooSoon || ReviewKey(key) == .leave { return key }
      }
    }
  }

  /// Where the second line of a line goes on: below its second column, when it has one.
  private static func indent(of line: StyledText, _ width: Int) -> Int {
    guard let gap = line.text.firstRange(of: "   "), gap.lowerBound > line.text.startIndex else {
      return 2
    }
    let first = String(line.text[..<gap.lowerBound])
    let spaces = line.text[gap.lowerBound...].prefix { $0 == " " }.count
    let column = first.displayWidth + spaces
    return column * 2 <= width ? column : 2
  }
}
