/// Tells whether a Chinese phrase can be shown before a clause as what that clause is about.
struct ChineseName {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// A label or bold term that is no word for a part of any note.
  func isThing(_ range: Range<Int>) -> Bool {
    range.count > (text[range].contains(where: \.isLetter) ? 1 : 3)
      && !ChineseHeading.isPart(range, text) && !Label.noLabels.contains(text, range)
      && Words.pronouns.prefix(of: text, range) == 0
      && Self.unnamed.prefix(of: text, range) == 0 && !holdsFigure(range)
      && !text[range.lowerBound].isDigit
  }

  /// `净成绩 3:47:20`, `损耗 $P$`: half a line with its value.
  private func holdsFigure(_ range: Range<Int>) -> Bool {
    range.contains { at in
      text[at] == UInt8(ascii: "$")
        || text[at].isDigit && at > range.lowerBound && text[at - 1] == 0x20
    }
  }

  /// A name in Latin letters, a title or a person.
  func isProper(_ range: Range<Int>) -> Bool {
    isName(range)
      && (text[range].contains(where: \.isLetter) || Persons(text).isNamed(range)
        || text[range].starts(with: "《".utf8))
  }

  /// A short line that is no sentence.
  func isPhrase(_ range: Range<Int>) -> Bool { isThing(range) && !holdsPredicate(range) }

  private static let passive = WordList("由 被 把 将 在")
  private static let unnamed = WordList(
    "整个 全部 所有 各种 各个 每个 每次 某个 某些 另外 其他 其余 几点 几个 几条 谁 怎么 怎样 如何 为什么 哪些 哪个 一些 许多 很多 大部分 作者 老师 人们 没有 不是 不要 不能 TODO DONE Todo todo"
  )

  /// Somebody or something in particular: in Latin letters, 《…》, a person, or four characters and more that end in a noun.
  func isName(_ range: Range<Int>) -> Bool {
    guard isThing(range), Words.attributes.suffix(of: text, range) == 0, !holdsPredicate(range),
      !text[range].starts(with: "第".utf8)
    else { return false }
    if text[range].contains(where: \.isLetter) { return !isAbbreviation(range) }
    if text[range].starts(with: "《".utf8) { return true }
    if text[range].contains(where: \.isDigit) { return false }
    if Persons(text).isNamed(range) { return true }
    return range.count >= 12 && endsInNoun(range)
  }

  /// INR, BMI: a short run of capitals is more often a figure's name than a thing's.
  private func isAbbreviation(_ range: Range<Int>) -> Bool {
    range.count <= 4 && text[range].allSatisfy { $0.isCapital }
  }

  private func endsInNoun(_ range: Range<Int>) -> Bool {
    if ChineseLexicon.isSuffix(range.upperBound - 3, in: text) { return true }
    return [9, 6].contains { length in
      range.count >= length
        && ChineseLexicon.word(
          at: range.upperBound - length, in: text, end: range.upperBound)?.kind == .noun
    }
  }

  /// A verb with something behind it that is no 的.
  func holdsPredicate(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    var isVerbal = false
    var verbEnd = range.lowerBound
    while at < range.upperBound {
      guard text[at] >= 0xE3 else {
        at += 1
        continue
      }
      if let word = ChineseLexicon.word(at: at, in: text, end: range.upperBound) {
        // `收缩压`: with one character behind it a noun.
        let isDone = word.kind == .verb && word.range.upperBound + 3 < range.upperBound
        if isDone || word.kind == .adverb && at > range.lowerBound {
          isVerbal = true
          verbEnd = word.range.upperBound
        }
        at = word.range.upperBound
        continue
      }
      let end = at + (text[at] >= 0xF0 ? 4 : 3)
      if end <= range.upperBound {
        switch ChineseLexicon.kind(ofCharacterAt: at, in: text) {
        // `进行技术上的升级`: too far behind the verb to make a part of a noun phrase of it.
        case .particle where at - verbEnd <= 9: isVerbal = false
        case .copula, .auxiliary, .pronoun: isVerbal = true
        case .preposition where at > range.lowerBound && Self.passive.contains(text, at..<end):
          isVerbal = true
        default: break
        }
      }
      at = end
    }
    return isVerbal
  }
}
