/// A list of words to test the start or end of a text against.
///
/// Words are kept by their first (or last) byte, so that a test costs a few comparisons however long the list is.
struct WordList: Sendable {
  private var byFirst: [UInt8: [[UInt8]]] = [:]
  private var byLast: [UInt8: [[UInt8]]] = [:]

  /// - Parameter words: separated by spaces; `_` stands for a space inside a word.
  init(_ words: String) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      let bytes = word.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0.folded }
      byFirst[bytes[0], default: []].append(bytes)
      byLast[bytes[bytes.count - 1], default: []].append(bytes)
    }
    for key in byFirst.keys { byFirst[key]?.sort { $0.count > $1.count } }
    for key in byLast.keys { byLast[key]?.sort { $0.count > $1.count } }
  }

  /// Bytes of the longest word that the text starts with, 0 when there is none. Latin words must end there.
  func prefix(of text: [UInt8], _ range: Range<Int>) -> Int {
    guard let first = range.first, let words = byFirst[text[first].folded] else { return 0 }
    for word in words where word.count <= range.count {
      guard matches(word, text, at: range.lowerBound) else { continue }
      let end = range.lowerBound + word.count
      if word[word.count - 1].isLetter, end < range.upperBound, text[end].isAlphanumeric {
        continue
      }
      return word.count
    }
    return 0
  }

  /// Bytes of the longest word that the text ends with, 0 when there is none. Latin words must start there.
  func suffix(of text: [UInt8], _ range: Range<Int>) -> Int {
    guard let last = range.last, let words = byLast[text[last].folded] else { return 0 }
    for word in words where word.count <= range.count {
      let start = range.upperBound - word.count
      guard matches(word, text, at: start) else { continue }
      if word[0].isLetter, start > range.lowerBound, text[start - 1].isAlphanumeric { continue }
      return word.count
    }
    return 0
  }

  /// The text is one of the words.
  func contains(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first, let words = byFirst[text[first].folded] else { return false }
    return words.contains { $0.count == range.count && matches($0, text, at: range.lowerBound) }
  }

  /// The first place where one of the words stands.
  func first(in text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      let isInWord = byte.isLetter && at > range.lowerBound && text[at - 1].isAlphanumeric
      if byte & 0xC0 != 0x80, !isInWord {
        let length = prefix(of: text, at..<range.upperBound)
        if length > 0 { return at..<at + length }
      }
      at += 1
    }
    return nil
  }

  private func matches(_ word: [UInt8], _ text: [UInt8], at start: Int) -> Bool {
    for (offset, byte) in word.enumerated() where text[start + offset].folded != byte {
      return false
    }
    return true
  }
}
