import Decks
import Study

/// The cards and blocks that the learner never wants to see again, those that are in no deck included.
struct RejectedCards {
  private let workspace: Workspace

  init(of workspace: Workspace) {
    self.workspace = workspace
  }

  /// Those that no deck has, which `find` cannot find.
  var countInNoDeck: Int { ids.count { card($0) == nil } }

  /// The card, or the first of the block.
  private func card(_ id: CardID) -> Card? {
    try? workspace.library.cards(meantBy: id.text).first
  }

  func print(to context: Context) {
    let ids = ids
    for id in ids {
      guard let card = card(id) else {
        context.say(FindWords.inNoDeck.with(id, day(of: id)))
        continue
      }
      context.output.line(CardLine.text(card, as: id, width: context.output.width))
    }
    if ids.isEmpty { context.say(FindWords.noneRejected.wording) }
  }

  private var ids: [CardID] {
    let history = workspace.history
    let table = history.log.cards
    return (0..<table.count).map { table[$0] }.filter { id in
      history.record(of: id).map { history.card(ofRecord: $0) } == id
        && history.progress(of: id).isRejected
    }.sorted()
  }

  private func day(of id: CardID) -> String {
    let event = workspace.history.events(of: id).last { $0.kind == .reject }
    return event.map { "\($0.moment.day(rolloverHour: 0))" } ?? ""
  }
}
