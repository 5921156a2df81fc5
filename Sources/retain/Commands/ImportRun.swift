import Decks
import Exchange
import Foundation
import Study

/// `import`: what the files hold is read, brought into the decks in memory, and written when all of it is there.
struct ImportRun {
  private let context: Context
  private let columns: [TableImport.Column]?

  private var isDry: Bool { context.arguments.has(.importTrial) }

  init(_ context: Context) throws(Failure) {
    self.context = context
    columns = try Self.columns(context.arguments.value(.importColumns))
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
    let folder = workspace.collection.decksFolder
    if !isDry, !StagedImport.interrupted(in: folder).isEmpty {
      try StagedImport.complete(in: folder)
      workspace = try context.workspace()
    }
    var decks = workspace.library.deckTexts()
    for path in context.arguments.operands {
      do {
        decks = try bring(path, into: decks, &workspace)
      } catch let error as PackageError {
        if case .cannotRead(let reason) = error.problem {
          throw Failure.failed(ErrorWords.cannotRead.with(path, reason))
        }
        throw Failure.failed(ExchangeWords.cannotImport.with(path, error.description))
      }
    }
  }

  /// Imports one file and gives the decks as they are then.
  private func bring(
    _ path: String, into decks: [Deck], _ workspace: inout Workspace
  ) throws -> [Deck] {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let source = try read(path, workspace.collection.settings, scratch)
    for warning in source.file.warnings { context.warn(warning.wording(in: path)) }
    let into = context.arguments.value(.importInto)
    let merge = ImportMerge(
      source.file.notes,
      into: into ?? URL(filePath: path).deletingPathExtension().lastPathComponent,
      isPrefix: into != nil, decks: decks, frontMatter: source.frontMatter)
    let (history, reviews) = source.history.text(of: merge.blocks, without: workspace.history.log)
    var outcome = ImportOutcome(path: path, merge: merge, reviews: reviews, events: history.count)
    let files = newMedia(source, merge, in: workspace.collection.decksFolder)
    outcome.media = files.count
    if !isDry {
      try write(merge, source, files, history, path, &workspace)
    }
    outcome.report(in: context, isDry: isDry)
    return decks.filter { merge.decks[$0.name] == nil } + merge.decks.values
  }

  private func read(
    _ path: String, _ settings: Settings, _ scratch: ScratchFolder
  ) throws -> ImportedSource {
    let zone = context.clock.stoppedAt.flatMap { TimeZone(secondsFromGMT: $0.offset) } ?? .current
    let source = try ImportedSource.read(
      path, .init(scratch: scratch.path, zone: zone, settings: settings, columns: columns))
    guard let source else {
      throw Failure.failed(
        ExchangeWords.unknownFile.with(path), next: ExchangeWords.knownFiles.wording)
    }
    return source
  }

  /// The media files that are not beside their decks yet.
  private func newMedia(
    _ source: ImportedSource, _ merge: ImportMerge, in folder: String
  ) -> [(file: String, path: String)] {
    (source.media?.places(merge.deckNames) ?? []).filter {
      !FileManager.default.fileExists(atPath: "\(folder)/\($0.path)")
    }
  }

  private func write(
    _ merge: ImportMerge, _ source: ImportedSource, _ files: [(file: String, path: String)],
    _ history: HistoryText, _ path: String, _ workspace: inout Workspace
  ) throws {
    let name = URL(filePath: path).lastPathComponent
    var stage = try StagedImport(in: workspace.collection.decksFolder, source: name)
    do {
      for (file, path) in files { try source.media?.write(file, to: try stage.place(for: path)) }
      for (name, deck) in merge.decks.sorted(by: { $0.key < $1.key }) {
        try stage.write(deck.bytes(), to: "\(name).md")
      }
    } catch {
      try stage.abandon()
      throw error
    }
    try stage.appear()
    for relink in merge.relinks where workspace.history.record(of: relink.from) != nil {
      try workspace.append(.relink(relink.to, from: relink.from, at: context.clock.now))
    }
    if try workspace.journal.importHistory(history, from: name, at: context.clock.now) {
      try workspace.refresh()
    }
    try stage.finish()
  }
}
