/// One card on a screen of its own: what it belongs to on top, question and answer, the keys at the bottom.
///
/// It only lays out. The question stays where it is when the answer appears below it.
struct CardFrame {
  var header: StyledText
  /// Where the card stands in its deck: title and headings.
  var context: String
  /// Markdown.
  var question: String
  /// What there is to choose from.
  var options: [String] = []
  /// The option that is right and the one that was chosen, once it is known.
  var chosen: (right: Int, given: Int)?
  /// Markdown; nil while it is hidden.
  var answer: String?
  /// What just happened, above the keys.
  var notice: StyledText?
  var keys: [StyledText]

  /// No line of a review is wider.
  static let widest = 60
  private static let margin = 2

  /// The width of a review on an output.
  static func width(on output: Output) -> Int { min(output.width ?? widest, widest) }

  /// The screen, at most as large as the window, and how far it can be scrolled.
  func lines(in size: WindowSize, scrolledBy scroll: Int) -> (lines: [StyledText], mostScroll: Int)
  {
    let width = min(size.columns, Self.widest)
    let footer = footer(width: width)
    let body = body(width: width, spacious: size.rows >= 16)
    let room = max(1, size.rows - 1 - footer.count)
    let mostScroll = max(0, body.count - room)
    let first = min(scroll, mostScroll)
    var shown = Array(body[first..<min(body.count, first + room)])
    if first < mostScroll { shown[shown.count - 1] = StyledText("  ↓", .accent) }
    shown += Array(repeating: StyledText(), count: room - shown.count)
    return ([header.wrapped(to: width)[0]] + shown + footer, mostScroll)
  }

  /// How far to scroll so that a long answer is seen from its beginning.
  func scrollToAnswer(in size: WindowSize) -> Int {
    var hidden = self
    hidden.answer = nil
    let width = min(size.columns, Self.widest)
    let question = hidden.body(width: width, spacious: size.rows >= 16).count
    let room = max(1, size.rows - 1 - footer(width: width).count)
    let whole = body(width: width, spacious: size.rows >= 16).count
    return whole <= room ? 0 : min(question, whole - room)
  }

  /// What there is to choose from, with the numbers that choose.
  static func numbered(
    _ options: [String], chosen: (right: Int, given: Int)? = nil, width: Int
  ) -> [StyledText] {
    options.enumerated().flatMap { index, option in
      let mark: StyledText =
        switch chosen {
        case let chosen? where index == chosen.right: StyledText("✓ ", .good)
        case let chosen? where index == chosen.given: StyledText("✗ ", .bad)
        default: "  "
        }
      return (mark + StyledText("\(index + 1)  ", .strong) + InlineMarkdown.styled(option))
        .wrapped(to: width, indent: 5)
    }
  }

  private func footer(width: Int) -> [StyledText] {
    ([notice].compactMap(\.self) + keys).flatMap { $0.wrapped(to: width) }
  }

  private func body(width: Int, spacious: Bool) -> [StyledText] {
    let gap = spacious ? [StyledText()] : []
    var lines = gap
    if !context.isEmpty {
      lines += StyledText(context, .faint).wrapped(to: width - Self.margin).prefix(2)
        .map(Self.indented)
      lines += gap
    }
    lines += CardMarkdown.lines(question, width: width - Self.margin).map(Self.indented)
    if !options.isEmpty {
      lines += [StyledText()] + Self.numbered(options, chosen: chosen, width: width)
    }
    guard let answer else { return lines }
    lines += gap + [StyledText("  ────", .accent)] + gap
    return lines + CardMarkdown.lines(answer, width: width - Self.margin).map(Self.indented)
  }

  private static func indented(_ line: StyledText) -> StyledText {
    StyledText(String(repeating: " ", count: margin)) + line
  }
}
