/// What the answer of a proposal is like.
struct AnswerReasons {
  private let back: [UInt8]
  private let kind: FactKind

  private let hint: String?

  /// `桥不是重点，码头才是`: a common word, and yet no other.
  private let isContrasted: Bool

  /// It stands between quotation marks that the front shows.
  private let isQuoted: Bool

  /// A rule for figures found it.
  private let isQuantity: Bool

  /// Where the answer stands, when it is one piece of the text.
  private let span: Range<Int>?
  private let sentence: Sentence?
  private let document: Document

  init(_ back: [UInt8], _ fact: Fact, _ sentence: Sentence?, _ document: Document) {
    self.back = back
    kind = fact.kind
    hint = fact.hint
    isQuoted = fact.rule == "entity.quoted"
    isContrasted = fact.rule.hasPrefix("zh.rather")
    isQuantity = fact.rule.hasPrefix("quantity")
    if case .span(let range) = fact.value { span = range } else { span = nil }
    self.sentence = sentence
    self.document = document
  }

  func reasons(_ form: Proposal.Form) -> [Reason] {
    var reasons: [Reason] = []
    append(form, to: &reasons)
    return reasons
  }

  private func append(_ form: Proposal.Form, to reasons: inout [Reason]) {
    let width = displayWidth(back, back.indices)
    let isList = kind == .list || kind == .ordering
    if !isList, kind != .link {
      if width > 60 { reasons.append(.longAnswer) }
      if width <= 24 { reasons.append(.shortAnswer) }
      if width < 4 { reasons.append(.tinyAnswer) }
    }
    if isList, width > 240 { reasons.append(.brokenPhrase) }
    if width < 2 && !(back.first?.isDigit ?? false) { reasons.append(.brokenPhrase) }
    if !Brackets.areBalanced(back) { reasons.append(.brokenPhrase) }
    if isVague { reasons.append(.vagueAnswer) }
    if isEmpty || form == .cloze && isManner { reasons.append(.emptyAnswer) }
    // `The exam is [Fri]`: of which week?
    if Self.weekdays.contains(back, back.indices), isTest { reasons.append(.emptyAnswer) }
    // `速度[如何]`: faster than what, and how much?
    if hint == "如何", back.count == 6, back.starts(with: "更".utf8) { reasons.append(.emptyAnswer) }
    // `在于[长期的投入]，以及…`: half of what was asked for.
    if kind != .card, !isList, goesOn { reasons.append(.brokenPhrase) }
    // `闭源[是一个错误]`, a quoted predicate
    if isQuoted, Self.verbs.prefix(of: back, back.indices) > 0 { reasons.append(.brokenPhrase) }
    // `looks almost [dry]`
    if form == .cloze, isNearly { reasons.append(.emptyAnswer) }
    // `"tin whales". two decks`: it goes on over the end of its sentence.
    if form == .cloze, LowStop.first(in: back.indices, back) != nil {
      reasons.append(.brokenPhrase)
    }
    // `Holm 1931`: a place or an office, and when.
    if form == .cloze, hint == "what" || hint == "which", endsInYear {
      reasons.append(.brokenPhrase)
    }
    // An address is asked for as a link.
    if kind != .link, kind != .card, Self.addresses.prefix(of: back, back.indices) > 0 {
      reasons.append(.brokenPhrase)
    }
    // `Floats = bin`
    if back.first == UInt8(ascii: "=") { reasons.append(.brokenPhrase) }
    if Self.joints.contains(back, back.indices) { reasons.append(.brokenPhrase) }
    if ChineseSpeech.announces(back.indices, back) { reasons.append(.brokenPhrase) }
    // `查水位看它`: of what, the front alone does not say.
    if kind != .card, !isList, Self.pronounEnds.suffix(of: back, back.indices) > 0,
      Self.otherEnds.suffix(of: back, back.indices) == 0
    {
      reasons.append(.brokenPhrase)
    }
    if isQuip { reasons.append(.chat) }
    if isBareFigure {
      reasons.append(.bareFigure)
    } else if back.contains(where: \.isDigit) {
      reasons.append(.figureAnswer)
    }
    guard let range = span else { return }
    if let sentence {
      appendSpanReasons(range, sentence, isList, to: &reasons)
      if form == .cloze { PlaceReasons(range, sentence, document).append(to: &reasons) }
    }
    if isEmphasised(range) { reasons.append(.emphasised) }
    if cutsWord(range) { reasons.append(.brokenPhrase) }
  }

