import Foundation
import Support
import Testing

@testable import Decks

@Suite struct `Fingerprints` {
  /// Examples of FIPS 180-4 and RFC 6234.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `are SHA-256`(text: String, digest: String) {
    #expect(Fingerprint.hex(of: text, digits: 64) == digest)
    var running = RunningSHA256()
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: 1001) {
      running.append(Array(bytes[start..<min(start + 1001, bytes.count)]))
    }
    #expect(running.hex() == digest)
  }

  @Test func `are short where they stand in a deck`() {
    #expect(Fingerprint.evidence("abc") == "ba7816")
    #expect(CardID(hashing: ["abc"]).text.utf8.count == 8)
  }

  @Test func `of a block and its deletions can be told apart`() {
    let id = CardID("k7f3q2m9.uwdysl.2")
    #expect(id.block == CardID("k7f3q2m9"))
    #expect(id.key == "uwdysl.2")
    #expect(CardID("k7f3q2m9").key == nil)
  }
}

@Suite struct `Folding a text` {
  @Test(arguments: [
    ("  What IS it?  ", "what is it"),
    ("Ｗhat\u{3000}is　it？！", "what is it"),
    ("标准版多少钱？", "标准版多少钱"),
    ("价格：¥1,299。", "价格:¥1,299"),
    ("Straße ÄÖ", "straße äö"),
    ("ｶﾞ ﾊﾟ", "ガ パ"),
    ("x²", "x2"),
    ("Done…", "done"),
    ("$1.10", "$1.10"),
    ("???", "???"),
    ("", ""),
    ("C++ and C#", "c++ and c#"),
  ])
  func `folds width, case, spaces and final punctuation`(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  /// The way without tables says what Unicode says.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `is NFKC and lower case for all scripts`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7e, 0x3000...0x3020, 0x3041...0x30ff, 0x4e00...0x9fff, 0xff00...0xff9f,
      0x300...0x310,
      0xa0...0x24f,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<12 {
      let range = ranges[Int.random(in: 0..<Int(1 + seed % UInt64(ranges.count)), using: &random)]
      text.append(Unicode.Scalar(UInt32.random(in: range, using: &random))!)
    }
    let expected = ("x" + String(text) + "x").precomposedStringWithCompatibilityMapping.lowercased()
      .precomposedStringWithCompatibilityMapping
      .unicodeScalars.split { $0.properties.isWhitespace }
      .map { String($0) }.joined(separator: " ")
    #expect(
      Folding.fold("x" + String(text) + "x").unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `folding again changes nothing`(seed: UInt64) {
    let folded = Folding.fold(`Writing and reading a deck`.text(seed: seed))
    #expect(Folding.fold(folded) == folded)
  }

  @Test func `tells how alike two texts are`() {
    #expect(similarity("The capital of France?", "the capital of france") == 1)
    #expect(similarity("The capital of France", "The capitol of France") > 0.8)
    #expect(similarity("The capital of France", "The largest planet") < 0.5)
    #expect(similarity("标准版现在多少钱一年？", "标准版现在多少钱一个月？") > 0.6)
    #expect(similarity("a", "b") == 0)
    #expect(similarity("", "") == 1)
  }
}
