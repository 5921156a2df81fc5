import Decks
import Study

extension Command {
  static let check = Command(
    "check", in: .cards,
    options: [.writeIDs, .accept],
    summary: Wording("what in decks and log needs your hand", "检查卡组和记录里需要处理的地方"),
    details: Wording(
      """
      Names what could not be read, cards that ask the same, progress whose card is gone, and cards whose note says something else now.
      --write-ids writes the id of every card below it, so that its question may be changed too. No id changes, and no progress moves.
      """,
      """
      列出读不了的地方、重复的卡片、找不到卡片的进度，以及笔记内容已变的卡片。
      --write-ids 把每张卡片的编号写在它下面，以后改问题也不会丢进度。编号和进度都不变。
      """)
  ) { context in
    if context.arguments.has(.writeIDs) {
      try IDWriting(context).run()
    } else {
      try CheckRun(context).run()
    }
  }
}

extension Option {
  fileprivate static let writeIDs = Option(
    "write-ids", Wording("write the id of every card into its deck", "把每张卡片的编号写进卡组"))
  fileprivate static let accept = Option(
    "accept", Wording("take a log that lost lines as it is now", "接受缺了内容的记录，以后不再提醒"))
}

/// One look through a whole collection.
private struct CheckRun {
  private let context: Context
  private var workspace: Workspace

  init(_ context: Context) throws {
    self.context = context
    let collection = try context.collection()
    let (library, history) = try collection.open()
    workspace = Workspace(
      collection: collection, library: library, history: history,
      journal: try context.journal(of: collection))
  }

  func run() throws {
    var workspace = workspace
    var remembered = RememberedCards(of: workspace.collection, context)
    try remembered.settle(&workspace, at: context.clock.now)
    remembered.remember(workspace.library, workspace.history)
    if context.arguments.has(.accept) { try acceptLoss() }
    var findings = Findings()
    findings.addWarnings(of: workspace.library, workspace.history.log)
    findings.addInterruptedImports(of: workspace.collection)
    try findings.addShorterFiles(of: workspace.history.log, workspace.collection, context)
    findings.addDuplicates(of: workspace.library)
    findings.addRelinks(remembered, workspace.library)
    findings.addOrphans(of: workspace, besides: remembered.proposed)
    findings.addStaleCards(of: workspace, environment: context.environment)
    if let folder = Device.cacheFolder(of: workspace.collection, environment: context.environment) {
      let isAsKept = [
        workspace.history.isAsKept(in: folder), workspace.library.isAsKept(in: folder),
      ]
      if isAsKept.contains(false) { context.say(CheckWords.cacheRenewed.wording) }
    }
    for (wording, style) in findings.lines { context.say(wording, style) }
    let counts = CheckWords.counts.with(
      workspace.library.decks.count, workspace.library.cardCount, workspace.history.log.count)
    context.say(counts, .faint)
    if findings.problems > 0 {
      throw Failure.failed(CheckWords.problems.with(findings.problems))
    }
    if findings.lines.isEmpty { context.say(CheckWords.fine.wording, .good) }
  }

  /// Says once more what is missing, and never again.
  private func acceptLoss() throws {
    let collection = workspace.collection
    guard let folder = Device.stateFolder(of: collection, environment: context.environment)
    else { return }
    var sizes = try LogSizes(in: folder)
    for warning in sizes.shrunk(workspace.history.log) {
      context.say(CheckWords.accepted.with(warning.file))
    }
    try sizes.remember(workspace.history.log, except: nil)
  }
}

/// `check --write-ids`.
private struct IDWriting {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func run() throws {
    let collection = try context.collection()
    let files = FileReplacement(inside: collection.decksFolder)
    var (ids, decks) = (0, 0)
    for deck in try Library(of: collection).deckTexts() {
      let written = deck.writingIDs()
      let bytes = written.bytes()
      guard bytes != deck.bytes() else { continue }
      try files.write(bytes, to: "\(deck.name).md")
      ids +=
        written.blocks.count { $0.provenance != nil } - deck.blocks.count { $0.provenance != nil }
      decks += 1
    }
    context.say(
      decks == 0 ? CheckWords.allIDsWritten.wording : CheckWords.idsWritten.with(ids, decks))
  }
}
