import Recognition

/// Figures from which another one is reckoned, and those that anybody can reckon from what is shown.
extension EnglishFigure {
  /// `[5 years] = 500`, `[650] per m² → 48,100`: what something is reckoned from.
  func isCondition(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard fact.kind == .price || fact.kind == .duration else { return false }
    var rest = rest(behind: answer)
    if let equals = text[rest].prefix(8).firstIndex(of: UInt8(ascii: "=")), fact.kind == .duration {
      return text[equals..<rest.upperBound].prefix(10).contains(where: \.isDigit)
    }
    rest = rest.lowerBound..<min(rest.upperBound, rest.lowerBound + 12)
    return rest.contains { LabelledLine.arrow($0, text, rest.upperBound) != nil }
      && text[rest.lowerBound..<min(rest.upperBound + 6, sentence.range.upperBound)]
        .contains(where: \.isDigit)
  }

  /// `Charging to [80%] takes 25 minutes`, `When [20 hairs] were cut, it took 71 minutes`: under which condition
  /// something was measured.
  func isParameter(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard fact.kind != .date, let clause = sentence.clause(at: answer.lowerBound)?.range else {
      return false
    }
    if isSymbolSet(answer) { return true }
    if EnglishClause.subordinators.prefix(of: text, clause) > 0 {
      return clause.lowerBound == sentence.range.lowerBound
        && holdsMeasure(clause.upperBound..<max(clause.upperBound, sentence.range.upperBound))
    }
    guard
      Self.conditions.suffix(of: text, before(answer, 16)) > 0
        || Self.purposes.prefix(of: text, clause) > 0,
      let verb = EnglishVerb(text).first(
        in: answer.upperBound..<max(answer.upperBound, clause.upperBound)),
      EnglishVerb(text).first(in: clause) == verb
    else { return false }
    return holdsMeasure(verb.upperBound..<clause.upperBound)
  }

  /// `With s = [4 %], f = 60 % → 6 %`: what a letter stands for in an example, from which an arrow leads on.
  private func isSymbolSet(_ answer: Range<Int>) -> Bool {
    let before = before(answer, 8)
    guard text[before].last == UInt8(ascii: "="),
      case let name = SentenceCutter(text).trimmed(before.dropLast()), !name.isEmpty,
      text[name.upperBound - 1].isLetter,
      name.count == 1 || text[name.upperBound - 2] == 0x20
    else { return false }
    return (answer.upperBound..<max(answer.upperBound, sentence.range.upperBound)).contains {
      LabelledLine.arrow($0, text, sentence.range.upperBound) != nil
    }
  }

  private func holdsMeasure(_ range: Range<Int>) -> Bool {
    sentence.tokens.contains { token in
      guard case .quantity(let other) = token.kind else { return false }
      return other.factKind != nil && !other.kind.isDate
        && range.lowerBound <= token.range.lowerBound && token.range.upperBound <= range.upperBound
    }
  }

  private static let conditions = WordList("to at with after under from up_to within than")

  private static let purposes = WordList("to for")

  /// `per [2 workers]`: what a figure counts for.
  func isBasis(_ answer: Range<Int>) -> Bool {
    Self.bases.suffix(of: text, before(answer, 10)) > 0
  }

  private static let bases = WordList("per every each")

  /// `3 + 4 = 7`: one need not remember what one can reckon.
  func isComputed(_ answer: Range<Int>) -> Bool {
    let near =
      max(
        sentence.range.lowerBound, answer.lowerBound - 80)..<min(
        sentence.range.upperBound, answer.upperBound + 40)
    guard let equals = text[near].firstIndex(of: UInt8(ascii: "=")) else { return false }
    // `So 90 lamps = 3 crates`, `40 lamps → 2 crates each = 800`: a rule at work.
    if Self.conclusions.prefix(of: text, sentence.range) > 0
      || text[near.lowerBound..<equals].contains(where: \.isDigit)
        && near.contains(where: {
          $0 < equals && LabelledLine.arrow($0, text, equals) != nil
        })
    {
      return true
    }
    return near.contains { at in
      guard at > near.lowerBound + 1, at < equals, at + 2 < near.upperBound else { return false }
      let isOperator =
        Self.operators.contains(text[at])
        && (text[at - 1] == 0x20 && text[at + 1] == 0x20
          || text[at] == UInt8(ascii: "+") && text[at - 1].isDigit && text[at + 1].isDigit)
        || Self.wideOperators.contains { text[at...].starts(with: $0) }
      return isOperator && text[near.lowerBound..<at].suffix(24).contains(where: \.isDigit)
        && text[at + 1..<near.upperBound].prefix(10).contains(where: \.isDigit)
    }
  }

  private static let conclusions = WordList("so thus hence therefore e.g e.g. eg")

  private static let operators: [UInt8] = Array("+*/x@-".utf8)

  private static let wideOperators = ["×", "−", "÷"].map { Array($0.utf8) }

  /// `17 of 43 shots (40%)`
  func isShareOfShown(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    if fact.kind == .count, Self.of.suffix(of: text, before(answer, 8)) > 0 {
      let rest = text[rest(behind: answer)].prefix(8)
      return rest.first == UInt8(ascii: "(") && rest.contains(UInt8(ascii: "%"))
    }
    guard fact.kind == .percentage else { return false }
    let before = before(answer, 60)
    guard let last = text[before].last,
      last == UInt8(ascii: "(") || Self.alternatives.suffix(of: text, before) > 0,
      let of = Self.of.first(in: text, before), of.lowerBound > before.lowerBound + 1
    else { return false }
    return text[before.lowerBound..<of.lowerBound].suffix(6).contains(where: \.isDigit)
      && text[of.upperBound..<before.upperBound].prefix(6).contains(where: \.isDigit)
  }
}
