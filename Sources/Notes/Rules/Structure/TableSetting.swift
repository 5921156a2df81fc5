import Recognition

/// What the text around a table says of all its cells.
struct TableSetting {
  private let document: Document
  private let first: Int
  private let last: Int

  /// - Parameter cells: Passages of the table.
  init(_ cells: ClosedRange<Int>, _ document: Document) {
    self.document = document
    first = cells.lowerBound
    last = cells.upperBound
  }

  /// Columns of a line that can stand in front of a question.
  private static let widest = 60

  /// What holds for all cells: the line right above the table, when it says what the table shows (`Measured on the test
  /// bench:`), and what stands in brackets behind a head such as `Measure`.
  ///
  /// - Parameters:
  ///   - head: The passage of the head above the rows' names.
  ///   - heads: All heads; what they say already needs no caption.
  func caption(_ head: Int, besides heads: [Range<Int>]) -> String? {
    let setting = TableHead(document.passages[head].range, document.text).setting
    let line = lineAbove.flatMap { TableScale.isUnitLine($0, document.text) ? nil : $0 }
      .map(withoutEnding).flatMap { repeats($0, heads) ? nil : $0 }
    let pieces = [line.map(withoutNumber), setting.map(document.string)].compactMap(\.self)
    return pieces.isEmpty
      ? nil : pieces.joined(separator: document.language == .chinese ? "，" : ", ")
  }

  /// `Table 2: fares` without the number, which only tells it from the others.
  private func withoutNumber(_ line: String) -> String {
    let text = Array(line.utf8)
    let word = Self.tables.prefix(of: text, text.indices)
    guard word > 0 else { return line }
    let number = text[word...].drop { $0 == 0x20 }.drop(while: \.isDigit)
    let rest = SentenceCutter(text).trimmed(number.startIndex..<text.count)
    guard number.startIndex > word, text[number.startIndex - 1].isDigit, !rest.isEmpty else {
      return line
    }
    for colon in [":", "：", ".", "．"] where text[rest].starts(with: colon.utf8) {
      let told = SentenceCutter(text).trimmed(rest.lowerBound + colon.utf8.count..<text.count)
      return told.isEmpty ? line : String(decoding: text[told], as: UTF8.self)
    }
    return String(decoding: text[rest], as: UTF8.self)
  }

  private static let tables = WordList("table tab. 表 表格 附表")

  /// `班级总分` above a column 总分, `人物对照`, `Fresh vs salt` above the columns of both, or the heading once more.
  private func repeats(_ line: String, _ heads: [Range<Int>]) -> Bool {
    let caption = Array(line.utf8)
    let folded = caption.map(\.folded)
    if Self.sets.suffix(of: caption, PhraseEdges(caption).trimmed(caption.indices)) > 0
      || caption.starts(with: "【".utf8)
    {
      return true
    }
    if let heading = document.passages[first].heading,
      Leak.holds(document.text[document.passages[heading].range], caption[...])
    {
      return true
    }
    let held = heads.count { head in
      head.count > 3 && Leak.holds(folded[...], document.text[head].map(\.folded)[...])
    }
    let isLast = heads.contains { head in
      head.count > 3 && folded.suffix(head.count).elementsEqual(document.text[head].map(\.folded))
    }
    return held > 1 || isLast && document.language == .chinese
  }

  /// What any table is.
  private static let sets = WordList(
    """
    对照 对照表 对比 对比表 比较 一览 一览表 汇总 汇总表 列表 清单 名单 总表 表格 时间点 时间表 数据 参数表 情况表 明细 候选 候选项 选项
    comparison overview table list summary at_a_glance numbers figures
    """)

  /// `MY LOG` right above: what was done one day after the other.
  var isLog: Bool {
    line(isTitleToo: true).map { Self.logs.suffix(of: document.text, $0) > 0 } ?? false
  }

  private static let logs = WordList("log LOG logs LOGS diary 日志 流水 流水账 记录")

  private var lineAbove: Range<Int>? { line(isTitleToo: false) }

