import Decks

/// One setting: its name, what it means, what is allowed, and how it is read and written.
public struct SettingKey: Sendable {
  public let name: String
  /// One line for the file that `init` writes and for the command `settings`.
  public let meaning: String
  /// Completes "must be …".
  public let allowed: String
  /// Whether a deck's front matter may have it.
  public let isForDecks: Bool
  /// The value as TOML.
  public let value: @Sendable (Settings) -> String
  /// Takes a value over; false when it is not allowed.
  let read: @Sendable (SettingValue, inout Settings) -> Bool

  /// All settings, in the order in which they are shown.
  public static let all: [SettingKey] = forCollections + forDecks

  private static let forCollections: [SettingKey] = [
    SettingKey(
      name: "notes", meaning: "folders with the notes that cards are made from",
      allowed: "a list of folders, such as [\"~/notes\"]", isForDecks: false,
      value: { list($0.notes) },
      read: { value, settings in
        guard let folders = value.strings, folders.allSatisfy({ !$0.isEmpty }) else { return false }
        settings.notes = folders
        return true
      }),
    SettingKey(
      name: "new-per-run", meaning: "new cards that one run of “retain generate” takes in",
      allowed: "a whole number from 0 to 99999", isForDecks: false,
      value: { "\($0.newPerRun)" }, read: { whole($0, 0...99_999, \.newPerRun, &$1) }),
    SettingKey(
      name: "interface-language", meaning: "auto, en or zh",
      allowed: choices(Settings.InterfaceLanguage.self), isForDecks: false,
      value: { quoted($0.interfaceLanguage.rawValue) },
      read: { choice($0, \.interfaceLanguage, &$1) }),
    SettingKey(
      name: "study-languages", meaning: "which decks new cards come from: auto, or a list",
      allowed: "\"auto\" or a list of languages, such as [\"zh\", \"en\"]", isForDecks: false,
      value: {
        switch $0.studyLanguages {
        case .auto: quoted("auto")
        case .some(let languages): list(languages)
        }
      },
      read: { value, settings in
        guard let languages = value.strings, !languages.isEmpty,
          languages.allSatisfy({ !$0.isEmpty })
        else { return false }
        settings.studyLanguages = languages == ["auto"] ? .auto : .some(languages)
        return true
      }),
    SettingKey(
      name: "rollover-hour", meaning: "the hour at which a new day of study begins",
      allowed: "a whole number from 0 to 23", isForDecks: false,
      value: { "\($0.rolloverHour)" }, read: { whole($0, 0...23, \.rolloverHour, &$1) }),
    SettingKey(
      name: "model", meaning: "the memory model: auto, fsrs-6 or fsrs-7",
      allowed: choices(Settings.Model.self), isForDecks: false,
      value: { quoted($0.model.rawValue) }, read: { choice($0, \.model, &$1) }),
    SettingKey(
      name: "easy-days", meaning: "weekdays with less work",
      allowed: "a list of weekdays, such as [\"saturday\", \"sunday\"]", isForDecks: false,
      value: { list($0.easyDays.sorted().map { weekdays[$0 - 1] }) },
      read: { value, settings in
        guard let names = value.strings else { return false }
        let days = names.map { weekday(named: $0) }
        guard days.allSatisfy({ $0 != nil }) else { return false }
        settings.easyDays = Set(days.compactMap { $0 })
        return true
      }),
  ]

