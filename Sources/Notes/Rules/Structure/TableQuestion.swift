import Recognition

/// Words the question for a cell: `Venus: Year – how many days?`, `灯塔的高度是多少米？`
struct TableQuestion {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// - Parameters:
  ///   - subject: What the row or column names.
  ///   - attribute: The head; empty when it only says that figures follow.
  ///   - caption: What the line above says of all cells.
  ///   - figure: All of the answer, when it is one quantity.
  func english(
    _ subject: String, _ attribute: String, caption: String? = nil, answer: Range<Int>,
    _ figure: Quantity?, isSum: Bool = false
  ) -> String {
    let name = Array(attribute.utf8)
    if isSum {
      return TableHead(name.indices, name).isPeriod
        ? "\(subject) in \(attribute) – how much?" : "\(attribute) in \(subject) – how much?"
    }
    if let caption, TableHead(name.indices, name).isPeriod, case let line = Array(caption.utf8),
      TableHead(line.indices, line).isMeasure
    {
      return "\(caption): \(subject), \(attribute)?"
    }
    let question = question(subject, attribute, answer: answer, figure)
    return caption.map { "\(question.dropLast()) (\(Self.unbracketed($0)))?" } ?? question
  }

  private func question(
    _ subject: String, _ attribute: String, answer: Range<Int>, _ figure: Quantity?
  ) -> String {
    let name = Array(attribute.utf8)
    if TableHead(name.indices, name).isCurrency { return "\(subject): how much (\(attribute))?" }
    let asked =
      namesUnit(name) && figure?.kind != .currency
      ? nil
      : figure.flatMap(self.asked)
        ?? unit(of: answer).map {
          Self.spans.contains($0) ? "how long" : "how many \($0)"
        }
    guard !attribute.isEmpty else { return "\(subject): \(asked ?? "what figure")?" }
    if text[answer.lowerBound].isDigit, TableHead(name.indices, name).isUnit {
      return "\(subject): how many \(attribute)?"
    }
    let isAsked =
      Self.asking.first(in: name, name.indices) != nil
      // A planet's `Year` is a length.
      || figure?.kind.isDate == true && Self.times.first(in: name, name.indices) != nil
    guard let asked, !attribute.hasSuffix("?"), !isAsked else {
      return EnglishCellQuestion(text).question(subject, attribute, answer: answer)
    }
    // `Ferry toll in 2031`
    if isYear(subject) { return "\(attribute) in \(subject) – \(asked)?" }
    if isYear(attribute) { return "\(subject) in \(attribute) – \(asked)?" }
    // `number`, above figures of all kinds, says no more than the question.
    if Self.figures.contains(name, name.indices) { return "\(subject): \(asked)?" }
    return "\(subject): \(attribute) – \(asked)?"
  }

  private static let figures = WordList("number figure value")

  private func isYear(_ name: String) -> Bool {
    name.utf8.count == 4 && name.utf8.allSatisfy(\.isDigit)
  }

  /// - Parameters:
  ///   - caption: What the line above says of all cells.
  ///   - property: Whether `subject` is what is asked for, and `attribute` what has it.
  /// - Returns: `nil` when the head is no noun and asks nothing either.
  func chinese(
    _ subject: String, _ attribute: String, caption: String?, answer: Range<Int>,
    _ figure: Quantity?, isSwapped: Bool, isSum: Bool = false
  ) -> String? {
    let wording = ChineseQuestion(text)
    if isSum {
      let head = Array(attribute.utf8)
      return TableHead(head.indices, head).isPeriod
        ? "\(attribute)，\(subject)是多少钱？" : "\(subject)，\(attribute)是多少钱？"
    }
    if let caption, case let line = Array(caption.utf8), case let head = Array(attribute.utf8),
      TableHead(head.indices, head).isPeriod, TableHead(line.indices, line).isMeasure,
      !subject.isEmpty
    {
      return "\(attribute)，\(subject)的\(caption)是多少？"
    }
    let opening = caption.map { "（\(Self.unbracketed($0))）" } ?? ""
    if attribute.isEmpty {
      let asked = figure.flatMap { Hint(text, .chinese).hint(for: $0) } ?? "多少"
      return "\(opening)\(subject)：\(asked)？"
    }
    let name = ChineseStub.written(attribute)
    let head = Array(attribute.utf8)
    if TableHead(head.indices, head).isCurrency {
      return "\(opening)\(subject)：多少钱（\(attribute)）？"
    }
    if isSwapped, wording.isProperty(subject), !wording.isProperty(name),
      let question = wording.question(of: name, subject, answer: answer, figure)
    {
      return opening + question
    }
    if let question = wording.question(of: subject, name, answer: answer, figure)
      ?? wording.measured(
        subject, name,
        isYear(answer, name)
          ? "哪一年"
          : figure.flatMap { $0.kind.isDate ? nil : measure($0) }
            ?? unit(of: answer).map { Self.spans.contains($0) ? "多久" : "多少 \($0)" })
    {
      return opening + question
    }
    let owner = wording.numbered(subject) ?? subject
    if ChineseStub.isDeed(name), !text[answer.lowerBound].isDigit {
      return "\(opening)\(owner)：怎么\(name)？"
    }
    if ChineseStub.isSingle(name) {
      // `水样 3.4`: no 什么盐.
      let isFigure = text[answer.lowerBound].isDigit && answer.count > 2
      // `盐 9`, below 克
      if text[answer.lowerBound].isDigit, isUnit(name) { return "\(opening)\(owner)：多少\(name)？" }
      return "\(opening)\(owner)：\(isFigure ? "" : "什么")\(name)\(isFigure ? "是多少" : "")？"
    }
    // `拼多多：¥69`
    if figure?.kind == .currency, !name.contains("（") {
      return "\(opening)\(owner)：\(name)\(name.hasSuffix("价") ? "是" : "")多少钱？"
    }
    // `主要丢`
    if name.hasPrefix("主要"), name.utf8.count < 12 { return "\(opening)\(owner)：\(name)什么？" }
    guard !ChineseStub.isChoice(name) else { return nil }
    if ChineseStub.isVerb(name) {
      // `不适合`, below 适合
      return text[answer].starts(with: "不\(name)".utf8) ? nil : "\(opening)\(owner)\(name)什么？"
    }
    // `双缸`, below 缸
    if name.utf8.count >= 6, text[answer].count > name.utf8.count,
      text[answer].suffix(name.utf8.count).elementsEqual(name.utf8)
    {
      return "\(opening)\(owner)：哪种\(name)？"
    }
    if let asked = wording.thing(of: subject, name, answer: answer) { return opening + asked }
    return "\(opening)\(owner)：\(name)\(figured(name, answer, figure))？"
  }

