/// What the front of a proposal is like.
struct FrontReasons {
  let front: [UInt8]
  let form: Proposal.Form

  /// Pieces that were put before the text.
  private let inherited: Int

  /// Who says 我们 stands before it.
  private let isTold: Bool
  let rule: String
  let hint: String?
  let blank: Range<Int>?

  private let isChinese: Bool

  /// Bytes of the passage that it was made from; `nil` for a run of captions, which is no passage of its own.
  private let passageLength: Int?

  init(
    _ front: [UInt8], _ proposal: Proposal, _ fact: Fact, _ language: Language?,
    passageLength: Int?
  ) {
    self.passageLength = passageLength
    isChinese = language == .chinese
    self.front = front
    form = proposal.form
    inherited = proposal.inherited.count
    isTold = FirstPerson.isTold(by: proposal.inherited.last, in: front)
    rule = fact.rule
    hint = fact.hint
    blank = proposal.blank
  }

  func append(isHinted: Bool, to reasons: inout [Reason]) {
    let width = displayWidth(front, front.indices)
    if width > 150 { reasons.append(.longFront) }
    if width > 320 { reasons.append(.brokenPhrase) }
    switch form {
    case .question, .list:
      reasons.append(.question)
      if isChinese, rule.hasPrefix("zh."), Self.isChat(front, front.indices) {
        reasons.append(.chat)
      }
      if rule == "zh.person-made" || rule == "zh.maker", asksAnyone {
        reasons.append(.brokenPhrase)
      }
      if asksOfPointed { reasons.append(.brokenPhrase) }
      if width < 9 { reasons.append(.shortFront) }
      if width < 20, rule.hasPrefix("label"), !isAsking { reasons.append(.bareLabel) }
    case .cloze:
      if width < 22 { reasons.append(.shortFront) }
      if Self.unfinished.suffix(of: front, front.indices) > 0,
        Self.finished.suffix(of: front, front.indices) == 0, !isStatement
      {
        reasons.append(.conditionOnly)
      }
      if width < 14 { reasons.append(.brokenPhrase) }
      if isHinted { reasons.append(.hinted) }
      if Self.musing.prefix(of: front, front.indices) > 0
        || Self.isChat(front, front.indices) && !isTold
      {
        reasons.append(.chat)
      }
      if isChinese, isTalk { reasons.append(.chat) }
      if isChinese, Self.leansBack(front) { reasons.append(.leaning) }
      if isChinese, Self.asksInside(front) { reasons.append(.brokenPhrase) }
      if isChinese, pointsAtChineseDay { reasons.append(.diary) }
      // `9 米(书上写 8 米?待查)`
      if isChinese, Self.doubted.first(in: front, front.indices) != nil {
        reasons.append(.brokenPhrase)
      }
      if isOpen(hint) { reasons.append(.openBlank) }
      if let blank, isInBrackets(blank) { reasons.append(.brokenPhrase) }
    case .written: break
    }
    if width >= 40, width <= 110 { reasons.append(.roomyFront) }
    if isBrief { reasons.append(.brief) }
    if let passageLength, front.count * 4 < passageLength { reasons.append(.sliver) }
    if let sign = Sign.at(0, in: front, end: front.count)?.sign, Self.parts(sign) {
      reasons.append(.brokenPhrase)
    }
    // A cell that holds a dash names nothing.
    if front.starts(with: "--".utf8) || front.starts(with: "—".utf8) {
      reasons.append(.brokenPhrase)
    }
    if pointsSomewhere { reasons.append(.demonstrative) }
    if Self.holdsMacro(front) { reasons.append(.brokenPhrase) }
    if Chore.opens(front, front.indices) { reasons.append(.chore) }
    appendDensity(to: &reasons)
    if isAnchored { reasons.append(.anchored) }
    if holdsAddress { reasons.append(.boilerplate) }
    if Self.opensWithDay(front) { reasons.append(.diary) }
    if !isChinese, inherited == 0, form == .cloze, opensWithOwnDeed { reasons.append(.chat) }
    if !isChinese, form == .cloze, tellsOfParty { reasons.append(.chat) }
    // `(head only till May, then cook)`: of whom, the line before says.
    if !isChinese, form == .cloze, front.first == UInt8(ascii: "("), front.last == UInt8(ascii: ")")
    {
      reasons.append(.brokenPhrase)
    }
    if !isChinese, pointsAtDay { reasons.append(.diary) }
    if !isChinese, let blank, isErrand(blank) { reasons.append(.chore) }
    if !isChinese, form == .cloze, exclaims { reasons.append(.chat) }
    if !isChinese, form == .cloze, tellsOfWeather { reasons.append(.brokenPhrase) }
    if !isChinese, form == .cloze, Self.pointsAbove(front) { reasons.append(.brokenPhrase) }
    if !isChinese, form == .cloze, let blank, comparesWithNothing(blank) || isSetting(blank) {
      reasons.append(.brokenPhrase)
    }
    // `A: yes, …` inside a line
    if !isChinese, form == .cloze, front.starts(with: "A: ".utf8) { reasons.append(.brokenPhrase) }
    for _ in 0..<inherited { reasons.append(isChinese ? .carried : .inherited) }
  }