  private static let forDecks: [SettingKey] = [
    SettingKey(
      name: "desired-retention", meaning: "the share of answers you want to know",
      allowed: "a number from 0.7 to 0.99", isForDecks: true,
      value: { "\($0.deck.desiredRetention)" },
      read: { value, settings in
        guard let share = value.number, (0.7...0.99).contains(share) else { return false }
        settings.deck.desiredRetention = share
        return true
      }),
    SettingKey(
      name: "new-per-day", meaning: "new cards a day, all decks together",
      allowed: "a whole number from 0 to 9999", isForDecks: true,
      value: { "\($0.deck.newPerDay)" }, read: { whole($0, 0...9999, \.deck.newPerDay, &$1) }),
    SettingKey(
      name: "reviews-per-day", meaning: "reviews a day, all decks together",
      allowed: "a whole number from 0 to 9999", isForDecks: true,
      value: { "\($0.deck.reviewsPerDay)" },
      read: { whole($0, 0...9999, \.deck.reviewsPerDay, &$1) }),
    SettingKey(
      name: "learning-steps", meaning: "the first waits of a new card",
      allowed: stepsAllowed, isForDecks: true,
      value: { list($0.deck.learningSteps.map(Steps.text)) },
      read: { steps($0, \.deck.learningSteps, &$1) }),
    SettingKey(
      name: "relearning-steps", meaning: "the waits of a card that was forgotten",
      allowed: stepsAllowed, isForDecks: true,
      value: { list($0.deck.relearningSteps.map(Steps.text)) },
      read: { steps($0, \.deck.relearningSteps, &$1) }),
    SettingKey(
      name: "maximum-interval", meaning: "the longest wait, in days",
      allowed: "a whole number from 1 to 36500", isForDecks: true,
      value: { "\($0.deck.maximumInterval)" },
      read: { whole($0, 1...36_500, \.deck.maximumInterval, &$1) }),
    SettingKey(
      name: "bury-siblings", meaning: "ask cards of one block on different days",
      allowed: "true or false", isForDecks: true,
      value: { "\($0.deck.burySiblings)" }, read: { flag($0, \.deck.burySiblings, &$1) }),
    SettingKey(
      name: "leech-lapses", meaning: "say that a card is a leech after so many lapses; 0 is never",
      allowed: "a whole number from 0 to 99", isForDecks: true,
      value: { "\($0.deck.leechLapses)" }, read: { whole($0, 0...99, \.deck.leechLapses, &$1) }),
    SettingKey(
      name: "typed", meaning: "type the answers",
      allowed: "true or false", isForDecks: true,
      value: { "\($0.deck.typed)" }, read: { flag($0, \.deck.typed, &$1) }),
    SettingKey(
      name: "order", meaning: "which review comes first: risk, deck or random",
      allowed: choices(DeckSettings.Order.self), isForDecks: true,
      value: { quoted($0.deck.order.rawValue) }, read: { choice($0, \.deck.order, &$1) }),
    SettingKey(
      name: "exam", meaning: "the day of an exam, such as 2027-06-07",
      allowed: "a date such as \"2027-06-07\", or \"\"", isForDecks: true,
      value: { quoted($0.deck.exam?.description ?? "") },
      read: { value, settings in
        guard let text = value.string else { return false }
        let day = Day(text)
        guard day != nil || text.isEmpty else { return false }
        settings.deck.exam = day
        return true
      }),
  ]

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Full English names or their first three letters.
  private static func weekday(named name: String) -> Int? {
    let name = name.lowercased()
    return weekdays.firstIndex { $0 == name || $0.prefix(3) == name }.map { $0 + 1 }
  }

  private static let stepsAllowed =
    "a list of waits under a day, such as [\"1m\", \"10m\"], in s, m or h"
}

extension SettingKey {
  private static func choices<Choice: CaseIterable & RawRepresentable<String>>(
    _ type: Choice.Type
  ) -> String {
    let names = type.allCases.map { quoted($0.rawValue) }
    return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }

  private static func choice<Choice: RawRepresentable<String>>(
    _ value: SettingValue, _ path: WritableKeyPath<Settings, Choice>, _ settings: inout Settings
  ) -> Bool {
    guard let choice = value.string.flatMap(Choice.init(rawValue:)) else { return false }
    settings[keyPath: path] = choice
    return true
  }

  private static func whole(
    _ value: SettingValue, _ allowed: ClosedRange<Int>, _ path: WritableKeyPath<Settings, Int>,
    _ settings: inout Settings
  ) -> Bool {
    guard let number = value.integer, allowed.contains(number) else { return false }
    settings[keyPath: path] = number
    return true
  }

  private static func flag(
    _ value: SettingValue, _ path: WritableKeyPath<Settings, Bool>, _ settings: inout Settings
  ) -> Bool {
    guard let flag = value.boolean else { return false }
    settings[keyPath: path] = flag
    return true
  }

  private static func steps(
    _ value: SettingValue, _ path: WritableKeyPath<Settings, [Int]>, _ settings: inout Settings
  ) -> Bool {
    guard let texts = value.strings else { return false }
    let steps = texts.map(Steps.seconds)
    guard steps.allSatisfy({ $0 != nil }) else { return false }
    settings[keyPath: path] = steps.compactMap { $0 }
    return true
  }

  private static func quoted(_ text: String) -> String { Detail.Value.quoted(text) }

  private static func list(_ texts: [String]) -> String {
    "[\(texts.map(quoted).joined(separator: ", "))]"
  }
}

/// Waits as settings write them: `30s`, `10m`, `12h`.
enum Steps {
  private static let units: [(name: String, seconds: Int)] = [("h", 3600), ("m", 60), ("s", 1)]

  /// Nothing for anything else, for 0 and for a day or more.
  static func seconds(_ text: String) -> Int? {
    for unit in units where text.hasSuffix(unit.name) {
      guard let count = Int(text.dropLast()), (1..<86_400).contains(count),
        count * unit.seconds < 86_400
      else { return nil }
      return count * unit.seconds
    }
    return nil
  }

  static func text(_ seconds: Int) -> String {
    let unit = units.first { seconds % $0.seconds == 0 } ?? units[2]
    return "\(seconds / unit.seconds)\(unit.name)"
  }
}
