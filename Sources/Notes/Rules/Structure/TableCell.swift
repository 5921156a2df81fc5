import Recognition

/// What a cell of a table says of its row, and how it is asked for.
struct TableCell {
  let table: TableReading
  let row: [Int]
  let cell: Int
  let header: Int

  /// The column that names the row, and its head.
  let key: Int
  let keyHeader: Int?

  /// What the figure is of.
  private(set) var subject: String
  private(set) var attribute: String

  /// The passage that says what kind of figure it is: the head, or the name of the row below a general head.
  private(set) var property: Int
  private(set) var isSwapped = false
  private(set) var isScaled = false

  /// `£`, which the first cell of the column has and this one lacks.
  private(set) var sign: String?

  var document: Document { table.document }
  var text: [UInt8] { table.document.text }
  var range: Range<Int> { table.range(cell) }
  var isChinese: Bool { table.document.language == .chinese }

  /// Nothing when the row, the head or the cell says too little.
  init?(_ table: TableReading, _ row: [Int], _ column: Int, named key: Int) {
    self.table = table
    self.row = row
    self.key = key
    cell = row[column]
    header = table.rows[0][column]
    keyHeader = table.rows[0].indices.contains(key) ? table.rows[0][key] : nil
    subject = table.rowName(row[key])
    attribute = table.head(header).isBare ? "" : table.name(header)
    property = header
    if let group = table.groups?.name(above: column) {
      let isWide = group.utf8.last.map { $0 >= 0x80 } == true && isChinese
      attribute = group + (isWide ? "" : " ") + attribute
    }
    // `(no harbour)` where a name should stand: a remark names no row.
    if isRemark(table.range(row[key])) { return nil }
    if !isChinese, shape.isBareFigure(table.range(header)),
      let unit = TableHeadUnit(document).unit(
        ofHeads: Array(table.rows[0].dropFirst().prefix(TableUnit.most)))
    {
      // `3` beside the head `5 knots`
      attribute += " \(unit)"
    }
    guard nameRow() else { return nil }
    // `Foxley Ltd, buys a mill: how much ($)?`
    if table.head(header).isCurrency, let deed {
      subject += isChinese ? "（\(deed)）" : ", \(deed)"
    }
    guard !table.head(header).isWhat || shape.isCode(table.range(row[key])), turn() else {
      return nil
    }
    sign = table.sign(of: cell, of: row, column)
    if sign == nil, let currency = table.currency, table.head(property).isMoney,
      !table.head(property).holdsUnit, isBareFigure, !table.isSum(cell)
    {
      attribute += isChinese ? "（\(currency)）" : " (\(currency))"
    } else if let scale = table.scale, scale.place != .table, takes(scale, column) {
      attribute += isChinese ? "（\(scale.words)）" : " (\(scale.words))"
      isScaled = true
    }
  }

  /// `7,258`: thousands are mostly money where nothing else is said.
  var isAmount: Bool { text[range].contains(UInt8(ascii: ",")) }

  /// Whether the unit of the table is that of the cell.
  func takes(_ scale: TableScale, _ column: Int) -> Bool {
    let heads = [header, row[key]].map(table.head)
    guard isBareFigure, !table.isSum(cell), !table.isOfYears(header),
      heads.allSatisfy({ !$0.isChange }),
      !scale.isMoney || !table.head(property).counts
    else { return false }
    let isRate = text[table.range(header)].contains(UInt8(ascii: "/"))
    if case .heads = scale.place {
      return table.head(header).isRate && table.holdsDecimals(column)
        && !table.text(header).contains(scale.words)
    }
    guard !table.head(header).namesUnit, !table.head(property).namesUnit, !isRate else {
      return false
    }
    let last = text[table.range(property)].split(separator: 0x20).last.map(Array.init) ?? []
    let isSum =
      table.head(property).isSum
      || isSwapped && table.holdsSums && !EnglishLabel.isPlural(last)
    return switch scale.place {
    case .table, .heads: true
    case .heading: isSum || table.isOfMoney || table.holdsDecimals(column)
    case .note:
      table.head(property).isMoney || isSwapped && isAmount
        || isSum && (isSwapped || table.holdsDecimals(column))
    }
  }

  /// `m`, `km`: the unit of the figures below it.
  private func isUnit(_ name: String) -> Bool {
    !isChinese && name.utf8.count < 4
      && recognize("1 \(name)").first.map { $0.kind == .dimension && $0.range.count > 1 } ?? false
  }

  private func isRemark(_ name: Range<Int>) -> Bool {
    text[name].first == UInt8(ascii: "(") && text[name].last == UInt8(ascii: ")")
      || text[name].starts(with: "（".utf8) && text[name].suffix(3).elementsEqual("）".utf8)
  }

