import Recognition

/// What the words behind a label look like: one answer or several, a figure, a day, a statement.
struct LabelledValueShape {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// The part of the line that answers its label.
  func asked(_ line: LabelledLine) -> Range<Int> {
    let span = AnswerSpan(text)
    var whole = span.short(line.value, isEqual: line.sign == .equals)
    // “when an answer is right” is no answer without its main clause.
    if Self.subordinators.prefix(of: text, whole) > 0 { whole = line.value }
    // `4（每季一换）`
    let plain = span.withoutRemark(whole)
    if line.sign == .equals, isFigure(plain) { whole = plain }
    if line.sign == .colon, let name = span.name(openingRemarks: whole) { whole = name }
    // `salvage: Moe v. Lund (1931), a boat adrift`
    if let name = CaseName.opening(line.value, text) { return name }
    whole = withRestOfList(whole, of: line.value)
    return TextReasons.holdsQuestionWord(text, line.key) ? whole : beforeRemark(whole)
  }

  /// `3 signs (Moe): hum, heat, smell`: a list behind a colon is not cut at its first comma, unless it is too long for an
  /// answer.
  private func withRestOfList(_ part: Range<Int>, of value: Range<Int>) -> Range<Int> {
    guard part.upperBound < value.upperBound, text[part.upperBound] == UInt8(ascii: ","),
      LabelledLine(part, in: text)?.sign == .colon
    else { return part }
    let end =
      OuterSigns(text, in: part.upperBound..<value.upperBound).first {
        $0.sign == .semicolon || $0.sign == .stop(isQuestion: false)
      }?.range.lowerBound ?? value.upperBound
    let list = part.lowerBound..<end
    return fits(text, list, in: Self.widestList) ? list : part
  }

  /// Columns.
  private static let widestList = 110

  /// `甲、乙，耐寒`: what is said besides of the things that are listed.
  private func beforeRemark(_ value: Range<Int>) -> Range<Int> {
    var signs = OuterSigns(text, in: value)
    var items = 0
    var start = value.lowerBound
    while let (sign, place) = signs.next() {
      guard sign == .enumeration || sign == .comma,
        fits(text, start..<place.lowerBound, in: Self.widestItem),
        text[place.lowerBound] >= 0x80 || text[place.lowerBound - 1] >= 0x80,
        !ChineseName(text).holdsPredicate(start..<place.lowerBound)
      else { return value }
      items += 1
      start = place.upperBound
      guard sign == .comma else { continue }
      let rest = start..<value.upperBound
      let goesOn = OuterSigns(text, in: rest).contains { $0.sign == .enumeration }
      return items > 1 && !goesOn ? value.lowerBound..<place.lowerBound : value
    }
    return value
  }

  /// Columns of one of several things.
  private static let widestItem = 20

  /// Several values, of which the first is not what the label stands for.
  func isList(_ value: Range<Int>, cutTo whole: Range<Int>, of key: Range<Int>) -> Bool {
    CircledListRule.isMark(value.lowerBound, text)
      // `Three causes: (a) wind (b) tide`: a list asks for them.
      || !InlineNumbers(text).items(of: value).isEmpty
      || isRow(value)
      // `原因有三个：甲`: the others stand behind the first stop.
      || Self.several.suffix(of: text, key) > 0 && Enumeration(text).items(of: whole).count < 2
  }

  /// `4h / 3h / 6h`: whose each of them is, another line says.
  private func isRow(_ value: Range<Int>) -> Bool {
    let parts = String(decoding: text[value], as: UTF8.self).split(separator: " / ")
    return parts.count > 2
      && parts.allSatisfy { $0.utf8.count <= 8 && $0.utf8.first.map(\.isDigit) ?? false }
  }

  /// What leads to something can be asked for; a figure or a day that leads to another is a sum or a journey.
  func isState(_ key: Range<Int>) -> Bool {
    !key.contains { at in
      text[at] == UInt8(ascii: "+")
        || text[at].isDigit && !(at > key.lowerBound && text[at - 1].isLetter)
    }
  }

