import Foundation
import Notes
import Study

extension Command {
  static let explain = Command(
    "explain", in: .notes,
    operands: [Operand("NOTE:LINE", .file)],
    summary: Wording("why a line of a note is a card, or is none", "笔记的某一行为什么成了卡片，或者没有"),
    details: Wording(
      """
      retain explain notes/o3.md:12
      Shows what was read in that line, recognised, concluded and proposed, with the score of each proposal. Where it
      says “no card”, the decisive reason follows:
        below-bar           no proposal is sure or worded well enough; “retain generate --more” lowers the bar
        over-budget         better cards of its part of the note came first; --more takes more of them
        duplicate           another card asks the same, or another proposal of these words is worded better
        ambiguous           other cards would answer the question too
        missing-subject, unresolved-pronoun, leaning
                            alone, the sentence does not say what it is about
        leak, derivable     the question shows its answer
      The reasons below a score count for or against a proposal in the same way.
      """,
      """
      retain explain notes/o3.md:12
      显示这一行读出了什么、识别了什么、得出了什么、提出了哪些问法，以及每种问法的得分。
      没有成为卡片时，后面是决定性的原因：
        below-bar           没有一种问法够有把握、够清楚；“retain generate --more”会放宽
        over-budget         笔记这一部分有更好的卡片；--more 会多收一些
        duplicate           另一张卡片问的一样，或者同一处有更好的问法
        ambiguous           别的卡片也能回答这个问题
        missing-subject、unresolved-pronoun、leaning
                            单看这句话，不知道说的是什么
        leak、derivable     题面已经露出答案
      得分下面的原因同样表示加分或减分。
      """)
  ) { context in
    let operand = context.arguments.operands[0]
    guard let colon = operand.lastIndex(of: ":"),
      let line = Int(operand[operand.index(after: colon)...]), line > 0
    else { throw Failure.wrongUsage(ExplainWords.noLine.with(operand)) }
    let collection = try context.collectionIfAny()
    let folders = collection?.notesFolders(environment: context.environment) ?? []
    let file = try NoteFile(named: String(operand[..<colon]), in: folders)
    let text = try file.read().text
    let given = try collection.map { collection in
      try GivenCards(
        of: file.path(below: folders), in: collection,
        cacheFolder: Device.cacheFolder(of: collection, environment: context.environment))
    }
    let note = Note(path: given?.idPath ?? file.path, text: text)
    guard let explanation = Generator().explain(note, line: line) else {
      let count = text.count { $0 == UInt8(ascii: "\n") }
      throw Failure.failed(ExplainWords.noSuchLine.with(file.path, count))
    }
    ExplanationReport(explanation, place: "\(file.path):\(line)", given: given).print(to: context)
  }
}

extension NoteFile {
  /// A note as the user names it: from here, or below one of the notes folders.
  fileprivate init(named name: String, in folders: [String]) throws(Failure) {
    for folder in ["."] + folders {
      let file = name.hasPrefix("/") ? name : "\(folder)/\(name)"
      if FileManager.default.fileExists(atPath: file) {
        if case .folder = FolderEntry.kind(of: file) {
          throw .wrongUsage(ExplainWords.isFolder.with(name))
        }
        self.init(file: file, path: name)
        return
      }
    }
    throw .failed(GenerateWords.noSuchNote.with(name))
  }

  /// The path that `generate` knows it by.
  fileprivate func path(below folders: [String]) -> String {
    var search = NoteSearch(folders: folders)
    search.add(file)
    return search.notes.first?.path ?? path
  }
}
