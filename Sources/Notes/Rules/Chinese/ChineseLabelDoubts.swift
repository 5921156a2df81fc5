import Recognition

/// Whether a Chinese label and what is asked of it tell a stranger what is meant.
struct ChineseLabelDoubts {
  private let label: LabelledValue

  init(_ label: LabelledValue) {
    self.label = label
  }

  private var document: Document { label.document }
  private var text: [UInt8] { label.document.text }
  private var value: Range<Int> { label.value }

  /// The question, by what the value says and what the label leaves unsaid; `nil` when nobody can tell what is asked.
  ///
  /// - Parameters:
  ///   - owned: The label with what it belongs to.
  ///   - topics: What it belongs to.
  func question(_ question: String, _ owned: String, _ topics: [String]) -> String? {
    let shape = ChineseLabelShape(text)
    let key = label.key
    // `注意“上风”二字：…`
    guard Self.warnings.prefix(of: text, key) == 0 else { return nil }
    // `每月 = 底薪 + 提成`: of what, the lines around say.
    guard !Self.spells.contains(text, key) else { return nil }
    // `两个都降`: of which, the lines around say.
    guard Self.leaning.prefix(of: text, value) == 0 else { return nil }
    guard
      shape.isThing(label.line.key, isPair: label.isArrow)
        || !question.hasSuffix("是什么？") && !question.hasSuffix("→ ?")
    else {
      return nil
    }
    if question.hasSuffix("是什么时候？") {
      // A day of the week is none to learn.
      return
        (text[value].contains(where: \.isDigit) || Self.eras.first(in: text, value) != nil)
        && (!shape.isBareProperty(key) || !topics.isEmpty) && !Self.times.contains(text, key)
        ? question : nil
    }
    if question.hasSuffix("→ ?"), !label.isArrow {
      if shape.isGlossed(key) || TermSection(document).holds(label.passage) {
        return "\(owned)是什么？"
      }
      // `盲端：只进不出，靠潮水换水`: of several things that are told of it the first is not what is asked for.
      return isWhole && !topics.isEmpty && !owned.hasPrefix(document.string(key))
        && LabelNeighbours(document).areLabelled(besides: label.passage) ? question : nil
    }
    guard question == "\(owned)是什么？" || question == "\(owned)的是什么？" else { return question }
    // `周明：按老办法`: what somebody says, and not what they are.
    guard !Persons(text).isNamed(label.line.key) else { return nil }
    // `速度：新船变得更快了`: how it changed.
    guard !text[value].suffix(3).elementsEqual("了".utf8) else { return nil }
    // `渡口的事：下周`: what there is to tell of it.
    guard Self.affairs.suffix(of: text, key) == 0 else { return nil }
    // `书里没讲船工：…`
    guard Self.denials.first(in: text, key) == nil else { return nil }
    // `国内：青川、石门两处`: where, and not of what.
    guard !Self.places.contains(text, key), !Hint.isCountry(key, in: text) else { return nil }
    // `周转时间：设每船 h 小时`
    guard Self.suppositions.prefix(of: text, value) == 0, !supposes(value) else { return nil }
    if isRow(value) { return "\(owned)各是多少？" }
    // `写航行日志:先看潮`: what to do.
    guard Self.advice.prefix(of: text, value) == 0 else { return nil }
    guard !shape.compares(value), !topics.isEmpty || !shape.isBareProperty(key) else { return nil }
    // `退潮返工：浪高的时候`
    if Self.whens.suffix(of: text, value) > 0, Self.hours.suffix(of: text, value) == 0 {
      return "\(owned)：什么时候？"
    }
    // `旧船票：退票后三个月`
    let lengths = document.quantities(in: value).filter { $0.factKind == .duration }
    if let last = lengths.last, lengths.count == 1,
      last.outer.upperBound == value.upperBound, last.outer.lowerBound > value.lowerBound
    {
      return HeadingProperty(document).period(of: document.string(key), below: label.passage)
        ?? "\(owned)：多久？"
    }
    return question
  }

  /// `底薪 + 提成`, `余额 ÷ 月数`: words with a sign between spaces that says how to reckon.
  static func isSum(_ value: Range<Int>, _ text: [UInt8]) -> Bool {
    let words = text[value].split(separator: 0x20)
    return words.count > 2
      && words.dropFirst().dropLast().contains { word in
        ["+", "-", "−", "×", "÷", "*", "/"].contains { word.elementsEqual($0.utf8) }
      }
  }

  /// No more than a bracket or a stop stands behind the answer.
  private var isWhole: Bool {
    let line = label.line.value
    guard value.upperBound < line.upperBound else { return true }
    return switch Sign.at(value.upperBound, in: text, end: line.upperBound)?.sign {
    case .comma, .semicolon, .colon, .dash: false
    default: true
    }
  }

  /// `北坞 8~9，南坞 6，船台 7.5`: a figure for each of several things.
  private func isRow(_ value: Range<Int>) -> Bool {
    var signs = OuterSigns(text, in: value)
    var start = value.lowerBound
    var parts: [Range<Int>] = []
    while let (sign, place) = signs.next() {
      guard sign == .comma || sign == .semicolon else { continue }
      parts.append(SentenceCutter(text).trimmed(start..<place.lowerBound))
      start = place.upperBound
    }
    parts.append(SentenceCutter(text).trimmed(start..<value.upperBound))
    return parts.count > 1
      && parts.allSatisfy { part in
        part.count > 4 && !text[part.lowerBound].isDigit && text[part.upperBound - 1].isDigit
          && part.lowerBound + 3 < part.upperBound && text[part].contains(0x20)
      }
  }

  /// `设 TLB 命中率 h`, `令x=3`
  private func supposes(_ value: Range<Int>) -> Bool {
    value.count > 3 && text[value.lowerBound + 3] < 0x80
      && ["设", "令"].contains { text[value].starts(with: $0.utf8) }
  }

  private static let spells = WordList("每月 每年 每天 每日 每周 每次 每季 每季度 当月 当年 当天 全年 本月 今年 去年 明年")
  private static let denials = WordList("没讲 没说 没写 没提 没有讲 没有说 没有提 未提 不讲 不提 没算 没考虑")
  private static let warnings = WordList("注意“ 注意「 注意别 注意这 注意不要 记住 提醒 当心 小心 一个 一台 一条 一艘")
  private static let places = WordList("国内 国外 海外 境内 境外 省内 省外 本地 外地 线上 线下 室内 室外 左边 右边 上面 下面")
  private static let suppositions = WordList("设每 设有 设一 设某 令每 假设 假定")
  private static let leaning = WordList(
    "两个都 两者 二者 三个都 三者都 都是 都会 都有 都要 都不 也是 也会 也有 也要 前者 后者 同样 同理 它 它们 这个 那个 这样 那样")
  private static let advice = WordList(
    "先看 先用 先把 先写 先找 再看 再用 别用 别在 别把 别让 别去 别买 别忘 不要 记得 注意“ 注意别 注意不要 注意看")
  private static let affairs = WordList("的事 的事情 那件事 评论 点评 吐槽 感叹 感慨 原话 原文 大意 划重点")
  private static let whens = WordList("时 的时候 时候")
  private static let hours = WordList("小时 工时 课时 学时 用时 耗时")
  private static let times = WordList("时间 日期 时候")
  private static let eras = WordList("年 月 世纪 朝 代")
}
