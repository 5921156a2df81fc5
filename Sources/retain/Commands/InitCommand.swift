import Foundation
import Study

extension Command {
  static let `init` = Command(
    "init", in: .notes,
    operands: [Operand("DIR", .folder), Operand("FOLDER", .folder, .any)],
    options: [.notes],
    summary: Wording("make a new collection in DIR", "在 DIR 建立新的卡片集"),
    details: Wording(
      """
      retain init ~/study --notes ~/notes
      Makes ~/study/decks with its settings and ~/study/progress, and remembers where the notes are.
      More folders with notes may follow.
      """,
      """
      retain init ~/study --notes ~/notes
      建立 ~/study/decks（含设置）和 ~/study/progress，并记住笔记在哪里。后面还可以写更多笔记文件夹。
      """)
  ) { context in
    let folder = context.arguments.operands[0]
    let more = context.arguments.operands.dropFirst()
    let named = context.arguments.values(.notes)
    if named.isEmpty, let extra = more.first {
      throw Failure.wrongUsage(CollectionWords.extraFolder.with(extra))
    }
    let notes = (named + more).map { NotesFolder(written: $0, environment: context.environment) }
    for folder in notes where !folder.exists {
      context.warn(CollectionWords.notesMissing.with(folder.setting))
    }
    let hasAnswers = FileManager.default.fileExists(atPath: "\(folder)/progress")
    let collection = try Collection.create(
      at: folder, notes: notes.map(\.setting), in: SettingsWords.template(in: context.language))
    if !hasAnswers { LossNotice(context: context).forget(collection) }
    // “Made a collection in ..” would name another folder.
    let shown = folder == "." ? FileManager.default.currentDirectoryPath : folder
    context.say(CollectionWords.created.with(shown))
    context.say(
      notes.isEmpty
        ? CollectionWords.createdNextWithoutNotes.with(
          "\(shown)/\(Collection.settingsFile)", "\(shown)/decks")
        : CollectionWords.createdNext.wording)
  }
}

extension Option {
  fileprivate static let notes = Option(
    "notes", "FOLDER", .folder,
    Wording("where your notes are; may be repeated", "笔记所在的文件夹，可以重复"))
}
