/// The sounds between the words of English talk that was written down: `with every, uh, ten degrees`.
struct SpokenFillers {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// Each with the comma and space before it, and the comma behind.
  func fillers(in range: Range<Int>) -> [Range<Int>] {
    var fillers: [Range<Int>] = []
    var from = range.lowerBound
    while let sound = Self.sounds.first(in: text, from..<range.upperBound) {
      from = sound.upperBound
      var start = sound.lowerBound
      while start > range.lowerBound, text[start - 1] == 0x20 { start -= 1 }
      let isBehindComma = start > range.lowerBound && text[start - 1] == UInt8(ascii: ",")
      let closesWithComma =
        sound.upperBound < range.upperBound && text[sound.upperBound] == UInt8(ascii: ",")
      // `40 um, 50 um` are lengths, and UM is a name.
      guard isBehindComma || closesWithComma, isSpoken(sound),
        start == range.lowerBound || !text[start - 1].isDigit
      else { continue }
      fillers.append(
        (isBehindComma && closesWithComma ? start - 1 : start)..<sound.upperBound
          + (closesWithComma ? 1 : 0))
    }
    return fillers
  }

  func isSound(_ range: Range<Int>) -> Bool {
    range.count < 4 && Self.sounds.contains(text, range) && isSpoken(range)
  }

  /// `ER` and `UM` are short for something.
  private func isSpoken(_ word: Range<Int>) -> Bool {
    text[word].allSatisfy(\.isLetter) && !text[word].dropFirst().contains(where: \.isCapital)
  }

  /// Behind `Oh yeah so,` and `Well,`: words with which somebody begins to answer, up to their comma.
  func endOfOpening(of window: Range<Int>, before answer: Range<Int>) -> Int {
    var at = window.lowerBound
    guard Self.interjections.prefix(of: text, window) > 0, !text[at + 1].isCapital else {
      return at
    }
    while at < answer.lowerBound {
      let rest = at..<answer.lowerBound
      let length = max(
        Self.interjections.prefix(of: text, rest), Self.joints.prefix(of: text, rest))
      guard length > 0, at + length < answer.lowerBound else { break }
      at += length
      if text[at] == UInt8(ascii: ",") {
        at = SentenceCutter(text).trimmed(at + 1..<window.upperBound).lowerBound
        return at + spaced(Self.joints.prefix(of: text, at..<answer.lowerBound), at)
      }
      guard text[at] == 0x20 else { break }
      at += 1
    }
    return window.lowerBound
  }

  private func spaced(_ length: Int, _ at: Int) -> Int {
    length > 0 && text[at + length] == 0x20 ? length + 1 : 0
  }

  private static let interjections = WordList(
    "oh ah yeah yes yep well okay ok right sure hmm um uh")
  private static let joints = WordList("so and but then now")
  private static let sounds = WordList("uh um uhm erm")
}
