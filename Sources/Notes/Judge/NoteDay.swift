import Recognition

/// The day that the prices and limits of a note hold at, in its own words: `2025-03-18`, `9 May 21`.
struct NoteDay {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// Passages and bytes of each within which a note says when it was checked.
  private static let reach = 40
  private static let longest = 200

  /// Passages at the top that tell of the note itself.
  static let top = 5

  /// - Parameter title: As the cards show it.
  /// - Returns: The front matter's day, else that of the whole title, of a line that says when it was looked up, of a line
  ///   below the title that gives it, of the file's name; `nil` when there is none, or when the title shows it.
  func day(besides title: String) -> String? {
    if let date = document.date?.prefix(10), date.prefix(4).allSatisfy(\.isNumber) {
      return title.contains(date.prefix(4)) ? nil : String(date)
    }
    return Self.holdsYear(Array(title.utf8))
      ? nil : ofTitle ?? ofLine ?? (ofHeader ?? ofIssue).map(document.string) ?? ofFile
  }

  /// Four digits of these centuries.
  private static func holdsYear(_ text: [UInt8]) -> Bool {
    text.split { !$0.isDigit }.contains {
      $0.count == 4 && ($0.starts(with: "19".utf8) || $0.starts(with: "20".utf8))
    }
  }

  /// `Product news — week 46 (10–16 Nov 2025)`, of which the cards show the first half.
  private var ofTitle: String? {
    guard let title = document.title else { return nil }
    let text = Array(title.utf8)
    guard Self.holdsYear(text) else { return nil }
    return recognize(text, in: text.indices).first {
      $0.kind.isDate && Self.holdsYear(Array(text[$0.range]))
    }.map { String(decoding: text[$0.range], as: UTF8.self) }
  }

  /// Where a line says when the note was made or looked up: `checked 9 May 21`, `查于 2025-03`, `2025-03-09 更新`.
  ///
  /// - Parameter reach: How many of its first passages are looked at.
  func place(within reach: Int) -> Range<Int>? {
    let text = document.text
    var recognizer = Recognizer(text)
    for passage in document.passages.prefix(reach) where !passage.isCell {
      let line =
        passage.range
        .lowerBound..<min(
          passage.range.upperBound, passage.range.lowerBound + Self.longest)
      guard
        Self.marks.first(in: text, line) != nil || Self.makings.first(in: text, line) != nil
          || Self.validities.first(in: text, line) != nil
      else { continue }
      if let period = period(in: line) { return period }
      let day = recognizer.quantities(in: line).first {
        $0.kind.isDate && text[$0.range].contains(where: \.isDigit) && isMarked($0.range, in: line)
          && !Self.isPast(text[$0.range])
      }
      if let day { return withShortYear(day.range) }
    }
    return nil
  }

  /// `Figures for 2031/32`, `for tax year 2031/32`: two years with a stroke between.
  private func period(in line: Range<Int>) -> Range<Int>? {
    let text = document.text
    guard let mark = Self.validities.first(in: text, line),
      let start = text[mark.upperBound..<line.upperBound].prefix(Self.gap).firstIndex(
        where: \.isDigit),
      text[mark.upperBound..<start].allSatisfy({ !$0.isLetter }), start + 7 <= line.upperBound,
      text[start..<start + 2].elementsEqual("20".utf8),
      text[start..<start + 4].allSatisfy(\.isDigit), text[start + 4] == UInt8(ascii: "/"),
      text[start + 5..<start + 7].allSatisfy(\.isDigit)
    else { return nil }
    let end = text[start + 5..<line.upperBound].firstIndex { !$0.isDigit } ?? line.upperBound
    return start..<end
  }

  private static let validities = WordList(
    """
    figures_for figures_are_for prices_for prices_are_for rates_for rates_are_for limits_for limits_are_for numbers_for numbers_are_for
    amounts_for allowances_for bands_for thresholds_for tax_year fiscal_year financial_year academic_year
    """)

