/// Where a Chinese answer ends: whole words, and nothing of a second thing.
extension ChineseAnswerEdges {
  /// With the rest of 以下 or with 了, where the clause ends behind it.
  func closed(_ answer: Range<Int>) -> Range<Int>? {
    let end = answer.upperBound
    if let word = word(across: end) {
      guard Self.limits.contains(text, word) else { return nil }
      return answer.lowerBound..<word.upperBound
    }
    guard !endsInJoint(answer) else { return nil }
    guard end + 3 <= sentence.range.upperBound, Self.aspects.contains(text, end..<end + 3),
      ChineseLexicon.word(at: end, in: text, end: sentence.range.upperBound) == nil
    else { return answer }
    // `用胶带粘着`: the verb is taken for the end of the thing.
    if text[end..<end + 3].elementsEqual("着".utf8), answer.count > 6 { return nil }
    guard endsInVerb(answer) else { return answer }
    let isLast = sentence.rangeOfClause(at: answer.lowerBound)?.upperBound == end + 3
    return isLast ? answer.lowerBound..<end + 3 : nil
  }

  /// `就砍光` before 了; of two characters that the table of words does not hold nobody knows.
  private func endsInVerb(_ answer: Range<Int>) -> Bool {
    let words = sentence.words(in: answer, of: text)
    func isVerbal(_ kind: ChineseWord.Kind) -> Bool {
      switch kind {
      case .verb, .weakVerb, .verbalNoun, .adjective, .complement: true
      default: false
      }
    }
    guard let last = words.last?.kind else { return false }
    return isVerbal(last)
      || last == .character && words.contains { isVerbal($0.kind) || $0.kind == .adverb }
  }

  /// `普通船位以`, `甲和`: the last character is a word that leads on, and no end of one.
  private func endsInJoint(_ answer: Range<Int>) -> Bool {
    guard answer.count > 3, Self.joints.contains(text, answer.upperBound - 3..<answer.upperBound),
      !PhraseEdges(text).endsName(answer)
    else { return false }
    return ![6, 9].contains { length in
      answer.count >= length
        && ChineseLexicon.word(
          at: answer.upperBound - length, in: text, end: answer.upperBound)?.range.upperBound
          == answer.upperBound
    }
  }

  private static let limits = WordList("以下 以上 以内 以外 以前 以后 以来 以北 以南 以东 以西 之间 之内 之外 之前 之后")
  private static let aspects = WordList("了 过 着 得")
  private static let joints = WordList("以 被 把 将 就 才 也 而 且 很 更 最 不 没 是 与 和 及 或 若 因 从")

  /// `变硬 ←常考`: what an arrow to the left adds is said of the rest.
  func withoutRemark(_ answer: Range<Int>) -> Range<Int> {
    let arrow = answer.first { text[$0] == 0xE2 && text[$0...].starts(with: "←".utf8) }
    return arrow.map { SentenceCutter(text).trimmed(answer.lowerBound..<$0) } ?? answer
  }

  /// `缆绳受潮 → 船员会误判拉力`: what follows from it is another fact; `木船 → 铁船` is one course.
  func beforeArrow(_ answer: Range<Int>, isDeed: Bool) -> Range<Int> {
    let arrow = answer.first { LabelledLine.arrow($0, text, answer.upperBound) != nil }
    guard let arrow, let length = LabelledLine.arrow(arrow, text, answer.upperBound),
      sentence.depth(at: arrow) == sentence.depth(at: answer.lowerBound),
      isDeed || ChineseName(text).holdsPredicate(arrow + length..<answer.upperBound)
    else { return answer }
    return SentenceCutter(text).trimmed(answer.lowerBound..<arrow)
  }

  /// `北岸、右手边是南岸`: behind the 、 something else is said to be something.
  func beforeStatement(_ answer: Range<Int>) -> Range<Int> {
    let depth = sentence.depth(at: answer.lowerBound)
    let mark = answer.last {
      text[$0] == 0xE3 && text[$0..<answer.upperBound].starts(with: "、".utf8)
        && sentence.depth(at: $0) == depth
    }
    guard let mark else { return answer }
    let rest = sentence.words(in: mark + 3..<answer.upperBound, of: text)
    guard
      rest.dropFirst().contains(where: {
        $0.kind == .copula && text[$0.range].elementsEqual("是".utf8)
      })
    else { return answer }
    return SentenceCutter(text).trimmed(answer.lowerBound..<mark)
  }

  /// `先开船 不是 先开的是车`: in speech a space between Chinese characters is a pause.
  func holdsPause(_ answer: Range<Int>) -> Bool {
    guard sentence.isSpoken else { return false }
    return answer.dropFirst(3).dropLast(3).contains {
      text[$0] == 0x20 && text[$0 - 1] >= 0x80 && isHan($0 + 1)
    }
  }
}
