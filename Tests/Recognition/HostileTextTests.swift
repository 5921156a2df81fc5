import Testing

@testable import Recognition

@Suite struct `Text that no one writes` {
  private func parser(_ text: String) -> Parser {
    let bytes = Array(text.utf8)
    var lexer = Lexer(bytes, in: 0..<bytes.count)
    var parser = Parser(bytes, reference: nil, locale: nil)
    while lexer.advance() {}
    parser.atoms = lexer.atoms
    parser.literals = lexer.literals
    return parser
  }

  /// Links looked at when a number is tried at each of them.
  @Test(arguments: ["万", "亿万", "零", "一万零", "百", "几", "三四万"])
  func `costs a few looks a link, however long the chain`(link: String) {
    let parser = parser(String(repeating: link, count: 1200))
    let looks = parser.atoms.indices.reduce(0) { looks, index in
      looks + (parser.whole(at: index).map { $0.next - index } ?? 1)
    }
    #expect(parser.atoms.count >= 1200)
    #expect(looks <= 40 * parser.atoms.count)
  }

  @Test func `of scales alone holds no number`() {
    #expect(recognize(String(repeating: "万", count: 20_000)).isEmpty)
  }

  @Test(arguments: ["2025> .10.13", "x> .1.3", "< .1.2.3", "~.5.5"])
  func `of points and figures holds no quantity without a character`(text: String) {
    #expect(recognize(text).allSatisfy { !$0.range.isEmpty })
  }

  @Test func `of two-digit groups is read group by group`() {
    let found = recognize(String(repeating: "11,", count: 3000))
    #expect(found.count == 3000)
  }

  @Test func `of days side by side is read day by day`() {
    let found = recognize(String(repeating: "2024-03-05 ", count: 2000))
    #expect(found.count == 2000)
  }

  @Test func `of more years than a date counts is a date far away`() {
    #expect(values("9999999999 years ago") == ["date -P2147483648Y"])
  }

  /// The chain is cut every few dozen words, and no link is read from each link before it.
  @Test(arguments: ["5 hundred and ", "five hundred and ", "5 thousand ", "5 hundred "])
  func `of English scales costs no more than its length`(link: String) {
    let found = recognize(String(repeating: link, count: 10_000))
    #expect((300...1000).contains(found.count))
  }
}
