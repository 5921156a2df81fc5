/// Copies the lines of one passage into a document's text without their markup.
///
/// It reads each byte once: where a construct needs a closing sign, the places that were found to have none are kept,
/// so that ten thousand open brackets cost no more than ten thousand letters.
struct InlineReader {
  private let source: [UInt8]
  var text: [UInt8] = []
  var marks: [Mark] = []
  var origin: Origin

  /// What no text holds.
  private(set) var invalid = LeftOut()
  private(set) var controls = LeftOut()
  private(set) var directions = LeftOut()

  /// Closing signs that do not come before this offset: `key` is the sign, `value` where the search gave up.
  private var searched: [UInt8: Int] = [:]
  private var codeRunsWithoutEnd: Set<Int> = []

  /// Where the last run of so many backticks stands on ``codeLine``.
  private var lastCodeRun: [Int: Int] = [:]
  private var codeLine: Range<Int>?
  private var openBrackets: [(clean: Int, isImage: Bool)] = []
  private var openMarks: [UInt8: Int] = [:]

  /// Brackets inside brackets beyond this depth are text: nobody writes them, and they would make links costly.
  private static let deepest = 32

  init(_ source: [UInt8]) {
    self.source = source
    origin = Origin(of: source)
    text.reserveCapacity(source.count + 64)
  }

  /// Appends the lines, joined by `separator` or, when that is `nil`, as a reader would join wrapped lines; a newline
  /// closes them.
  ///
  /// - Returns: The range of the new text, without the newline and the spaces around it.
  mutating func append(_ lines: [Range<Int>], separator: UInt8? = nil) -> Range<Int> {
    let start = text.count
    let firstMark = marks.count
    codeRunsWithoutEnd.removeAll(keepingCapacity: true)
    openBrackets.removeAll(keepingCapacity: true)
    openMarks.removeAll(keepingCapacity: true)
    for (index, line) in lines.enumerated() {
      if index > 0 { join(to: line, separator, from: start) }
      read(line, passageStart: start)
    }
    while text.count > start, text.last == 0x20 { text.removeLast() }
    let end = text.count
    dropMarks(from: firstMark, endingAfter: end)
    text.append(0x0A)
    return start..<end
  }

  /// Looks only at the marks of one passage.
  private mutating func dropMarks(from first: Int, endingAfter end: Int) {
    guard marks[first...].contains(where: { $0.range.upperBound > end }) else { return }
    let kept = marks[first...].filter { $0.range.upperBound <= end }
    marks.replaceSubrange(first..., with: kept)
  }

  // MARK: Lines

  private mutating func join(to line: Range<Int>, _ separator: UInt8?, from start: Int) {
    while text.count > start, text.last == 0x20 { text.removeLast() }
    guard text.count > start, let last = text.last else { return }
    if let separator {
      text.append(separator)
      return
    }
    guard let first = line.first.map({ source[$0] }) else { return }
    let isHyphenated =
      last == UInt8(ascii: "-") && text.count > start + 1 && text[text.count - 2].isLetter
      && first.isLetter
    if !isHyphenated, last < 0x80 || first < 0x80 || first < 0xE3 { text.append(0x20) }
  }

  private mutating func read(_ line: Range<Int>, passageStart: Int) {
    var at = line.lowerBound
    while at < line.upperBound {
      let end = endOfPlainText(at, line)
      if end > at {
        origin.mark(text.count, from: at)
        text.append(contentsOf: source[at..<end])
        at = end
        continue
      }
      let next = consume(at, line, passageStart)
      // Every branch advances; this is what keeps a mistake here from becoming a hang.
      at = max(next, at + 1)
    }
  }

  /// Where the bytes end that are copied as they are: most of every text.
  private func endOfPlainText(_ start: Int, _ line: Range<Int>) -> Int {
    var at = start
    while at < line.upperBound {
      switch Self.classes[Int(source[at])] {
      case .plain:
        at += 1
      case .space:
        guard at > start, source[at - 1] != 0x20 else { return at }
        at += 1
      case .mayLead:
        guard at + 2 < line.upperBound, source[at + 1] != UInt8(ascii: "t") else { return at }
        at += 1
      case .ideograph:
        guard at + 2 < line.upperBound, source[at + 1] & 0xC0 == 0x80,
          source[at + 2] & 0xC0 == 0x80
        else { return at }
        at += 3
      case .other:
        return at
      }
    }
    return at
  }

