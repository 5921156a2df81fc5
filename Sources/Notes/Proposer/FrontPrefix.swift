/// The names that stand before the text of a cloze, so that it says what it speaks of.
struct FrontPrefix {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// What is not above the card already.
  func shown(_ names: [String], _ language: Language?, above passage: Int) -> [String] {
    guard language == .chinese else { return names }
    let speaker = document.passages[passage].speaker.map(document.string)
    return names.filter { $0 == speaker || !isHeading($0, above: passage) && !saysNothing($0) }
      .map { $0 == speaker ? $0 : withoutRemark($0) }
  }

  /// `先说结论`, `几件事`: how somebody begins, and not of what.
  private func saysNothing(_ name: String) -> Bool {
    let text = Array(name.utf8)
    return Self.empty.contains(text, text.indices)
      || Self.opening.prefix(of: text, text.indices) > 0
  }

  /// `换水（每周）` in brackets of its own.
  private func withoutRemark(_ name: String) -> String {
    let text = Array(name.utf8)
    let short = AnswerSpan(text).withoutRemark(text.indices)
    return short.isEmpty ? name : String(decoding: text[short], as: UTF8.self)
  }

  private static let empty = WordList(
    "开篇 开头 几件事 几点 两点 三点 两件事 三件事 条件 需求 备注 说明 补充 其他 其它 另外 背景 概况 情况 现状 结论 小结 总结 感想 想法 顺便 新增")
  private static let opening = WordList("先说 先讲 先泼 先放 先给 先上 先写 再说 顺便说 多说一句 说个 说一个 讲个")

  private func isHeading(_ name: String, above passage: Int) -> Bool {
    document.headings(above: passage).contains {
      Leak.holds(document.text[document.passages[$0].range], Array(name.utf8)[...])
    }
  }

  /// “在 X 上，…” reads on; a bare name is set apart, unless what follows belongs to it.
  func text(
    _ names: [String], before window: Range<Int>, of sentence: Sentence?, _ language: Language?
  ) -> String {
    guard language == .chinese else {
      return names.joined(separator: ", ") + (names.last?.hasSuffix("?") == true ? " " : ": ")
    }
    let joined = names.joined(separator: "，")
    if let owner = names.last, isProperty(window, sentence, of: names), isOwner(owner) {
      let isLatin = owner.utf8.last.map { $0 < 0x80 } ?? false
      return joined + (isLatin ? " 的" : "的")
    }
    return isAdverbial(joined) ? "\(joined)，" : "（\(joined)）"
  }

  /// A name that something may belong to: no side of a thing, no place, no part of a sentence.
  private func isOwner(_ owner: String) -> Bool {
    let name = Array(owner.utf8)
    return !isAdverbial(owner) && !owner.utf8.allSatisfy(\.isDigit)
      && Self.sides.suffix(of: name, name.indices) == 0 && !owner.contains("的")
      && !name.indices.contains {
        name[$0] >= 0x80 && Sign.at($0, in: name, end: name.count) != nil
      }
  }

  private func isAdverbial(_ names: String) -> Bool {
    let text = Array(names.utf8)
    return Self.adverbial.prefix(of: text, text.indices) > 0
      // `按压`, `对流`: the character is part of a word.
      && Self.words.prefix(of: text, text.indices) == 0
  }

  private static let words = WordList(
    "按压 按钮 按键 按摩 按揭 对比 对照 对账 对数 对流 对称 对联 对手 从犯 从属 从句 从业 在职 在建 在编")
  private static let adverbial = WordList("在 对 从 按")
  private static let sides = WordList("方面 领域 中 上 下 里 时 前 后 有")

  /// `响应时间为 8 秒`: it opens with a bare property.
  private func isProperty(
    _ window: Range<Int>, _ sentence: Sentence?, of names: [String]
  ) -> Bool {
    let start = window.lowerBound..<min(window.upperBound, window.lowerBound + 30)
    let own = sentence?.clause(at: window.lowerBound)?.subject
    let before = Self.copulas.first(in: document.text, start).map {
      window.lowerBound..<$0.lowerBound
    }
    return [own, before].compactMap(\.self).contains { subject in
      subject.lowerBound == window.lowerBound && !subject.isEmpty
        && subject.upperBound < window.upperBound && subject.count <= Self.longestProperty
        && Words.attributes.suffix(of: document.text, subject) > 0
        && document.text[subject].allSatisfy { $0 >= 0x80 }
        && !names.contains { Leak.holds(Array($0.utf8)[...], document.text[subject]) }
    }
  }

  private static let copulas = WordList("为 是 约 达 达到 只有 超过 不到")

  /// Six characters.
  private static let longestProperty = 18
}
