import Decks
import Exchange
import Foundation
import Study

/// What `check` has to say, the worst first within each kind.
struct Findings {
  private(set) var lines: [(Wording, Style)] = []
  /// Those that lose or hide something.
  private(set) var problems = 0

  /// So many of one kind are named; the others are counted.
  private static let most = 50

  private mutating func problem(_ wording: Wording) {
    problems += 1
    lines.append((wording, .bad))
  }

  private mutating func hint(_ wording: Wording) { lines.append((wording, .plain)) }

  private static func place(_ card: Card) -> String {
    "decks/\(card.deck).md:\(card.position.line)"
  }

  /// One line of at most 60 characters.
  private static func short(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " / ")
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}

extension Findings {
  /// What could not be used.
  mutating func addWarnings(of library: Library, _ log: Log) {
    for warning in library.warnings { problem(warning.wording) }
    for warning in log.warnings {
      if warning.isOfClock { hint(warning.wording) } else { problem(warning.wording) }
    }
  }

  /// Imports whose program ended before all of it was there.
  mutating func addInterruptedImports(of collection: Collection) {
    for interrupted in StagedImport.interrupted(in: collection.decksFolder) {
      problem(ExchangeWords.interrupted.with(interrupted.source))
    }
  }

  /// Files of the log that had more in them when they were last read: answers are gone. It is told until the files are back or
  /// the loss is accepted.
  mutating func addShorterFiles(of log: Log, _ collection: Collection, _ context: Context) throws {
    guard let folder = Device.stateFolder(of: collection, environment: context.environment)
    else { return }
    var sizes = try LogSizes(in: folder)
    let lost = sizes.shrunk(log)
    for warning in lost { problem(warning.wording) }
    // A check needs no folder that can be written: it says what it sees all the same.
    try? sizes.remember(log, except: lost)
  }

  /// Blocks that ask what another one asks.
  mutating func addDuplicates(of library: Library) {
    var seen: Set<String> = []
    let duplicates = library.duplicates.filter {
      seen.insert("\(Self.place($0.first)) \(Self.place($0.other))").inserted
    }
    for duplicate in duplicates.prefix(Self.most) {
      let places = (Self.place(duplicate.other), Self.place(duplicate.first))
      if duplicate.answersDiffer {
        problem(
          CheckWords.differentAnswers.with(
            places.0, places.1, Self.short(duplicate.other.answer),
            Self.short(duplicate.first.answer)))
      } else {
        hint(CheckWords.sameFront.with(places.0, places.1))
      }
    }
    addRest(duplicates.count)
  }

  private mutating func addRest(_ count: Int) {
    if count > Self.most { hint(CheckWords.more.with(count - Self.most)) }
  }

  /// Cards that live on in other words.
  mutating func addRelinks(_ remembered: RememberedCards, _ library: Library) {
    func old(_ relink: DeckChanges.Relink) -> String {
      Self.short(remembered.oldCards[relink.from]?.question ?? relink.from.text)
    }
    func new(_ relink: DeckChanges.Relink) -> String {
      Self.short(library[relink.to]?.question ?? relink.to.text)
    }
    for relink in remembered.carriedOver.prefix(Self.most) {
      hint(CheckWords.carriedOver.with(old(relink), new(relink)))
    }
    for relink in remembered.proposed.prefix(Self.most) {
      hint(CheckWords.proposed.with(old(relink), new(relink), relink.from, relink.to))
    }
    addRest(remembered.proposed.count)
  }

  /// Progress without a card.
  mutating func addOrphans(of workspace: Workspace, besides relinks: [DeckChanges.Relink]) {
    let history = workspace.history
    let table = history.log.cards
    let rejected = { (id: CardID) in history.progress(of: id).isRejected }
    let found = Set(relinks.map(\.from))
    let orphans = (0..<table.count).map { table[$0] }.filter { id in
      workspace.library[id] == nil && history.record(of: id).map { table[$0] } == id
        && history.progress(of: id).reviews > 0 && !rejected(id) && !rejected(id.block)
        && !found.contains(id)
    }
    for id in orphans.sorted().prefix(Self.most) {
      hint(CheckWords.orphan.with(id, history.progress(of: id).reviews))
    }
    addRest(orphans.count)
  }
}

extension Findings {
  /// Generated cards whose note is gone or no longer says what they say.
  mutating func addStaleCards(of workspace: Workspace, environment: [String: String]) {
    let found = StaleCards(of: workspace, environment: environment)
    for missing in found.missing {
      hint(
        CheckWords.noteGone.with(missing.note, missing.blocks.count, "decks/\(missing.deck).md"))
    }
    // Several cards of one sentence are told of once.
    var said: [[String]: [Block]] = [:]
    var order: [[String]] = []
    for stale in found.stale {
      let key = [stale.deck, stale.note, Self.short(stale.block.content.front)]
      if said[key] == nil { order.append(key) }
      said[key, default: []].append(stale.block)
    }
    for key in order {
      guard let blocks = said[key], let first = blocks.first else { continue }
      hint(
        CheckWords.stale.with(
          "decks/\(key[0]).md:\(first.position.line)", key[1], key[2],
          blocks.map(\.id.text).joined(separator: " ")))
    }
  }
}
