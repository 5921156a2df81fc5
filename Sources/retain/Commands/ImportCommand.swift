import Decks
import Exchange
import Foundation
import Study

extension Command {
  static let `import` = Command(
    "import", in: .cards,
    operands: [Operand("FILE", .file, .oneOrMore)],
    options: [.into, .columns, .trial],
    summary: Wording("take over cards of other programs", "导入其他程序的卡片"),
    details: Wording(
      """
      Reads tables (CSV, TSV, Quizlet), Anki's text files, Markdown with cards (hashcards) and notes of Obsidian's spaced repetition; the kind is told by what is in the file.
      A deck that the file names keeps its name; other cards go into a deck named like the file, or into --into DECK.
      Importing again adds nothing twice: changed cards are updated, and those that you edited stay yours.
      retain import words.csv --columns front,back,tags,deck,id,skip
      """,
      """
      可以读取表格（CSV、TSV、Quizlet）、Anki 的文本文件、含有卡片的 Markdown（hashcards）和 Obsidian 间隔重复插件的笔记；种类由内容决定。
      文件里写明的牌组保留原名，其余的放进与文件同名的卡组，或 --into DECK。
      重复导入不会产生重复卡片：有变化的会更新，你改过的保持不变。
      retain import words.csv --columns front,back,tags,deck,id,skip
      """)
  ) { context in
    try ImportRun(context).run()
  }
}

extension Option {
  fileprivate static let into = Option(
    "into", "DECK", .deck, Wording("the deck for the cards", "放进哪个卡组"))
  fileprivate static let columns = Option(
    "columns", "NAMES", .text,
    Wording("what the columns of a table hold", "表格各列的含义"))
  fileprivate static let trial = Option(
    "dry-run", Wording("only say what would happen", "只说明会做什么"))
}

private struct ImportRun {
  private let context: Context
  private let columns: [TableImport.Column]?

  init(_ context: Context) throws(Failure) {
    self.context = context
    columns = try Self.columns(context.arguments.value(.columns))
  }

  private static func columns(_ text: String?) throws(Failure) -> [TableImport.Column]? {
    guard let text else { return nil }
    var columns: [TableImport.Column] = []
    for name in text.split(separator: ",") {
      guard let column = TableImport.Column(rawValue: name.trimmingCharacters(in: .whitespaces))
      else {
        throw .wrongUsage(
          ExchangeWords.noColumn.with(name),
          next: ExchangeWords.columns.with(
            TableImport.Column.allCases.map(\.rawValue).joined(separator: ", ")))
      }
      columns.append(column)
    }
    return columns
  }

  func run() throws {
    var workspace = try context.workspace()
    var decks = workspace.library.decks
    for path in context.arguments.operands {
      let (file, merge) = try read(path, decks)
      for warning in file.warnings { context.warn(Wording(verbatim: "\(path):\(warning)")) }
      let isDry = context.arguments.has(.trial)
      if !isDry { try write(merge, &workspace) }
      decks = decks.filter { merge.decks[$0.name] == nil } + merge.decks.values
      report(path, merge, isDry: isDry)
    }
  }

  private func read(_ path: String, _ decks: [Deck]) throws -> (ImportedFile, ImportMerge) {
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path))
    } catch {
      throw Failure.failed(ErrorWords.cannotRead.with(path, error.reason))
    }
    guard let format = ImportFormat(path: path, bytes: [UInt8](data)) else {
      throw Failure.failed(
        ExchangeWords.unknownFile.with(path), next: ExchangeWords.knownFiles.wording)
    }
    let file = format.read([UInt8](data), columns: columns)
    let into = context.arguments.value(.into)
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent
    return (
      file,
      ImportMerge(file.notes, into: into ?? name, isPrefix: into != nil, decks: decks)
    )
  }

  private func write(_ merge: ImportMerge, _ workspace: inout Workspace) throws {
    let files = FileReplacement(inside: workspace.collection.decksFolder)
    for (name, deck) in merge.decks.sorted(by: { $0.key < $1.key }) {
      try files.write(deck.bytes(), to: "\(name).md")
    }
    for relink in merge.relinks where workspace.history.record(of: relink.from) != nil {
      try workspace.append(.relink(relink.to, from: relink.from, at: context.clock.now))
    }
  }

  private func report(_ path: String, _ merge: ImportMerge, isDry: Bool) {
    let words: ExchangeWords = isDry ? .wouldImport : .imported
    context.say(words.with(path, merge.added, merge.updated, merge.unchanged))
    if merge.theirs > 0 { context.say(ExchangeWords.theirs.with(merge.theirs)) }
    for name in merge.decks.keys.sorted() {
      context.say(Wording(verbatim: "  decks/\(name).md"), .faint)
    }
  }
}
