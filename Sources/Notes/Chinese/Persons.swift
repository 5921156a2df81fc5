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
    if document.person != nil { return true }
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
      text[range].allSatisfy({ $0 >= 0x80 }), Self.places.suffix(of: text, range) == 0,
      Self.goods.suffix(of: text, range) == 0
    else { return false }
    return Self.commonThings.prefix(of: text, range) == 0 && !isYearOfCycle(range)
      && ChineseLexicon.word(at: range.lowerBound, in: text, end: range.upperBound) == nil
      && ChineseLexicon.word(at: range.upperBound - 6, in: text, end: range.upperBound) == nil
  }

  /// `丁亥`, `丁亥年`: one of ten stems and one of twelve branches name a year, both even in their order or both odd.
  private func isYearOfCycle(_ range: Range<Int>) -> Bool {
    guard range.count == 6 || range.count == 9 && text[range].suffix(3).elementsEqual("年".utf8),
      let stem = Self.stems.firstIndex(where: { text[range].starts(with: $0) }),
      let branch = Self.branches.firstIndex(where: { text[range].dropFirst(3).starts(with: $0) })
    else { return false }
    return stem % 2 == branch % 2
  }

  private static let stems = "甲乙丙丁戊己庚辛壬癸".map { Array(String($0).utf8) }
  private static let branches = "子丑寅卯辰巳午未申酉戌亥".map { Array(String($0).utf8) }

  /// What somebody is called by those who know him: 小周, 老陈, 阿明, 郑老师, or the whole name.
  func isCalled(_ range: Range<Int>) -> Bool {
    if Self.calls.prefix(of: text, range) > 0 {
      return range.count == 6 && text[range.upperBound - 3] >= 0xE4
        && ChineseLexicon.word(at: range.lowerBound, in: text, end: range.upperBound) == nil
    }
    let surname = FamilyNames.words.prefix(of: text, range)
    if surname > 0, Self.titles.contains(text, range.lowerBound + surname..<range.upperBound) {
      return true
    }
    return !text[range].contains(0xC2) && range.count <= 9 && isNamed(range)
  }

  private static let calls = WordList("小 老 阿")
  private static let titles = WordList("老师 师傅 老板 医生 大夫 教授 总 工 哥 姐 叔 姨 阿姨 经理 主任 同学 先生 女士")

  /// Who holds it is asked with 谁: 教练, 冠军.
  func isRole(_ range: Range<Int>) -> Bool { Self.roles.suffix(of: text, range) > 0 }

  /// A noun for people or for what somebody is: 领袖, 开创者, 司令.
  func isOffice(_ range: Range<Int>) -> Bool {
    Self.roles.suffix(of: text, range) > 0 || Self.people.suffix(of: text, range) > 0
      || Self.offices.suffix(of: text, range) > 0
  }

  private static let offices = WordList(
    "领袖 首领 司令 将领 统帅 元帅 代表人物 皇后 太后 太子 宰相 丞相 公主 王子 祖师 传人 弟子 学生 儿子 女儿 妻子 父亲 母亲 之父 之母 之子 节度使 奠基人 鼻祖 门徒 家 师 匠"
  )

  private static let roles = WordList(
    """
    师傅 教练 队长 老师 主任 站长 会长 店主 老板 馆长 经理 校长 厂长 局长 县长 村长 船长 院长 部长 班长 组长 团长 社长 继任 继任者 前任 冠军 亚军 季军 主演 导演 编剧 作者 主编 译者 负责人 创始人 发明者
    发明人 发现者 设计师 设计者 主席 总统 总理 国王 皇帝 指挥 裁判 主持人 经办人 联系人 监护人 CEO
    """)

  /// 毛竹山 is no person.
  private static let places = WordList("山 河 江 湖 海 县 城 镇 村 路 桥 岛 洲 湾 寨 庙 寺 塔 省 市 区 州 国 街 院 店 厂 楼")
  /// 康豆 is no person.
  private static let goods = WordList("豆 麦 茶 酒 布 纸 菜 瓜 果 糖 油 盐 醋 肉 虾 蟹 粉 饼 汤 酱 酸 碱 醇 醛 酯 酶 胺 皂 漆 胶")
  /// Common things whose first character is a family name as well.
  private static let commonThings = WordList(
    """
    安全 安哥拉 安培 安卓 安徽 白糖 白酒 白蚁 白银 白内障 白菜 白萝卜 柏油 宝石 鲍鱼 贝壳 毕业 常温 常数 车轮 车票 车厘子 成本 成品 程序 丁香 董事 杜鹃 方糖 方向 方程 方案 凤梨 高汤 高粱 高铁 高炉 高筋 高锰 葛根 葛布 古琴 古墓 关税 关节 管道 管子
    桂花 桂皮  何首乌 洪水 胡椒 胡萝卜 花生 花椒 花粉 黄金 黄酒 黄油 黄豆 黄瓜 黄铜 黄芪 黄连 黄芩 江豚 江米 江水 姜黄 姜片  金子 金箔 金属 金枪鱼 康复 孔雀 蓝靛 蓝藻 蓝光 雷电 雷达 李子 连翘 梁柱 林木 凌晨 柳条 龙骨 龙眼 龙虾 鲁班
    陆地 路由 罗盘 罗汉 马铃薯 马桶 马达 马车 马力 麻油 毛笔 毛巾 毛竹 毛发 毛细 毛重 梅花 梅子 米酒 米粉 米饭 米饼 苗木 牛奶 牛肉 牛皮 牛油 皮革 皮筋 皮带 平衡 平面 平均 齐鲁 钱包 钱币 桑葚 桑叶 沙子 沙拉 山药 单据 单元 单价 石子 石油 石灰 石头 石膏 石墨 石英 石蜡 石榴 时间 时钟
    时差 史料 史书 水泥 水银 水稻 松香 松节油 松脂 宋代 宋朝 苏打 苏木 粟米 汤圆 唐代 唐朝 陶瓷 陶土 田地 田螺 童工 万能 汪洋 王水 王浆 王台 韦陀 温度 温水 文件 乌龟 乌木 武器 夏天 夏令 项目 项链 萧条 谢幕 杏仁 熊猫 徐州 许可 严寒 盐水 燕麦 燕窝 杨梅 杨木 羊毛 叶绿 叶子
    阴极 阳极 游客 鱼油 鱼胶 鱼鳔 余数 余额 余震 元件 元素 云母 云南 枣 章程 张力 章鱼 郑州 石黄 雄黄 支架 支票 钟表 周期 周长 周边 朱砂 朱红 竹 祝福 紫外 邹城 左旋
    """)
  private static let things = WordList("机器人 稻草人 雪人")
  private static let people = WordList(
    "人 学家 作家 画家 科学家 专家 商人 医生 教授 工程师 皇帝 国王 女王 总统 首相 大臣 将军 教皇 巡抚 总督 政府 朝廷 议会 公司 学者 者 员 导演 诗人")
}
