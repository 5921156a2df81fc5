public import Decks

extension Settings {
  /// Reads `retain.toml`.
  ///
  /// - Parameter file: the path below the collection, for messages.
  public init(reading bytes: [UInt8], file: String) throws(SettingsError) {
    let document: TOMLDocument
    do throws(TOMLError) {
      document = try TOMLDocument(reading: bytes)
    } catch {
      let problem = SettingsProblem(
        problem: .syntax(error.problem), file: file, position: error.position)
      throw SettingsError(problems: [problem])
    }
    self.init()
    var problems: [SettingsProblem] = []
    for setting in document.settings {
      guard let key = SettingKey.all.first(where: { $0.name == setting.key }) else {
        let nearest = Nearest.name(to: setting.key, among: SettingKey.all.map(\.name))
        problems.append(
          SettingsProblem(
            problem: .unknownKey(setting.key, nearest: nearest), file: file,
            position: setting.position))
        continue
      }
      if !key.read(setting.value, &self) {
        problems.append(.badValue(of: key, in: setting, file: file))
      }
    }
    guard problems.isEmpty else { throw SettingsError(problems: problems) }
  }

  /// The settings of a deck: what its front matter says, and else those of the collection.
  ///
  /// Front matter belongs to people and other programs too: an unknown key is only a problem when it
  /// is close to one of Retain's, and a value that cannot be meant leaves the collection's.
  public func settings(
    ofDeck frontMatter: FrontMatter, file: String
  ) -> (settings: DeckSettings, problems: [SettingsProblem]) {
    var settings = self
    var problems: [SettingsProblem] = []
    for setting in frontMatter.settings {
      if let key = SettingKey.all.first(where: { $0.isForDecks && $0.name == setting.key }) {
        if !key.read(setting.value, &settings) {
          problems.append(.badValue(of: key, in: setting, file: file))
        }
      } else if let nearest = Nearest.name(
        to: setting.key, among: SettingKey.all.filter(\.isForDecks).map(\.name), within: 2)
      {
        problems.append(
          SettingsProblem(
            problem: .unknownKey(setting.key, nearest: nearest), file: file,
            position: setting.position))
      }
    }
    return (settings.deck, problems)
  }

  /// The file that a new collection begins with: every setting with its meaning and default.
  static func template(notes: [String], in words: SettingsTemplateWords = .english) -> String {
    let defaults = Settings()
    var lines = words.opening.map { "# \($0)" } + [""]
    var current = Settings()
    current.notes = notes
    for key in SettingKey.all {
      if key.isForDecks, lines.last != "",
        key.name == SettingKey.all.first(where: \.isForDecks)?.name
      {
        lines += ["", "# \(words.forAllDecks)"]
      }
      let value = key.value(current)
      let mark = value == key.value(defaults) ? "# " : ""
      lines.append("\(mark)\(key.name) = \(value)  # \(words.meaning(key))")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension SettingsProblem {
  fileprivate static func badValue(
    of key: SettingKey, in setting: Setting, file: String
  ) -> SettingsProblem {
    SettingsProblem(
      problem: .badValue(key: key.name, allowed: key.allowed), file: file,
      position: setting.valuePosition)
  }
}

/// Finds the name that was probably meant.
enum Nearest {
  /// - Parameter limit: letters that may be added, dropped or changed; by default a third of them.
  static func name(to text: String, among names: [String], within limit: Int? = nil) -> String? {
    let limit = limit ?? max(2, text.utf8.count / 3)
    let distances = names.map { (name: $0, distance: distance(text, $0)) }
    guard let best = distances.min(by: { $0.distance < $1.distance }), best.distance <= limit,
      best.distance < best.name.utf8.count
    else { return nil }
    return best.name
  }

  /// Levenshtein's distance between two short texts, in UTF-8 bytes.
  private static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.lowercased().utf8.prefix(64)), Array(right.utf8))
    var row = Array(0...right.count)
    for (i, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let above = row[j + 1]
        row[j + 1] = byte == other ? diagonal : 1 + min(diagonal, above, row[j])
        diagonal = above
      }
    }
    return row[right.count]
  }
}
