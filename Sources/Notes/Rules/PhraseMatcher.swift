import Recognition

/// Tries a pattern around a place where its anchor word was found.
struct PhraseMatcher {
  /// What the slots and named words of a pattern hold.
  typealias Captures = [(name: String, range: Range<Int>)]

  /// Clauses longer than this are no place for patterns.
  private static let longestClause = 480

  private let text: [UInt8]
  private let sentence: Sentence

  init(_ text: [UInt8], _ sentence: Sentence) {
    self.text = text
    self.sentence = sentence
  }

  /// - Parameters:
  ///   - anchor: Where the anchor word stands.
  ///   - captures: What the slots hold, when the pattern matches; its store is used again by the next pattern.
  func match(
    _ pattern: PhrasePattern, anchor: Range<Int>, _ captures: inout Captures
  ) -> Bool {
    guard let clause = sentence.rangeOfClause(at: anchor.lowerBound),
      anchor.upperBound <= clause.upperBound, clause.count <= Self.longestClause, isWord(anchor)
    else { return false }
    if !captures.isEmpty { captures.removeAll(keepingCapacity: true) }
    if case .literal(_, let name?, _) = pattern.elements[pattern.anchor] {
      captures.append((name, anchor))
    }
    return matchRight(
      pattern.elements[(pattern.anchor + 1)...], from: anchor.upperBound, clause, &captures)
      && matchLeft(pattern.elements[..<pattern.anchor], to: anchor.lowerBound, clause, &captures)
  }

  // MARK: Right of the anchor

  private func matchRight(
    _ elements: ArraySlice<PhrasePattern.Element>, from start: Int, _ clause: Range<Int>,
    _ captures: inout Captures
  ) -> Bool {
    guard let element = elements.first else { return true }
    let rest = elements.dropFirst()
    let at = skippingSpaces(from: start, to: clause.upperBound)
    switch element {
    case .start:
      return false
    case .end:
      return at >= clause.upperBound
    case .literal(let words, let name, let isOptional):
      for word in words where starts(with: word, at, clause.upperBound) {
        let count = captures.count
        if let name { captures.append((name, at..<at + word.count)) }
        if matchRight(rest, from: at + word.count, clause, &captures) { return true }
        captures.removeSubrange(count...)
      }
      return isOptional && matchRight(rest, from: at, clause, &captures)
    case .slot(let name, let type):
      let limit =
        type == .rest || type == .list || type == .explanation
        ? sentence.range.upperBound : clause.upperBound
      guard let next = rest.firstIndex(where: \.isRequiredLiteral) else {
        guard let held = hold(at..<limit, type) else { return false }
        captures.append((name, held))
        return rest.allSatisfy { $0 == .end || $0.isOptional }
      }
      guard case .literal(let words, _, _) = rest[next],
        next == rest.startIndex || rest[..<next].allSatisfy(\.isOptional)
      else { return false }
      var from = at
      for _ in 0..<6 {
        guard let found = first(of: words, from..<limit) else { return false }
        let count = captures.count
        let end = withoutOptional(rest[..<next], endingAt: found.lowerBound, at)
        if let held = hold(at..<end, type) {
          captures.append((name, held))
          if matchRight(rest[next...], from: found.lowerBound, clause, &captures) { return true }
          captures.removeSubrange(count...)
        }
        from = found.lowerBound + 1
      }
      return false
    }
  }

  // MARK: Left of the anchor

  private func matchLeft(
    _ elements: ArraySlice<PhrasePattern.Element>, to end: Int, _ clause: Range<Int>,
    _ captures: inout Captures
  ) -> Bool {
    guard let element = elements.last else { return true }
    let rest = elements.dropLast()
    let at = skippingSpacesBack(from: end, to: clause.lowerBound)
    switch element {
    case .end:
      return false
    case .start:
      return at <= clause.lowerBound || isOpened(clause.lowerBound..<at)
    case .literal(let words, let name, let isOptional):
      for word in words where ends(with: word, clause.lowerBound, at) {
        let count = captures.count
        if let name { captures.append((name, at - word.count..<at)) }
        if matchLeft(rest, to: at - word.count, clause, &captures) { return true }
        captures.removeSubrange(count...)
      }
      return isOptional && matchLeft(rest, to: at, clause, &captures)
    case .slot(let name, let type):
      guard let next = rest.lastIndex(where: \.isRequiredLiteral) else {
        guard let held = hold(clause.lowerBound..<at, type) else { return false }
        captures.append((name, held))
        return rest.allSatisfy { $0 == .start || $0.isOptional }
      }
      guard case .literal(let words, _, _) = rest[next] else { return false }
      var to = at
      for _ in 0..<6 {
        guard let found = last(of: words, clause.lowerBound..<to) else { return false }
        let count = captures.count
        let start = withoutOptional(rest[(next + 1)...], startingAt: found.upperBound, at)
        if let held = hold(start..<at, type) {
          captures.append((name, held))
          if matchLeft(rest[...next], to: found.upperBound, clause, &captures) { return true }
          captures.removeSubrange(count...)
        }
        to = found.upperBound - 1
      }
      return false
    }
  }

