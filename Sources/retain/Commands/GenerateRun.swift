import Decks
import Foundation
import Notes
import Study

/// One run of `generate`: note after note into the decks of a collection.
struct GenerateRun {
  let context: Context
  let generator: Generator

  /// Where new decks go, below the decks folder.
  let into: String?

  /// Nil when nothing is to be written.
  let files: FileReplacement?

  /// How many new cards may still be taken in.
  var room: Int

  /// Nothing without a collection.
  private let records: GenerateRecords?
  private var shelf: DeckShelf

  init(
    _ context: Context, _ generator: Generator, into: String?, isDry: Bool, room: Int,
    records: GenerateRecords?, decks: GenerateDecks?, isThere: (String) -> Bool
  ) {
    self.context = context
    self.generator = generator
    self.into = into
    self.room = room
    self.records = records
    let folder = records?.collection.decksFolder
    files = isDry ? nil : folder.map { FileReplacement(inside: $0) }
    shelf = DeckShelf(decks?.facts ?? [:], in: folder, isThere: isThere)
  }

  /// Brings one note into its deck, and those of its cards that a person moved up to date where they are.
  ///
  /// - Parameters:
  ///   - draft: what the note gives, worked out before.
  ///   - ask: changes what is taken in, given what would be and how many there is room for, and has it written on the
  ///     way; nothing when all is taken.
  mutating func bringIn(
    _ note: Note, _ draft: Generation.Draft?,
    asking ask: (
      (inout Merge, Generation, Merge.Result, Int, (Merge) throws -> Void) throws -> Void
    )?
  ) throws -> NoteReport {
    let (generation, found, formerPath) = generate(note, draft)
    var place = found
    var report = NoteReport(generation, deck: place.deck.name, formerPath: formerPath)
    var others = shelf.others(of: formerPath ?? note.path, besides: place.deck.name)

    var merge = Merge()
    if let history = records?.history {
      merge.isRejected = { history.progress(of: $0).isRejected }
    }
    merge.elsewhere = Set(others.flatMap(\.blocks).map(\.id))
    var result = merge.merge(generation, of: note, into: place.deck)
    if let ask {
      try ask(&merge, generation, result, room) { merge in
        try take(merge, generation, of: note, into: &place)
      }
      others = others.map { shelf.deck($0.name) ?? $0 }
      result = merge.merge(generation, of: note, into: found.deck)
      try take(merge, generation, of: note, into: &place)
    } else {
      if result.added.count > room {
        merge.held.formUnion(generation.bestFirst(result.added).dropFirst(room))
        result = merge.merge(generation, of: note, into: place.deck)
      }
      try take(result, insteadOf: place.old)
    }
    room -= min(room, result.added.count)
    report.add(result)

    merge.elsewhere = Set(generation.cards.map(\.id))
    for deck in others {
      let result = merge.merge(generation, of: note, into: deck)
      try take(result, insteadOf: deck)
      report.add(result)
    }
    return report
  }

  /// In bytes: a note that takes more than a second or two.
  static let largeNote = 3_000_000

  /// The path that the ids of a note's cards are made from, as it stands now.
  func idPath(of note: String) -> String { shelf.idPath(of: note) }

  /// Notes that are gone and have a deck still, in order.
  var goneNotes: [String] { shelf.goneNotes }

  /// What each deck is now.
  var decks: [String: DeckFacts] { shelf.facts }

  private func generate(
    _ note: Note, _ draft: Generation.Draft?
  ) -> (Generation, DeckShelf.Place, formerPath: String?) {
    var place = shelf.place(of: note.path, into: into)
    let known = draft?.idPath == place.idPath ? draft?.generation : nil
    var generation = known ?? cards(of: note, named: place.idPath)
    generation.path = note.path
    guard place.deck.elements.isEmpty, let deck = shelf.deckBeforeRenaming(generation) else {
      return (generation, place, nil)
    }
    let formerPath = deck.frontMatter["source"]?.text
    place = DeckShelf.renamed(deck, to: note.path)
    return (cards(of: note, named: place.idPath), place, formerPath)
  }

  private func cards(of note: Note, named path: String) -> Generation {
    if note.text.count >= Self.largeNote, context.errors.width != nil {
      context.warn(GenerateWords.readingLarge.with(note.path, "\(note.text.count / 1_000_000)"))
      context.errors.flush()
    }
    var generation = generator.cards(of: Note(path: path, text: note.text))
    generation.path = note.path
    return generation
  }

