import Decks
import Foundation
import Notes
import Study

extension Command {
  static let generate = Command(
    "generate", in: .notes,
    operands: [Operand("NOTE", .file, .any)],
    options: [.into, .triage, .fewer, .more, .limit, .dryRun, .jsonl],
    summary: Wording("make cards from notes", "从笔记生成卡片"),
    details: Wording(
      """
      Without a NOTE: from the folders in “notes” of decks/retain.toml. A folder is searched for .md, .markdown, .txt
      and .org files at any depth.
      A card that you changed stays as you wrote it, one that you rejected stays away, none is ever deleted. Unchanged
      notes change nothing.
      In its lines “dropped” counts places that hold a fact and gave no card good enough, “waiting” cards for which a
      run has no room or that --triage left for later, “yours” cards whose note says something else than you wrote,
      “stale” cards whose sentence is gone from the note.
      A run takes in at most “new-per-run” new cards (200), of a note the best ones; the others wait for the next one.
      Notes that did not change are passed over.
      “retain explain NOTE:LINE” tells why a line gave the cards that it gave.
      """,
      """
      不写笔记时，使用 decks/retain.toml 里 notes 列出的文件夹。会在文件夹的各层中查找 .md、.markdown、.txt 和 .org 文件。
      你改过的卡片保持原样，拒绝过的不会再来，任何卡片都不会被删除。笔记没有变，卡组就一个字节也不变。
      结果里的“舍弃”是有知识点但没有足够好的卡片的地方，“等待”是这次收不下或 --triage 留到以后的卡片，“保留你改过的”是笔记与你的
      改写不同的卡片，“过时”是笔记里已经没有那句话的卡片。
      一次最多收入 new-per-run 张新卡片（200），每篇笔记先收最好的，其余留到下一次。没有变的笔记会跳过。
      “retain explain 笔记:行号”说明某一行为什么生成了或没有生成卡片。
      """)
  ) { context in
    let request = try GenerateRequest(context)
    if context.arguments.has(.jsonl) && context.arguments.has(.dryRun) {
      try request.printLines()
    } else {
      try request.run()
    }
  }
}

extension Option {
  fileprivate static let into = Option(
    "into", "DECK", .deck,
    Wording("put new decks below DECK", "把新卡组放在 DECK 之下"))
  fileprivate static let triage = Option(
    "triage",
    Wording("ask about each new card", "逐张询问新卡片"))
  fileprivate static let fewer = Option(
    "fewer",
    Wording("only the best cards", "只要最好的卡片"))
  fileprivate static let more = Option(
    "more",
    Wording("also cards that are less sure", "把握较小的卡片也要"))
  fileprivate static let limit = Option(
    "limit", "N", .number,
    Wording("take in at most N new cards", "最多收入 N 张新卡片"))
  static let dryRun = Option(
    "dry-run",
    Wording("say what would be done, write nothing", "只说明会做什么，不写入"))
}

/// What the user asked `generate` for.
struct GenerateRequest {
  private let context: Context
  private let generator: Generator
  private let collection: Collection?
  private let notes: [NoteFile]
  private let folders: [String]
  private let problems: [Wording]

  init(_ context: Context) throws {
    let arguments = context.arguments
    guard !arguments.has(.fewer) || !arguments.has(.more) else {
      throw Failure.wrongUsage(GenerateWords.fewerOrMore.wording)
    }
    guard !arguments.has(.jsonl) || !arguments.has(.triage) else {
      throw Failure.wrongUsage(GenerateWords.jsonlTriage.wording)
    }
    self.context = context
    let budget: Generator.Options.Budget =
      arguments.has(.fewer) ? .fewer : arguments.has(.more) ? .more : .normal
    generator = Generator(options: Generator.Options(budget: budget))

    // Cards of named notes can be looked at without a collection; everything else needs one.
    let isLook = arguments.has(.dryRun) && !arguments.operands.isEmpty
    collection = isLook ? try context.collectionIfAny() : try context.collection()
    folders = collection?.notesFolders(environment: context.environment) ?? []
    var search = NoteSearch(folders: folders)
    if arguments.operands.isEmpty {
      guard !folders.isEmpty else {
        throw Failure.failed(
          GenerateWords.nothingToDo.wording, next: GenerateWords.nothingToDoNext.wording)
      }
      search.addFolders()
    } else {
      for operand in arguments.operands { search.add(operand) }
    }
    notes = search.notes
    problems = search.problems
    if notes.isEmpty, problems.isEmpty {
      let places = arguments.operands.isEmpty ? folders : arguments.operands
      throw Failure.failed(GenerateWords.noNotes.with(places.joined(separator: ", ")))
    }
  }

  /// Every card of the notes, whatever the collection holds.
  func printLines() throws {
    try forEachNote { note in
      let generation = generator.cards(of: note)
      for warning in generation.warnings { context.warn(warning.wording(in: note.path)) }
      context.output.data(GeneratedLines(generation, of: note).text())
    }
  }

