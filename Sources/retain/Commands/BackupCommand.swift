import Exchange
import Foundation
import Study

extension Command {
  static let backup = Command(
    "backup", in: .progress,
    operands: [Operand("FILE", .file)],
    options: [.restoring, .trial],
    summary: Wording("save the collection in one file, or bring it back", "把卡片集存成一个文件，或从中恢复"),
    details: Wording(
      """
      FILE is a zip file with decks, media, settings and progress, and a list that “sha256sum -c SHA256SUMS” checks. It is read back before it gets its name. Notes are not in it.
      retain backup --restore FILE --collection ~/study
      brings it back into a new folder, or into a collection: missing files and missing answers are added, nothing is overwritten, and where a deck differs the saved one is put beside it. With --dry-run it only says so.
      """,
      """
      FILE 是一个 zip 文件，里面有卡组、媒体、设置和进度，还有一份清单，可用“sha256sum -c SHA256SUMS”核对。写完会先读回核对，再换上正式的名字。笔记不在其中。
      retain backup --restore FILE --collection ~/study
      恢复到新文件夹或已有的卡片集：补上缺少的文件和答案，不覆盖任何内容；卡组不同时，备份里的那份放在旁边。加 --dry-run 则只说明会做什么。
      """)
  ) { context in
    if context.arguments.has(.restoring) {
      try RestoreRun(context).run()
    } else {
      try BackupRun(context).run()
    }
  }
}

extension Option {
  fileprivate static let restoring = Option(
    "restore", Wording("bring back what is in FILE", "恢复 FILE 里的内容"))
  fileprivate static let trial = Option(
    "dry-run", Wording("only say what would be restored", "只说明会恢复什么"))
}

/// `backup FILE`.
private struct BackupRun {
  private let context: Context

  init(_ context: Context) throws(Failure) {
    self.context = context
    guard !context.arguments.has(.trial) else {
      throw .wrongUsage(BackupWords.trialOfBackup.wording)
    }
  }

  func run() throws {
    let collection = try context.collection()
    try warnOfLoss(collection)
    let path = context.arguments.operands[0]
    let target = WrittenFile(path)
    guard !target.name.isEmpty else { throw Failure.wrongUsage(BackupWords.noName.with(path)) }
    guard case .folder = FolderEntry.kind(of: target.folder) else {
      throw Failure.failed(BackupWords.noFolder.with(target.folder))
    }
    var progress = ProgressLine(context)
    defer { progress.clear() }
    do {
      let summary = try Backup(of: collection.root).write(to: target.name, in: target.folder) {
        progress.show(BackupWords.saving.with($0 / 1_000_000))
      }
      progress.clear()
      context.say(
        BackupWords.written.with(summary.decks, summary.logs, summary.others, path), .good)
    } catch {
      throw Failure.failed(error.wording(of: path, isWriting: true))
    }
  }

  /// What is damaged is saved as it is, but never in silence.
  private func warnOfLoss(_ collection: Collection) throws {
    let (library, history) = try collection.open()
    context.warn(of: library, history)
    guard let folder = Device.stateFolder(of: collection, environment: context.environment)
    else { return }
    for warning in try LogSizes(in: folder).shrunk(history.log) { context.warn(warning.wording) }
  }
}

/// `backup --restore FILE`.
private struct RestoreRun {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func run() throws {
    let path = context.arguments.operands[0]
    let isTrial = context.arguments.has(.trial)
    let root = try root()
    do {
      let summary = try Restoration(path).restore(into: root, isTrial: isTrial)
      report(summary, root, isTrial)
    } catch {
      throw Failure.failed(error.wording(of: path, isWriting: false))
    }
  }

  /// The collection that is there, or the folder that is to become one.
  private func root() throws -> String {
    switch context.found {
    case .success(let collection): return collection.root
    case .failure(.notACollection(let folder)):
      guard isFree(folder) else { throw Failure.failed(BackupWords.notEmpty.with(folder)) }
      return folder
    case .failure(.none):
      let folder = FileManager.default.currentDirectoryPath
      guard isFree(folder) else {
        throw Failure.failed(
          BackupWords.notEmpty.with(folder), next: BackupWords.nameFolder.wording)
      }
      return folder
    case .failure(let error): throw error
    }
  }

  private func isFree(_ folder: String) -> Bool {
    guard FileManager.default.fileExists(atPath: folder) else { return true }
    return (try? FileManager.default.contentsOfDirectory(atPath: folder))?.isEmpty == true
  }

  private func report(_ summary: Restoration.Summary, _ root: String, _ isTrial: Bool) {
    let words: BackupWords = isTrial ? .wouldRestore : .restored
    context.say(words.with(summary.files, summary.logs, summary.unchanged, root), .good)
    for path in summary.beside {
      context.say((isTrial ? BackupWords.wouldDiffer : .differs).with(path))
    }
    if !isTrial { context.say(BackupWords.next.wording, .faint) }
  }
}
