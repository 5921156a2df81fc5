import Decks
import Study

/// The cards and blocks that the learner never wants to see again, those that are in no deck included.
struct RejectedCards {
  private let workspace: Workspace

  init(of workspace: Workspace) {
    self.workspace = workspace
  }

  /// Those that no deck has, which `find` cannot find.
  var countInNoDeck: Int {
    let ids = ids
    guard !ids.isEmpty else { return 0 }
    let places = places
    return ids.count { places[$0] == nil }
  }

  /// Where the cards of the decks are, those of a block by the first of them.
  private var places: [CardID: Int] {
    let library = workspace.library
    var places: [CardID: Int] = [:]
    for index in library.cardIndices {
      let id = library.id(ofCard: index)
      places[id] = index
      if places[id.block] == nil { places[id.block] = index }
    }
    return places
  }

  func print(to context: Context) {
    let ids = ids
    guard !ids.isEmpty else { return context.say(FindWords.noneRejected.wording) }
    let places = places
    for id in ids {
      guard let place = places[id] else {
        context.say(FindWords.inNoDeck.with(id, day(of: id)))
        continue
      }
      context.output.line(
        CardLine.text(workspace.library.cards[place], as: id, width: context.output.width))
    }
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
