import Recognition

/// A table of a note, with what holds for all of its cells.
struct TableReading {
  let document: Document

  /// The passages of the cells; a row that stands twice says nothing new.
  let rows: [[Int]]

  /// The column that says what a row is of.
  let key: Int

  /// Whether the cells of the first column are part of the names of the rows: the plans of several firms.
  let isGrouped: Bool

  /// What the table shows, from its heading, the line above or the head of the rows.
  let caption: String?

  /// What its figures measure.
  let measure: String?
  let namesMeasure: Bool
  let currency: String?

  /// One of the first cells is an amount of money.
  let holdsCurrency: Bool

  /// `All prices per kg`
  let basis: String?

  /// What a row of heads above the heads says.
  let groups: HeadGroups?

  /// `$m`
  let scale: TableScale?

  /// Whether some of its rows are sums of money, so that the others below the same heads are too.
  let holdsSums: Bool

  /// Whether its columns are the forms of one thing, and its rows what they have.
  let holdsEditions: Bool

  /// Whether the heading says that the table is one of prices: `合租房租（元/月）`.
  let isOfMoney: Bool

  /// Whether a column below a general head has what its rows name.
  let isTurned: Bool

  /// The sign of a currency that stands in the first cell only of a column below a year.
  private let signs: [String?]
  let chronicle: ChronicleTable
  let change: ChangeTable?
  let log: TableLog

  /// The names of the rows that those below a dash are parts of, by the cells of the latter.
  private let wholes: [Int: String]

  /// What stands in more than one cell of the first column.
  private let repeated: Set<String>

  /// Heads of columns that hold nothing but years.
  private let years: Set<Int>
  private let isUnasked: [Bool]
  private let needsMeasure: [Bool]

  /// A table with more cells is data to look up, not to learn.
  private static let mostCells = 600

  /// Nothing when the passage is not the first cell of a table to learn from.
  init?(at passage: Int, of document: Document) {
    guard case .cell(row: 0, column: 0) = document.passages[passage].kind,
      !VocabularyTable.isOne(at: passage, document)
    else { return nil }
    let isGlossary = Self.isGlossary(passage, document)
    let group = document.passages[passage].group
    var rows: [[Int]] = []
    var next = passage
    while next < document.passages.count, isGlossary || next - passage <= Self.mostCells,
      document.passages[next].group == group,
      case .cell(let row, _) = document.passages[next].kind
    {
      if row == rows.count { rows.append([]) }
      rows[rows.count - 1].append(next)
      next += 1
    }
    rows = Self.distinct(rows, document)
    groups = HeadGroups(rows, document)
    if groups != nil { rows.removeFirst() }
    guard rows.count > 1, rows[0].count > 1, isGlossary || next - passage <= Self.mostCells,
      !(document.passages[passage].heading.map { Self.head($0, document).tellsExpenses } ?? false)
    else { return nil }
    let setting = TableSetting(passage...next - 1, document)
    guard !setting.isLog, !TableHead.areOfTasks(rows[0].map { Self.head($0, document) }) else {
      return nil
    }
    let key = isGlossary ? 0 : Self.keyColumn(rows, document)
    let heads = rows[0].map { document.passages[$0].range }
    let columns = rows[0].map { Self.head($0, document) }
    let isPriced =
      columns.contains(where: \.isMoney)
      || rows.contains { $0.indices.contains(key) && Self.head($0[key], document).isMoney }
    let chronicle = ChronicleTable(rows, key: key, document)
    let namesMeasure = Self.namesMeasure(passage, document)
    let caption = setting.caption(rows[0][key], besides: heads)
    self.document = document
    self.rows = rows
    self.key = key
    isGrouped =
      key == 1 && !columns[0].isNumbering
      && (columns[1].isVariant || Self.areBareFigures(rows, below: 1, document))
      && Set(rows.map { document.string(document.passages[$0[0]].range) }).count < rows.count
    self.caption = caption
    self.namesMeasure = namesMeasure
    self.chronicle = chronicle
    measure = setting.measure
    currency = isPriced ? setting.currency : nil
    holdsCurrency = rows.prefix(TableUnit.most).joined().prefix(Self.firstCells).contains { cell in
      document.quantities(in: document.passages[cell].range).contains { $0.kind == .currency }
    }
    let scale = TableScale(corner: rows[0][key], first: passage, heads: heads, document)
    self.scale = scale
    holdsEditions =
      columns.count > 2 && columns.indices.allSatisfy { $0 == key || columns[$0].isEdition }
    isOfMoney =
      document.passages[passage].heading.map {
        let name = AnswerSpan(document.text).withoutRemark(document.passages[$0].range)
        return TableHead(name, document.text).isSum
          || Self.accounts.suffix(of: document.text, name) > 0
      } ?? false
    holdsSums = rows.dropFirst().contains {
      $0.indices.contains(key) && Self.head($0[key], document).isSum
    }
    isTurned = !columns.indices.contains { $0 != key && columns[$0].isOfRows }
    basis = caption == nil && scale?.place != .table ? setting.basis : nil
    signs = Self.signs(rows, document)
    change = caption == nil ? ChangeTable(heads, document) : nil
    log = TableLog(rows, key: key, document)
    wholes = Self.wholes(rows, key: key, document)
    repeated = Self.repeatedNames(rows, document)
    years = Self.years(rows, document)
    isUnasked = columns.map {
      $0.isRemark || $0.isPersonal || $0.isVersion || $0.isTally || $0.isSample
        || $0.isAge && chronicle.events != nil
    }
    needsMeasure = namesMeasure ? [] : columns.map { $0.isPeriod || $0.isChange }
  }

