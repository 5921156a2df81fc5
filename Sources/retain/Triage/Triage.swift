import Decks
import Foundation
import Notes
import Study

/// `generate --triage`: each new card with its source, and what to do with it.
struct Triage {
  private let context: Context

  /// Where cards that the user never wants are noted; nil when nothing is to be written.
  private let journal: Journal?

  /// Cards that were taken in so far.
  private var taken = 0
  private var acceptsRest = false
  private var hasQuit = false

  init(_ context: Context, journal: Journal?) {
    self.context = context
    self.journal = journal
  }

  /// Holds back or rewords what the user does not want as it is.
  mutating func ask(
    about result: Merge.Result, of generation: Generation, from note: Note,
    changing merge: inout Merge
  ) throws {
    let new = result.changes.filter { $0.kind == .added }.compactMap(\.new)
    guard !new.isEmpty else { return }
    let evidence = Dictionary(generation.cards.map { ($0.id, $0.evidence) }) { first, _ in first }
    let lines = String(decoding: note.text, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, block) in new.enumerated() {
      if acceptsRest { return }
      if hasQuit {
        merge.held.insert(block.id)
        continue
      }
      context.output.line()
      let place = evidence[block.id].map { "\(note.path):\($0.lowerBound)" } ?? note.path
      context.say(TriageWords.card.with(index + 1, new.count, place, taken), .faint)
      show(block)
      for line in evidence[block.id] ?? 1...0 where line <= lines.count {
        context.output.paragraph(StyledText("  \(lines[line - 1])", .faint), indent: 2)
      }
      try decide(block, &merge)
    }
  }

  /// What will be asked and what is the answer; a list as it is.
  private func show(_ block: Block) {
    let cards = Deck.read(Array(block.content.text.utf8), name: "").deck.cards
    guard !cards.isEmpty, cards.allSatisfy({ $0.form != .listItem && $0.form != .order }) else {
      let lines = block.content.text.split(separator: "\n")
      for line in lines { context.output.paragraph(StyledText(String(line)), indent: 3) }
      return
    }
    for card in cards {
      let (question, answer) = (CardLine.oneLine(card.question), CardLine.oneLine(card.answer))
      context.output.paragraph(
        StyledText(ReviewWords.questionMark.wording.text(in: context.language), .strong)
          + InlineMarkdown.styled(question), indent: 3)
      context.output.paragraph(
        StyledText(ReviewWords.answerMark.wording.text(in: context.language), .strong)
          + InlineMarkdown.styled(answer), indent: 3)
    }
  }

  private enum Decision {
    case accept, edit, skip, never, rest, quit

    init?(_ key: Key) {
      switch key {
      case .character("a"), .enter: self = .accept
      case .character("e"): self = .edit
      case .character("s"): self = .skip
      case .character("n"): self = .never
      case .character("r"): self = .rest
      case .character("q"), .escape, .control("c"), .control("d"): self = .quit
      default: return nil
      }
    }
  }

  /// One key on a terminal, one line where lines are read; the end of the input leaves.
  private mutating func decide(_ block: Block, _ merge: inout Merge) throws {
    let cells = TriageWords.keys.wording.text(in: context.language)
      .split(separator: "\n").map { StyledText(String($0), .accent) }
    let question = KeyQuestion(lines: StyledText.row(cells, width: context.output.width ?? 200))
    while true {
      switch question.answer(in: context, Decision.init) ?? .quit {
      case .accept:
        taken += 1
        return
      case .edit:
        guard let content = edited(block) else { continue }
        merge.edits[block.id] = content
        taken += 1
        return
      case .skip:
        merge.held.insert(block.id)
        return
      case .never:
        merge.isRejected = { [before = merge.isRejected] in $0 == block.id || before($0) }
        try journal?.append(Event(.reject, card: block.id, at: context.clock.now))
        return
      case .rest:
        acceptsRest = true
        return
      case .quit:
        hasQuit = true
        merge.held.insert(block.id)
        return
      }
    }
  }

  /// The card in the user's words; nil when that is not one card.
  private func edited(_ block: Block) -> Block.Content? {
    let text =
      context.editor.map { edit(block.content.text, with: $0) } ?? typed()
    let blocks = Deck.read(Array(text.utf8), name: "").deck.blocks
    guard blocks.count == 1 else {
      context.say(TriageWords.noCard.wording, .warning)
      return nil
    }
    return blocks[0].content
  }

  /// In deck syntax, up to an empty line.
  private func typed() -> String {
    context.say(TriageWords.edit.wording)
    context.output.flush()
    var text = ""
    while let line = context.input.line(), !line.isEmpty { text += line + "\n" }
    return text
  }

  /// The text after the editor, from a file that only the user can read; empty when that failed.
  private func edit(_ text: String, with editor: Editor) -> String {
    guard let scratch = try? ScratchFolder() else { return "" }
    defer { scratch.remove() }
    let path = "\(scratch.path)/card.md"
    guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)),
      editor.open(path, line: 1)
    else { return "" }
    return (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }
}

/// What triage says.
enum TriageWords: Words {
  case card
  case keys
  case edit
  case noCard

  var wording: Wording {
    switch self {
    case .card: Wording("{1} of {2} · {3} · taken {4}", "{1}/{2} · {3} · 已收下 {4} 张")
    case .keys:
      Wording(
        """
        a take it (Enter)
        e edit
        s not now
        n never
        r take the rest
        q leave the others for later
        """,
        """
        a 收下（回车）
        e 修改
        s 这次跳过
        n 永不要
        r 其余全收
        q 剩下的以后再说
        """)
    case .edit:
      Wording(
        "Write the card like above, and an empty line behind it.", "请按上面的格式写卡片，最后输入一个空行。")
    case .noCard:
      Wording("That is not one card; nothing was changed.", "这不是一张卡片，没有改动。")
    }
  }
}
