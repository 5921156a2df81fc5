public import Foundation

/// An `.apkg` or `.colpkg` of Anki, read whole: its notes as blocks, its reviews as a history, and the media
/// files that are to be unpacked.
public struct AnkiPackage {
  public private(set) var file = ImportedFile()
  public private(set) var history = ImportedHistory()
  public private(set) var media: PackageMedia
  /// The recall that each deck aims at, from 0 to 1, where its options say one.
  public private(set) var desiredRetention: [String: Double] = [:]
  public private(set) var reviewCount = 0

  /// - Parameters:
  ///   - scratch: a folder for its database while it is read.
  ///   - zone: where the reviews were made.
  ///   - rolloverHour: when a study day begins there.
  public init(
    _ path: String, scratch: String, zone: TimeZone, rolloverHour: Int
  ) throws(PackageError) {
    let container = try AnkiContainer(path)
    let database = try container.database(at: "\(scratch)/collection.anki2")
    let members = try container.media()
    let links = MediaLinks(members.keys)
    var time = LocalTime(zone, rolloverHour: rolloverHour)
    let catalog = try AnkiCatalog(database, &time)
    var notes = AnkiNotes(catalog, media: links)
    try Self.read(database, catalog, into: &notes)
    var past = AnkiHistory(catalog, notes, time)
    try past.read(database)
    file.notes = notes.notes
    history = past.history
    media = PackageMedia(container, members, links, used: notes.usedMedia)
    var warnings = notes.warnings
    warnings.add(.badReview, count: past.badReviews)
    file.warnings = warnings.all
    for deck in catalog.decks.values {
      guard let preset = deck.preset, let retention = catalog.presets[preset]?.desiredRetention
      else { continue }
      desiredRetention[DeckPath.path(deck.path)] = retention
    }
  }

  /// Notes and their cards, both in the order of the notes.
  private static func read(
    _ database: Database, _ catalog: AnkiCatalog, into notes: inout AnkiNotes
  ) throws(PackageError) {
    let paths = catalog.decks.mapValues { DeckPath.path($0.path) }
    let cards = try database.prepare(
      "SELECT nid, id, ord, CASE WHEN odid THEN odid ELSE did END FROM cards ORDER BY nid, ord")
    let rows = try database.prepare("SELECT id, guid, mid, tags, flds FROM notes ORDER BY id")
    var hasCard = try cards.step()
    while try rows.step() {
      let id = rows.integer(0)
      while hasCard, cards.integer(0) < id { hasCard = try cards.step() }
      var places: [AnkiNotes.Place] = []
      while hasCard, cards.integer(0) == id {
        places.append(
          AnkiNotes.Place(
            id: cards.integer(1), ordinal: Int(clamping: cards.integer(2)),
            deck: paths[cards.integer(3)] ?? ""))
        hasCard = try cards.step()
      }
      try notes.add(
        guid: rows.text(1), type: rows.integer(2), tags: rows.text(3), fields: rows.text(4),
        cards: places)
    }
  }
}