  /// - Parameter isTitleToo: The first line of a note in plain text is its title, which stands above the cards anyway.
  private func line(isTitleToo: Bool) -> Range<Int>? {
    guard first > 0 else { return nil }
    let text = document.text
    let above = document.passages[first - 1]
    guard
      isTitleToo || first > 1 || document.title != nil
        || text[above.range].last == UInt8(ascii: ":")
        || text[above.range].suffix(3).elementsEqual("：".utf8)
    else { return nil }
    let announces = text[above.range].last == UInt8(ascii: ":")
    guard above.kind == .paragraph || above.isItem && (announces || isCaption(first - 1)),
      above.heading == document.passages[first].heading,
      // The last of several lines side by side is no caption.
      announces || above.isItem || above.group == nil || first < 2
        || document.passages[first - 2].group != above.group
    else { return nil }
    let told = ClockMark.skipped(above.range, text)
    let whole = withoutColon(SentenceCutter(text).trimmed(told))
    let line = announces ? lastSentence(of: whole) : whole
    // `The lock has three states:`
    guard line == whole && above.kind == .paragraph || !EnglishVerb(text).isPredicated(line)
    else { return nil }
    guard line.count > 3, displayWidth(text, line) <= Self.widest, !endsSentence(above.range),
      // Of several sentences none is a caption.
      SentenceCutter(text).sentences(in: line).count < 2,
      Self.pointers.prefix(of: text, line) == 0
    else { return nil }
    return line
  }

  /// `- **主要结果**（渡轮，晚点）`: an item that is nothing but a bold name and a remark.
  private func isCaption(_ passage: Int) -> Bool {
    let range = document.passages[passage].range
    guard document.language == .chinese, displayWidth(document.text, range) <= 40,
      let bold = Topic(document).boldOpening(of: passage)
    else { return false }
    let body = AnswerSpan(document.text).withoutRemark(range)
    return body.upperBound <= bold.upperBound + 3
  }

  /// `The rules change again. Longest stay in days:`: what announces the table.
  private func lastSentence(of line: Range<Int>) -> Range<Int> {
    let near = max(line.lowerBound, line.upperBound - 3 * Self.widest)..<line.upperBound
    return SentenceCutter(document.text).sentences(in: near).last?.range ?? line
  }

  /// What the sentence right above says of all figures: `Prices per night, breakfast included.`, `单位：万元`.
  var basis: String? {
    guard first > 0 else { return nil }
    let text = document.text
    let above = document.passages[first - 1]
    guard above.kind == .paragraph, above.heading == document.passages[first].heading else {
      return nil
    }
    let start = above.range.lowerBound..<min(above.range.upperBound, above.range.lowerBound + 300)
    let clauses = SentenceCutter(text).sentences(in: start).flatMap { cut in
      cut.isQuestion ? [] : cut.clauses
    }
    for (place, clause) in clauses.enumerated() where displayWidth(text, clause) <= 48 {
      if Self.units.contains(text, clause) { return document.string(unit(place, clauses)) }
      // `Fees are monthly except in winter`
      if let exception = Self.exceptions.first(in: text, clause) {
        let told = SentenceCutter(text).trimmed(clause.lowerBound..<exception.lowerBound)
        if isBasis(told) { return document.string(told) }
      }
      guard isBasis(clause) else { continue }
      var told = clause
      if place + 1 < clauses.count, case let further = clauses[place + 1],
        displayWidth(text, further) <= 24, Self.bases.prefix(of: text, further) > 0
      {
        told = told.lowerBound..<unit(place + 1, clauses).upperBound
      }
      return document.string(told)
    }
    return nil
  }

  private func isBasis(_ clause: Range<Int>) -> Bool {
    Self.figures.first(in: document.text, clause) != nil
      && Self.bases.first(in: document.text, clause) != nil
  }

  /// `单位：元`, which the colon makes two clauses.
  private func unit(_ place: Int, _ clauses: [Range<Int>]) -> Range<Int> {
    guard Self.units.contains(document.text, clauses[place]), place + 1 < clauses.count,
      displayWidth(document.text, clauses[place + 1]) <= 24
    else { return clauses[place] }
    return clauses[place].lowerBound..<clauses[place + 1].upperBound
  }

  private static let exceptions = WordList("unless except 除非 除了")

  static func tellsOfPrices(_ basis: String) -> Bool {
    let text = Array(basis.utf8)
    return priced.first(in: text, text.indices) != nil
  }

