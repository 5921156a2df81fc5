/// Words the question for a list by what announces it: `What are the three rules?`, `违约金只有两种，是哪两种？`
struct ListQuestion {
  /// What announces it, without number, colon and marks of the writer.
  let label: String
  private let text: [UInt8]
  private let isChinese: Bool

  init(_ label: String, isChinese: Bool) {
    var name = label
    if isChinese {
      let bytes = Array(label.utf8)
      let unnumbered = ChineseHeading(bytes).unnumbered(bytes.indices)
      // `1931 年设三个站`
      let heading = Self.ofDates.prefix(of: bytes, unnumbered) > 0 ? bytes.indices : unnumbered
      name = String(decoding: bytes[heading], as: UTF8.self)
    } else {
      name = String(Self.withoutExistence(Self.unnumbered(label)))
    }
    while let last = name.last, "★☆*：: ".contains(last) { name.removeLast() }
    self.label = name
    text = Array(name.utf8)
    self.isChinese = isChinese
  }

  /// - Parameters:
  ///   - topic: What the announcement belongs to.
  ///   - isCounted: It says how many there are.
  /// - Returns: `nil` when it announces no set: a statement, a name, a sentence with remarks below it.
  func question(topic: String?, isCounted: Bool, isOrdered: Bool) -> String? {
    // `注意“上风”二字`: the number is that of the letters.
    guard !text.isEmpty, Self.letters.suffix(of: text, text.indices) == 0 else { return nil }
    let opening = topic.map { $0 + (isChinese ? "：" : ": ") } ?? ""
    if label.hasSuffix("?") || label.hasSuffix("？") { return opening + label }
    guard let asked = isChinese ? chinese(isCounted, isOrdered) : english(isCounted, isOrdered)
    else { return nil }
    let isLower = !opening.isEmpty && asked.hasPrefix("What ")
    return opening + (isLower ? "what " + asked.dropFirst(5) : asked)
  }

  private static let letters = WordList("二字 两字 两个字 三字 三个字 四字 四个字")

  /// `水从哪里来`, `Why it failed`: what announces the list is a question already.
  var asksItself: Bool {
    isChinese
      ? Self.chineseAskers.firstWord(in: text, text.indices) != nil
      : EnglishWords.questions.prefix(of: text, text.indices) > 0
  }

  // MARK: Chinese

  private func chinese(_ isCounted: Bool, _ isOrdered: Bool) -> String? {
    // `水从哪里来`
    if asksItself { return "\(label)？请列出各项" }
    let body = AnswerSpan(text).withoutRemark(text.indices)
    if isOrdered, Self.orders.suffix(of: text, body) > 0 || Self.countsSteps(body, text) {
      return "\(label)依次是什么？"
    }
    if let byNumber { return byNumber }
    if let set = counted(body) {
      // `立约共四条，原件今存馆中`: what is said besides stands behind the comma.
      let told = String(decoding: text[..<set.upperBound], as: UTF8.self)
      let name = String(decoding: text[set], as: UTF8.self)
      return "\(told)，是哪\(name)？"
    }
    if Self.announcers.suffix(of: text, body) > 0 { return "\(label)哪些？" }
    let noun = self.noun(body)
    guard
      isCounted && !tellsDeed(noun)
        || (ChineseLabel(text).isPlural(noun) || Self.plurals.suffix(of: text, noun) > 0)
          && !ChineseName(text).holdsPredicate(noun)
          && !tellsDeed(body)
    else { return nil }
    return String(decoding: text[noun], as: UTF8.self) + "有哪些？"
  }

  /// `三次握手`, `四步配线`: in a numbered list below it one comes after the other.
  static func countsSteps(_ label: Range<Int>, _ text: [UInt8]) -> Bool {
    steps.first(in: text, label) != nil
  }

  private static let steps = WordList(
    ["两", "二", "三", "四", "五", "六", "七", "八", "九"].flatMap { numeral in
      ["次", "步", "轮", "阶段", "道工序"].map { numeral + $0 }
    }.joined(separator: " "))

  /// `请教了四位船工`: what somebody did announces no set.
  private func tellsDeed(_ label: Range<Int>) -> Bool {
    Self.done.first(in: text, label) != nil
  }

