/// The year that a month or day without one belongs to: the last one that the lines above it name.
struct YearAbove {
  private let document: Document

  /// Bytes that are looked back through.
  private static let reach = 400

  init(_ document: Document) {
    self.document = document
  }

  /// - Parameter passage: That the date stands in; a year under another heading is not looked at.
  func year(before offset: Int, in passage: Int) -> Int? {
    let text = document.text
    let heading = document.passages[passage].heading
    let section = heading.map { document.passages[$0].range.lowerBound } ?? 0
    var at = offset
    let end = max(section, offset - Self.reach)
    while at - 4 >= end {
      at -= 1
      guard text[at].isDigit else { continue }
      let first = text[end...at].lastIndex { !$0.isDigit }.map { $0 + 1 } ?? end
      if at + 1 - first == 4, isAlone(first..<at + 1), let year = year(text[first...at]) {
        return isOfOtherItem(first, besides: passage) ? nil : year
      }
      // `756年正月`
      if at + 1 - first == 3, DateLabel.opensEarlyYear(first, text) {
        return text[first...at].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      }
      at = first
    }
    return nil
  }

  /// A year inside another item is that of what is told there; one that opens it may hold for those below.
  private func isOfOtherItem(_ year: Int, besides passage: Int) -> Bool {
    let own = document.passages[passage]
    guard own.isItem, document.language == .chinese, year < own.range.lowerBound else {
      return false
    }
    var other = passage - 1
    while other >= 0, document.passages[other].range.lowerBound > year { other -= 1 }
    guard other >= 0, document.passages[other].isItem, own.parent != other else { return false }
    return year > document.passages[other].range.lowerBound + Self.opening
  }

  /// Bytes.
  private static let opening = 12

  /// A line break, a list's marker or a bracket.
  private static let openers = [0x0A] + "(-*#|".utf8

  private func year(_ digits: ArraySlice<UInt8>) -> Int? {
    let value = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return (1000...2100).contains(value) ? value : nil
  }

  /// No part of a word, of a decimal or of a measure: what follows is 年, a date's sign, a bracket, a space or the end.
  private func isAlone(_ range: Range<Int>) -> Bool {
    let text = document.text
    if range.lowerBound > 0, text[range.lowerBound - 1].isAlphanumeric { return false }
    guard range.upperBound < text.count else { return true }
    let next = text[range.upperBound]
    if text[range.upperBound...].starts(with: "年".utf8) { return true }
    // A price in a Chinese line is no year; where a line or a bracket opens with four digits they are.
    if document.language == .chinese {
      var start = range.lowerBound
      while start > 0, text[start - 1] == 0x20 { start -= 1 }
      guard
        start == 0 || Self.openers.contains(text[start - 1])
          || text[..<start].suffix(3).elementsEqual("（".utf8)
      else { return false }
    }
    return next != 0x25 && next < 0x80 && !next.isAlphanumeric
  }
}