  private static let priced = WordList(
    "price prices cost costs rate rates fee fees rent rents 价格 价 金额 单价 票价 租金 费用 usd eur gbp cny 元 万元 亿元 千元"
  )
  private static let units = WordList("单位 计量单位 货币单位 unit units")
  private static let figures = WordList(
    """
    price prices cost costs figure figures value values rate rates fee fees amount amounts number numbers rent rents weight weights time times dose doses gram
    grams all 价格 价 金额 数字 数据 数值 单价 票价 租金 费用 剂量 用量 以下 下面 均 都
    """)
  private static let bases = WordList(
    """
    per each incl incl. including included excl excl. excluding excluded net gross yearly monthly daily annual annually usd eur gbp cny in_$ in_€ in_£ in_thousands
    in_millions before_tax after_tax without_tax with_tax 每 每人 每天 每晚 每月 每年 含税 不含税 不含 单位 为单位 以元计 千元 万元 亿元 税前 税后
    """)

  /// What the figures of the table measure, by the first words of the text right above it (`Word error rate. We …`) or
  /// the heading, when that gives the unit.
  var measure: String? {
    let text = document.text
    if first > 0, case let above = document.passages[first - 1], above.kind == .paragraph,
      above.heading == document.passages[first].heading,
      let words = SentenceCutter(text).sentences(in: above.range).first?.clauses.first,
      TableHead(words, text).isMeasure, displayWidth(text, words) <= Self.widest,
      EnglishVerb(text).first(in: words) == nil
    {
      return document.string(words)
    }
    guard let heading = document.passages[first].heading,
      case let name = document.passages[heading].range, displayWidth(text, name) <= Self.widest,
      TableHead(name, text).isMeasure || TableHead(name, text).isMoney,
      AnswerSpan(text).withoutRemark(name) != name
    else { return nil }
    return document.string(name)
  }

  /// `三家报价如下（含安装）` without 如下.
  private func withoutEnding(_ line: Range<Int>) -> String {
    let body = AnswerSpan(document.text).withoutRemark(line)
    let length = Self.endings.suffix(of: document.text, body)
    let told = SentenceCutter(document.text).trimmed(body.lowerBound..<body.upperBound - length)
    return document.string(told) + document.string(body.upperBound..<line.upperBound)
  }

  private static let endings = WordList("如下 如下表 见下表 如下所示 见下 as_follows below")
  /// They point at the table and say nothing of it.
  private static let pointers = WordList(
    "some somebody someone 有人 here see this these below the_following following 下表 以下 下面 如下 见 表格 上表"
  )

  private func withoutColon(_ line: Range<Int>) -> Range<Int> {
    guard
      let colon = [":", "："].first(where: {
        document.text[line].reversed().starts(with: $0.utf8.reversed())
      })
    else { return line }
    return line.lowerBound..<line.upperBound - colon.utf8.count
  }

  private func endsSentence(_ range: Range<Int>) -> Bool {
    ["。", "！", "？", ".", "!", "?"].contains {
      document.text[range].reversed().starts(with: $0.utf8.reversed())
    }
  }

  /// The currency of every sum in and around the table, as it is written; nothing when there is none or more than one.
  var currency: String? {
    var found: [String: String] = [:]
    var recognizer = Recognizer(document.text)
    let near = max(0, first - Self.reach)...min(document.passages.count - 1, last + Self.reach)
    for passage in near {
      let range = document.passages[passage].range
      let head = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longest)
      for quantity in recognizer.quantities(in: head) where quantity.kind == .currency {
        guard let unit = quantity.unit, found[unit] == nil else { continue }
        let before = quantity.range.lowerBound..<quantity.amount.lowerBound
        let behind = quantity.amount.upperBound..<quantity.range.upperBound
        found[unit] = document.string(
          SentenceCutter(document.text).trimmed(behind.isEmpty ? before : behind))
      }
    }
    guard found.count == 1, let sign = found.first?.value, !sign.isEmpty, sign.count <= 6 else {
      return nil
    }
    return sign
  }

  /// Passages before and behind the table that are looked at, and bytes of each.
  private static let reach = 12
  private static let longest = 300
}
