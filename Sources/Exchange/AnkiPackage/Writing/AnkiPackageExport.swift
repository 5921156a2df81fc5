import Decks
public import Foundation
import Memory
public import Study

/// Writes a collection as a package of Anki in the old container, which every Anki since 2.1 imports: notes, cards,
/// decks, tags, media, states, all reviews, weights and desired retention.
public struct AnkiPackageExport {
  public struct Summary: Hashable, Sendable {
    public var notes = 0
    public var cards = 0
    public var reviews = 0
    public var media = 0
    /// Links to pictures and sounds that are not there.
    public var missingMedia = 0
    /// Cards that ask a whole order, which Anki has no kind for.
    public var orders = 0
  }

  private let library: Library
  private let history: History
  private let decksFolder: String
  private let now: Moment
  private var time: LocalTime
  private var summary = Summary()
  private var text: AnkiCollectionText
  private var media: DeckMedia
  private let model: MemoryModel
  /// The cards in the order in which they are written.
  private var cards: [Written] = []
  private let firstDay: Day

  private struct Written {
    var card: CardID
    var id: Int64
    var note: Int64
    var deck: Int64
    var ordinal: Int32
    var desiredRetention: Double
  }

  /// - Parameters:
  ///   - decksFolder: where pictures and sounds are looked for.
  ///   - zone: where the reviews were made.
  public init(
    _ library: Library, history: History, decksFolder: String, zone: TimeZone, at now: Moment
  ) {
    (self.library, self.history, self.now) = (library, history, now)
    self.decksFolder = decksFolder
    model = history.model(.fsrs6)
    time = LocalTime(zone, rolloverHour: history.rolloverHour)
    text = AnkiCollectionText(model.parameters, at: now)
    media = DeckMedia(decks: decksFolder)
    let today = now.day(rolloverHour: history.rolloverHour)
    let first = history.log.first?.moment.day(rolloverHour: history.rolloverHour)
    firstDay = min(today, first ?? today)
  }

  /// - Parameters:
  ///   - path: a file that is not there yet.
  ///   - scratch: a folder for the database while it is made.
  public mutating func write(to path: String, scratch: String) throws(PackageError) -> Summary {
    let file = "\(scratch)/collection.anki21"
    try writeDatabase(file)
    var zip = try ZipWriter(path)
    try zip.add("meta", [0x08, 0x02], isPacked: false)
    let bytes = try ByteFile(file)
    var offset = 0
    try zip.add("collection.anki21", isPacked: true) { () throws(PackageError) in
      guard offset < bytes.size else { return nil }
      let piece = try bytes.bytes(at: offset, count: min(StreamPiece.size, bytes.size - offset))
      offset += piece.count
      return piece
    }
    var names: [String] = []
    for (name, path) in media.files.sorted(by: { $0.key < $1.key }) {
      let picture = try ByteFile(path)
      try zip.add(
        "\(names.count)", try picture.bytes(at: 0, count: picture.size), isPacked: false)
      names.append("\"\(names.count)\":\(JSONText.string(name))")
    }
    try zip.add("media", Array("{\(names.joined(separator: ","))}".utf8), isPacked: true)
    try zip.finish()
    (summary.media, summary.missingMedia) = (names.count, media.missing)
    return summary
  }

  private mutating func writeDatabase(_ path: String) throws(PackageError) {
    let database = try Database(path, for: .create)
    for statement in AnkiSchema.statements { try database.execute(statement) }
    try database.execute("BEGIN")
    try writeNotes(database)
    var reviews = try AnkiReviews(
      cards.map { ($0.card, $0.id) }, of: history, model, into: database)
    try reviews.write()
    (summary.cards, summary.reviews) = (cards.count, reviews.count)
    try writeCards(reviews.pasts, database)
    try writeCollection(database)
    try database.execute("COMMIT")
  }

