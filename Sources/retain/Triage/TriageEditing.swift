import Decks
import Foundation

/// A card that the user rewords before it is taken in.
struct TriageEditing {
  let context: Context

  /// The card in the user's words; nothing when it stays as it was, and then it was said why.
  func edited(_ block: Block) -> Block.Content? {
    guard let editor = context.editor else { return typed(insteadOf: block) }
    var text = block.content.text
    while let written = edit(text, with: editor) {
      if written == block.content.text { return nothingChanged() }
      switch Self.read(written) {
      case .card(block.content): return nothingChanged()
      case .card(let content): return content
      case .problem(let problem):
        context.say(problem, .warning)
        guard wantsToGoOn() else { return nothingChanged() }
        text = written
      }
    }
    context.say(ReviewWords.editorFailed.with(editor.name), .warning)
    return nil
  }

  private func nothingChanged() -> Block.Content? {
    context.say(AddWords.unchanged.wording)
    return nil
  }

  private enum Reading {
    case card(Block.Content)
    case problem(Wording)
  }

  private static func read(_ text: String) -> Reading {
    let (deck, warnings) = Deck.read(Array(text.utf8), name: "")
    if let warning = warnings.first {
      let line = Wording(verbatim: "\(warning.position.line)")
      let sentence = Wording(warning.sentence, warning.problem.chinese)
      return .problem(TriageWords.line.filled(with: line, sentence))
    }
    switch deck.blocks.count {
    case 0: return .problem(TriageWords.noCard.wording)
    case 1: return .card(deck.blocks[0].content)
    case let count: return .problem(TriageWords.manyCards.with(count))
    }
  }

  /// Whether the text goes back into the editor; the end of the input leaves it.
  private func wantsToGoOn() -> Bool {
    let cells = TriageWords.brokenKeys.wording.text(in: context.language)
      .split(separator: "\n").map { StyledText(String($0), .accent) }
    return KeyQuestion(lines: StyledText.row(cells, width: context.output.width ?? 200))
      .answer(in: context) { key in
        switch key {
        case .character("e"), .enter: true
        case .character("b"), .character("q"), .escape, .control("c"), .control("d"): false
        default: nil
        }
      } ?? false
  }

  /// In deck syntax, up to an empty line.
  private func typed(insteadOf block: Block) -> Block.Content? {
    context.say(TriageWords.edit.wording)
    context.output.flush()
    var text = ""
    while let line = context.input.line(), !line.isEmpty { text += line + "\n" }
    if text.isEmpty { return nothingChanged() }
    switch Self.read(text) {
    case .card(block.content): return nothingChanged()
    case .card(let content): return content
    case .problem(let problem):
      context.say(problem, .warning)
      return nothingChanged()
    }
  }

  /// The text after the editor, from a file that only the user can read; nothing when that failed.
  private func edit(_ text: String, with editor: Editor) -> String? {
    guard let scratch = try? ScratchFolder() else { return nil }
    defer { scratch.remove() }
    let path = "\(scratch.path)/card.md"
    guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)),
      editor.open(path, line: 1),
      let data = FileManager.default.contents(atPath: path)
    else { return nil }
    return String(decoding: data, as: UTF8.self)
  }
}
