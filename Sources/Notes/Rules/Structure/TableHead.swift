import Recognition

/// What the head of a table's column, or the name of its row, says of the figures below.
struct TableHead {
  let range: Range<Int>
  let text: [UInt8]

  /// The lists that hold all of the head.
  private let kinds: Kinds

  init(_ range: Range<Int>, _ text: [UInt8]) {
    self.range = range
    self.text = text
    kinds = Self.kinds.forms(of: text, range)
  }

  private struct Kinds: OptionSet {
    let rawValue: UInt16

    static let bare = Kinds(rawValue: 1)
    static let what = Kinds(rawValue: 2)
    static let tally = Kinds(rawValue: 4)
    static let remark = Kinds(rawValue: 8)
    static let numbering = Kinds(rawValue: 16)
    static let age = Kinds(rawValue: 32)
    static let total = Kinds(rawValue: 64)
    static let rest = Kinds(rawValue: 128)
    static let period = Kinds(rawValue: 256)
    static let state = Kinds(rawValue: 512)
    static let sample = Kinds(rawValue: 1024)
    static let meaning = Kinds(rawValue: 2048)
  }

  private static let kinds = WordForms<Kinds>([
    (.bare, bare), (.what, whats), (.tally, tallies), (.remark, remarks),
    (.numbering, numberings), (.age, ages), (.total, totals), (.rest, rests), (.period, periods),
    (.state, states), (.sample, samples), (.meaning, meanings),
  ])

