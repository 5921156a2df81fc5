import Recognition

/// Days as somebody writes them down for themselves.
extension PlainNote {
  /// How surely a line that gives a day is the head of a page.
  private enum DayLine: Int {
    case date
    /// With the day of the week.
    case weekday
    /// With the weather, which nobody writes above anything else.
    case weather
  }

  /// Below a line that is nothing but a day, its weather too, what happened to whoever writes.
  var isPageOfDiary: Bool {
    guard passages.count > 2, !passages.contains(where: \.isCell),
      passages.count(where: \.isHeading) < 3,
      // A title may stand above the day.
      let first = passages.prefix(2).lazy.compactMap({ passage in
        dayLine(passage.range).map {
          (
            line: $0, end: passage.range.upperBound,
            isFirst: passage.range.lowerBound == passages[0].range.lowerBound
          )
        }
      }).first
    else { return false }
    if first.line == .weather || first.isFirst && first.line == .weekday && isProse { return true }
    let rest = first.end..<text.count
    return count(of: Self.own, in: rest) + count(of: Self.daily, in: rest) > 2
  }

  /// How a line gives a day; `nil` when it does not, or says more.
  private func dayLine(_ range: Range<Int>) -> DayLine? {
    guard range.count <= Self.longestDateline else { return nil }
    var line = DayLine.date
    var date: [UInt8] = []
    for word in text[range].split(whereSeparator: { Self.separators.contains($0) }) {
      let sky = word.prefix { $0 != 0xEF }
      if Self.weatherWords.contains(text, sky.indices) || !sky.isEmpty && isWeather(sky) {
        line = .weather
      } else if line == .weather, !date.isEmpty {
        // `3月2日 闷，要下不下`: how the weather was, in more words.
        continue
      } else if Self.dayWords.contains(text, word.indices)
        || !date.isEmpty && Self.shortDays.contains(text, word.indices)
      {
        if line == .date { line = .weekday }
      } else {
        date += word + [0x20]
      }
    }
    // `Tues` alone
    if date.isEmpty { return line == .weekday ? line : nil }
    // `腊月廿三 阴`
    if line != .date, date.count < 24, Self.months.first(in: date, date.indices) != nil {
      return line
    }
    let found = recognize(date, in: date.indices).first
    guard let found, found.range.lowerBound == 0, found.range.upperBound + 1 >= date.count,
      // `Thurs 14th`, `11.21 四 大风`
      found.kind.isDate || line != .date && date.count < 7
    else { return nil }
    return line
  }

  /// Paragraphs, and nothing else, below the days of a week.
  var isWeekOfDiary: Bool {
    let headings = passages.filter(\.isHeading).map(\.range)
    func isDay(_ heading: Range<Int>) -> Bool {
      Self.weekdays.contains(text, heading) || dayLine(heading).map { $0 != .date } ?? false
    }
    guard headings.count > 1, !passages.contains(where: { $0.isItem || $0.isCell }) else {
      return false
    }
    return headings.allSatisfy(isDay)
      // Below a title.
      || headings.count > 3 && headings.dropFirst().allSatisfy(isDay)
        && count(of: Self.own, in: text.indices) + count(of: Self.daily, in: text.indices) > 2
  }

  /// `阴转小雨`
  private func isWeather(_ word: ArraySlice<UInt8>) -> Bool {
    var at = word.startIndex
    while at < word.endIndex {
      let length = Self.weather.prefix(of: text, at..<word.endIndex)
      guard length > 0 else { return false }
      at += length
    }
    return true
  }

  /// `2 月 3 日 周二 小雨`
  func isDateline(_ range: Range<Int>) -> Bool {
    range.count <= 40 && Self.weekdays.first(in: text, range) != nil
  }

  /// Bytes.
  private static let longestDateline = 60
  private static let daily = WordList(
    "slept woke asleep breakfast lunch dinner supper bed home mum mom dad rang bus tired gym 起床 睡 早饭 午饭 晚饭 下班 到家 回来 地铁 公交 打车 健身房"
  )
  private static let dayWords = WordList(
    "diary journal entry dear_diary 日记 \(Weekdays.english) \(Weekdays.chinese)")
  private static let shortDays = WordList("一 二 三 四 五 六 日")
  private static let weatherWords = WordList(
    "sunny cloudy rain rainy snow hot cold windy fog 降温 升温 台风 冰雹 回暖 放晴")
  private static let separators = Array(" ,".utf8)
  private static let months = WordList("月")
  private static let weather = WordList("晴 阴 雨 雪 风 云 雾 霾 热 冷 闷 多 小 中 大 转 到 间 阵 雷")
  private static let weekdays = WordList("星期 礼拜 \(Weekdays.english) \(Weekdays.chinese)")
}
