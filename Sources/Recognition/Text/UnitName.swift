/// The canonical name of a unit, as its place in the list of all names.
///
/// Quantities are copied often while rules compete for them; a number costs nothing there, while a string is counted.
struct UnitName: Hashable, Sendable {
  private let place: Int16

  /// The unit below the line, where no row of the tables has the quotient: `Kilometer per millisecond`.
  private let below: Int16?

  /// A name of the unit tables.
  init(_ text: String) {
    guard let place = Self.places[text] else { preconditionFailure("no unit is called \(text)") }
    self.place = place
    below = nil
  }

  /// One unit for each of another.
  init(_ above: UnitName, per below: UnitName) {
    if let place = Self.places["\(above.text) per \(below.text)"] {
      self.place = place
      self.below = nil
    } else {
      place = above.place
      self.below = below.place
    }
  }

  /// `USD`, `Kilometer`, `页`.
  var text: String {
    let name = Self.texts[Int(place)]
    return below.map { "\(name) per \(Self.texts[Int($0)])" } ?? name
  }

  private static let texts: [String] = {
    let rows = Vocabulary.all.units.map(\.name)
    let ages = TimeLength.Unit.allCases.map(\.ageName)
    var known: Set<String> = []
    return (rows + ages).filter { known.insert($0).inserted }
  }()

  private static let places = Dictionary(
    uniqueKeysWithValues: texts.enumerated().map { ($1, Int16($0)) })
}

// MARK: - Names that rules ask for

extension UnitName {
  static let celsius = UnitName("C")
  static let degree = UnitName("Degree")
  static let fahrenheit = UnitName("F")
  static let fen = UnitName("Fen")
  static let foot = UnitName("Foot")
  static let jiao = UnitName("Jiao")
  static let rupee = UnitName("INR")
  static let tenth = UnitName("成")
  static let tenthOfPrice = UnitName("折")
  static let time = UnitName("time")
  static let times = UnitName("倍")
  static let year = UnitName("Year")
  static let yuan = UnitName("CNY")
}

extension TimeLength.Unit {
  var unitName: UnitName { UnitName(rawValue) }

  /// `Year` of somebody's age, `year` of a length of time.
  var ageName: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
