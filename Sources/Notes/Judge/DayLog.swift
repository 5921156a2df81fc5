/// Tells the entries of a diary, a batch or a trip, line after line with its day, from the dates of a chronicle: on which
/// day the yeast was fed is no fact to learn.
struct DayLog {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// The answer is the day, without a year, that a line opens with as the lines around it do.
  ///
  /// - Parameter start: Where the answer, or what tells of it, begins.
  func asks(at start: Int, in passage: Int) -> Bool {
    guard opening(of: passage) != nil,
      start < document.passages[passage].range.lowerBound + Self.mark
    else { return false }
    return isLog(around: passage)
  }

  /// `3 March sowed beans, 24 cells` among such lines: what somebody did that day.
  func tellsDeed(in passage: Int) -> Bool {
    guard let day = opening(of: passage) else { return false }
    let text = document.text
    let rest = SentenceCutter(text).trimmed(
      day.upperBound..<document.passages[passage].range.upperBound)
    let word = rest.lowerBound..<(text[rest].firstIndex { !$0.isLetter } ?? rest.upperBound)
    guard !word.isEmpty, !text[word.lowerBound].isCapital,
      EnglishVerb(text).isParticiple(word) || EnglishVerb(text).isListed(word)
    else { return false }
    return isLog(around: passage)
  }

  private func isLog(around passage: Int) -> Bool {
    let own = document.passages[passage]
    let around = Self.places.lazy.map { passage + $0 }.count { next in
      document.passages.indices.contains(next) && document.passages[next].heading == own.heading
        && opening(of: next) != nil
    }
    return around > 1 && !isChronicle(passage)
  }

  /// Passages before and behind, and bytes of a mark or a weekday before the day.
  private static let places = [-3, -2, -1, 1, 2, 3]
  private static let mark = 8

  /// A heading or the title that tells of news, of history or of what is to come; or one that names the year.
  private func isChronicle(_ passage: Int) -> Bool {
    let text = document.text
    let headings = document.headings(above: passage).map { document.passages[$0].range }
    if headings.contains(where: { Self.chronicles.first(in: text, $0) != nil }) { return true }
    let names = [document.title, document.path].compactMap { $0.map { Array($0.utf8) } }
    if names.contains(where: { Self.chronicles.first(in: $0, $0.indices) != nil }) { return true }
    guard headings.count > 1, let nearest = headings.last else { return false }
    return text[nearest].split { !$0.isDigit }.contains { $0.count == 4 }
  }

  private static let chronicles = WordList(
    """
    年表 大事 大事记 历史 时间线 时间表 发布 日程 安排 计划 预告 截止 周报 月报 周刊 快讯 速递 新闻 剪报 摘 月摘 动态 赛程 课表
    timeline chronology chronicle history news digest week weekly schedule plan plans coming upcoming deadlines dates calendar programme agenda
    """)

  /// The day that a passage opens with: `4/08`, `3月20日`, `4 Feb`, `Mon 3 March`.
  private func opening(of passage: Int) -> Range<Int>? {
    let own = document.passages[passage]
    guard own.isItem || own.kind == .paragraph else { return nil }
    let text = document.text
    let start = own.range.lowerBound
    let limit = min(own.range.upperBound, start + 20)
    var at = start + Self.weekdays.prefix(of: text, start..<limit)
    while at < limit, text[at] == 0x20 || text[at] == UInt8(ascii: ",") { at += 1 }
    let month = Self.months.prefix(of: text, at..<limit)
    if month > 0 {
      let end = day(at + month + 1, limit)
      return end.flatMap { text[at + month] == 0x20 ? start..<$0 : nil }
    }
    guard let first = day(at, limit), first < limit else { return nil }
    if text[first] == UInt8(ascii: "/") { return day(first + 1, limit).map { start..<$0 } }
    var next = first + (text[first] == 0x20 ? 1 : 0)
    if next < limit, text[next..<limit].starts(with: "月".utf8) {
      next += 3
      if next < limit, text[next] == 0x20 { next += 1 }
      guard let end = day(next, limit) else { return nil }
      return start..<end + Self.dayWords.prefix(of: text, end..<limit)
    }
    let name = next < limit ? Self.months.prefix(of: text, next..<limit) : 0
    return name > 0 && text[first] == 0x20 ? start..<next + name : nil
  }

  /// The end of one or two digits that begin at an offset.
  private func day(_ at: Int, _ limit: Int) -> Int? {
    guard at < limit else { return nil }
    let digits = document.text[at..<limit].prefix(while: \.isDigit).count
    return (1...2).contains(digits) ? at + digits : nil
  }

  private static let dayWords = WordList("日 号 _日")
  private static let weekdays = WordList(Weekdays.english + " " + Weekdays.chinese)
  private static let months = WordList(Months.english)
}
