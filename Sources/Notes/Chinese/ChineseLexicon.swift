/// What two Chinese characters are when they stand together as a word.
///
/// One table of common words decides where words end, the same on every platform; what it does not hold is left to
/// stand character by character, and counts as a part of a name.
enum ChineseLexicon {
  /// The longest common word at an offset, `nil` when there is none.
  static func word(at offset: Int, in text: [UInt8], end: Int) -> ChineseWord? {
    guard offset + 6 <= end, let pair = WordTable.key(text, offset..<offset + 6) else { return nil }
    let table = table
    if offset + 9 <= end, let third = WordTable.key(text, offset + 6..<offset + 9),
      let kind = table[pair << 16 | third]
    {
      return ChineseWord(kind: kind, range: offset..<offset + 9)
    }
    return table[pair].map { ChineseWord(kind: $0, range: offset..<offset + 6) }
  }

  /// What a single character does in a sentence, or `nil` for one that is a part of a longer word.
  static func kind(ofCharacterAt offset: Int, in text: [UInt8]) -> ChineseWord.Kind? {
    kind(text, offset..<offset + 3)
  }

  /// A character that makes a noun of the verb before it.
  static func isSuffix(_ offset: Int, in text: [UInt8]) -> Bool {
    suffixes.prefix(of: text, offset..<offset + 3) > 0
  }

  private static let suffixes = WordList(
    """
    号 率 力 量 性 者 员 人 权 法 部 会 费 期 度 点 站 厂 室 所 机 器 物 品 税 额 值 线 面 区 书 制 式 型 类 学 史 论 户 商 网 局 院 司 团 队 组 师 家 金 款 券 证
    卡 表 单 图 库 池 层 源 端 口 键 位 数 码 符 串 名 词 语 句 段 章 价 级 业 界 派
    """)

  private static func kind(_ text: [UInt8], _ range: Range<Int>) -> ChineseWord.Kind? {
    WordTable.key(text, range).flatMap { table[$0] }
  }

  private static let table: WordTable = {
    var entries: [(key: UInt64, kind: ChineseWord.Kind)] = []
    func add(_ word: some Collection<UInt8>, _ kind: ChineseWord.Kind) {
      let bytes = Array(word)
      for form in [bytes, TraditionalForms.form(of: bytes)].compactMap(\.self) {
        if let key = WordTable.key(form, form.indices) { entries.append((key, kind)) }
      }
    }
    let lists: [(words: String, kind: ChineseWord.Kind)] = [
      (ChineseNouns.words, .noun), (ChineseAdjectives.words, .adjective),
      (ChineseParticles.words, .adverb), (ChineseVerbs.words, .verb),
      (ChineseVerbalNouns.words, .verbalNoun), (prepositions, .preposition),
      (pronouns, .pronoun), (localizers, .localizer),
    ]
    for (words, kind) in lists {
      for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        add(word, kind)
      }
    }
    for (characters, kind) in rows {
      for character in characters { add(String(character).utf8, kind) }
    }
    return WordTable(entries)
  }()

  private static let prepositions =
    "通过 根据 为了 对于 经过 关于 按照 随着 除了 针对 依据 依照 自从 沿着 凭借 作为 借助 利用 每当"
  private static let localizers = "以后 之后 以前 之前 期间 之间 之中 之上 之下 之内 之时 之际"
  private static let pronouns =
    "我们 他们 自己 这个 什么 这样 这些 这种 其中 这里 怎么 其他 那么 这么 那些 有些 有人 咱们 那个 那里 它们 她们 这次 那样 别人 某些 其它 本身 此次"

  private static let rows: [(characters: String, kind: ChineseWord.Kind)] = [
    ("在于从以由被把将用向往给对按据随沿经凭靠比拿", .preposition),
    ("是为即系乃叫称指属像", .copula),
    ("会能可要应须需得该敢肯想愿使让令", .auxiliary),
    ("不没未非也都就才只仅均皆又再还仍已曾正很更最较极太约共总先始则却便常多又刚且而但或若如虽并", .adverb),
    ("的地之所", .particle),
    ("了过着出到成至入给", .complement),
    ("大小高低长短新旧好坏全各每某快慢重轻深浅强弱老真假", .adjective),
    ("时后前中上下里内外间", .localizer),
    ("和与及跟同、", .joint),
    ("我你他她它这那此该其", .pronoun),
    (
      "有无占达设含建修造做写画著封灭攻破杀死卒葬派率夺取收送买卖付花省来去升降涨跌增减加带产吃喝打放切煮炒煎蒸炸烤烧泡倒洗提改换变分读看听说讲问答获赢输胜败运铺拆娶嫁生任居住迁徙调",
      .weakVerb
    ),
  ]
}
