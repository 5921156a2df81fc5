/// Things named side by side: `A、B 和 C`, `a, b, and c`.
struct Enumeration {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// The items in order; one item when nothing parts them. Each is short, or it is no enumeration.
  func items(of range: Range<Int>) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var start = range.lowerBound
    var depth = 0
    var hasEnumerationSign = false
    var at = range.lowerBound
    let cutter = SentenceCutter(text)

    func close(_ end: Int, next: Int) {
      let item = cutter.trimmed(start..<end)
      if !item.isEmpty { items.append(item) }
      start = next
    }

    while at < range.upperBound {
      guard let (sign, length) = Sign.at(at, in: text, end: range.upperBound) else {
        let joint = Self.joints.prefix(of: text, at..<range.upperBound)
        if joint > 0, depth == 0, isJoint(at, joint, range, hasEnumerationSign) {
          close(at, next: at + joint)
          at += joint
        } else {
          at += 1
        }
        continue
      }
      switch sign {
      case .open: depth += 1
      case .close: depth = max(0, depth - 1)
      case .enumeration where depth == 0:
        hasEnumerationSign = true
        close(at, next: at + length)
      case .comma where depth == 0 && text[at] < 0x80:
        close(at, next: at + length)
      case .stop, .semicolon:
        if depth == 0 { return [range] }
      default: break
      }
      at += length
    }
    close(range.upperBound, next: range.upperBound)
    let isShort = items.allSatisfy { displayWidth(text, $0) <= 50 }
    return isShort ? items : [range]
  }

  /// Whether `和` or `and` parts two items here. In Chinese it does so after a 、, or between Latin names; elsewhere
  /// it may be a part of one item (和平, 研究和开发).
  private func isJoint(_ at: Int, _ length: Int, _ range: Range<Int>, _ hasSign: Bool) -> Bool {
    guard at > range.lowerBound, at + length < range.upperBound else { return false }
    if text[at] < 0x80 {
      return text[at - 1] == 0x20 && text[at + length] == 0x20
    }
    let before = text[at - 1]
    let after = text[at + length]
    let isBetweenLatin = (before < 0x80 || before == 0x9D) && (after < 0x80 || after == 0xE2)
    return hasSign || isBetweenLatin
  }

  private static let joints = WordList("和 与 以及 及 跟 或 and or &")
}
