import Memory

/// One line of a synthetic log.
struct SyntheticEvent: Hashable {
  enum Due: Hashable {
    case day(Int)
    case minutes(Int)
  }

  enum Detail: Hashable {
    case review(Rating, Due)
    case practice(Rating)
    /// The instant of the same card's review that is taken back.
    case undo(of: Int64)
    case suspend
  }

  var detail: Detail
  let card: String
  let milliseconds: Int
  /// Milliseconds since 1970.
  var instant: Int64
  /// Minutes east of UTC.
  private let offset: Int

  /// - Parameter sinceRollover: milliseconds after four in the morning.
  init(_ detail: Detail, card: String, day: Int, sinceRollover: Int64, milliseconds: Int) {
    self.detail = detail
    self.card = card
    self.milliseconds = milliseconds
    // A month away in every year.
    offset = day / 30 % 12 == 3 ? 60 : 480
    instant = Int64(day) * 86_400_000 + 14_400_000 + sinceRollover - Int64(offset) * 60_000
  }

  var isReview: Bool { if case .review = detail { true } else { false } }

  var device: String { Self.device(at: instant) }

  /// The phone has one day of three.
  private static func device(at instant: Int64) -> String {
    instant / 86_400_000 % 3 == 0 ? "phone" : "laptop"
  }

  var time: String { Self.text(of: instant, offset: offset) }

  var line: String {
    switch detail {
    case .review(let rating, .day(let day)):
      "\(time)\treview\t\(card)\t\(rating.rawValue)\t\(milliseconds)\t\(Self.text(ofDay: day))\t\n"
    case .review(let rating, .minutes(let minutes)):
      "\(time)\treview\t\(card)\t\(rating.rawValue)\t\(milliseconds)\t"
        + Self.text(of: instant + Int64(minutes) * 60_000, offset: offset) + "\t\n"
    case .practice(let rating):
      "\(time)\tpractice\t\(card)\t\(rating.rawValue)\t\(milliseconds)\t\t{\"mode\":\"typed\"}\n"
    case .undo(let target):
      "\(time)\tundo\t\t\t\t\t{\"of\":\"\(Self.device(at: target))/"
        + "\(Self.text(of: target, offset: offset))\"}\n"
    case .suspend: "\(time)\tsuspend\t\(card)\t\t\t\t\n"
    }
  }
}

extension SyntheticEvent {
  private static func text(of instant: Int64, offset: Int) -> String {
    let local = instant + Int64(offset) * 60_000
    let time = Int(local % 86_400_000)
    let clock = [time / 3_600_000, time / 60_000 % 60, time / 1000 % 60].map { digits($0, 2) }
    return text(ofDay: Int(local / 86_400_000)) + "T" + clock.joined(separator: ":") + "."
      + digits(time % 1000, 3) + "+" + digits(offset / 60, 2) + ":" + digits(offset % 60, 2)
  }

  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013; after 1970 only.
  private static func text(ofDay number: Int) -> String {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let civil = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (civil <= 2 ? 1 : 0)
    return digits(year, 4) + "-" + digits(civil, 2) + "-" + digits(day, 2)
  }

  private static func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
