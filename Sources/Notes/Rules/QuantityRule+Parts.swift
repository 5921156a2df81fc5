import Recognition

/// Figures that are a part of something: half a date, the number of a room, the first of two.
extension QuantityRule {
  /// Half a date (`755年|11月`), half a time (`31秒|8`), small change that is a spice (`八角`), a room's or class's number.
  func isCut(_ quantity: Quantity, _ text: [UInt8]) -> Bool {
    let range = quantity.range
    let before = text[..<range.lowerBound].suffix(3)
    let after = text[range.upperBound...].prefix(3)
    if after.first?.isDigit == true
      || ["半", "多", "份"].contains(where: { after.elementsEqual($0.utf8) })
      // `12 周班`, `16 GB 版`: which of them.
      || ["组", "班", "版", "款", "档", "型"].contains(where: { after.elementsEqual($0.utf8) })
    {
      return true
    }
    // `6.7 N·m` of `6.7 N·m²/kg²`: half of a unit.
    if quantity.kind == .dimension, text[range.upperBound - 1].isLetter,
      ["²", "³", "⁻", "·"].contains(where: { after.starts(with: $0.utf8) })
    {
      return true
    }
    // `200 kB–|1 MB`: the end of a span.
    if quantity.kind == .dimension, before.elementsEqual("–".utf8), range.lowerBound > 3,
      text[range.lowerBound - 4].isLetter
    {
      return true
    }
    // `参宿七 天狼`: nobody leaves a space behind a Chinese numeral.
    if text[range.lowerBound] >= 0xE3, quantity.amount.upperBound < range.upperBound,
      text[quantity.amount.upperBound] == 0x20, text[range.upperBound - 1] >= 0x80
    {
      return true
    }
    // `4–11 月|龄`
    if quantity.kind.isDate, after.elementsEqual("龄".utf8) { return true }
    // `40 千伏|安`: half of a unit that the table does not hold.
    if after.elementsEqual("安".utf8), text[range].suffix(3).elementsEqual("伏".utf8) { return true }
    // `0.1g/l~0.2g/l`: the first figure of a span.
    if text[range.upperBound...].prefix(8).drop(while: { $0.isLetter || $0 == UInt8(ascii: "/") })
      .first == UInt8(ascii: "~"), quantity.kind == .dimension
    {
      return true
    }
    // `7±2 个`
    if before.dropFirst().elementsEqual("±".utf8), before.first?.isDigit == true { return true }
    // `按 6.83 折`: a rate of exchange, for a discount has one place after the point at most.
    if text[range].suffix(3).elementsEqual("折".utf8),
      text[range].split(separator: UInt8(ascii: ".")).last.map({
        $0.prefix(while: \.isDigit).count > 1
      }) == true, text[range].contains(UInt8(ascii: "."))
    {
      return true
    }
    // `5 月前|三周`: the first three weeks of it.
    if quantity.kind.isDate, text[range].suffix(3).elementsEqual("前".utf8),
      after.first?.isDigit == true
        || Self.several.prefix(of: text, range.upperBound..<min(range.upperBound + 3, text.count))
          > 0
    {
      return true
    }
    // `小飞马 610N`: a model rather than a force.
    if quantity.unit == "Newton", text[range.upperBound - 2].isDigit { return true }
    // `主舱5 副舱3`: the unit belongs to what the next figure is of.
    if quantity.kind == .count, opensNextPair(quantity, text) { return true }
    // `6 °|dH`
    if after.first?.isLetter == true, text[range.upperBound - 1] >= 0x80,
      text[range.upperBound - 1] < 0xC0,
      text[range.upperBound - 2] == 0xC2
    {
      return true
    }
    // `9-21 Mar|-Oct`
    if quantity.kind.isDate, after.count > 1, after.first == UInt8(ascii: "-"),
      after.dropFirst().first?.isAlphanumeric == true
    {
      return true
    }
    // `十字军`, `三重县`: the numeral belongs to a name.
    if Self.named.prefix(of: text, range.lowerBound..<min(range.upperBound + 6, text.count)) > 0 {
      return true
    }
    // `28万|包含五个账号`: the unit begins another word.
    if quantity.kind == .count && quantity.unit != nil || [.score, .set].contains(quantity.kind),
      range.count > 3,
      Self.words.prefix(
        of: text, range.upperBound - 3..<min(range.upperBound + 3, text.count)) > 0
    {
      return true
    }
    // `220-年|龄`
    if quantity.kind == .duration, range.count > 3,
      Self.ages.prefix(of: text, range.upperBound - 3..<min(range.upperBound + 3, text.count)) > 0
    {
      return true
    }
    // An exponent or index of a formula.
    if before.last.map(Self.formula.contains) == true { return true }
    // `n(n-1)/2 pairs`
    if before.suffix(2).elementsEqual(")/".utf8) { return true }
    if quantity.kind.isDate, ["年", "月"].contains(where: { before.elementsEqual($0.utf8) }) {
      return true
    }
    guard let last = text[range].suffix(3).first, last >= 0xE3 else { return false }
    let isFigure = text[range].contains(where: \.isDigit)
    if quantity.kind == .currency, !isFigure, Self.change.suffix(of: text, range) > 0 {
      return true
    }
    return Self.numbered.suffix(of: text, range) > 0
  }

