/// Labels of a Chinese note that name a term beyond doubt, so that what stands behind them says what it is.
struct ChineseTerm {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// `晾青 = 摊开吹风`, `seek_max` in code, `回潮（damp back）`: a term by its sign or its marks.
  func isDefined(_ line: LabelledLine, _ key: Range<Int>, as value: Range<Int>) -> Bool {
    let text = document.text
    guard (4...30).contains(displayWidth(text, key)), (4...90).contains(displayWidth(text, value)),
      text[value].contains(where: { $0 >= 0xE4 }),
      !value.contains(where: { LabelledLine.arrow($0, text, value.upperBound) != nil }),
      Words.pronouns.prefix(of: text, key) == 0, !TextReasons.holdsQuestionWord(text, key)
    else { return false }
    switch line.sign {
    case .equals:
      return !text[value].contains(where: \.isDigit) && !text[key].contains(where: Self.isOperator)
        && (key.count <= 15 || !ChineseName(text).holdsPredicate(key))
        && !["\"", "“", "「"].contains { Leak.holds(text[key], Array($0.utf8)[...]) }
        && Self.verdicts.prefix(of: text, value) == 0
    case .colon:
      return isCode(key) || isGlossed(key) && Self.verdicts.prefix(of: text, value) == 0
    default: return false
    }
  }

  /// Up to the first comma: what stands behind it is told besides, unless it opens as what stands before: `要么…，要么…`.
  func definition(_ value: Range<Int>) -> Range<Int> {
    let text = document.text
    let comma = OuterSigns(text, in: value).first { $0.sign == .comma }
    guard let comma, comma.range.lowerBound >= value.lowerBound + 6,
      Enumeration(text).items(of: value).count < 3,
      case let rest = SentenceCutter(text).trimmed(comma.range.upperBound..<value.upperBound),
      !text[rest].starts(with: text[value].prefix(6)) || !fits(text, value, in: 44),
      !(Self.ends.prefix(of: text, rest) > 0 && fits(text, value, in: 60))
    else { return value }
    return SentenceCutter(document.text).trimmed(value.lowerBound..<comma.range.lowerBound)
  }

  /// What it does, or is there for.
  private static let ends = WordList("把 将 使 让 用来 用于 以便 从而")

  /// `何青、周远，都是船工`: the persons that a value begins with.
  func persons(_ value: Range<Int>) -> Range<Int>? {
    let text = document.text
    let comma = OuterSigns(text, in: value).first { $0.sign != .enumeration }
    let first = SentenceCutter(text).trimmed(
      value.lowerBound..<(comma?.range.lowerBound ?? value.upperBound))
    let items = Enumeration(text).things(of: first)
    return items.count > 1 && items.allSatisfy { Persons(text).isNamed($0) } ? first : nil
  }

  /// Below a heading that tells of a dispute: the word for it, when it speaks of the person that a label names.
  func dispute(_ key: Range<Int>, _ passage: Int) -> String? {
    let text = document.text
    guard let heading = document.passages[passage].heading,
      case let told = document.passages[heading].range,
      let word = Self.disputes.first(in: text, told),
      Leak.holds(text[told], text[key]), key.count >= 6
    else { return nil }
    return document.string(word)
  }

  /// `潮差（tidal range）`, `slack（憩流）`
  private func isGlossed(_ key: Range<Int>) -> Bool {
    let text = document.text
    let name = AnswerSpan(text).withoutRemark(key)
    guard name.upperBound < key.upperBound else { return false }
    let gloss = text[name.upperBound..<key.upperBound]
    return text[name].allSatisfy { $0 < 0x80 && !$0.isDigit } && gloss.contains { $0 >= 0xE4 }
      || ChineseLabelShape(text).isGlossed(key)
  }

  private func isCode(_ key: Range<Int>) -> Bool {
    document.marks(in: key).contains {
      $0.kind == .code && $0.range.lowerBound <= key.lowerBound
        && $0.range.upperBound >= key.upperBound
    }
  }

  private static func isOperator(_ byte: UInt8) -> Bool { "+*/^<>".utf8.contains(byte) }

  /// How something did, and not what it is.
  private static let verdicts = WordList("不 没 没有 好 差 很 太 更 最 对 错 已 已经")
  private static let disputes = WordList("分歧 争论 争议 之争 立场 辩论 论战")
}
