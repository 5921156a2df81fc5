import Study

/// What an Anki collection holds beside notes, cards and reviews.
struct AnkiCatalog {
  /// What the cards of a note are made of.
  struct Notetype: Hashable {
    var name: String
    var isCloze: Bool
    var fields: [String]
    var templates: [Template]
  }

  struct Template: Hashable {
    var question: String
    var answer: String
  }

  struct Deck: Hashable {
    /// From the outermost to the innermost.
    var path: [String]
    /// The options that it has; nothing for a filtered deck.
    var preset: Int64?
  }

  /// The options of decks.
  struct Preset: Hashable {
    /// Those of the latest FSRS that there are; empty for its defaults.
    var parameters: [Double] = []
    var desiredRetention: Double?
    /// Seconds since 1970.
    var modified: Int64 = 0
  }

  var notetypes: [Int64: Notetype] = [:]
  var decks: [Int64: Deck] = [:]
  var presets: [Int64: Preset] = [:]
  /// The day from which the due days of cards are counted.
  var firstDay = Day(0)
  /// Whether learning was graded with three buttons, as Anki did before 2021.
  var hasOldGrades = false
}

extension AnkiCatalog {
  init(_ database: Database, _ time: inout LocalTime) throws(PackageError) {
    for table in ["col", "notes", "cards", "revlog"] {
      guard try database.hasTable(table) else {
        throw PackageError(.damaged("its database has no table \(table)"))
      }
    }
    let col = try database.prepare("SELECT crt, ver, conf, models, decks, dconf FROM col")
    guard try col.step() else { throw PackageError(.damaged("its database is empty")) }
    let created = col.integer(0)
    guard (0...LocalTime.latest / 1000).contains(created) else {
      throw PackageError(.damaged("it was made at an impossible time"))
    }
    let settings: Settings
    if col.integer(1) >= 18 {
      settings = try Settings(tablesOf: database)
      try read(tablesOf: database)
    } else {
      settings = try AnkiJSON.decode(col.bytes(2), as: "its settings")
      try read(models: col.bytes(3), decks: col.bytes(4), presets: col.bytes(5))
    }
    hasOldGrades = (settings.schedVer ?? 1) == 1
    let offset = settings.creationOffset.map { -$0 * 60 } ?? time.offset(at: created * 1000)
    // The collection is dated at the beginning of its first day, so that no rollover is to be taken off.
    firstDay = Moment(milliseconds: created * 1000, offset: offset).day(rolloverHour: 0)
  }

  struct Settings: Decodable {
    var schedVer: Int?
    /// Minutes west of UTC.
    var creationOffset: Int?
  }
}