  /// Behind a space a unit and a character or two lead to another figure, and no space stands before this one.
  private func opensNextPair(_ quantity: Quantity, _ text: [UInt8]) -> Bool {
    func isHan(_ at: Int) -> Bool { at >= 0 && at < text.count && (0xE4...0xE9).contains(text[at]) }
    let unit = quantity.amount.upperBound + 1
    guard quantity.amount.lowerBound == quantity.range.lowerBound, unit < quantity.range.upperBound,
      text[unit - 1] == 0x20, isHan(unit), isHan(quantity.range.lowerBound - 3)
    else { return false }
    var at = unit
    while isHan(at), at - unit < 12 { at += 3 }
    return at > quantity.range.upperBound && at < text.count && text[at].isDigit
  }

  /// `1927 年和 1994 年`, `3 个或 5 个`: half of what belongs together.
  func isOneOfSeveral(
    _ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    guard sentence.language == .chinese,
      let index = sentence.indexOfToken(at: quantity.range.lowerBound)
    else { return false }
    let clause = sentence.rangeOfClause(at: quantity.range.lowerBound)
    let isDealt =
      clause.map { clause in
        let dealt = Self.dealing.first(in: text, clause.lowerBound..<quantity.range.lowerBound)
        // `甲和乙的分数分别为…` says whose.
        return dealt.map {
          Self.joints.first(in: text, clause.lowerBound..<$0.lowerBound) == nil
        } ?? false
      } ?? false
    func isAlike(_ other: Int, _ between: Range<Int>) -> Bool {
      guard sentence.tokens.indices.contains(other),
        case .quantity(let beside) = sentence.tokens[other].kind, beside.kind == quantity.kind,
        beside.unit == quantity.unit, between.count < 12
      else { return false }
      let joint = SentenceCutter(text).trimmed(between)
      // `分别为 6 米、5 米和 4 米`: whose each is, only their order says.
      let joints = quantity.kind.isDate || isDealt ? Self.joints : Self.alternatives
      return joints.contains(text, joint)
    }
    if quantity.kind.isDate, followsFigure(quantity.range.lowerBound, text) { return true }
    let before = index - 2
    let behind = index + 2
    if before >= 0,
      isAlike(before, sentence.tokens[before].range.upperBound..<quantity.range.lowerBound)
    {
      return true
    }
    return behind < sentence.tokens.count
      && isAlike(behind, quantity.range.upperBound..<sentence.tokens[behind].range.lowerBound)
  }

  /// `4h / 3h / 6h`, `86%，0.6s，95%`: figures side by side, of which nothing but their order says what they are.
  func isOneOfRow(_ quantity: Quantity, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    if isInRun(quantity, sentence) { return true }
    guard Self.needsName(quantity), sentence.range.lowerBound < quantity.outer.lowerBound else {
      return false
    }
    let before = sentence.range.lowerBound..<quantity.outer.lowerBound
    let end = max(quantity.outer.upperBound, sentence.range.upperBound)
    let opening = before.last { text[$0] != 0x20 }
    let closing = (quantity.outer.upperBound..<end).first { text[$0] != 0x20 }
    guard let opening, Self.separates(opening, text),
      closing.map({ Self.separates($0, text) }) ?? true
    else { return false }
    if let closing, !Self.isComma(opening, text) {
      let rest = min(closing + (text[closing] < 0x80 ? 1 : 3), end)..<end
      if rest.first(where: { text[$0] != 0x20 }).map({ text[$0].isDigit }) ?? false { return true }
    }
    guard Self.isComma(opening, text) || text[opening] == UInt8(ascii: "/") else { return false }
    // Right before the sign stands another such figure.
    guard let last = sentence.tokens.last(where: { $0.range.upperBound <= opening }),
      case .quantity(let beside) = last.kind, Self.needsName(beside)
    else { return false }
    return (beside.outer.upperBound..<max(beside.outer.upperBound, opening)).allSatisfy {
      text[$0] == 0x20 || text[$0] >= 0x80 && $0 > opening - 3
    }
  }

  /// `十尺二十尺三十尺`: three at least in one unit, and nothing between them but spaces.
  private func isInRun(_ quantity: Quantity, _ sentence: Sentence) -> Bool {
    guard sentence.language == .chinese, quantity.unit != nil,
      let index = sentence.indexOfToken(at: quantity.range.lowerBound)
    else { return false }
    func goesOn(_ left: Int) -> Bool {
      guard sentence.tokens.indices.contains(left), sentence.tokens.indices.contains(left + 1),
        case .quantity(let one) = sentence.tokens[left].kind,
        case .quantity(let other) = sentence.tokens[left + 1].kind
      else { return false }
      return one.kind == other.kind && one.unit == other.unit && one.unit == quantity.unit
        && (0...1).contains(other.range.lowerBound - one.range.upperBound)
    }
    // Two on either side tell; the whole of a long run would be walked for each of its figures.
    return goesOn(index - 1) && (goesOn(index - 2) || goesOn(index))
      || goesOn(index) && goesOn(index + 1)
  }

