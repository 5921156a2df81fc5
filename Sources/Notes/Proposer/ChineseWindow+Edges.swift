/// What of a window tells nothing or gives the answer away: remarks, reckonings, half of a pair of brackets.
extension ChineseWindow {
  /// `… 60 升 ← 看了很久`: what an arrow to the left adds is said of the rest.
  func withoutRemark(_ window: Range<Int>, _ answer: Range<Int>) -> Range<Int> {
    let arrow = Array("←".utf8)
    let found = (answer.upperBound..<max(answer.upperBound, window.upperBound)).first {
      document.text[$0] == arrow[0] && document.text[$0..<window.upperBound].starts(with: arrow)
    }
    guard let found else { return window }
    return SentenceCutter(document.text).trimmed(window.lowerBound..<found)
  }

  /// `三月起改了三条：` without the sign that leads to the list below.
  func withoutColon(_ window: Range<Int>) -> Range<Int> {
    let text = document.text
    guard window.count > 3 else { return window }
    if text[window.upperBound - 1] == UInt8(ascii: ":") { return window.dropLast() }
    return text[window].suffix(3).elementsEqual("：".utf8) ? window.dropLast(3) : window
  }

  /// Without a last bracket from whose figures the answer could be reckoned.
  func withoutReckoning(_ window: Range<Int>, _ answer: Range<Int>) -> Range<Int> {
    let text = document.text
    guard answer.upperBound <= window.upperBound,
      sentence.token(at: answer.lowerBound)?.isQuantity == true,
      ["）", ")"].contains(where: { text[window].reversed().starts(with: $0.utf8.reversed()) }),
      let open = (answer.upperBound..<window.upperBound).first(where: {
        text[$0] == UInt8(ascii: "(") || text[$0..<window.upperBound].starts(with: "（".utf8)
      }),
      text[open..<window.upperBound].contains(where: \.isDigit),
      Self.reckoning.first(in: text, open..<window.upperBound) != nil
        || addsUp(open..<window.upperBound, to: answer),
      !text[open..<window.upperBound].dropLast(3).contains(where: { $0 == UInt8(ascii: ")") })
    else { return window }
    return SentenceCutter(text).trimmed(window.lowerBound..<open)
  }

  /// `（9 个船工 + 5 个学徒）` behind `14 人`
  private func addsUp(_ bracket: Range<Int>, to answer: Range<Int>) -> Bool {
    guard document.text[bracket].contains(UInt8(ascii: "+")),
      let total = Reckoning.figures(of: Array(document.text[answer])).first?.amount
    else { return false }
    let parts = Reckoning.figures(of: Array(document.text[bracket]))
    return parts.count > 1 && Reckoning.isSame(parts.reduce(0) { $0 + $1.amount }, total)
  }

  private static let reckoning = WordList("≈ = × 例 例如 比如 就 一个 每个 即")

  /// With the bracket or quotation mark that closes behind it, or without the one that opens it.
  func balanced(_ window: Range<Int>, _ answer: Range<Int>) -> Range<Int> {
    let text = document.text
    guard window.lowerBound < window.upperBound,
      let (open, close) = Self.pairs.first(where: { open, _ in
        text[window.lowerBound] == open[0] && text[window].starts(with: open)
      })
    else { return window }
    let start = window.lowerBound + open.count
    let first = (start..<window.upperBound).first {
      text[$0] == close[0] && text[$0..<window.upperBound].starts(with: close)
    }
    // `（2008 年施行，2012 年修正）`: all of it stands in brackets.
    if let first, first + close.count == window.upperBound, start <= answer.lowerBound,
      answer.upperBound <= first
    {
      return start..<first
    }
    return first != nil || start > answer.lowerBound ? window : start..<window.upperBound
  }

  private static let pairs = [("（", "）"), ("(", ")"), ("“", "”"), ("\"", "\""), ("「", "」")].map {
    (open: Array($0.0.utf8), close: Array($0.1.utf8))
  }
}
