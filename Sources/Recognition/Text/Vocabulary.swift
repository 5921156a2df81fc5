/// The tables' rows, gathered by surface before they become a `Lexicon`.
///
/// A row lists its surfaces separated by spaces; `_` inside a surface stands for the space between its words.
/// Surfaces of one or two Latin letters, and those with a capital, count in exactly that case.
struct Vocabulary {
  struct Draft {
    var entry = Lexicon.Entry()
    var units: [Int] = []
    var foldsCase = false
  }

  private(set) var words: [String: Draft] = [:]
  private(set) var units: [UnitRow] = []

  /// Gives each surface of `row` the meaning that `change` writes down.
  mutating func add(
    _ row: String, _ roles: Lexicon.Roles = .trigger, _ change: (inout Lexicon.Entry) -> Void
  ) {
    for surface in row.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      words[String(surface), default: Draft()].entry.roles.formUnion(roles)
      change(&words[String(surface), default: Draft()].entry)
    }
  }

  /// Short surfaces of `row` that also count in capitals.
  mutating func foldCase(_ row: String) {
    for surface in row.split(separator: " ") {
      words[String(surface), default: Draft()].foldsCase = true
    }
  }

  mutating func add(_ unit: UnitRow, _ row: String) {
    units.append(unit)
    for surface in row.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      words[String(surface), default: Draft()].units.append(units.count - 1)
      words[String(surface), default: Draft()].entry.roles.formUnion(
        unit.isPrefix ? [.leader, .follower] : .follower)
    }
  }

  static let all: Vocabulary = {
    var vocabulary = Vocabulary()
    vocabulary.addNumberWords()
    vocabulary.addCurrencies()
    vocabulary.addDimensions()
    vocabulary.addTimeUnits()
    vocabulary.addClassifiers()
    vocabulary.addGrammar()
    vocabulary.addCalendar()
    vocabulary.addHolidays()
    vocabulary.addEras()
    return vocabulary
  }()
}
