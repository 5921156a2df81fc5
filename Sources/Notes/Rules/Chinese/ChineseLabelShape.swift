/// Tells what the label of a Chinese line leaves unsaid: of what a property is, what half a sentence goes on with.
struct ChineseLabelShape {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// One thing: not `没有约定的`, `老人、小孩`, `选哪种`, `气味很难闻`, `× 先放水`.
  ///
  /// - Parameter isPair: An arrow leads from it; then it may be several.
  func isThing(_ label: Range<Int>, isPair: Bool) -> Bool {
    Self.endings.suffix(of: text, label) == 0 && Self.openings.prefix(of: text, label) == 0
      && !TextReasons.holdsQuestionWord(text, label)
      && Self.counting.firstWord(in: text, label) == nil
      // `站长问：` opens what somebody asks.
      && (Self.asking.suffix(of: text, label) == 0 || Self.askedFor.suffix(of: text, label) > 0)
      && (isPair
        || !label.contains {
          Sign.at($0, in: text, end: label.upperBound)?.sign == .enumeration
        })
  }

  /// Nothing but the name of a property that anything may have: 上限, 时间, 最长.
  func isBareProperty(_ label: Range<Int>) -> Bool {
    let name = AnswerSpan(text).withoutRemark(label)
    return name.count <= 6 && ChineseLabel(text).isProperty(name)
      || name.count <= 9 && text[name].starts(with: "最".utf8)
  }

  /// With a word in another language behind it, `潮差（tidal range）`, it is a term.
  func isGlossed(_ label: Range<Int>) -> Bool {
    let name = AnswerSpan(text).withoutRemark(label)
    return name.upperBound < label.upperBound
      && text[name.upperBound..<label.upperBound].contains(where: \.isLetter)
  }

  /// `比旧船快两倍`, `更多见于冬天`: how it is to something else.
  func compares(_ value: Range<Int>) -> Bool { Self.comparing.prefix(of: text, value) > 0 }

  private static let endings = WordList(
    "的 了 过 着 时 后 前 就 要 会 一般 通常 的话 不 没 没有 常用 vs 给 起变 起改 后变 后改 起改为")
  private static let asking = WordList("问 问道")
  private static let askedFor = WordList("学问 顾问 疑问 访问 设问 自问")
  private static let openings = WordList("× ✗ ✓ ❌ ✅ 问 选 看 → “ \" 如果 若 当 把 被 对 没 没有 尚未")
  private static let counting = WordList("几 多少 vs 很 非常 太")
  private static let comparing = WordList("比 更 较 同上 见上 见下 同左 不如")
}
