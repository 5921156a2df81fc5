import Support
import Testing

@testable import retain

@Suite struct `Keys` {
  private func keys(_ text: String) -> [Key] {
    var decoder = KeyDecoder()
    decoder.feed(Array(text.utf8))
    var keys: [Key] = []
    while let key = decoder.next(noMoreComes: true) { keys.append(key) }
    return keys
  }

  @Test(arguments: [
    ("a", [Key.character("a")]), ("价", [.character("价")]), ("\r", [.enter]),
    ("\u{3}", [.control("c")]),
    ("\u{1B}", [.escape]), ("\u{1B}[A", [.up]), ("\u{1B}OB", [.down]), ("\u{1B}[1;5C", [.right]),
    ("\u{1B}[3~", [.delete]),
    ("\u{1B}[200~1\u{1B}[201~", [.pasteBegins, .character("1"), .pasteEnds]),
    ("\u{1B}[24~", [.other]), ("\u{7F}", [.backspace]), ("\t", [.tab]), ("\u{1B}[Z", [.backTab]),
  ])
  func `are told from bytes`(text: String, expected: [Key]) {
    #expect(keys(text) == expected)
  }

  @Test func `wait for the rest of a character`() {
    var decoder = KeyDecoder()
    for byte in Array("价".utf8).dropLast() {
      decoder.feed([byte])
      #expect(decoder.next(noMoreComes: false) == nil)
    }
    decoder.feed([Array("价".utf8)[2]])
    #expect(decoder.next(noMoreComes: false) == .character("价"))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `survive any bytes`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var decoder = KeyDecoder()
    decoder.feed((0..<64).map { _ in UInt8.random(in: 0...255, using: &random) })
    var count = 0
    while decoder.next(noMoreComes: true) != nil { count += 1 }
    #expect(count <= 64)
    #expect(!decoder.isWaiting)
  }

  @Test(arguments: [
    ("１", "1"), ("ｑ", "q"), ("！", "!"), ("Ｑ", "q"), ("U", "u"), ("　", " "), ("价", "价"),
  ])
  func `mean the same with an input method on`(typed: String, meant: String) {
    #expect(Key.character(Character(typed)).folded == .character(Character(meant)))
  }
}
