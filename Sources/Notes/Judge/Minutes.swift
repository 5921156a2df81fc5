import Recognition

/// The minutes of a meeting, which tell who was there: when something was mended or will be collected is no fact to learn,
/// from when to when something holds is one.
struct Minutes {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// Passages at the top among which they tell who was there.
  private static let reach = 8

  /// Whether an answer is a day without its year, of something that was or will be once.
  func asksOnce(_ answer: Range<Int>, in passage: Int) -> Bool {
    guard document.language == .english, isOne else { return false }
    // `ran Thurs night`: of which week?
    if Self.weekdays.prefix(of: text, answer) > 0, !text[answer].contains(where: \.isDigit),
      // `Monday evenings`
      !text[answer].contains(0x20) || text[answer].last != UInt8(ascii: "s"),
      Self.yearly.first(in: text, words(around: answer, in: document.passages[passage].range))
        == nil
    {
      return true
    }
    guard Self.spans.prefix(of: text, answer) == 0,
      Self.spans.suffix(of: text, max(0, answer.lowerBound - 8)..<max(0, answer.lowerBound - 1))
        == 0,
      let day = recognize(text, in: answer).first, day.kind == .date,
      case .date(let date) = day.value, date.year == nil, date.day != nil
    else { return false }
    return Self.yearly.first(in: text, words(around: answer, in: document.passages[passage].range))
      == nil
  }

  /// Whether a passage does nothing but tell who was there.
  func tellsWhoCame(_ passage: Int) -> Bool {
    passage < Self.reach && document.language == .english
      && listsNames(document.passages[passage])
  }

  /// Whether one word is the name of somebody who was there, or sent apologies.
  func names(_ word: Range<Int>) -> Bool {
    guard let first = text[word].first, first.isCapital, word.count > 1,
      text[word].allSatisfy({ $0.isLetter || $0 >= 0x80 }), document.language == .english
    else { return false }
    return document.passages.prefix(Self.reach).contains { passage in
      listsNames(passage) && Leak.shows(Array(text[word]), in: Array(text[passage.range]))
    }
  }

  private var text: [UInt8] { document.text }

  /// What stands close around an answer.
  private func words(around answer: Range<Int>, in passage: Range<Int>) -> Range<Int> {
    let near = max(0, answer.lowerBound - Self.near)..<answer.upperBound + Self.near
    return near.clamped(to: passage)
  }

  /// Bytes.
  private static let near = 80
  private static let longest = 2000

  private var isOne: Bool {
    document.passages.prefix(Self.reach).contains(where: isList)
  }

  private func isList(_ passage: Passage) -> Bool {
    let length = Self.lists.prefix(of: document.text, passage.range)
    let rest = document.text[passage.range].dropFirst(length)
    return length > 0 && (rest.isEmpty || rest.first == UInt8(ascii: ":"))
  }

  /// `Present: Ida Holm (chair), Jan`; `Present: add -s` tells of a tense.
  private func listsNames(_ passage: Passage) -> Bool {
    guard passage.range.count <= Self.longest, isList(passage) else { return false }
    let names = passage.range.dropFirst(Self.lists.prefix(of: text, passage.range) + 1)
    return text[names].split(separator: UInt8(ascii: ",")).contains { part in
      let words = part.prefix { $0 != UInt8(ascii: "(") }.split(separator: 0x20)
      return !words.isEmpty && words.allSatisfy { $0.first!.isCapital || $0.first! >= 0xC3 }
    }
  }

  private static let lists = WordList("present apologies attendees attending in_attendance")
  private static let weekdays = WordList(Weekdays.english)
  private static let spans = WordList("from between since until till by every each")
  private static let yearly = WordList(
    "each_year every_year annually yearly a_year per_year annual")
}
