/// Things named side by side: `A、B 和 C`, `a, b, and c`.
struct Enumeration {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// The items in order; one item when nothing parts them. Each is short, or it is no enumeration.
  ///
  /// With signs between the items a joint parts only the last two: `reading and writing, sums, and drawing` are three.
  func items(of range: Range<Int>) -> [Range<Int>] {
    guard var parts = parts(of: range), let last = parts.popLast() else { return [range] }
    let hasSign = !parts.isEmpty
    if hasSign, let length = leadingJoint(last) {
      parts.append(last.lowerBound + length..<last.upperBound)
    } else {
      parts += split(last, hasSign: hasSign)
    }
    let cutter = SentenceCutter(text)
    let items = parts.map { cutter.trimmed($0) }.filter { !$0.isEmpty }
    let isEnumeration = items.allSatisfy {
      displayWidth(text, $0) <= 50 && !Self.explaining.contains(text, $0)
    }
    return isEnumeration ? items : [range]
  }

  /// Cut at 、 and at commas outside brackets; nothing when there is more than one sentence.
  private func parts(of range: Range<Int>) -> [Range<Int>]? {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for (sign, place) in OuterSigns(text, in: range) {
      let isNarrow = text[place.lowerBound] < 0x80
      switch sign {
      case .enumeration,
        .comma where isNarrow && !isInDate(place.lowerBound, range):
        parts.append(start..<place.lowerBound)
        start = place.upperBound
      case .stop, .semicolon: return nil
      default: break
      }
    }
    return parts + [start..<range.upperBound]
  }

  /// `September 12, 2024` is one thing.
  private func isInDate(_ comma: Int, _ range: Range<Int>) -> Bool {
    guard comma > range.lowerBound, text[comma - 1].isDigit else { return false }
    let year = text[min(comma + 1, range.upperBound)..<range.upperBound].drop { $0 == 0x20 }
    return year.prefix { $0.isDigit }.count == 4
  }

  private func leadingJoint(_ part: Range<Int>) -> Int? {
    let words = SentenceCutter(text).trimmed(part)
    let length = Self.joints.prefix(of: text, words)
    guard length > 0, text[words.lowerBound] < 0x80 || length > 3 else { return nil }
    return words.lowerBound - part.lowerBound + length
  }

  /// At its last joint, or at each of them when no sign parts the items before.
  private func split(_ range: Range<Int>, hasSign: Bool) -> [Range<Int>] {
    let words = Self.joints
    var joints: [Range<Int>] = []
    var depth = 0
    var at = range.lowerBound
    while at < range.upperBound {
      if let (sign, length) = Sign.at(at, in: text, end: range.upperBound) {
        if case .open = sign { depth += 1 }
        if case .close = sign { depth = max(0, depth - 1) }
        at += length
        continue
      }
      let length = depth == 0 ? words.prefix(of: text, at..<range.upperBound) : 0
      if length > 0, isJoint(at, length, range, hasSign) { joints.append(at..<at + length) }
      at += max(length, 1)
    }
    if hasSign { joints = Array(joints.suffix(1)) }
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for joint in joints {
      parts.append(start..<joint.lowerBound)
      start = joint.upperBound
    }
    return parts + [start..<range.upperBound]
  }

  /// Like ``items(of:)``, for text that is known to name things: a single 和 or 与 parts two of them.
  func things(of range: Range<Int>) -> [Range<Int>] {
    let items = items(of: range)
    guard items.count == 1, let joint = Self.joints.first(in: text, range) else { return items }
    let cutter = SentenceCutter(text)
    let pair = [
      cutter.trimmed(range.lowerBound..<joint.lowerBound),
      cutter.trimmed(joint.upperBound..<range.upperBound),
    ]
    return pair.allSatisfy { !$0.isEmpty } ? pair : items
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

  /// These say the same in other words and name nothing new.
  private static let explaining = WordList(
    "that_is i.e i.e. e.g. e.g namely for_example etc 即 也就是 例如")

  private static let joints = WordList("和 与 以及 及 跟 或 and or &")
}