  private static let done = WordList("了 过")

  /// `共四条`, `学三件事`: behind a statement a number with its classifier, a short noun at most, and the end or a comma.
  private func counted(_ body: Range<Int>) -> Range<Int>? {
    var at = body.lowerBound
    while at < body.upperBound {
      let numeral = Self.numerals.prefix(of: text, at..<body.upperBound)
      let classifier =
        numeral > 0 ? Self.classifiers.prefix(of: text, at + numeral..<body.upperBound) : 0
      guard classifier > 0 else {
        at += max(1, numeral)
        continue
      }
      let counted = at + numeral + classifier
      let end =
        (counted..<body.upperBound).first {
          Sign.at($0, in: text, end: body.upperBound)?.sign == .comma
        } ?? body.upperBound
      let before = body.lowerBound..<at
      let tells =
        end == counted || ChineseName(text).holdsPredicate(body.lowerBound..<end)
      return !before.isEmpty && tells && end - counted <= Self.longestNoun ? at..<end : nil
    }
    return nil
  }

  /// `炮台由三层土墙围成` is asked as `炮台由哪三层土墙围成？`: the number stands right behind 有 or 由, and more behind the number.
  var byNumber: String? {
    let body = noun(AnswerSpan(text).withoutRemark(text.indices))
    guard
      let at = Self.numeralPlaces(in: body, text).first(where: { place in
        Self.links.suffix(of: text, body.lowerBound..<place.lowerBound) > 0
      }),
      case let places = Self.placeNouns.prefix(of: text, at.upperBound..<body.upperBound),
      case let classifier =
        places > 0 ? places : Self.counters.prefix(of: text, at.upperBound..<body.upperBound),
      classifier > 0,
      case let rest = at.upperBound + classifier..<body.upperBound,
      !rest.isEmpty || places > 0, rest.count <= Self.longestRest,
      !rest.contains(where: { Sign.at($0, in: text, end: rest.upperBound) != nil }),
      !tellsDeed(body)
    else { return nil }
    return String(decoding: text[body.lowerBound..<at.lowerBound], as: UTF8.self) + "哪"
      + String(decoding: text[at.lowerBound..<body.upperBound], as: UTF8.self) + "？"
  }

  private static func numeralPlaces(in body: Range<Int>, _ text: [UInt8]) -> [Range<Int>] {
    body.compactMap { at in
      guard at > body.lowerBound, text[at] & 0xC0 != 0x80 else { return nil }
      let length = numerals.prefix(of: text, at..<body.upperBound)
      return length > 0 ? at..<at + length : nil
    }
  }

  /// In bytes.
  private static let longestRest = 24
  private static let links = WordList("有 由 分 分为 分成 是 包括 包含 含 共有 设有 设 看 讲 讲究 兼 辖 管辖 统领")
  private static let placeNouns = WordList("镇 州 县 郡 国 省 市 岛 山 河 湖 城 区")
  private static let counters = WordList(
    "种 类 等 条 点 个 项 步 件 句 大类 大 方面 部分 阶段 层 级 派 座 位 家 本 篇 首 幅 款 名 支 颗 片 张 次 轮 组 块 根 场 路 环 道 处 节 章 段 股 国 省"
  )

  /// In bytes.
  private static let longestNoun = 12

  /// `收费方式，他讲得很坦白` up to the comma.
  private func noun(_ body: Range<Int>) -> Range<Int> {
    let comma = body.first { Sign.at($0, in: text, end: body.upperBound)?.sign == .comma }
    // `桑代克提出试误说，三大定律`
    guard let comma, Self.numerals.first(in: text, comma..<body.upperBound) == nil else {
      return body
    }
    return body.lowerBound..<comma
  }

  private static let chineseAskers = WordList("哪里 哪儿 哪些 何处 什么 怎么 怎样 如何 为什么 为何 谁")
  private static let ofDates = WordList("年 月 日 世纪")
  private static let orders = WordList("流程 步骤 顺序 阶段 过程 先后 次序")
  private static let announcers = WordList("包括 包含 分为 分成 有 核心为 分别为 主要为 依次为 主要是 分别是")
  private static let plurals = WordList("类型 种类 原则 规则 方式 手段 因素 方面 要点 关键词 形式")
  private static let numerals = WordList("两 二 三 四 五 六 七 八 九 2 3 4 5 6 7 8 9")
  private static let classifiers = WordList(
    "种 类 条 点 个 项 步 件 句 颗 座 位 名 家 只 棵 本 篇 首 支 场 大类 方面 部分 阶段 层 级 派")

