import Decks
import Notes
import Study

/// `generate --triage`: each new card with its source, and what to do with it.
struct Triage {
  private let context: Context

  /// Where cards that the user never wants are noted; nil when nothing is to be written.
  private let journal: Journal?

  /// Cards that were taken in so far.
  private var taken = 0
  private var hasQuit = false

  init(_ context: Context, journal: Journal?) {
    self.context = context
    self.journal = journal
  }

  /// Lets a card in when the user takes it; until then each new one waits.
  ///
  /// - Parameters:
  ///   - room: how many new cards may be taken in.
  ///   - keep: writes what is taken, before the next card is shown: nothing that ends the program loses a card.
  mutating func ask(
    about result: Merge.Result, of generation: Generation, from note: Note, room: Int,
    changing merge: inout Merge, keep: (Merge) throws -> Void
  ) throws {
    let new = result.changes.filter { $0.kind == .added }.compactMap(\.new)
    merge.held.formUnion(new.map(\.id))
    let evidence = Dictionary(generation.cards.map { ($0.id, $0.evidence) }) { first, _ in first }
    let lines = String(decoding: note.text, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0.isNewline }
    let most = taken + room
    for (index, block) in new.enumerated() where !hasQuit && taken < most {
      let place = evidence[block.id].map { "\(note.path):\($0.lowerBound)" } ?? note.path
      let rest = new[index...].map(\.id).prefix(most - taken)
      let keys = keys(takingUpTo: rest.count)
      let card = TriageCard(
        context: context, head: TriageWords.card.with(index + 1, new.count, place, taken),
        block: block,
        evidence: (evidence[block.id] ?? 1...0).filter { $0 <= lines.count }
          .map { String(lines[$0 - 1]) }, rowsOfKeys: keys.count)
      card.show()
      switch try decide(card, keys, among: rest.count, &merge) {
      case .take(let count):
        merge.held.subtract(rest.prefix(count))
        try keep(merge)
        taken += count
        if count == rest.count { return }
      case .leave: break
      }
    }
  }

  private enum Outcome {
    /// This card and those behind it, so many in all.
    case take(Int)
    case leave
  }

  /// - Parameter left: cards of this note that may still be taken.
  private func keys(takingUpTo left: Int) -> [StyledText] {
    let cells = TriageWords.keys.with(left).text(in: context.language)
      .split(separator: "\n").map { StyledText(String($0), .accent) }
    return StyledText.row(cells, width: context.output.width ?? 200)
  }

  /// One key on a terminal, one line where lines are read; the end of the input leaves.
  ///
  /// - Parameter left: cards of this note that may still be taken, this one included.
  private mutating func decide(
    _ card: TriageCard, _ keys: [StyledText], among left: Int, _ merge: inout Merge
  ) throws -> Outcome {
    let id = card.block.id
    var question = KeyQuestion(lines: keys)
    question.showAgain = card.show
    while true {
      switch question.answer(in: context, Decision.init) ?? .quit {
      case .accept: return .take(1)
      case .edit:
        guard let content = TriageEditing(context: context).edited(card.block) else {
          card.show()
          continue
        }
        merge.edits[id] = content
        return .take(1)
      case .skip: return .leave
      case .never:
        merge.isRejected = { [before = merge.isRejected] in $0 == id || before($0) }
        guard let journal else { return .leave }
        try journal.append(Event(.reject, card: id, at: context.clock.now))
        context.say(ReviewWords.rejected.with(id))
        return .leave
      case .rest: return .take(left)
      case .quit:
        hasQuit = true
        return .leave
      }
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
}