  /// `截至 2031 年末，全岛有 1,200 人`: up to when something was counted, and not when the note was made.
  private func isStatistic(
    _ mark: Range<Int>, _ day: Range<Int>, in line: Range<Int>
  ) -> Bool {
    let text = document.text
    guard Self.counting.contains(text, mark) else { return false }
    let rest = day.upperBound..<line.upperBound
    let end = SentenceCutter(text).sentences(in: rest).first?.range.upperBound ?? rest.lowerBound
    return text[rest.lowerBound..<max(end, rest.lowerBound)].contains(where: \.isDigit)
  }

  private static let counting = WordList("截至 截止 截止到 as_of as_at")

  private func isMarked(_ day: Range<Int>, in line: Range<Int>) -> Bool {
    let text = document.text
    if let mark = Self.marks.first(in: text, line),
      (mark.upperBound...mark.upperBound + Self.gap).contains(day.lowerBound)
    {
      return !isStatistic(mark, day, in: line)
    }
    let behind = SentenceCutter(text).trimmed(day.upperBound..<line.upperBound)
    let making = Self.makings.prefix(of: text, behind)
    guard making > 0 else { return false }
    // `2025 年 3 月更新了接口` tells of something else.
    let rest = SentenceCutter(text).trimmed(behind.lowerBound + making..<behind.upperBound)
    return rest.isEmpty || Sign.at(rest.lowerBound, in: text, end: rest.upperBound) != nil
  }

  private var ofLine: String? {
    place(within: Self.reach).map { document.string($0) }
  }

  /// `日期：2031-02-08（周六）` of minutes, `2031.04.07 – 04.13 ｜ 作者：何青`: a line right below the title that gives the day
  /// of the note, or opens with it.
  var ofHeader: Range<Int>? {
    let text = document.text
    var recognizer = Recognizer(text)
    let lines = document.passages.prefix(Self.top).filter { !$0.isCell && !$0.isHeading }.map {
      $0.range.lowerBound..<min($0.range.upperBound, $0.range.lowerBound + Self.longest)
    }
    let tellsWho = lines.contains { Self.people.first(in: text, $0) != nil }
    for line in lines {
      guard
        let quantity = recognizer.quantities(in: line).first(where: { $0.kind.isDate }),
        let day = withoutClock(quantity), Self.holdsRecentYear(text[day])
      else { continue }
      if tellsWho, let label = Self.labels.first(in: text, line), opensField(label, in: line),
        (label.upperBound...label.upperBound + Self.gap).contains(day.lowerBound)
      {
        return day
      }
      if day.lowerBound == line.lowerBound, let whole = setApart(day, in: line) { return whole }
      if opensPeriod(line, to: day) { return day }
    }
    return nil
  }

  /// `Week to Sunday 3 March 2031.`, `Week of 3 March 2031`: which days the note is about.
  private func opensPeriod(_ line: Range<Int>, to day: Range<Int>) -> Bool {
    let text = document.text
    let length = Self.periods.prefix(of: text, line)
    guard length > 0, line.lowerBound + length < day.lowerBound,
      case let between = line.lowerBound + length..<day.lowerBound,
      text[between].allSatisfy({ $0 == 0x20 || $0.isLetter }), between.count < 16
    else { return false }
    let behind = text[day.upperBound..<line.upperBound].drop { $0 == 0x20 }
    return behind.first.map { !$0.isAlphanumeric } ?? true
  }

  private static let periods = WordList(
    "week_to weeks_to week_of weeks_of week_ending weeks_ending week_commencing month_to month_of")

  /// `THE TIDE · for members · June 2031, double issue`: a part of the first line that opens with a month and its year.
  private var ofIssue: Range<Int>? {
    let text = document.text
    guard let first = document.passages.first?.range, first.count <= Self.longest,
      text[first].contains(where: { $0 == UInt8(ascii: "|") || $0 == 0xC2 })
    else { return nil }
    var recognizer = Recognizer(text)
    for quantity in recognizer.quantities(in: first) where quantity.kind.isDate {
      let day = quantity.range
      // `Sept/Oct 2031`
      let start =
        text[first.lowerBound..<day.lowerBound].lastIndex {
          !$0.isLetter && $0 != UInt8(ascii: "/")
        }
        .map { $0 + 1 } ?? first.lowerBound
      let before = text[first.lowerBound..<start].last { $0 != 0x20 }
      if Self.holdsRecentYear(text[day]), text[day].contains(where: \.isLetter),
        before == UInt8(ascii: "|") || before == 0xB7
      {
        return start..<day.upperBound
      }
    }
    return nil
  }

