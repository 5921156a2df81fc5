/// Recognises what only one thing can be: `the first …`, `the largest …`, `the only …`, `the most common …`.
struct Superlative {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  func opens(_ phrase: Range<Int>) -> Bool {
    let article = Self.articles.prefix(of: text, phrase)
    var start = phrase.lowerBound + article
    while start < phrase.upperBound, text[start] == 0x20 { start += 1 }
    let rest = start..<phrase.upperBound
    guard !rest.isEmpty else { return false }
    if Self.singular.prefix(of: text, rest) > 0 {
      return article > 0 || Self.numbered.prefix(of: text, rest) > 0
    }
    guard article > 0 else { return false }
    var end = start
    while end < phrase.upperBound, text[end].isLetter { end += 1 }
    return end - start > 4 && text[start..<end].suffix(3).elementsEqual("est".utf8)
      && !Self.nouns.contains(text, start..<end)
  }

  private static let articles = WordList("the its their his her")
  private static let numbered = WordList("first last only")
  private static let singular = WordList(
    "first last only most least main sole best worst original second third next")
  private static let nouns = WordList(
    "forest harvest interest request contest conquest protest guest chest")
}
