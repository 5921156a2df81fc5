/// `QPS（每秒查询数）`, `Chain of Boxes (CoB)`: a name and what it is short for.
struct AbbreviationRule: SentenceRule {
  let id = "abbreviation"
  let triggers = ["(", "（"]

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    let text = document.text
    var facts: [Fact] = []
    for at in sentence.range where isOpening(at, text) {
      let inner = at + (text[at] < 0x80 ? 1 : 3)
      let window = inner..<min(inner + 120, sentence.range.upperBound)
      guard
        let close = window.first(where: {
          text[$0] == UInt8(ascii: ")") || text[$0..<window.upperBound].starts(with: "）".utf8)
        }),
        close > inner, let before = word(before: at, sentence, text)
      else { continue }
      if let fact = fact(before, inner..<close, sentence, document) { facts.append(fact) }
    }
    return facts
  }

  private func isOpening(_ at: Int, _ text: [UInt8]) -> Bool {
    text[at] == UInt8(ascii: "(") || (text[at] == 0xEF && text[at...].starts(with: "（".utf8))
  }

  /// The Latin word that ends right before the bracket.
  private func word(before at: Int, _ sentence: Sentence, _ text: [UInt8]) -> Range<Int>? {
    var end = at
    while end > sentence.range.lowerBound, text[end - 1] == 0x20 { end -= 1 }
    return sentence.tokens.last { $0.kind == .word && $0.range.upperBound == end }?.range
  }

  private func fact(
    _ word: Range<Int>, _ inner: Range<Int>, _ sentence: Sentence, _ document: Document
  ) -> Fact? {
    let text = document.text
    let isChinese = sentence.language == .chinese
    if isAcronym(text[word]), isExpansion(inner, of: word, text) {
      let name = document.string(word)
      return Fact(
        kind: .definition, rule: id, prior: 0.8, passage: sentence.passage,
        evidence: sentence.range, subject: name, attribute: "expansion", value: .span(inner),
        question: isChinese ? question(name, inner, text) : "What does \(name) stand for?")
    }
    if isAcronym(text[inner]), let expansion = expansion(before: word, of: inner, sentence, text) {
      let name = document.string(inner)
      return Fact(
        kind: .definition, rule: id, prior: 0.75, passage: sentence.passage,
        evidence: sentence.range, subject: name, attribute: "expansion", value: .span(expansion),
        question: isChinese
          ? question(name, expansion, text) : "What does \(name) stand for?")
    }
    return nil
  }

  /// Its Latin words are the full name, its Chinese ones what it is called.
  private func question(_ name: String, _ expansion: Range<Int>, _ text: [UInt8]) -> String {
    text[expansion].contains { $0 >= 0xE4 } ? "\(name) 的中文名是什么？" : "\(name) 的全称是什么？"
  }

  /// Two to eight characters, most of them capitals.
  private func isAcronym(_ word: ArraySlice<UInt8>) -> Bool {
    (2...8).contains(word.count)
      && !word.allSatisfy {
        [UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X")].contains($0)
      } && word.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
      && word.filter { $0.isCapital }.count * 2 > word.count
  }

  /// Chinese words, or Latin words that start with the letters.
  private func isExpansion(_ inner: Range<Int>, of word: Range<Int>, _ text: [UInt8]) -> Bool {
    if text[inner].allSatisfy({ $0 >= 0x80 }) {
      // `压缩、分块存`: what is done, or several things.
      return (6...60).contains(inner.count) && Words.pronouns.prefix(of: text, inner) == 0
        // `有漏水的风险`: what is said of it.
        && (Self.telling.prefix(of: text, inner) == 0 || Self.kinds.prefix(of: text, inner) > 0)
        // `××片`: what all such names end in.
        && text[inner].allSatisfy { $0 != 0xC3 }
        && !inner.contains { Sign.at($0, in: text, end: inner.upperBound) != nil }
    }
    return initials(of: inner, text).elementsEqual(letters(text[word]))
  }

  private static let telling = WordList("有 没 是 约 见 需要 默认 例如 比如")
  private static let kinds = WordList("有限 有线 有机 有源 有氧 有效 有向 有序")

  /// The words before the bracket whose initials are the letters inside it.
  private func expansion(
    before word: Range<Int>, of inner: Range<Int>, _ sentence: Sentence, _ text: [UInt8]
  ) -> Range<Int>? {
    let letters = letters(text[inner])
    let words = sentence.tokens.filter {
      $0.kind == .word && $0.range.upperBound <= word.upperBound
    }
    for count in [letters.count, letters.count + 1] where words.count >= count && letters.count > 1
    {
      let range = words[words.count - count].range.lowerBound..<word.upperBound
      if initials(of: range, text).elementsEqual(letters) { return range }
    }
    return nil
  }

  private func letters(_ word: ArraySlice<UInt8>) -> [UInt8] {
    word.filter { $0.isCapital || $0.isDigit }.map(\.folded)
  }

  /// First letters of the words, small words such as `of` left out.
  private func initials(of range: Range<Int>, _ text: [UInt8]) -> [UInt8] {
    text[range].split { $0 == 0x20 || $0 == UInt8(ascii: "-") }.filter { word in
      !["of", "and", "the", "for", "in"].contains { word.elementsEqual($0.utf8) }
    }.map { $0.first!.folded }
  }
}
