import Recognition

/// A cell of a table: what stands where row and column meet.
struct TableRule: PassageRule {
  let id = "table"

  /// A table with more cells is data to look up, not to learn.
  private static let mostCells = 600

  /// The facts of a whole table are found at its first cell.
  func facts(at passage: Int, of document: Document) -> [Fact] {
    guard case .cell(row: 0, column: 0) = document.passages[passage].kind,
      !VocabularyTable.isOne(at: passage, document)
    else { return [] }
    let group = document.passages[passage].group
    var rows: [[Int]] = []
    var next = passage
    let isGlossary = isGlossary(passage, document)
    while next < document.passages.count, isGlossary || next - passage <= Self.mostCells,
      document.passages[next].group == group,
      case .cell(let row, _) = document.passages[next].kind
    {
      if row == rows.count { rows.append([]) }
      rows[rows.count - 1].append(next)
      next += 1
    }
    // A row that stands twice says nothing new.
    var seen: Set<String> = []
    rows = rows.filter { row in
      let cells = row.map { document.passages[$0].range }
      let first = cells[0].lowerBound
      return seen.insert(document.string(first..<cells[cells.count - 1].upperBound)).inserted
    }
    guard rows.count > 1, rows[0].count > 1, isGlossary || next - passage <= Self.mostCells,
      !(document.passages[passage].heading.map { head($0, document).tellsExpenses } ?? false)
    else { return [] }
    let key = isGlossary ? 0 : keyColumn(rows, document)
    let repeated = repeatedNames(rows, document)
    let setting = TableSetting(passage...next - 1, document)
    let caption = setting.caption(
      rows[0][key], besides: rows[0].map { document.passages[$0].range })
    let heads = rows[0] + rows.compactMap { $0.indices.contains(key) ? $0[key] : nil }
    let currency = heads.contains { head($0, document).isMoney } ? setting.currency : nil
    let namesMeasure = namesMeasure(passage, document)
    let chronicle = ChronicleTable(rows, key: key, document)
    let columns = rows[0].map { head($0, document) }
    let isUnasked = columns.map {
      $0.isRemark || $0.isPersonal || $0.isVersion || $0.isTally || $0.isSample
        || $0.isAge && chronicle.events != nil
    }
    let measure = setting.measure
    let change =
      caption != nil ? nil : ChangeTable(rows[0].map { document.passages[$0].range }, document)
    guard !setting.isLog else { return [] }
    let areYears = years(rows, document)
    let basis = caption == nil ? setting.basis : nil
    let log = TableLog(rows, key: key, document)
    let needsMeasure = namesMeasure ? [] : columns.map { $0.isPeriod || $0.isChange }
    var facts: [Fact] = []
    for row in rows.dropFirst() where row.indices.contains(key) {
      guard isSubject(row[key], document), !log.isOfHours else { continue }
      let titled = chronicle.isOfTitles ? chronicle.events : nil
      let name = titled.flatMap { row.indices.contains($0) ? $0 : nil } ?? key
      for (column, cell) in row.enumerated() where column != key && column < rows[0].count {
        if column == chronicle.events {
          if let fact = chronicle.fact(of: cell, on: row[key]) { facts.append(fact) }
          continue
        }
        if isUnasked[column] || log.tells(column) { continue }
        if let change, change.holds(column) {
          if let fact = change.fact(self.name(row[key], document), row, column) {
            facts.append(fact)
          }
          continue
        }
        if head(row[key], document).isTotal, text(cell, document) == "100%" { continue }
        if !namesMeasure, needsMeasure[column], !head(row[key], document).isMeasure,
          !isSum(cell, document)
        {
          continue
        }
        facts += self.facts(
          row, cell, header: rows[0][column],
          headerOf: rows[0].indices.contains(name) ? rows[0][name] : nil,
          key: name, repeated: repeated, caption: caption, measure: measure,
          namesMeasure: namesMeasure,
          currency: currency, areYears: areYears, basis: basis, document)
      }
    }
    return facts
  }

  /// Two columns: terms, and what they are.
  private func isGlossary(_ first: Int, _ document: Document) -> Bool {
    guard first + 2 < document.passages.count, head(first + 1, document).isMeaning,
      case .cell(row: 0, column: 1) = document.passages[first + 1].kind,
      case .cell(row: 1, column: 0) = document.passages[first + 2].kind
    else { return false }
    return !head(first, document).isNumbering
  }

  private func head(_ passage: Int, _ document: Document) -> TableHead {
    TableHead(document.passages[passage].range, document.text)
  }

  /// A sum of figures, or what is left over, is no name of a row.
  private func isSubject(_ passage: Int, _ document: Document) -> Bool {
    let range = document.passages[passage].range
    return !Sum(document.text).isSum(range) && Self.dittos.prefix(of: document.text, range) == 0
      && !head(passage, document).isRest
  }