  private static let accounts = WordList("budget budgets accounts finances wages salaries")
  private static let firstCells = 96

  func range(_ cell: Int) -> Range<Int> { document.passages[cell].range }
  func text(_ cell: Int) -> String { document.string(range(cell)) }
  func head(_ cell: Int) -> TableHead { TableHead(range(cell), document.text) }

  /// What a head or the first cell of a row says, without the signs around it.
  func name(_ cell: Int) -> String { TableHead.undecorated(text(cell)) }

  /// The name of a row; `Revenue – Mills` for `– Mills` below `Revenue`.
  func rowName(_ cell: Int) -> String {
    guard let whole = wholes[cell] else { return name(cell) }
    let part = Self.part(range(cell), document.text).map(document.string) ?? name(cell)
    return document.language == .chinese ? "\(whole)（\(part)）" : "\(whole) – \(part)"
  }

  func isRepeated(_ name: String) -> Bool { repeated.contains(name) }
  var holdsRepeated: Bool { !repeated.isEmpty }
  func isOfYears(_ header: Int) -> Bool { years.contains(header) }

  /// `£36`: an amount of money says itself what it is.
  func isSum(_ cell: Int) -> Bool {
    let quantities = document.quantities(in: range(cell))
    return quantities.count == 1 && quantities[0].kind == .currency
  }

  /// Whether a row tells of one thing: a sum of figures, or what is left over, is no name of a row.
  func isSubject(_ cell: Int) -> Bool {
    !isBlank(cell) && !Sum(document.text).isSum(range(cell))
      // `+ bonus`: on top of the row above.
      && !document.text[range(cell)].starts(with: "+ ".utf8)
      && Self.dittos.prefix(of: document.text, range(cell)) == 0 && !head(cell).isRest
      // `Kolb ... something`
      && Self.unsure.suffix(of: document.text, range(cell)) == 0
  }

  /// `–`: nothing stands there.
  func isBlank(_ cell: Int) -> Bool { Self.blanks.contains(text(cell)) }

  private static let blanks: Set = ["", "-", "–", "—", "--", "——", "…", "/"]

  /// `同上，逆风`: of what, the row above says.
  private static let unsure = WordList("something whatever or_so etc etc.")
  private static let dittos = WordList("同上 同前 同左 以上")

  /// Whether a column holds facts, and no remarks of the writer.
  func isTold(_ column: Int) -> Bool { !isUnasked[column] && !log.tells(column) }

  /// Whether anybody would ask for a cell below a head.
  func isAsked(_ cell: Int, of row: [Int], _ column: Int) -> Bool {
    guard isTold(column) else { return false }
    if head(row[key]).isTotal {
      // `Total: CPUs?`: of what, only the whole table says.
      guard text(cell) != "100%", head(rows[0][column]).isMeasure || head(rows[0][column]).isMoney
      else { return false }
    }
    return namesMeasure || !needsMeasure[column] || head(row[key]).isMeasure || isSum(cell)
      || sign(of: cell, of: row, column) != nil || isOfScale(cell, of: row)
  }

  /// Whether the unit of the table says what a figure is: `$m`.
  private func isOfScale(_ cell: Int, of row: [Int]) -> Bool {
    guard let scale, scale.isMoney, !head(row[key]).counts, !head(row[key]).namesUnit,
      TableCellShape(document).isBareFigure(range(cell))
    else { return false }
    return scale.place == .table || text(cell).contains(",")
  }

  /// `£` of `1,200` below `£1,150` and a year: people write it once.
  func sign(of cell: Int, of row: [Int], _ column: Int) -> String? {
    guard let sign = signs[column], TableCellShape(document).isBareFigure(range(cell)),
      !isSum(cell), !text(cell).contains(sign), text(cell).contains(","), !head(row[key]).counts
    else { return nil }
    return sign
  }

  /// Some decimals among the bare figures of a column: prices, mostly.
  func holdsDecimals(_ column: Int) -> Bool {
    rows.dropFirst().prefix(TableUnit.most).contains { row in
      row.indices.contains(column) && document.text[range(row[column])].contains(UInt8(ascii: "."))
        && TableCellShape(document).isBareFigure(range(row[column]))
    }
  }
}