  private mutating func writeNotes(_ database: Database) throws(PackageError) {
    let statement = try database.prepare(AnkiSchema.addNote)
    let decks = library.deckTexts()
    let count = decks.reduce(0) { $0 + $1.elements.count }
    // Ids are times of making; later ones than now would be changed by Anki.
    var note = now.milliseconds - Int64(count) - 1
    var card = now.milliseconds - Int64(library.cardCount) - 1
    var seen: Set<CardID> = []
    for (index, deck) in decks.enumerated() {
      let retention = library.settings[index].desiredRetention
      for block in deck.blocks
      where seen.insert(block.id).inserted && !history.progress(of: block.id).isRejected {
        let asked = askedCards(of: block, in: deck)
        guard !asked.isEmpty else { continue }
        note += 1
        let deckID = text.deck(deck.name, desiredRetention: retention)
        try add(block, of: deck, as: note, statement)
        for (ordinal, id) in asked {
          card += 1
          cards.append(
            Written(
              card: id, id: card, note: note, deck: deckID, ordinal: Int32(ordinal),
              desiredRetention: retention))
        }
      }
    }
  }

  /// The cards that Anki can ask, with the templates or deletions that ask them.
  private mutating func askedCards(of block: Block, in deck: Deck) -> [(Int, CardID)] {
    var asked: [(Int, CardID)] = []
    for (ordinal, card) in block.cards(deck: deck.name).enumerated() {
      if card.form == .order {
        summary.orders += 1
      } else if !history.progress(of: card.id).isRejected {
        asked.append((ordinal, card.id))
      }
    }
    return asked
  }

  private mutating func add(
    _ block: Block, of deck: Deck, as note: Int64, _ statement: Statement
  ) throws(PackageError) {
    let fields = AnkiFields(
      block.content, media: media.names(in: block.content.text, deck: deck.name))
    let tags = (block.provenance?.tags ?? []).map { tag in
      String(tag.map { $0.isWhitespace ? "_" : $0 })
    }
    try statement.bind(note, at: 1)
    try statement.bind(block.foreignName ?? block.id.text, at: 2)
    try statement.bind(AnkiCollectionText.notetypeID(fields.notetype), at: 3)
    try statement.bind(now.milliseconds / 1000, at: 4)
    try statement.bind(tags.isEmpty ? "" : " \(tags.joined(separator: " ")) ", at: 5)
    try statement.bind(
      (fields.front + "\u{1f}" + fields.back).precomposedStringWithCanonicalMapping, at: 6)
    try statement.run()
    summary.notes += 1
  }

  private mutating func writeCollection(_ database: Database) throws(PackageError) {
    // The offset in force at four o'clock in the morning of the first day, which is what Anki expects.
    let guess = firstDay.start(rolloverHour: 4, offset: 0).milliseconds
    let offset = time.offset(at: guess)
    let start = firstDay.start(rolloverHour: 4, offset: offset)
    let statement = try database.prepare(AnkiSchema.addCollection)
    try statement.bind(start.milliseconds / 1000, at: 1)
    try statement.bind(now.milliseconds, at: 2)
    try statement.bind(now.milliseconds, at: 3)
    let texts = [text.conf(offset: offset), text.models(), text.deckList(), text.presetList()]
    for (index, json) in texts.enumerated() { try statement.bind(json, at: 4 + index) }
    try statement.run()
  }
}

// MARK: - Cards

extension AnkiPackageExport {
  private mutating func writeCards(
    _ pasts: [AnkiReviews.Past], _ database: Database
  ) throws(PackageError) {
    let statement = try database.prepare(AnkiSchema.addCard)
    for (place, (card, past)) in zip(cards, pasts).enumerated() {
      let progress = history.progress(of: card.card)
      let state = AnkiCardState(
        progress, past, position: place + 1, firstDay: firstDay,
        isBuried: progress.isBuried(on: now.day(rolloverHour: history.rolloverHour)))
      try statement.bind(card.id, at: 1)
      try statement.bind(card.note, at: 2)
      try statement.bind(card.deck, at: 3)
      try statement.bind(Int64(card.ordinal), at: 4)
      try statement.bind(now.milliseconds / 1000, at: 5)
      for (index, value) in state.columns.enumerated() { try statement.bind(value, at: 6 + index) }
      try statement.bind(progress.isFlagged ? flag(of: card.card) : 0, at: 13)
      try statement.bind(
        state.data(past, model, desiredRetention: card.desiredRetention), at: 14)
      try statement.run()
    }
  }

  /// The colour that the card had in Anki, or red.
  private func flag(of card: CardID) -> Int64 {
    let event = history.events(of: card).last { $0.kind == .flag }
    return event?.detail["colour"]?.number.map { Int64(min(max(1, $0), 7)) } ?? 1
  }
}