  private enum Class: UInt8 {
    case plain, space, ideograph, other
    /// `h`, with which an address begins.
    case mayLead
  }

  private static let classes: [Class] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x20: .space
    case UInt8(ascii: "h"): .mayLead
    case 0..<0x20, 0x7F: .other
    case 0xE4...0xE9: .ideograph
    case 0x80...: .other
    case let sign where "\\`$*_=~![]<&{".utf8.contains(sign): .other
    default: .plain
    }
  }

  /// Reads the construct at an offset and returns the offset after it.
  private mutating func consume(_ at: Int, _ line: Range<Int>, _ passageStart: Int) -> Int {
    let byte = source[at]
    switch byte {
    case 0x20, 0x09:
      return space(at)
    case 0x0D:
      return at + 1
    case 0..<0x20, 0x7F:
      controls.add(at)
      return at + 1
    case UInt8(ascii: "\\"):
      return escape(at, line)
    case UInt8(ascii: "`"):
      return code(at, line)
    case UInt8(ascii: "$"):
      return math(at, line)
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "~"):
      return emphasis(at, line)
    case UInt8(ascii: "!"):
      if peek(at + 1, line) == UInt8(ascii: "[") {
        if openBrackets.count < Self.deepest { openBrackets.append((text.count, true)) }
        return at + (peek(at + 2, line) == UInt8(ascii: "[") ? 3 : 2)
      }
      return copy(at, line)
    case UInt8(ascii: "["):
      return bracket(at, line)
    case UInt8(ascii: "]"):
      return closeBracket(at, line)
    case UInt8(ascii: "<"):
      return tag(at, line)
    case UInt8(ascii: "&"):
      return entity(at, line)
    case UInt8(ascii: "{"):
      return template(at, line)
    case UInt8(ascii: "h"):
      return address(at, line)
    default:
      return copy(at, line)
    }
  }

  private func peek(_ at: Int, _ line: Range<Int>) -> UInt8? {
    at < line.upperBound ? source[at] : nil
  }

  // MARK: Characters

  private mutating func space(_ at: Int) -> Int {
    if let last = text.last, last != 0x20, last != 0x0A { put(0x20, from: at) }
    return at + 1
  }

  private mutating func put(_ byte: UInt8, from offset: Int) {
    origin.mark(text.count, from: offset)
    text.append(byte)
  }

  private mutating func copy(_ at: Int, _ line: Range<Int>) -> Int {
    let byte = source[at]
    guard byte >= 0x80 else {
      put(byte, from: at)
      return at + 1
    }
    guard let end = endOfCharacter(at, line) else {
      invalid.add(at)
      return at + 1
    }
    if isBlankCharacter(at) { return max(space(at), end) }
    if isInvisible(at) {
      if turnsDirection(at) { directions.add(at) }
      return end
    }
    origin.mark(text.count, from: at)
    for offset in at..<end { text.append(source[offset]) }
    return end
  }

  /// Where the character of two to four bytes at an offset ends; nil when the bytes are no UTF-8.
  private func endOfCharacter(_ at: Int, _ line: Range<Int>) -> Int? {
    let byte = source[at]
    let end = at + (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2)
    guard byte >= 0xC2, byte < 0xF5, end <= line.upperBound,
      source[at + 1..<end].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return nil }
    return end
  }

  /// U+00A0, U+3000
  private func isBlankCharacter(_ at: Int) -> Bool {
    (source[at] == 0xC2 && source[at + 1] == 0xA0)
      || (source[at] == 0xE3 && source[at + 1] == 0x80 && source[at + 2] == 0x80)
  }

  /// Zero-width characters, bidirectional controls and the byte order mark.
  private func isInvisible(_ at: Int) -> Bool {
    switch (source[at], source[at + 1]) {
    case (0xC2, 0x80...0x9F): true
    case (0xE2, 0x80):
      (0x8B...0x8F).contains(source[at + 2]) || (0xA8...0xAE).contains(source[at + 2])
    case (0xE2, 0x81): (0xA0...0xAF).contains(source[at + 2])
    case (0xEF, 0xBB): source[at + 2] == 0xBF
    default: false
    }
  }

  /// U+202A–U+202E, U+2066–U+2069
  private func turnsDirection(_ at: Int) -> Bool {
    switch (source[at], source[at + 1]) {
    case (0xE2, 0x80): (0xAA...0xAE).contains(source[at + 2])
    case (0xE2, 0x81): (0xA6...0xA9).contains(source[at + 2])
    default: false
    }
  }

  private mutating func escape(_ at: Int, _ line: Range<Int>) -> Int {
    guard let next = peek(at + 1, line), next < 0x80, next.isPunctuation else {
      return copy(at, line)
    }
    put(next, from: at + 1)
    return at + 2
  }

  private mutating func entity(_ at: Int, _ line: Range<Int>) -> Int {
    let window = source[at..<min(at + 10, line.upperBound)]
    for (name, character) in Self.entities where window.starts(with: name.utf8) {
      if character == " " {
        _ = space(at)
      } else {
        for byte in character.utf8 { put(byte, from: at) }
      }
      return at + name.utf8.count
    }
    return copy(at, line)
  }

  private static let entities = [
    ("&nbsp;", " "), ("&ensp;", " "), ("&emsp;", " "), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"),
    ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&mdash;", "—"), ("&ndash;", "–"),
    ("&hellip;", "…"), ("&times;", "×"), ("&deg;", "°"), ("&euro;", "€"), ("&pound;", "£"),
    ("&rarr;", "→"), ("&minus;", "−"), ("&middot;", "·"),
  ]

  // MARK: Emphasis

  private mutating func emphasis(_ at: Int, _ line: Range<Int>) -> Int {
    let sign = source[at]
    let count = LineShape.run(of: sign, in: source, at..<line.upperBound)
    let isSpacedBefore = at == line.lowerBound || source[at - 1] == 0x20
    let after = peek(at + count, line)
    let isSpacedAfter = after == nil || after == 0x20
    let isInWord =
      !isSpacedBefore && source[at - 1].isAlphanumeric && (after?.isAlphanumeric ?? false)
    let isMarkup =
      switch sign {
      case UInt8(ascii: "*"):
        count <= 3 && !(isSpacedBefore && isSpacedAfter && count < 2) && !(isInWord && count == 1)
          || count == 4
      case UInt8(ascii: "_"): count <= 2 && !isInWord && !(isSpacedBefore && isSpacedAfter)
      case UInt8(ascii: "="), UInt8(ascii: "~"):
        count == 2 && !(isSpacedBefore && isSpacedAfter) && !isInWord
          || (count == 2 && openMarks[sign] != nil)
      default: false
      }
    guard isMarkup else {
      for offset in at..<at + count { put(sign, from: offset) }
      return at + count
    }
    toggle(sign, count)
    return at + count
  }

  private mutating func toggle(_ sign: UInt8, _ count: Int) {
    // `*` and `**` are kept apart by an odd key.
    let key = count == 1 ? sign &+ 128 : sign
    guard let start = openMarks.removeValue(forKey: key) else {
      openMarks[key] = text.count
      return
    }
    let kind: Mark.Kind? =
      switch (sign, count) {
      case (UInt8(ascii: "="), _): .highlight
      case (UInt8(ascii: "~"), _): nil
      case (_, 1): .emphasis
      default: .strong
      }
    if let kind, start < text.count { marks.append(Mark(kind: kind, range: start..<text.count)) }
  }

  // MARK: Code and math

  private mutating func code(_ at: Int, _ line: Range<Int>) -> Int {
    let count = LineShape.run(of: UInt8(ascii: "`"), in: source, at..<line.upperBound)
    var end = at + count
    guard !codeRunsWithoutEnd.contains(count) else { return end }
    guard isClosed(count, from: end, in: line) else {
      codeRunsWithoutEnd.insert(count)
      return end
    }
    while end < line.upperBound {
      guard source[end] == UInt8(ascii: "`") else {
        end += 1
        continue
      }
      let run = LineShape.run(of: UInt8(ascii: "`"), in: source, end..<line.upperBound)
      if run == count {
        verbatim(LineShape.trimmed(source, at + count..<end), .code)
        return end + count
      }
      end += run
    }
    codeRunsWithoutEnd.insert(count)
    return at + count
  }

  /// Whether so many backticks stand together again on the line; its runs are gathered once.
  private mutating func isClosed(_ count: Int, from start: Int, in line: Range<Int>) -> Bool {
    if codeLine != line {
      codeLine = line
      lastCodeRun.removeAll(keepingCapacity: true)
      var at = line.lowerBound
      while at < line.upperBound {
        guard source[at] == UInt8(ascii: "`") else {
          at += 1
          continue
        }
        let run = LineShape.run(of: UInt8(ascii: "`"), in: source, at..<line.upperBound)
        lastCodeRun[run] = at
        at += run
      }
    }
    return lastCodeRun[count].map { $0 >= start } ?? false
  }

  private mutating func math(_ at: Int, _ line: Range<Int>) -> Int {
    let dollar = UInt8(ascii: "$")
    let count = min(2, LineShape.run(of: dollar, in: source, at..<line.upperBound))
    guard let first = peek(at + count, line), count == 2 || first != 0x20,
      let end = find(dollar, from: at + count, in: line), end > at + count,
      count == 2 || source[end - 1] != 0x20,
      peek(end + 1, line).map({ !(48...57).contains($0) }) ?? true
    else { return copy(at, line) }
    let isMoney = (48...57).contains(first) && !source[at..<end].contains(where: { $0.isMathSign })
    guard !isMoney else { return copy(at, line) }
    let close = count == 2 && peek(end + 1, line) == dollar ? end + 2 : end + 1
    verbatim(at..<close, .code)
    return close
  }

  private mutating func verbatim(_ range: Range<Int>, _ kind: Mark.Kind) {
    let start = text.count
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = source[at]
      var end = at + 1
      if byte >= 0x80 {
        guard let next = endOfCharacter(at, range) else {
          invalid.add(at)
          at = end
          continue
        }
        end = next
      }
      if byte >= 0x80 && turnsDirection(at) {
        directions.add(at)
      } else if byte >= 0x20 && byte != 0x7F {
        for offset in at..<end { put(source[offset], from: offset) }
      }
      at = end
    }
    if start < text.count { marks.append(Mark(kind: kind, range: start..<text.count)) }
  }

  /// The next such sign on the line; a search that failed once is not repeated.
  private mutating func find(_ sign: UInt8, from start: Int, in line: Range<Int>) -> Int? {
    if let limit = searched[sign], start < limit, limit >= line.upperBound { return nil }
    if let found = source[start..<line.upperBound].firstIndex(of: sign) { return found }
    searched[sign] = line.upperBound
    return nil
  }

  // MARK: Links

  private mutating func bracket(_ at: Int, _ line: Range<Int>) -> Int {
    if peek(at + 1, line) == UInt8(ascii: "^"),
      let close = nearby(UInt8(ascii: "]"), from: at + 2, in: line)
    {
      footnote(at + 2..<close)
      return close + 1
    }
    let digits = source[(at + 1)..<line.upperBound].prefix(3).prefix { (48...57).contains($0) }
      .count
    let close = at + 1 + digits
    if digits > 0, peek(close, line) == UInt8(ascii: "]"), at > line.lowerBound,
      peek(close + 1, line).map({ $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ":") }) ?? true
    {
      footnote(at + 1..<close)
      return close + 1
    }
    guard openBrackets.count < Self.deepest else { return copy(at, line) }
    if peek(at + 1, line) == UInt8(ascii: "[") {
      openBrackets.append((text.count, false))
      return at + 2
    }
    openBrackets.append((text.count, false))
    put(source[at], from: at)
    return at + 1
  }

  private mutating func footnote(_ label: Range<Int>) {
    if text.last == 0x20 { text.removeLast() }
    let name = String(decoding: source[label], as: UTF8.self)
    marks.append(Mark(kind: .footnote(label: name), range: text.count..<text.count))
  }

  private func nearby(_ sign: UInt8, from start: Int, in line: Range<Int>) -> Int? {
    guard start < line.upperBound else { return nil }
    return source[start..<min(start + 40, line.upperBound)].firstIndex(of: sign)
  }

  private mutating func closeBracket(_ at: Int, _ line: Range<Int>) -> Int {
    guard let open = openBrackets.popLast() else { return copy(at, line) }
    if peek(at + 1, line) == UInt8(ascii: "]"),
      text.count == open.clean || text[open.clean] != UInt8(ascii: "[")
    {
      closeWikilink(open)
      return at + 2
    }
    guard peek(at + 1, line) == UInt8(ascii: "("),
      let end = find(UInt8(ascii: ")"), from: at + 2, in: line)
    else {
      if open.isImage { text.removeSubrange(open.clean...) } else { put(source[at], from: at) }
      return at + 1
    }
    let end2 = balancedEnd(at + 2, end, line)
    let target = source[at + 2..<end2].prefix { $0 != 0x20 }
    if open.isImage {
      removeText(from: open.clean)
    } else {
      // The opening bracket itself was copied: cut it, keep what it held.
      drop(open.clean..<open.clean + 1)
      let name = String(decoding: target, as: UTF8.self)
      if open.clean < text.count {
        marks.append(Mark(kind: .link(target: name), range: open.clean..<text.count))
      }
    }
    return end2 + 1
  }

  /// A URL may hold one pair of parentheses: `…/Ring_(mathematics)`.
  private func balancedEnd(_ start: Int, _ end: Int, _ line: Range<Int>) -> Int {
    guard source[start..<end].contains(UInt8(ascii: "(")), peek(end + 1, line) == UInt8(ascii: ")")
    else { return end }
    return end + 1
  }

  private mutating func closeWikilink(_ open: (clean: Int, isImage: Bool)) {
    if open.isImage {
      removeText(from: open.clean)
      return
    }
    let page = String(decoding: text[open.clean...], as: UTF8.self)
    if let bar = text[open.clean...].lastIndex(of: UInt8(ascii: "|")) {
      drop(open.clean..<bar + 1)
    }
    if open.clean < text.count {
      marks.append(
        Mark(
          kind: .link(target: String(page.prefix { $0 != "|" })), range: open.clean..<text.count))
    }
  }

  private mutating func removeText(from start: Int) {
    text.removeSubrange(start...)
    // In the order in which they were closed.
    while let last = marks.last, last.range.upperBound > start { marks.removeLast() }
    openMarks = openMarks.filter { $0.value <= start }
  }

  /// Takes bytes out of the text; what stands behind them moves up.
  private mutating func drop(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<text.count)
    guard !range.isEmpty else { return }
    func moved(_ offset: Int) -> Int {
      offset <= range.lowerBound ? offset : max(range.lowerBound, offset - range.count)
    }
    text.removeSubrange(range)
    origin.remove(range)
    for index in marks.indices.reversed() {
      let mark = marks[index].range
      guard mark.upperBound > range.lowerBound else { break }
      marks[index].range = moved(mark.lowerBound)..<moved(mark.upperBound)
    }
    for (sign, start) in openMarks { openMarks[sign] = moved(start) }
    for index in openBrackets.indices {
      openBrackets[index].clean = moved(openBrackets[index].clean)
    }
  }

  // MARK: Tags, addresses, templates

  private mutating func tag(_ at: Int, _ line: Range<Int>) -> Int {
    guard let next = peek(at + 1, line),
      next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!"),
      let end = find(UInt8(ascii: ">"), from: at + 1, in: line)
    else { return copy(at, line) }
    if source[at + 1..<end].starts(with: "http".utf8) {
      put(address: at + 1..<end)
    } else if source[at + 1..<end].starts(with: "br".utf8) {
      _ = space(at)
    }
    return end + 1
  }

  private mutating func address(_ at: Int, _ line: Range<Int>) -> Int {
    guard source[at..<line.upperBound].starts(with: "http".utf8),
      at == line.lowerBound || !source[at - 1].isAlphanumeric,
      source[(at + 4)..<min(at + 8, line.upperBound)].starts(with: "://".utf8)
        || source[(at + 4)..<min(at + 8, line.upperBound)].starts(with: "s://".utf8)
    else { return copy(at, line) }
    var end = at
    while end < line.upperBound, source[end] > 0x20, source[end] < 0x80,
      ![UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`")].contains(
        source[end])
    {
      end += 1
    }
    while end > at,
      [".", ",", ";", ":", "!", "?", ")", "]", "'", "*"].contains(
        Character(Unicode.Scalar(source[end - 1])))
    {
      end -= 1
    }
    put(address: at..<end)
    return end
  }

  private mutating func put(address range: Range<Int>) {
    verbatim(range, .address)
  }

  /// Liquid and Hugo: `{% … %}`, `{{< … >}}`, `{:toc}`.
  private mutating func template(_ at: Int, _ line: Range<Int>) -> Int {
    let next = peek(at + 1, line)
    let isTemplate =
      next == UInt8(ascii: "%") || next == UInt8(ascii: ":")
      || (next == UInt8(ascii: "{") && peek(at + 2, line) == UInt8(ascii: "<"))
    guard isTemplate, let end = find(UInt8(ascii: "}"), from: at, in: line) else {
      return copy(at, line)
    }
    return end + (peek(end + 1, line) == UInt8(ascii: "}") ? 2 : 1)
  }
}