  /// For a figure that is no sum of money.
  private func measure(_ figure: Quantity) -> String? {
    figure.kind == .currency ? nil : Hint(text, .chinese).rate(for: figure)
  }

  /// `建立` and `738 年`: nothing of a table lasts so long, unless its head says so.
  private func isYear(_ answer: Range<Int>, _ name: String) -> Bool {
    let digits = text[answer].prefix(while: \.isDigit).count
    let head = Array(name.utf8)
    return (3...4).contains(digits)
      && text[answer].dropFirst(digits).drop { $0 == 0x20 }.elementsEqual("年".utf8)
      && Self.lasting.suffix(of: head, head.indices) == 0
  }

  private static let lasting = WordList("历时 存续 寿命 时长 年限 期限 跨度 国祚 享国 树龄 历史 周期 半衰期")

  /// `保修` and `2 年`: 多久; `DPI` and `300`: 是多少; nothing where the answer is no figure.
  private func figured(_ name: String, _ answer: Range<Int>, _ figure: Quantity?) -> String {
    let head = Array(name.utf8)
    guard Self.asking.first(in: head, head.indices) == nil else { return "" }
    // `折叠后` and `52×45×24`
    if text[answer].contains(where: \.isDigit), Leak.holds(text[answer], Array("×".utf8)[...]),
      text[answer].allSatisfy({ $0.isDigit || $0 == 0xC3 || $0 == 0x97 || $0 == 0x20 })
    {
      return "多大"
    }
    let gap = head.last.map { $0 < 0x80 && $0 != UInt8(ascii: ")") } == true ? " " : ""
    let isFigure =
      text[answer].contains(where: \.isDigit)
      && text[answer].allSatisfy { !$0.isLetter && $0 < 0x80 && $0 != UInt8(ascii: ":") }
    // The unit stands in the head.
    guard !name.contains("（"), !name.contains("(") else { return isFigure ? gap + "是多少" : "" }
    if let figure, let measure = Hint(text, .chinese).measure(for: figure) { return gap + measure }
    return isFigure ? gap + "是多少" : ""
  }

  private func isUnit(_ name: String) -> Bool {
    recognize("1\(name)").first.map { $0.kind == .dimension && $0.range.count > 1 } ?? false
  }

  /// `Kiln: top?`, `北船：道？`: it does not ask for a figure.
  static func saysNothing(_ question: String, of attribute: String) -> Bool {
    let text = Array(question.utf8)
    // `北船：道是多少？` asks for a figure and not for which.
    if ["\(attribute)是多少？", "\(attribute) 是多少？"].contains(where: { question.hasSuffix("：" + $0) }) {
      return true
    }
    return asking.firstWord(in: text, text.indices) == nil
  }

  /// `两家报价（含安装）` inside brackets: 两家报价，含安装.
  static func unbracketed(_ caption: String) -> String {
    for (open, close, comma) in [("（", "）", "，"), ("(", ")", "，"), (" (", ")", ", ")]
    where caption.hasSuffix(close) && caption.ranges(of: open).count == 1 {
      let isLatin = caption.utf8.first.map { $0 < 0x80 } ?? false
      if open == "(", isLatin { continue }
      return String(caption.dropLast(close.count)).replacing(open, with: comma)
    }
    return caption
  }

  /// `how many mg/g`: with what the figure is per.
  private func asked(_ figure: Quantity) -> String? {
    guard let hint = Hint(text, .english).hint(for: figure) else { return nil }
    let behind = figure.range.upperBound..<figure.outer.upperBound
    return text[behind].first == UInt8(ascii: "/")
      ? hint + String(decoding: text[behind], as: UTF8.self) : hint
  }

  /// `L` of `2.0 L`: a few Latin letters behind a figure are a unit, known or not.
  private func unit(of answer: Range<Int>) -> String? {
    var at = answer.lowerBound
    while at < answer.upperBound, text[at].isDigit || text[at] == UInt8(ascii: ".") { at += 1 }
    guard at > answer.lowerBound, at < answer.upperBound, text[at] == 0x20 else { return nil }
    let unit = text[at + 1..<answer.upperBound]
    return unit.count <= 4 && unit.allSatisfy(\.isLetter)
      ? String(decoding: unit, as: UTF8.self) : nil
  }

  /// `Rainfall (mm)`, `Share in %`, `p50 ms`: the unit is known before the answer.
  private func namesUnit(_ head: [UInt8]) -> Bool {
    TableHead(head.indices, head).holdsUnit
  }

  private static let asking = WordList(
    "how what which when where who 多少 多久 几 哪 什么 谁")
  /// Units of time that people cut short.
  private static let spans: Set<String> = [
    "d", "h", "s", "y", "yr", "yrs", "hr", "hrs", "wk", "wks", "mo",
  ]
  private static let times = WordList("year date")
}
