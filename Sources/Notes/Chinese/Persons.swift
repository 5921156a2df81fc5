/// Tells persons, and others who act, from things.
struct Persons {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// A foreign name with dots, with its Latin spelling or without, a family name with one or two characters behind it, or a noun for people.
  func isPerson(_ range: Range<Int>) -> Bool {
    Self.people.suffix(of: text, range) > 0 && Self.things.suffix(of: text, range) == 0
      || isNamed(range)
  }

  /// A note whose title is the name of a person.
  static func areTold(of document: Document) -> Bool {
    guard let title = document.title.map({ Array($0.utf8) }),
      let name = ChineseHeading(title).label(in: title.indices)
    else { return false }
    return Persons(title).isNamed(name)
  }

  /// The same without the nouns: 机器人 ends as people do.
  func isNamed(_ range: Range<Int>) -> Bool {
    if text[range].contains(0xC2), let name = Transliteration.run(in: text, range) {
      return text[name.upperBound..<range.upperBound].allSatisfy { $0 < 0x80 }
    }
    if Transliteration.run(in: text, range) == range { return true }
    let surname = FamilyNames.words.prefix(of: text, range)
    guard surname > 0, (surname + 3...surname + 6).contains(range.count),
      text[range].allSatisfy({ $0 >= 0x80 })
    else { return false }
    return ChineseLexicon.word(at: range.lowerBound, in: text, end: range.upperBound) == nil
      && ChineseLexicon.word(at: range.upperBound - 6, in: text, end: range.upperBound) == nil
  }

  private static let things = WordList("机器人 稻草人 雪人")
  private static let people = WordList(
    "人 学家 作家 画家 科学家 专家 商人 医生 教授 工程师 皇帝 国王 女王 总统 首相 大臣 将军 教皇 巡抚 总督 政府 朝廷 议会 公司 学者 者 员 导演 诗人")
}
