/// `id:: 64f1c2aa`, `author:: Moe`: what an outliner notes down of a page or a block, which is no card.
enum BlockProperty {
  /// The word before the two colons of a line that holds nothing else before them.
  static func key(_ source: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    let content = LineShape.trimmed(source, line)
    guard let first = content.first, source[first].isLetter || source[first] >= 0xE4 else {
      return nil
    }
    let word = source[content].prefix(longest).prefix {
      $0.isAlphanumeric || $0 >= 0x80 && $0 < 0xC0 || (0xE4...0xE9).contains($0)
        || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    guard source[word.endIndex..<content.upperBound].starts(with: "::".utf8) else { return nil }
    return word.startIndex..<word.endIndex
  }

  static func isKnown(_ source: [UInt8], _ key: Range<Int>) -> Bool {
    source[key].starts(with: "card-".utf8) || known.contains { source[key].elementsEqual($0.utf8) }
  }

  /// A line that holds nothing else: with a known word, or as outliners write what belongs to a block, set in below its
  /// first line, without a mark and with one small word.
  static func isLine(_ source: [UInt8], _ lines: LineTable, at index: Int) -> Bool {
    guard let key = key(source, lines[index]), isFollowedBySpace(source, key, lines[index]) else {
      return false
    }
    if isKnown(source, key) { return true }
    guard key.lowerBound > lines[index].lowerBound, index > 0,
      source[key].allSatisfy({ $0 < 0x80 && !$0.isCapital })
    else { return false }
    if case .item = LineShape(source, lines[index - 1]) { return true }
    return self.key(source, lines[index - 1]).map { isKnown(source, $0) } ?? false
  }

  /// `std::sort` is no property.
  private static func isFollowedBySpace(
    _ source: [UInt8], _ key: Range<Int>, _ line: Range<Int>
  ) -> Bool {
    let next = key.upperBound + 2
    return next >= line.upperBound || source[next] == 0x20
  }

  /// Bytes.
  private static let longest = 24

  private static let known = [
    "id", "collapsed", "title", "type", "tags", "tag", "alias", "aliases", "template", "icon",
    "public", "created", "updated", "created-at", "updated-at",

    "background-color", "heading", "status", "source", "url", "author",
    "priority", "deadline", "scheduled", "rating", "date", "course", "lecture", "related",
    "project", "isbn", "publisher", "category", "deck", "cssclass", "标签", "别名", "来源", "作者",
    "日期", "状态", "优先级", "课程", "教材",
  ]
}
