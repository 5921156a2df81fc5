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
      “retain optimize --csv” and Anki's add-ons read what “export reviews” writes.
      """,
      """
      不写 FILE 就直接输出。格式由 FILE 的扩展名或 --to 决定：csv、tsv、jsonl。
      “retain optimize --csv”可以读取“export reviews”的结果。
      """)
  ) { context in
    try ExportRun(context).run()
  }
}

extension Option {
  fileprivate static let to = Option(
    "to", "FORMAT", .choice(ExportFormat.allCases.map(\.rawValue)),
    Wording("csv, tsv or jsonl", "csv、tsv 或 jsonl"))
}

private struct ExportRun {
  private let context: Context
  private let table: Export.Table
  private let format: ExportFormat
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
    format = try Self.format(context, path)
  }

  private static func format(_ context: Context, _ path: String?) throws(Failure) -> ExportFormat {
    let formats = ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")
    if let name = context.arguments.value(.to) {
      guard let format = ExportFormat(rawValue: name) else {
        throw .wrongUsage(
          ExchangeWords.noFormat.with(name), next: ExchangeWords.formats.with(formats))
      }
      return format
    }
    guard let path else { return .csv }
    guard let format = ExportFormat(path: path) else {
      throw .wrongUsage(
        ExchangeWords.noExtension.with(path), next: ExchangeWords.formats.with(formats))
    }
    return format
  }

  func run() throws {
    let workspace = try context.workspace()
    let export = Export(
      workspace.library, history: workspace.history,
      model: workspace.history.model(workspace.collection.settings.model), at: context.clock.now)
    guard let path else {
      export.write(table, as: format) { context.output.write($0) }
      return
    }
    var bytes: [UInt8] = []
    let count = export.write(table, as: format) { bytes.append(contentsOf: $0.utf8) }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let folder = parts.dropLast().joined(separator: "/")
    let root = parts.count == 1 ? "." : folder.isEmpty ? "/" : folder
    try FileReplacement(inside: root).write(bytes, to: parts.last ?? path)
    context.say(ExchangeWords.exported.with(count, path))
  }
}
