import Recognition

/// The properties of one thing, a line for each: `Owner: the county` below the heading `Long Bridge`.
///
/// One such line alone may say anything; a run of them is what somebody wants to know of the thing above it.
struct RecordRule: PassageRule {
  let id = "record"

  /// Columns of a property and of its value.
  private static let widestKey = 26
  private static let widestValue = 44

  /// Bytes of a line.
  private static let longest = 200

  func facts(at passage: Int, of document: Document) -> [Fact] {
    guard let line = property(at: passage, document), isValue(line.value, document),
      EntryRun(document).holds(
        passage, wherePassage: { property(at: $0, document)?.sign == line.sign }),
      let thing = thing(above: passage, document), !isAsked(passage, document)
    else { return [] }
    let key = document.string(line.key)
    let isChinese = document.language == .chinese
    var fact = Fact(
      kind: kind(of: line.value, document), rule: id, prior: 0.66, passage: passage,
      evidence: document.passages[passage].range, subject: thing, attribute: key,
      value: .span(line.value),
      question: isChinese ? "\(thing)：\(key)？" : "\(thing): \(key)?")
    fact.isQuestionOnly = true
    fact.isEntry = true
    return [fact]
  }

  /// The label alone says enough to be asked for in a sentence.
  private func isAsked(_ passage: Int, _ document: Document) -> Bool {
    LabelRule().facts(at: passage, of: document).contains {
      $0.kind == .definition && $0.rule != "label.dash" && $0.rule != "label.clause"
    }
  }

  private func kind(of value: Range<Int>, _ document: Document) -> FactKind {
    document.quantities(in: value).first?.factKind ?? .relation
  }

  /// What the lines tell of: the item above them, or the heading, or the title above `Key facts`.
  private func thing(above passage: Int, _ document: Document) -> String? {
    guard let above = Topic(document).heading(above: passage) else { return nil }
    var name = above.text
    if above.isHeading, isPart(name) {
      guard let title = document.title, title != name, !isPart(title) else { return nil }
      name = title
    }
    let text = Array(name.utf8)
    guard fits(text, text.indices, in: 36), !name.hasSuffix("?"), !name.hasSuffix("？"),
      !Label.noLabels.contains(text, text.indices),
      Self.chronicles.suffix(of: text, text.indices) == 0, !DateLabel.isDate(text.indices, text),
      !text.indices.contains(where: { isSign(Sign.at($0, in: text, end: text.count)?.sign) }),
      !recognize(text, in: text.indices).contains(where: \.kind.isDate),
      Self.whens.prefix(of: text, text.indices) == 0,
      Self.ends.suffix(of: text, text.indices) == 0,
      text.contains(where: { $0 >= 0xE4 })
        ? !ChineseName(text).holdsPredicate(text.indices) : EnglishLabelShape(name).isNominal
    else { return nil }
    return name
  }

  /// It parts a headline: `Long Pier opens, at last`.
  private func isSign(_ sign: Sign?) -> Bool {
    switch sign {
    case .colon, .comma, .stop, .semicolon: true
    default: false
    }
  }

  /// A word for a part of any note.
  private func isPart(_ name: String) -> Bool {
    let text = Array(name.utf8)
    return ChineseHeading.isPart(text.indices, text)
      || ChineseHeading(text).isOverview(text.indices)
      || Self.parts.contains(text, text.indices)
  }

  private static let parts = WordList(
    """
    overview facts key_facts quick_facts at_a_glance basics basic_facts specs spec specification specifications details data summary numbers key_numbers
    properties profile fact_sheet info information general misc notes
    """)

  /// `Every third week`: when something is done, and no thing.
  private static let whens = WordList(
    "every each before after when while if on at in during 每 如果 当")
  private static let ends = WordList("次 时 前 后 时候 之前 之后")

  /// They stand above what happened, each thing with its day.
  private static let chronicles = WordList("timeline chronology milestones 时间线 年表 大事记 里程碑")

  // MARK: Lines