  /// `Score ⬇️`, `🏆 Winner` without the signs, which tell how a table is sorted or only adorn it; `volume↑` keeps what it
  /// says.
  static func undecorated(_ head: String) -> String {
    guard head.utf8.contains(where: { $0 >= 0xE2 }) else { return head }
    func isSign(_ word: Substring) -> Bool {
      word.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0x200D, 0xFE0F, 0x2190...0x21FF, 0x25A0...0x27BF, 0x2B00...0x2BFF, 0x1F000...0x1FAFF:
          true
        default: false
        }
      }
    }
    var words = head.split(separator: " ")[...]
    while let first = words.first, isSign(first) { words.removeFirst() }
    while let last = words.last, isSign(last) { words.removeLast() }
    return words.isEmpty ? head : words.joined(separator: " ")
  }

  /// `年份` and `1840`, `Dose` and `low`; `4th` and `Tower` are turned round.
  static func joined(_ head: String, _ row: String, _ language: Language) -> String {
    let name = Array(row.utf8)
    guard language == .english else {
      let isLatin = head.utf8.last.map { $0 < 0x80 } ?? false
      return isLatin ? "\(head) \(row)" : head + row
    }
    let figures = name.prefix(while: \.isDigit).count
    let isNumbered =
      figures > 0 && ordinals.contains(name, figures..<name.count) && !row.hasSuffix(".")
    let isCommon = head.utf8.dropFirst().allSatisfy { !$0.isCapital }
    guard isNumbered || numerals.contains(name, name.indices), isCommon else {
      return "\(head) \(row)"
    }
    return "The \(row) \(head.lowercased())"
  }

  private static let numerals = WordList("first second third fourth fifth sixth")

  /// An empty or general head: its cells are properties, and the other columns what has them.
  var isGeneral: Bool {
    range.isEmpty || Self.general.contains(text, name)
      || TableScale.unit(ofCorner: range, text) != nil
  }

  /// The head without its remark: `Measure` of `Measure (wet sand)`.
  var name: Range<Int> { AnswerSpan(text).withoutRemark(range) }

  /// What stands in brackets behind a general head, and holds for all cells: `wet sand`.
  var setting: Range<Int>? {
    guard !range.isEmpty, isGeneral, name.upperBound < range.upperBound,
      let open = range.first(where: { $0 >= name.upperBound && text[$0] != 0x20 })
    else { return nil }
    // The two brackets need not be alike: `（wet sand)`.
    let start = open + (text[open] < 0x80 ? 1 : 3)
    let end = range.upperBound - (text[range.upperBound - 1] < 0x80 ? 1 : 3)
    return start < end ? SentenceCutter(text).trimmed(start..<end) : nil
  }

  /// `1st`, `3.`, `2`: which of them, and not of what.
  var isOrdinal: Bool {
    let figures = text[range].prefix(while: \.isDigit).count
    guard (1...2).contains(figures) else { return false }
    let rest = range.lowerBound + figures..<range.upperBound
    return rest.isEmpty || Self.ordinals.contains(text, rest)
  }

  /// `Figure`, `数值`: that a figure follows, and not of what.
  var isBare: Bool { kinds.contains(.bare) }

  /// `$`, `¥`: the sign of a currency alone.
  var isCurrency: Bool {
    range.count <= 3
      && ["$", "€", "£", "¥", "￥", "元"].contains { text[range].elementsEqual($0.utf8) }
  }

  /// `what`: its cells say of each row what it is or does.
  var isWhat: Bool { kinds.contains(.what) }

  /// `Definition`: what the word of each row means.
  var isMeaning: Bool { kinds.contains(.meaning) }

  /// `W`, `Pts`: the tally of a league.
  var isTally: Bool { kinds.contains(.tally) }

  /// Remarks are there to be read, not to be asked for.
  var isRemark: Bool { kinds.contains(.remark) || endsInRemark }

  /// `伤亡 / 备注`: what the cells tell then, nobody can ask for.
  private var endsInRemark: Bool {
    guard text[range].first.map({ $0 >= 0xE4 }) == true,
      let slash = text[range].lastIndex(of: UInt8(ascii: "/"))
    else { return false }
    return Self.remarks.contains(text, SentenceCutter(text).trimmed(slash + 1..<range.upperBound))
  }

  /// `Her tone`, `我的评分`, `Why I like it`: what somebody thought.
  var isPersonal: Bool {
    Self.persons.prefix(of: text, range) > 0 || Self.thoughts.prefix(of: text, range) > 0
  }

  /// `花费小结`, `What we spent`: the expenses of one day are no fact to learn.
  var tellsExpenses: Bool { Self.expenses.first(in: text, range) != nil }

  /// `Version`, `版本`: it soon is another one.
  var isVersion: Bool { Self.versions.contains(text, range) }

  private static let versions = WordList("version versions ver ver. 版本 版本号")

  /// `#`, `序号`: it counts the rows.
  var isNumbering: Bool { kinds.contains(.numbering) }

  /// An age beside a year follows from it.
  var isAge: Bool { kinds.contains(.age) }

  /// All of its shares together are the whole.
  var isTotal: Bool { kinds.contains(.total) }

  /// `Other`, `其他`: what is left over has no name.
  var isRest: Bool { kinds.contains(.rest) }

  /// `2023`, `Q3 FY26`, `上半年`: when, and not what.
  var isPeriod: Bool {
    if kinds.contains(.period) { return true }
    var at = range.lowerBound
    var isDated = false
    while at < range.upperBound {
      let figures = text[at..<range.upperBound].prefix(while: \.isDigit).count
      if figures == 4 { isDated = true }
      let length = Self.periodWords.prefix(of: text, at..<range.upperBound)
      if figures > 0 {
        at += figures
      } else if length > 0 {
        isDated = true
        at += length
      } else if isFiscalYear(at) {
        at += 2
      } else if isQuarter(at) {
        isDated = true
        at += 2
      } else if text[at].isLetter || text[at] >= 0xE4 || text[at] == UInt8(ascii: ".") {
        return false
      } else {
        at += 1
      }
    }
    return isDated
  }

  /// `Plan`, `规格`: which form of what the column before names.
  var isVariant: Bool { Self.variants.contains(text, range) }

  private static let variants = WordList(
    """
    plan plans tier tiers edition editions version level size class package model variant option route form dose strength mode type stage grade
    region zone sku instance term account card ticket subscription offer bundle trim 规格 版本 套餐 档位 档次 型号 级别 等级 方案 剂型 途径 阶段 类型 机型 配置 地区 区域 期限
    """)

  /// `max/24 h`, `每日最大量`: of the same thing that the cells beside it tell of.
  var isLimit: Bool {
    Self.limits.prefix(of: text, range) > 0 || Self.limitEndings.suffix(of: text, range) > 0
  }

  private static let limits = WordList("max max. maximum 最大 每日最大 每日最高 日最大 极量 最高")
  private static let limitEndings = WordList("最大量 极量 最大剂量 上限")

  /// `Default`, `上限`: a state of what the row names.
  var isState: Bool { kinds.contains(.state) }

  /// `同比`, `Change`: against what something was, and not of what.
  var isChange: Bool { Self.changes.contains(text, AnswerSpan(text).withoutRemark(range)) }

  /// `n`, `道次`: how many were looked at, or who stood where.
  var isSample: Bool { kinds.contains(.sample) }

  /// It says of a bare figure what it counts or measures: by a unit, an abbreviation (`PPI`) or a word.
  var saysFigure: Bool {
    isMeasure || isMoney || holdsUnit || isChange
      || zip(text[range], text[range].dropFirst()).contains { $0.isCapital && $1.isCapital }
      || Self.units.suffix(of: text, range) > 0
      || text[range].contains(0xC2)
  }

  /// `Up`: of what, a line above the table may say.
  var isDirection: Bool { Self.directions.contains(text, range) }

  private static let directions = WordList("up down in out on off left right 上 下 左 右 进 出")

  /// It names what is measured: `Revenue`, `毛利率`.
  var isMeasure: Bool {
    Self.measures.first(in: text, range) != nil || Self.measureEndings.suffix(of: text, range) > 0
  }

  private static let general = WordList(
    """
    property properties feature features attribute attributes aspect spec specs specification parameter criterion criteria characteristic
    measure measures metric metrics measurement
    项 项目 指标 参数 属性 特征 特性 方面 性质 规格 功能
    """)
  private static let remarks = WordList(
    "remark remarks note notes comment comments misc opinion impression 备注 说明 附注 注 注释 评论 评 点评 短评 评语 感受 感想 印象 其他 其它 置信区间 可信区间 p p_值 p值 95%_ci ci 例子 举例 事例"
  )
  private static let numberings = WordList("# no no. nr n id 序号 编号 item items")
  private static let totals = WordList("total totals sum all 合计 总计 总和 小计 全部")
  private static let ages = WordList("age ages 年龄 岁数 岁")
  private static let persons = WordList("my our we your you his her their 我 我的 我们 她的 他的 个人")
  private static let thoughts = WordList(
    "why_i why_we what_i what_we how_i how_we where_i where_we when_i when_we do_i would_i worth_it"
  )
  private static let expenses = WordList(
    "花费 花销 开销 消费 记账 账单 流水账 的账 spent spending expenses expenditure")
  private static let states = WordList(
    "default defaults normal limit max min maximum minimum current typical reference ref 默认 默认值 上限 下限 正常 正常值 现值 参考 参考值 参考范围 目标值 标准值 目标 建议 建议值 推荐 推荐值 为什么 原因 理由 作用 影响 效果 target goal"
  )
  private static let samples = WordList(
    "n shot shots lane lanes bib start_no 道 道次 泳道 样本量 样本数 例数 号码布")
  static let units = WordList(
    "s ms min mins sec h hr hrs hours d days kg g mg t km m cm mm ml l kb mb gb tb w kw wh kwh v pa kpa hpa bar db °c ℃ hz khz mhz ghz pt pts points goals wins items pages people"
  )
  private static let ordinals = WordList("st nd rd th .")
  private static let bare = WordList("figure figures value values 数值 数据 数字 值")
  private static let whats = WordList("what what_for 啥 是啥")
  private static let meanings = WordList(
    """
    meaning meanings definition definitions explanation translation translations gloss means what_it_means in_english
    意思 释义 含义 定义 解释 翻译 译文 词义 中译
    """)
  private static let tallies = WordList("p w d l t f a gf ga gd pf pa pts")
  private static let rests = WordList("other others rest misc 其他 其它 其余")
  private static let periods = WordList(
    "上半年 下半年 全年 上周 本周 上月 本月 昨日 今日 last_week this_week last_month this_month today yesterday 第一季度 第二季度 第三季度 第四季度 去年 今年 本期 上期 前期 上年 this_year last_year now before after then "
      + Months.english)
  private static let periodWords = WordList(
    "q h fy 年 月 季度 季 上半年 下半年")
  private static let changes = WordList(
    "change changes diff difference delta growth yoy y/y y-o-y yoy_% qoq q/q q-o-q mom m/m wow Δ +/- vs 同比 环比 增速 增幅 涨幅 变化 变动 增减 差"
  )
  private static let measures = WordList(
    """
    revenue revenues sales turnover profit profits margin margins income ebit ebitda eps cash debt assets cost costs price prices population
    users subscribers units output production share budget spend spending headcount employees capacity score scores rate ratio gdp exports
    imports deaths births length area weight height depth volume temperature rainfall yield yields emissions
    收入 营收 利润 销量 产量 人口 价格 面积 出货 份额 成本 支出 市值 订单 员工 人数 产能 负债 资产 现金 分数 得分
    """)
  private static let measureEndings = WordList("率 额 量 数 值 比 价 费 利 度")
}
