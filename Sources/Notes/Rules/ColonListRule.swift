/// `There are three kinds: a, b and c`: the list behind a colon, asked for by what stands before it.
struct ColonListRule: SentenceRule {
  let id = "colon-list"
  let triggers = ["：", ":", "->", "→"]

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    let text = document.text
    let passage = document.passages[sentence.passage].range
    guard !sentence.isQuestion, let (before, sign) = opening(sentence, text) else { return [] }
    let colon = sign.lowerBound
    let length = sign.count
    var end = sentence.range.upperBound
    while end > colon + length, let last = lastSign(end, text) { end = last }
    let body = SentenceCutter(text).trimmed(colon + length..<end)
    let numbered = InlineNumbers(text).items(of: body)
    var items = numbered.isEmpty ? parts(of: body, before, text) : numbered
    let isCounted =
      !numbered.isEmpty
      || (sentence.language == .chinese || opensWithNumeral(before, text))
        && ListRule.isCounted(document.string(before), items.count)
    let isListed = sentence.language == .chinese || items.count > 2 || isCounted
    guard (2...8).contains(items.count), isListed, isCounted || isColon(sign, text),
      !DateLabel.isDate(before, text)
    else {
      return []
    }
    items = items.map { AnswerSpan(text).withoutRemark($0) }
    // `10 million, 43 €, keys 30,000`: figures of this and that; `0；0.5；1；2 毫升`: one after the other.
    guard
      sentence.language == .chinese
        ? items.count(where: { isBareFigure($0, text) }) * 2 <= items.count
        : items.allSatisfy({ isThing($0, text) })
    else { return [] }
    // `It depends on the soil: sand is dry, clay and loam wet`
    guard
      sentence.language == .chinese || !numbered.isEmpty
        || items.allSatisfy({ Self.copulas.first(in: text, $0) == nil })
    else { return [] }
    let isChinese = sentence.language == .chinese
    // `毛重:去掉桶、绳子这些杂物`
    if isChinese, Self.summing.first(in: text, body) != nil { return [] }
    // `麻绳、帆布、桐油，人均四百`
    if isChinese, let last = items.last,
      last.contains(where: { at in
        text[at..<last.upperBound].starts(with: "，".utf8)
          && Self.totals.prefix(of: text, at + 3..<last.upperBound) > 0
      })
    {
      return []
    }
    if isChinese, let fact = named(before, items, sentence, document) { return [fact] }
    // “The three abilities, according to A:” needs its first half.
    let whole = sentence.range.lowerBound..<before.upperBound
    let label = displayWidth(text, whole) <= Self.widest ? whole : before
    guard isPlural(label, isChinese, text) || isCounted else { return [] }
    // `甲、乙……丁`: some of them are left out.
    if isChinese, ["……", "…"].contains(where: { Leak.holds(text[body], ArraySlice($0.utf8)) }) {
      return []
    }
    // `换漆：刮掉旧的，上两遍新的`: two steps and no set.
    guard !isChinese || isCounted || items.count > 2 || !numbered.isEmpty || holdsMark(body, text)
    else { return [] }
    let title = document.string(SentenceCutter(text).trimmed(label))
    // `Three causes:` further on in an English passage leaves out of what.
    let isFurther = !isChinese && isCounted && label.lowerBound > passage.lowerBound
    guard !ChineseStub.isSingle(title), isChinese || !EnglishLabel.isGeneral(title.lowercased()),
      let question = ListQuestion(title, isChinese: isChinese)
        .question(
          topic: isFurther
            ? owner(of: sentence, document)
            : isChinese && ChineseQuestion(text).isNamedProperty(title) && label.count <= 12
              ? SiblingOwner(document).name(before: sentence.passage).map(document.string) : nil,
          isCounted: isCounted || tellsKinds(label, items, isChinese, text)
            || (isChinese
              ? Self.counts.firstWord(in: text, label) != nil : self.isCounted(label, text)),
          isOrdered: false)
    else { return [] }
    return [
      Fact(
        kind: .list,
        rule: isCounted && (!isFurther || owner(of: sentence, document) != nil)
          ? id + ".counted" : areNames(label, items, sentence, document) ? id + ".names" : id,
        prior: 0.70, passage: sentence.passage, evidence: sentence.range,
        subject: title, attribute: "items", value: .items(items),
        question: question)
    ]
  }

  /// What announces a list, and the colon behind it; behind a number of things an arrow does as well: `3 signs → …`.
  private func opening(
    _ sentence: Sentence, _ text: [UInt8]
  ) -> (label: Range<Int>, sign: Range<Int>)? {
    let colon = sentence.range.first {
      Sign.at($0, in: text, end: sentence.range.upperBound)?.sign == .colon
    }
    guard let colon else {
      guard sentence.language == .english, Self.numerals.prefix(of: text, sentence.range) > 0,
        let (start, length) = sentence.range.lazy.compactMap({ at in
          LabelledLine.arrow(at, text, sentence.range.upperBound).map { (at, $0) }
        }).first,
        case let label = SentenceCutter(text).trimmed(sentence.range.lowerBound..<start),
        opensWithNumeral(label, text)
      else { return nil }
      return (label, start..<start + length)
    }
    let before = sentence.clauses.last { $0.range.upperBound <= colon }?.range
    guard let before, before.upperBound == colon || text[before.upperBound] == 0x20 else {
      return nil
    }
    return (before, colon..<colon + (text[colon] < 0x80 ? 1 : 3))
  }

  private func isColon(_ sign: Range<Int>, _ text: [UInt8]) -> Bool {
    text[sign.lowerBound] == UInt8(ascii: ":") || text[sign].elementsEqual("：".utf8)
  }

  private static let totals = WordList("人均 平均 合计 总共 共 每人")
  private static let summing = WordList("这些 这类 这种 之类的")

  /// `Causes of the leak: rust, worms, a loose plank` is a line of its own.
  private func areNames(
    _ label: Range<Int>, _ items: [Range<Int>], _ sentence: Sentence, _ document: Document
  ) -> Bool {
    sentence.language == .english && items.count > 2
      && sentence.range == document.passages[sentence.passage].range
      && isSet(label, document.text) && !EnglishSetRule.isStore(document.text[label])
      && items.allSatisfy { EnglishSetRule.isMember($0, document.text) }
  }

  private func isSet(_ label: Range<Int>, _ text: [UInt8]) -> Bool {
    EnglishLabelShape(String(decoding: text[label], as: UTF8.self)).isSet
      && EnglishVerb(text).first(in: Label(text).behindNoun(label)) == nil
  }

  /// What parts things, and not clauses.
  private func holdsMark(_ body: Range<Int>, _ text: [UInt8]) -> Bool {
    OuterSigns(text, in: body).contains { sign, _ in
      switch sign {
      case .enumeration, .semicolon: true
      default: false
      }
    }
  }

  /// `Moe parts the year into seasons: frost, thaw, flood`: a statement that ends in what the list holds.
  private func tellsKinds(
    _ label: Range<Int>, _ items: [Range<Int>], _ isChinese: Bool, _ text: [UInt8]
  ) -> Bool {
    guard !isChinese, items.count > 2, text[label.lowerBound].isCapital,
      Words.pronouns.prefix(of: text, label) == 0, EnglishVerb(text).first(in: label) != nil,
      !EnglishVerb(text).opens(label),
      items.allSatisfy({ text[$0].count(where: { $0 == 0x20 }) < 4 })
    else { return false }
    let last =
      (text[label].lastIndex(of: 0x20).map { $0 + 1 } ?? label.lowerBound)..<label.upperBound
    return Self.kinds.contains(text, last)
  }

  private static let kinds = WordList(
    "phases stages parts types kinds groups categories classes layers levels steps factors elements components sections regions periods sources seasons zones orders branches"
  )

  /// `核心是“三堤两闸”：甲、乙、丙`: what a quoted term sums up.
  private func named(
    _ label: Range<Int>, _ items: [Range<Int>], _ sentence: Sentence, _ document: Document
  ) -> Fact? {
    let text = document.text
    guard items.count > 2,
      let term = sentence.tokens.last(where: { $0.range.upperBound == label.upperBound }),
      term.kind == .quoted, items.allSatisfy({ displayWidth(text, $0) <= 24 })
    else { return nil }
    let name = document.string(term.range)
    return Fact(
      kind: .list, rule: id + ".counted", prior: 0.70, passage: sentence.passage,
      evidence: sentence.range, subject: name, attribute: "items", value: .items(items),
      question: "\(name)指哪些？")
  }

  /// `Three causes`; of `Day 4, 3 hours late` the numbers count other things.
  private func opensWithNumeral(_ label: Range<Int>, _ text: [UInt8]) -> Bool {
    Self.numerals.prefix(of: text, label) > 0 && text[label].count { $0 == 0x20 } < 5
  }

  private static let numerals = WordList(
    "two three four five six seven eight nine the_two the_three the_four the_five 2 3 4 5 6 7 8 9")

  /// What an English passage has spoken of before.
  private func owner(of sentence: Sentence, _ document: Document) -> String? {
    guard let subject = sentence.context.subject,
      fits(document.text, subject, in: 30), !document.text[subject].contains(where: \.isDigit),
      Words.pronouns.prefix(of: document.text, subject) == 0,
      // `Ida Moe gave £4. Two ships: …`: not those of the giver.
      !EnglishPerson.isName(document.text, subject)
    else { return nil }
    return document.string(subject)
  }

  /// What stands side by side; where the label counts two, also what 和 joins.
  private func parts(of body: Range<Int>, _ label: Range<Int>, _ text: [UInt8]) -> [Range<Int>] {
    let enumeration = Enumeration(text)
    let items = enumeration.items(of: body)
    guard items.count == 1, text[label].contains(where: { $0 >= 0x80 }) else { return items }
    let name = String(decoding: text[label], as: UTF8.self)
    let first = OuterSigns(text, in: body).first { $0.sign == .dash }?.range.lowerBound
    let pair = enumeration.things(of: body.lowerBound..<(first ?? body.upperBound))
    return pair.count == 2 && ListRule.isCounted(name, 2)
      && pair.allSatisfy({ displayWidth(text, $0) <= 20 }) ? pair : items
  }

  /// It says that several follow: `three kinds`, `五个条件`, `优点`; below the name of a thing stands what is told of it.
  private func isPlural(_ label: Range<Int>, _ isChinese: Bool, _ text: [UInt8]) -> Bool {
    if isChinese {
      return ChineseLabel(text).isProperty(label)
        || Self.chinesePlurals.firstWord(in: text, label) != nil
    }
    // The year of `Trial (1937)` counts nothing.
    let label = AnswerSpan(text).withoutRemark(label)
    let last = text[label].split(separator: 0x20).last ?? []
    return isSet(label, text) || last.count > 3 && last.last == UInt8(ascii: "s")
      || Self.plurals.first(in: text, label) != nil
  }

  /// `The plan has three parts`, `A quilt includes`; not `L4` and not `scores of the teams`.
  private func isCounted(_ label: Range<Int>, _ text: [UInt8]) -> Bool {
    text[label].contains(0x20) && Self.plurals.first(in: text, label) != nil
  }

  private static let copulas = WordList("is are was were isn't aren't")

  /// Columns of what announces a list.
  private static let widest = 90

  private static let counts = WordList("两大 三大 四大 五大 六大 七大 八大 三要素 四要素 三原则 四原则")
  private static let chinesePlurals = WordList(
    """
    两种 三种 四种 五种 两类 三类 四类 五类 六种 六类 两个 三个 四个 五个 六个 七个 八个 两点 三点 四点 五点 三条 四条 五条 三大 四大 五大 六大 几种 几类 几个 几点 包括 包含 分为 分成 分别 有 如下 以下 主要 类型 种类 原则 规则 方式 手段 步骤 流程 阶段 因素 方面 要点 关键词 形式
    """)
  private static let plurals = WordList(
    "two three four five six seven eight nine 2 3 4 5 6 7 8 9 following include includes including are"
  )

  private func isBareFigure(_ item: Range<Int>, _ text: [UInt8]) -> Bool {
    text[item].allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
  }

  /// It says in words what it is.
  private func isThing(_ item: Range<Int>, _ text: [UInt8]) -> Bool {
    !text[item].contains(where: \.isDigit) || !text[item.lowerBound].isDigit
      || text[item].split(separator: 0x20).contains {
        $0.count > 2 && $0.allSatisfy(\.isLetter) && !Self.magnitudes.contains(text, $0.indices)
      }
  }

  private static let magnitudes = WordList("million billion thousand trillion")

  /// The start of a closing sign that ends at an offset.
  private func lastSign(_ end: Int, _ text: [UInt8]) -> Int? {
    for length in [1, 3] where end >= length {
      guard let (sign, found) = Sign.at(end - length, in: text, end: end), found == length else {
        continue
      }
      switch sign {
      case .stop, .comma, .semicolon: return end - length
      case .close where length == 3 && text[end - 1] == 0x9D: return end - length
      default: return nil
      }
    }
    return nil
  }
}