  // MARK: English

  /// `12.3 Four tasks` without the number of the section.
  private static func unnumbered(_ label: String) -> Substring {
    let number = label.prefix { $0.isNumber || $0 == "." }
    let rest = label.dropFirst(number.count)
    guard number.contains("."), rest.first == " ", rest.dropFirst().first?.isLetter == true else {
      return label[...]
    }
    return rest.dropFirst()
  }

  /// `There are three main kinds of rope` from its number on.
  private static func withoutExistence(_ label: Substring) -> Substring {
    let text = Array(label.utf8)
    let length = existence.prefix(of: text, text.indices)
    guard length > 0, length + 1 < text.count,
      numbers.prefix(of: text, length + 1..<text.count) > 0
    else { return label }
    return Substring(decoding: text[(length + 1)...], as: UTF8.self)
  }

  private static let sorts = WordList("types kinds forms classes categories sorts")
  private static let existence = WordList("there_are there_were")

  private func english(_ isCounted: Bool, _ isOrdered: Bool) -> String? {
    if asksItself { return label + "?" }
    guard !text.contains(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "+") }), !holdsStop,
      !text.indices.contains(where: { LabelledLine.arrow($0, text, text.count) != nil })
    else { return nil }
    let words = text.split(separator: 0x20)
    let first = words[0]
    if Self.numbers.contains(text, first.indices) {
      return "What are the \(withSmallStart(first))\(isOrdered ? ", in order" : "")?"
    }
    // `Tea needs two things`
    if isCounted {
      return Words.pronouns.prefix(of: text, text.indices) > 0
        || EnglishVerb(text).opens(text.indices)
        ? nil : "\(label): which?"
    }
    // `Harbours differ in 5 ways`
    if words.count > 3,
      words.dropFirst(2).dropLast().contains(where: { Self.numbers.contains(text, $0.indices) }),
      words.last?.last == UInt8(ascii: "s"), Words.pronouns.prefix(of: text, text.indices) == 0,
      !Words.prepositions.contains(text, first.indices)
    {
      return "\(label): which?"
    }
    // `Causes of the war`
    guard EnglishVerb(text).first(in: Label(text).behindNoun(text.indices)) == nil else {
      return nil
    }
    if isOrdered { return "\(label): in which order?" }
    // `Most wins: Berg, Moe`
    if Self.superlatives.contains(text, first.indices) { return "\(label): which?" }
    // `types: oak, ash`: of what, the words around say.
    guard words.count > 1 || !Self.sorts.contains(text, first.indices) else { return nil }
    return isPlural(words) ? "What are the \(withSmallStart(first))?" : nil
  }

  /// Whether the head of the label is a plural: `causes of the war`.
  private func isPlural(_ words: [ArraySlice<UInt8>]) -> Bool {
    let end = words.firstIndex { Words.prepositions.contains(text, $0.indices) } ?? words.count
    let head = end > 0 ? words[end - 1].filter(\.isLetter) : []
    return head.count > 3 && head.last == UInt8(ascii: "s")
      && head[head.count - 2] != UInt8(ascii: "s")
  }

  private var holdsStop: Bool {
    text.indices.dropLast().contains {
      text[$0] == UInt8(ascii: ".") && text[$0 + 1] == 0x20
    }
  }

  /// `Three rules` inside a question; a name keeps its capital.
  private func withSmallStart(_ first: ArraySlice<UInt8>) -> String {
    let isCommon =
      first.count > 1 && first.dropFirst().allSatisfy { !$0.isCapital }
      && (Self.numbers.contains(text, first.indices) || text.count(where: \.isCapital) == 1)
    return isCommon ? label.prefix(1).lowercased() + label.dropFirst() : label
  }

  private static let superlatives = WordList("most least fewest best worst")
  private static let numbers = WordList(
    "two three four five six seven eight nine ten 2 3 4 5 6 7 8 9 10")
}
