import Testing

@testable import Notes

/// Notes in traditional characters, which the same lists of words read.
@Suite struct `Traditional characters` {
  @Test(arguments: [("與", "与"), ("從", "从"), ("認為", "认为"), ("港務局", "港务局")])
  func `are held beside the simplified ones`(traditional: String, simplified: String) {
    let words = WordList(simplified)
    #expect(words.contains(Array(traditional.utf8), 0..<traditional.utf8.count))
    #expect(words.contains(Array(simplified.utf8), 0..<simplified.utf8.count))
  }

  @Test func `open a deed of which nobody is told`() {
    let note = "# 白港\n\n1731 年荷船入港；1733 年與縣令議和，轉往南岸。\n"
    #expect(!deckLines(note).contains { $0.hasPrefix("與縣令議和，是在") })
  }

  @Test func `stand behind the bold name of whom they tell`() {
    let note = "# 白港人物\n\n**周望**（1802–1871），鹽商，住北岸。捐建石橋 12 座，義學 3 所。\n"
    #expect(deckLines(note).contains("（周望）捐建石橋 {{c1::12 座::多少座}}"))
  }
}
