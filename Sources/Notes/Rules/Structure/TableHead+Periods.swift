import Recognition

/// Heads of columns that say when: a year, a quarter, a day, an hour, a day of a trip.
extension TableHead {
  /// `FY` of `FY26`
  func isFiscalYear(_ at: Int) -> Bool {
    text[at..<range.upperBound].prefix(2).elementsEqual("FY".utf8) && at + 2 < range.upperBound
      && text[at + 2].isDigit
  }

  /// `Q2` of `25Q2`
  func isQuarter(_ at: Int) -> Bool {
    text[at].folded == UInt8(ascii: "q") && at + 1 < range.upperBound
      && (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(text[at + 1])
  }

  /// `4/08`, `Mar 3`, `19:31`: a day without its year or an hour, as the lines of a log have them.
  var isDay: Bool {
    let figures = text[range].split { !$0.isDigit }
    guard let first = figures.first, range.count <= 16, figures.allSatisfy({ $0.count < 3 }) else {
      return false
    }
    if isHour { return true }
    if figures.count == 2, text[first.endIndex] == UInt8(ascii: "/"),
      text[range].allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "/") })
    {
      return true
    }
    return DateLabel.isDate(range, text) && Self.months.firstWord(in: text, range) != nil
  }

  /// `D2`, `Day 2`, `第二天`
  var isDayOfTrip: Bool {
    let length = Self.tripDays.prefix(of: text, range)
    if length > 0 {
      let rest = SentenceCutter(text).trimmed(range.lowerBound + length..<range.upperBound)
      return rest.count <= 3 && text[rest].first?.isDigit == true
    }
    return text[range].starts(with: "第".utf8) && Self.dayEnds.suffix(of: text, range) > 0
      || (2...3).contains(range.count) && text[range.lowerBound].folded == UInt8(ascii: "d")
        && text[range].dropFirst().allSatisfy(\.isDigit)
  }

  /// `Stay`, `住宿`: where a trip led on each of its days.
  var isOfTrip: Bool { Self.trips.contains(text, range) }

  private static let tripDays = WordList("day")
  private static let dayEnds = WordList("天 日")
  private static let trips = WordList(
    "stay sleep hotel overnight route drive leg accommodation 住 住宿 宿 住处 酒店 路段 路线 行程 交通")

  /// `Thu`, `周六`
  var isWeekday: Bool { Self.weekdays.contains(text, range) }

  /// `19:31`
  var isHour: Bool {
    let figures = text[range].split { !$0.isDigit }
    guard figures.count >= 2, text[range.lowerBound].isDigit else { return false }
    return figures[0].count <= 2 && figures[1].count == 2
      && text[figures[0].endIndex..<figures[1].startIndex].elementsEqual(":".utf8)
      && text[range].allSatisfy { !$0.isLetter && $0 < 0x80 }
  }
  private static let weekdays = WordList(Weekdays.english + " " + Weekdays.chinese)
  private static let months = WordList("月 " + Months.english)
}