  /// Writes a note's own deck while questions are asked: somebody may have written into it meanwhile.
  private mutating func take(
    _ merge: Merge, _ generation: Generation, of note: Note, into place: inout DeckShelf.Place
  ) throws {
    place = shelf.placeNow(place, of: note.path)
    let result = merge.merge(generation, of: note, into: place.deck)
    try take(result, insteadOf: place.old)
    guard !result.deck.elements.isEmpty else { return }
    place.deck = result.deck
    place.old = result.deck
  }

  /// Writes what a deck means for progress, then the deck.
  private mutating func take(_ result: Merge.Result, insteadOf old: Deck?) throws {
    let bytes = result.deck.bytes()
    guard bytes != old?.bytes() ?? [] else { return }
    guard let files, let records else {
      shelf.add(result.deck, nil)
      return
    }
    let file = "\(result.deck.name).md"
    let path = "\(records.collection.decksFolder)/\(file)"
    if old == nil, FileManager.default.fileExists(atPath: path) {
      throw Failure.failed(GenerateWords.deckUnreadable.with(file))
    }
    // What it means for progress first: a run that ends in between is done again, and its events with it; the other way
    // round nobody would know any more that an answer had changed.
    let events = result.changes.flatMap {
      $0.events(after: records.history, at: context.clock.now)
    }
    for event in events { try records.journal.append(event) }
    try files.write(bytes, to: file)
    shelf.add(result.deck, FileStamp(of: path))
  }
}

extension Generation {
  /// What a note gives when the ids of its cards are made from a path.
  struct Draft: Sendable {
    var idPath: String
    var generation: Generation
  }
}

// MARK: - What was left before

extension GenerateRun {
  /// Whether the decks of a note are as an earlier run left them, and nothing waits that there is room for.
  func isDone(_ note: String, _ entry: GenerateMemory.Entry) -> Bool {
    guard entry.held == 0 || room == 0,
      shelf.names(of: note, into: into) == entry.decks.map(\.name),
      entry.decks[0].stamp != nil || !shelf.hasOrphans
    else { return false }
    return entry.decks.allSatisfy { shelf.facts[$0.name]?.stamp == $0.stamp }
  }

  /// How this run leaves a note; nothing when the next one should look again.
  func entry(of note: Note, _ stamp: FileStamp?, _ report: NoteReport) -> GenerateMemory.Entry? {
    guard let stamp, report.formerPath == nil, report.rejected == 0 else { return nil }
    return GenerateMemory.Entry(
      note: stamp, hash: GenerateMemory.hash(note.text),
      decks: shelf.names(of: note.path, into: into).map {
        GenerateMemory.DeckState(name: $0, stamp: shelf.facts[$0]?.stamp)
      },
      held: report.held)
  }
}

extension Generation {
  /// Of its cards some, best first; of equals the one that comes first in the note.
  func bestFirst(_ ids: [CardID]) -> [CardID] {
    let scores = Dictionary(cards.map { ($0.id, $0.score) }) { first, _ in first }
    return ids.enumerated().sorted {
      let left = scores[$0.element, default: 0]
      let right = scores[$1.element, default: 0]
      return left == right ? $0.offset < $1.offset : left > right
    }.map(\.element)
  }
}

extension Merge.Result {
  /// The ids of the blocks that are taken in.
  var added: [CardID] {
    changes.compactMap { $0.kind == .added ? $0.new?.id : nil }
  }
}

extension Change {
  /// What the log must say of changed answers, for cards that have been learned.
  func events(after history: History, at now: Moment) -> [Event] {
    guard kind == .updated else { return [] }
    let today = now.day(rolloverHour: history.rolloverHour)
    return answers.flatMap { answer -> [Event] in
      let progress = history.progress(of: answer.formerID ?? answer.card)
      var events: [Event] = []
      if let former = answer.formerID, history.record(of: former) != nil {
        events.append(.relink(answer.card, from: former, at: now))
      }
      if !progress.isNew, answer.old != answer.new {
        let reason = MoveReason.changed(old: answer.old, new: answer.new)
        events.append(.move(answer.card, to: .day(today), because: reason, at: now))
      }
      return events
    }
  }
}