  /// Neither its unit nor a word behind it says what is measured or counted, as in `£3`, `May 3` and `12 boats`.
  private static func needsName(_ quantity: Quantity) -> Bool {
    quantity.kind != .currency && !quantity.kind.isDate
      && (quantity.factKind != .count || quantity.unit == nil || quantity.kind == .dimension)
  }

  private static func isComma(_ end: Int, _ text: [UInt8]) -> Bool {
    text[end] == UInt8(ascii: ",") || end > 1 && text[(end - 2)...].starts(with: "，".utf8)
  }

  /// A comma, a slash or a colon ends or begins at an offset.
  private static func separates(_ at: Int, _ text: [UInt8]) -> Bool {
    if text[at] < 0x80 {
      return [UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: ":")].contains(text[at])
    }
    return [at, at - 2].contains { start in
      start >= 0 && ["，", "："].contains { text[start...].starts(with: $0.utf8) }
    }
  }

  /// `1931、1932 年`, `11、12 月`: the unit stands behind the last figure only.
  private func followsFigure(_ start: Int, _ text: [UInt8]) -> Bool {
    start > 3 && text[..<start].suffix(3).elementsEqual("、".utf8) && text[start - 4].isDigit
  }

  private static let dealing = WordList("分别 依次")
  private static let joints = WordList("、 和 与 及 或 或者")
  private static let alternatives = WordList("或 或者 / ／")

  /// `1896 赫尔曼·贝格`: what looks like a unit begins a name.
  func isForeign(_ name: Range<Int>, behind quantity: Quantity, _ text: [UInt8]) -> Bool {
    name.lowerBound == quantity.range.upperBound && text[name].contains(0xC2)
      && text[name.lowerBound] >= 0xE4
  }

  /// `AIME 2024`, `2024 AIME`: the year belongs to the name beside it.
  func isPartOfName(_ quantity: Quantity, _ text: [UInt8]) -> Bool {
    if isOwner(quantity, text) { return true }
    guard quantity.kind.isDate || quantity.kind == .number else { return false }
    var before = quantity.range.lowerBound
    while before > 0, text[before - 1] == 0x20 { before -= 1 }
    var after = quantity.range.upperBound
    while after < text.count, text[after] == 0x20 { after += 1 }
    let wordBefore = text[..<before].suffix(8).reversed().prefix { $0.isAlphanumeric }
    let wordAfter = text[after...].prefix(8).prefix { $0.isAlphanumeric }
    return wordBefore.filter(\.isCapital).count > 1 || wordAfter.filter(\.isCapital).count > 1
  }

  /// `Nine Weeks' Siege`
  private func isOwner(_ quantity: Quantity, _ text: [UInt8]) -> Bool {
    guard quantity.kind == .duration, text[quantity.range.lowerBound].isCapital else {
      return false
    }
    let rest = text[quantity.range.upperBound...].prefix(6)
    let sign = rest.prefix { !$0.isAlphanumeric }
    return (sign.elementsEqual("' ".utf8) || sign.elementsEqual("’ ".utf8))
      && rest.dropFirst(sign.count).first?.isCapital ?? false
  }

  static let named = WordList(
    "三元锂 三元材料 三元电池 三元前驱 三元催化 三元正极 三元乙丙 三元桥 二元一次 一元二次 一元一次 二元论 二元对立 十字军 十字架 十字路口 三重县 三角洲 三角形 三角函数 三国 三峡 三位一体 三权分立 四书 四合院 五行 五官 五代 六朝 七国 八国联军 八旗 九州 百科 千岛 一对一 一对多 多对一 多对多 一次性 二手 一手 一元论 二进制 十进制 八进制 十六进制 一级市场 二级市场"
  )
  private static let words = WordList(
    "包含 包括 包装 封顶 封装 封闭 分不 分辨 分别 分清 分开 分布 分成 分为 位于 位置 条件 名为 名叫 名称 台湾 台风 本地 本身 本来 项目 家庭 家人 家里 口径 张开 部分 部门 面积 层次 份额 点击 点评 页面 根据 根本 节约 节省 支持 支付 支出 组成 组织 道理 道路 顿时 场地 场景 回到 回来 套用 间隔 间接 门口 门外 门前 门票"
  )
  private static let ages = WordList(
    "年龄 年轻 年级 年货 年会 年夜 年糕 年终 月饼 月光 月薪 月供 天气 天然 天空 天窗 秒杀 秒表 周末 周围 周边")
  private static let several = WordList("一 两 二 三 四 五 六 七 八 九 十 几")
  private static let formula = "^_{\\".utf8.map(\.self)
  private static let change = WordList("角 块 毛 分")
  private static let numbered = WordList("楼 班 号 届 章 室 年级")
}
