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
      A run takes in at most 200 new cards; the others wait for the next one.
      “retain explain NOTE:LINE” tells why a line gave the cards that it gave.
      """,
      """
      不写笔记时，使用 decks/retain.toml 里 notes 列出的文件夹。会在文件夹的各层中查找 .md、.markdown、.txt 和 .org 文件。
      你改过的卡片保持原样，拒绝过的不会再来，任何卡片都不会被删除。笔记没有变，卡组就一个字节也不变。
      一次最多收入 200 张新卡片，其余留到下一次。
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
  /// New cards of one run, unless the user says otherwise: a week's learning, and not a vault's at once.
  static let usualLimit = 200

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
    collection = isLook ? try? context.collection() : try context.collection()
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
      context.output.write(GeneratedLines(generation, of: note).text())
    }
  }

  func run() throws {
    let arguments = context.arguments
    let isDry = arguments.has(.dryRun)
    let workspace = collection == nil ? nil : try context.workspace()
    var triage =
      arguments.has(.triage) ? Triage(context, journal: isDry ? nil : workspace?.journal) : nil
    var run = GenerateRun(
      context, generator, into: arguments.value(.into), isDry: isDry,
      room: try arguments.number(.limit) ?? Self.usualLimit, workspace: workspace,
      isThere: isThere)
    var (count, new, updated, held) = (0, 0, 0, 0)
    try forEachNote { note in
      let report = try run.bringIn(note) { merge, generation, result in
        try triage?.ask(about: result, of: generation, from: note, changing: &merge)
      }
      if arguments.has(.jsonl) {
        let generation = generator.cards(of: note)
        context.output.write(GeneratedLines(generation, of: note).text())
      } else if report.isNews || !arguments.operands.isEmpty {
        report.print(to: context)
      }
      report.warn(context)
      count += 1
      new += report.newCount
      updated += report.updated
      held += report.held
    }
    guard !arguments.has(.jsonl) else { return }
    context.say((isDry ? GenerateWords.totalDry : .total).with(count, new, updated))
    if held > 0 { context.say(GenerateWords.more.with(held)) }
    if new > 0, !isDry { context.say(GenerateWords.learn.wording) }
  }

  /// Reads the notes one after the other; what is wrong with one does not stop the others.
  private func forEachNote(_ body: (Note) throws -> Void) throws {
    for problem in problems { context.warn(problem) }
    var failures = problems.count
    for file in notes {
      do {
        try body(try file.read())
      } catch let failure as Failure {
        failures += 1
        context.warn(failure.what)
      } catch let error as FileError {
        failures += 1
        context.warn(Failure(error).what)
      }
    }
    if failures > 0 { throw Failure.failed(GenerateWords.someFailed.with(failures)) }
  }

  private var isThere: (String) -> Bool {
    let known = Set(notes.map(\.path))
    return { path in
      known.contains(path)
        || folders.contains { FileManager.default.fileExists(atPath: "\($0)/\(path)") }
    }
  }
}
