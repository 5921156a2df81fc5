/// A name and its formula: `Kinetic energy: E = ½mv²`, `动能：E = ½mv²`.
struct FormulaRule: PassageRule {
  let id = "formula"

  private static let widest = 60

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    let text = document.text
    guard own.isItem || own.kind == .paragraph, own.range.count <= 200,
      let line = document.labelledLine(at: passage), line.sign == .colon,
      displayWidth(text, line.key) <= 40, !Label.noLabels.contains(text, line.key),
      !Label(text).isStatement(line.key),
      case let formula = withoutRemark(line.value, text),
      displayWidth(text, formula) <= Self.widest, isEquation(formula, text)
    else { return [] }
    let name = document.string(line.key)
    if document.language(of: line.key) == .english,
      Self.conditions.first(in: text, line.key) != nil,
      let (left, right) = equality(formula, text)
    {
      var fact = Fact(
        kind: .definition, rule: id, prior: 0.82, passage: passage, evidence: own.range,
        subject: name, attribute: "formula", value: .span(right),
        question: "\(name): \(document.string(left)) = ?")
      fact.isQuestionOnly = true
      return [fact]
    }
    let question =
      switch (
        document.language(of: line.key) == .chinese, Self.formulas.suffix(of: text, line.key) > 0
      ) {
      case (true, true): "\(name)是什么？"
      case (true, false): "\(name)的公式是什么？"
      case (false, _): "\(name): what is the formula?"
      }
    var fact = Fact(
      kind: .definition, rule: id, prior: 0.82, passage: passage, evidence: own.range,
      subject: name, attribute: "formula", value: .span(formula), question: question)
    fact.isQuestionOnly = true
    return [fact]
  }

  /// Both sides of `q = dU`, which holds at constant volume: as a formula of that it would say nothing of what is asked for.
  private func equality(_ range: Range<Int>, _ text: [UInt8]) -> (Range<Int>, Range<Int>)? {
    guard let sign = range.first(where: { text[$0] == UInt8(ascii: "=") }) else { return nil }
    let left = SentenceCutter(text).trimmed(range.lowerBound..<sign)
    let right = SentenceCutter(text).trimmed(sign + 1..<range.upperBound)
    let isOne = { (side: Range<Int>) in side.count < 6 && text[side].allSatisfy(\.isLetter) }
    return isOne(left) && isOne(right) && left.count < 4 ? (left, right) : nil
  }

  /// `S = πr²（r 为半径）` without what its signs are; brackets of the formula itself stay.
  private func withoutRemark(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let short = AnswerSpan(text).withoutRemark(range)
    let whole =
      short.isEmpty || isFree(of: short.upperBound..<range.upperBound, text) ? range : short
    return text[whole].last == UInt8(ascii: ".") ? whole.dropLast() : whole
  }

  /// Signs for quantities on both sides of an equals sign, no words, and no figure that one of them has.
  private func isEquation(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    guard let sign = range.first(where: { text[$0] == UInt8(ascii: "=") }),
      // `daily (n = 40), weekly (n = 95)`
      !isInBrackets(sign, of: range, text)
    else { return false }
    let left = SentenceCutter(text).trimmed(range.lowerBound..<sign)
    let right = SentenceCutter(text).trimmed(sign + 1..<range.upperBound)
    guard !right.isEmpty, holdsSymbol(left, text), isFree(of: range, text) else { return false }
    let isZero = text[right].first == UInt8(ascii: "0")
    return (holdsSymbol(right, text) || isZero) && !isFigure(right, text)
  }

  private func isInBrackets(_ at: Int, of range: Range<Int>, _ text: [UInt8]) -> Bool {
    let before = text[range.lowerBound..<at]
    return before.count { $0 == UInt8(ascii: "(") } > before.count { $0 == UInt8(ascii: ")") }
  }

  /// `40 s`, `3×10⁸ m/s`: figures, a space, and a unit.
  private func isFigure(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    guard let space = range.first(where: { text[$0] == 0x20 }), space > range.lowerBound else {
      return false
    }
    return text[range.lowerBound..<space].allSatisfy { !$0.isLetter }
      && text[range.lowerBound].isDigit
      && text[space + 1..<range.upperBound].allSatisfy { $0.isLetter || $0 == UInt8(ascii: "/") }
  }

  private func holdsSymbol(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    text[range].contains { $0.isLetter || $0 == 0xCE || $0 == 0xCF }
  }

  /// No Chinese, no sentence, no English words but the names of functions.
  private func isFree(of range: Range<Int>, _ text: [UInt8]) -> Bool {
    let isSymbolic = text[range].allSatisfy {
      !(0xE3...0xE9).contains($0) && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "\"")
        && $0 != UInt8(ascii: ":")
    }
    return isSymbolic
      && text[range].split { !$0.isLetter }.allSatisfy { word in
        word.count < 4 || text[word.startIndex - 1] == UInt8(ascii: "\\")
          || Self.functions.contains(text, word.startIndex..<word.endIndex)
      }
  }

  private static let conditions = WordList(
    "constant fixed isothermal adiabatic isobaric isochoric at if when for with without under no")
  private static let functions = WordList(
    "sqrt const frac sinh cosh tanh arcsin arccos arctan cdot times text left right")
  private static let formulas = WordList(
    "formula equation law rule theorem identity inequality relation formulae equations 公式 方程 方程式 恒等式 不等式"
  )
}
