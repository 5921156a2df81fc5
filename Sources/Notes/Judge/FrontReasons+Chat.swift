/// Fronts in which people talk to each other, or somebody to nobody.
extension FrontReasons {
  /// 我 or 你 outside quotation marks; 我国 is a country, 自我 and 迷你 are nobody.
  static func isChat(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard persons.first(in: text, range) != nil else { return false }
    var depth = 0
    for index in range {
      if let sign = Sign.at(index, in: text, end: range.upperBound)?.sign {
        guard !isBracket(index, text) else { continue }
        depth += sign == .open ? 1 : sign == .close ? -1 : 0
      } else if depth == 0, text[index] >= 0xE4,
        persons.prefix(of: text, index..<range.upperBound) > 0
      {
        guard
          owned.prefix(of: text, index..<range.upperBound) == 0,
          FirstPerson.compounds.suffix(of: text, range.lowerBound..<index + 3) == 0
        else { continue }
        return true
      }
    }
    return false
  }

  /// `好找呀 就在桥头`: a clause ends as only talk does.
  var isTalk: Bool {
    var at = 0
    while let found = Self.talking.first(in: front, at..<front.count) {
      at = found.upperBound
      guard at < front.count else { return true }
      if front[at] == 0x20 { return true }
      switch Sign.at(at, in: front, end: front.count)?.sign {
      case .comma, .stop: return true
      default: break
      }
    }
    return false
  }

  private static let talking = WordList("呀 嘛 呗")

  private static func isBracket(_ at: Int, _ text: [UInt8]) -> Bool {
    text[at] < 0x80
      ? "()[]".utf8.contains(text[at]) : brackets.prefix(of: text, at..<text.count) > 0
  }

  private static let brackets = WordList("（ ） 【 】")

  private static let persons = WordList("我 你 您 咱们 老婆 老公 媳妇 爸妈 老爸 老妈 女朋友 男朋友")
  private static let owned = WordList("我国 我省 我市 我校 我军 我方")
}
