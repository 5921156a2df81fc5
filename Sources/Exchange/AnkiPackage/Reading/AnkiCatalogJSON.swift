/// Schema 11: JSON in the columns of one row.
extension AnkiCatalog {
  mutating func read(models: [UInt8], decks: [UInt8], presets: [UInt8]) throws(PackageError) {
    let models: [String: JSONModel] = try AnkiJSON.decode(models, as: "its list of note types")
    for (id, model) in models {
      guard let id = Int64(id) else { continue }
      notetypes[id] = Notetype(
        name: model.name, isCloze: model.type == 1, fields: model.flds.map(\.name),
        templates: model.tmpls.map { Template(question: $0.qfmt, answer: $0.afmt) })
    }
    let decks: [String: JSONDeck] = try AnkiJSON.decode(decks, as: "its list of decks")
    for (id, deck) in decks {
      guard let id = Int64(id) else { continue }
      self.decks[id] = Deck(
        path: deck.name.split(separator: "::").map(String.init), preset: deck.conf)
    }
    let presets: [String: JSONPreset] = try AnkiJSON.decode(presets, as: "its list of options")
    for (id, preset) in presets {
      guard let id = Int64(id) else { continue }
      let parameters = [preset.fsrsParams6, preset.fsrsParams5, preset.fsrsWeights]
      self.presets[id] = Preset(
        parameters: parameters.lazy.compactMap(\.self).first { !$0.isEmpty } ?? [],
        desiredRetention: preset.desiredRetention, modified: preset.mod ?? 0)
    }
  }

  private struct JSONModel: Decodable {
    struct Field: Decodable { var name: String }
    struct Template: Decodable {
      var qfmt: String
      var afmt: String
    }

    var name: String
    var type: Int?
    var flds: [Field]
    var tmpls: [Template]
  }

  private struct JSONDeck: Decodable {
    var name: String
    var conf: Int64?
  }

  private struct JSONPreset: Decodable {
    var mod: Int64?
    var fsrsParams6: [Double]?
    var fsrsParams5: [Double]?
    var fsrsWeights: [Double]?
    var desiredRetention: Double?
  }
}
