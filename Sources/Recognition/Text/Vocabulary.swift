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
    for surface in Self.surfaces(row) {
      draft(surface) {
        $0.entry.roles.formUnion(roles)
        change(&$0.entry)
      }
    }
  }

  /// Short surfaces of `row` that also count in capitals.
  mutating func foldCase(_ row: String) {
    for surface in Self.surfaces(row) { draft(surface) { $0.foldsCase = true } }
  }

  mutating func add(_ unit: UnitRow, _ row: String) {
    units.append(unit)
    let place = units.count - 1
    for surface in Self.surfaces(row) {
      draft(surface) {
        $0.units.append(place)
        $0.entry.roles.formUnion(unit.isPrefix ? [.leader, .follower] : .follower)
      }
    }
  }

  private mutating func draft(_ surface: String, _ change: (inout Draft) -> Void) {
    change(&words[surface, default: Draft()])
  }

  /// The surfaces of a row; bytes are compared, because the tables are read whenever the program starts.
  static func surfaces(_ row: String) -> [String] {
    row.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) }
  }

  static let all: Vocabulary = {
    var vocabulary = Vocabulary()
    vocabulary.words.reserveCapacity(4096)
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