  /// `Tue 3 - the mill, £4 each`, `Day 2: the mill …`: where somebody went that day; `Tuesday: named after Tyr` is no day
  /// of theirs. `D8 白沙→石桥 坐船` heads a day as well, but `D2 受体` is no day.
  static func opensWithDay(_ front: [UInt8]) -> Bool {
    if DayHeading.opens(front, front.indices) { return true }
    guard let line = LabelledLine(front.indices, in: front),
      line.sign == .dash || line.sign == .colon
    else { return false }
    return front[line.key].contains(where: \.isDigit) && DateLabel.isDayOfWeek(line.key, front)
  }

  /// `[rain, [how long]]`: what was heard on a recording, or was put in by somebody else.
  private func isInBrackets(_ blank: Range<Int>) -> Bool {
    let before = front[..<blank.lowerBound]
    return before.count { $0 == UInt8(ascii: "[") } > before.count { $0 == UInt8(ascii: "]") }
  }

  /// `谁发表了一篇论文？`: whoever wrote one could be the answer.
  private var asksAnyone: Bool {
    guard let one = Self.anyones.first(in: front, front.indices) else { return false }
    return displayWidth(front, one.lowerBound + 3..<front.count) <= 14
  }

  private static let anyones = WordList("了一篇 了一本 了一个 了一种 了一部 了一项 了一次 了一台 了一套 了一座 了一首 了一幅")

  /// What the writer thinks, without 我.
  private static let musing = WordList("感觉 觉得 个人感觉 个人觉得 总感觉 总觉得 猜")

  /// `什么细节` asks little more than `什么`; `什么原因` says what the rule looked for.
  private func isOpen(_ hint: String?) -> Bool {
    guard let hint else { return false }
    if hint == "什么" || hint == "what" { return true }
    return hint.hasPrefix("什么") && rule.hasPrefix("zh.")
      && !Hint.isListed(hint.utf8.dropFirst(6))
  }

  /// The label has an owner or a question word.
  private var isAsking: Bool {
    Self.asking.first(in: front, front.indices) != nil
      || front.indices.contains { Sign.at($0, in: front, end: front.count)?.sign == .colon }
  }

  private static let asking = WordList("是 什么 多少 何时 when what how which")
  /// 该 in 应该 and 其 in 其他 point nowhere.
  private var pointsSomewhere: Bool {
    var at = 0
    while let found = Self.demonstratives.first(in: front, at..<front.count) {
      let before = max(0, found.lowerBound - 3)
      if Self.pointless.prefix(of: front, before..<front.count) == 0,
        Self.pointless.prefix(of: front, found.lowerBound..<front.count) == 0
      {
        return true
      }
      at = found.upperBound
    }
    return false
  }

