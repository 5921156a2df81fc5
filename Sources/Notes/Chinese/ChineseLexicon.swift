/// What two Chinese characters are when they stand together as a word.
///
/// One table of common words decides where words end, the same on every platform; what it does not hold is left to
/// stand character by character, and counts as a part of a name.
enum ChineseLexicon {
  /// The longest common word at an offset, `nil` when there is none.
  static func word(at offset: Int, in text: [UInt8], end: Int) -> ChineseWord? {
    for length in [9, 6] where offset + length <= end {
      guard let key = key(text[offset..<offset + length]) else { continue }
      if let kind = table[key] { return ChineseWord(kind: kind, range: offset..<offset + length) }
    }
    return nil
  }

  /// What a single character does in a sentence, or `nil` for one that is a part of a longer word.
  static func kind(ofCharacterAt offset: Int, in text: [UInt8]) -> ChineseWord.Kind? {
    key(text[offset..<offset + 3]).flatMap { singles[$0] }
  }

  /// A character that makes a noun of the verb before it.
  static func isSuffix(_ offset: Int, in text: [UInt8]) -> Bool {
    key(text[offset..<offset + 3]).map(suffixes.contains) ?? false
  }

  private static let suffixes = Set(
    "号率力量性者员人权法部会费期度点站厂室所机器物品税额值线面区书制式型类学史论户商网局院司团队组师家金款券证卡表单图库池层源端口键位数码符串名词语句段章价级业界派".compactMap {
      key(String($0).utf8)
    })

  /// Sixteen bits a character; `nil` for what is not all of three bytes each.
  private static func key(_ bytes: some Sequence<UInt8>) -> UInt64? {
    var key: UInt64 = 0
    for (index, byte) in bytes.enumerated() {
      if index % 3 == 0 {
        guard byte & 0xF0 == 0xE0 else { return nil }
        key = key << 4 | UInt64(byte & 0x0F)
      } else {
        key = key << 6 | UInt64(byte & 0x3F)
      }
    }
    return key
  }

  private static let table: [UInt64: ChineseWord.Kind] = {
    var table: [UInt64: ChineseWord.Kind] = [:]
    func add(_ words: String, _ kind: ChineseWord.Kind) {
      for word in words.split(whereSeparator: \.isWhitespace) {
        if let key = key(word.utf8) { table[key] = kind }
      }
    }
    add(ChineseNouns.words, .noun)
    add(ChineseAdjectives.words, .adjective)
    add(ChineseParticles.words, .adverb)
    add(ChineseVerbs.words, .verb)
    add(ChineseVerbalNouns.words, .verbalNoun)
    add(prepositions, .preposition)
    add(pronouns, .pronoun)
    add(localizers, .localizer)
    return table
  }()

  private static let singles: [UInt64: ChineseWord.Kind] = {
    var singles: [UInt64: ChineseWord.Kind] = [:]
    for (characters, kind) in rows {
      for character in characters {
        if let key = key(String(character).utf8) { singles[key] = kind }
      }
    }
    return singles
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
      "有无占达设含建修造写著封灭攻破杀死卒葬派率夺取收送买卖付花省来去升降涨跌增减加带产吃喝打放切煮炒煎蒸炸烤烧泡倒洗提改换变分读看听说讲问答获赢输胜败运铺拆娶嫁生任居住迁徙调",
      .weakVerb
    ),
  ]
}