  /// `同上，逆风`: of what, the row above says.
  private static let dittos = WordList("同上 同前 同左")

  /// Whether the heading, the line above or the first head says what the figures of the table measure.
  private func namesMeasure(_ first: Int, _ document: Document) -> Bool {
    let around = [document.passages[first].heading, first > 0 ? first - 1 : nil, first]
    return around.contains { $0.map { head($0, document).isMeasure } ?? false }
  }

  /// The first column whose cells all differ; the first one when there is none.
  private func keyColumn(_ rows: [[Int]], _ document: Document) -> Int {
    for column in rows[0].indices.prefix(2) {
      let cells = rows.dropFirst().compactMap {
        $0.indices.contains(column) ? text($0[column], document) : nil
      }
      if Set(cells).count == cells.count, !cells.contains("") { return column }
    }
    return 0
  }

  private func text(_ passage: Int, _ document: Document) -> String {
    document.string(document.passages[passage].range)
  }

  /// What a head or the first cell of a row says, without the signs around it.
  private func name(_ passage: Int, _ document: Document) -> String {
    TableHead.undecorated(text(passage, document))
  }

  private func facts(
    _ row: [Int], _ cell: Int, header: Int, headerOf: Int?, key: Int, repeated: Set<String>,
    caption: String?, measure: String?, namesMeasure: Bool, currency: String?, areYears: Set<Int>,
    basis: String?, _ document: Document
  ) -> [Fact] {
    var subject = name(row[key], document)
    // Where rows share a name, the second cells tell all of them apart and are no answers.
    if key == 0, !repeated.isEmpty, row.count > 2 || repeated.contains(subject) {
      if row.count > 1, row[1] == cell { return [] }
      if row.count > 2, !text(row[1], document).isEmpty {
        subject += " " + text(row[1], document)
      }
    }
    if leansOnHeader(document.passages[row[key]].range, document), let column = headerOf {
      let name = name(column, document)
      if !name.isEmpty, !head(column, document).isNumbering {
        subject = TableHead.joined(name, subject, document.language)
      } else if head(row[key], document).isOrdinal {
        return []
      }
    }
    // `Foxley Ltd, buys a mill: how much ($)?`
    if head(header, document).isCurrency, let deed = deed(of: row, besides: [key, cell], document) {
      subject += document.language == .chinese ? "（\(deed)）" : ", \(deed)"
    }
    if head(header, document).isWhat, !isCode(document.passages[row[key]].range, document) {
      return []
    }
    var attribute = head(header, document).isBare ? "" : name(header, document)
    var isSwapped = false
    // Below an empty or general head the rows are the properties, and the columns what has them.
    var property = header
    if let column = headerOf, head(column, document).isGeneral, header != column,
      !head(header, document).isMoney, !head(header, document).isMeasure,
      !head(header, document).isBare, !head(header, document).isTotal,
      !head(header, document).isState, !head(header, document).isCurrency
    {
      // `1st` of a column that says no more.
      guard !head(header, document).isOrdinal else { return [] }
      swap(&subject, &attribute)
      isSwapped = true
      property = row[key]
    }
    let range = document.passages[cell].range
    if let currency, head(property, document).isMoney, !head(property, document).holdsUnit,
      isBareFigure(range, document.text), !isSum(cell, document)
    {
      attribute += document.language == .chinese ? "（\(currency)）" : " (\(currency))"
    }
    let own = subject
    let quantities = document.quantities(in: range)
    // `All prices per kg` holds for the prices only, `In mm` for the figures without a unit.
    let isSum = head(property, document).isMoney || quantities.contains { $0.kind == .currency }
    let hasBasis =
      basis.map { TableSetting.tellsOfPrices($0) } == true && currency != nil
      ? isSum : isBareFigure(range, document.text)
    let caption = caption ?? (hasBasis ? basis : nil)
    let measured = quantities.filter { $0.factKind != nil }
    if let caption { subject = "\(caption)\(document.language == .chinese ? "，" : "; ")\(subject)" }
    guard !subject.isEmpty, !attribute.isEmpty || head(header, document).isBare,
      isAnswer(range, document),
      displayWidth(Array(subject.utf8), 0..<subject.utf8.count) <= 110
    else { return [] }
    let isChinese = document.language == .chinese
    if measured.count > 1 {
      return measured.map { quantity in
        part(
          quantity, of: cell,
          (caption.map(TableQuestion.unbracketed).map { isChinese ? "（\($0)）" : "(\($0)) " } ?? "")
            + (isChinese ? "\(own)，\(attribute)" : "\(own): \(attribute)"),
          isChinese, document)
      }
    }
    let kind = measured.first?.factKind
    let value = answer(range, document.text)
    let figure = quantities.count == 1 && quantities[0].outer == value ? quantities[0] : nil
    let wording = TableQuestion(document.text)
    func asked(_ caption: String?) -> String? {
      isChinese
        ? wording.chinese(
          own, attribute, caption: caption, answer: value, figure, isSwapped: isSwapped)
        : head(header, document).isWhat
          ? "What is \(own)?"
          : wording.english(own, attribute, caption: caption, answer: value, figure)
    }
    var question = asked(caption)
    // `Glaze: top? → 1222`: neither the table nor its heads say what such a figure is.
    let saysNothing = question.map { TableQuestion.saysNothing($0, of: attribute) } ?? false
    if caption == nil,
      isShare(row, key, document) || isBareFigure(range, document.text) && saysNothing,
      head(property, document).isDirection
        || ![row[key], header].contains(where: { head($0, document).saysFigure }),
      !areYears.contains(header)
    {
      question = measure.flatMap { asked($0) } ?? (namesMeasure ? question : nil)
    }
    if isBareFigure(range, document.text), let head = headerOf,
      let asked = score(
        head == header ? nil : head, subject: own, attribute, caption: caption, document)
    {
      question = asked
    }
    guard let question,
      // `"not what you think"` in a column of figures, `1.12` of a program: which figure, only a unit or the row can say.
      !head(header, document).isBare || figure != nil && kind != nil
        || document.text[value.lowerBound].isDigit && head(row[key], document).saysFigure
    else { return [] }
    var fact = Fact(
      kind: kind ?? (head(header, document).isMoney ? .price : .relation), rule: id, prior: 0.72,
      passage: cell, evidence: range,
      subject: subject, attribute: attribute, value: .span(value), question: question)
    fact.isEntry = row.count == 2
    return [fact]
  }

