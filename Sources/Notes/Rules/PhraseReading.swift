import Recognition

/// One place where a ``Phrase`` fits a sentence, and the fact that it states there.
struct PhraseReading {
  let phrase: Phrase
  let captures: PhraseMatcher.Captures
  let sentence: Sentence
  let document: Document

  /// What the card asks for.
  private(set) var answer: Range<Int>

  /// Asks for what a thing is like rather than for what it is.
  private var isQuality = false

  /// The answer is how many times another thing the subject is.
  private var isMultiple = false

  /// `nil` where the words fit and the sentence says something else.
  init?(
    _ phrase: Phrase, _ captures: PhraseMatcher.Captures, _ sentence: Sentence,
    _ document: Document
  ) {
    guard let slot = captures.first(where: { $0.name == "answer" })?.range else { return nil }
    self.phrase = phrase
    self.captures = captures
    self.sentence = sentence
    self.document = document
    answer = slot
    let text = document.text
    guard phrase.language == .chinese else {
      if let subject, Self.openings.suffix(of: text, subject) > 0 { return nil }
      return
    }
    answer = LeadingClassifier.trimmed(slot, text)
    guard !isDoubtfulInChinese else { return nil }
    if let verb { answer = SerialVerb.object(answer, of: verb, text) }
    if phrase.id == "zh.called" { answer = quotedName(answer) }
    guard !isCutShortInChinese else { return nil }
    if phrase.id == "zh.is", let whole = Quality.extended(answer, in: sentence, text) {
      answer = whole
      isQuality = true
    }
    if ["zh.is", "zh.attribute"].contains(phrase.id), let times = Self.multiple(answer, text) {
      answer = times
      isMultiple = true
    }
  }

  /// `200 多倍` of `旧船的 200 多倍`
  private static func multiple(_ answer: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    guard text[answer].suffix(3).elementsEqual("倍".utf8),
      let de = answer.last(where: { text[$0..<answer.upperBound].starts(with: "的".utf8) }),
      case let times = SentenceCutter(text).trimmed(de + 3..<answer.upperBound), times.count <= 24,
      text[times.lowerBound].isDigit || numerals.prefix(of: text, times) > 0
    else { return nil }
    return times
  }

  private static let numerals = WordList("两 二 三 四 五 六 七 八 九 十 百 千 几 数 上百 上千 近 约")

  /// `“鬼浪”的短浪`: the name ends with its quotation mark; of 为 it is no part.
  private func quotedName(_ answer: Range<Int>) -> Range<Int> {
    let text = document.text
    if text[answer].starts(with: "为".utf8), answer.count > 3 {
      return SentenceCutter(text).trimmed(answer.lowerBound + 3..<answer.upperBound)
    }
    guard let close = ["“": "”", "「": "」"].first(where: { text[answer].starts(with: $0.key.utf8) })
    else { return answer }
    let end = answer.first { at in
      text[at..<answer.upperBound].starts(with: close.value.utf8)
        && text[(at + 3)..<answer.upperBound].starts(with: "的".utf8)
    }
    return end.map { answer.lowerBound..<$0 + 3 } ?? answer
  }

  func capture(_ name: String) -> Range<Int>? { captures.first { $0.name == name }?.range }

  var subject: Range<Int>? { capture("subject") }

  var verb: Range<Int>? { capture("verb") }

  /// `没有公开（截至 6 月）`: the bracket tells of what stands before it rather than going on with it.
  static let openings = WordList("（ (")

  func fact(_ templates: PhraseTemplates) -> Fact {
    let window = window
    return Fact(
      kind: phrase.kind, rule: phrase.id, prior: phrase.prior, passage: sentence.passage,
      evidence: sentence.range, subject: templates.subject?.filled(value) ?? "",
      attribute: templates.attribute?.filled(value) ?? "", value: .span(answer),
      question: isSubjectNamed && !isMultiple && (phrase.id != "zh.is" || isTermDefined)
        ? question(templates, window) : nil,
      hint: isQuality ? Quality.hint : isMultiple ? "多少倍" : hint(templates.hint?.filled(value)),
      window: window)
  }

  /// Everything that the phrase speaks of, and the clause of the answer.
  private var window: Range<Int> {
    let ends = captures.map(\.range) + [sentence.clause(at: answer.lowerBound)?.range ?? answer]
    return ends.map(\.lowerBound).min()!..<ends.map(\.upperBound).max()!
  }

  /// What stands in a slot of a template.
  private func value(_ name: String) -> String? {
    if let range = capture(name) { return Wording(document).text(range) }
    return name == "subject"
      ? Topic(document).subject(at: answer.lowerBound, in: sentence)?.text : nil
  }
}

extension PhraseReading {
  private func question(_ templates: PhraseTemplates, _ window: Range<Int>) -> String? {
    templates.question?.filled { asked($0) ?? value($0) }.map {
      (claim(before: window) ?? scopes(of: window)) + fitting($0)
    }
  }

