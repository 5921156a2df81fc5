/// A list of words to test the start or end of a text against.
///
/// Words lie in small buckets: Latin ones by their first letter, others by the third byte of their first character, which
/// is spread evenly; and all by their last byte. So a test costs a few comparisons however long the list is.
struct WordList: Sendable {
  private struct Bucket: Sendable {
    var words: [[UInt8]] = []
  }

  private var latin = [Bucket](repeating: Bucket(), count: 128)
  private var wide = [Bucket](repeating: Bucket(), count: 256)
  private var byLast = [Bucket](repeating: Bucket(), count: 256)

  /// - Parameter words: separated by spaces; `_` stands for a space inside a word.
  init(_ words: String) {
    var list: [[UInt8]] = words.split(whereSeparator: \.isWhitespace).map { word in
      word.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0.folded }
    }
    list.sort { $0.count > $1.count }
    for word in list {
      if word[0] < 0x80 {
        latin[Int(word[0])].words.append(word)
      } else {
        wide[Int(word[min(2, word.count - 1)])].words.append(word)
      }
      byLast[Int(word[word.count - 1])].words.append(word)
    }
  }

  /// Bytes of the longest word that the text starts with, 0 when there is none. Latin words must end there.
  func prefix(of text: [UInt8], _ range: Range<Int>) -> Int {
    let start = range.lowerBound
    guard start < range.upperBound else { return 0 }
    let first = text[start].folded
    if first < 0x80 {
      for word in latin[Int(first)].words where word.count <= range.count {
        guard Self.matches(word, text, at: start) else { continue }
        let end = start + word.count
        if word[word.count - 1].isLetter, end < range.upperBound, text[end].isAlphanumeric {
          continue
        }
        return word.count
      }
      return 0
    }
    guard start + 2 < range.upperBound else { return 0 }
    for word in wide[Int(text[start + 2])].words where word.count <= range.count {
      if Self.matches(word, text, at: start) { return word.count }
    }
    return 0
  }

  /// Bytes of the longest word that the text ends with, 0 when there is none. Latin words must start there.
  func suffix(of text: [UInt8], _ range: Range<Int>) -> Int {
    guard !range.isEmpty else { return 0 }
    for word in byLast[Int(text[range.upperBound - 1].folded)].words where word.count <= range.count
    {
      let start = range.upperBound - word.count
      guard Self.matches(word, text, at: start) else { continue }
      if word[0].isLetter, start > range.lowerBound, text[start - 1].isAlphanumeric { continue }
      return word.count
    }
    return 0
  }

  /// The text is one of the words.
  func contains(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    return byLast[Int(text[range.upperBound - 1].folded)].words.contains {
      $0.count == range.count && Self.matches($0, text, at: range.lowerBound)
    }
  }

  /// The first place where one of the words stands.
  func first(in text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if byte < 0x80 {
        let isInWord = byte.isLetter && at > range.lowerBound && text[at - 1].isAlphanumeric
        if !isInWord, !latin[Int(byte.folded)].words.isEmpty {
          let length = prefix(of: text, at..<range.upperBound)
          if length > 0 { return at..<at + length }
        }
        at += 1
      } else {
        if byte >= 0xE0, at + 2 < range.upperBound, !wide[Int(text[at + 2])].words.isEmpty {
          let length = prefix(of: text, at..<range.upperBound)
          if length > 0 { return at..<at + length }
        }
        at += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      }
    }
    return nil
  }

  private static func matches(_ word: [UInt8], _ text: [UInt8], at start: Int) -> Bool {
    var offset = 0
    while offset < word.count {
      if text[start + offset].folded != word[offset] { return false }
      offset += 1
    }
    return true
  }
}
