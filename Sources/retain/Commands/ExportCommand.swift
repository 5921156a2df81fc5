import Decks
import Exchange
import Study

extension Command {
  static let export = Command(
    "export", in: .progress,
    operands: [
      Operand(
        "cards|reviews|days|states|benchmark", .choice(Export.Table.allCases.map(\.rawValue))),
      Operand("FILE", .file, .optional),
    ],
    options: [.to],
    summary: Wording("write cards or progress for other programs", "导出卡片或进度，供其他程序使用"),
    details: Wording(
      """
      Without FILE the table is printed. The format is that of FILE's name, or of --to: csv, tsv, jsonl; for cards also apkg (Anki's package, with reviews), anki (Anki's text), sheet (Markdown to read) and hashcards (a folder).
      “retain optimize --csv” reads what “export reviews” and “export benchmark” write; the latter has the columns of the data sets of srs-benchmark. Names and order of columns stay; later versions add some at the end only.
      retain export reviews --to jsonl           one line of JSON for each review
      retain export cards all.apkg               a first hand-over to Anki, with media, states and all reviews
      retain export cards anki.txt --to anki     notes for Anki; importing them there again updates them
      """,
      """
      不写 FILE 就直接输出。格式由 FILE 的扩展名或 --to 决定：csv、tsv、jsonl；卡片还可以用 apkg（Anki 牌组包，含复习记录）、anki（Anki 文本）、sheet（供阅读的 Markdown）和 hashcards（一个文件夹）。
      “retain optimize --csv”可以读取“export reviews”和“export benchmark”的结果，后者的列与 srs-benchmark 的数据集相同。列名和顺序不会改变，新版本只会在末尾增加列。
      retain export reviews --to jsonl           每次复习一行 JSON
      retain export cards all.apkg               第一次交给 Anki，带媒体、状态和全部复习记录
      retain export cards anki.txt --to anki     给 Anki 的笔记；在那里重复导入只会更新
      """)
  ) { context in
    try ExportRun(context).run()
  }
}

extension Option {
  fileprivate static let to = Option(
    "to", "FORMAT", .choice(ExportRun.formats),
    Wording("the format, where the name of the file does not tell it", "导出格式"))
}

private struct ExportRun {
  private let context: Context
  private let table: Export.Table
  private let form: Form
  /// Nil for the output.
  private let path: String?

  init(_ context: Context) throws(Failure) {
    self.context = context
    let operands = context.arguments.operands
    let tables = Export.Table.allCases.map(\.rawValue)
    guard let table = Export.Table(rawValue: operands[0]) else {
      throw .wrongUsage(
        ExchangeWords.noTable.with(operands[0]),
        next: nearest(to: operands[0], among: tables).map { UsageWords.didYouMean.with($0) }
          ?? ExchangeWords.tables.with(tables.joined(separator: ", ")))
    }
    self.table = table
    path = operands.count > 1 && operands[1] != "-" ? operands[1] : nil
    form = try Self.form(context, path)
    if case .cards(let form) = form {
      guard table == .cards else {
        throw .wrongUsage(ExchangeWords.onlyCards.with(form.rawValue))
      }
      if path == nil, form == .package || form == .hashcards {
        throw .wrongUsage(
          ExchangeWords.needsFile.with(form.rawValue), next: ExchangeWords.nameFile.wording)
      }
    }
  }

  private enum Form: Hashable {
    case table(ExportFormat)
    case cards(CardExport.Form)
  }

  static let formats =
    ExportFormat.allCases.map(\.rawValue) + CardExport.Form.allCases.map(\.rawValue)

  private static func form(_ context: Context, _ path: String?) throws(Failure) -> Form {
    let next = ExchangeWords.formats.with(formats.joined(separator: ", "))
    if let name = context.arguments.value(.to) {
      if let form = CardExport.Form(rawValue: name) { return .cards(form) }
      guard let format = ExportFormat(rawValue: name) else {
        throw .wrongUsage(ExchangeWords.noFormat.with(name), next: next)
      }
      return .table(format)
    }
    guard let path else { return .table(.csv) }
    if let form = CardExport.Form(path: path) { return .cards(form) }
    guard let format = ExportFormat(path: path) else {
      throw .wrongUsage(ExchangeWords.noExtension.with(path), next: next)
    }
    return .table(format)
  }

  func run() throws {
    let workspace = try context.workspace()
    let format: ExportFormat
    switch form {
    case .cards(let form):
      try CardExport(form, of: workspace, context).write(to: path)
      return
    case .table(let found): format = found
    }
    let export = Export(
      workspace.library, history: workspace.history,
      model: workspace.history.model(workspace.collection.settings.model), at: context.clock.now)
    guard let path else {
      export.write(table, as: format) { context.output.data($0) }
      return
    }
    var (count, size) = (0, 0)
    let target = WrittenFile(path)
    var progress = ProgressLine(context)
    try FileReplacement(inside: target.folder).write(to: target.name) {
      append throws(FileError) in
      count = try export.write(table, as: format) { bytes throws(FileError) in
        try append(bytes)
        size += bytes.count
        progress.show(ExchangeWords.writing.with(size / 1_000_000))
      }
    }
    progress.clear()
    context.say(ExchangeWords.exported.with(count, path))
  }
}
