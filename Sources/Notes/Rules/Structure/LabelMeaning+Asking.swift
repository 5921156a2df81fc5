import Recognition

/// Whether a label and what is asked of it tell a stranger what is meant.
extension LabelMeaning {
  /// Whether an English label and what is asked of it tell a stranger what is meant.
  ///
  /// - Parameters:
  ///   - label: With what it belongs to.
  ///   - isInner: The line around it has a label of its own.
  func isAsked(
    _ question: String, _ label: String, _ line: LabelledLine, _ value: Range<Int>, _ passage: Int,
    isBare: Bool, isInner: Bool, isDate: Bool
  ) -> Bool {
    let term = document.string(line.key)
    let shape = EnglishLabelShape(term)
    // `Lamp patented: 1880`: what happened is a sentence.
    if isDate {
      return !DateLabel.isDate(line.key, document.text) && !shape.isOwner
        && document.text[value].contains(where: \.isDigit)
    }
    if document.passages[passage].kind == .definition { return true }
    guard shape.isNominal, !EnglishLabelShape.leans(value, document.text) else { return false }
    if line.sign == .equals || explainsTerms(passage) || term.hasSuffix("?") { return true }
    if EnglishLabel.defines(term, value, document.text) {
      // `Veins: dip towards the coast` alone may say anything of them; a list of such lines explains words.
      return EnglishBareLabel(document.text).isExplanation(value)
        || LabelNeighbours(document).explain(besides: passage)
    }
    guard question == "\(label)?" else { return true }
    guard !runsOn(value) else { return false }
    if EnglishLabel.isProperty(term) { return true }
    let isUnique = shape.isUnique(isSet: Enumeration(document.text).items(of: value).count > 1)
    if isBare {
      return
        (isUnique || isBold(line.key)
        || LabelNeighbours(document).share(line.key, besides: passage))
        && EnglishBareLabel(document.text).isAnswered(term, value, isDash: line.sign == .dash)
    }
    return isUnique || isInner || LabelNeighbours(document).areLabelled(besides: passage)
  }

  /// `oak, must be oiled, £40 a year`: three statements or more, which no one question asks for.
  private func runsOn(_ value: Range<Int>) -> Bool {
    let text = document.text
    let commas = value.count { Sign.at($0, in: text, end: value.upperBound)?.sign == .comma }
    return commas > 1 && Self.duties.first(in: text, value) != nil
  }

  private static let duties = WordList(
    "must should can can't cannot may will won't if_not")

  /// The writer made all of it bold, so that it is a term.
  private func isBold(_ key: Range<Int>) -> Bool {
    !document.text[key].contains(where: \.isDigit)
      && document.marks(in: key).contains {
        $0.kind == .strong && $0.range.lowerBound <= key.lowerBound
          && $0.range.upperBound >= AnswerSpan(document.text).withoutRemark(key).upperBound
      }
  }

  /// The question for a Chinese label, by what its value says and what the label leaves unsaid; `nil` when nobody can
  /// tell what is asked.
  ///
  /// - Parameter label: With what it belongs to.
  func told(
    _ question: String, _ label: String, _ line: LabelledLine, _ key: Range<Int>,
    _ value: Range<Int>, _ passage: Int, _ topics: [String]
  ) -> String? {
    let shape = ChineseLabelShape(document.text)
    guard
      shape.isThing(line.key, isPair: line.sign == .arrow)
        || !question.hasSuffix("是什么？") && !question.hasSuffix("→ ?")
    else {
      return nil
    }
    if question.hasSuffix("是什么时候？") {
      // A day of the week is none to learn.
      return
        (document.text[value].contains(where: \.isDigit)
        || Self.eras.first(in: document.text, value) != nil)
        && (!shape.isBareProperty(key) || !topics.isEmpty)
        && !Self.times.contains(document.text, key)
        ? question : nil
    }
    if question.hasSuffix("→ ?"), line.sign != .arrow {
      if shape.isGlossed(key) || explainsTerms(passage) { return "\(label)是什么？" }
      return !topics.isEmpty && !label.hasPrefix(document.string(key))
        && LabelNeighbours(document).areLabelled(besides: passage) ? question : nil
    }
    guard question == "\(label)是什么？" || question == "\(label)的是什么？" else { return question }
    // `周明：按老办法`: what somebody says, and not what they are.
    guard !Persons(document.text).isNamed(line.key) else { return nil }
    // `速度：新船变得更快了`: how it changed.
    guard !document.text[value].suffix(3).elementsEqual("了".utf8) else { return nil }
    guard !shape.compares(value), !topics.isEmpty || !shape.isBareProperty(key) else { return nil }
    // `旧船票：退票后三个月`
    let lengths = document.quantities(in: value).filter { $0.factKind == .duration }
    if let last = lengths.last, lengths.count == 1,
      last.outer.upperBound == value.upperBound, last.outer.lowerBound > value.lowerBound
    {
      return HeadingProperty(document).period(of: document.string(key), below: passage)
        ?? "\(label)：多久？"
    }
    return question
  }

  private static let times = WordList("时间 日期 时候")

  private static let eras = WordList("年 月 世纪 朝 代")

  /// How a value is asked for that is nothing but code: `tern unlock`, `-c copy`.
  func command(_ value: Range<Int>, _ key: Range<Int>) -> String? {
    guard document.text[key.lowerBound].isAlphanumeric,
      !EnglishLabel.isPair(Array(document.text[key])), let mark = document.marks(in: value).first,
      mark.kind == .code,
      mark.range.lowerBound <= value.lowerBound, mark.range.upperBound >= value.upperBound
    else { return nil }
    if document.text[value.lowerBound] == UInt8(ascii: "-") { return "which option" }
    return document.text[value.lowerBound].isLetter && document.text[value].contains(0x20)
      ? "which command" : nil
  }
}
