/// An answer that says of what kind it is, or how, and not what.
struct EmptyAnswer {
  private let back: [UInt8]
  private let kind: FactKind
  private let hint: String?
  private let span: Range<Int>?
  private let sentence: Sentence?
  private let document: Document

  /// - Parameter span: Where the answer stands, when it is one piece of the text.
  init(
    _ back: [UInt8], _ kind: FactKind, _ hint: String?, _ span: Range<Int>?, _ sentence: Sentence?,
    _ document: Document
  ) {
    self.back = back
    self.kind = kind
    self.hint = hint
    self.span = span
    self.sentence = sentence
    self.document = document
  }

  func tellsNothing(in form: Proposal.Form) -> Bool {
    if isEmpty || isUntold || form == .cloze && (isManner || isNearly) { return true }
    // `The exam is [Fri]`: of which week?
    if Self.weekdays.contains(back, back.indices), isTest { return true }
    if isAgo { return true }
    // `两种漆不能[混着用]`: nothing but what is thought of at once.
    if hint == "怎么做", back.count <= 12, let span,
      Self.forbidding.suffix(
        of: document.text,
        SentenceCutter(document.text).trimmed(max(0, span.lowerBound - 12)..<span.lowerBound)) > 0
    {
      return true
    }
    // `2031年4月出的嘛`
    if Self.talking.suffix(of: back, back.indices) > 0 { return true }
    // `速度[如何]`: faster than what, and how much?
    return hint == "如何"
      && (back.count == 6 && back.starts(with: "更".utf8)
        || back.count <= 9 && Self.directions.prefix(of: back, back.indices) > 0)
  }

  /// `未公布`, `看型号`, `三个方面`: the answer is not told, or only how many parts it has.
  private var isUntold: Bool {
    if Self.untold.contains(back, back.indices) { return true }
    let number = Self.severals.prefix(of: back, back.indices)
    return number > 0 && Self.parts.contains(back, number..<back.count)
  }

  private static let untold = WordList(
    "未公布 未公开 未披露 未知 未定 待定 待查 待补 不详 不明 不清楚 不确定 看情况 看型号 看批次 视情况而定 因人而异 同上 同前 见上 见下 待确认")
  private static let severals = WordList("两个 三个 四个 几个 多个 两大 三大")
  private static let parts = WordList("方面 维度 层面 角度 部分 因素 问题 原因 层次 方向 环节")
  private static let forbidding = WordList("不能 不得 不许 不可 不可以 不要 禁止 严禁 不准 不会")
  private static let talking = WordList("嘛 啊 呀 啦 呗")
  private static let directions = WordList("升高 上升 提高 增加 增长 上涨 下降 减少 下跌 降低 停止 开始 继续")

  /// `结果`, `复杂的问题`, `一个重要的方面`
  var isVague: Bool {
    if Words.vague.contains(back, back.indices) { return true }
    guard let de = Self.lastDe(in: back), de <= 15 else { return false }
    return Words.vague.contains(back, de + 3..<back.count)
  }

  /// `The nets are hung [separately]`: how, and nothing else.
  private var isManner: Bool {
    back.count > 5 && back.suffix(2).elementsEqual("ly".utf8)
      && back.allSatisfy { $0.isLetter && !$0.isCapital }
      && !EnglishTail.nouns.contains(back, back.indices)
  }

  /// `一句让人吃惊的话`, `一件重要的事`, `the bug`, `the 10th`
  private var isEmpty: Bool {
    if Self.emptyEnglish.contains(back, back.indices) || isDayOfSomeMonth { return true }
    // `a new one`
    if back.count < 24, EnglishWords.articles.prefix(of: back, back.indices) > 0,
      Self.ones.suffix(of: back, back.indices) > 0
    {
      return true
    }
    // `wrote to [him twice]`
    if hint == "what" || hint == "who", Self.objects.prefix(of: back, back.indices) > 0 {
      return true
    }
    // `船主留下他是另一错`
    if back.count <= 15, Self.others.prefix(of: back, back.indices) > 0 { return true }
    let opening = Self.indefinite.prefix(of: back, back.indices)
    // `什么状态 → 一个状态`
    if opening > 0, let noun = hint?.utf8.dropFirst(6), !noun.isEmpty,
      back[opening...].elementsEqual(noun)
    {
      return true
    }
    // `什么问题 → 更多问题`
    let general = Self.general.prefix(of: back, back.indices)
    if general > 0, let noun = hint?.utf8.dropFirst(6), !noun.isEmpty,
      back[general...].elementsEqual(noun)
    {
      return true
    }
    guard opening > 0, let de = Self.lastDe(in: back) else { return false }
    return Self.empty.contains(back, de + 3..<back.count)
  }

