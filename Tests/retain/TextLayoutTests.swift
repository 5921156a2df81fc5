import Testing

@testable import retain

@Suite struct `Text on the screen` {
  @Test(arguments: [
    ("abc", 3), ("价格", 4), ("，", 2), ("é", 1), ("e\u{301}", 1), ("👍", 2), ("👨‍👩‍👧", 2), ("🇨🇳", 2),
    ("☁\u{FE0F}", 2), ("①", 1), ("한", 2), ("ﾊ", 1), ("\u{200B}", 0),
  ])
  func `has the width that terminals give it`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [
    ("a\u{1B}]52;c;eA==\u{7}b", "a␛]52;c;eA==␇b"),
    ("one\ntwo\tthree", "one two three"),
    ("\u{202E}abc\u{202C}", "abc"),
    ("\u{9B}31m", "\u{FFFD}31m"),
    (
      "a" + String(repeating: "\u{301}", count: 10_000),
      "a" + String(repeating: "\u{301}", count: 8)
    ),
    ("平常的字 plain", "平常的字 plain"),
  ])
  func `is harmless`(text: String, shown: String) {
    #expect(text.harmless.unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  private func wrapped(_ text: String, _ width: Int) -> [String] {
    StyledText(text).wrapped(to: width).map(\.text)
  }

  @Test func `wraps words whole`() {
    #expect(
      wrapped("price per million input tokens", 12) == ["price per", "million", "input tokens"])
  }

  @Test func `never begins a line with closing punctuation`() {
    #expect(wrapped("今天发布，明天上线。", 8) == ["今天发", "布，明天", "上线。"])
    #expect(wrapped("见《价格》（新）", 10) == ["见《价格》", "（新）"])
  }

  @Test func `never ends a line with opening punctuation`() {
    #expect(wrapped("价格见（表）", 8) == ["价格见", "（表）"])
  }

  @Test func `keeps a number with what it counts`() {
    #expect(wrapped("一共20万张卡片", 6) == ["一共", "20万张", "卡片"])
  }

  @Test func `breaks a word that fits nowhere`() {
    #expect(wrapped("abcdefghij", 4) == ["abcd", "efgh", "ij"])
  }

  @Test(arguments: 1...40)
  func `never is wider than it may be`(width: Int) {
    let text = "Retain 把笔记变成卡片（offline），每天 20 分钟。It’s “free” — 免费！"
    for line in wrapped(text, max(2, width)) { #expect(line.displayWidth <= max(2, width)) }
  }
}
