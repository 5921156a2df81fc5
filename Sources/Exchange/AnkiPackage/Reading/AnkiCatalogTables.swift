/// Schema 18: tables whose details are protocol buffers.
extension AnkiCatalog {
  mutating func read(tablesOf database: Database) throws(PackageError) {
    try readNotetypes(database)
    let decks = try database.prepare("SELECT id, name, kind FROM decks")
    while try decks.step() {
      let normal = Protobuf(decks.bytes(2)).message(1)
      let preset = normal.map { $0.number(1).map { Int64(truncatingIfNeeded: $0) } ?? 1 }
      self.decks[decks.integer(0)] = Deck(
        path: decks.text(1).split(separator: "\u{1f}").map(String.init), preset: preset)
    }
    let presets = try database.prepare("SELECT id, mtime_secs, config FROM deck_config")
    while try presets.step() {
      let config = Protobuf(presets.bytes(2))
      self.presets[presets.integer(0)] = Preset(
        parameters: [6, 5, 3].lazy.map { config.floats($0) }.first { !$0.isEmpty } ?? [],
        desiredRetention: config.float(37), modified: presets.integer(1))
    }
  }

  private mutating func readNotetypes(_ database: Database) throws(PackageError) {
    let types = try database.prepare("SELECT id, name, config FROM notetypes")
    while try types.step() {
      notetypes[types.integer(0)] = Notetype(
        name: types.text(1), isCloze: Protobuf(types.bytes(2)).number(1) == 1, fields: [],
        templates: [])
    }
    let fields = try database.prepare("SELECT ntid, name FROM fields ORDER BY ntid, ord")
    while try fields.step() { notetypes[fields.integer(0)]?.fields.append(fields.text(1)) }
    let templates = try database.prepare("SELECT ntid, config FROM templates ORDER BY ntid, ord")
    while try templates.step() {
      let config = Protobuf(templates.bytes(1))
      notetypes[templates.integer(0)]?.templates.append(
        Template(question: config.text(1) ?? "", answer: config.text(2) ?? ""))
    }
  }
}

extension AnkiCatalog.Settings {
  init(tablesOf database: Database) throws(PackageError) {
    let rows = try database.prepare(
      "SELECT key, val FROM config WHERE key IN ('schedVer', 'creationOffset')")
    while try rows.step() {
      let value = Int(String(decoding: rows.bytes(1), as: UTF8.self))
      if rows.text(0) == "schedVer" { schedVer = value } else { creationOffset = value }
    }
  }
}
