/// One line of Markdown with its emphasis, code, links and formulas as styles.
///
/// A mark without a partner is text. Whether a partner is missing is remembered for each mark, so that the cost stays
/// linear.
struct InlineMarkdown {
  private let source: [Character]
  private var index = 0
  private var withoutPartner: Set<String> = []
  private var shown = StyledText()

  static func styled(_ text: String, in style: Style = .plain) -> StyledText {
    var markdown = InlineMarkdown(source: Array(text))
    markdown.read(in: style)
    return markdown.shown
  }

  private init(source: [Character]) {
    self.source = source
  }

  private mutating func read(in style: Style) {
    var plain = ""
    while index < source.count {
      let piece = span()
      guard let piece else {
        plain.append(source[index])
        index += 1
        continue
      }
      shown.append(plain, style)
      plain = ""
      switch piece {
      case .text(let text): plain = text
      case .styled(let text): shown.append(text)
      case .nested(let text, let inner):
        shown.append(
          Self.styled(text, in: inner == .emphasis && style == .strong ? .strong : inner))
      }
    }
    shown.append(plain, style)
  }

  private enum Span {
    case text(String)
    case styled(StyledText)
    case nested(String, Style)
  }

  /// The span that begins here, consumed; nil when an ordinary character stands here.
  private mutating func span() -> Span? {
    switch source[index] {
    case "\\"
    where index + 1 < source.count
      && (source[index + 1].isPunctuation || source[index + 1].isSymbol):
      index += 2
      return .text(String(source[index - 1]))
    case "`": return code()
    case "*", "_", "~": return emphasis()
    case "$": return math()
    case "!": return index + 1 < source.count && source[index + 1] == "[" ? image() : nil
    case "[": return link()
    case "<": return tag()
    default: return nil
    }
  }

  private mutating func code() -> Span? {
    let mark = String(source[index...].prefix { $0 == "`" })
    guard let inner = take(between: mark, and: mark) else { return nil }
    let isPadded = inner.count > 2 && inner.hasPrefix(" ") && inner.hasSuffix(" ")
    return .styled(StyledText(isPadded ? String(inner.dropFirst().dropLast()) : inner, .code))
  }

  private mutating func emphasis() -> Span? {
    let character = source[index]
    let isDouble = index + 1 < source.count && source[index + 1] == character
    if character == "~" && !isDouble { return nil }
    // Inside a word an underscore is part of a name.
    if character == "_", index > 0, source[index - 1].isLetter || source[index - 1].isNumber {
      return nil
    }
    let mark = String(repeating: character, count: isDouble ? 2 : 1)
    let first = index + mark.count
    guard first < source.count, !source[first].isWhitespace else { return nil }
    let start = index
    guard let inner = take(between: mark, and: mark) else { return nil }
    guard inner.last?.isWhitespace == false else {
      index = start
      return nil
    }
    return .nested(inner, character == "~" ? .faint : isDouble ? .strong : .emphasis)
  }

  /// `$x^2$`; an amount of money is none.
  private mutating func math() -> Span? {
    let mark = index + 1 < source.count && source[index + 1] == "$" ? "$$" : "$"
    let start = index
    guard let inner = take(between: mark, and: mark), Self.looksLikeMath(inner),
      index == source.count || !source[index].isNumber
    else {
      index = start
      return nil
    }
    return .styled(StyledText(MathText.unicode(inner), .emphasis))
  }

  private static func looksLikeMath(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, !first.isWhitespace, !last.isWhitespace
    else { return false }
    if text.contains(where: { $0 == "\\" || $0 == "^" || $0 == "_" || $0 == "=" }) { return true }
    return text.count <= 3 && first.isLetter
  }

  private mutating func image() -> Span? {
    let start = index
    index += 1
    guard let label = take(between: "[", and: "]"), let path = takeTarget() else {
      index = start
      return nil
    }
    return .styled(StyledText("[▣ \(label.isEmpty ? path : label)]", .accent))
  }

  private mutating func link() -> Span? {
    if index + 1 < source.count, source[index + 1] == "[" {
      guard let name = take(between: "[[", and: "]]") else { return nil }
      let label = name.split(separator: "|").last.map(String.init) ?? name
      return .styled(StyledText(label, .accent))
    }
    // The blank of a cloze.
    if let blank = take(between: "[……", and: "]") {
      return .styled(StyledText("[……\(blank)]", .accent))
    }
    let start = index
    guard let label = take(between: "[", and: "]"), takeTarget() != nil else {
      index = start
      return nil
    }
    return .nested(label, .accent)
  }

  private mutating func tag() -> Span? {
    for name in ["<br>", "<br/>", "<br />"] where source[index...].starts(with: name) {
      index += name.count
      return .text(" ")
    }
    return nil
  }

  /// What stands between `(` and the `)` that closes it, with both consumed; nil, and nothing consumed, without them.
  private mutating func takeTarget() -> String? {
    guard index < source.count, source[index] == "(", !withoutPartner.contains("(") else {
      return nil
    }
    var depth = 0
    for end in index..<source.count {
      if source[end] == "(" { depth += 1 }
      if source[end] == ")" { depth -= 1 }
      if depth == 0 {
        let target = String(source[(index + 1)..<end])
        index = end + 1
        return target
      }
    }
    withoutPartner.insert("(")
    return nil
  }

  /// What stands between two marks, with both consumed; nil, and nothing consumed, when the second is missing.
  private mutating func take(between open: String, and close: String) -> String? {
    guard source[index...].starts(with: open), !withoutPartner.contains(open) else { return nil }
    let first = index + open.count
    let mark = Array(close)
    var candidate = first
    while candidate + mark.count <= source.count {
      if source[candidate] == mark[0], candidate > first,
        source[candidate..<(candidate + mark.count)].elementsEqual(mark)
      {
        index = candidate + mark.count
        return String(source[first..<candidate])
      }
      candidate += 1
    }
    withoutPartner.insert(open)
    return nil
  }
}