  func run() throws {
    let arguments = context.arguments
    let isDry = arguments.has(.dryRun)
    var memory = memoryFile?.read()
    let before = memory
    let opened = try collection.map { try context.open($0, known: memory) }
    let records = opened?.1
    if !isDry { removeLeftovers(opened?.0.leftovers ?? []) }
    var triage =
      arguments.has(.triage) ? Triage(context, journal: isDry ? nil : records?.journal) : nil
    let settings = collection?.settings ?? Settings()
    var run = GenerateRun(
      context, generator, into: try arguments.value(.into).map { try DeckName($0).text },
      isDry: isDry,
      room: try arguments.number(.limit) ?? settings.newPerRun, records: records,
      decks: opened?.0, isThere: isThere)
    var total = GenerateTotal()
    var progress = ProgressLine(context)
    var failures = Failures(context, problems)
    let readings = GenerateReadings(
      notes: notes, generator: generator, memory: isWholeRun ? memory : nil)
    try readings.forEach(&run) { file, reading, run in
      progress.show(GenerateWords.reading.with(total.notes, notes.count))
      switch reading {
      case .asBefore(let entry):
        memory?.keep(entry, of: file.path)
        total.add(entry)
      case .failed(let failure):
        progress.clear()
        failures.add(failure)
      case .note(let note, let draft):
        try failures.collect {
          let report = try run.bringIn(
            note, draft,
            asking: triage == nil
              ? nil
              : { merge, generation, result, room, keep in
                progress.clear()
                try triage?.ask(
                  about: result, of: generation, from: note, room: room, changing: &merge,
                  keep: keep)
              })
          memory?.keep(run.entry(of: note, file.stamp, report), of: file.path)
          total.add(report)
          tell(report, of: note, in: file, &progress)
        }
      }
    }
    progress.clear()
    if isWholeRun, var memory {
      memory.forget(except: Set(notes.map(\.path)))
      memory.decks = run.decks
      // What was written right before the last run cannot be told from what came right behind it.
      let isDoubtful =
        notes.contains(where: memory.isRecent)
        || memory.decks.values.contains { memory.isRecent($0.stamp) }
      if memory != before || isDoubtful { memoryFile?.write(memory) }
    }
    if !arguments.has(.jsonl) {
      if arguments.operands.isEmpty, problems.isEmpty { say(gone: run.goneNotes) }
      if total.notes > 0 { say(total, isDry: isDry) }
    }
    try failures.finish(of: notes.count + problems.count)
  }

  private func tell(
    _ report: NoteReport, of note: Note, in file: NoteFile, _ progress: inout ProgressLine
  ) {
    if context.arguments.has(.jsonl) {
      let generation = generator.cards(of: note)
      context.output.data(GeneratedLines(generation, of: note).text())
    } else if report.isNews || !context.arguments.operands.isEmpty {
      progress.clear()
      let isBelowFolder = folders.contains {
        "\(NoteSearch.plain($0))/\(file.path)" == file.file
      }
      report.print(to: context, name: isBelowFolder ? file.path : file.file)
    }
    if report.hasWarnings { progress.clear() }
    report.warn(context)
  }

  private func say(gone notes: [String]) {
    guard !notes.isEmpty else { return }
    let some = notes.prefix(3).joined(separator: ", ") + (notes.count > 3 ? ", …" : "")
    context.say(GenerateWords.gone.with(notes.count, some))
  }

  private func say(_ total: GenerateTotal, isDry: Bool) {
    context.say(
      (isDry ? GenerateWords.totalDry : .total).with(total.notes, total.new, total.updated))
    if total.held > 0 { context.say(GenerateWords.more.with(total.held)) }
    // Notes that were named have told it each.
    if context.arguments.operands.isEmpty, total.new + total.updated + total.held == 0,
      let why = total.whyNone
    {
      context.say(why, .faint)
    }
    if total.new > 0, !isDry { context.say(GenerateWords.learn.wording) }
  }

  /// Removes what runs left that were killed while they wrote. A process of another machine that shares the folder is
  /// not seen here, but no write takes ten minutes.
  private func removeLeftovers(_ paths: [String]) {
    let latest = (context.clock.now.milliseconds - 600_000) * 1_000_000
    for path in paths where FileStamp(of: path).map({ $0.modification < latest }) == true {
      // One that cannot be removed harms nobody.
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  /// All notes, and everything they give is written.
  private var isWholeRun: Bool {
    let arguments = context.arguments
    return arguments.operands.isEmpty && !arguments.has(.dryRun) && !arguments.has(.triage)
      && !arguments.has(.jsonl)
  }

  private var memoryFile: GenerateMemoryFile? {
    collection.flatMap {
      GenerateMemoryFile(
        of: $0,
        options: "\(generator.options.budget.rawValue) \(context.arguments.value(.into) ?? "")",
        environment: context.environment)
    }
  }

  /// Reads the notes one after the other; what is wrong with one does not stop the others.
  private func forEachNote(_ body: (Note) throws -> Void) throws {
    var failures = Failures(context, problems)
    for file in notes {
      try failures.collect { try body(try file.read()) }
    }
    try failures.finish(of: notes.count + problems.count)
  }

  private var isThere: (String) -> Bool {
    let known = Set(notes.map(\.path))
    return { path in
      known.contains(path)
        || folders.contains { FileManager.default.fileExists(atPath: "\($0)/\(path)") }
    }
  }
}

/// Notes that could not be used: each is told, none stops the others.
private struct Failures {
  private let context: Context
  private var count: Int

  init(_ context: Context, _ problems: [Wording]) {
    self.context = context
    count = problems.count
    for problem in problems { context.warn(problem) }
  }

  mutating func add(_ failure: Failure) {
    count += 1
    context.warn(failure.what)
  }

  mutating func collect(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let failure as Failure {
      add(failure)
    } catch let error as FileError {
      add(Failure(error))
    }
  }

  /// - Parameter all: of what was tried, those that failed included.
  func finish(of all: Int) throws {
    guard count > 0 else { return }
    let words = count < all ? GenerateWords.someFailed : GenerateWords.allFailed
    throw Failure.failed(words.with(count))
  }
}
