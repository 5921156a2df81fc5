/// A line of the shape `key: value`, `term - meaning` or `term = meaning`.
struct LabelledLine: Hashable {
  enum Sign: Hashable {
    case colon
    case dash
    case equals
    /// `term → what it does`
    case arrow
  }

  var key: Range<Int>
  var sign: Sign
  var value: Range<Int>

  /// Columns beyond which the first part of a line is a sentence and no label.
  private static let widestKey = 64

  /// Bytes beyond which a run of dashes parts no label from its text.
  private static let widestDash = 80

  /// A term and the definition below it.
  init(term: Range<Int>, meaning: Range<Int>) {
    key = term
    sign = .colon
    value = meaning
  }

  /// `nil` when the passage has no such sign, or what stands before it is no label.
  init?(_ passage: Range<Int>, in text: [UInt8]) {
    var depth = 0
    var at = passage.lowerBound
    while at < passage.upperBound, at - passage.lowerBound < 3 * Self.widestKey {
      // Nearly all bytes of a text.
      if Notes.Sign.isPlain(text[at]) {
        at += 1
        continue
      }
      if depth == 0, let length = Self.arrow(at, text, passage.upperBound),
        !Self.isPair(at, length, text, passage)
      {
        self.init(passage, at, length, .arrow, text)
        return
      }
      guard let (sign, length) = Notes.Sign.at(at, in: text, end: passage.upperBound) else {
        at += 1
        continue
      }
      switch sign {
      case .open: depth += 1
      case .close: depth = max(0, depth - 1)
      case .stop, .semicolon, .comma: if depth == 0 { return nil }
      case .colon where depth == 0:
        self.init(passage, at, length, .colon, text)
        return
      case .dash where depth == 0 && !Self.isSpan(at, text, passage):
        self.init(passage, at, Self.lengthOfDash(at, text, passage.upperBound), .dash, text)
        return
      case .other where depth == 0 && text[at] == UInt8(ascii: "="):
        self.init(passage, at, 1, .equals, text)
        return
      case .other
      where depth == 0 && text[at] == UInt8(ascii: "-") && at + 1 < passage.upperBound
        && text[at + 1] == UInt8(ascii: "-")
        // `tern --quiet copies …`
        && !(at + 2 < passage.upperBound && text[at + 2].isLetter
          && at > passage.lowerBound && text[at - 1] == 0x20):
        self.init(passage, at, 2, .dash, text)
        return
      default: break
      }
      at += length
    }
    return nil
  }

  private init?(_ passage: Range<Int>, _ at: Int, _ length: Int, _ sign: Sign, _ text: [UInt8]) {
    let cutter = SentenceCutter(text)
    // `stall := the wing …`
    let isDefinition =
      sign == .equals && at > passage.lowerBound && text[at - 1] == UInt8(ascii: ":")
    key = cutter.trimmed(passage.lowerBound..<(isDefinition ? at - 1 : at))
    value = cutter.trimmed(min(at + length, passage.upperBound)..<passage.upperBound)
    self.sign = sign
    guard !key.isEmpty, displayWidth(text, key) <= Self.widestKey else { return nil }
    // `a = b = c` and `x=1` inside code are formulas; a label is followed by its own text.
    if sign == .equals, Self.relations.contains(text[key.upperBound - 1]) { return nil }
  }

  /// Of `<=`, `>=`, `!=` and `~=`.
  private static let relations = Array("<>!~".utf8)

  /// Bytes of an arrow to the right at an offset: `→`, `⇒`, `->`, `=>`, `-->`.
  static func arrow(_ at: Int, _ text: [UInt8], _ end: Int) -> Int? {
    switch text[at] {
    case 0xE2:
      let rest = text[at..<end]
      return rest.starts(with: "→".utf8) || rest.starts(with: "⇒".utf8) ? 3 : nil
    case UInt8(ascii: "-"), UInt8(ascii: "="):
      var next = at + 1
      while next < end, text[next] == text[at] { next += 1 }
      guard next < end, text[next] == UInt8(ascii: ">"), next - at <= 2 else { return nil }
      return next - at + 1
    default: return nil
    }
  }

  /// `wet→dry sand at noon: 4 cm`: an arrow without spaces between two words, in the label that a colon closes.
  private static func isPair(
    _ at: Int, _ length: Int, _ text: [UInt8], _ passage: Range<Int>
  ) -> Bool {
    let behind = at + length
    guard at > passage.lowerBound, behind < passage.upperBound, text[at - 1].isLetter,
      text[behind].isLetter,
      !text[passage.lowerBound..<at].contains(0x20)
    else { return false }
    let rest = behind..<min(passage.upperBound, behind + widestKey)
    let sign = rest.first { at in
      switch Notes.Sign.at(at, in: text, end: passage.upperBound)?.sign {
      case .colon, .comma, .semicolon, .stop, .dash: true
      default: arrow(at, text, passage.upperBound) != nil
      }
    }
    return sign.map {
      text[$0] == UInt8(ascii: ":") && $0 + 1 < passage.upperBound && text[$0 + 1] == 0x20
    } ?? false
  }

  /// `264 - 241`: the dash parts two figures.
  private static func isSpan(_ at: Int, _ text: [UInt8], _ passage: Range<Int>) -> Bool {
    var end = at
    while end > passage.lowerBound, text[end - 1] == 0x20 { end -= 1 }
    let isDay = ["日", "月", "年", "号"].contains {
      text[passage.lowerBound..<end].suffix(3).elementsEqual($0.utf8)
    }
    let before = text[passage.lowerBound..<at].last { $0 != 0x20 }
    let after = text[at..<min(at + widestDash, passage.upperBound)].first {
      $0 != 0x20 && $0 != UInt8(ascii: "-") && $0 != 0xE2 && $0 != 0x80 && $0 != 0x93 && $0 != 0x94
    }
    return (before?.isDigit == true || before == UInt8(ascii: "%") || isDay)
      && after?.isDigit == true
  }

  private static func lengthOfDash(_ at: Int, _ text: [UInt8], _ end: Int) -> Int {
    var next = at
    while next < min(at + widestDash, end) {
      if text[next] == UInt8(ascii: "-") {
        next += 1
      } else if text[next...].starts(with: "—".utf8) || text[next...].starts(with: "–".utf8) {
        next += 3
      } else {
        break
      }
    }
    return max(1, next - at)
  }
}
