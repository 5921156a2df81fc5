import Recognition

/// What may stand in the place that a phrase leaves open.
extension PhraseMatcher {
  /// The part of a range that a slot of this type holds, or `nil`.
  func hold(_ range: Range<Int>, _ type: SlotType) -> Range<Int>? {
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
  func opensNoun(_ anchor: Range<Int>) -> Bool {
    guard anchor.count == 6, text[anchor.lowerBound] >= 0xE4,
      let word = ChineseLexicon.word(
        at: anchor.lowerBound, in: text, end: min(anchor.lowerBound + 9, text.count))
    else { return false }
    return word.kind == .noun && word.range.upperBound > anchor.upperBound
  }
}
