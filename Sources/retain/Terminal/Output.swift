/// Where lines go: a terminal in colour, or a pipe in plain text.
///
/// It is a class because everything that is said in one run goes through the same buffer, in order.
final class Output {
  /// How much of a style is shown.
  enum Styling: Hashable, Sendable {
    case none
    /// Bold, faint and italic, without colours.
    case withoutColour
    case full
  }

  let descriptor: Descriptor
  let styling: Styling
  let isASCII: Bool
  private var buffer: [UInt8] = []
  private(set) var isBroken = false

  init(_ descriptor: Descriptor, styling: Styling, isASCII: Bool) {
    self.descriptor = descriptor
    self.styling = styling
    self.isASCII = isASCII
  }

  func line(_ text: StyledText = "") {
    write(rendered(text) + "\n")
  }

  /// Columns of the window; nil off a terminal, where lines are as long as they are.
  var width: Int? { descriptor.isTerminal ? descriptor.windowSize?.columns : nil }

  /// Writes a line, on a terminal broken where Chinese and English may be.
  func paragraph(_ text: StyledText, indent: Int = 0) {
    guard let width else { return line(text) }
    for part in text.wrapped(to: width, indent: min(indent, width / 2)) { line(part) }
  }

  /// Writes JSON, tables and deck text: as they are for other programs, and harmless on a terminal, where a person looks.
  func data(_ text: String) {
    guard descriptor.isTerminal else { return write(text) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).harmless }
        .joined(separator: "\t")
    }
    write(lines.joined(separator: "\n"))
  }

  /// The same for bytes.
  func data(_ bytes: [UInt8]) {
    descriptor.isTerminal ? data(String(decoding: bytes, as: UTF8.self)) : write(bytes)
  }

  /// Writes text as it is: escape sequences and sentences of our own.
  func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 65_536 { flush() }
  }

  /// Writes data as it is.
  func write(_ bytes: [UInt8]) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 65_536 { flush() }
  }

  func flush() {
    guard !buffer.isEmpty else { return }
    if !descriptor.write(buffer) { isBroken = true }
    buffer.removeAll(keepingCapacity: true)
  }

  func rendered(_ text: StyledText) -> String {
    text.pieces.reduce(into: "") { rendered, piece in
      let shown = isASCII ? piece.text.drawnInASCII : piece.text
      let codes =
        switch styling {
        case .none: ""
        case .withoutColour: piece.style.weight
        case .full: piece.style.colour
        }
      rendered += codes.isEmpty ? shown : "\u{1B}[\(codes)m\(shown)\u{1B}[0m"
    }
  }
}

extension Style {
  /// The parameters of the "select graphic rendition" sequence (ECMA-48, 8.3.117).
  fileprivate var colour: String {
    switch self {
    case .plain: ""
    case .faint: "2"
    case .strong: "1"
    case .emphasis: "3"
    case .code: "36"
    case .heading: "1;34"
    case .accent: "36"
    case .good: "32"
    case .warning: "33"
    case .bad: "31"
    }
  }

  /// The same without colours.
  fileprivate var weight: String {
    switch self {
    case .plain, .code, .accent, .good, .warning: ""
    case .faint: "2"
    case .strong, .heading, .bad: "1"
    case .emphasis: "3"
    }
  }
}

extension String {
  /// The marks and bars that the interface draws, in ASCII. Words of a card stay as they are.
  fileprivate var drawnInASCII: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    return String(map { Self.asciiDrawing[$0] ?? $0 })
  }

  private static let asciiDrawing: [Character: Character] = [
    "·": "-", "…": ".", "—": "-", "–": "-", "→": ">", "›": ">", "▣": "#", "↻": "~", "✓": "+",
    "✗": "x", "•": "*",
    "│": "|", "─": "-", "┼": "+", "▁": "_", "▂": "_", "▃": "-", "▄": "-", "▅": "=", "▆": "=",
    "▇": "#", "█": "#", "“": "\"", "”": "\"", "‘": "'", "’": "'", "×": "x", "↓": "v", "↑": "^",
    "☐": "o", "☑": "x", "⚑": "!", "▌": "|", "░": ".", "▒": ":", "▓": "%",
  ]
}
