import Memory
import Study

/// The JSON texts of a collection that is written: its settings, note types, decks and their options.
struct AnkiCollectionText {
  private let seconds: Int64
  /// The options of decks by the recall that they aim at.
  private var presets: [Double: Int64] = [:]
  private var decks: [String: (id: Int64, preset: Int64)] = [:]
  private let parameters: [Double]

  /// Large enough to be nobody else's, and the same in every export, so that Anki knows them again.
  private static let base: Int64 = 1_700_000_000_000

  init(_ parameters: [Double], at now: Moment) {
    self.parameters = parameters
    seconds = now.milliseconds / 1000
  }

  static func notetypeID(_ type: AnkiFields.Notetype) -> Int64 {
    switch type {
    case .basic: base + 1
    case .reversed: base + 2
    case .cloze: base + 3
    }
  }

  /// The id of a deck, made with those above it.
  mutating func deck(_ name: String, desiredRetention: Double) -> Int64 {
    let parts = name.split(separator: "/")
    let preset = preset(desiredRetention)
    for count in parts.indices.dropFirst().map({ $0 }) {
      let parent = parts[..<count].joined(separator: "::")
      if decks[parent] == nil { decks[parent] = (Self.id(of: parent), preset) }
    }
    let path = parts.joined(separator: "::")
    if let known = decks[path] {
      decks[path]?.preset = preset
      return known.id
    }
    decks[path] = (Self.id(of: path), preset)
    return Self.id(of: path)
  }

  private mutating func preset(_ retention: Double) -> Int64 {
    let id = Self.base + 200 + Int64((retention * 1000).rounded())
    presets[retention] = id
    return id
  }

  /// The same deck has the same id in every export.
  private static func id(of name: String) -> Int64 {
    let hash = name.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    return base + 10_000 + Int64(hash % 90_000_000_000)
  }
}

// MARK: - JSON

extension AnkiCollectionText {
  /// - Parameter offset: seconds east of UTC of the first day.
  func conf(offset: Int) -> String {
    "{\"schedVer\":2,\"sched2021\":true,\"creationOffset\":\(-offset / 60),\"rollover\":4,"
      + "\"nextPos\":1,\"curDeck\":1,\"activeDecks\":[1],\"curModel\":\(Self.base + 1)}"
  }

  func models() -> String {
    func field(_ name: String, _ place: Int) -> String {
      "{\"name\":\"\(name)\",\"ord\":\(place),\"sticky\":false,\"rtl\":false,\"font\":\"Arial\",\"size\":20}"
    }
    func template(_ name: String, _ place: Int, _ question: String, _ answer: String) -> String {
      "{\"name\":\"\(name)\",\"ord\":\(place),\"qfmt\":\(JSONText.string(question)),"
        + "\"afmt\":\(JSONText.string(answer)),\"bqfmt\":\"\",\"bafmt\":\"\",\"did\":null}"
    }
    func model(
      _ type: AnkiFields.Notetype, _ fields: (String, String), _ templates: [String]
    ) -> String {
      let id = Self.notetypeID(type)
      return "\"\(id)\":{\"id\":\(id),\"name\":\"Retain \(type.rawValue)\","
        + "\"type\":\(type == .cloze ? 1 : 0),\"mod\":0,\"usn\":-1,\"sortf\":0,\"did\":null,"
        + "\"tmpls\":[\(templates.joined(separator: ","))],"
        + "\"flds\":[\(field(fields.0, 0)),\(field(fields.1, 1))],\"css\":\(JSONText.string(Self.css))}"
    }
    let forward = template(
      "Card 1", 0, "{{Front}}", "{{FrontSide}}\n\n<hr id=answer>\n\n{{Back}}")
    let backward = template(
      "Card 2", 1, "{{Back}}", "{{FrontSide}}\n\n<hr id=answer>\n\n{{Front}}")
    let cloze = template("Cloze", 0, "{{cloze:Text}}", "{{cloze:Text}}<br>\n{{Back Extra}}")
    let all = [
      model(.basic, ("Front", "Back"), [forward]),
      model(.reversed, ("Front", "Back"), [forward, backward]),
      model(.cloze, ("Text", "Back Extra"), [cloze]),
    ]
    return "{\(all.joined(separator: ","))}"
  }

  private static let css = """
    .card { font-family: arial; font-size: 20px; text-align: center; }
    .cloze { font-weight: bold; color: blue; }
    ol, ul, pre { display: inline-block; text-align: left; }
    """

  func deckList() -> String {
    let texts = decks.sorted { $0.key < $1.key }.map { name, deck in
      "\"\(deck.id)\":{\"id\":\(deck.id),\"mod\":\(seconds),\"name\":\(JSONText.string(name)),"
        + "\"usn\":-1,\"lrnToday\":[0,0],\"revToday\":[0,0],\"newToday\":[0,0],\"timeToday\":[0,0],"
        + "\"collapsed\":false,\"browserCollapsed\":false,\"desc\":\"\",\"dyn\":0,\"conf\":\(deck.preset)}"
    }
    return "{\(texts.joined(separator: ","))}"
  }

  func presetList() -> String {
    let weights = parameters.map { "\($0)" }.joined(separator: ",")
    let texts = presets.sorted { $0.value < $1.value }.map { retention, id in
      "\"\(id)\":{\"id\":\(id),\"mod\":\(seconds),\"name\":\"Retain \(Int((retention * 100).rounded())) %\",\"usn\":-1,"
        + "\"maxTaken\":60,\"autoplay\":true,\"timer\":0,\"replayq\":true,"
        + "\"new\":{\"bury\":false,\"delays\":[1.0,10.0],\"initialFactor\":2500,\"ints\":[1,4,0],"
        + "\"order\":1,\"perDay\":20},\"rev\":{\"bury\":false,\"ease4\":1.3,\"ivlFct\":1.0,"
        + "\"maxIvl\":36500,\"perDay\":200,\"hardFactor\":1.2},\"lapse\":{\"delays\":[10.0],"
        + "\"leechAction\":1,\"leechFails\":8,\"minInt\":1,\"mult\":0.0},\"dyn\":false,"
        + "\"fsrsParams6\":[\(weights)],\"desiredRetention\":\(retention)}"
    }
    return "{\(texts.joined(separator: ","))}"
  }
}
