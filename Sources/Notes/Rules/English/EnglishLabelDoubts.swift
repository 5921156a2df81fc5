import Recognition

/// Whether an English label and what is asked of it tell a stranger what is meant.
struct EnglishLabelDoubts {
  private let label: LabelledValue

  init(_ label: LabelledValue) {
    self.label = label
  }

  private var document: Document { label.document }
  private var text: [UInt8] { label.document.text }
  private var value: Range<Int> { label.value }

  /// - Parameters:
  ///   - owned: The label with what it belongs to.
  ///   - isBare: It belongs to nothing, and its value is no figure.
  func isAsked(_ question: String, _ owned: String, isBare: Bool) -> Bool {
    let term = document.string(label.line.key)
    let shape = EnglishLabelShape(term)
    let neighbours = LabelNeighbours(document)
    // `Lamp patented: 1880`: what happened is a sentence.
    if label.isDate {
      return !DateLabel.isDate(label.line.key, text) && !shape.isOwner
        && text[value].contains(where: \.isDigit)
    }
    if document.passages[label.passage].kind == .definition { return true }
    guard shape.isNominal, !EnglishLabelShape.leans(value, text) else { return false }
    if label.line.sign == .equals || term.hasSuffix("?")
      || TermSection(document).holds(label.passage)
    {
      return true
    }
    if EnglishLabel.defines(term, value, text) {
      // `Veins: dip towards the coast` alone may say anything of them; a list of such lines explains words.
      return EnglishBareLabel(text).isExplanation(value)
        || neighbours.explain(besides: label.passage)
    }
    guard question == "\(owned)?" else { return true }
    guard !runsOn else { return false }
    // `Dose: 5 mg, 3 times a day`
    if EnglishLabel.isProperty(term), !term.contains(" ") { return true }
    guard !mixesFigures else { return false }
    if EnglishLabel.isProperty(term) { return true }
    let isUnique = shape.isUnique(isSet: Enumeration(text).items(of: value).count > 1)
    if isBare {
      return (isUnique || isBold || neighbours.share(label.line.key, besides: label.passage))
        && EnglishBareLabel(text).isAnswered(term, value, isDash: label.line.sign == .dash)
    }
    // `Lamp: lit at dusk; £40 a year`: which of them is asked for, one name does not say.
    guard term.contains(" ") || !text[label.line.value].contains(UInt8(ascii: ";")) else {
      return false
    }
    return isUnique || label.outer != nil || neighbours.areLabelled(besides: label.passage)
  }

  /// `oak, must be oiled, £40 a year`: three statements or more, which no one question asks for.
  private var runsOn: Bool {
    let commas = value.count { Sign.at($0, in: text, end: value.upperBound)?.sign == .comma }
    return commas > 1 && Self.duties.first(in: text, value) != nil
  }

  /// `25 g, £15, hopeless in wind`: a measure and then something else, of which none is asked for by name.
  private var mixesFigures: Bool {
    let parts = Enumeration(text).items(of: value)
    guard parts.count > 1 else { return false }
    let kinds = parts.map { part -> String? in
      document.quantities(in: part).first.flatMap { quantity in
        let end = quantity.outer.upperBound
        return quantity.outer.lowerBound - part.lowerBound < 3
          ? "\(quantity.kind) \(document.string(quantity.amount.upperBound..<max(end, quantity.amount.upperBound)))"
          : nil
      }
    }
    guard let first = kinds[0] else { return false }
    return kinds.dropFirst().contains { $0 != first }
      && parts.dropFirst().contains { text[$0].contains(where: \.isDigit) }
  }

  /// The writer made all of it bold, so that it is a term.
  private var isBold: Bool {
    let key = label.line.key
    return !text[key].contains(where: \.isDigit)
      && document.marks(in: key).contains {
        $0.kind == .strong && $0.range.lowerBound <= key.lowerBound
          && $0.range.upperBound >= AnswerSpan(text).withoutRemark(key).upperBound
      }
  }

  private static let duties = WordList(
    "must should can can't cannot may will won't if_not")
}