  /// `130 years ago`, counted from a day that no card shows; thousands of years make no difference.
  private var isAgo: Bool {
    guard kind == .date || hint == "when", Self.ago.suffix(of: back, back.indices) > 0 else {
      return false
    }
    let digits = back.filter(\.isDigit)
    return digits.count < 4 && !Self.long.contains { Leak.holds(back[...], Array($0.utf8)[...]) }
  }

  private static let ago = WordList("ago")
  private static let long = ["thousand", "million", "billion", "ka", "Ma"]

  /// `by the 10th`: the month goes without saying to the writer alone.
  private var isDayOfSomeMonth: Bool {
    let preposition = Words.prepositions.prefix(of: back, back.indices)
    let rest = SentenceCutter(back).trimmed(preposition..<back.count)
    let article = Self.the.prefix(of: back, rest)
    guard kind == .date || hint == "when" || hint == "what", article > 0 else { return false }
    let day = SentenceCutter(back).trimmed(rest.lowerBound + article..<back.count)
    return (3...4).contains(day.count) && back[day.lowerBound].isDigit
      && ["st", "nd", "rd", "th"].contains { back.suffix(2).elementsEqual($0.utf8) }
  }

  /// One small word behind `almost` or `quite`.
  private var isNearly: Bool {
    guard let span, hint == "what" || hint == "how",
      back.allSatisfy({ $0.isLetter && !$0.isCapital })
    else { return false }
    let before = SentenceCutter(document.text).trimmed(
      max(0, span.lowerBound - 12)..<span.lowerBound)
    return Self.degrees.suffix(of: document.text, before) > 0
  }

  private static let degrees = WordList("almost nearly quite rather fairly pretty")

  /// The sentence tells of something that happens once.
  private var isTest: Bool {
    guard let sentence else { return false }
    return Self.tests.first(in: document.text, sentence.range) != nil
  }

  private static let weekdays = WordList(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun on_Monday on_Tuesday on_Wednesday on_Thursday
    on_Friday on_Saturday on_Sunday next_week tomorrow
    """)
  private static let tests = WordList(
    "quiz test exam midterm homework essay deadline due presentation appointment interview dentist")
  private static let the = WordList("the")
  /// What only says of something that it matters.
  private static let emptyEnglish = WordList(
    """
    the_bug the_point the_problem the_trick the_catch the_culprit the_key the_issue the_answer the_idea the_thing the_deal the_worst the_best
    year context situation nothing a_half half each each_other the_time that_time the_next the_other the_others the_way the_end the_start
    the_beginning the_rest
    the_same the_difference the_question the_reason the_rule the_real_problem the_real_issue the_hard_part the_easy_part the_fun_part the_whole_point
    """)
  private static let ones = WordList("one ones thing things")
  private static let objects = WordList("him them it me us")
  private static let others = WordList("另一")
  private static let general = WordList(
    "不同 不同的 不一样的 相同 相同的 同样的 类似 类似的 一定 一定的 重要 重要的 特殊的 更多 更多的 更大的 更好的 更高的 其他 其他的 各种 各种各样的 许多 很多 大量 大量的 新的 全新的 更复杂的 更难的"
  )
  private static let indefinite = WordList("一个 一种 一句 一番 一件 一些 一次 一段 一条 一项 几个 几种 几句 某种 某个")
  private static let empty = WordList(
    "话 事 事情 东西 地方 样子 时候 说法 做法 感觉 意思 道理 问题 情况 方面 方式 方法 办法 结果 内容 部分 过程 原因 理由 因素 人 状态 选择 决定 变化 例子 故事 经历 尝试"
  )

  /// Where the last 的 of the answer stands.
  static func lastDe(in back: [UInt8]) -> Int? {
    back.indices.dropLast(2).last {
      back[$0] == 0xE7 && back[$0 + 1] == 0x9A && back[$0 + 2] == 0x84
    }
  }
}
