/// A full stop behind which a note goes on in small letters: `tied with two ropes. the mate checks them.`
enum LowStop {
  /// The first one outside brackets.
  static func first(in range: Range<Int>, _ text: [UInt8]) -> Int? {
    var depth = 0
    for at in range {
      switch text[at] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ".") where depth <= 0 && ends(at, range.upperBound, text): return at
      default: break
      }
    }
    return nil
  }

  /// Whether the full stop at an offset ends a statement: a word in small letters follows, and it shortens no word.
  static func ends(_ at: Int, _ end: Int, _ text: [UInt8]) -> Bool {
    text[at] == UInt8(ascii: ".") && at + 2 < end && text[at + 1] == 0x20 && text[at + 2].isLetter
      && !text[at + 2].isCapital && at > 2
      && (text[at - 1].isAlphanumeric || closings.contains(text[at - 1]))
      && (text[at - 2] != 0x20 || text[at - 3].isDigit)
      && text[at - 2] != UInt8(ascii: ".") && !Sign.isAbbreviation(at, text)
      && shortened.suffix(of: text, max(0, at - 8)..<at) == 0
  }

  private static let shortened = WordList(
    "diff temp avg govt dept est min max var vars params neg incl excl cond esp")
  private static let closings = Array("+%)]\"".utf8)
}
