import Recognition

/// Whether an answer begins and ends where Chinese words do, and holds one thing.
///
/// Rules find answers by the words beside them; here each of them is held against the words of the sentence, whatever
/// rule found it.
struct ChineseAnswerEdges {
  let text: [UInt8]
  let sentence: Sentence

  init(_ sentence: Sentence, _ text: [UInt8]) {
    self.sentence = sentence
    self.text = text
  }

  /// The fact with an answer in whole words; `nil` when it has none.
  func mended(_ fact: Fact) -> Fact? {
    switch fact.value {
    case .text: return fact
    case .items(let items):
      let whole = items.compactMap { mended($0, isFigure: isFigure($0)) }
      return whole == items ? fact : nil
    case .span(let answer):
      let answer = fact.hint == "哪些" ? withoutVerb(answer) : answer
      guard !holdsDeed(answer, fact.hint), !opensWithTime(answer), !saysWhat(answer),
        !isSaidOtherwise(answer),
        // `只能 12 升左右`: how much, and not what to do.
        fact.hint != "怎么做" || !text[answer.lowerBound].isDigit,
        var whole = mended(
          withoutTimes(answer, fact.hint), isFigure: isFigure(answer),
          isDeed: fact.hint == "怎么做")
      else { return nil }
      if fact.question?.hasSuffix("是什么？") == true { whole = withParticle(whole) }
      let isAmount = isAmount(whole)
      guard .span(whole) != fact.value || isAmount else { return fact }
      var mended = fact
      if isAmount { ask(howMuch: &mended) }
      mended.value = .span(whole)
      mended.window = fact.window.map {
        $0.lowerBound..<max($0.upperBound, whole.upperBound)
      }
      return mended
    }
  }

  /// `由船匠一次修好`: who does it, and not how often.
  private func withoutTimes(_ answer: Range<Int>, _ hint: String?) -> Range<Int> {
    guard hint == "谁" else { return answer }
    let length = Self.manners.suffix(of: text, answer)
    return length > 0 && length + 6 <= answer.count
      ? SentenceCutter(text).trimmed(answer.lowerBound..<answer.upperBound - length) : answer
  }

  /// `是晒盐剩下的`: without its last word the answer would be a deed.
  private func withParticle(_ answer: Range<Int>) -> Range<Int> {
    let end = answer.upperBound + 3
    guard end <= sentence.range.upperBound, !text[answer.lowerBound].isDigit,
      let last = sentence.words(in: answer, of: text).last?.kind,
      ![.noun, .name, .localizer, .adjective, .quantity].contains(last),
      text[answer.upperBound..<end].elementsEqual("的".utf8),
      sentence.rangeOfClause(at: answer.lowerBound).map({ end >= $0.upperBound }) == true
    else { return answer }
    return answer.lowerBound..<end
  }

  /// `精神就是X` of `求是精神就是X`: what is said of something, and not the thing.
  private func saysWhat(_ answer: Range<Int>) -> Bool {
    Self.namely.first(in: text, answer).map { $0.lowerBound > answer.lowerBound } ?? false
  }

  private static let modals = WordList("只 仅 仅仅 只能 可以 可 能 要 须 必须 会 将 也 都 才")
  private static let namely = WordList("就是")

  /// `连接甲、乙、丙`: the verb before a list of things is none of them.
  private func withoutVerb(_ answer: Range<Int>) -> Range<Int> {
    func verb(_ item: Range<Int>) -> Int {
      guard let word = ChineseLexicon.word(at: item.lowerBound, in: text, end: item.upperBound),
        word.kind == .verb || word.kind == .verbalNoun, word.range.count + 6 <= item.count
      else { return 0 }
      return word.range.count
    }
    let before = sentence.range.lowerBound..<max(sentence.range.lowerBound, answer.lowerBound)
    let items = Enumeration(text).items(of: answer)
    guard Self.modals.suffix(of: text, before) > 0, items.count > 2, let first = items.first,
      verb(first) > 0,
      items.dropFirst().allSatisfy({ verb($0) == 0 })
    else { return answer }
    return answer.lowerBound + verb(first)..<answer.upperBound
  }

  /// `用皮尺量自己的船`: with 自己 in the middle a clause, and no thing.
  private func holdsDeed(_ answer: Range<Int>, _ hint: String?) -> Bool {
    guard hint == "什么", answer.count > 9 else { return false }
    return Self.selves.first(in: text, answer.lowerBound + 3..<answer.upperBound) != nil
  }

  /// `五分钟后开船`, `1906 年在盐城`: when something is done, and what or where.
  private func opensWithTime(_ answer: Range<Int>) -> Bool {
    guard let token = sentence.token(at: answer.lowerBound), token.isQuantity else { return false }
    let rest = token.range.upperBound..<max(token.range.upperBound, answer.upperBound)
    if case .quantity(let quantity) = token.kind, quantity.kind.isDate,
      Self.places.prefix(of: text, SentenceCutter(text).trimmed(rest)) > 0
    {
      return true
    }
    guard token.isMeasured else { return false }
    let length = Self.behind.prefix(of: text, rest)
    return length > 0 && rest.count > length
      || !rest.isEmpty && Self.behind.suffix(of: text, token.range) > 0
  }

  /// `乾隆三年，也就是 1738 年`: the date of another calendar tells it.
  private func isSaidOtherwise(_ answer: Range<Int>) -> Bool {
    guard case .quantity(let quantity) = sentence.token(at: answer.lowerBound)?.kind,
      quantity.kind.isDate
    else { return false }
    let before = SentenceCutter(text).trimmed(
      sentence.range.lowerBound..<max(sentence.range.lowerBound, answer.lowerBound))
    return Self.equals.suffix(of: text, before) > 0
  }

