/// Where and when a piece of news was written, before its first sentence: `OSLO, 3 May (AP) — The mill …`.
struct Dateline {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// Bytes of the longest one.
  private static let longest = 60

  /// Lets the paragraphs that open with one begin behind it.
  func cut(in passages: inout Passages) {
    for index in passages.indices where passages[index].kind == .paragraph {
      let range = passages[index].range
      guard let end = end(of: range) else { continue }
      passages[index].range = end..<range.upperBound
    }
  }

  /// Behind the dash: two of a place in capitals, a day and an agency.
  private func end(of passage: Range<Int>) -> Int? {
    let line = passage.lowerBound..<min(passage.upperBound, passage.lowerBound + Self.longest)
    guard line.count > 12, text[line.lowerBound].isCapital,
      let dash = line.first(where: { isDash($0, line) })
    else { return nil }
    let head = SentenceCutter(text).trimmed(line.lowerBound..<dash)
    let place =
      head.lowerBound..<(text[head].firstIndex { ",(".utf8.contains($0) } ?? head.upperBound)
    let told = place.upperBound..<head.upperBound
    let name = SentenceCutter(text).trimmed(place)
    guard !told.isEmpty, name.count > 2,
      text[name].allSatisfy({ $0.isLetter || $0 == 0x20 || $0 >= 0x80 })
    else { return nil }
    let isCapital = text[name].allSatisfy { $0.isCapital || !$0.isLetter }
    let holdsDay =
      Self.months.first(in: text, told).map { text[$0.lowerBound].isCapital } ?? false
      && text[told].contains(where: \.isDigit)
    let isOfAgency = Self.agencies.first(in: text, told) != nil
    guard isCapital && (holdsDay || isOfAgency) || holdsDay && isOfAgency else { return nil }
    let dashEnd = dash + (text[dash] == 0xE2 ? 3 : text[dash + 1] == text[dash] ? 2 : 1)
    let rest = SentenceCutter(text).trimmed(dashEnd..<passage.upperBound)
    return rest.count > 30 ? rest.lowerBound : nil
  }

  /// A dash with spaces around it.
  private func isDash(_ at: Int, _ line: Range<Int>) -> Bool {
    guard at > line.lowerBound + 2, text[at - 1] == 0x20 else { return false }
    let rest = text[at..<line.upperBound]
    return ["— ", "– ", "-- ", "- "].contains { rest.starts(with: $0.utf8) }
  }

  private static let months = WordList(Months.english)
  private static let agencies = WordList("AP AFP Reuters UPI dpa Xinhua Bloomberg CNN BBC")
}