  /// Before the words that may stand between a slot and what follows it: the slot of `版本也是` ends before 也.
  private func withoutOptional(
    _ elements: ArraySlice<PhrasePattern.Element>, endingAt end: Int, _ start: Int
  ) -> Int {
    elements.reversed().reduce(end) { end, element in
      guard case .literal(let words, _, _) = element else { return end }
      let at = skippingSpacesBack(from: end, to: start)
      return words.first { ends(with: $0, start, at) }.map { at - $0.count } ?? end
    }
  }

  private func withoutOptional(
    _ elements: ArraySlice<PhrasePattern.Element>, startingAt start: Int, _ end: Int
  ) -> Int {
    elements.reduce(start) { start, element in
      guard case .literal(let words, _, _) = element else { return start }
      let at = skippingSpaces(from: start, to: end)
      return words.first { starts(with: $0, at, end) }.map { at + $0.count } ?? start
    }
  }

  private func isOpened(_ range: Range<Int>) -> Bool {
    ClauseOpening(text).end(of: range) == range.upperBound
  }

  // MARK: Slots

  /// The part of a range that a slot of this type holds, or `nil`.
  private func hold(_ range: Range<Int>, _ type: SlotType) -> Range<Int>? {
    switch type {
    case .gap:
      return range.count <= 36 ? range : nil
    case .reason:
      let cutter = SentenceCutter(text)
      let reason = cutter.trimmed(range)
      guard let clause = EnglishClause(reason, text), !clause.subject.isEmpty,
        displayWidth(text, reason) <= 80
      else { return nil }
      return reason
    case .agent:
      var end = endOfAgent(range)
      // `a diver named Ida Moe walked …`
      if sentence.language == .english,
        let verb = EnglishVerb(text).first(in: range.lowerBound..<end)
      {
        end = verb.lowerBound
      }
      let phrase = PhraseEdges(text).trimmed(range.lowerBound..<end)
      return !phrase.isEmpty && phrase.count <= 60 && Words.pronouns.prefix(of: text, phrase) == 0
        ? phrase : nil
    case .phrase:
      var phrase = PhraseEdges(text).trimmed(range)
      if sentence.language == .english,
        sentence.clause(at: phrase.lowerBound)?.range.upperBound == range.upperBound
      {
        let whole = EnglishPhrase(text, sentence)
        phrase = PhraseEdges(text).trimmed(whole.main(of: whole.extended(phrase)))
      }
      return !phrase.isEmpty && phrase.count <= 150 ? phrase : nil
    case .noun:
      let phrase = PhraseEdges(text).trimmed(range)
      guard !phrase.isEmpty, displayWidth(text, phrase) <= 44,
        Words.nounBlockers.first(in: text, phrase) == nil,
        Words.placeEnds.suffix(of: text, phrase) == 0
      else { return nil }
      return phrase
    case .enumeration:
      let phrase = PhraseEdges(text).trimmed(range)
      return Enumeration(text).items(of: phrase).count > 1 ? phrase : nil
    case .list:
      let phrase = PhraseEdges(text).trimmed(range)
      return Enumeration(text).items(of: phrase).count > 2 ? phrase : nil
    case .rest:
      let phrase = PhraseEdges(text).trimmed(range)
      return phrase.isEmpty ? nil : phrase
    case .explanation:
      let phrase = PhraseEdges(text).trimmed(SentenceCutter(text).trimmed(range))
      let clause = sentence.rangeOfClause(at: phrase.lowerBound)?.upperBound
      return phrase.isEmpty || phrase.upperBound <= clause ?? phrase.upperBound
        || displayWidth(text, phrase) > Self.widestExplanation ? nil : phrase
    case .described:
      let phrase = PhraseEdges(text).trimmed(range)
      guard (10...60).contains(displayWidth(text, phrase)),
        let particle = phrase.last(where: { text[$0..<phrase.upperBound].starts(with: "的".utf8) }),
        particle - phrase.lowerBound >= 9, phrase.upperBound >= range.upperBound - 1,
        Self.kinds.contains(text, particle + 3..<phrase.upperBound)
      else { return nil }
      return phrase
    case .person:
      let phrase = PhraseEdges(text).trimmed(ClauseOpening(text).end(of: range)..<range.upperBound)
      return sentence.names.contains(phrase) ? phrase : nil
    case .name:
      return name(
        in: PhraseEdges(text).trimmed(ClauseOpening(text).end(of: range)..<range.upperBound))
    case .quantity, .date:
      return quantity(in: range, type)
    }
  }

  /// Columns of what is learned as one answer.
  private static let widestExplanation = 90

