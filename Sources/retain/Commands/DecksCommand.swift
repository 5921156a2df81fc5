import Decks
import Study

extension Command {
  static let decks = Command(
    "decks", in: .cards,
    operands: [Operand("DECK", .deck, .any)],
    options: [.names, .json],
    summary: Wording("list the decks with what is due", "列出卡组和要复习的数量")
  ) { context in
    if context.arguments.has(.names) {
      let library = try Library(of: try context.collection())
      for deck in library.decks { context.output.line(StyledText(deck.name)) }
      return
    }
    let workspace = try context.workspace()
    let counts = try DeckCounts.all(
      workspace, decks: workspace.library.decks(meantBy: context.arguments.operands),
      at: context.clock.now)
    if context.arguments.has(.json) {
      context.output.data(JSONValue.array(counts.map(\.json)).text + "\n")
      return
    }
    guard !counts.isEmpty else { return context.say(DeckWords.none.wording) }
    let headings = [DeckWords.deck, .cards, .new, .due, .suspended]
    var table = TextTable(heading: headings.map { $0.wording.text(in: context.language) })
    for count in counts { table.add(count.cells) }
    for line in table.lines() { context.output.line(line) }
  }
}

extension Option {
  fileprivate static let names = Option(
    "names", Wording("only the names, one a line", "只列名字，每行一个"))
}

/// What a deck holds at a moment.
struct DeckCounts: Hashable, Sendable {
  let name: String
  let title: String
  var cards = 0
  var new = 0
  var due = 0
  var suspended = 0

  static func all(
    _ workspace: Workspace, decks: [Int], at now: Moment
  ) -> [DeckCounts] {
    let library = workspace.library
    var counts = library.decks.map { DeckCounts(name: $0.name, title: $0.title) }
    let places = Dictionary(
      uniqueKeysWithValues: library.decks.enumerated().map { ($1.name, $0) })
    for card in library.cardIndices {
      guard let place = places[library.deck(ofCard: card).name] else { continue }
      counts[place].add(
        workspace.history.progress(of: library.id(ofCard: card)), at: now,
        rolloverHour: workspace.collection.settings.rolloverHour)
    }
    return decks.map { counts[$0] }
  }

  private mutating func add(_ progress: Progress, at now: Moment, rolloverHour: Int) {
    guard !progress.isRejected else { return }
    cards += 1
    if progress.isSuspended {
      suspended += 1
    } else if progress.isNew {
      new += 1
    } else if let promise = progress.due, promise.isReached(at: now, rolloverHour: rolloverHour),
      !progress.isBuried(on: now.day(rolloverHour: rolloverHour))
    {
      due += 1
    }
  }

  var cells: [StyledText] {
    [
      StyledText(name) + (title == name ? StyledText() : StyledText("  \(title)", .faint)),
      StyledText("\(cards)"), Self.number(new, .accent), Self.number(due, .good),
      Self.number(suspended, .plain),
    ]
  }

  var json: JSONValue {
    .object([
      "deck": .string(name), "title": .string(title), "cards": .integer(cards),
      "new": .integer(new),
      "due": .integer(due), "suspended": .integer(suspended),
    ])
  }

  private static func number(_ number: Int, _ style: Style) -> StyledText {
    number == 0 ? StyledText("·", .faint) : StyledText("\(number)", style)
  }
}