  /// In a question with its article: `What does a valve allow?`
  private func asked(_ name: String) -> String? {
    guard phrase.language == .english, name == "subject", phrase.kind != .definition, let subject
    else { return nil }
    return EnglishLabel.asked(subject, in: sentence.range, document)
  }

  /// Not so in “What does it allow?”, “What does which mean?”
  private var isSubjectNamed: Bool {
    guard let subject else { return true }
    let text = document.text
    return switch phrase.language {
    case .chinese:
      // `2005 年由谁发明`
      !DateLabel.isDate(subject, text) && !ChineseName(text).holdsPredicate(subject)
    case .english:
      // `The name means “sheep islands”`: whose?
      Words.nounBlockers.first(in: text, subject) == nil && !Self.general.contains(text, subject)
    }
  }

  /// `Kite 是一种绳结`: a name in Latin letters, and no part of `Kite 是为了省绳子才打的`.
  private var isTermDefined: Bool {
    let text = document.text
    guard let subject else { return false }
    return ChineseName(text).isProper(subject) && text[subject].contains(where: \.isLetter)
      && !text[subject.lowerBound].isDigit
      && sentence.token(at: answer.lowerBound)?.isQuantity != true
      && !text[answer.upperBound...].drop { $0 == 0x20 }.starts(with: "的".utf8)
      && Words.nounBlockers.first(in: text, answer) == nil
  }

  private static let general = WordList(
    "name the_name word the_word term the_term title the_title phrase the_phrase prefix suffix sign colour color result this_result"
  )

  private func claim(before window: Range<Int>) -> String? {
    sentence.claim(before: window, document.text).map { Wording(document).text($0) + "，" }
  }

  /// `在城市道路上，`: where or when it holds, from the clauses before.
  private func scopes(of window: Range<Int>) -> String {
    guard sentence.language == .chinese else { return "" }
    let own = sentence.clause(at: answer.lowerBound)?.scopes ?? []
    return own.filter { !window.contains($0.range.lowerBound) }
      .map { Wording(document).text($0.range) + "，" }.joined()
  }

  /// One arrow, and no space beside it: not `甲→乙→丙`.
  private var isFromTo: Bool {
    let text = document.text
    let arrows = answer.compactMap { at in
      LabelledLine.arrow(at, text, answer.upperBound).map { at..<at + $0 }
    }
    return arrows.count == 1 && arrows[0].lowerBound > answer.lowerBound
      && !text[answer].contains(0x20)
  }

  /// A figure is no 什么.
  private func fitting(_ question: String) -> String {
    // `回港船是北港→南港`
    if question.hasSuffix("是什么？"), isFromTo {
      return question.dropLast(3) + "从什么到什么？"
    }
    if question.hasSuffix("是什么？"), isDay { return question.dropLast(3) + "什么时候？" }
    guard question.hasSuffix("是什么？"),
      case .quantity(let quantity) = sentence.token(at: answer.lowerBound)?.kind,
      quantity.range.upperBound == answer.upperBound
    else { return question }
    return question.dropLast(3) + (quantity.kind.isDate ? "什么时候？" : "多少？")
  }

  /// A figure is asked for by its unit and a person by 谁, whatever the phrase is.
  private func hint(_ general: String?) -> String? {
    let text = document.text
    let hint = Hint(text, sentence.language)
    let token = sentence.token(at: answer.lowerBound).flatMap { $0.range == answer ? $0 : nil }
    if case .quantity(let quantity) = token?.kind, let precise = hint.hint(for: quantity) {
      return precise
    }
    switch general {
    case "什么" where token?.isQuantity == true: return "多少"
    case "什么" where isDay: return "什么时候"
    case "什么" where Persons(text).isNamed(answer): return "谁"
    case "什么名称" where Persons(text).isNamed(answer): return "什么名字"
    // `把灯塔比作港口的眼睛`: what it ends in is all there is to know.
    case "什么" where Self.likenesses.contains(phrase.id): return general
    case "怎么做" where text[answer].allSatisfy({ $0 < 0x80 }): return "什么"
    case "怎么做" where Self.states.prefix(of: text, answer) > 0: return "怎样"
    default: return hint.hint(for: answer, general)
    }
  }

  /// `3 月 1 日到 6 月底左右`
  private var isDay: Bool {
    guard case .quantity(let quantity)? = sentence.token(at: answer.lowerBound)?.kind else {
      return false
    }
    return quantity.kind.isDate && quantity.range.upperBound + 6 >= answer.upperBound
  }

  private static let likenesses = ["zh.seen-as", "zh.like"]

  /// What something is rather than does.
  private static let states = WordList("太 有 是 低于 高于 超过 少于 多于 小于 大于 很 处于 属于 在 过")
}