  /// Makes the subject tell one row from all others; false when it cannot.
  private mutating func nameRow() -> Bool {
    // `Kestrel Cool`, below `Provider` and `Tier`
    if table.isGrouped {
      if row[0] == cell { return false }
      let group = table.name(row[0])
      if !table.isBlank(row[0]), !subject.hasPrefix(group) {
        if shape.isBareFigure(table.range(row[1])), let keyHeader {
          // `Ilm sandpaper, grit 400`
          subject =
            "\(group), \(TableHead.joined(table.name(keyHeader), subject, document.language))"
          return true
        }
        let gap =
          group.utf8.last.map { $0 < 0x80 } == true || subject.utf8.first.map { $0 < 0x80 } == true
          ? " " : ""
        subject = table.isBlank(row[1]) ? group : group + gap + subject
      }
    }
    // Where rows share a name, the second cells tell all of them apart and are no answers.
    if key == 0, table.holdsRepeated, row.count > 2 || table.isRepeated(subject) {
      if row.count > 1, row[1] == cell { return false }
      if row.count > 2, !table.text(row[1]).isEmpty { subject += " " + table.text(row[1]) }
    }
    // `浅`, `甲`: one character.
    let isSingle = subject == table.rowName(row[key]) && ChineseStub.isSingle(subject)
    if isSingle || shape.leansOnHeader(table.range(row[key])), let keyHeader {
      let name = table.name(keyHeader)
      // `2031-04`, below 时间
      if Self.times.contains(text, table.range(keyHeader)), isMonth(table.range(row[key])) {
        return true
      }
      if isUnit(name), shape.isBareFigure(table.range(row[key])) {
        subject += " " + name
      } else if !name.isEmpty, !table.head(keyHeader).isNumbering {
        subject = TableHead.joined(name, subject, document.language)
      } else if table.head(row[key]).isOrdinal {
        return false
      }
    }
    return true
  }

  private func isMonth(_ range: Range<Int>) -> Bool {
    let figures = text[range].split { !$0.isDigit }.map(\.count)
    return figures == [4, 2] || figures == [4, 1]
  }

  private static let times = WordList("时间 日期 月份 年月")

  /// Below an empty or general head the rows are the properties, and the columns what has them; false when such a column
  /// is an `1st` that says no more.
  private mutating func turn() -> Bool {
    let head = table.head(header)
    guard table.isTurned, let keyHeader,
      table.head(keyHeader).isGeneral || table.holdsEditions, header != keyHeader,
      !head.isMoney,
      !head.isMeasure, !head.isBare, !head.isTotal, !head.isState, !head.isCurrency,
      !head.isChange
    else { return true }
    guard !head.isOrdinal else { return false }
    // `Parameter | Type | Default` tells of each of them.
    guard !Self.tellings.contains(text, table.range(header)) else { return true }
    swap(&subject, &attribute)
    isSwapped = true
    property = row[key]
    return true
  }

  /// `1.00 | ref`: the row that all others are compared with.
  private var isReference: Bool {
    let own = text[range]
    return
      (Self.references.contains(text, range)
      || ["1", "1.0", "1.00", "1.000"].contains { own.elementsEqual($0.utf8) })
      && row.contains { $0 != row[key] && Self.references.contains(text, table.range($0)) }
  }

  private static let conversions = WordList("折合 约合 换算 合人民币 折人民币")
  private static let references = WordList("ref ref. reference 参照 参照组 对照 对照组 (ref) （ref） （参照）")

