import Recognition

/// What stands behind a label, read as far as Chinese and English lines share it.
struct LabelledValue {
  let document: Document
  let line: LabelledLine
  let key: Range<Int>
  let passage: Int
  /// The label of the line around it: `Coherence: MESI = …`.
  let outer: Range<Int>?
  /// Up to the first stop, without a remark that opens it.
  let whole: Range<Int>
  /// What is asked for: the day that the label asks for, or the whole.
  let value: Range<Int>
  /// The label as a question names it.
  let term: String
  /// The label as it stands: “Released on” loses its sense without the last word.
  let written: String
  let isChinese: Bool
  /// The label is a term, and the value says what it means.
  let isTerm: Bool
  /// The value is the day that the label asks for.
  let isDay: Bool
  let isDate: Bool
  /// The value says something of its own instead of what the label is.
  let isClause: Bool
  /// In the value.
  let quantities: [Quantity]
  /// In the whole.
  let found: [Quantity]
  /// What the value is measured in, if it is a quantity and nothing else.
  let measured: FactKind?

  /// The quantity that the value is; none of `19.3 g/cm³`, whose unit is more than that of the quantity.
  var figure: Quantity? {
    guard measured != nil, let quantity = quantities.first,
      text[quantity.range.upperBound..<value.upperBound].first != UInt8(ascii: "/")
    else { return nil }
    return quantity
  }

  var text: [UInt8] { document.text }
  var isArrow: Bool { line.sign == .arrow }
  var kind: FactKind? { isDate ? .date : measured }

  /// Nothing when no one thing is said of the label.
  init?(
    _ line: LabelledLine, _ key: Range<Int>, _ passage: Int, below outer: Range<Int>?,
    of document: Document
  ) {
    let text = document.text
    let shape = LabelledValueShape(text)
    var whole = shape.asked(line)
    guard !whole.isEmpty, !shape.isList(line.value, cutTo: whole, of: key),
      !EnglishLabel.asks(whole, text),
      // `Berg: higher tolls? From May on …`
      whole.upperBound >= line.value.upperBound
        || text[whole.upperBound] != UInt8(ascii: "?"),
      line.sign != .arrow || shape.isState(key) && ArrowLine(text).isMeaning(line),
      line.sign != .equals || !shape.isReckoning(key)
    else { return nil }
    let isPassageChinese = document.language(of: document.passages[passage].range) == .chinese
    let terms = ChineseTerm(document)
    isTerm = isPassageChinese && terms.isDefined(line, key, as: whole)
    if isTerm { whole = terms.definition(whole) }
    let found = document.quantities(in: whole)
    let day = LabelDay(text)
    let date = day.isNamed(by: key) && !day.isDecimal(whole) ? day.date(in: whole, found) : nil
    let value = date ?? whole
    isDay = date != nil
    let quantities = isDay ? document.quantities(in: value) : found
    // `max_wait = 40 s` in a Chinese note has no language of its own.
    isChinese =
      isPassageChinese
      || document.language == .chinese && found.count == 1
        && found[0].outer == AnswerSpan(text).withoutRemark(whole)
    isDate = shape.isDate(value, of: key, isChinese: isChinese)
    isClause = shape.isClause(value)
    measured =
      quantities.count == 1 && quantities[0].outer == value
        && !(quantities[0].kind.isDate && day.isDecimal(value))
      ? quantities[0].factKind : nil
    written = document.string(shape.withoutStars(SentenceCutter(text).trimmed(line.key)))
    term = isChinese ? ChineseStub.written(written) : written
    self.document = document
    self.line = line
    self.key = key
    self.passage = passage
    self.outer = outer
    self.whole = whole
    self.value = value
    self.quantities = quantities
    self.found = found
  }

  /// The fact that the question asks for.
  func fact(_ subject: String, _ question: String) -> Fact {
    var fact = Fact(
      kind: kind ?? (isArrow ? .relation : .definition), rule: rule,
      prior: isTerm ? 0.72 : line.sign == .equals || isClause ? 0.5 : 0.7,
      passage: passage, evidence: document.passages[passage].range, subject: subject,
      attribute: "meaning", value: .span(value), question: question)
    fact.isQuestionOnly = true
    return fact
  }

  private var rule: String {
    if isTerm && kind == nil { return "label.term" }
    if isArrow { return "label.arrow" }
    if isClause { return "label.clause" }
    return line.sign == .dash ? "label.dash" : "label"
  }
}
