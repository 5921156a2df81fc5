/// One value in the table of a figure.
enum Cell: Hashable, Sendable {
  case none
  case count(Int)
  /// A number of cards.
  case cards(Int)
  /// From 0 to 1, shown in percent.
  case share(Double)
  /// From 0 to 1, shown in percent.
  case range(ClosedRange<Double>)
  case milliseconds(Int)
  case number(Double, digits: Int)
  case words(Wording)

  static func share(_ share: Double?) -> Cell { share.map { .share($0) } ?? .none }
  static func range(_ range: ClosedRange<Double>?) -> Cell { range.map { .range($0) } ?? .none }

  func text(in language: Language) -> String {
    switch self {
    case .none: "·"
    case .count(let count), .cards(let count): Self.grouped(count)
    case .share(let share): Self.percent(share) + " %"
    case .range(let range):
      "\(Self.percent(range.lowerBound))–\(Self.percent(range.upperBound)) %"
    case .milliseconds(let milliseconds): TimeWords.stopwatch(milliseconds: milliseconds)
    case .number(let number, let digits): number.digits(digits)
    case .words(let wording): wording.text(in: language)
    }
  }

  /// What a chart draws; times in minutes.
  var magnitude: Double? {
    switch self {
    case .none, .range, .words: nil
    case .count(let count), .cards(let count): Double(count)
    case .share(let share): share
    case .milliseconds(let milliseconds): Double(milliseconds) / 60_000
    case .number(let number, _): number
    }
  }

  /// What a chart calls the numbers, where their column does not say it.
  enum Unit: Hashable, Sendable {
    case minutes
    case share
    case cards
  }

  var unit: Unit? {
    switch self {
    case .milliseconds: .minutes
    case .share, .range: .share
    case .cards: .cards
    case .none, .count, .number, .words: nil
    }
  }

  var isWords: Bool { if case .words = self { true } else { false } }

  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))" }

  /// `12,345`; four digits stay together.
  static func grouped(_ number: Int) -> String {
    let digits = "\(number)"
    guard number >= 10_000 else { return digits }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}