  func facts(_ rule: String) -> [Fact] {
    let quantities = document.quantities(in: range)
    let caption = caption(quantities)
    let mark = isChinese ? "，" : "; "
    let owner = caption.map { $0 + mark + subject } ?? subject
    guard !owner.isEmpty, !attribute.isEmpty || table.head(header).isBare, shape.isAnswer(range),
      !isReference,
      // `折合 CNY`: what another column says in other money.
      Self.conversions.prefix(of: text, table.range(property)) == 0,
      displayWidth(Array(owner.utf8), 0..<owner.utf8.count) <= 110
    else { return [] }
    let measured = quantities.filter { $0.factKind != nil }
    if measured.count > 1 {
      let setting = caption.map(TableQuestion.unbracketed)
        .map { isChinese ? "（\($0)）" : "(\($0)) " }
      let name =
        (setting ?? "") + (isChinese ? "\(subject)，\(attribute)" : "\(subject): \(attribute)")
      return measured.map { part($0, name, rule) }
    }
    let kind = measured.first?.factKind
    let value = answer
    if isChinese, tellsOfTwo(value) { return [] }
    // `3 × 7.10 × 12`: how the figure in the next column was found.
    if !isChinese, Sum(text).isSum(value), !text[value].contains(where: \.isLetter) { return [] }
    let figure = quantities.count == 1 && quantities[0].outer == value ? quantities[0] : nil
    guard let question = question(value, figure, caption),
      // `"not what you think"` in a column of figures, `1.12` of a program: which figure, only a unit or the row can say.
      !table.head(header).isBare || figure != nil && kind != nil
        || text[value.lowerBound].isDigit && table.head(row[key]).saysFigure
    else { return [] }
    var fact = Fact(
      kind: kind ?? (table.head(header).isMoney ? .price : .relation), rule: rule, prior: 0.72,
      passage: cell, evidence: range, subject: owner, attribute: attribute, value: .span(value),
      question: question)
    fact.isEntry = row.count == 2
    let units = TableUnit(table)
    if let sign {
      fact.kind = .price
      fact.value = .text(sign + document.string(value))
      fact.place = value
    } else if let sign = units.currency(of: value, in: row.firstIndex(of: cell)) {
      fact.kind = .price
      fact.value = .text(sign + document.string(value))
      fact.place = value
    } else if let unit = units.unit(of: value, named: property)
      ?? units.unit(
        of: value, besides: siblings, ofOneKind: isSwapped)
      ?? (table.head(property).isLimit && !text[table.range(header)].contains(UInt8(ascii: "("))
        // `max load abroad` is no limit of what the others measure.
        && text[table.range(property)].count(where: { $0 == 0x20 }) < 2
        ? units.unit(
          of: value, besides: row.filter { $0 != cell && $0 != row[key] }, ofOneKind: true)
        : nil)
    {
      fact.value = .text(document.string(value) + unit)
      fact.place = value
    }
    return [fact]
  }

  /// `一季度 / 全年` and `9 艘；28 艘`: one of each.
  private func tellsOfTwo(_ answer: Range<Int>) -> Bool {
    guard subject.contains(" / ") || attribute.contains(" / ") else { return false }
    return answer.contains { at in
      ["；", "，", " / "].contains { text[at..<answer.upperBound].starts(with: $0.utf8) }
    }
  }

  /// `26:25 (11:14)`: a figure without the further ones in brackets.
  private var answer: Range<Int> {
    let short = AnswerSpan(text).withoutRemark(range)
    let holdsFigures =
      text[short].contains(where: \.isDigit)
      && text[short.upperBound..<range.upperBound].contains(where: \.isDigit)
    return holdsFigures && !short.isEmpty ? short : range
  }

  /// The cells that hold the same property of other things.
  var siblings: [Int] {
    if isSwapped {
      return row.indices.prefix(TableUnit.most).filter { $0 != key && row[$0] != cell }
        .map { row[$0] }
    }
    // Below `目标` each row has a unit of its own, as it has when the rows are properties or the head names one.
    let head = table.head(header)
    guard let column = row.firstIndex(of: cell), let keyHeader,
      !table.head(keyHeader).isGeneral, !head.isState, !head.isBare, !head.isPeriod,
      !head.holdsUnit, !text[table.range(header)].contains(where: \.isDigit)
    else { return [] }
    return table.rows.dropFirst().prefix(TableUnit.most).compactMap { other in
      other.indices.contains(column) && other[column] != cell ? other[column] : nil
    }
  }

  /// What the first cell of words of a row tells besides its name and the cell that is asked for.
  private var deed: String? {
    row.enumerated().first { column, other in
      other != cell && column != key
        && displayWidth(text, table.range(other)) <= 48
        && text[table.range(other)].count { $0.isLetter || $0 >= 0xE4 } > 3
    }.map { table.text($0.element) }
  }

  /// One of several figures of a cell, the others shown.
  private func part(_ quantity: Quantity, _ name: String, _ rule: String) -> Fact {
    let before = document.string(range.lowerBound..<quantity.range.lowerBound)
    let after = document.string(quantity.range.upperBound..<range.upperBound)
    return Fact(
      kind: quantity.factKind ?? .count, rule: rule + ".part", prior: 0.66, passage: cell,
      evidence: range, subject: name, attribute: before, value: .span(quantity.range),
      unit: quantity.unit, question: "\(name)\(isChinese ? "：" : ": ")\(before)____\(after)")
  }

  private static let tellings = WordList(
    """
    type types default description meaning required optional range values allowed_values format example effect notes purpose explanation
    快捷键 命令 说明 描述 作用 用法 语法 参数 默认值 类型 单位 示例 例子 含义 意思 英文 缩写 路径 位置 入口
    """
  )

  var isBareFigure: Bool { shape.isBareFigure(range) }
  var shape: TableCellShape { TableCellShape(document) }

  /// All cells of a row are shares: of what, none of them says.
  var isShare: Bool {
    let cells = row.enumerated().filter { $0.offset != key }.map { text[table.range($0.element)] }
    return cells.count > 1
      && cells.allSatisfy { $0.contains(UInt8(ascii: "%")) && $0.count <= 16 }
  }
}