  private static let places = WordList("在 于")
  private static let equals = WordList("也就是 亦即")
  private static let behind = WordList("后 前 内 之后 之前 之内 以后 以前 以内")
  private static let manners = WordList("一次 一下 一遍 一起 一道 一并 一同")
  private static let selves = WordList("自己")

  /// `一天60元`, `一百音分`: nothing but figures with their units, or a numeral of several characters and a word.
  private func isAmount(_ answer: Range<Int>) -> Bool {
    guard text[answer.lowerBound].isDigit || isNumeral(answer.lowerBound) else { return false }
    let figures = sentence.tokens(startingIn: answer).filter { token in
      guard case .quantity(let quantity) = token.kind else { return false }
      return !quantity.kind.isDate
    }
    if figures.last?.range.upperBound == answer.upperBound {
      return figures.reduce(0) { $0 + $1.range.count } * 3 >= answer.count * 2
    }
    return !figures.contains(where: \.isMeasured) && (9...21).contains(answer.count)
      && isNumeral(answer.lowerBound + 3)
      && Self.times.first(in: text, answer) == nil
      && !sentence.words(in: answer, of: text).contains { word in
        word.kind == .verb || word.kind == .localizer
      }
  }

  private func isNumeral(_ offset: Int) -> Bool {
    Words.numerals.prefix(of: text, offset..<min(offset + 3, text.count)) > 0
  }

  private static let times = WordList("年 月 日 世纪")

  private func ask(howMuch fact: inout Fact) {
    if fact.hint == "什么" { fact.hint = "多少" }
    if let question = fact.question, question.hasSuffix("是什么？") {
      fact.question = question.dropLast(3) + "多少？"
    }
  }

  private func isFigure(_ answer: Range<Int>) -> Bool {
    guard let token = sentence.token(at: answer.lowerBound), token.isQuantity else { return false }
    return token.range.upperBound + 6 >= answer.upperBound
  }

  /// The answer in whole words and without a second thing behind an arrow; `nil` for a piece of a word or a phrase.
  private func mended(
    _ answer: Range<Int>, isFigure: Bool, isDeed: Bool = false
  ) -> Range<Int>? {
    guard !answer.isEmpty, answer.upperBound <= text.count, !SetPhrases.hold(answer, text) else {
      return nil
    }
    if isFigure {
      return isCutFigure(answer) || holdsClause(answer) || holdsPause(answer) ? nil : answer
    }
    let first = beforeStatement(beforeArrow(withoutRemark(answer), isDeed: isDeed))
    guard !first.isEmpty, !isParted(at: first.lowerBound), !opensInside(first),
      !holdsPause(first), let whole = closed(first)
    else { return nil }
    return whole
  }

  // MARK: The start

  /// `了`, `们`, `得`: the end of a word before.
  private func opensInside(_ answer: Range<Int>) -> Bool {
    Self.enclitics.prefix(of: text, answer) > 0
      && ChineseLexicon.word(at: answer.lowerBound, in: text, end: text.count) == nil
  }

  private static let enclitics = WordList("了 着 们 得 过")

  // MARK: Words

  private func isParted(at offset: Int) -> Bool { word(across: offset) != nil }

  /// The common word that an offset parts, unless the characters on a side of it are a word or a name of their own.
  func word(across offset: Int) -> Range<Int>? {
    let range = sentence.range
    guard offset - 3 >= range.lowerBound, offset + 3 <= range.upperBound,
      isHan(offset - 3), isHan(offset)
    else { return nil }
    let starts = [offset - 6, offset - 3].filter { $0 >= range.lowerBound && isHan($0) }
    let found = starts.lazy.compactMap { start in
      ChineseLexicon.word(at: start, in: text, end: range.upperBound)?.range
    }.first { $0.upperBound > offset }
    guard let found,
      ChineseLexicon.word(at: offset, in: text, end: range.upperBound) == nil,
      ![9, 6].contains(where: { length in
        offset - length >= range.lowerBound
          && ChineseLexicon.word(at: offset - length, in: text, end: offset)?.range.upperBound
            == offset
      }),
      !sentence.names.contains(where: { $0.lowerBound == offset || $0.upperBound == offset })
    else { return nil }
    return found
  }

  func isHan(_ offset: Int) -> Bool { (0xE4...0xE9).contains(text[offset]) }

  // MARK: Figures

  /// `八百多所` of 所以: a figure in words whose unit is a part of the next word.
  private func isCutFigure(_ answer: Range<Int>) -> Bool {
    let end = answer.upperBound
    guard answer.count >= 4, isHan(end - 3), end <= sentence.range.upperBound,
      // `20 日本店休息`
      !text[answer].contains(where: \.isDigit) || Self.certain.suffix(of: text, answer) == 0
    else { return false }
    return word(across: end).map { !Self.spans.contains(text, $0) } ?? false
  }

  private static let certain = WordList("年 月 日 号 元 人 个 万 亿 米 分 天 家 条 度 部 点 时 次 名 位 种")

  /// `两年间`
  private static let spans = WordList("年间")

  /// `今天,16:30`: two things with a comma between them that is no part of a figure.
  private func holdsClause(_ answer: Range<Int>) -> Bool {
    answer.dropFirst().dropLast().contains { at in
      text[at] == UInt8(ascii: ",")
        && !(text[at - 1].isDigit && (text[at + 1].isDigit || text[at + 1] == 0x20))
        && sentence.depth(at: at) == sentence.depth(at: answer.lowerBound)
        || text[at] == 0xEF && text[at..<answer.upperBound].starts(with: "，".utf8)
    }
  }
}

extension Token {
  /// A figure with a unit that the table of units holds.
  var isMeasured: Bool {
    if case .quantity(let quantity) = kind { quantity.factKind != nil } else { false }
  }
}
