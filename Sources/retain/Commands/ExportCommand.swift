import Decks
import Exchange
import Study

extension Command {
  static let export = Command(
    "export", in: .progress,
    operands: [
      Operand("cards|reviews|days|states", .choice(Export.Table.allCases.map(\.rawValue))),
      Operand("FILE", .file, .optional),
    ],
    options: [.to],
    summary: Wording("write cards or progress as a table", "把卡片或进度导出为表格"),
    details: Wording(
      """
      Without FILE the table is printed. The format is that of FILE's name, or of --to: csv, tsv, jsonl.
      “retain optimize --csv” reads what “export reviews” writes.
      retain export cards anki.txt --to anki     notes for Anki; importing them there again updates them
      """,
      """
      不写 FILE 就直接输出。格式由 FILE 的扩展名或 --to 决定：csv、tsv、jsonl。
      “retain optimize --csv”可以读取“export reviews”的结果。
      retain export cards anki.txt --to anki     给 Anki 的笔记；在那里重复导入只会更新
      """)
  ) { context in
    try ExportRun(context).run()
  }
}

extension Option {
  fileprivate static let to = Option(
    "to", "FORMAT", .choice(ExportRun.formats),
    Wording("csv, tsv, jsonl, or anki for cards", "csv、tsv、jsonl，卡片还可以用 anki"))
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
    if form == .ankiText, table != .cards {
      throw .wrongUsage(ExchangeWords.onlyCards.with("anki"))
    }
  }

  private enum Form: Hashable {
    case table(ExportFormat)
    case ankiText
  }

  static let formats = ExportFormat.allCases.map(\.rawValue) + ["anki"]

  private static func form(_ context: Context, _ path: String?) throws(Failure) -> Form {
    let next = ExchangeWords.formats.with(formats.joined(separator: ", "))
    if let name = context.arguments.value(.to) {
      if name == "anki" { return .ankiText }
      guard let format = ExportFormat(rawValue: name) else {
        throw .wrongUsage(ExchangeWords.noFormat.with(name), next: next)
      }
      return .table(format)
    }
    guard let path else { return .table(.csv) }
    guard let format = ExportFormat(path: path) else {
      throw .wrongUsage(ExchangeWords.noExtension.with(path), next: next)
    }
    return .table(format)
  }

  func run() throws {
    let workspace = try context.workspace()
    guard let path else {
      write(workspace) { context.output.write($0) }
      return
    }
    var bytes: [UInt8] = []
    let count = write(workspace) { bytes.append(contentsOf: $0.utf8) }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let folder = parts.dropLast().joined(separator: "/")
    let root = parts.count == 1 ? "." : folder.isEmpty ? "/" : folder
    try FileReplacement(inside: root).write(bytes, to: parts.last ?? path)
    context.say(ExchangeWords.exported.with(count, path))
    if form == .ankiText { context.say(ExchangeWords.howToImportInAnki.wording, .faint) }
  }

  /// Returns the number of rows.
  @discardableResult
  private func write(_ workspace: Workspace, to write: (String) -> Void) -> Int {
    switch form {
    case .ankiText: return AnkiExport.write(workspace.library.decks, to: write)
    case .table(let format):
      let export = Export(
        workspace.library, history: workspace.history,
        model: workspace.history.model(workspace.collection.settings.model), at: context.clock.now)
      return export.write(table, as: format, to: write)
    }
  }
}
