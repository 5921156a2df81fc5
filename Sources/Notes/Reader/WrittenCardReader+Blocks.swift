import Decks

/// `question #card` with the answer in the lines set in below it.
extension WrittenCardReader {
  /// The cards of this kind by the number of their first line.
  func blockCards() -> [Int: WrittenCard] {
    var cards: [Int: WrittenCard] = [:]
    for index in lines.indices {
      guard case .item(let indent, _, let content) = LineShape(source, lines[index]),
        WrittenText.isTagged(source, content), let card = blockCard(at: index, indent, content)
      else { continue }
      cards[index] = card
    }
    return cards
  }

  private func blockCard(at index: Int, _ indent: Int, _ content: Range<Int>) -> WrittenCard? {
    let front = WrittenText.trimmed(source, content)
    guard !front.isEmpty, isPlain(index) else { return nil }
    var answers: [String] = []
    var next = index + 1
    while next < lines.count, isBelow(next, indent) {
      // What lies below is asked for by itself.
      guard isPlain(next), !WrittenText.isTagged(source, self.content(of: next)) else { return nil }
      if !BlockProperty.isLine(source, lines, at: next) {
        answers.append(
          WrittenText.plain(source, WrittenText.trimmed(source, self.content(of: next))))
      }
      next += 1
    }
    let back = answers.joined(separator: "\n")
    guard !answers.isEmpty,
      displayWidth(Array(back.utf8), 0..<back.utf8.count)
        <= (answers.count > Self.mostAnswers ? Self.widestList : Self.widestAnswer)
    else { return nil }
    return WrittenCard(
      content: .basic(front: WrittenText.plain(source, withoutSign(front)), back: back),
      lines: index + 1...next)
  }

  private func isBelow(_ index: Int, _ indent: Int) -> Bool {
    switch LineShape(source, lines[index]) {
    case .item(let own, _, _): own > indent
    case .text(let content):
      displayWidth(source, lines[index].lowerBound..<content.lowerBound) > indent
    default: false
    }
  }

  /// It holds no card of its own.
  private func isPlain(_ index: Int) -> Bool {
    let line = lines[index]
    return ByteSearch.first(Array("{{".utf8), in: source, line) == nil && inline(index) == nil
  }

  /// `Inhibitors →`
  private func withoutSign(_ front: Range<Int>) -> Range<Int> {
    for sign in ["→", "->", "：", ":", "=>"]
    where source[front].reversed().starts(with: sign.utf8.reversed()) {
      let rest = LineShape.trimmed(source, front.lowerBound..<front.upperBound - sign.utf8.count)
      return rest.isEmpty ? front : rest
    }
    return front
  }

  /// Columns of what can be learned as one answer; a longer one is read as an outline, line by line.
  private static let widestAnswer = 240
  private static let widestList = 120
  private static let mostAnswers = 3
}
