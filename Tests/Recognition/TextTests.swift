import Recognition
import Support
import Testing

@Suite struct `Any text` {
  /// Pieces that rules look for, so that random texts reach deep into them.
  private static let pieces = [
    "1", "23", "4.5", "2024", "年", "月", "日", "十", "百", "万", "亿", "零", "点", "分之", "半", "几", "从", "到",
    "至", "每", "约", "超过",
    "以上", "美元", "$", "%", "-", "/", ":", ".", ",", " ", "\n", "token", "of", "the", "next", "last",
    "week", "May", "two", "hundred",
    "and", "third", "between", "ago", "后", "前", "上", "下", "周", "一", "第", "Q1", "😀", "\u{0}", "[",
    "](", "http://", "ｘ", "３", "，",
  ]

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `gives quantities in order and inside it`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = (0..<60).map { _ in Self.pieces.randomElement(using: &random)! }.joined()
    var end = 0
    for quantity in recognize(text, reference: day) {
      #expect(quantity.range.lowerBound >= end)
      #expect(quantity.range.upperBound <= text.utf8.count)
      #expect(!quantity.range.isEmpty)
      end = quantity.range.upperBound
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `may be broken UTF-8`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
    for quantity in recognize(bytes, in: 0..<bytes.count, reference: day) {
      #expect(quantity.range.upperBound <= bytes.count)
    }
  }

  @Test func `is read in any part of it`() {
    let bytes = Array("12 元和 34 元".utf8)
    let found = recognize(bytes, in: 10..<bytes.count)
    #expect(found.map(\.range) == [10..<bytes.count])
  }

  @Test func `keeps offsets of full-width figures`() throws {
    let sample = Marked("价格是⟦１２０元⟧。")
    #expect(recognize(sample.text).map(\.range) == sample.ranges)
  }

  @Test func `of one endless line costs no more than its length`() {
    let line = String(repeating: "第3个 token 1.10 美元 from 2 to 5 and 每 ", count: 2_000)
    #expect(recognize(line).count >= 2_000)
  }
}

@Suite struct `An exact decimal` {
  @Test func `prints what was written and compares what it is`() throws {
    let written = ExactDecimal(mantissa: 110, exponent: -2)
    #expect(written.description == "1.10")
    #expect(written == ExactDecimal(mantissa: 11, exponent: -1))
    #expect(written.hashValue == ExactDecimal(mantissa: 11, exponent: -1).hashValue)
    #expect(ExactDecimal(mantissa: -5, exponent: -4).description == "-0.0005")
    #expect(ExactDecimal(mantissa: 2, exponent: 5).description == "200000")
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `adds and multiplies like whole numbers`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let a = Int.random(in: -1_000_000...1_000_000, using: &random)
    let b = Int.random(in: -1_000_000...1_000_000, using: &random)
    #expect(ExactDecimal(a) + ExactDecimal(b) == ExactDecimal(a + b))
    #expect(ExactDecimal(a) * ExactDecimal(b) == ExactDecimal(a * b))
    #expect((ExactDecimal(a) < ExactDecimal(b)) == (a < b))
  }
}

@Suite struct `A canonical value` {
  private func canonical(_ text: String) throws -> CanonicalValue {
    CanonicalValue(try #require(recognize(text).first))
  }

  @Test(arguments: [
    ("2.50 美元", "$2.5"), ("2.50 美元", "2.5 USD"), ("30万", "300,000"), ("2021年3月4日", "Mar 4, 2021"),
    ("60%", "百分之六十"),
    ("1.5 km", "1500 米"), ("一年半", "18个月"), ("412页", "412 pages"), ("$0.50", "50 cents"),
    ("2 weeks", "14天"),
    ("8k tokens", "8000个token"),
  ])
  func `is the same for every spelling`(one: String, other: String) throws {
    #expect(try canonical(one) == canonical(other))
  }

  @Test(arguments: [
    ("2.50 美元", "2.50 欧元"), ("60%", "60"), ("第三", "3"), ("3月", "3个月"), ("1 km", "1 kg"),
  ])
  func `is another for another thing`(one: String, other: String) throws {
    #expect(try canonical(one) != canonical(other))
  }

  @Test func `is met without its unit and by a bare year`() throws {
    #expect(try canonical("2.50 美元").isMet(by: canonical("2.5")))
    #expect(try canonical("1984年").isMet(by: canonical("1984")))
    #expect(try !canonical("2.50 美元").isMet(by: canonical("2.5 欧元")))
  }

  @Test func `tells how far another lies from it`() throws {
    #expect(try canonical("$200").distance(to: canonical("$150")) == 0.25)
    #expect(try canonical("2小时").distance(to: canonical("90分钟")) == 0.25)
    #expect(try canonical("$200").distance(to: canonical("200 kg")) == nil)
  }
}