  /// `26:25 (11:14)`: a figure without the further ones in brackets.
  private func answer(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let short = AnswerSpan(text).withoutRemark(range)
    let holdsFigures =
      text[short].contains(where: \.isDigit)
      && text[short.upperBound..<range.upperBound].contains(where: \.isDigit)
    return holdsFigures && !short.isEmpty ? short : range
  }

  /// What the first cell of words of a row tells besides its name and the cell that is asked for.
  private func deed(of row: [Int], besides known: [Int], _ document: Document) -> String? {
    row.lazy.map { document.passages[$0].range }.enumerated().first { column, range in
      !known.contains(row[column]) && column != known[0]
        && displayWidth(document.text, range) <= 48
        && document.text[range].count { $0.isLetter || $0 >= 0xE4 } > 3
    }.map { document.string($0.element) }
  }

  /// One of several figures of a cell, the others shown.
  private func part(
    _ quantity: Quantity, of cell: Int, _ subject: String, _ isChinese: Bool, _ document: Document
  ) -> Fact {
    let range = document.passages[cell].range
    let before = document.string(range.lowerBound..<quantity.range.lowerBound)
    let after = document.string(quantity.range.upperBound..<range.upperBound)
    return Fact(
      kind: quantity.factKind ?? .count, rule: id + ".part", prior: 0.66, passage: cell,
      evidence: range,
      subject: subject, attribute: before, value: .span(quantity.range), unit: quantity.unit,
      question: "\(subject)\(isChinese ? "：" : ": ")\(before)____\(after)")
  }

  /// What stands in more than one cell of the first column.
  private func repeatedNames(_ rows: [[Int]], _ document: Document) -> Set<String> {
    var seen: Set<String> = []
    var repeated: Set<String> = []
    for row in rows {
      guard let first = row.first else { continue }
      let name = text(first, document)
      if !seen.insert(name).inserted { repeated.insert(name) }
    }
    return repeated
  }

  private func isAnswer(_ range: Range<Int>, _ document: Document) -> Bool {
    let text = document.text[range]
    guard !range.isEmpty, displayWidth(document.text, range) <= 60 else { return false }
    return text.contains { $0.isAlphanumeric || $0 >= 0xE4 }
      && text.last != UInt8(ascii: "?") && Self.moods.suffix(of: document.text, range) == 0
      && !Self.empty.contains(document.text, range) && !tellsSeveral(range, document)
  }

  /// A remark of the writer: `想啥呢`.
  private static let moods = WordList("呢 吗 吧 啊 嘛 哈 哈哈 lol haha")
  private static let empty = WordList(
    """
    无 未知 - -- --- n/a na none unknown tbd ? ✅ ❌ 是 否 yes no x 完成 已完成 未完成 进行中 处理中 待处理 待定 待办 已关闭 已解决
    nobody nothing unsure same the_same ditto as_above variable varies depends it_depends 同 同上 同左 同前 相同 一样 不定 不一定 视情况 视情况而定 〃 ″ "
    done pending ongoing in_progress wip todo tbc 会 不会 有 没有 能 不能 可 不可 可以 不可以 支持 不支持 需要 不需要 √ × ✓ ✗ ✔ ✘
    """)
}
