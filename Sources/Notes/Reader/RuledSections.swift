/// The heads of what rules part in a plain note: the first words between one `=====` and the next, which all below tells of.
///
///     =====
///     Moss ferry (1931)
///     wooden, 31 cars
///     =====
///     Kolb bridge. Steel, 40 m long
struct RuledSections {
  private let source: [UInt8]

  /// Where a line begins that opens with the head of its section, and where that head ends.
  private var ends: [Int: Int] = [:]

  /// Heads on lines of their own that a note needs, so that none is one by chance.
  private static let fewest = 3

  /// Columns of the longest head.
  private static let widest = 48

  init(_ source: [UInt8], _ lines: LineTable) {
    self.source = source
    var sections: [[Range<Int>]] = []
    var isAfterBlank = true
    var isFirst = true
    for line in lines {
      let content = LineShape.trimmed(source, line)
      if content.isEmpty {
        isAfterBlank = true
        continue
      }
      // A note with headings of its own needs none by shape, but for its title.
      if source[content.lowerBound] == UInt8(ascii: "#"), !isFirst { return }
      if isAfterBlank, isRule(content) {
        sections.append([])
      } else if !sections.isEmpty {
        sections[sections.count - 1].append(content)
      }
      isAfterBlank = false
      isFirst = false
    }
    let filled = sections.filter { !$0.isEmpty }
    let headed = filled.filter(isHeaded)
    guard headed.count >= Self.fewest, headed.count * 2 >= filled.count,
      // A poem has no such lines.
      headed.count(where: holdsText) * 2 > headed.count
    else { return }
    for section in filled {
      let first = section[0]
      if !isHeaded(section) {
        ends[first.lowerBound] = opening(of: first)?.upperBound
      } else if !introduces(section) {
        ends[first.lowerBound] = first.upperBound
      }
    }
  }

  /// The head that a line is or opens with.
  func head(of content: Range<Int>) -> Range<Int>? {
    ends[content.lowerBound].map { content.lowerBound..<min($0, content.upperBound) }
  }

  private func isRule(_ content: Range<Int>) -> Bool {
    let sign = source[content.lowerBound]
    guard Self.signs.contains(sign) else { return false }
    let count = source[content].count { $0 == sign }
    return count > 2 && source[content].allSatisfy { $0 == sign || $0 == 0x20 }
  }

  /// A few words above other lines.
  private func isHeaded(_ section: [Range<Int>]) -> Bool {
    section.count > 1
      && source[section[0]].last.map { $0.isAlphanumeric || Self.closings.contains($0) } ?? false
      && isHead(section[0])
  }

  /// Right above items, which the reader puts below it anyway.
  private func introduces(_ section: [Range<Int>]) -> Bool {
    let next = section[1]
    if case .item = LineShape(source, next) { return true }
    return source[next.lowerBound - 1] == 0x20 || source[next.lowerBound - 1] == 0x09
  }

  private func holdsText(_ section: [Range<Int>]) -> Bool {
    section.dropFirst().contains { $0.count > section[0].count && $0.count >= Wrapping.narrowest }
  }

  /// `Kolb bridge. Steel, 40 m long`: a first sentence that is nothing but a name.
  private func opening(of line: Range<Int>) -> Range<Int>? {
    let stop = line.dropLast(2).prefix(Self.widest).first { at in
      source[at] == UInt8(ascii: ".") && source[at + 1] == 0x20
        && (source[at + 2].isCapital || source[at + 2].isDigit)
    }
    guard let stop else { return nil }
    let words = line.lowerBound..<stop
    // `Moss St. 14`
    let last = source[words].split(separator: 0x20).last ?? []
    return last.count > 3 && isHead(words) ? words : nil
  }

  private func isHead(_ words: Range<Int>) -> Bool {
    guard (3...Self.widest).contains(words.count), source[words.lowerBound].isAlphanumeric,
      LineShape(source, words) == .text(content: words),
      !source[words].contains(where: { $0 >= 0xE3 || $0 == UInt8(ascii: "|") }),
      LabelledLine(words, in: source).map({ $0.sign == .dash || $0.value.isEmpty }) ?? true
    else { return false }
    return !EnglishVerb(source).isPredicated(words) && !EnglishVerb(source).opens(words)
      && Words.pronouns.prefix(of: source, words) == 0
  }

  private static let signs = Array("=-*_~".utf8)
  private static let closings = Array(")]\"'*".utf8)
}
