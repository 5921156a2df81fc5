/// A line with deletions as programs of cards write them: `{{c1::answer::hint}}`, `{{cloze answer}}`, and, in a note with
/// a tag for cards, `{{answer}}`.
struct WrittenCloze {
  private let source: [UInt8]
  private let isTagged: Bool

  /// Whether the note holds two braces at all.
  private let holdsBraces: Bool

  init(_ source: [UInt8], isTagged: Bool) {
    self.source = source
    self.isTagged = isTagged
    holdsBraces = ByteSearch.first(Self.open, in: source, source.indices) != nil
  }

  func isMarked(_ line: Range<Int>) -> Bool {
    holdsBraces && ByteSearch.first(Self.open, in: source, line) != nil
  }

  /// The line with its deletions numbered, when it holds any.
  func text(of line: Range<Int>) -> String? {
    let line = WrittenText.trimmed(source, line)
    var text = ""
    var at = line.lowerBound
    // The highest number.
    var count = 0
    while let start = ByteSearch.first(Self.open, in: source, at..<line.upperBound),
      let end = ByteSearch.first(Self.close, in: source, start + 2..<line.upperBound)
    {
      text += WrittenText.plain(source, at..<start)
      let inner = start + 2..<end
      at = end + 2
      if isNumbered(inner) {
        text += String(decoding: source[start..<at], as: UTF8.self)
        count = max(count, Int(source[inner.lowerBound + 1] - UInt8(ascii: "0")))
      } else if let answer = answer(inner) {
        count += 1
        text += "{{c\(count)::\(answer)}}"
      } else {
        text += String(decoding: source[start..<at], as: UTF8.self)
      }
    }
    guard count > 0 else { return nil }
    return text + WrittenText.plain(source, at..<line.upperBound)
  }

  /// `c1::answer`
  private func isNumbered(_ inner: Range<Int>) -> Bool {
    inner.count > 4 && source[inner.lowerBound] == UInt8(ascii: "c")
      && source[inner.lowerBound + 1].isDigit
  }

  /// The answer and its hint; nothing for a template or what a program puts there: `{{ name }}`, `{{query …}}`.
  private func answer(_ inner: Range<Int>) -> String? {
    let word = source[inner].prefix { $0.isLetter || $0 == UInt8(ascii: "-") }
    let isCloze = word.elementsEqual("cloze".utf8) && word.endIndex < inner.upperBound
    let isTemplate =
      [" ", "{", "<", "%", "/", "#"].contains { source[inner].starts(with: $0.utf8) }
      || Self.macros.contains { word.elementsEqual($0.utf8) }
    guard isCloze || isTagged && !isTemplate else { return nil }
    let told = LineShape.trimmed(
      source, (isCloze ? word.endIndex : inner.lowerBound)..<inner.upperBound)
    guard !told.isEmpty else { return nil }
    guard let hint = ByteSearch.first(Self.hint, in: source, told) else {
      return WrittenText.plain(source, told)
    }
    let answer = LineShape.trimmed(source, told.lowerBound..<hint)
    let rest = LineShape.trimmed(source, hint + 2..<told.upperBound)
    return WrittenText.plain(source, answer) + "::" + WrittenText.plain(source, rest)
  }

  private static let open = Array("{{".utf8)
  private static let close = Array("}}".utf8)
  private static let hint = Array("\\\\".utf8)
  private static let macros = [
    "query", "embed", "renderer", "video", "youtube", "tweet", "function", "zotero", "namespace",
    "table-of-contents", "img", "include", "site", "page",
  ]
}
