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
      if WordCount.isOver(9, in: back[...]) { reasons.append(.wordyAnswer) }
    }
    if isList, width > 240 { reasons.append(.brokenPhrase) }
    if width < 2 && !(back.first?.isDigit ?? false) { reasons.append(.brokenPhrase) }
    if !Brackets.areBalanced(back) { reasons.append(.brokenPhrase) }
    let empty = EmptyAnswer(back, kind, hint, span, sentence, document)
    if empty.isVague { reasons.append(.vagueAnswer) }
    if empty.tellsNothing(in: form) { reasons.append(.emptyAnswer) }
    // `在于[长期的投入]，以及…`: half of what was asked for.
    if kind != .card, !isList, goesOn { reasons.append(.brokenPhrase) }
    // `闭源[是一个错误]`, a quoted predicate
    if isQuoted, Self.verbs.opens(back, back.indices) { reasons.append(.brokenPhrase) }
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
    // `→ 换船`
    if kind != .card, Self.arrows.prefix(of: back, back.indices) > 0 {
      reasons.append(.brokenPhrase)
    }
    if Self.joints.contains(back, back.indices) { reasons.append(.brokenPhrase) }
    if ChineseSpeech.announces(back.indices, back) { reasons.append(.brokenPhrase) }
    // `查水位看它`: of what, the front alone does not say.
    if kind != .card, !isList, Self.pronounEnds.suffix(of: back, back.indices) > 0,
      Self.otherEnds.suffix(of: back, back.indices) == 0
    {
      reasons.append(.brokenPhrase)
    }
    if isQuip { reasons.append(.chat) }
    // `低于[成本可补贴]`, `超过[部分无效]`: what follows from it.
    if kind == .comparison, form == .cloze,
      Self.consequences.first(in: back, back.indices) != nil
        || Self.excess.prefix(of: back, back.indices) > 0
    {
      reasons.append(.brokenPhrase)
    }
    // `吧 北岸的码头`: of talk the end of what stands before it.
    if Self.particles.prefix(of: back, back.indices) == 3, back.count > 3, back[3] == 0x20 {
      reasons.append(.brokenPhrase)
    }
    // `2006 去图书馆借`
    if kind != .card, Self.errands.first(in: back, back.indices) != nil { reasons.append(.chore) }
    if isBareFigure {
      reasons.append(.bareFigure)
    } else if kind != .link, back.contains(where: \.isDigit) {
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

  private static let arrows = WordList("→ ⇒ ->")

  /// What writers make bold though it tells nothing alone.
  private static let joints = WordList(
    """
    除非 但 但是 或 或者 以及 并且 而且 和 与 且 不 没 没有 不是 仅 只 都 必须 一定 绝对 千万 不要 不能 可以 应当 如果 只要 只有 才 就
    not no never only always all any every must may and or but unless except if never_ever do_not don't cannot can't should
    """)

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

  /// Four figures behind a word.
  private var endsInYear: Bool {
    let year = back.suffix(4)
    return back.count > 6 && year.allSatisfy(\.isDigit) && back[back.count - 5] == 0x20
      && back[back.count - 6].isLetter
      && (year.first == UInt8(ascii: "1") || year.starts(with: "20".utf8))
  }

  /// `表示“我是打鱼的，赔不起这盏灯”`: what somebody said of themselves.
  private var isQuip: Bool {
    if isQuoted { return FrontReasons.isChat(back, back.indices) }
    guard hint == "什么", back.starts(with: "“".utf8), back.suffix(3).elementsEqual("”".utf8),
      back.count > 6
    else { return false }
    let inner = Array(back.dropFirst(3).dropLast(3))
    return FrontReasons.isChat(inner, inner.indices)
  }

  private static let consequences = WordList(
    "可以 可增 可减 可补 可要 可请 可申 可不 可由 可退 可免 可扣 应当 不得 才可 才算")
  private static let excess = WordList("部分")
  private static let particles = WordList("吧 呢 吗 嘛 啊 呀 哦 啦 哈")
  private static let errands = WordList(
    "去图书馆借 去图书馆查 去书店买 去网上买 回头查 回头看 回头问 回头买 再去查 有空看 有空查 有空去")
  private static let pronounEnds = WordList("它 它们 他 她 他们 她们")
  private static let otherEnds = WordList("其他 其它 吉他 维他 排他 利他")
  private func appendSpanReasons(
    _ range: Range<Int>, _ sentence: Sentence, _ isList: Bool, to reasons: inout [Reason]
  ) {
    if let token = sentence.token(at: range.lowerBound), token.isQuantity,
      // `37 dB(A)`
      (0...6).contains(range.upperBound - token.range.upperBound)
        || isOneMeasure(range, sentence) || hint == "what size"
        // `210 m barrels`
        || isQuantity && hint?.hasPrefix("how many ") == true
          && (0...16).contains(range.upperBound - token.range.upperBound)
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
    guard let particle = EmptyAnswer.lastDe(in: back), (6...18).contains(back.count - particle - 3),
      particle >= 6,
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
