/// Tells by what stands around a Chinese label that it is a term, whatever its value says of it: the writer made it bold,
/// glossed it, or wrote it in a row of its kind (`春闸：…`, `秋闸：…`).
struct ChineseTermLabel {
  private let document: Document
  private let text: [UInt8]

  init(_ document: Document) {
    self.document = document
    text = document.text
  }

  /// - Parameters:
  ///   - key: The label.
  ///   - value: What stands behind it, cut to its first statement.
  func isExplained(_ key: Range<Int>, by value: Range<Int>, at passage: Int) -> Bool {
    let own = document.passages[passage]
    guard own.kind != .definition, isName(key), explains(value), endsStatement(value, own.range)
    else { return false }
    return isBold(key, in: own.range) || ChineseLabelShape(text).isGlossed(key)
      || LabelNeighbours(document).isOneOfKind(key, besides: passage)
  }

  private func isName(_ key: Range<Int>) -> Bool {
    let name = AnswerSpan(text).withoutRemark(key)
    return (6...30).contains(name.count) && displayWidth(text, name) <= 16
      && text[name.lowerBound] >= 0x80 && !text[key].contains(where: \.isDigit)
      && !ChineseHeading.isPart(name, text) && !ChineseLabel(text).isProperty(name)
      && !Persons(text).isCalled(name) && !ChineseName(text).holdsPredicate(name)
      && Self.notes.suffix(of: text, name) == 0
      && !name.contains { Sign.at($0, in: text, end: name.upperBound) != nil }
  }

  /// It says something of the term that does not change: without figures, without who writes.
  private func explains(_ value: Range<Int>) -> Bool {
    let width = displayWidth(text, value)
    return width >= 8 && width <= Self.widest && !text[value].contains(where: \.isDigit)
      && DocumentSummary.language(of: text[value]) == .chinese
      && Self.personal.first(in: text, value) == nil
      && (Self.advice.prefix(of: text, value) == 0 || Self.either.prefix(of: text, value) > 0)
      && !TextReasons.holdsQuestionWord(text, value)
      && !value.contains {
        LabelledLine.arrow($0, text, value.upperBound) != nil
          || Sign.at($0, in: text, end: value.upperBound)?.sign == .colon
      }
  }

  /// The value is all that is said, or a full stop closes it.
  private func endsStatement(_ value: Range<Int>, _ passage: Range<Int>) -> Bool {
    let rest = SentenceCutter(text).trimmed(value.upperBound..<passage.upperBound)
    guard
      let (sign, length) = rest.isEmpty ? nil : Sign.at(rest.lowerBound, in: text, end: text.count)
    else { return rest.isEmpty }
    if case .open = sign { return true }
    return sign == .stop(isQuestion: false) && rest.count - length < Self.longestRest
  }

  private func isBold(_ key: Range<Int>, in passage: Range<Int>) -> Bool {
    key.lowerBound == passage.lowerBound
      && document.marks(in: key).contains {
        $0.kind == .strong && $0.range.lowerBound <= key.lowerBound
          && $0.range.upperBound >= key.upperBound
      }
  }

  /// Columns of what is said; bytes of what may follow it.
  private static let widest = 56
  private static let longestRest = 120

  private static let notes = WordList(
    "总结 结论 观点 看法 建议 提醒 体会 感想 心得 教训 注意 说明 情况 进展 现状 结果 一句话 重点 难点 亮点 槽点 不足 缺陷")
  private static let personal = WordList("我 我们 你 咱 咱们 大家 老师 据说 听说 好像 可能 估计 应该 觉得")
  private static let either = WordList("要么")
  private static let advice = WordList("不要 别 要 先 请 记得 注意 可以 建议 尽量 一定 必须 应")
}