  /// What a term may be defined as; a name is given to something else.
  private static let kinds = WordList(
    """
    行为 过程 现象 方法 步骤 位置 状态 能力 反应 物质 关系 部分 结构 制度 活动 程序 技术 材料 时间 时期 阶段 距离 速度 变化 操作 做法 情况 问题 误差 比例 比值 效应 系统 机构
    组织 单位 作用 运动 方式 形式 部位 区域 因素 数量 数 值 量 率 力 点 线 面 角 词 字 句子 成分 人 者 机制 规则 函数 变量 算法 模型 数据 文件 指令 信号 设备 装置 仪器 药物 疾病 病变 症状 细胞 器官
    区间 周期 频率 温度 压力 电压 电流 能量 溶液 化合物 混合物 元素 粒子 费用 成本 收入 价格 税 权利 义务 责任 协议 合同 倾向 心理 偏差 记忆 行动 策略 政策 市场 集合 总和 差 之和 之差 之比
    """)

  /// Before the first word or sign that leads on; not inside `brass-founder`.
  private func endOfAgent(_ range: Range<Int>) -> Int {
    var start = range.lowerBound
    while let next = Self.afterAgents.first(in: text, start..<range.upperBound) {
      let isHyphen =
        text[next.lowerBound] == UInt8(ascii: "-") && next.lowerBound > range.lowerBound
        && text[next.lowerBound - 1].isLetter
      guard isHyphen else { return next.lowerBound }
      start = next.upperBound
    }
    return range.upperBound
  }

  private static let afterAgents = WordList(
    """
    in on at from with without during after before to for when while as who which that because since until under over into onto through across within
    is are was were has have had will can and_is and_was and_has but ( [ – - :
    """)

  private func name(in range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty else { return nil }
    let names = sentence.names.filter {
      range.contains($0.lowerBound) && $0.upperBound <= range.upperBound
    }
    if names.count == 1, names[0].count * 2 >= range.count {
      let rest = names[0].upperBound..<range.upperBound
      // `Tibshirani 在 1996 年`
      guard sentence.language == .chinese, let place = Self.placing.first(in: text, rest) else {
        return range
      }
      return PhraseEdges(text).trimmed(range.lowerBound..<place.lowerBound)
    }
    let isHan = text[range].allSatisfy { $0 >= 0x80 }
    return isHan && range.count <= 36 ? range : nil
  }

  private static let placing = WordList("在 于")

  private func quantity(in range: Range<Int>, _ type: SlotType) -> Range<Int>? {
    var found: Range<Int>?
    for token in sentence.tokens(startingIn: range) {
      guard case .quantity(let quantity) = token.kind, range.contains(quantity.range.lowerBound),
        quantity.range.upperBound <= range.upperBound
      else { continue }
      if type == .date, !quantity.kind.isDate { continue }
      guard found == nil else { return nil }
      found = quantity.range
    }
    return found
  }

  // MARK: Text

  /// `展示` of `展示会`.
  private func opensNoun(_ anchor: Range<Int>) -> Bool {
    guard anchor.count == 6, text[anchor.lowerBound] >= 0xE4,
      let word = ChineseLexicon.word(
        at: anchor.lowerBound, in: text, end: min(anchor.lowerBound + 9, text.count))
    else { return false }
    return word.kind == .noun && word.range.upperBound > anchor.upperBound
  }

  private func isWord(_ range: Range<Int>) -> Bool {
    let startsInside =
      range.lowerBound > 0 && text[range.lowerBound].isAlphanumeric
      && text[range.lowerBound - 1].isAlphanumeric
    let endsInside =
      range.upperBound < text.count && text[range.upperBound - 1].isAlphanumeric
      && text[range.upperBound].isAlphanumeric
    return !startsInside && !endsInside && !WordGuards.isInsideWord(range, text)
      && !opensNoun(range)
  }

  private func starts(with word: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard at + word.count <= end else { return false }
    for (index, byte) in word.enumerated() where text[at + index].folded != byte { return false }
    return isWord(at..<at + word.count)
  }

  private func ends(with word: [UInt8], _ start: Int, _ at: Int) -> Bool {
    at - word.count >= start && starts(with: word, at - word.count, at)
  }

  private func first(of words: [[UInt8]], _ range: Range<Int>) -> Range<Int>? {
    for at in range {
      for word in words where starts(with: word, at, range.upperBound) {
        return at..<at + word.count
      }
    }
    return nil
  }

  private func last(of words: [[UInt8]], _ range: Range<Int>) -> Range<Int>? {
    for end in range.reversed().lazy.map({ $0 + 1 }) {
      for word in words where ends(with: word, range.lowerBound, end) {
        return end - word.count..<end
      }
    }
    return nil
  }

  private func skippingSpaces(from start: Int, to end: Int) -> Int {
    var at = start
    while at < end, text[at] == 0x20 || text[at] == 0x0A { at += 1 }
    return at
  }

  private func skippingSpacesBack(from end: Int, to start: Int) -> Int {
    var at = end
    while at > start, text[at - 1] == 0x20 || text[at - 1] == 0x0A { at -= 1 }
    return at
  }
}

extension PhrasePattern.Element {
  var isRequiredLiteral: Bool {
    if case .literal(_, _, isOptional: false) = self { true } else { false }
  }

  var isOptional: Bool {
    if case .literal(_, _, isOptional: true) = self { true } else { false }
  }
}
