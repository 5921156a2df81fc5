import Recognition

/// The lines at the top of a note that tell of the note and of whoever wrote it: `talk with Ida, 3 May`, `Missed
/// the first 10 min`.
struct NoteOpening {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// Bytes of such a line.
  private static let longest = 400

  /// Paragraphs below the title that may still do so.
  static let reach = 3

  /// What the writer read, heard or missed, before any section begins.
  func tellsOfWriter(_ sentence: Sentence) -> Bool {
    let own = document.passages[sentence.passage]
    if sentence.language == .chinese { return namesMakers(sentence) }
    guard sentence.passage < Self.reach, own.kind == .paragraph, sentence.language == .english,
      own.heading.map({ document.passages[$0].kind == .heading(level: 1) }) ?? true
    else { return false }
    return Self.writings.prefix(of: document.text, sentence.range) > 0
      || Self.readings.prefix(of: document.text, sentence.range) > 0
        // `Reading is the county town` tells of the town.
        && !EnglishVerb(document.text).isPredicated(sentence.range)
      || Self.deeds.prefix(of: document.text, sentence.range) > 0
        && EnglishPerson.told(above: sentence.passage, of: document) == nil
  }

  /// `第 6 期 主播小艾 嘉宾老贺（做了十年）`, `时间 周一 9:00 地点 二楼`: who made it, and when, above all sections.
  private func namesMakers(_ sentence: Sentence) -> Bool {
    let text = document.text
    let own = document.passages[sentence.passage]
    guard sentence.passage < Self.reach, own.kind == .paragraph,
      own.heading.map({ document.passages[$0].kind == .heading(level: 1) }) ?? true
    else { return false }
    if sentence.range.lowerBound == own.range.lowerBound, tellsOfLesson(own.range) { return true }
    let opening = Self.settings.prefix(of: text, sentence.range)
    return Self.makings.first(in: text, sentence.range) != nil || namesSpeaker(sentence.range)
      || sentence.clauseRanges.contains { opensWithNote($0) }
      || opening > 0 && text[sentence.range.lowerBound + opening] == 0x20
        && Self.settings.first(
          in: text, sentence.range.lowerBound + opening..<sentence.range.upperBound) != nil
  }

  /// `3.21 周五 二教 204`, `2031 秋季 造船史课`: when it was told or held.
  func tellsOfLesson(_ line: Range<Int>) -> Bool {
    let text = document.text
    let day = text[line].prefix(12).prefix { $0.isDigit || "./- ".utf8.contains($0) }
    guard !day.isEmpty, text[line.lowerBound].isDigit else { return false }
    let rest = day.endIndex..<line.upperBound
    if Self.weekdays.prefix(of: text, rest) > 0 { return true }
    let term = Self.terms.prefix(of: text, rest)
    // `1905 秋，学堂增设课程` is history.
    return term > 0 && !text[rest].dropFirst(term).starts(with: "，".utf8)
      && Self.lessons.first(in: text, rest) != nil
  }

  private static let weekdays = WordList(
    "周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 （周 礼拜")
  private static let terms = WordList("春季 秋季 春 秋 上学期 下学期 学年 年春 年秋 年春季 年秋季")
  private static let lessons = WordList("课 讲座 学期 专业课 选修 必修 研讨")

  /// `…，所以笔记东一句西一句`: not `笔记本`.
  private func opensWithNote(_ clause: Range<Int>) -> Bool {
    let length = Self.notes.prefix(of: document.text, clause)
    return length > 0
      && !document.text[clause.lowerBound + length..<clause.upperBound].starts(with: "本".utf8)
  }

  /// `主播小艾`, `嘉宾：老贺`: not `第一位主持人，1994 年入行`.
  private func namesSpeaker(_ range: Range<Int>) -> Bool {
    let text = document.text
    var from = range.lowerBound
    while let speaker = Self.speakers.first(in: text, from..<range.upperBound) {
      let behind = text[speaker.upperBound..<range.upperBound]
      let mark = ["：", ":", " "].first { behind.starts(with: $0.utf8) }
      let name = speaker.upperBound + (mark?.utf8.count ?? 0)
      if speaker.lowerBound == range.lowerBound
        || [6, 9].contains(where: {
          name + $0 <= range.upperBound && Persons(text).isCalled(name..<name + $0)
        })
      {
        return true
      }
      from = speaker.upperBound
    }
    return false
  }

  /// The day in a first line that names an occasion and says nothing: `committee meeting, 3 May, in the barn`.
  var day: Range<Int>? {
    let text = document.text
    for passage in document.passages.prefix(2) where passage.kind == .paragraph {
      let range = passage.range
      let opening = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longest)
      guard let first = SentenceCutter(text).sentences(in: opening).first,
        Self.occasions.first(in: text, first.range) != nil,
        let day = recognize(text, in: first.range).first(where: { $0.kind.isDate }),
        !EnglishVerb(text).isPredicated(first.range.lowerBound..<day.range.lowerBound)
      else { continue }
      return day.range
    }
    return nil
  }

  private static let notes = WordList("笔记 所以笔记 因此笔记 这份笔记 这篇笔记")
  private static let speakers = WordList("主播 嘉宾 主持人")
  private static let makings = WordList(
    "没校对 未校对 自动转写 机器转写 我迟到 没赶上 没听到 一共来了 边看边记 边听边记 随手记 随听随记 凭记忆 改过数字")
  private static let writings = WordList(
    "write-up first_write-up second_write-up third_write-up speaker_notes my_notes")
  private static let readings = WordList("reading rereading")
  private static let settings = WordList("时间 地点 日期")
  private static let deeds = WordList(
    "missed been_through been_to read watched listened sat_in sat_through went_to heard copied typed borrowed late late_again"
  )
  private static let occasions = WordList(
    "interview meeting minutes lecture seminar workshop lesson talk podcast webinar conversation call committee"
  )
}