  /// `400×3%−210`, `√9`, which everybody can work out.
  func isReckoning(_ key: Range<Int>) -> Bool {
    key.contains { at in
      let isRoot = text[at] == 0xE2 && text[at..<key.upperBound].starts(with: "√".utf8)
      if isRoot, at + 3 < key.upperBound, text[at + 3].isDigit { return true }
      return Self.operators.contains { sign in
        guard text[at] == sign[0], text[at..<key.upperBound].starts(with: sign), at > key.lowerBound
        else { return false }
        let behind = at + sign.count
        return (text[at - 1].isDigit || text[at - 1] == UInt8(ascii: "%"))
          && behind < key.upperBound && text[behind].isDigit
      }
    }
  }

  private static let operators = ["×", "÷", "−", "*", "+"].map { Array($0.utf8) }

  /// `<130/80`: no word in any language.
  func isFigure(_ value: Range<Int>) -> Bool {
    let text = text[value]
    return text.contains(where: \.isDigit) && text.allSatisfy { !$0.isLetter && $0 < 0xE3 }
  }

  func isDate(_ value: Range<Int>, of key: Range<Int>, isChinese: Bool) -> Bool {
    let day = LabelDay(text)
    return DateLabel.isDate(AnswerSpan(text).withoutRemark(value), text)
      // `优惠后：1030`
      && (day.isNamed(by: key) || !day.isFigure(value)) && !day.isDecimal(value)
      // `Moe 900: 1008`
      && (isChinese || !isSum(value, of: key))
      // `有效期：3 年`, `last 5 years`
      && !(isChinese && (HeadingProperty.isPeriod(key, text) || isFewYears(value)))
      && Self.looking.prefix(of: text, value) == 0
  }

  /// `3 年`, `12年`: so long, and no year.
  private func isFewYears(_ value: Range<Int>) -> Bool {
    let figures = text[value].prefix(while: \.isDigit)
    let rest = text[figures.endIndex..<value.upperBound].drop { $0 == 0x20 }
    return (1...2).contains(figures.count) && rest.elementsEqual("年".utf8)
      && text[figures.startIndex] < UInt8(ascii: "5")
      && text[figures.startIndex] > UInt8(ascii: "0")
  }

  /// Behind `Moe 900` the figure 1008 is a sum; what has a number in its name is hardly of the Middle Ages.
  private func isSum(_ value: Range<Int>, of key: Range<Int>) -> Bool {
    value.count == 4 && text[value].allSatisfy(\.isDigit)
      && text[value.lowerBound] == UInt8(ascii: "1")
      && text[value.lowerBound + 1] < UInt8(ascii: "4")
      && text[key].contains(where: \.isDigit)
  }

  /// A value that says something of its own instead of what the label is.
  func isClause(_ value: Range<Int>) -> Bool {
    let verbs =
      DocumentSummary.language(of: text[value]) == .chinese ? Self.statementVerbs : Words.verbs
    guard let verb = verbs.first(in: text, value) else { return false }
    let before = value.lowerBound..<verb.lowerBound
    return verb.lowerBound > value.lowerBound && Self.relatives.first(in: text, before) == nil
  }

  /// `近因效应 ★★`: how often it is asked, for the writer.
  func withoutStars(_ key: Range<Int>) -> Range<Int> {
    var term = key
    while case let length = Self.stars.suffix(of: text, term), length > 0, length < term.count {
      term = SentenceCutter(text).trimmed(term.lowerBound..<term.upperBound - length)
    }
    return term
  }

  private static let stars = WordList("★ ☆ ⭐ ！ !")

  private static let several = WordList(
    "两个 三个 四个 五个 两种 三种 四种 五种 两点 三点 四点 五点 两条 三条 四条 几个 几点 几种 几条 三件 两件")
  private static let looking = WordList("last past next within previous coming")
  private static let statementVerbs = WordList(
    "强调 认为 表示 指出 宣布 充满 受到 成长 需要 必须 可以 能够 不会 将会 应该 发布 推出 成为 是 不是 没有 已经 正在")
  private static let relatives = WordList("that which who when where if because whose the a an")
  private static let subordinators = WordList(
    "when if because while as after before once unless although")
}
