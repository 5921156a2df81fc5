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
      Shows what was read in that line, recognised, concluded and proposed, with the score of each proposal.
      """,
      """
      retain explain notes/o3.md:12
      显示这一行读出了什么、识别了什么、得出了什么、提出了哪些问法，以及每种问法的得分。
      """)
  ) { context in
    let operand = context.arguments.operands[0]
    guard let colon = operand.lastIndex(of: ":"),
      let line = Int(operand[operand.index(after: colon)...]), line > 0
    else { throw Failure.wrongUsage(ExplainWords.noLine.with(operand)) }
    let folders = (try? context.collection())?.notesFolders(environment: context.environment)
    let file = try NoteFile(named: String(operand[..<colon]), in: folders ?? [])
    let note = try file.read()
    guard let explanation = Generator().explain(note, line: line) else {
      let count = note.text.count { $0 == UInt8(ascii: "\n") }
      throw Failure.failed(ExplainWords.noSuchLine.with(file.path, count))
    }
    ExplanationReport(explanation, place: "\(file.path):\(line)").print(to: context)
  }
}

extension NoteFile {
  /// A note as the user names it: from here, or below one of the notes folders.
  fileprivate init(named name: String, in folders: [String]) throws(Failure) {
    for folder in ["."] + folders {
      let file = name.hasPrefix("/") ? name : "\(folder)/\(name)"
      if FileManager.default.fileExists(atPath: file) {
        self.init(file: file, path: name)
        return
      }
    }
    throw .failed(GenerateWords.noSuchNote.with(name))
  }
}
