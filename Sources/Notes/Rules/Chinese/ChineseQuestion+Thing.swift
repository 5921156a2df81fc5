import Recognition

/// Questions for what a thing is, when it is no property that other things have as well.
extension ChineseQuestion {
  /// `阿加曲班的靶点是什么？`: the head and what stands below are nouns.
  ///
  /// - Returns: `nil` when one of them may tell something.
  func thing(of subject: String, _ attribute: String, answer: Range<Int>) -> String? {
    let head = Array(attribute.utf8)
    guard head.count >= 6, displayWidth(head, head.indices) <= 16, Self.isNoun(head),
      !ChineseStub.isChoice(attribute), !TextReasons.holdsQuestionWord(head, head.indices),
      Self.isThing(answer, text), !text[answer].allSatisfy(\.isDigit)
    else { return nil }
    let owner = numbered(subject) ?? subject
    return "\(owner)\(joint(owner, attribute))\(attribute)是什么？"
  }

  /// Chinese throughout, and no word of it a verb alone, an adverb or the like.
  private static func isNoun(_ head: [UInt8]) -> Bool {
    var at = 0
    var last: ChineseWord.Kind = .character
    while at < head.count {
      guard (0xE4...0xE9).contains(head[at]) else { return false }
      if let word = ChineseLexicon.word(at: at, in: head, end: head.count) {
        guard word.isNominal || word.kind == .verb && word.range.upperBound < head.count else {
          return false
        }
        last = word.kind
        at = word.range.upperBound
      } else {
        last = .character
        at += 3
      }
    }
    return last == .noun || last == .character && endings.suffix(of: head, head.indices) > 0
  }

  /// What ends the name of a thing that no list of words holds.
  private static let endings = WordList(
    "剂 者 点 性 物 体 器 港 地 区 国 城 型 式 类 种 科 属 号 名 词 素 酶 液 料 土 石 木 油 面 位 层 法 学 派 家 员 师 官 害 病 症 帆 纸 布 色 味 音 调 语"
  )

  /// No statement, refusal or figure.
  private static func isThing(_ answer: Range<Int>, _ text: [UInt8]) -> Bool {
    displayWidth(text, answer) <= 32
      && !recognize(text, in: answer).contains { $0.kind != .number }
      && refusals.prefix(of: text, answer) == 0 && !ChineseName(text).holdsPredicate(answer)
      && !OuterSigns(text, in: answer).contains { sign, _ in
        switch sign {
        case .comma, .semicolon, .stop, .colon: true
        default: false
        }
      }
  }

  private static let refusals = WordList("不 未 无 没 没有 约 大约 几乎 仅 只 按 用 在 从")
}