  /// A name for what a thing has, and what stands behind the sign.
  private func property(at passage: Int, _ document: Document) -> LabelledLine? {
    let own = document.passages[passage]
    let text = document.text
    guard own.isItem || own.kind == .paragraph, own.speaker == nil, own.range.count <= Self.longest,
      var line = document.labelledLine(at: passage), line.sign != .arrow,
      fits(text, line.key, in: Self.widestKey)
    else { return nil }
    line.value = AnswerSpan(text).withoutRemark(SentenceCutter(text).trimmed(line.value))
    guard !line.value.isEmpty, text[line.key].last != UInt8(ascii: "-"),
      !text[line.key].suffix(3).elementsEqual("—".utf8),
      // `mortar 3 : 1 lime`
      !(text[line.key.upperBound - 1].isDigit && text[line.value.lowerBound].isDigit
        && text[line.key].contains(0x20)),
      isName(line.key, for: line.value, passage, document)
    else {
      return nil
    }
    return line
  }

  private func isName(
    _ key: Range<Int>, for value: Range<Int>, _ passage: Int, _ document: Document
  ) -> Bool {
    let text = document.text
    let key = AnswerSpan(text).withoutRemark(key)
    guard displayWidth(text, key) > 2, text[key].contains(where: { $0.isLetter || $0 >= 0xE4 }),
      !text[key].contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\"") }),
      isMeasure(value, document)
        || !Label.noLabels.contains(text, key)
          && !Label(text).tellsOfNote(key, passage, document),
      !Label(text).isStatement(key), !Label(text).supposes(key), !DateLabel.isDate(key, text),
      Words.pronouns.prefix(of: text, key) == 0, Words.prepositions.prefix(of: text, key) == 0
    else { return false }
    if text[key].contains(where: { $0 >= 0xE4 }) {
      return (ChineseName(text).isThing(key) || ChineseLabel(text).isProperty(key))
        && !Persons(text).isCalled(key)
    }
    let name = document.string(key)
    return EnglishLabelShape(name).isNominal && !EnglishLabel.isPersonal(name)
      && text[key].split(separator: 0x20).count < 4 && text[key.lowerBound].isLetter
  }

  /// `Length: 812 m` tells of no recording, `Time: 40 s` of no day.
  private func isMeasure(_ value: Range<Int>, _ document: Document) -> Bool {
    let quantities = document.quantities(in: value)
    return quantities.count == 1 && quantities[0].outer == value
      && (quantities[0].kind == .dimension || quantities[0].kind == .duration)
  }

  private func isValue(_ value: Range<Int>, _ document: Document) -> Bool {
    let text = document.text
    guard fits(text, value, in: Self.widestValue),
      !value.contains(where: { index in
        switch Sign.at(index, in: text, end: value.upperBound)?.sign {
        case .semicolon, .colon: true
        case .stop: index + 1 < value.upperBound && text[index + 1] == 0x20
        default: false
        }
      }),
      !value.contains(where: { LabelledLine.arrow($0, text, value.upperBound) != nil }),
      Words.pronouns.first(in: text, value) == nil
    else { return false }
    if text[value].contains(where: { $0 >= 0xE4 }) {
      return Self.remarks.prefix(of: text, value) == 0 && Self.endings.suffix(of: text, value) == 0
        && (fits(text, value, in: Self.widestName) || !ChineseName(text).holdsPredicate(value)
          || text[value].contains(where: \.isDigit))
    }
    // `Moss Works`, `cable-stayed`
    return (text[value].split(separator: 0x20).count < 3 || !EnglishVerb(text).isPredicated(value))
      && !EnglishLabelShape.leans(value, text)
  }

  /// Columns of a Chinese value that is a name, whatever verb stands in it: 海川设计院.
  private static let widestName = 16
  private static let remarks = WordList("不 没 很 更 最 太 较 比 还 已 先 再 别 要 应 把 被 让 使 会 能 可以")
  private static let endings = WordList("了 吗 呢 吧 过 即可 就行")
}
