/// How a piece of text looks, by its part in what is said; the output decides which escape sequence that is, if any.
enum Style: Hashable, Sendable {
  case plain
  case faint
  case strong
  case emphasis
  case code
  case heading
  case accent
  case good
  case warning
  case bad
}

/// One line of the screen: pieces of harmless text with their styles.
///
/// The pieces are made harmless here, so whatever reaches the terminal has been.
struct StyledText: Hashable, Sendable {
  struct Piece: Hashable, Sendable {
    let text: String
    let style: Style
  }

  private(set) var pieces: [Piece] = []

  init() {}

  init(_ text: String, _ style: Style = .plain) {
    append(text, style)
  }

  mutating func append(_ text: String, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    let harmless = text.harmless
    if let last = pieces.last, last.style == style {
      pieces[pieces.count - 1] = Piece(text: last.text + harmless, style: style)
    } else {
      pieces.append(Piece(text: harmless, style: style))
    }
  }

  mutating func append(_ other: StyledText) {
    for piece in other.pieces { append(piece.text, piece.style) }
  }

  static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum.append(right)
    return sum
  }

  static func += (left: inout StyledText, right: StyledText) { left.append(right) }

  var text: String { pieces.reduce(into: "") { $0 += $1.text } }
  var isEmpty: Bool { pieces.isEmpty }
  var width: Int { pieces.reduce(0) { $0 + $1.text.displayWidth } }

  /// The text with spaces after it, up to `width` columns.
  func padded(to width: Int) -> StyledText {
    self + StyledText(String(repeating: " ", count: max(0, width - self.width)))
  }

  /// The text with spaces before it, up to `width` columns.
  func rightAligned(to width: Int) -> StyledText {
    StyledText(String(repeating: " ", count: max(0, width - self.width))) + self
  }
}

extension StyledText: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(text) }
}