  /// What writers make bold though it tells nothing alone.
  private static let joints = WordList(
    """
    除非 但 但是 或 或者 以及 并且 而且 和 与 且 不 没 没有 不是 仅 只 都 必须 一定 绝对 千万 不要 不能 可以 应当 如果 只要 只有 才 就
    not no never only always all any every must may and or but unless except if never_ever do_not don't cannot can't should
    """)

  /// `结果`, `复杂的问题`, `一个重要的方面`
  private var isVague: Bool {
    if Words.vague.contains(back, back.indices) { return true }
    guard let de = lastDe, de <= 15 else { return false }
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
    guard opening > 0, let de = lastDe else { return false }
    return Self.empty.contains(back, de + 3..<back.count)
  }

  private static let addresses = WordList("http:// https:// www.")
  private static let verbs = WordList("是 不是 就是 在 有 没有 会 不会 能 不能 要 不要 被")

  /// Behind a comma more of the same goes on.
  private var goesOn: Bool {
    guard let span, let sentence, sentence.language == .chinese,
      span.upperBound + 3 < sentence.range.upperBound,
      let (sign, length) = Sign.at(
        span.upperBound, in: document.text, end: sentence.range.upperBound), sign == .comma
    else { return false }
    let rest = span.upperBound + length..<sentence.range.upperBound
    return Self.further.prefix(of: document.text, SentenceCutter(document.text).trimmed(rest)) > 0
  }

  private static let further = WordList("以及")

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