  private static let pointless = WordList(
    "应该 其他 其它 其实 其中 其余 其次 尤其 极其 与其 因此 对此 就此 由此 此外 此后 此前 彼此 如此 从此 至此 为此 吉他 维他 土耳其")
  private static let demonstratives = WordList(
    "这 该 此 它 它们 他们 她们 他 她 那些 上述 上面的 上面四 上面三 上面两 上面这 以上这 前面的 前面提到 前者 后者 两者 二者 前半句 后半句 this these those it they them its their his her"
  )

  /// `甲是收费的`: what ends in 的 says how something is.
  private var isStatement: Bool {
    guard front.suffix(3).elementsEqual("的".utf8),
      // `是[什么]的` may be made by anybody, at any time.
      hint == "怎样" || !front.suffix(4).starts(with: "]".utf8)
    else { return false }
    let start = front.indices.last { index in
      switch Sign.at(index, in: front, end: front.count)?.sign {
      case .comma, .semicolon, .colon, .stop: true
      default: false
      }
    }
    return Self.copula.first(in: front, (start ?? 0)..<front.count) != nil
  }

  private static let copula = WordList("是")
  private static let doubted = WordList("待查 待核 待核实 待考证 没听清 ？查 ?查")
  private static let unfinished = WordList("的 里 时 时候 期间 之前 之后 以后 以前 的话")
  private static let finished = WordList("公里 英里 海里 小时 课时 学时 工时 同时 临时 准时 按时 是的 有的 家里 这里 那里")
  /// `{{cloze …}}`, `{{embed …}}`
  private static func holdsMacro(_ text: [UInt8]) -> Bool {
    guard let open = text.firstIndex(of: UInt8(ascii: "{")), open + 2 < text.count else {
      return false
    }
    return text[open + 1] == UInt8(ascii: "{") && text[open + 2].isLetter
  }

  /// A sign that parts what is behind it from something that is not shown.
  private static func parts(_ sign: Sign) -> Bool {
    switch sign {
    case .comma, .semicolon, .colon, .enumeration, .stop, .close: true
    case .dash, .open, .other: false
    }
  }

  private func appendDensity(to reasons: inout [Reason]) {
    var figures = 0
    var commas = 0
    var isSecondSentence = false
    for index in front.indices {
      if front[index].isDigit {
        let continues =
          index > 0
          && (front[index - 1].isAlphanumeric
            || index > 1 && front[index - 1].isPunctuation && front[index - 2].isDigit)
        // `1 league: how many km?`
        let isOne = form == .question && index == 0 && front.starts(with: "1 ".utf8)
        if !continues, !isOne { figures += 1 }
        continue
      }
      switch Sign.at(index, in: front, end: front.count)?.sign {
      case .comma, .semicolon, .enumeration: commas += 1
      case .stop where index + 3 < front.count && !isSecondSentence:
        isSecondSentence = true
        reasons.append(.severalSentences)
      default: break
      }
    }
    if figures > 2 {
      reasons.append(.manyFigures)
    } else if figures > 0 {
      reasons.append(.otherFigures)
    }
    if commas > 2 { reasons.append(.manyClauses) }
  }

  private var isBrief: Bool {
    guard let blank else { return !WordCount.isOver(9, in: front[...]) }
    let before = WordCount.count(in: front[..<blank.lowerBound], upTo: 10)
    return before < 10
      && before + WordCount.count(in: front[blank.upperBound...], upTo: 10) < 10
  }

  /// A capital inside the front, a digit in a word, a title or a quotation.
  private var isAnchored: Bool {
    // A Chinese sentence begins with a capital only where it begins with a name.
    if isChinese, front.first?.isCapital == true { return true }
    for index in front.indices.dropFirst() {
      if front[index].isCapital { return true }
      if front[index].isDigit, front[index - 1].isLetter { return true }
      if front[index] == 0x80, index > 1, front[index - 1] == 0x80 || front[index - 1] == 0x9C {
        return true
      }
    }
    return front.contains(UInt8(ascii: "\""))
  }

  private var holdsAddress: Bool {
    front.indices.dropLast(2).contains {
      front[$0] == UInt8(ascii: ":") && front[$0 + 1] == UInt8(ascii: "/")
        && front[$0 + 2] == UInt8(ascii: "/")
    }
  }
}
