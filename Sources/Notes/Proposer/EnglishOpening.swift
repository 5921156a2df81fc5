/// Tells whether an English window opens in the middle of a phrase.
struct EnglishOpening {
  private let text: [UInt8]
  private let sentence: Sentence

  init(_ text: [UInt8], _ sentence: Sentence) {
    self.text = text
    self.sentence = sentence
  }

  /// The window, or all from the start of the sentence when it opens behind a comma with a word that cannot open a
  /// clause: `a second, [high-pressure network …]`, `The company, [associated with …, began …]`.
  func whole(_ window: Range<Int>) -> Range<Int> {
    guard window.lowerBound > sentence.range.lowerBound, !sentence.isSpoken,
      text[window.lowerBound].isLetter, !text[window.lowerBound].isCapital,
      isBehindComma(window.lowerBound), Self.starters.prefix(of: text, window) == 0
    else { return window }
    return sentence.range.lowerBound..<window.upperBound
  }

  private func isBehindComma(_ start: Int) -> Bool {
    var at = start - 1
    while at > sentence.range.lowerBound, text[at] == 0x20 { at -= 1 }
    return text[at] == UInt8(ascii: ",")
  }

  /// Articles, pronouns, numerals, conjunctions and adverbs with which a clause of its own begins.
  private static let starters = WordList(
    """
    the a an this that these those its his her their our my your it he she they we you I there here no every each all both some any many most
    much few several one two three four five six seven eight nine ten half another other others either neither
    if when while because although though since as before after until unless where once so then now but and or
    in on at by for from with without to of about during under over through between among per according
    only just even also not never still yet later today
    """)
}
