/// A place that a Chinese sentence calls by its kind alone, as people do who named it right before: `寺里` of `白云寺`.
struct ChinesePlace {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// Whether a text opens with such a place: `馆内`, but not `城中村`.
  static func opens(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 6, kinds.prefix(of: text, range) == 3,
      case let rest = range.dropFirst(3), insides.prefix(of: text, rest) > 0
    else { return false }
    return compounds.prefix(of: text, range) == 0
  }

  /// Whether a heading above says which: `塔内压力` below `精馏塔`.
  func isNamedAbove(_ front: [UInt8], _ opening: Int, _ passage: Int) -> Bool {
    let kind = Array(front[opening..<opening + 3])
    var heading = document.passages[passage].heading
    while let above = heading {
      if Leak.shows(kind, in: Array(document.text[document.passages[above].range])) { return true }
      heading = document.passages[above].heading
    }
    return false
  }

  /// The whole name of the place, in the lines before below the same heading.
  ///
  /// - Returns: `nil` when the last place of its kind stands in a longer run of words, so that its name is not sure.
  func name(of window: Range<Int>, in passage: Int) -> Range<Int>? {
    let text = document.text
    guard Self.opens(text, window) else { return nil }
    let kind = text[window.prefix(3)]
    let heading = document.passages[passage].heading.map { document.passages[$0].range.upperBound }
    let start = max(heading ?? 0, window.lowerBound - Self.farthest)
    var at = window.lowerBound - 3
    while at >= start {
      defer { at -= 1 }
      guard text[at] == kind[kind.startIndex], text[at..<at + 3].elementsEqual(kind),
        Self.insides.prefix(of: text, at + 3..<window.upperBound) == 0
      else { continue }
      guard at + 3 == window.lowerBound || !isHan(at + 3) else { return nil }
      var first = at
      while first - 3 >= start, isHan(first - 3) { first -= 3 }
      let name = first..<at + 3
      return (6...15).contains(name.count) ? name : nil
    }
    return nil
  }

  private func isHan(_ at: Int) -> Bool {
    (0xE4...0xE9).contains(document.text[at])
  }

  /// Bytes.
  private static let farthest = 400
  private static let kinds = WordList("寺 庙 馆 园 塔 洞 窟 院 殿 墓 楼 桥 厂 店 岛 堡 宫 祠")
  private static let insides = WordList("里 内 中 上")
  private static let compounds = WordList(
    "院内 宫内 店内 厂内 岛内 塔里木 塔里班 洞里萨 馆里雅 寺内正 寺内寿 园中园 馆中馆 楼上 楼中楼 院里院外 洞中肉 园内外 馆内外 塔中塔 墓中墓")
}