  /// At the start of the line or behind a bar: `Author: Lind · Date: 2025-04-29`.
  private func opensField(_ label: Range<Int>, in line: Range<Int>) -> Bool {
    let before = SentenceCutter(document.text).trimmed(line.lowerBound..<label.lowerBound)
    return before.isEmpty
      || ["｜", "|", "·"].contains {
        document.text[before].suffix($0.utf8.count).elementsEqual($0.utf8)
      }
  }

  private func withoutClock(_ quantity: Quantity) -> Range<Int>? {
    let range = quantity.range
    guard document.text[range].contains(UInt8(ascii: ":")),
      let space = document.text[range].lastIndex(of: 0x20)
    else { return range }
    return range.lowerBound..<space
  }

  /// The day, or the days, with nothing behind, or with a bar that parts them from the next remark.
  private func setApart(_ day: Range<Int>, in line: Range<Int>) -> Range<Int>? {
    let text = document.text
    guard let bar = Self.bars.first(in: text, day.upperBound..<line.upperBound) else {
      return SentenceCutter(text).trimmed(day.upperBound..<line.upperBound).isEmpty ? day : nil
    }
    let whole = SentenceCutter(text).trimmed(day.lowerBound..<bar.lowerBound)
    let rest = text[day.upperBound..<whole.upperBound]
    return rest.allSatisfy { !$0.isLetter && $0 < 0xE3 } ? whole : nil
  }

  /// `The fort was captured in May 1864`: nobody looked anything up then.
  private static func isPast(_ day: ArraySlice<UInt8>) -> Bool {
    day.split { !$0.isDigit }.contains { year in
      year.count == 4 && !year.starts(with: "20".utf8) && !year.starts(with: "199".utf8)
    }
  }

  private static func holdsRecentYear(_ text: ArraySlice<UInt8>) -> Bool {
    text.split { !$0.isDigit }.contains { $0.count == 4 && $0.starts(with: "20".utf8) }
  }

  private static let labels = WordList(
    "date dated meeting_date 时间 日期 会议时间 会议日期 记录时间 记录日期 发布日期 发布时间 整理日期 写作日期")

  /// Whoever was there or wrote it down.
  private static let people = WordList(
    "author by attendees present minutes chair 作者 整理 记录 主持 出席 参会 与会 参加人员 来源")
  private static let bars = WordList("｜ |")

  /// `9 May 21`: the day with the two digits behind it.
  private func withShortYear(_ day: Range<Int>) -> Range<Int> {
    let behind = document.text[day.upperBound..<min(day.upperBound + 4, document.text.count)]
    let isYear =
      document.text[day.upperBound - 1].isLetter && behind.first == 0x20
      && behind.dropFirst().prefix(while: \.isDigit).count == 2
    return isYear ? day.lowerBound..<day.upperBound + 3 : day
  }

  /// Bytes that may stand between the word and the day.
  private static let gap = 8

  private static let marks = WordList(
    """
    as_of as_at checked last_checked looked_up prices_from prices_as_of valid_from retrieved accessed seen_on status updated last_updated clipped clipped_on saved_on captured fetched
    查于 截至 截止 截止到 查询日期 查询时间 核对于 抄于 更新于 更新日期 价格日期 数据日期 报价日期 剪藏于 保存于 存于 摘于 抓取于 收藏于 整理于 剪藏日期 更新时间
    """)

  private static let makings = WordList("更新 整理 核对 查询 摘抄 updated")

  /// `2025-03-18-prices.md`
  private var ofFile: String? {
    let name = FileName(path: document.path).whole
    let text = Array(name.utf8)
    guard let start = text.indices.first(where: { text[$0].isDigit }),
      text.count >= start + 10, Self.holdsYear(Array(text[start..<start + 4])),
      text[start + 4] == UInt8(ascii: "-"), text[start + 7] == UInt8(ascii: "-"),
      [5, 6, 8, 9].allSatisfy({ text[start + $0].isDigit })
    else { return nil }
    return String(decoding: text[start..<start + 10], as: UTF8.self)
  }
}
