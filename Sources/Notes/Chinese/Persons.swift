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
      text[range].allSatisfy({ $0 >= 0x80 }), Self.places.suffix(of: text, range) == 0
    else { return false }
    return ChineseLexicon.word(at: range.lowerBound, in: text, end: range.upperBound) == nil
      && ChineseLexicon.word(at: range.upperBound - 6, in: text, end: range.upperBound) == nil
  }

  /// Who holds it is asked with 谁: 教练, 冠军.
  func isRole(_ range: Range<Int>) -> Bool { Self.roles.suffix(of: text, range) > 0 }

  private static let roles = WordList(
    """
    师傅 教练 队长 老师 主任 站长 会长 店主 老板 馆长 经理 校长 厂长 局长 县长 村长 船长 院长 部长 班长 组长 团长 社长 继任 继任者 前任 冠军 亚军 季军 主演 导演 编剧 作者 主编 译者 负责人 创始人 发明者
    发明人 发现者 设计师 设计者 主席 总统 总理 国王 皇帝 指挥 裁判 主持人 经办人 联系人 监护人 CEO
    """)

  /// 毛竹山 is no person.
  private static let places = WordList("山 河 江 湖 海 县 城 镇 村 路 桥 岛 洲 湾 寨 庙 寺 塔 省 市 区 州 国 街 院 店 厂 楼")
  private static let things = WordList("机器人 稻草人 雪人")
  private static let people = WordList(
    "人 学家 作家 画家 科学家 专家 商人 医生 教授 工程师 皇帝 国王 女王 总统 首相 大臣 将军 教皇 巡抚 总督 政府 朝廷 议会 公司 学者 者 员 导演 诗人")
}
