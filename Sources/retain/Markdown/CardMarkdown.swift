/// A side of a card on the screen: Markdown in lines of at most so many columns.
struct CardMarkdown {
  private let source: [Substring]
  private let width: Int
  private var index = 0
  private var lines: [StyledText] = []

  /// The longest side that is shown whole, in characters; of a longer one the beginning is.
  static let longest = 20_000

  static func lines(_ text: String, width: Int) -> [StyledText] {
    let isCut = text.utf8.count > longest && text.count > longest
    let shown = isCut ? text.prefix(longest) + "…" : text[...]
    var markdown = CardMarkdown(
      source: shown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline),
      width: max(8, width))
    markdown.read()
    return markdown.lines
  }

  private init(source: [Substring], width: Int) {
    self.source = source
    self.width = width
  }

  /// Every branch consumes at least one line.
  private mutating func read() {
    while index < source.count {
      let line = source[index]
      let content = line.trimmed
      if content.isEmpty {
        if lines.last?.isEmpty == false { lines.append(StyledText()) }
        index += 1
      } else if content.hasPrefix("```") || content.hasPrefix("~~~") {
        fence(content.prefix(3))
      } else if content.hasPrefix("|") || content.contains("|"), table() {
        continue
      } else if content.hasPrefix("#"), let heading = Self.heading(content) {
        lines += heading.wrapped(to: width)
        index += 1
      } else if content.hasPrefix(">") {
        let quote = content.drop { $0 == ">" || $0 == " " }
        append(InlineMarkdown.styled(String(quote)), mark: "│ ", markStyle: .faint)
        index += 1
      } else if let item = Self.item(line) {
        append(
          InlineMarkdown.styled(item.text), mark: item.mark, markStyle: .accent,
          indent: min(item.indent, width / 2))
        index += 1
      } else {
        paragraph()
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
  }

  private mutating func append(
    _ text: StyledText, mark: String, markStyle: Style, indent: Int = 0
  ) {
    let hang = indent + mark.displayWidth
    for (number, line) in text.wrapped(to: max(4, width - hang)).enumerated() {
      let isFirst = number == 0 || mark == "│ "
      let lead = String(repeating: " ", count: isFirst ? indent : hang)
      lines.append(StyledText(lead) + StyledText(isFirst ? mark : "", markStyle) + line)
    }
  }

  /// Lines of one paragraph are joined as Markdown does: with a space, or without one between Chinese characters.
  private mutating func paragraph() {
    var text = ""
    repeat {
      let line = source[index]
      let isBreak = line.hasSuffix("  ") || line.hasSuffix("\\")
      let content = line.hasSuffix("\\") ? line.dropLast().trimmed : line.trimmed
      if let last = text.last, let first = content.first,
        last.displayWidth == 1 || first.displayWidth == 1
      {
        text += " "
      }
      text += content
      index += 1
      if isBreak { break }
    } while index < source.count && continuesParagraph(source[index])
    lines += InlineMarkdown.styled(text).wrapped(to: width)
  }

  private func continuesParagraph(_ line: Substring) -> Bool {
    let content = line.trimmed
    return !content.isEmpty && !content.hasPrefix("```") && !content.hasPrefix("~~~")
      && !content.hasPrefix("|") && !content.hasPrefix(">") && Self.heading(content) == nil
      && Self.item(line) == nil
  }

  private mutating func fence(_ mark: Substring) {
    index += 1
    while index < source.count {
      let line = source[index]
      index += 1
      if line.trimmed.hasPrefix(mark) { return }
      let code = String(line.reduce(into: "") { $0 += $1 == "\t" ? "    " : String($1) })
      lines += StyledText("  " + code, .code).cut(to: width)
    }
  }

  private mutating func table() -> Bool {
    let end =
      source[index...].firstIndex { !$0.contains("|") || $0.trimmed.isEmpty } ?? source.count
    guard let table = MarkdownTable(source[index..<end]) else { return false }
    lines += table.lines(width: width)
    index = end
    return true
  }

  private static func heading(_ content: Substring) -> StyledText? {
    let marks = content.prefix { $0 == "#" }
    guard marks.count <= 6, content.dropFirst(marks.count).first == " " else { return nil }
    return InlineMarkdown.styled(String(content.dropFirst(marks.count).trimmed), in: .strong)
  }

  private struct Item {
    let indent: Int
    let mark: String
    let text: String
  }

  /// `- x`, `* x`, `+ x`, `3. x`, `- [ ] x`.
  private static func item(_ line: Substring) -> Item? {
    let indent = line.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
    let content = line.trimmed
    guard let first = content.first else { return nil }
    if "-*+".contains(first), content.dropFirst().first == " " {
      let text = content.dropFirst(2).trimmed
      for (box, mark) in [("[ ] ", "☐ "), ("[x] ", "☑ "), ("[X] ", "☑ ")] where text.hasPrefix(box)
      {
        return Item(indent: indent, mark: mark, text: String(text.dropFirst(4)))
      }
      return Item(indent: indent, mark: "• ", text: String(text))
    }
    let digits = content.prefix { $0.isASCII && $0.isNumber }
    let rest = content.dropFirst(digits.count)
    guard (1...4).contains(digits.count), rest.hasPrefix(". ") || rest.hasPrefix(") ") else {
      return nil
    }
    return Item(indent: indent, mark: "\(digits). ", text: String(rest.dropFirst(2).trimmed))
  }
}

extension StyledText {
  /// The text in lines that are exactly `width` columns wide, for code, where spaces count.
  fileprivate func cut(to width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    var line = StyledText()
    var used = 0
    for piece in pieces {
      for character in piece.text {
        if used + character.displayWidth > width {
          lines.append(line)
          (line, used) = (StyledText(), 0)
        }
        line.append(String(character), piece.style)
        used += character.displayWidth
      }
    }
    return lines + [line]
  }
}
