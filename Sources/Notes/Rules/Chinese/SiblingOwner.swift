/// What a bare property in a list belongs to, where a star sets an item before it apart: `- ★ Kolb 4，40 米：…`, then
/// `- 缺点：费油、怕浪、难修`.
struct SiblingOwner {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// Items that are looked at before one.
  private static let reach = 8

  /// - Returns: The name that the nearest starred item before opens with.
  func name(before passage: Int) -> Range<Int>? {
    let own = document.passages[passage]
    guard own.isItem, let group = own.group else { return nil }
    var at = passage - 1
    while at >= 0, passage - at <= Self.reach, document.passages[at].group == group {
      let other = document.passages[at]
      at -= 1
      guard other.kind == own.kind else { continue }
      if let name = name(in: other.range) { return name }
      // `Rana 7：载 30 人`: what follows is of this one.
      if document.text[other.range.lowerBound].isCapital { return nil }
    }
    return nil
  }

  /// `★ Kolb 4，40 米`: a name in Latin letters up to a comma, a colon or a bracket.
  private func name(in item: Range<Int>) -> Range<Int>? {
    let text = document.text
    var start = item.lowerBound + Self.stars.prefix(of: text, item)
    guard start > item.lowerBound else { return nil }
    while start < item.upperBound, text[start] == 0x20 { start += 1 }
    guard start < item.upperBound, text[start].isCapital else { return nil }
    let end = (start..<item.upperBound).first { at in
      switch Sign.at(at, in: text, end: item.upperBound)?.sign {
      case .comma, .colon, .open, .semicolon, .stop, .enumeration: true
      default: false
      }
    }
    guard let end else { return nil }
    let name = SentenceCutter(text).trimmed(start..<end)
    return name.count > 2 && fits(text, name, in: 24) && text[name].allSatisfy({ $0 < 0x80 })
      ? name : nil
  }

  private static let stars = WordList("★ ☆ ⭐")
}