  /// Four figures behind a word.
  private var endsInYear: Bool {
    let year = back.suffix(4)
    return back.count > 6 && year.allSatisfy(\.isDigit) && back[back.count - 5] == 0x20
      && back[back.count - 6].isLetter
      && (year.first == UInt8(ascii: "1") || year.starts(with: "20".utf8))
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
    year context situation nothing a_half half
    the_same the_difference the_question the_reason the_rule the_real_problem the_real_issue the_hard_part the_easy_part the_fun_part the_whole_point
    """)
  /// `表示“我是打鱼的，赔不起这盏灯”`: what somebody said of themselves.
  private var isQuip: Bool {
    if isQuoted { return FrontReasons.isChat(back, back.indices) }
    guard hint == "什么", back.starts(with: "“".utf8), back.suffix(3).elementsEqual("”".utf8),
      back.count > 6
    else { return false }
    let inner = Array(back.dropFirst(3).dropLast(3))
    return FrontReasons.isChat(inner, inner.indices)
  }

  private static let ones = WordList("one ones thing things")
  private static let objects = WordList("him them it me us")
  private static let pronounEnds = WordList("它 它们 他 她 他们 她们")
  private static let otherEnds = WordList("其他 其它 吉他 维他 排他 利他")
  private static let others = WordList("另一")
  private static let general = WordList(
    "不同 不同的 不一样的 相同 相同的 同样的 类似 类似的 一定 一定的 重要 重要的 特殊的 更多 更多的 更大的 更好的 更高的 其他 其他的 各种 各种各样的 许多 很多 大量 大量的 新的 全新的 更复杂的 更难的"
  )
  private static let indefinite = WordList("一个 一种 一句 一番 一件 一些 一次 一段 一条 一项 几个 几种 几句 某种 某个")
  private static let empty = WordList(
    "话 事 事情 东西 地方 样子 时候 说法 做法 感觉 意思 道理 问题 情况 方面 方式 方法 办法 结果 内容 部分 过程 原因 理由 因素 人 状态 选择 决定 变化 例子 故事 经历 尝试"
  )

  /// Where the last 的 of the answer stands.
  private var lastDe: Int? {
    back.indices.dropLast(2).last {
      back[$0] == 0xE7 && back[$0 + 1] == 0x9A && back[$0 + 2] == 0x84
    }
  }

  private func appendSpanReasons(
    _ range: Range<Int>, _ sentence: Sentence, _ isList: Bool, to reasons: inout [Reason]
  ) {
    if let token = sentence.token(at: range.lowerBound), token.isQuantity,
      // `37 dB(A)`
      (0...6).contains(range.upperBound - token.range.upperBound)
        || isOneMeasure(range, sentence) || hint == "what size"
    {
      reasons.append(.quantityAnswer)
      return
    }
    if sentence.names.contains(where: {
      $0.lowerBound <= range.upperBound && range.lowerBound <= $0.upperBound
        && $0.count * 2 > range.count
    }) || isCode(range) {
      reasons.append(.nameAnswer)
    } else if back.count < 7, !isList, hint != "如何", hint != "怎样",
      back.allSatisfy({ $0 >= 0x80 }), !isEmphasised(range), !isUncommonName, !isContrasted
    {
      reasons.append(.slightAnswer)
    } else if Words.nounBlockers.first(in: document.text, range) != nil
      || Words.verbs.first(in: document.text, range) != nil,
      !isDefining(range)
    {
      reasons.append(.clauseAnswer)
    }
    let quantities = sentence.quantities(in: range)
    if quantities > 1, !isList { reasons.append(.severalValues) }
  }

  /// `noscan`, in the letters of a program: the name of something.
  private func isCode(_ range: Range<Int>) -> Bool {
    sentence?.language == .english
      && document.marks(in: range).contains { mark in
        mark.kind == .code && mark.range.lowerBound <= range.lowerBound
          && range.upperBound <= mark.range.upperBound
      }
  }

  /// Where or who, and no common word: 灵武.
  private var isUncommonName: Bool {
    (hint == "哪里" || hint == "谁") && back.count == 6
      && ChineseLexicon.word(at: 0, in: back, end: back.count) == nil
  }

  /// `一种把热能转化为电能的装置` behind 是: the verbs before the last 的 belong to the noun behind it.
  private func isDefining(_ range: Range<Int>) -> Bool {
    let text = document.text
    let before = max(0, range.lowerBound - 30)..<range.lowerBound
    let start = before.upperBound - Self.classifiers.suffix(of: text, before)
    guard let particle = lastDe, (6...18).contains(back.count - particle - 3), particle >= 6,
      Self.copulas.suffix(of: text, before.lowerBound..<start) > 0
    else { return false }
    let noun = range.upperBound - (back.count - particle - 3)..<range.upperBound
    return Words.nounBlockers.first(in: text, noun) == nil
      && Words.verbs.first(in: text, noun) == nil && Self.handling.prefix(of: text, range) == 0
  }

  private static let classifiers = WordList("一个 一种 一类 一套 一项 一款 一座 一位 一家 个 种 类 套 项 款 座 位 家")
  private static let copulas = WordList("是 为 指 成为 即 叫做 称为 看作 视为")
  private static let handling = WordList("把 将 让 使 在 从 用")

  /// `366 × 222 mm`, `二钱五分`: the quantity is only the end of the amount that is asked for.
  private func isOneMeasure(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    guard isQuantity else { return false }
    let last = sentence.tokens.last { $0.range.lowerBound < range.upperBound }
    return last?.isQuantity == true && last?.range.upperBound == range.upperBound
  }

  private func isEmphasised(_ range: Range<Int>) -> Bool {
    document.marks(in: max(0, range.lowerBound - 8)..<range.upperBound).contains {
      ($0.kind == .strong || $0.kind == .highlight) && $0.range.overlaps(range)
        && $0.range.count <= range.count + 16
    }
  }

  private var isBareFigure: Bool {
    back.allSatisfy {
      $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "%")
    }
  }

  /// A letter or digit of the same word stands right beside it.
  private func cutsWord(_ range: Range<Int>) -> Bool {
    let text = document.text
    let before =
      range.lowerBound > 0 && text[range.lowerBound - 1].isAlphanumeric
      && text[range.lowerBound].isAlphanumeric
    let after =
      range.upperBound < text.count && text[range.upperBound].isAlphanumeric
      && text[range.upperBound - 1].isAlphanumeric
    return before || after
  }
}
