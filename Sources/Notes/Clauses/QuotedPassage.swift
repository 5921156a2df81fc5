/// A passage that is one quotation from its first sign to its last: the marks around it belong to none of its sentences.
struct QuotedPassage {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// What stands between the marks; all of the passage when it has none or others inside.
  func inside(_ passage: Range<Int>) -> Range<Int> {
    let open = Array("“".utf8)
    let close = Array("”".utf8)
    guard passage.count > open.count + close.count, text[passage].starts(with: open),
      text[passage].suffix(close.count).elementsEqual(close)
    else { return passage }
    let inside = passage.lowerBound + open.count..<passage.upperBound - close.count
    return Self.marks.first(in: text, inside) == nil ? inside : passage
  }

  private static let marks = WordList("“ ”")
}
