import Recognition

/// What beside the blank of an English cloze tells its figure, and can be left out: the same amount in brackets, the other
/// end of a change by a factor, the sum of a total or the total of a sum.
struct Giveaway {
  private let document: Document
  private var text: [UInt8] { document.text }

  init(_ document: Document) {
    self.document = document
  }

  /// Parts of the window outside of the answer, in order.
  func parts(of window: Range<Int>, beside answer: Range<Int>) -> [Range<Int>] {
    guard text[answer].contains(where: \.isDigit) else { return [] }
    return [
      total(window, answer), start(window, answer), equal(window, answer), end(window, answer),
      sum(window, answer),
    ].compactMap(\.self)
  }

  /// `[how many km] (12 mi)`, `[how many sacks] (508)`
  private func equal(_ window: Range<Int>, _ answer: Range<Int>) -> Range<Int>? {
    let behind = answer.upperBound..<window.upperBound
    guard let open = text[behind].prefix(Self.reach).firstIndex(of: UInt8(ascii: "(")),
      let close = text[open..<behind.upperBound].prefix(Self.longest).firstIndex(
        of: UInt8(ascii: ")")),
      text[open - 1] == 0x20, let shown = figure(open + 1..<close), let asked = figure(answer)
    else { return nil }
    let between = text[behind.lowerBound..<open]
    guard between.allSatisfy({ $0 == 0x20 || $0.isLetter }),
      between.count(where: { $0 == 0x20 }) < 3
    else { return nil }
    let isNumber = shown.kind == .number
    if isNumber, let left = shown.number?.approximation, let right = asked.number?.approximation {
      return right > 0 && abs(left / right - 1) < 0.05 ? open - 1..<close + 1 : nil
    }
    guard open == answer.upperBound + 1, shown.unit != asked.unit, shown.kind == asked.kind else {
      return nil
    }
    // `100 °C (1 bar)`: what it holds for.
    let isSame =
      if let base = shown.baseAmount, let other = asked.baseAmount {
        base.isSame(as: other)
      } else {
        shown.kind == .currency
      }
    return isSame ? open - 1..<close + 1 : nil
  }

  /// Bytes up to such a bracket, and of what stands in it.
  private static let reach = 16
  private static let longest = 20

  /// The one figure that a range is but for a sign such as `~`.
  private func figure(_ range: Range<Int>) -> Quantity? {
    var start = range.lowerBound
    while start < range.upperBound, !text[start].isDigit, !text[start].isLetter,
      text[start] < 0xC3 || text[start] == 0xE2
    {
      start += text[start] == 0xE2 ? 3 : 1
    }
    guard start < range.upperBound else { return nil }
    let found = document.quantities(in: range)
    guard found.count == 1, found[0].outer.upperBound >= range.upperBound - 6 else { return nil }
    // `(3 of them)`
    let rest = text[min(found[0].range.upperBound, range.upperBound)..<range.upperBound]
    return rest.isEmpty || rest.first == UInt8(ascii: "/") ? found[0] : nil
  }

  /// `halved from [how much]| to £20|`
  private func end(_ window: Range<Int>, _ answer: Range<Int>) -> Range<Int>? {
    let before = SentenceCutter(text).trimmed(window.lowerBound..<answer.lowerBound)
    guard Self.factors.suffix(of: text, before) > 0 else { return nil }
    let behind = answer.upperBound..<window.upperBound
    guard text[behind].starts(with: " to ".utf8),
      let other = document.quantities(in: behind).first,
      other.outer.lowerBound <= behind.lowerBound + 5
    else { return nil }
    return behind.lowerBound..<other.outer.upperBound
  }

  /// `doubled| from 40 t| to [how many t]`
  private func start(_ window: Range<Int>, _ answer: Range<Int>) -> Range<Int>? {
    let before = SentenceCutter(text).trimmed(window.lowerBound..<answer.lowerBound)
    let to = Self.to.suffix(of: text, before)
    guard to > 0, let found = Self.factors.first(in: text, before),
      found.upperBound < before.upperBound - to,
      case let from = SentenceCutter(text).trimmed(found.upperBound..<before.upperBound - to),
      let other = document.quantities(in: from).first, other.outer == from
    else { return nil }
    // Before `from`, and up to the space before `to`.
    return found.upperBound - 5..<from.upperBound
  }

  private static let to = WordList("to")
  private static let factors = WordList(
    "halved_from doubled_from tripled_from trebled_from quadrupled_from")

  /// `[how many seats]| = 7 masters + 5 mates|`
  private func sum(_ window: Range<Int>, _ answer: Range<Int>) -> Range<Int>? {
    let behind = answer.upperBound..<window.upperBound
    guard text[behind].starts(with: " = ".utf8), text[behind].contains(UInt8(ascii: "+")),
      text[behind].contains(where: \.isDigit)
    else { return nil }
    return behind
  }

  /// `Guild| 12 seats| = [how many masters] + 5 mates`
  private func total(_ window: Range<Int>, _ answer: Range<Int>) -> Range<Int>? {
    guard let sign = text[window.lowerBound..<answer.lowerBound].lastIndex(of: UInt8(ascii: "=")),
      sign > window.lowerBound, text[sign - 1] == 0x20,
      text[sign..<window.upperBound].contains(UInt8(ascii: "+")),
      let total = document.quantities(in: window.lowerBound..<sign).last?.outer,
      total.lowerBound > window.lowerBound, text[total.lowerBound - 1] == 0x20,
      case let counted = SentenceCutter(text).trimmed(total.upperBound..<sign),
      text[counted].allSatisfy(\.isLetter),
      // `The guild has 12 seats = …`
      EnglishVerb(text).first(in: window.lowerBound..<total.lowerBound) == nil
    else { return nil }
    return total.lowerBound - 1..<max(total.upperBound, counted.upperBound)
  }
}
