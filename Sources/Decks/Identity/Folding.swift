import Foundation

/// What two texts have in common when case, width, spaces and final punctuation do not matter.
///
/// NFKC, lower case, runs of white space as one space, none at the ends, and no sentence
/// punctuation at the end. Punctuation inside stays: `$1.10` and `$110` differ.
public enum Folding {
  public static func fold(_ text: some StringProtocol) -> String {
    var folded: [UInt8] = []
    fold(Array(text.utf8)[...], into: &folded)
    return String(decoding: folded, as: UTF8.self)
  }

  /// Appends the folded form of `text`, which must be valid UTF-8.
  static func fold(_ text: ArraySlice<UInt8>, into folded: inout [UInt8]) {
    let start = folded.count
    if !foldPlain(text, into: &folded) {
      folded.removeSubrange(start...)
      let normal = String(decoding: text, as: UTF8.self)
        .precomposedStringWithCompatibilityMapping.lowercased()
        .precomposedStringWithCompatibilityMapping
      foldSpaces(normal, into: &folded)
    }
    trimEnd(of: &folded, from: start)
  }

  /// Folds ASCII, Han characters, kana and full-width ASCII, which need no tables; false when
  /// `text` holds anything else.
  private static func foldPlain(_ text: ArraySlice<UInt8>, into folded: inout [UInt8]) -> Bool {
    let start = folded.count
    var pendingSpace = false
    var index = text.startIndex
    let end = text.endIndex
    func put(_ byte: UInt8) {
      if pendingSpace {
        if folded.count > start { folded.append(0x20) }
        pendingSpace = false
      }
      folded.append(byte | (byte >= 0x41 && byte <= 0x5a ? 0x20 : 0))
    }
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        if byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) {
          pendingSpace = true
        } else {
          put(byte)
        }
        index += 1
        continue
      }
      guard byte >= 0xe3, byte <= 0xef, index + 2 < end else { return false }
      let scalar =
        UInt32(byte & 0x0f) << 12 | UInt32(text[index + 1] & 0x3f) << 6
        | UInt32(text[index + 2] & 0x3f)
      switch scalar {
      case 0x3000: pendingSpace = true
      case 0xff01...0xff5e: put(UInt8(scalar - 0xfee0))
      // Han, and the punctuation and kana that NFKC leaves alone.
      case 0x4e00...0x9fff, 0x3001...0x3011, 0x3041...0x3096, 0x30a1...0x30fa, 0x30fc:
        put(byte)
        folded.append(text[index + 1])
        folded.append(text[index + 2])
      default: return false
      }
      index += 3
    }
    return true
  }

  private static func foldSpaces(_ text: String, into folded: inout [UInt8]) {
    let start = folded.count
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = true
        continue
      }
      if pendingSpace, folded.count > start { folded.append(0x20) }
      pendingSpace = false
      folded.append(contentsOf: UTF8.encode(scalar)!)
    }
  }

  /// Removes `.?!:;,` and `。、` and the spaces between them, unless nothing would be left.
  private static func trimEnd(of folded: inout [UInt8], from start: Int) {
    var end = folded.count
    while end > start {
      switch folded[end - 1] {
      case 0x2e, 0x3f, 0x21, 0x3a, 0x3b, 0x2c, 0x20: end -= 1
      case 0x81 where end - start >= 3 && folded[end - 2] == 0x80 && folded[end - 3] == 0xe3,
        0x82 where end - start >= 3 && folded[end - 2] == 0x80 && folded[end - 3] == 0xe3:
        end -= 3
      default:
        folded.removeSubrange(end...)
        return
      }
    }
  }
}
