import Decks

/// Lines that are no notes: fenced code, comments, scripts, the half of a bilingual note in its second language.
struct Skipper {
  private let source: [UInt8]
  private let lines: LineTable

  /// Closing lines that were looked for in vain; no search is made twice, and nothing is said twice.
  private var missing: Set<String> = []
  private var firstLanguage: Substring?

  /// Lines that can close a block of code, by its mark.
  private var fences: [UInt8: ClosingFences] = [:]

  init(_ source: [UInt8], _ lines: LineTable) {
    self.source = source
    self.lines = lines
  }

  /// The first line after what is to be skipped, or `nil` when this line is to be read.
  mutating func skip(
    from index: Int, _ line: Range<Int>, warnings: inout [Document.Warning]
  ) -> Int? {
    let content = LineShape.trimmed(source, line)
    guard let first = content.first.map({ source[$0] }) else { return nil }
    switch first {
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      guard case .fence(let mark, let count) = LineShape(source, line) else { return nil }
      return skipFence(index, mark, count, &warnings)
    case UInt8(ascii: "<"):
      return skipTag(index, content)
    case UInt8(ascii: "$") where source[content].elementsEqual("$$".utf8):
      return closing("$$", after: index) { $0.elementsEqual("$$".utf8) }
    case UInt8(ascii: "{") where source[content].starts(with: "{%".utf8):
      return source[content].suffix(2).elementsEqual("%}".utf8) ? index + 1 : nil
    default:
      if BlockProperty.isLine(source, lines, at: index), !isTitle(content) { return index + 1 }
      return MachineText.end(of: lines, from: index, in: source)
    }
  }

  /// It names the note, and is read for that.
  private func isTitle(_ content: Range<Int>) -> Bool {
    source[content].starts(with: "title::".utf8)
  }

  private mutating func skipFence(
    _ index: Int, _ mark: UInt8, _ count: Int, _ warnings: inout [Document.Warning]
  ) -> Int {
    if fences[mark] == nil { fences[mark] = closingFences(of: mark) }
    if let line = fences[mark]?.line(after: index, with: count) { return line + 1 }
    if missing.insert("\(mark) \(count)").inserted {
      warnings.append(
        Document.Warning(.unclosedCode, at: Position(line: index + 1, column: 1)))
    }
    return index + 1
  }

  private func closingFences(of mark: UInt8) -> ClosingFences {
    ClosingFences(
      lines.enumerated().compactMap { index, line in
        let content = bare(line)
        guard content.first == mark, content.allSatisfy({ $0 == mark }) else { return nil }
        return (index, content.count)
      })
  }

  private mutating func skipTag(_ index: Int, _ content: Range<Int>) -> Int? {
    let text = source[content]
    if text.starts(with: "<!--".utf8) {
      if contains(text, "-->") { return index + 1 }
      return closing("-->", after: index) { Self.contains($0, "-->") } ?? index + 1
    }
    for tag in ["script", "style", "svg", "iframe"] where text.starts(with: "<\(tag)".utf8) {
      if contains(text, "</\(tag)") { return index + 1 }
      return closing("</\(tag)", after: index) { Self.contains($0, "</\(tag)") } ?? index + 1
    }
    if text.starts(with: "<summary".utf8) { return index + 1 }
    guard text.starts(with: "<details".utf8), let language = languageAttribute(text) else {
      return nil
    }
    guard let main = firstLanguage else {
      firstLanguage = language
      return index + 1
    }
    guard language != main else { return index + 1 }
    return closing("</details", after: index) { Self.contains($0, "</details") } ?? index + 1
  }

  private func languageAttribute(_ tag: ArraySlice<UInt8>) -> Substring? {
    let name = Array("lang=\"".utf8)
    guard let start = tag.indices.first(where: { tag[$0...].starts(with: name) }) else {
      return nil
    }
    let value = tag[(start + name.count)...].prefix {
      $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "-")
    }
    return Substring(String(decoding: value, as: UTF8.self))
  }

  private mutating func closing(
    _ name: String, after index: Int, where isClosing: (ArraySlice<UInt8>) -> Bool
  ) -> Int? {
    guard !missing.contains(name) else { return nil }
    for next in index + 1..<max(index + 1, lines.count) {
      if isClosing(bare(lines[next])) { return next + 1 }
    }
    missing.insert(name)
    return nil
  }

  /// A line without spaces around it and quotation marks before it.
  private func bare(_ line: Range<Int>) -> ArraySlice<UInt8> {
    source[LineShape.trimmed(source, line)].drop { $0 == UInt8(ascii: ">") || $0 == 0x20 }
  }

  private func contains(_ text: ArraySlice<UInt8>, _ word: String) -> Bool {
    Self.contains(text, word)
  }

  private static func contains(_ text: ArraySlice<UInt8>, _ word: String) -> Bool {
    let first = word.utf8.first!
    return text.indices.contains { text[$0] == first && text[$0...].starts(with: word.utf8) }
  }
}
